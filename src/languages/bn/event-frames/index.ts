import type { BnFrame } from './frame.js';
import { materialConflict } from './material-conflict.js';
import { materialCooperation } from './material-cooperation.js';
import { verbalConflict } from './verbal-conflict.js';
import { verbalCooperation } from './verbal-cooperation.js';

/** The Bengali event lexicon, both standards. */
export const bnFrames: readonly BnFrame[] = [
  ...verbalCooperation,
  ...materialCooperation,
  ...verbalConflict,
  ...materialConflict,
];
