import { commonWords } from './common-words.js';

const SAMPLE = 12_000; // code units: a report says within its first paragraphs what it is written in
const MIN_SHARE = 0.06; // of running words; function words make a third of most texts, names and headlines fewer

type Decide = (sample: string) => string;
const always =
  (code: string): Decide =>
  () =>
    code;
const has = (sample: string, letters: RegExp): number => sample.match(letters)?.length ?? 0;

/** Letters and vowel signs of a script → which of its languages a sample is in. */
const scripts: readonly (readonly [from: number, to: number, decide: Decide])[] = [
  [0x0980, 0x09ff, (s) => (has(s, /[ৰৱ]/g) > 2 * has(s, /র/g) ? 'as' : 'bn')],
  [0x0041, 0x024f, latin],
  [0x1e00, 0x1eff, latin],
  [0x0370, 0x03ff, always('el')],
  [0x0400, 0x052f, cyrillic],
  [0x0530, 0x058f, always('hy')],
  [0x0590, 0x05ff, always('he')],
  [0x0600, 0x06ff, arabic],
  [0x0750, 0x077f, arabic],
  [0x0900, 0x097f, always('hi')],
  [0x0a00, 0x0a7f, always('pa')],
  [0x0a80, 0x0aff, always('gu')],
  [0x0b00, 0x0b7f, always('or')],
  [0x0b80, 0x0bff, always('ta')],
  [0x0c00, 0x0c7f, always('te')],
  [0x0c80, 0x0cff, always('kn')],
  [0x0d00, 0x0d7f, always('ml')],
  [0x0d80, 0x0dff, always('si')],
  [0x0e00, 0x0e7f, always('th')],
  [0x0e80, 0x0eff, always('lo')],
  [0x0f00, 0x0fff, always('bo')],
  [0x1000, 0x109f, always('my')],
  [0x10a0, 0x10ff, always('ka')],
  [0x1200, 0x137f, always('am')],
  [0x1780, 0x17ff, always('km')],
  [0x3040, 0x30ff, han],
  [0x3400, 0x9fff, han],
  [0xac00, 0xd7af, always('ko')],
];

function han(sample: string): string {
  const kana = has(sample, /[\u3040-\u30ff]/g);
  return kana * 10 > has(sample, /[\u3400-\u9fff]/g) ? 'ja' : 'zh';
}

function cyrillic(sample: string): string {
  if (has(sample, /[јљњћђ]/gi)) return 'sr';
  if (has(sample, /ў/gi)) return 'be';
  if (has(sample, /[іїєґ]/gi)) return 'uk';
  return has(sample, /ъ/gi) > has(sample, /[ыэ]/gi) ? 'bg' : 'ru';
}

function arabic(sample: string): string {
  if (has(sample, /[ٹڈڑںےہ]/g)) return 'ur';
  return has(sample, /[پچژگکی]/g) > has(sample, /[ةيكى]/g) ? 'fa' : 'ar';
}

let languagesOf: Map<string, string[]> | undefined;

function latin(sample: string): string {
  if (!languagesOf) {
    languagesOf = new Map();
    for (const [code, words] of Object.entries(commonWords))
      for (const word of new Set(words.split(' ')))
        languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
  }
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g) ?? [];
  const votes = new Map<string, number>();
  for (const word of words)
    for (const code of languagesOf.get(word) ?? []) votes.set(code, (votes.get(code) ?? 0) + 1);
  let best = 'und';
  let most = Math.max(MIN_SHARE * words.length, 1) - 1e-9;
  for (const [code, count] of votes) if (count > most) [best, most] = [code, count];
  // a bare headline may have no function word at all
  return best === 'und' && words.length < 12 && /^[\u0000-\u007f‘’“”–—…]*$/.test(sample) ? 'en' : best;
}

/**
 * The likeliest language of a text as a BCP 47 code: the script of most of its letters, then that script's commonest
 * words or tell-tale letters. `und` where nothing can be said.
 *
 * @example detectLanguage('ক্রেমলিন জানিয়েছে, আলোচনা চলবে।') // 'bn'
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map<Decide, number>();
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x41 || (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0)) continue;
    const script = scripts.find(([from, to]) => unit >= from && unit <= to);
    if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  let decide: Decide = always('und');
  let most = 0;
  for (const [candidate, count] of counts) if (count > most) [decide, most] = [candidate, count];
  return decide(sample);
}

/** Languages that `detectLanguage` can tell. */
export const detectableLanguages: readonly string[] = [
  ...Object.keys(commonWords),
  ...'bn as el sr be uk bg ru hy he ur fa ar hi pa gu or ta te kn ml si th lo bo my ka am km ja zh ko'.split(
    ' ',
  ),
];
