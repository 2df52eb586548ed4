import type { Draft } from './draft.js';

/** Stage still to come. */
export function findTimes(_draft: Draft): void {}
