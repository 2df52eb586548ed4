import type { TokenRange } from '../languages/reading.js';
import type { Draft } from './draft.js';

export interface ResolveOptions {
  /** The phrase is the source or addressee of a saying: unnamed people become a group. */
  asSource?: boolean;
  /** Entity that spoke last before this phrase, which a pronoun or a bare title most likely means. */
  lastSpeaker?: string | null;
}

/**
 * The entity that a noun phrase or pronoun means: the name in it ("রুশ প্রেসিডেন্ট [ভ্লাদিমির পুতিন]"), else the one that
 * its title, role or pronoun stands for, else (for a phrase that can speak or act) a new `group`. `null` where nothing fits.
 */
export function resolvePhrase(
  _draft: Draft,
  _range: TokenRange,
  _options: ResolveOptions = {},
): string | null {
  return null;
}
