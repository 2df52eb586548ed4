import { before, isCapital, startsNoun, type Tagging } from './tag-context.js';
import { HIS } from './tag-words.js';
import { Tag } from './tags.js';
import { Fact, hasFact } from './word-facts.js';

export function determiner(c: Tagging, i: number, norm: string): number {
  const { tokens, words, last } = c;
  // "those who", "all said": alone it is a pronoun
  if (HIS.has(norm) || norm === 'the' || norm === 'a' || norm === 'an') return Tag.Determiner;
  const next = words[i + 1];
  // "neither confirmed nor denied"
  if (norm === 'neither' && words[i + 2]?.norm === 'nor' && hasFact(next!, Fact.VerbFirst | Fact.Past))
    return Tag.Negation;
  if (next?.norm === 'of') return Tag.Pronoun; // some of them
  if (i + 1 >= last || tokens[i + 1]!.kind === 'mark') return Tag.Pronoun;
  if (
    /^(?:many|some|others|most|few|several|both|all|another|these|those|each|neither|none|more)$/.test(norm)
  ) {
    const past = hasFact(next!, Fact.Past) && next!.closed === null;
    if (past && !startsNoun(c, i + 2)) return Tag.Pronoun;
  }
  if (next?.closed === 'auxiliary' || hasFact(next!, Fact.VerbFirst) || next?.closed === 'relative')
    return Tag.Pronoun;
  return Tag.Determiner;
}

export function particle(c: Tagging, i: number): number {
  const { words, first, tags } = c;
  const prev = i > first ? words[i - 1]! : null;
  if (!prev) return Tag.Mark;
  const next = words[i + 1];
  if (
    tags[i - 1] === Tag.Pronoun ||
    prev.closed === 'relative' ||
    prev.closed === 'interrogative' ||
    /^(?:that|there|here|how|where)$/.test(prev.norm)
  )
    return prev.norm === 'one' ? Tag.Possessive : Tag.Auxiliary;
  if (
    next &&
    (next.closed === 'determiner' || next.closed === 'negation') &&
    !HIS.has(next.norm) &&
    !/^(?:few|several|many|most|other|more|all|own)$/.test(next.norm)
  )
    return Tag.Auxiliary;
  return Tag.Possessive;
}

export function that(c: Tagging, i: number): number {
  const { tokens, words, first, last } = c;
  const next = words[i + 1];
  if (!next || i + 1 >= last || tokens[i + 1]!.kind === 'mark') return Tag.That;
  const prev = before(c, i);
  // "at that meeting", "that, he said": a determiner after a preposition or at the beginning of a sentence
  if (prev === Tag.Preposition) return next.closed === null ? Tag.Determiner : Tag.Pronoun;
  if (i === first && next.closed === 'auxiliary') return Tag.Pronoun;
  return Tag.That;
}

export function toOf(c: Tagging, i: number): number {
  const { tokens, words, first, last, titleCase } = c;
  const leading = i > first ? words[i - 1]!.norm : '';
  if (/^(?:according|prior|thanks|owing)$/.test(leading)) return Tag.Preposition;
  // "due to bad weather", but "is due to meet": what is scheduled is said after a form of "to be"
  if (
    leading === 'due' &&
    !/^(?:is|are|was|were|be|been|still|also|now|both)$/.test(words[i - 2]?.norm ?? '')
  )
    return Tag.Preposition;
  let j = i + 1;
  while (j < last && j < i + 3 && (words[j]!.closed === 'adverb' || /^[“‘"']/.test(tokens[j]!.text))) j++;
  const next = words[j];
  if (!next || j >= last) return Tag.Preposition;
  return hasFact(next, Fact.Infinitive) && !(isCapital(tokens[j]!.text) && !titleCase)
    ? Tag.To
    : Tag.Preposition;
}

export function auxiliary(c: Tagging, i: number): number {
  const { words } = c;
  const word = words[i]!;
  const prev = before(c, i);
  if (hasFact(word, Fact.Finite)) {
    if (prev === Tag.To || (prev === Tag.Auxiliary && hasFact(word, Fact.Infinitive))) return Tag.Infinitive;
    if (prev === Tag.Auxiliary && hasFact(word, Fact.Participle)) return Tag.Participle;
    if (prev === Tag.Determiner || prev === Tag.Possessive) return Tag.Noun; // his will, the might
    return Tag.Auxiliary;
  }
  if (word.verbs[0]!.form === 'gerund') return Tag.Gerund;
  return word.verbs[0]!.form === 'participle' ? Tag.Participle : Tag.Infinitive;
}
