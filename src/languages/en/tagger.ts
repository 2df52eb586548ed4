import type { Sentence } from '../../text/sentences.js';
import type { Reading } from '../reading.js';
import { auxiliary, determiner, particle, that, toOf } from './tag-closed.js';
import { before, clauseFollows, isCapital, isHyphenated, startsNoun, type Tagging } from './tag-context.js';
import { verbOrNoun } from './tag-verbs.js';
import { COORDINATORS } from './tag-words.js';
import { Tag } from './tags.js';
import { Fact, factsOf } from './word-facts.js';

/** Whether a sentence is written In Title Case, so that capitals say nothing. */
function isTitleCase(reading: Reading, { first, last }: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  const to = Math.min(last, first + 60);
  for (let i = first + 1; i < to; i++) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'word' || token.norm.length < 4) continue;
    words++;
    if (isCapital(token.text)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}

/**
 * Writes the tags of a sentence's tokens into `tags`, by token index. A small grammar of what may stand beside what decides between
 * noun and verb; one pass, looking at the tags so far and at most a few tokens ahead.
 */
export function tagSentence(reading: Reading, sentence: Sentence, tags: Uint8Array): void {
  const { tokens, words } = reading;
  const { first, last } = sentence;
  const c: Tagging = { reading, tokens, words, first, last, tags, titleCase: isTitleCase(reading, sentence) };
  for (let i = first; i < last; i++) tags[i] = tagOf(c, i);
}

const QUOTES = '“”‘’"«»„\'';
const STOPS = '.?!;:…';

/** "the [exporters]’ association": nothing was opened that the mark could close. */
function isPluralPossessive({ tokens, first, last }: Tagging, i: number): boolean {
  const { norm, spaceBefore } = tokens[i]!;
  if ((norm !== "'" && norm !== '’') || spaceBefore || i === first || i + 1 >= last) return false;
  if (!tokens[i - 1]!.norm.endsWith('s') || !tokens[i + 1]!.spaceBefore || tokens[i + 1]!.kind !== 'word')
    return false;
  for (let k = i - 1; k >= first; k--)
    if (tokens[k]!.text === '‘' || (tokens[k]!.text === norm && tokens[k]!.spaceBefore)) return false;
  return true;
}

/** "India test-[fired] a missile": the one compound of a hyphen that news has as a verb. */
const isTested = ({ tokens, words, first }: Tagging, i: number): boolean =>
  i - 3 >= first &&
  tokens[i - 2]!.norm === 'test' &&
  tokens[i - 3]!.kind === 'word' &&
  words[i - 3]!.closed !== 'determiner' &&
  /^(?:fired|launched|flew)$/.test(words[i]!.norm);

export function tagOf(c: Tagging, i: number): number {
  const { reading, tokens, words, first, tags, titleCase } = c;
  const token = tokens[i]!;
  const word = words[i]!;
  const { norm } = token;
  if (token.kind === 'mark') {
    if (norm === ',') return Tag.Comma;
    if (isPluralPossessive(c, i)) return Tag.Possessive;
    if (QUOTES.includes(norm[0]!) || norm === '``') return Tag.Quote;
    return STOPS.includes(norm[0]!) ? Tag.Stop : Tag.Mark;
  }
  // "so-called", "work-related", "op-ed": half a word is no verb
  if (
    (!token.spaceBefore && i > first && !tokens[i - 1]!.spaceBefore && /^[-–/]$/.test(tokens[i - 1]!.text)) ||
    isHyphenated(c, i)
  )
    return token.kind === 'number'
      ? Tag.Number
      : isTested(c, i)
        ? Tag.Verb
        : isCapital(token.text) && !titleCase
          ? Tag.Name
          : Tag.Noun;
  if (reading.timeAt[i]! >= 0) return Tag.Time;
  const facts = factsOf(word);
  if (facts & Fact.TimeWord || (facts & Fact.Month && isCapital(token.text))) return Tag.Time;
  if (
    facts & Fact.Period &&
    i > first &&
    /^(?:last|this|next|each|every|that|earlier|later)$/.test(tokens[i - 1]!.norm)
  ) {
    if (tags[i - 1] !== Tag.Stop) tags[i - 1] = Tag.Time;
    return Tag.Time;
  }
  if (facts & Fact.Period && i > first && tags[i - 1] === Tag.Time) return Tag.Time; // Monday evening
  if (token.kind === 'number' || (facts & Fact.NumberWord && norm !== 'one')) return Tag.Number;
  const capital = isCapital(token.text);
  const plainCapital = capital && !titleCase && i > first && tags[i - 1]! > Tag.Stop;
  if (reading.nameAt[i]! >= 0 && capital) return Tag.Name;
  switch (word.closed) {
    case 'particle':
      return particle(c, i);
    case 'pronoun':
      return norm === 'her' && startsNoun(c, i + 1) ? Tag.Determiner : Tag.Pronoun;
    case 'determiner':
      return norm === 'her' && !startsNoun(c, i + 1) ? Tag.Pronoun : determiner(c, i, norm);
    case 'complementiser':
      return that(c, i);
    case 'relative':
      return norm === 'whose' ? Tag.Relative : Tag.Relative;
    case 'interrogative':
      return Tag.Subordinator;
    case 'negation':
      return Tag.Negation;
    case 'conjunction':
      if (norm === 'as' || norm === 'so' || norm === 'once')
        return clauseFollows(c, i) ? Tag.Subordinator : norm === 'as' ? Tag.Preposition : Tag.Adverb;
      return COORDINATORS.has(norm) ? Tag.Conjunction : Tag.Subordinator;
    case 'postposition':
      if (norm === 'to') return toOf(c, i);
      if (norm === 'like' && word.verbs.length) {
        const prev = before(c, i);
        if (prev === Tag.To) return Tag.Infinitive;
      }
      if (
        tags[i - 1] === Tag.Determiner &&
        i > first &&
        /^(?:inside|outside|past|opposite|like|near|off|down|up|on|over|under|above)$/.test(norm)
      )
        return Tag.Noun;
      return (norm === 'than' || norm === 'until' || norm === 'till') && clauseFollows(c, i)
        ? Tag.Subordinator
        : Tag.Preposition;
    case 'auxiliary':
      return auxiliary(c, i);
    case 'adverb':
      if (norm === 'there' && (words[i + 1]?.closed === 'auxiliary' || tokens[i + 1]?.norm === "'s"))
        return Tag.Pronoun;
      return Tag.Adverb;
    default:
      // "was first reported"
      if (norm === 'first' && i > first && tags[i - 1] === Tag.Auxiliary) return Tag.Adverb;
  }
  if (plainCapital && !(facts & Fact.VerbFirst)) return Tag.Name;
  if (word.verbs.length === 0) return capital && !titleCase && i > first ? Tag.Name : Tag.Noun;
  return verbOrNoun(c, i);
}
