import type { GazetteerEntry } from '../gazetteer/entry.js';
import {
  beginsDemonym,
  beginsName,
  demonymAt,
  type GazetteerMatch,
  matchAt,
} from '../gazetteer/gazetteer.js';
import type { KnownName } from '../languages/names.js';
import { perWord } from '../languages/word.js';
import type { Draft } from './draft.js';

/** A gazetteer's name in the text, with who may bear it, best known first. */
export interface KnownMatch extends KnownName {
  entries: readonly GazetteerEntry[];
}

/** Written onto names, besides endings: আল জাজিরাসহ, নিউইয়র্কভিত্তিক, ছাত্রলীগকর্মী. */
const TAILS = ['সহ', 'ভিত্তিক', 'কেন্দ্রিক', 'ভুক্ত', 'কর্মী'];

/** The folded forms a word may stand for: itself and its stems. */
export const formsOf = perWord((word): readonly string[] => {
  const forms = [
    ...new Set([
      word.norm,
      // গুয়াহাটিতে: the name's own ending looks like a classifier
      ...word.nouns.flatMap((n) => (n.classifier ? [n.stem, n.stem + n.classifier] : [n.stem])),
    ]),
  ];
  const tail = TAILS.find((t) => word.norm.endsWith(t) && word.norm.length > t.length + 2);
  return tail ? [...forms, word.norm.slice(0, -tail.length)] : forms;
});

/** Whether names or nationalities begin with a word. */
const beginningsOf = perWord((word) => ({
  name: formsOf(word).some(beginsName),
  demonym: formsOf(word).some(beginsDemonym),
}));

const SURE = 0.9;
const SHORT = 0.3;

function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** The gazetteer's names in the text, left to right, the longest where several begin or overlap. */
export function findKnownNames(draft: Draft): KnownMatch[] {
  const { tokens, words, sentences, timeAt, quantityAt } = draft;
  const forms = (i: number): readonly string[] =>
    tokens[i]!.kind === 'mark' ? [tokens[i]!.norm] : formsOf(words[i]!);
  const found: KnownMatch[] = [];
  /** "জাতিসংঘের নিরাপত্তা পরিষদ", for জাতিসংঘ নিরাপত্তা পরিষদ: whose body it is stands in the genitive, a name of its own. */
  const ownerOf = (i: number, match: GazetteerMatch, end: number): GazetteerMatch | undefined => {
    if (match.length < 2 || match.entries[0]!.type !== 'organization') return undefined;
    const kase = words[i]!.nouns[0]?.case;
    if ((kase !== 'genitive' && kase !== 'locative') || words[i + 1]?.closed) return undefined;
    const written = (at: number) => (at === i ? [tokens[i]!.norm] : forms(at));
    const asWritten = matchAt(written, i, end).some(({ length }) => length === match.length);
    if (asWritten && kase === 'genitive') return undefined;
    const owner = matchAt(forms, i, i + 1).find(({ short }) => !short);
    // "ঢাকায় মার্কিন দূতাবাস": where it is, and the body
    return kase === 'genitive' || owner?.entries[0]?.type === 'place' ? owner : undefined;
  };
  const bracketIn = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (tokens[i]!.text === '(' && tokens[i]!.spaceBefore) return true;
    return false;
  };
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (tokens[i]!.kind === 'mark' || timeAt[i]! >= 0 || !beginningsOf(words[i]!).name) continue;
      const { script, text } = tokens[i]!;
      if (script === 'latin' && !isCapital(text)) continue;
      const matches = matchAt(forms, i, sentence.last);
      // "ইউরোপীয় ইউনিয়ন (ইইউ)": a name and its short form, two mentions
      const bracketed = (one: GazetteerMatch) => matches.length > 1 && bracketIn(i, i + one.length);
      for (const match of matches) {
        if (bracketed(match) && matches.some((m) => m.length < match.length && !bracketed(m))) continue;
        if (quantityAt[i]! >= 0 && match.length === 1) continue;
        if (script === 'latin' && match.capitals && text !== text.toUpperCase()) continue;
        const known = (first: number, last: number, one: GazetteerMatch): KnownMatch => ({
          first,
          last,
          type: one.entries[0]!.type,
          weight: one.short ? SHORT : SURE,
          entries: one.entries,
        });
        const owner = ownerOf(i, match, sentence.last);
        if (owner) found.push(known(i, i + 1, owner), known(i + 1, i + match.length, match));
        else found.push(known(i, i + match.length, match));
        i += match.length - 1;
        break;
      }
    }
  return found;
}

/** Marks the tokens that belong to adjectives of nationality. */
export function findNationalities(draft: Draft): Uint8Array {
  const { tokens, words, sentences } = draft;
  const marked = new Uint8Array(tokens.length);
  const forms = (i: number): readonly string[] =>
    tokens[i]!.kind === 'mark' ? [tokens[i]!.norm] : formsOf(words[i]!);
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      if (tokens[i]!.kind !== 'word' || !beginningsOf(words[i]!).demonym) continue;
      const demonym = demonymAt(forms, i, last);
      if (!demonym) continue;
      marked.fill(1, i, i + demonym.length);
      i += demonym.length - 1;
    }
  return marked;
}
