import { listStems, type VerbStems } from './verb-endings.js';

let made: VerbStems | null = null;

/** The stems of all verbs. In dist/ a module with the finished list stands in place of this one (tools/build.mjs). */
export const verbStems = (): VerbStems => (made ??= listStems());
