import type { Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { addFeatures, type Laid } from './bag.js';
import type { Bag, Party } from './digest.js';

const FORMS = 6; // kept of one party

/** The parties of a report, one for each entity and in the same order. */
export function partiesOf({ entities, text }: Readout & { text: string }, laid: Laid): Party[] {
  const places = new Map(entities.map((e, i) => [e.id, i]));
  return entities.map(({ name, type, key, wikidata, country, sector, office, speaksFor, mentions }) => ({
    name,
    type,
    key: key ?? null,
    wikidata: wikidata ?? null,
    country: country ?? null,
    sector: sector ?? null,
    office: office ?? null,
    kind: type === 'group' && mentions[0] ? kindOf(laid, mentions[0], text) : null,
    speaksFor: speaksFor === undefined ? null : (places.get(speaksFor) ?? null),
    forms: [
      ...new Set([name, ...mentions.map((m) => text.slice(m.start, m.end).replace(/\s+/g, ' '))]),
    ].slice(0, FORMS),
  }));
}

/** Somebody, but not always the same. */
const ONE = /^(?:an?|one|another|some|এক|একজন|আরেক|আরেকজন|জনৈক|কয়েকজন)(?=\s)/iu;
const SPOKESMAN = 'k:spokesperson';

/** What a group is by its concepts and countries alone, or null where it has a word that neither says. */
function kindOf(laid: Laid, mention: Span, text: string): string | null {
  if (ONE.test(text.slice(mention.start, mention.end).normalize('NFC'))) return null;
  const bag: Bag = {};
  if (!addFeatures(bag, laid, mention)) return null;
  const parts = Object.keys(bag).filter((f) => /^[cek]:/.test(f) && f !== SPOKESMAN);
  return parts.some((f) => f.startsWith('k:')) ? parts.sort().join('+') : null;
}

/** A medium that passes on what others say; not a state's own agency, whose words are that state's account. */
export const isRelay = ({ sector, office }: Party): boolean => sector === 'MED' && office !== 'state-agency';
