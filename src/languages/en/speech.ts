import type { Reading } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { refineEnds } from './content-bound.js';
import type { Cue } from './cue.js';
import { cueAt, isAdjective } from './cue-index.js';
import { type Parse, parseSentence } from './parse.js';
import { proposeAsked } from './speech-asked.js';
import { proposeFinite } from './speech-finite.js';
import { proposeGerund } from './speech-gerund.js';
import { proposeColon, proposeNamedQuote } from './speech-headlines.js';
import { proposeInfinitive } from './speech-infinitive.js';
import { proposeNouns } from './speech-nouns.js';
import { toAuthors } from './speech-papers.js';
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
  const proposals = proposeByGrammar(p);
  refineEnds(p, proposals);
  return proposals;
}

/** The same with content as the grammar alone bounds it. */
export function proposeByGrammar(p: Parse): SpeechProposal[] {
  const subjects: Subjects = p.subjects;
  const boundaries = new Set<number>();
  const parentheses = new Map<number, Parenthesis>();
  const cues: (Cue | null)[] = [];
  for (const group of p.groups) cues.push(cueAt(p, group));
  // "…, he said, …": they interrupt the contents of all other cues
  for (const group of p.groups) {
    const cue = cues[group.index];
    const found = cue && parenthesisOf(p, group, cue, subjects, boundaries);
    if (!found) continue;
    parentheses.set(group.index, found);
    boundaries.add(found.from);
  }
  const found: SpeechProposal[] = [];
  const put = (proposal: SpeechProposal | null) => void (proposal && found.push(proposal));
  for (const group of p.groups) {
    const cue = cues[group.index]!;
    if (group.form === 'infinitive') put(proposeInfinitive(p, group, cue, subjects, boundaries));
    if (!cue) continue;
    const quoting = proposeQuoting(p, group, subjects, boundaries);
    if (quoting) found.push(quoting);
    else if (group.passive && !isAdjective(cue)) put(proposePassive(p, group, subjects, boundaries));
    else if (group.form === 'finite')
      put(proposeFinite(p, group, cue, subjects, parentheses.get(group.index) ?? null, boundaries));
    else if (group.form === 'gerund') put(proposeGerund(p, group, cue, subjects, parentheses, boundaries));
    else if (group.form === 'participle')
      put(proposeAsked(p, group, subjects, boundaries) ?? proposeReduced(p, group));
  }
  proposePhrases(p, boundaries, found);
  proposeNouns(p, boundaries, found);
  put(proposeColon(p));
  const named = proposeNamedQuote(p, found);
  if (named && !found.some((f) => f.cue.first === named.cue.first)) found.push(named);
  if (found.length) {
    addSettings(p, found);
    toAuthors(p, found);
  }
  return found;
}
