import type { Draft } from '../src/reader/draft.js';

export interface Pattern {
  readonly options: unknown;
}
export function parsePattern(source: string): Pattern[];
export function findHits(pattern: readonly Pattern[], draft: Draft): { first: number; last: number }[];
