import type { QuantityPhrase } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
export function readQuantities(_r: Reading, _s: number): QuantityPhrase[] {
  return [];
}
