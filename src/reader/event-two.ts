import type { ParticipantPhrase } from '../languages/event-frames.js';
import { perReading } from '../languages/reading.js';
import type { PoliticalEvent } from '../readout/readout.js';
import { firstNameFrom } from './antecedents.js';
import { countriesOf, isCountry } from './countries.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';

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

/** The two of an event, as sides or as themselves; `null` where it is not between two. */
function twoOf(draft: Draft, event: PoliticalEvent, countries: boolean): [string, string] | null {
  const { actors, recipients } = event;
  const [one, other] = recipients.length
    ? actors.length === 1 && recipients.length === 1
      ? [actors[0]!, recipients[0]!]
      : []
    : actors.length === 2
      ? actors
      : [];
  if (one === undefined || other === undefined) return null;
  const sides = [sideOf(draft, one), sideOf(draft, other)] as const;
  if (sides[0] === null || sides[1] === null) return null;
  // two of one country are parties of their own
  const [a, b] = sides[0] === sides[1] ? [one, other] : sides;
  const fits = (id: string) => (countries ? isCountry(draft, id) : isSide(draft, id));
  return a !== b && fits(a!) && fits(b!) ? (a! < b! ? [a!, b!] : [b!, a!]) : null;
}

/** The two that have most to do with each other, by what the report has told so far; of equals those it told of last. */
function opponents(draft: Draft, countries: boolean): string[] {
  const counts = new Map<string, { two: [string, string]; times: number }>();
  let best: { two: [string, string]; times: number } | null = null;
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - EVENTS; i--) {
    const event = draft.events[i]!;
    const two = twoOf(draft, event, countries);
    if (!two) continue;
    const key = two.join(' ');
    const known = counts.get(key) ?? { two, times: 0 };
    known.times += HOSTILE.has(event.type) ? 2 : 1;
    counts.set(key, known);
    if (!best || known.times > best.times) best = known;
  }
  return best ? [...best.two] : [];
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
export function lastTwo(draft: Draft, { first, last, pair }: ParticipantPhrase): string[] {
  const fits = (entity: string): boolean => {
    if (pair === 'people') return draft.entities.get(entity)?.type === 'person';
    return pair === 'countries' ? isCountry(draft, entity) : isSide(draft, entity);
  };
  if (pair === 'forces' || pair === 'parties') {
    const kinds = pair === 'forces' ? FORCES : PARTIES;
    const two = namedBefore(draft, first, (id) => isSide(draft, id) && kinds.test(kindOf(draft, id)));
    if (two.length === 2) return two;
  }
  if (pair !== 'people') {
    const two = opponents(draft, pair === 'countries');
    if (two.length) return two;
    const countries = mainCountries(draft);
    if (countries.length) return countries;
  }
  const ids = namedBefore(draft, first, fits);
  const take = (entity: string) => {
    if (ids.length < 2 && !ids.includes(entity) && fits(entity)) ids.push(entity);
  };
  const at = firstNameFrom(draft.names, first);
  if (draft.sentenceOf[first]! < draft.headlineSentences)
    for (let i = at; i < draft.names.length && i < at + REACH; i++)
      if (draft.names[i]!.first >= last) take(draft.names[i]!.entity);
  return ids.length === 2 ? ids : [];
}
