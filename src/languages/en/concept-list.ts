import { listConcepts } from '../concept-lexicon.js';
import { conceptWords } from './concepts/index.js';

let made: { concepts: string } | null = null;

/** All concept words by their first. In dist/ a module with the finished list stands in place of this one (tools/build.mjs). */
export const conceptList = () => (made ??= { concepts: listConcepts(conceptWords) });
