import { fold } from '../text/fold.js';
import { type Token, tokenise } from '../text/tokens.js';

/** Dictionary forms of a folded word; a word may have several, and none it does not know. */
export type Stems = (norm: string) => readonly string[];

// long and short vowels, the two n, and signs that are as often left out as written
const SAME: ReadonlyMap<string, string> = new Map([
  ['\u09c0', '\u09bf'], // ী ি
  ['\u09c2', '\u09c1'], // ূ ু
  ['\u0988', '\u0987'], // ঈ ই
  ['\u098a', '\u0989'], // ঊ উ
  ['\u09a3', '\u09a8'], // ণ ন
  ['\u09ce', '\u09a4'], // ৎ ত
]);
const VARIES = /[\u0981\u09cd\u09c0\u09c2\u0988\u098a\u09a3\u09ce০-৯]/g; // ঁ and ্ fall away
const ZERO = '০'.charCodeAt(0);

/**
 * The form in which words are searched: beyond `fold`, spellings that writers mix up count as one. কুর্স্ক and কুরস্ক,
 * ইরানী and ইরানি, ১২ and 12.
 */
export function searchFold(norm: string): string {
  return norm.replace(VARIES, (c) => {
    if (c >= '০' && c <= '৯') return String(c.charCodeAt(0) - ZERO);
    return SAME.get(c) ?? '';
  });
}

/** The forms under which a token is found: stems of the word, searched-folded; the word itself where it has none. */
export function formsOf(norm: string, stems: Stems): readonly string[] {
  const found = stems(norm);
  const forms = found.length > 0 ? found.map(searchFold) : [searchFold(norm)];
  return forms.length > 1 ? [...new Set(forms)] : forms;
}

/** `formsOf`, remembering its answers: news repeats its words. */
export function rememberForms(stems: Stems): Stems {
  const MANY = 100_000;
  const known = new Map<string, readonly string[]>();
  return (norm) => {
    let forms = known.get(norm);
    if (!forms) {
      if (known.size >= MANY) known.clear();
      known.set(norm, (forms = formsOf(norm, stems).filter((f) => f !== '')));
    }
    return forms;
  };
}

/** Words of a name or a question, each with its forms. */
export function wordsOf(text: string, forms: Stems): (readonly string[])[] {
  return tokenise(text.slice(0, 2000))
    .filter((t) => t.kind !== 'mark')
    .map((t) => forms(t.norm))
    .filter((f) => f.length > 0);
}

/** One string by which names that are spelt alike are the same. */
export const nameKey = (name: string) =>
  tokenise(name)
    .filter((t) => t.kind !== 'mark')
    .map((t) => searchFold(t.norm))
    .join(' ') || fold(name);

const LAST_PLACE = 16_383; // of a tsvector
const MOST_PLACES = 100; // of one word: ranking needs no more
const MOST_BYTES = 700_000; // a tsvector holds 1 MB

/**
 * A tsvector's text: every token's forms with their places (those of the headline with weight A), and marks without
 * places. The end of an endless report is left out.
 */
export function searchVector(
  tokens: readonly Token[],
  headlineEnd: number,
  marks: Iterable<string>,
  forms: Stems,
): string {
  const places = new Map<string, string[]>();
  let bytes = 0;
  let place = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    place = Math.min(place + 1, LAST_PLACE);
    for (const form of forms(token.norm)) {
      let found = places.get(form);
      if (!found) {
        places.set(form, (found = []));
        bytes += form.length * 3 + 8;
      }
      if (found.length < MOST_PLACES && (place < LAST_PLACE || found.length === 0)) {
        found.push(token.end <= headlineEnd ? `${place}A` : `${place}`);
        bytes += 2;
      }
    }
    if (bytes > MOST_BYTES) break;
  }
  const parts: string[] = [];
  for (const [form, found] of places) parts.push(`${quoted(form)}:${found.join(',')}`);
  for (const mark of marks) parts.push(quoted(mark));
  return parts.join(' ');
}

/** Longer lexemes than any word are cut: the types have a limit. */
export const cutWord = (lexeme: string) => lexeme.slice(0, 200);

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (lexeme: string) => `'${cutWord(lexeme).replace(/['\\]/g, (c) => c + c)}'`;

/** A tsquery's text: any of the lexemes. */
export const oneOf = (lexemes: readonly string[]) => `(${lexemes.map(quoted).join(' | ')})`;

/** A tsquery's text: every word, in one of its forms. */
export const allOf = (words: readonly (readonly string[])[]) => words.map(oneOf).join(' & ');

/** A tsquery's text: `least` of these, each a tsquery by itself. It grows with the ways in which that can be. */
export function atLeast(least: number, wordings: readonly string[]): string {
  if (least === wordings.length) return wordings.join(' & ');
  if (least === 1) return wordings.join(' | ');
  const [first, ...rest] = wordings;
  return `((${first} & (${atLeast(least - 1, rest)})) | (${atLeast(least, rest)}))`;
}
