import { fold } from '../../text/fold.js';
import type { TokenRange } from '../reading.js';
import type { SourceHint } from '../speech.js';
import { chunksIn } from './chunks.js';
import { type CueClause, phraseHint, subjectBehind } from './speech-clause.js';
import { strength } from './speech-roles.js';
import type { Shape } from './speech-shape.js';
import { closesClause } from './verb-group.js';

const MAIN_REACH = 30;
const CONCESSIVE = new RegExp(fold('লেও$'));

/** "X তদন্তের কথা বলেন এবং সতর্ক করেন, …": the subject of the clause before, in the same sentence. */
function subjectBefore({ reading, own, floor, cue }: CueClause, shape: Shape): TokenRange | null {
  const [content] = shape.content;
  if (own <= floor || (content && content.first < own && content.first <= floor + 1)) return null;
  const subject = chunksIn(reading, floor, own).find(
    (c) => c.case === 'nominative' && c.postposition === null && strength(reading, c) > 1,
  );
  return subject && subject.last <= cue.first ? subject : null;
}

/**
 * "শাস্তি চেয়ে … স্মারকলিপি দিয়েছে [নাগরিক মঞ্চ]", "কথা স্বীকার করলেও … আপত্তি তোলেন [রাইসা]": a clause that leans on the one
 * behind it has that one's subject.
 */
function subjectOfMain({ reading, region, cue }: CueClause): TokenRange | null {
  const last = reading.tokens[cue.last - 1]!.norm;
  if (cue.verb.form !== 'conjunctive' && !(cue.verb.form === 'conditional' && CONCESSIVE.test(last)))
    return null;
  const main = region.verbs.find((v) => v.first >= cue.last && closesClause(v));
  if (!main || main.passive || main.first - cue.last > MAIN_REACH) return null;
  const behind = subjectBehind(reading, main.last, region);
  const people = chunksIn(reading, cue.last, main.first).filter(
    (c) => c.case === 'nominative' && c.postposition === null && strength(reading, c) > 1,
  );
  const before = people.find((c) => strength(reading, c) > 2) ?? people[0];
  return behind && !(before && strength(reading, before) > 2 && before.last === main.first)
    ? behind
    : (before ?? null);
}

/** Who speaks in a clause without a subject of its own, where its sentence tells. */
export function sharedSubject(clause: CueClause, shape: Shape): SourceHint {
  const subject = subjectBefore(clause, shape) ?? subjectOfMain(clause);
  return subject ? phraseHint(subject) : shape.source;
}
