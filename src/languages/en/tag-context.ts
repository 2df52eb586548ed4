import type { Token } from '../../text/tokens.js';
import type { Reading } from '../reading.js';
import type { Word } from '../word.js';
import { Tag } from './tags.js';
import { Fact, hasFact } from './word-facts.js';

/** A sentence while its tags are being found. */
export interface Tagging {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** By token index; those of the sentence's tokens so far. */
  readonly tags: Uint8Array;
  readonly titleCase: boolean;
}

export const isCapital = (text: string) => {
  const c = text.charCodeAt(0);
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
};

/** The nearest tag before `i` that is no adverb. */
export function before(c: Tagging, i: number): number {
  const { first, tags } = c;
  for (let j = i - 1; j >= first && j > i - 6; j--) {
    const tag = tags[j]!;
    if (tag !== Tag.Adverb && tag !== Tag.Negation) return tag;
  }
  return Tag.Stop;
}

export function indexBefore(c: Tagging, i: number): number {
  const { first, tags } = c;
  let j = i - 1;
  while (j >= first && j > i - 6 && (tags[j] === Tag.Adverb || tags[j] === Tag.Negation)) j--;
  return j;
}

export function startsNoun(c: Tagging, i: number): boolean {
  const { tokens, words, last } = c;
  if (i >= last) return false;
  const word = words[i]!;
  return tokens[i]!.kind !== 'mark' && word.closed === null && word.nouns.length > 0;
}

/** Whether a clause, with its verb, follows the word at `i` before any mark. */
export function clauseFollows(c: Tagging, i: number): boolean {
  const { tokens, words, last, titleCase } = c;
  for (let j = i + 1; j < last && j < i + 10; j++) {
    const word = words[j]!;
    if (tokens[j]!.kind === 'mark') return false;
    if (hasFact(word, Fact.SubjectPronoun) && j < i + 3) return true;
    if (word.closed === 'auxiliary') return j > i + 1 && hasFact(word, Fact.Finite);
    if (word.closed === 'complementiser' || word.closed === 'relative') return false;
    const ends = j + 1 >= last || tokens[j + 1]!.kind === 'mark'; // "as some geologists suspect."
    if (ends && j > i + 1 && hasFact(words[j - 1]!, Fact.Plural) && hasFact(word, Fact.Infinitive))
      return true;
    if (
      j > i + 1 &&
      word.closed === null &&
      hasFact(word, Fact.VerbFirst | Fact.Past) &&
      !(isCapital(tokens[j]!.text) && !titleCase)
    )
      return true;
  }
  return false;
}

/** Whether a hyphen binds the token to the next one. */
export function isHyphenated(c: Tagging, i: number): boolean {
  const { tokens, last } = c;
  const mark = tokens[i + 1];
  const next = tokens[i + 2];
  return (
    i + 2 < last &&
    mark!.kind === 'mark' &&
    mark!.text === '-' &&
    !mark!.spaceBefore &&
    !next!.spaceBefore &&
    next!.kind !== 'mark'
  );
}

/** Whether an article, a pronoun, "that", "to" or a quotation stands at `i`. */
export function opensPhrase(c: Tagging, i: number): boolean {
  const word = c.words[i];
  if (!word || i >= c.last) return false;
  if (c.tokens[i]!.kind === 'mark') return /^[“‘"']/.test(c.tokens[i]!.text);
  return (
    word.closed === 'determiner' ||
    word.closed === 'pronoun' ||
    word.closed === 'complementiser' ||
    word.norm === 'to'
  );
}

/** Whether `i` goes on with a noun phrase behind "verb + preposition": "said in her opening [remarks]". */
export function insidePhrase(c: Tagging, i: number): boolean {
  for (let j = i - 1; j > c.first && j > i - 6; j--) {
    const tag = c.tags[j]!;
    if (tag === Tag.Noun || tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Number) continue;
    if (tag !== Tag.Preposition) return false;
    const before = c.tags[j - 1]!;
    return (
      before === Tag.Verb || before === Tag.Participle || before === Tag.Infinitive || before === Tag.Time
    );
  }
  return false;
}

/** Whether a relative clause has had its verb and its noun still waits for one. */
export function awaitsSecond(c: Tagging, i: number): boolean {
  let verbs = 0;
  for (let j = i - 1; j >= c.first && j > i - 14; j--) {
    const tag = c.tags[j]!;
    if (tag === Tag.Comma || tag === Tag.Stop) return false;
    if (tag === Tag.Verb || tag === Tag.Auxiliary) verbs++;
    if (tag === Tag.Relative || tag === Tag.That) return verbs === 1;
  }
  return false;
}

/** Whether a clause that began with "as", "which", "that" still waits for its verb at `i`. */
export function awaitsVerb(c: Tagging, i: number): boolean {
  const { first, tags } = c;
  for (let j = i - 1; j >= first && j > i - 12; j--) {
    const tag = tags[j]!;
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Comma || tag === Tag.Stop) return false;
    if (tag === Tag.Subordinator || tag === Tag.Relative) return true;
  }
  return false;
}

/** Whether what follows can only follow a verb: an article, a pronoun, "that", a quotation, "to" and infinitive. */
export function verbFollows(c: Tagging, i: number): boolean {
  const { tokens, words, last, titleCase } = c;
  let j = i + 1;
  while (j < last && j < i + 3 && words[j]!.closed === 'adverb') j++;
  if (j >= last) return false;
  const token = tokens[j]!;
  if (token.kind === 'mark') return /^[“‘"']/.test(token.text) && token.spaceBefore;
  if (token.kind === 'number') return true;
  const { closed, norm, verbs, nouns } = words[j]!;
  if (closed === 'determiner' || closed === 'pronoun' || closed === 'complementiser') return true;
  if (norm === 'to') return j + 1 < words.length && hasFact(words[j + 1]!, Fact.Infinitive);
  if (norm === 'on' || norm === 'for' || norm === 'into' || norm === 'out') return true;
  if (closed === 'conjunction') return norm === 'whether' || norm === 'how' || norm === 'why';
  if (closed === 'interrogative') return true;
  if (closed === 'auxiliary') return /^(?:i|you|he|she|it|we|they)'/.test(norm); // say they're
  if (closed !== null) return false;
  if (isCapital(token.text) && !titleCase) return true;
  if (nouns.length === 0) return false;
  if (verbs.length === 0 || hasFact(words[j]!, Fact.Gerund)) return true;
  // "truce needs guarantees": the word behind may be a noun too, if no verb comes right after it
  const after = words[j + 1];
  return (
    nouns[0]!.plural &&
    (j + 1 >= last || !after || (after.closed !== 'auxiliary' && !hasFact(after, Fact.VerbFirst)))
  );
}

/** Whether a past form at `i` is a participle after its noun: a later verb needs that noun as subject. */
export function isReduced(c: Tagging, i: number): boolean {
  const { tokens, words, last } = c;
  const next = words[i + 1];
  if (!next || i + 1 >= last) return false;
  if (next.norm === 'by')
    return !/^(?:stood|came|went|lived|swore|stuck|abided|ran|got)$/.test(words[i]!.norm);
  if (next.closed !== 'postposition') return false;
  for (let j = i + 2; j < last && j < i + 16; j++) {
    const token = tokens[j]!;
    const word = words[j]!;
    if (token.kind === 'mark') {
      if (token.text === '-') continue;
      return false;
    }
    // "reported on Wednesday the service had": another phrase begins, so the form is a verb
    if (word.closed === 'determiner' && j > i + 2 && words[j - 1]!.closed === null) return false;
    if (word.closed === 'auxiliary') return hasFact(word, Fact.Finite);
    if (
      word.closed === 'pronoun' ||
      word.closed === 'complementiser' ||
      word.closed === 'relative' ||
      word.closed === 'conjunction'
    )
      return false;
    if (j > i + 2 && hasFact(word, Fact.Past) && hasFact(word, Fact.VerbFirst)) return true;
  }
  return false;
}
