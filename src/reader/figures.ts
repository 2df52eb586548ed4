import type { TokenRange } from '../languages/reading.js';
import type { Word } from '../languages/word.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { FigureRole } from '../readout/vocabulary.js';
import type { Draft } from './draft.js';
import { formsOf } from './known-names.js';

/** Tokens behind an amount in which its role may stand, and before it. */
const AFTER = 8;
const BEFORE = 2;
const LONGEST_NOUN = 4;
/** Events of one sentence that are looked at. */
const MOST_EVENTS = 12;

/** Events that figures of each role can be part of; the beginning of a concept or a type. */
const BELONGS: Readonly<Record<FigureRole, RegExp>> = {
  killed: /^(?:ASSAULT|PROTEST)/,
  wounded: /^(?:ASSAULT|PROTEST)/,
  missing: /^ASSAULT/,
  arrested: /^(?:COERCE arrest|ASSAULT abduct)/,
  released: /^(?:RETREAT|CONCEDE|AID)/,
  abducted: /^(?:ASSAULT|COERCE)/,
  displaced: /^(?:ASSAULT|COERCE)/,
  deported: /^(?:COERCE|SANCTION)/,
  convicted: /^SANCTION/,
  rescued: /^AID/,
  troops: /^(?:MOBILIZE|AID|RETREAT|AGREE|COOPERATE|ASSAULT)/,
  weapons: /^(?:ASSAULT|MOBILIZE|AID|AGREE)/,
  protesters: /^PROTEST/,
};

const PERSONAL: ReadonlySet<FigureRole> = new Set<FigureRole>(['troops', 'protesters']);

/** Finds what each amount counts and what became of it, and the event it is part of. Linear in the text. */
export function findFigures(draft: Draft): void {
  if (!draft.pack) return;
  const { quantities, sentenceOf } = draft;
  const bySentence = eventsBySentence(draft);
  quantities.forEach((quantity, index) => {
    if (quantity.unit !== 'person' && quantity.unit !== 'item') return;
    const { limit, from } = reachOf(draft, index);
    const noun = countedNoun(draft, quantity.last, limit);
    if (noun) quantity.of = noun;
    const role = roleOf(draft, quantity, noun, from, limit);
    if (!role || (quantity.unit === 'item' && role !== 'weapons' && role !== 'killed')) return;
    quantity.role = role;
    const here = sentenceOf[quantity.first]!;
    const event =
      nearestEvent(draft, bySentence[here], role, quantity) ?? told(draft, bySentence, here, role);
    if (event) (event.figures ??= []).push({ role, quantity: index });
  });
}

/** How far the words of an amount may reach: to the amounts beside it, within its sentence. */
function reachOf(
  { quantities, sentences, sentenceOf }: Draft,
  index: number,
): { from: number; limit: number } {
  const { first, last } = quantities[index]!;
  const sentence = sentences[sentenceOf[first]!]!;
  const next = quantities[index + 1]?.first ?? sentence.last;
  const before = quantities[index - 1]?.last ?? sentence.first;
  return {
    from: Math.max(sentence.first, before, first - BEFORE),
    limit: Math.min(sentence.last, next, last + AFTER),
  };
}

const roleAt = (draft: Draft, i: number): FigureRole | undefined => {
  const { figureRoles } = draft.pack!;
  const word = draft.words[i]!;
  const direct = figureRoles.get(word.norm);
  if (direct || draft.pack!.articles) return direct;
  for (const { stem } of word.nouns) {
    const role = figureRoles.get(stem);
    if (role) return role;
  }
  return undefined;
};

/** The role that stands right before a bare number ("নিহত ২০", "killed 12"), else the first one behind it. */
function roleOf(
  draft: Draft,
  { first, last }: TokenRange,
  noun: TokenRange | null,
  from: number,
  limit: number,
): FigureRole | undefined {
  const { tokens } = draft;
  const before = roleBefore(draft, first, from);
  if (before && (draft.pack!.articles || noun === null || noun.last === limit)) return before;
  let counted: FigureRole | undefined;
  for (let i = last; i < limit; i++) {
    if (tokens[i]!.kind === 'mark') {
      if (/^[,;:।.?!—–]$/.test(tokens[i]!.text)) break;
      continue;
    }
    const role = roleAt(draft, i);
    if (!role) continue;
    // "twelve soldiers were killed": what became of them says more than what they are
    if (!PERSONAL.has(role)) return role;
    counted ??= role;
  }
  return before ?? counted;
}

/** "নিহত ২০", "killing 12", "মৃত্যু হয়েছে দুজনের". */
function roleBefore(draft: Draft, first: number, from: number): FigureRole | undefined {
  const { tokens, words } = draft;
  for (let i = first - 1; i >= from && tokens[i]!.kind === 'word'; i--) {
    const role = roleAt(draft, i);
    if (role) return role;
    if (!words[i]!.verbs.some((v) => v.form === 'finite')) return undefined;
  }
  return undefined;
}

const isNoun = (word: Word): boolean =>
  word.closed === null && word.nouns.length > 0 && !word.verbs.some((v) => v.form === 'finite');

/** The noun phrase right behind an amount, up to its head; without a known head, the word right behind it. */
function countedNoun(draft: Draft, from: number, limit: number): TokenRange | null {
  const { tokens, words, nameAt, pack } = draft;
  const { articles } = pack!;
  if (!articles && (words[from - 1]!.nouns[0]?.case ?? 'nominative') !== 'nominative') return null;
  const first = articles && words[from]?.norm === 'of' ? from + 1 : from;
  for (let i = first; i < limit && i - first < LONGEST_NOUN; i++) {
    const word = words[i]!;
    if (tokens[i]!.kind !== 'word' || !isNoun(word) || nameAt[i]! >= 0) break;
    const role = roleAt(draft, i);
    if (role && !PERSONAL.has(role) && role !== 'weapons') break;
    const noun = word.nouns[0]!;
    if (noun.case === 'locative') break;
    const head = role || noun.plural || (!articles && noun.case !== 'nominative');
    if (head || formsOf(word).some((form) => pack!.sectors.has(form))) return { first, last: i + 1 };
  }
  const word = first < limit && tokens[first]!.kind === 'word' ? words[first]! : null;
  if (!word || !isNoun(word) || nameAt[first]! >= 0 || roleAt(draft, first)) return null;
  return word.nouns[0]!.case === 'locative' || word.verbs.length > 0 ? null : { first, last: first + 1 };
}

interface Told {
  event: PoliticalEvent;
  at: number;
}

/** The events that each sentence tells of, with their places. */
function eventsBySentence(draft: Draft): (Told[] | undefined)[] {
  const lists: (Told[] | undefined)[] = [];
  const { sentences } = draft;
  const places = draft.events.flatMap((event) =>
    [event.trigger, ...event.mentions].map(({ start }) => ({ event, at: start })),
  );
  places.sort((a, b) => a.at - b.at);
  let s = 0;
  for (const place of places) {
    while (s + 1 < sentences.length && sentences[s + 1]!.start <= place.at) s++;
    const list = lists[s];
    if (!list) lists[s] = [place];
    else if (list.length < MOST_EVENTS) list.push(place);
  }
  return lists;
}

const belongs = ({ type, mode }: PoliticalEvent, role: FigureRole) =>
  BELONGS[role].test(`${type} ${mode ?? ''}`);

function nearestEvent(
  draft: Draft,
  told: readonly Told[] | undefined,
  role: FigureRole,
  { first }: TokenRange,
): PoliticalEvent | null {
  const place = draft.tokens[first]!.start;
  let best: Told | null = null;
  for (const one of told ?? [])
    if (belongs(one.event, role) && (!best || Math.abs(one.at - place) < Math.abs(best.at - place)))
      best = one;
  return best?.event ?? null;
}

const SUFFERED: ReadonlySet<FigureRole> = new Set<FigureRole>(['killed', 'wounded', 'missing', 'displaced']);

const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing', 'denied']);
const BACK = 2;

/** "এতে ৪০ জন নিহত হন": what people suffered in what the sentences before have told. */
function told(
  { sentences }: Draft,
  bySentence: readonly (readonly Told[] | undefined)[],
  here: number,
  role: FigureRole,
): PoliticalEvent | null {
  if (!SUFFERED.has(role)) return null;
  for (let at = here - 1; at >= 0 && at >= here - BACK; at--) {
    if (sentences[here]!.paragraph - sentences[at]!.paragraph > 1) return null;
    const found = bySentence[at]?.filter(({ event }) => belongs(event, role) && REAL.has(event.status));
    if (found?.length) return found.at(-1)!.event;
  }
  return null;
}
