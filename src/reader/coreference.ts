import type { TokenRange } from '../languages/reading.js';
import type { Draft } from './draft.js';

/**
 * The entity that a noun phrase or pronoun means: the name in it ("রুশ প্রেসিডেন্ট [ভ্লাদিমির পুতিন]"), else the one that
 * its title, role or pronoun stands for, else (for a phrase that can speak or act) a new `group`. `null` where nothing fits.
 */
export function resolvePhrase(_draft: Draft, _range: TokenRange): string | null {
  return null;
}
