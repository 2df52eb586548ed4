import type { Reading, TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { isSpeakerNoun } from './chunks.js';

const LONGEST_SOURCE = 7;

const speaks = (reading: Reading, range: TokenRange): boolean => {
  let words = 0;
  let known = false;
  for (let i = range.first; i < range.last; i++) {
    if (reading.tokens[i]!.kind === 'mark') {
      if (!/^[()’'.-]$/.test(reading.tokens[i]!.text)) return false;
      continue;
    }
    words++;
    known ||= reading.nameAt[i]! >= 0 || isSpeakerNoun(reading, i);
  }
  return known && words > 0 && words <= LONGEST_SOURCE;
};

/** Headlines that name their speaker beside a colon: "পুতিন: আলোচনা চলবে", "আলোচনা চলবে: পুতিন". */
export function proposeHeadlineSpeech(reading: Reading, range: TokenRange): SpeechProposal[] {
  for (let i = range.first + 1; i < range.last - 1; i++) {
    if (reading.tokens[i]!.text !== ':' || reading.quoteOf[i]! >= 0) continue;
    const left = { first: range.first, last: i };
    const right = { first: i + 1, last: range.last };
    const source = speaks(reading, right) ? right : speaks(reading, left) ? left : null;
    if (!source) continue;
    const content = source === right ? left : right;
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
