import type { Reading, TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { isSpeakerNoun } from './chunks.js';

const LONGEST_SOURCE = 7;

const SHORT_SOURCE = 3;

/** Whether one side of the colon can be its speaker; behind the colon a few words without a verb are enough. */
const speaks = (reading: Reading, range: TokenRange, behind: boolean): boolean => {
  let words = 0;
  let known = false;
  let finite = false;
  for (let i = range.first; i < range.last; i++) {
    if (reading.tokens[i]!.kind === 'mark') {
      if (!/^[()’'.-]$/.test(reading.tokens[i]!.text)) return false;
      continue;
    }
    words++;
    finite ||= reading.words[i]!.verbs.some((v) => v.form === 'finite') && reading.nameAt[i]! < 0;
    known ||= reading.nameAt[i]! >= 0 || isSpeakerNoun(reading, i);
  }
  return words > 0 && ((known && words <= LONGEST_SOURCE) || (behind && !finite && words <= SHORT_SOURCE));
};

/** "মানবিক যুদ্ধবিরতিতে রাজি এক পক্ষ, ‘আগে অস্ত্র ছাড়ুক’: অন্য পক্ষ": behind a comma only the quotation is the speaker's. */
function quotedBefore(reading: Reading, colon: number): TokenRange | null {
  const quote = reading.quotes[reading.quoteOf[colon - 2]!];
  if (!quote || quote.closing !== colon - 1) return null;
  return reading.tokens[quote.opening - 1]?.text === ',' ? { first: quote.first, last: quote.last } : null;
}

/** Headlines that name their speaker beside a colon: "পুতিন: আলোচনা চলবে", "আলোচনা চলবে: পুতিন". */
export function proposeHeadlineSpeech(reading: Reading, range: TokenRange): SpeechProposal[] {
  for (let i = range.first + 1; i < range.last - 1; i++) {
    const { text } = reading.tokens[i]!;
    // a dash parts words and speaker only behind a quotation: ‘…’— X
    const dash = /^[—–]$/.test(text) && reading.quoteOf[i - 2]! >= 0;
    if ((text !== ':' && !dash) || reading.quoteOf[i]! >= 0) continue;
    const left = { first: range.first, last: i };
    const right = { first: i + 1, last: range.last };
    const source: TokenRange | null = dash
      ? speaks(reading, right, true) && right.last - right.first <= SHORT_SOURCE
        ? right
        : null
      : speaks(reading, right, true)
        ? right
        : speaks(reading, left, false)
          ? left
          : null;
    if (!source) continue;
    const content = source === right ? (quotedBefore(reading, i) ?? left) : right;
    return [
      {
        cue: { first: i, last: i + 1 },
        act: 'say',
        rule: 'bn.cue.headline-colon',
        source: { kind: 'phrase', range: source },
        addressee: null,
        via: [],
        medium: null,
        content: [content],
        contentKind: 'clause',
        weight: 0.8,
      },
    ];
  }
  return [];
}
