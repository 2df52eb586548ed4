// What the benchmarks read: the reports in samples/, repeated with their words varied, so that nothing measured lives
// from having seen the same words before. Always the same: chance comes from a seed.
import { readdirSync, readFileSync } from 'node:fs';

const samples = new URL('../samples/', import.meta.url);

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The reports of samples/ in a language, headline first. */
export function samplesIn(language) {
  const texts = [];
  for (const file of readdirSync(samples).sort()) {
    const content = readFileSync(new URL(file, samples), 'utf8');
    if (file.endsWith('.txt')) texts.push(content.trim());
    if (file.endsWith('.jsonl'))
      for (const line of content.trim().split('\n')) {
        const { headline, text } = JSON.parse(line);
        texts.push(`${headline}\n\n${text}`);
      }
  }
  const bengali = (text) => /[\u0985-\u09b9]/.test(text.slice(0, 200));
  return texts.filter((text) => bengali(text) === (language === 'bn'));
}

const SYLLABLES = {
  bn: ['কা', 'রি', 'মো', 'তু', 'নে', 'সা', 'লি', 'দো', 'বা', 'শি', 'পু', 'জা', 'গো', 'হে', 'নু'],
  en: ['ka', 'ri', 'mo', 'tu', 'ne', 'sa', 'li', 'do', 'ba', 'shi', 'pu', 'ja', 'go', 'he', 'nu'],
};
const DIGITS = { bn: '০১২৩৪৫৬৭৮৯', en: '0123456789' };
const VARIED = 0.06; // of the words of four letters and more, about as many as a report brings that were never met before

/** Some words of a text lengthened to words never met. */
export function varyWords(text, language, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  return text.replace(/[\p{L}\p{M}]{4,}/gu, (word) =>
    random() < VARIED
      ? word.slice(0, 1) + pick(SYLLABLES[language]) + pick(SYLLABLES[language]) + word.slice(1)
      : word,
  );
}

/** A text with its figures changed. */
export const varyFigures = (text, language, random) =>
  text.replace(/\p{Nd}(?=\p{Nd})/gu, () => DIGITS[language][1 + Math.floor(random() * 9)]);

/** One more report like `text`: some words and all figures changed. */
const vary = (text, language, random) => varyFigures(varyWords(text, language, random), language, random);

/** `count` reports in a language, all different. */
export function makeReports(language, count, seed = 0) {
  const random = chance((language === 'bn' ? 1971 : 1776) + seed);
  const texts = samplesIn(language);
  return Array.from({ length: count }, (_, i) => ({
    id: `${language}-${i}`,
    language,
    published: '2025-03-12',
    text: vary(texts[i % texts.length], language, random),
  }));
}

/** One text of about `bytes` bytes of UTF-8, cut at a paragraph. */
export function makeText(language, bytes) {
  const parts = [];
  let size = 0;
  for (const { text } of makeReports(language, Math.ceil(bytes / 1500))) {
    parts.push(text);
    size += Buffer.byteLength(text) + 2;
    if (size >= bytes) break;
  }
  return parts.join('\n\n');
}

const words = (language) => makeText(language, 200_000).match(/[\p{L}\p{M}]+/gu);
/** Texts that no newsroom writes and that a reader must survive in linear time; each a function of its size in bytes. */
export const HARD_TEXTS = {
  'opening quotes': (bytes) => '“'.repeat(bytes / 3),
  'open and closed quotes': (bytes) => '“হ্যাঁ” '.repeat(bytes / 25),
  'typewriter quotes': (bytes) => `"a' '`.repeat(bytes / 5),
  brackets: (bytes) => '('.repeat(bytes / 2) + ')'.repeat(bytes / 2),
  'cues, Bengali': (bytes) => 'বলেন যে জানিয়েছে, '.repeat(bytes / 50),
  'cues, English': (bytes) => 'said that he told her '.repeat(bytes / 22),
  'figures and dates': (bytes) => '১৫ আগস্ট ৩ কোটি ২০ লাখ, 12 May 5 million '.repeat(bytes / 85),
  'one name after another': (bytes) => 'Ama Boateng of Accra and '.repeat(bytes / 25),
  'one endless sentence, Bengali': (bytes) => endless(words('bn'), bytes),
  'one endless sentence, English': (bytes) => endless(words('en'), bytes),
  'one endless word': (bytes) => 'কা'.repeat(bytes / 6),
  'lines of one word': (bytes) => 'ঢাকা\n'.repeat(bytes / 13),
  'stray marks and joiners': (bytes) => '\u0301\u200d\u09cd '.repeat(bytes / 9),
  'emoji sequences': (bytes) => '👩\u200d'.repeat(bytes / 7),
};

function endless(vocabulary, bytes) {
  const parts = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    parts.push(vocabulary[i % vocabulary.length]);
    size += Buffer.byteLength(parts[i]) + 1;
  }
  return parts.join(' ');
}
