import { countryOfDemonym } from '../gazetteer/gazetteer.js';
import { classOf, NameClass } from '../languages/names.js';
import { type NameMention, nameOver, type TokenRange } from '../languages/reading.js';
import { perWord } from '../languages/word.js';
import type { Draft } from './draft.js';
import { addDescription, type Description } from './entities.js';
import { formsOf } from './known-names.js';

const HEAD = NameClass.Title | NameClass.Person | NameClass.Kin | NameClass.Group | NameClass.OrgHead;
const REACH = 8;

/** The likeliest stem of a word that has one of `bits`, else its first stem. */
export function stemOf(draft: Draft, at: number, bits: number): string {
  const { classes } = draft.pack!.names;
  const forms = formsOf(draft.words[at]!);
  return forms.find((f) => (classes.get(f) ?? 0) & bits) ?? draft.words[at]!.nouns[0]?.stem ?? forms[0]!;
}

/** The country that a phrase has in it: রুশ, Russian, রাশিয়ার. */
export function countryIn(draft: Draft, { first, last }: TokenRange): string | null {
  for (let i = last - 1; i >= first; i--) {
    const name = nameOver(draft, i);
    if (name) {
      const country = draft.entities.get(name.entity)?.country;
      if (country && name.type === 'place') return country;
    }
    const country = nationOf(draft.words[i]!);
    if (country) return country;
  }
  return null;
}

/** The country of an adjective of nationality. */
export const nationOf = perWord((word): string | null => {
  for (const form of formsOf(word)) {
    const country = countryOfDemonym(form);
    if (country) return country;
  }
  return null;
});

/** A phrase without a name in its head, as a description of somebody. */
export function descriptionOf(draft: Draft, { first, last }: TokenRange): Description {
  const modifiers: string[] = [];
  for (let i = first; i < last - 1; i++)
    if (draft.tokens[i]!.kind === 'word' && draft.tokens[i]!.norm !== "'s")
      modifiers.push(formsOf(draft.words[i]!).at(-1)!);
  return { head: stemOf(draft, last - 1, HEAD), modifiers, country: countryIn(draft, { first, last }) };
}

/** Remembers the title that a person's name is given with: before it ("রুশ প্রেসিডেন্ট X"), or after a comma ("X, the Russian president,"). */
export function describe(draft: Draft, name: NameMention): void {
  if (name.type !== 'person') return;
  const { tokens, words, sentences, sentenceOf, pack } = draft;
  const sentence = sentences[sentenceOf[name.first]!]!;
  const known = draft.entities.known(name.entity)!;
  const classAt = (i: number) => classOf(pack!.names, words[i]!);
  let head = name.first - 1;
  while (head >= sentence.first && (tokens[head]!.text === '.' || classAt(head) & NameClass.Honorific)) {
    const norm = tokens[head]!.norm;
    if (/^(?:ms|mrs|miss|lady|মিসেস|মিস|বেগম)$/.test(norm)) known.gender = 'female';
    else if (/^(?:mr|sir|lord)$/.test(norm)) known.gender = 'male';
    head--;
  }
  if (tokens[head]?.text === ')') {
    // "প্রধান নির্বাচন কমিশনার (সিইসি) X": the bracket is another name of the office
    const alias = head - 1;
    while (head > sentence.first && tokens[head]!.text !== '(') head--;
    if (alias === head + 1 && tokens[alias]!.kind === 'word')
      addDescription(known, { head: tokens[alias]!.norm, modifiers: [], country: null });
    head--;
  }
  if (
    head >= sentence.first &&
    tokens[head]!.kind === 'word' &&
    classAt(head) & (NameClass.Title | NameClass.Person | NameClass.Kin)
  ) {
    let first = head;
    // "WHO Director-General X" is no general
    if (first - 2 >= sentence.first && tokens[first - 1]!.text === '-' && !tokens[first]!.spaceBefore)
      first -= 2;
    while (
      first > sentence.first &&
      head - first < REACH &&
      tokens[first - 1]!.kind === 'word' &&
      draft.timeAt[first - 1]! < 0 && // "পুলিশ সোমবার [মেয়র] X-কে"
      words[first - 1]!.verbs.every((v) => v.form !== 'finite') &&
      words[first - 1]!.closed === null
    )
      first--;
    const description = descriptionOf(draft, { first, last: head + 1 });
    // "Serbia's interior minister X"
    const owner = tokens[first - 1]?.norm === "'s" ? nameOver(draft, first - 2) : undefined;
    description.country ??=
      owner?.type === 'place' ? (draft.entities.get(owner.entity)?.country ?? null) : null;
    addDescription(known, description);
    // "দলের [সাধারণ সম্পাদক] এবং সেতুমন্ত্রী X": both of them are X
    const other = first - 2;
    if (
      pack!.cases &&
      other >= sentence.first &&
      words[first - 1]!.closed === 'conjunction' &&
      draft.nameAt[other]! < 0 &&
      classAt(other) & NameClass.Title &&
      words[other]!.nouns[0]?.case === 'nominative'
    ) {
      let from = other;
      while (
        from > sentence.first &&
        other - from < REACH &&
        tokens[from - 1]!.kind === 'word' &&
        words[from - 1]!.closed === null &&
        words[from - 1]!.verbs.every((v) => v.form !== 'finite')
      )
        from--;
      addDescription(known, descriptionOf(draft, { first: from, last: other + 1 }));
    }
  }
  const told = words[name.last + 1]?.verbs[0]?.tense === 'past'; // "her deputy, X, told the state broadcaster"
  if (pack!.articles && tokens[name.last]?.text === ',' && !told) {
    let end = name.last + 1;
    while (
      end < sentence.last &&
      end - name.last < REACH + 2 &&
      tokens[end]!.kind === 'word' &&
      !(classAt(end) & HEAD && !(classAt(end + 1 < tokens.length ? end + 1 : end) & HEAD))
    )
      end++;
    if (end < sentence.last && tokens[end]!.kind === 'word' && classAt(end) & HEAD)
      addDescription(known, descriptionOf(draft, { first: name.last + 1, last: end + 1 }));
  }
}
