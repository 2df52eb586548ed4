import type { Reading } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { type Cue, cueAt } from './cue-index.js';
import { type Parse, parseSentence } from './parse.js';
import { proposeAsked } from './speech-asked.js';
import { proposeFinite } from './speech-finite.js';
import { proposeGerund } from './speech-gerund.js';
import { proposeColon, proposeNamedQuote } from './speech-headlines.js';
import { proposeInfinitive } from './speech-infinitive.js';
import { proposeNouns } from './speech-nouns.js';
import { type Parenthesis, parenthesisOf } from './speech-parenthesis.js';
import { proposePassive } from './speech-passive.js';
import { proposePhrases } from './speech-phrases.js';
import { proposeQuoting } from './speech-quoting.js';
import { proposeReduced } from './speech-reduced.js';
import { addSettings } from './speech-setting.js';
import type { Subjects } from './speech-subjects.js';

/** Every attribution that an English sentence may hold: verbs in all their forms, phrases, nouns, colons. */
export function proposeSpeech(reading: Reading, index: number): SpeechProposal[] {
  const p: Parse = parseSentence(reading, reading.sentences[index]!);
  const subjects: Subjects = new Map();
  const boundaries = new Set<number>();
  const parentheses = new Map<number, Parenthesis>();
  const cues = new Map<number, Cue>();
  for (const group of p.groups) {
    const cue = cueAt(p, group);
    if (cue) cues.set(group.index, cue);
  }
  // "…, he said, …": they interrupt the contents of all other cues
  for (const [at, cue] of cues) {
    const found = parenthesisOf(p, p.groups[at]!, cue, subjects, boundaries);
    if (!found) continue;
    parentheses.set(at, found);
    boundaries.add(found.from);
  }
  const proposals: (SpeechProposal | null)[] = [];
  for (const group of p.groups) {
    const cue = cues.get(group.index);
    if (group.form === 'infinitive')
      proposals.push(proposeInfinitive(p, group, cue ?? null, subjects, boundaries));
    if (!cue) continue;
    const quoting = proposeQuoting(p, group, subjects, boundaries);
    if (quoting) proposals.push(quoting);
    else if (group.passive) proposals.push(proposePassive(p, group, subjects, boundaries));
    else if (group.form === 'finite')
      proposals.push(
        proposeFinite(p, group, cue, subjects, parentheses.get(group.index) ?? null, boundaries),
      );
    else if (group.form === 'gerund')
      proposals.push(proposeGerund(p, group, cue, subjects, parentheses, boundaries));
    else if (group.form === 'participle')
      proposals.push(proposeAsked(p, group, subjects, boundaries) ?? proposeReduced(p, group));
  }
  proposals.push(...proposePhrases(p, boundaries), ...proposeNouns(p, boundaries), proposeColon(p));
  const found = proposals.filter((proposal) => proposal !== null);
  const taken = new Set(found.flatMap((f) => f.content.map((range) => range.first - 2)));
  const named = proposeNamedQuote(p, taken);
  if (named && !found.some((f) => f.cue.first === named.cue.first)) found.push(named);
  if (found.length) addSettings(p, found);
  return found;
}
