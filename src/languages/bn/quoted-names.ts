import { fold } from '../../text/fold.js';
import type { Quote } from '../../text/quotes.js';
import { perReading, type Reading } from '../reading.js';
import type { Case } from '../word.js';

// Bodies and outlets whose name stands in quotation marks: "সংবাদপত্র ‘হারেৎজ়’ লিখেছে", "‘জলবায়ু মঞ্চ’-এর আহ্বায়ক". No quotation of
// anybody's words.

const LONGEST = 6; // tokens
const DASHES = /^[-–—]$/;

/** Case endings that stand behind a hyphen. */
export const hungEndings: ReadonlyMap<string, Case> = new Map(
  [
    ['এর', 'genitive'],
    ['র', 'genitive'],
    ['কে', 'objective'],
    ['তে', 'locative'],
    ['এ', 'locative'],
    ['য়', 'locative'],
  ].map(([w, c]) => [fold(w!), c as Case]),
);

/** Kinds of body that a name in quotation marks follows. */
const KINDS = new Set(
  'সংবাদপত্র দৈনিক পত্রিকা সাময়িকী ট্যাবলয়েড সংবাদমাধ্যম গণমাধ্যম চ্যানেল পোর্টাল ওয়েবসাইট সংস্থা সংগঠন মঞ্চ প্ল্যাটফর্ম ফোরাম প্রতিষ্ঠান কোম্পানি ক্লাব'
    .split(' ')
    .map(fold),
);

const isHung = (reading: Reading, closing: number): boolean => {
  const dash = reading.tokens[closing + 1];
  return (
    dash !== undefined &&
    DASHES.test(dash.text) &&
    !dash.spaceBefore &&
    hungEndings.has(reading.tokens[closing + 2]?.norm ?? '')
  );
};

function isName(reading: Reading, { opening, first, last, closing }: Quote): boolean {
  if (closing < 0 || last - first > LONGEST || last === first) return false;
  if (!KINDS.has(reading.tokens[opening - 1]?.norm ?? '') && !isHung(reading, closing)) return false;
  for (let i = first; i < last; i++) {
    if (/^[,।?!;:]$/.test(reading.tokens[i]!.text)) return false;
    if (
      reading.nameAt[i]! < 0 &&
      reading.words[i]!.verbs.some((v) => v.form === 'finite' && v.tense !== 'present')
    )
      return false;
  }
  return true;
}

/** The quotations that are names, by the token of their opening mark. */
export const quotedNames = perReading((reading): ReadonlyMap<number, Quote> => {
  const names = new Map<number, Quote>();
  for (const quote of reading.quotes) if (isName(reading, quote)) names.set(quote.opening, quote);
  return names;
});
