import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { VerbCue } from './cue-match.js';
import type { Region } from './speech-region.js';
import type { Roles } from './speech-roles.js';

const CALL_IN = fold('ডাকা');
const SUMMONS = fold('তলব');

interface Calling {
  reading: Reading;
  region: Region;
  /** Where the cue's own clause begins. */
  own: number;
  cue: VerbCue;
  roles: Roles;
}

/** "[রাষ্ট্রদূতকে] তলব করে প্রতিবাদ জানায়", "[প্রতিনিধিদের] ডেকে আশ্বাস দেন": who is called in is spoken to; with the end of that. */
export function calledIn({ reading, region, own, cue, roles }: Calling): {
  who: TokenRange;
  last: number;
} | null {
  for (const verb of region.verbs) {
    if (verb.first < own || verb.form !== 'conjunctive' || verb.last > cue.first) continue;
    const summons = verb.first > own && reading.tokens[verb.first - 1]!.norm === SUMMONS;
    if (!summons && !reading.words[verb.first]!.verbs.some((v) => v.lemma === CALL_IN)) continue;
    const at = summons ? verb.first - 1 : verb.first;
    const who = roles.chunks.find(
      (c) =>
        c.last <= at &&
        at - c.last <= 3 &&
        c.postposition === null &&
        (c.case === 'objective' || (c.case === 'genitive' && reading.words[c.last - 1]!.nouns[0]?.plural)),
    );
    if (who) return { who: { first: who.first, last: who.last }, last: verb.last };
  }
  return null;
}
