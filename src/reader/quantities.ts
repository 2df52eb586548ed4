import type { Draft } from './draft.js';

/** Stage still to come. */
export function findQuantities(_draft: Draft): void {}
