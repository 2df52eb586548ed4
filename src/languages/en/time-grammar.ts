import type { Reading } from '../reading.js';
import type { TimePhrase } from '../time-phrase.js';
export function readTimePhrases(_r: Reading, _s: number): TimePhrase[] {
  return [];
}
