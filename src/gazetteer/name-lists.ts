import { tables } from './data/index.js';
import { listDemonyms } from './demonym-list.js';
import { listNames, type NameLists } from './index-of-names.js';

let made: (NameLists & { demonyms: string }) | null = null;

/** The lists of all names. In dist/ a module with the finished lists stands in place of this one (tools/build.mjs). */
export const nameLists = () => (made ??= { ...listNames(tables), demonyms: listDemonyms() });
