import type { Medium } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import { circumstancesAfter } from './circumstances.js';
import { skipAdverbs } from './clauses.js';
import { type ContentKind, contentAt, prepositional } from './content-at.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { CueEntry } from './cue.js';
import { has } from './cue-index.js';
import { documentSpeaks, nominal } from './nominal.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb } from './phrase-marks.js';
import { Tag } from './tags.js';

/** What follows a cue: whom it is said to, where, and its content. */
export interface Complement {
  kind: ContentKind;
  entry: CueEntry;
  content: TokenRange[];
  addressee: TokenRange | null;
  medium: Medium | null;
  via: TokenRange[];
  /** Index behind addressee and circumstances where no content follows. */
  tail: number;
}

/** Reads what stands behind a reporting verb; `null` where the verb reports nothing there. */
export function complementOf(
  p: Parse,
  verb: VerbGroup,
  entries: readonly CueEntry[],
  start: number,
  boundaries: Boundaries,
): Complement | null {
  let second: Complement | null = null;
  const next = groupOf(p, start);
  // "the agency reported quoting officials": whom it quotes is not what it reports
  if (next?.form === 'gerund' && /^(?:cite|quote)$/.test(next.lemma))
    return made(p, entries[0]!, NOTHING, start);
  for (const entry of entries) {
    // a phrase says itself that something is left unsaid: "said nothing of"
    if (entry.act === 'omit' && !verb.negative && !entry.lemma.includes('-')) continue;
    const found = complementFor(p, verb, entry, start, boundaries);
    // "asked the students if": the clause of one meaning comes before the object of another
    if (found && found.kind !== 'nominal' && found.kind !== 'none') return found;
    if (found && (!second || second.kind === 'none')) second = found;
  }
  return second;
}

const NOTHING: Pick<Complement, 'kind' | 'content'> = { kind: 'none', content: [] };

function made(
  p: Parse,
  entry: CueEntry,
  { kind, content }: Pick<Complement, 'kind' | 'content'>,
  tail: number,
  addressee: TokenRange | null = null,
  around: Pick<Complement, 'medium' | 'via'> | null = null,
): Complement {
  const held = addressee && occasionOf(normAt(p, addressee.last - 1));
  return {
    kind,
    entry,
    content,
    addressee: held ? null : addressee,
    medium: around?.medium ?? held ?? null,
    via: around?.via ?? [],
    tail,
  };
}

const TRANSITIVE = new Set(['accuse', 'assure', 'brief', 'inform', 'notify', 'reassure', 'remind']);

/** "told a news conference": occasions on which one speaks, not those to whom; with the medium that they are. */
const OCCASIONS: ReadonlyMap<string, Medium> = new Map([
  ['conference', 'press-conference'],
  ['briefing', 'press-conference'],
  ['presser', 'press-conference'],
  ['interview', 'interview'],
  ['meeting', 'meeting'],
  ['seminar', 'meeting'],
  ['rally', 'speech'],
  ['ceremony', 'speech'],
  ['function', 'speech'],
  ['gathering', 'speech'],
  ['programme', 'speech'],
  ['event', 'speech'],
  ['workshop', 'meeting'],
  ['discussion', 'meeting'],
  ['webinar', 'meeting'],
]);

/** The medium that an occasion is, `null` where a noun names none. */
export const occasionOf = (noun: string): Medium | null => OCCASIONS.get(noun) ?? null;

function complementFor(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  start: number,
  boundaries: Boundaries,
): Complement | null {
  const plain = contentAt(p, verb, entry, start, boundaries);
  if (plain && !(has(entry, 'a') && plain.kind === 'clause' && !isMarked(p, start)))
    return made(p, entry, plain, start);
  let at = start;
  if (has(entry, 'a')) {
    const addressee = addresseeAt(p, skipAdverbs(p, start), entry);
    if (addressee) {
      at = addressee.last;
      const direct =
        contentAt(p, verb, entry, at, boundaries) ?? prepositional(p, verb, entry, at, boundaries);
      if (direct) return made(p, entry, direct, at, addressee);
      const around = circumstancesAfter(p, at);
      const later =
        contentAt(p, verb, entry, around.at, boundaries) ??
        prepositional(p, verb, entry, around.at, boundaries);
      if (later && around.at > at) return made(p, entry, later, around.at, addressee, around);
      if (!has(entry, 'o') && (has(entry, 'x') || has(entry, 'q')))
        return made(p, entry, NOTHING, around.at, addressee, around);
    }
  }
  if (plain) return made(p, entry, plain, start);
  // "a person briefed on the matter": whoever does it does it to somebody
  const briefed = has(entry, 'a') && TRANSITIVE.has(entry.lemma);
  const byPreposition = briefed ? null : prepositional(p, verb, entry, skipAdverbs(p, start), boundaries);
  if (byPreposition) return made(p, entry, byPreposition, start);
  const around = circumstancesAfter(p, start);
  if (around.at > start) {
    const later = contentAt(p, verb, entry, around.at, boundaries);
    if (later) return made(p, entry, later, around.at, around.addressee, around);
  }
  // "conveyed to the president [warm greetings]"
  if (has(entry, 'A') && has(entry, 'o') && around.addressee) {
    const given = nominal(p, around.at, boundaries);
    if (given)
      return made(p, entry, { kind: 'nominal', content: [given] }, around.at, around.addressee, around);
  }
  if (has(entry, 'o') || (has(entry, 'D') && documentSpeaks(p, verb))) {
    const object = nominal(p, start, boundaries);
    if (object) return made(p, entry, { kind: 'nominal', content: [object] }, start);
  }
  if (has(entry, 'G')) {
    // "the poll found [Trump leading]"
    const object = phraseAfter(p, start, 'of');
    if (object && groupOf(p, object.last)?.form === 'gerund') {
      const content = trimContent(p, start, contentEnd(p, start, verb, boundaries));
      if (content) return made(p, entry, { kind: 'clause', content: [content] }, start);
    }
  }
  if (has(entry, 'n')) {
    let object = phraseAfter(p, start, entry.prepositions.size ? 'of' : 'all');
    if (
      object &&
      tagAt(p, object.last) === Tag.Preposition &&
      !entry.prepositions.has(normAt(p, object.last))
    ) {
      const more = phraseAfter(p, object.last + 1, 'all'); // remarks about a judge
      if (more) object = { first: object.first, last: more.last };
    }
    while (object && tagAt(p, object.last) === Tag.Time)
      object = { first: object.first, last: object.last + 1 };
    // "called her testimony false"
    if (
      object &&
      !entry.prepositions.size &&
      object.last - object.first > 2 &&
      JUDGING.has(normAt(p, object.last - 1))
    )
      return made(p, entry, { kind: 'clause', content: [object] }, start);
    // called a report saying … “outrageous”: a short quotation at the end says what it is called
    if (object && !entry.prepositions.size) {
      const content = trimContent(p, start, contentEnd(p, start, verb, boundaries));
      const closing = content && (p.quoteClosing.get(content.last) ?? p.quoteClosing.get(content.last - 1));
      if (
        content &&
        closing &&
        closing.opening > start + 1 &&
        content.last - closing.opening < 9 &&
        !hasVerb(p, closing.opening, content.last) &&
        tagAt(p, closing.opening - 1) !== Tag.Preposition
      )
        return made(p, entry, { kind: 'clause', content: [content] }, start);
    }
    if (
      object &&
      (!/^[,.]/.test(normAt(p, object.last)) ||
        tagAt(p, object.last + 1) === Tag.Relative ||
        hasApposition(p, object.last)) &&
      (tagAt(p, object.last) !== Tag.Preposition || entry.prepositions.has(normAt(p, object.last)))
    ) {
      const content = trimContent(p, start, contentEnd(p, start, verb, boundaries));
      // "called the president" alone is a telephone call
      if (
        content &&
        content.last > object.last &&
        describes(p, entry, object.last) &&
        (!entry.prepositions.size || hasPreposition(p, entry, content))
      )
        return made(p, entry, { kind: 'clause', content: [content] }, start);
    }
  }
  if (has(entry, 'xqsc')) return made(p, entry, NOTHING, around.at, around.addressee, around);
  return null;
}

/** What a thing may be called without a quotation. */
const JUDGING = new Set(
  'absurd baseless biased dangerous disappointing disgraceful dishonest embarrassing exaggerated excessive fabricated fake false historic illegal immoral inaccurate inadequate irresponsible laughable malicious misleading necessary nonsense outrageous overdue premature reckless ridiculous shameful unacceptable unconstitutional undemocratic unfair unfortunate unfounded unjust unjustified unlawful unnecessary unprecedented untrue useless wrong'.split(
    ' ',
  ),
);

/** "called Clinton, his rival, “a founder”": an aside between commas, and a description behind it. */
function hasApposition(p: Parse, comma: number): boolean {
  for (let i = comma + 1; i < comma + 14 && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Quote || tag === Tag.Conjunction)
      return false;
    if (tag === Tag.Comma) return tagAt(p, i + 1) === Tag.Quote || tagAt(p, i + 1) === Tag.Determiner;
  }
  return false;
}

/** Whether what follows an object can say what it is called: not "called the office | twice". */
function describes(p: Parse, entry: CueEntry, at: number): boolean {
  const i = skipAdverbs(p, at);
  if (entry.prepositions.has(normAt(p, i))) return true;
  const tag = tagAt(p, i);
  return (
    tag === Tag.Quote ||
    tag === Tag.Determiner ||
    tag === Tag.Noun ||
    tag === Tag.Name ||
    tag === Tag.Participle ||
    tag === Tag.Comma ||
    tag === Tag.Number ||
    tag === Tag.To
  );
}

function hasPreposition(p: Parse, entry: CueEntry, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (!entry.prepositions.has(normAt(p, i))) continue;
    // "put the toll at 45", not "put lives at risk"
    if (normAt(p, i) !== 'at') return true;
    for (let j = i + 1; j < i + 5; j++) if (tagAt(p, j) === Tag.Number) return true;
  }
  return false;
}

const isMarked = (p: Parse, i: number) =>
  tagAt(p, i) === Tag.That || tagAt(p, i) === Tag.Quote || normAt(p, i) === ':';

/** "accused [the army of the north] of shelling": the last "of" is the verb's. */
function accusedAt(p: Parse, start: number): TokenRange | null {
  const phrase = phraseAfter(p, start, 'none');
  if (!phrase || normAt(p, phrase.last) !== 'of') return phrase;
  const more = phraseAfter(p, phrase.last + 1, 'none');
  return more && normAt(p, more.last) === 'of' ? { first: phrase.first, last: more.last } : phrase;
}

/** The one spoken to, as the verb's object; parted from the clause behind it. */
function addresseeAt(p: Parse, start: number, entry: CueEntry): TokenRange | null {
  const tag = tagAt(p, start);
  if (tag === Tag.That || tag === Tag.To || tag === Tag.Quote) return null;
  const phrase = entry.prepositions.has('of') ? accusedAt(p, start) : phraseAfter(p, start, 'of');
  if (!phrase) return null;
  const after = tagAt(p, phrase.last);
  if (
    (after === Tag.Verb || after === Tag.Auxiliary) &&
    phrase.last - phrase.first > 1 &&
    !normAt(p, phrase.last).includes("'")
  ) {
    // "told Reuters Washington had briefed": the clause's subject is the last name in it
    const { nameAt } = p.reading;
    let split = phrase.last - 1;
    while (split > phrase.first + 1 && nameAt[split]! >= 0 && nameAt[split - 1] === nameAt[split]) split--;
    return { first: phrase.first, last: split };
  }
  return phrase;
}
