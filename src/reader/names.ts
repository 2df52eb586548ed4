import type { Draft } from './draft.js';

/** Stage still to come. */
export function findNames(_draft: Draft): void {}
