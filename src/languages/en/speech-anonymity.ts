import type { Complement } from './complement.js';
import { normAt, type Parse } from './parse.js';

const ASKING = new Set(['ask', 'request', 'demand', 'prefer', 'wish', 'seek']);
const UNNAMED = /^(?:named|identified|quoted|anonymous|anonymity|unnamed|unidentified)$/;

/** "asked not to be named", "requesting anonymity": a formula, no saying. Method: gold guidelines, 5 */
export function isAnonymity(p: Parse, { entry, content }: Complement): boolean {
  if (!ASKING.has(entry.lemma)) return false;
  const { first, last } = content[0]!;
  for (let i = first; i < last && i < first + 6; i++) if (UNNAMED.test(normAt(p, i))) return true;
  return false;
}
