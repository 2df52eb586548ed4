import { tables } from './data/index.js';
import { listFirstTokens } from './index-of-names.js';

/** The first tokens of all names. In dist/ a module with the finished list stands in place of this one (tools/build.mjs). */
export const readFirstTokens = (): string => listFirstTokens(tables);
