// Noun phrases of a parsed sentence: what stands before and behind a token, and subjects.
export { phraseAfter } from './phrase-after.js';
export { phraseBefore } from './phrase-before.js';
export { hasVerb } from './phrase-marks.js';
export { subjectBefore } from './subjects.js';
