import type { Reading } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { verbIndex } from './cue-index.js';
import { type Parse, parseSentence } from './parse.js';
import { type Parenthesis, parenthesisOf, proposeFinite } from './speech-finite.js';
import type { Subjects } from './speech-subjects.js';

/** Every attribution that an English sentence may hold. */
export function proposeSpeech(reading: Reading, index: number): SpeechProposal[] {
  const p: Parse = parseSentence(reading, reading.sentences[index]!);
  const subjects: Subjects = new Map();
  const boundaries = new Set<number>();
  const parentheses = new Map<number, Parenthesis>();
  for (const group of p.groups) {
    if (group.form !== 'finite' || !verbIndex.has(group.lemma)) continue;
    const found = parenthesisOf(p, group, subjects, boundaries);
    if (!found) continue;
    parentheses.set(group.index, found);
    boundaries.add(found.from);
  }
  const proposals: SpeechProposal[] = [];
  for (const group of p.groups) {
    if (!verbIndex.has(group.lemma)) continue;
    if (group.form === 'finite' && !group.passive) {
      const proposal = proposeFinite(p, group, subjects, parentheses.get(group.index) ?? null, boundaries);
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
}
