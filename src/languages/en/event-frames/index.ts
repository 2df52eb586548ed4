import type { EnFrame } from './frame.js';
import { materialConflict } from './material-conflict.js';
import { materialCooperation } from './material-cooperation.js';
import { verbalConflict } from './verbal-conflict.js';
import { verbalCooperation } from './verbal-cooperation.js';

/** The English event lexicon. */
export const enFrames: readonly EnFrame[] = [
  ...verbalCooperation,
  ...materialCooperation,
  ...verbalConflict,
  ...materialConflict,
];
