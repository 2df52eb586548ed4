import { listDictionary } from './dictionary-words.js';

let made: ReturnType<typeof listDictionary> | null = null;

/** The words of the dictionary. In dist/ a module with the finished lists stands in place of this one (tools/build.mjs). */
export const dictionaryList = () => (made ??= listDictionary());
