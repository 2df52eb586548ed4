import type { ParticipantPhrase } from '../languages/event-frames.js';
import { officeOf } from '../languages/offices.js';
import { perReading, type TokenRange } from '../languages/reading.js';
import { firstNameFrom } from './antecedents.js';
import { countriesOf, isCountry } from './countries.js';
import type { Draft } from './draft.js';
import type { KnownEntity } from './entities.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { attributionsBySentence } from './event-sayings.js';
import { formsOf } from './known-names.js';
import { officeOfEntity } from './offices.js';

// Whom "the two leaders", "both countries", "the two sides" are.

const REACH = 40;
/** Events back that tell who stands against whom. */
const EVENTS = 60;
const HOSTILE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'REJECT',
]);

const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'RETREAT']);

/** The two countries that a report is about: those it names most, by themselves or by their cities, where no third comes up to them. */
export const mainCountries = perReading((draft: Draft): string[] => {
  const counts = new Map<string, { times: number; id: string }>();
  for (const { entity } of draft.names) {
    const known = draft.entities.get(entity)!;
    if (!known.country) continue;
    const itself = isCountry(draft, entity);
    if (known.type !== 'place') continue;
    const count = counts.get(known.country) ?? { times: 0, id: entity };
    counts.set(known.country, { times: count.times + 1, id: itself ? entity : count.id });
  }
  const ranked = [...counts.values()].sort((a, b) => b.times - a.times);
  const [, second, third] = ranked;
  return second && second.times > 1 && second.times > (third?.times ?? 0)
    ? ranked.slice(0, 2).map(({ id }) => id)
    : [];
});

const FORCES = /^(?:MIL|COP|REB)$/;
const PARTIES = /^(?:PTY|OPP)$/;

const isSide = (draft: Draft, entity: string): boolean => {
  const known = draft.entities.known(entity);
  if (known?.entity.type === 'organization') return known.entry?.kind !== 'media';
  return known?.entity.type === 'group' || isCountry(draft, entity);
};

/** Whose side somebody is on: a ministry, an army and a capital are their country's, a party and rebels their own. */
function sideOf(draft: Draft, id: string): string | null {
  const kind = classOfKind(kindOf(draft, id));
  if (kind === 'MED' || kind === 'people') return null;
  const code = draft.entities.get(id)?.country;
  const country = code === undefined ? undefined : countriesOf(draft).get(code);
  if (
    country !== undefined &&
    (kind === 'state' || kind === 'office' || kind === 'place' || kind === 'person')
  )
    return country;
  return kind === 'place' || kind === 'person' ? null : id;
}

/** Who acts on whom. */
export interface Deed {
  type: string;
  actors: readonly string[];
  recipients: readonly string[];
}

/** What the frames of all clauses of a report say of those they name, whether or not it is told as an event. */
const deeds = perReading((_: Draft): Deed[] => []);
const MOST_DEEDS = 200;

/** Remembers a deed whose frame names both sides: later, "both sides" may be they. */
export function noteDeed(draft: Draft, deed: Deed): void {
  const known = deeds(draft);
  if (known.length < MOST_DEEDS) known.push(deed);
}

type Fits = (id: string) => boolean;

/** The two of a deed, as sides or, of people, as themselves; `null` where it is not between two. */
function twoOf(
  draft: Draft,
  { actors, recipients }: Deed,
  people: boolean,
  fits: Fits,
): [string, string] | null {
  const [one, other] = recipients.length
    ? actors.length === 1 && recipients.length === 1
      ? [actors[0]!, recipients[0]!]
      : []
    : actors.length === 2
      ? actors
      : [];
  if (one === undefined || other === undefined) return null;
  const sides = people ? [one, other] : [sideOf(draft, one), sideOf(draft, other)];
  if (sides[0] === null || sides[1] === null) return null;
  // two of one country are parties of their own
  const [a, b] = sides[0] === sides[1] ? [one, other] : sides;
  return a !== b && fits(a!) && fits(b!) ? (a! < b! ? [a!, b!] : [b!, a!]) : null;
}

/** The two that have most to do with each other, by what the report has told so far and by its frames; of equals the last. */
function opponents(draft: Draft, people: boolean, fits: Fits): string[] {
  const counts = new Map<string, { two: [string, string]; times: number }>();
  let best: { two: [string, string]; times: number } | null = null;
  for (const told of [deeds(draft), draft.events.slice(-EVENTS)])
    for (let i = told.length - 1; i >= 0; i--) {
      const deed = told[i]!;
      const two = twoOf(draft, deed, people, fits);
      if (!two) continue;
      const key = two.join(' ');
      const known = counts.get(key) ?? { two, times: 0 };
      known.times += HOSTILE.has(deed.type) ? 2 : people || MUTUAL.has(deed.type) ? 1 : 0;
      counts.set(key, known);
      if (known.times > (best?.times ?? 0)) best = known;
    }
  return best ? [...best.two] : [];
}

/** Sayings by which somebody deals with two others. */
const ADDRESSING: ReadonlySet<string> = new Set(['demand', 'condemn', 'accuse', 'warn', 'praise', 'thank']);
const MOST_SAYINGS = 20;

/** Who urges or blames in a sentence: neither of the two that it is told to. */
function outsiders(draft: Draft, at: number): Set<string> {
  const out = new Set<string>();
  for (const index of (attributionsBySentence(draft)[draft.sentenceOf[at]!] ?? []).slice(0, MOST_SAYINGS)) {
    const { source, act } = draft.attributions[index]!;
    if (source === null || !ADDRESSING.has(act)) continue;
    out.add(source);
    const side = sideOf(draft, source);
    if (side !== null) out.add(side);
  }
  return out;
}

/** Those who lead a state, or a party, hold no office under another. */
const UNDER = /^(?:government|ministry|military|intelligence|police)/;

/** By what the gazetteer knows, else by what the report calls them: a title may stand beside two names. */
const speaksForAnother = (draft: Draft, { entry, descriptions }: KnownEntity): boolean =>
  entry?.roles?.length
    ? entry.roles.includes('spokesperson')
    : descriptions.some(({ head }) => draft.pack!.offices?.speakers.has(head));

/** Who may be one of "the two leaders", "both foreign ministers": who holds such an office; nobody who speaks for another. */
function holdersOf(draft: Draft, office: string | null): Fits {
  return (id) => {
    const known = draft.entities.known(id)!;
    if (known.entity.type !== 'person' || speaksForAnother(draft, known)) return false;
    const held = officeOfEntity(draft, known, undefined);
    return office ? held === office : !held || !UNDER.test(held);
  };
}

/** The office that a phrase names: "both foreign ministers". */
function officeIn(draft: Draft, { first, last }: TokenRange): string | null {
  const { offices } = draft.pack!;
  const stems: string[] = [];
  for (let i = first; i < last; i++) stems.push(...formsOf(draft.words[i]!));
  return offices ? officeOf(stems, offices) : null;
}

/** The last two of a kind that are named before a token; fewer where there are not two. */
function namedBefore(draft: Draft, first: number, fits: (id: string) => boolean): string[] {
  const ids: string[] = [];
  const at = firstNameFrom(draft.names, first);
  for (let i = at - 1; i >= 0 && i >= at - REACH && ids.length < 2; i--) {
    const { entity } = draft.names[i]!;
    if (!ids.includes(entity) && fits(entity)) ids.push(entity);
  }
  return ids;
}

/**
 * Whom "the two leaders", "both sides" are: the two that have most to do with each other, else those the report is about,
 * else those named last before it, or below a headline that has it; none where there are not two.
 */
export function lastTwo(draft: Draft, phrase: ParticipantPhrase): string[] {
  const { first, pair } = phrase;
  const besides = outsiders(draft, first);
  const countries: Fits = (id) => isCountry(draft, id) && !besides.has(id);
  const sides: Fits = (id) => isSide(draft, id) && !besides.has(id);
  if (pair === 'people') {
    const office = officeIn(draft, phrase);
    const holds = holdersOf(draft, office);
    const people: Fits = (id) => !besides.has(id) && holds(id);
    const two = opponents(draft, true, people);
    if (two.length) return two;
    const named = namedAround(draft, phrase, people);
    if (named.length || !office) return named;
    // ministers whom the report does not name meet for their countries
    const theirs = opponents(draft, false, countries);
    return theirs.length ? theirs : mainCountries(draft);
  }
  if (pair === 'forces' || pair === 'parties') {
    const kinds = pair === 'forces' ? FORCES : PARTIES;
    const two = namedBefore(draft, first, (id) => sides(id) && kinds.test(kindOf(draft, id)));
    if (two.length === 2) return two;
  }
  const fits = pair === 'countries' ? countries : sides;
  const two = opponents(draft, false, fits);
  if (two.length) return two;
  const main = mainCountries(draft);
  return main.length ? main : namedAround(draft, phrase, fits);
}

/** The two named last before a phrase, or below a headline that has it. */
function namedAround(draft: Draft, { first, last }: TokenRange, fits: Fits): string[] {
  const ids = namedBefore(draft, first, fits);
  if (draft.sentenceOf[first]! < draft.headlineSentences) {
    const at = firstNameFrom(draft.names, first);
    for (let i = at; i < draft.names.length && i < at + REACH && ids.length < 2; i++) {
      const { entity } = draft.names[i]!;
      if (draft.names[i]!.first >= last && !ids.includes(entity) && fits(entity)) ids.push(entity);
    }
  }
  return ids.length === 2 ? ids : [];
}
