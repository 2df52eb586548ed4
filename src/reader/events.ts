import type { Draft } from './draft.js';

/** Stage still to come. */
export function findEvents(_draft: Draft): void {}
