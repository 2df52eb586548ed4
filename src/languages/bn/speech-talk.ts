import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import { chunksIn } from './chunks.js';
import type { Region } from './speech-region.js';
import { closesClause } from './verb-group.js';

// "মঙ্গলবার পুতিন এবং কিম কথা বলেন, এই সময় …": a clause that tells of two who talk, before what one of them says.

const MEETINGS = new Set('কথা আলাপ আলোচনা বৈঠক ফোনালাপ টেলিফোনালাপ সাক্ষাৎ দেখা মতবিনিময় ফোন'.split(' ').map(fold));
const HOLD = new Set(['বলা', 'করা', 'হওয়া'].map(fold));
const WITH = new Set(['সঙ্গে', 'সাথে'].map(fold));

/** The names of a phrase, each as a phrase of its own. */
function namesIn(reading: Reading, { first, last }: TokenRange): TokenRange[] {
  const names: TokenRange[] = [];
  for (let i = first; i < last; i++) {
    const name = reading.names[reading.nameAt[i]!];
    if (name?.first === i && name.last <= last && name.type !== 'place')
      names.push({ first: name.first, last: name.last });
  }
  return names;
}

/** Who talk with one another in the first clause of a region, and where that clause ends; `null` where nobody does. */
export function talkIn(
  reading: Reading,
  region: Region,
): { parties: readonly TokenRange[]; last: number } | null {
  const verb = region.verbs.find(closesClause);
  if (!verb || !HOLD.has(verb.lemma) || verb.negative || verb.first - 1 < region.first) return null;
  const talk = reading.words[verb.first - 1]!;
  if (!MEETINGS.has(talk.nouns[0]?.stem ?? talk.norm)) return null;
  const chunks = chunksIn(reading, region.first, verb.first);
  const subject = chunks.find(
    (c) => c.case === 'nominative' && !c.postposition && namesIn(reading, c).length > 0,
  );
  if (!subject) return null;
  const together = namesIn(reading, subject);
  const partner = chunks.find((c) => c.postposition !== null && WITH.has(c.postposition));
  const parties =
    together.length > 1 ? together : [...together, ...(partner ? namesIn(reading, partner).slice(-1) : [])];
  return parties.length === 2 ? { parties, last: verb.last } : null;
}
