import type { Bearing, Point, TimePhrase } from '../time-phrase.js';
import { hourOfDay } from './clocks.js';
import type { Inflected } from './endings.js';
import { bearingAfter, isOver } from './tense.js';
import { normAt, type Walk } from './time-walk.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** What happens at a part of day. */
const HAPPENINGS = words.wordSet(
  'হামলা হামলার আক্রমণ অভিযান ঘটনা বিস্ফোরণ গোলাবর্ষণ গোলাগুলি সংঘর্ষ আগুন ঝড় বৃষ্টি ভূমিকম্প দুর্ঘটনা গুলি ঘোষণা বিবৃতি বক্তব্য চিঠি তল্লাশি বিক্ষোভ মিছিল ফোনালাপ আলোচনা সিদ্ধান্ত অগ্নিকাণ্ড বৈঠক ভাষণ বার্তা ড্রোন ক্ষেপণাস্ত্র কম্পন হানা প্রতিবাদ কর্মসূচি',
);

interface DayParts {
  first: number;
  last: number;
  dayWord: (TimeWord & { kind: 'day' }) | null;
  weekday: number | null;
  named: Point | null;
  part: (TimeWord & { kind: 'part' }) | null;
  clock: { hour: number; minute: number | null } | null;
  nightAfter: boolean;
  case: Inflected<unknown>['case'];
  modified: words.Modifier | null;
}

/** "রাতের হামলায়", "ভোরের অভিযানে": of what happened then, not of what part of a day is like. */
function isOfThatDay({ reading, end }: Walk, first: number, last: number): boolean {
  if (last >= end || reading.tokens[last]!.kind !== 'word') return false;
  const happens = (i: number) =>
    i < end &&
    reading.tokens[i]!.kind === 'word' &&
    reading.words[i]!.nouns.some((n) => HAPPENINGS.has(n.stem));
  const { norm, closed, verbs } = reading.words[last]!;
  if (closed || verbs.length || words.describedByPart.has(norm)) return false;
  // রাতের হামলায়, রাতের ভিডিও ভাষণে
  if (!happens(last) && !happens(last + 1)) return false;
  return first === 0 || reading.words[first - 1]!.nouns[0]?.case !== 'genitive';
}

export function assemble(walk: Walk, parts: DayParts): TimePhrase | null {
  const { first, dayWord, weekday, named, part, clock, modified } = parts;
  let { last } = parts;
  const { reading, end } = walk;
  if (!dayWord && weekday === null && named === null && !clock) {
    // a part of day alone says when only in some forms: রাতে, রাত পর্যন্ত, রাতের দিকে; not রাতের আঁধারে
    const next = normAt(walk, last);
    const stands =
      parts.case === 'locative' ||
      (parts.case === 'nominative' && words.afterPart.has(next)) ||
      (parts.case === 'genitive' &&
        (words.afterGenitivePart.has(next) || words.sessions.has(next) || isOfThatDay(walk, first, last)));
    if (!stands && !modified) return null;
    if (part!.part === 'MI' && reading.tokens[last - 1]!.norm.startsWith('বে')) return null; // বেলায়: "in the case of"
  }
  if ((clock || part) && words.towards.has(normAt(walk, last))) last++;
  const said: Bearing =
    modified?.from === 'report'
      ? modified.offset < 0
        ? 'past'
        : modified.offset > 0
          ? 'future'
          : null
      : null;
  let point: Point | null = null;
  let rule = 'part-of-day';
  if (named) {
    point = named;
    rule =
      named.kind === 'date' && named.day === null ? (named.month === null ? 'year' : 'month') : named.kind;
    const adnominal = parts.case === 'genitive' && !words.within.has(normAt(walk, last));
    if (named.kind === 'date' && weekday !== null) named.weekday = weekday;
    if (named.kind === 'date') bear(walk, named, said, last, adnominal);
    if (named.kind === 'range' && named.to.kind === 'date') {
      bear(walk, named.to, said, last, adnominal);
      if (named.from.kind === 'date') {
        named.from.bearing = named.to.bearing;
        named.from.said = named.to.said;
      }
    }
  } else if (dayWord) {
    const forward = dayWord.either ? bearingAfter(reading, last, end) !== 'past' : true;
    point = { kind: 'day', offset: forward ? dayWord.offset : -dayWord.offset };
    if (weekday !== null) point.weekday = weekday;
    if (said && dayWord.either) point.offset = Math.abs(dayWord.offset) * (said === 'past' ? -1 : 1);
    rule = 'day';
  } else if (weekday !== null) {
    let bearing: Bearing = said;
    if (!bearing) {
      const after = bearingAfter(reading, last, end);
      const verbless =
        after === 'none' &&
        end - last > 4 &&
        first > 0 &&
        first === reading.sentences[reading.sentenceOf[first]!]!.first;
      const coming = after === 'none' && nextOneBefore(walk, first);
      bearing = after === 'future' || verbless || coming ? 'future' : null;
    }
    point = { kind: 'weekday', weekday, bearing, said: said !== null };
    rule = 'weekday';
  } else if (modified && part) point = { kind: 'day', offset: modified.offset };

  const phrase: TimePhrase = {
    first,
    last,
    type: part || clock ? 'TIME' : 'DATE',
    point,
    rule: `bn.time.${rule}`,
  };
  if (part) phrase.part = part.part;
  if (clock) {
    phrase.clock = { hour: hourOfDay(clock.hour, part?.hours ?? null), minute: clock.minute };
    phrase.rule = 'bn.time.clock';
  }
  if (parts.nightAfter) phrase.nightAfter = true;
  if (point === null && bearingAfter(reading, last, end) === 'future') phrase.ahead = true;
  // a night whose deed is told of, রাতের হামলায়, is the one before the report
  const told = parts.case === 'genitive' && !clock && !phrase.ahead && isOfThatDay(walk, first, last);
  if (point === null && part?.part === 'NI' && (told || isOver(reading, last, end))) phrase.over = true;
  return phrase;
}

/** "পরবর্তী শুনানি শুক্রবার": the next one of a kind is told of right before its day. */
function nextOneBefore({ reading }: Walk, first: number): boolean {
  const start = Math.max(reading.sentences[reading.sentenceOf[first]!]!.first, first - 4);
  for (let i = first - 1; i >= start; i--) if (words.nextOne.has(reading.tokens[i]!.norm)) return true;
  return false;
}

/** Where a date without year lies: as its modifier says, else as the clause after it does. */
export function bear(
  walk: Walk,
  point: Point & { kind: 'date' },
  said: Bearing,
  last: number,
  adnominal: boolean,
): void {
  if (said) {
    point.bearing = said;
    point.said = true;
  } else if (point.year === null && !adnominal) {
    const after = bearingAfter(walk.reading, last, walk.end);
    point.bearing = after === 'none' ? null : after;
  }
}
