import type { Draft } from './draft.js';

/** Stage still to come. */
export function findAttributions(_draft: Draft): void {}
