import type { Readout } from '../readout/readout.js';
import type { Party } from './digest.js';

const FORMS = 6; // kept of one party

/** The parties of a report, one for each entity and in the same order. */
export function partiesOf({ entities, text }: Readout & { text: string }): Party[] {
  const places = new Map(entities.map((e, i) => [e.id, i]));
  return entities.map(({ name, type, key, wikidata, country, sector, office, speaksFor, mentions }) => ({
    name,
    type,
    key: key ?? null,
    wikidata: wikidata ?? null,
    country: country ?? null,
    sector: sector ?? null,
    office: office ?? null,
    speaksFor: speaksFor === undefined ? null : (places.get(speaksFor) ?? null),
    forms: [
      ...new Set([name, ...mentions.map((m) => text.slice(m.start, m.end).replace(/\s+/g, ' '))]),
    ].slice(0, FORMS),
  }));
}

/** A medium that passes on what others say; not a state's own agency, whose words are that state's account. */
export const isRelay = ({ sector, office }: Party): boolean => sector === 'MED' && office !== 'state-agency';
