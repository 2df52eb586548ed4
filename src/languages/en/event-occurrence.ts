import type { TokenRange } from '../reading.js';
import { groupOf, type Parse, tagAt, type VerbGroup } from './parse.js';
import { subjectBefore } from './phrases.js';
import { Tag } from './tags.js';

const OCCUR = new Set(
  'resume begin start take hold continue open occur happen end conclude be go come enter schedule plan expect'.split(
    ' ',
  ),
);
const SUBJECT_REACH = 14;

/** The verb that says of a noun that it takes place: "Talks between A and B [will resume]". */
export function verbOfNoun(p: Parse, { first, last }: TokenRange): VerbGroup | null {
  for (let i = last; i < p.last && i - last < SUBJECT_REACH; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.That || tag === Tag.Relative) return null;
    const group = groupOf(p, i);
    if (!group) continue;
    if (group.form !== 'finite' || !OCCUR.has(group.lemma)) return null;
    const subject = subjectBefore(p, group);
    return subject && subject.range.first <= first && last <= subject.range.last ? group : null;
  }
  return null;
}
