import { bn } from './bn/pack.js';
import { en } from './en/pack.js';
import { hi } from './hi/pack.js';
import type { LanguagePack } from './pack.js';

/** All language packs, by BCP 47 code. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  [bn, en, hi].map((pack) => [pack.code, pack]),
);
