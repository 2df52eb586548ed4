import { beginsName, matchAt } from '../gazetteer/gazetteer.js';
import type { TimePhrase } from '../languages/time-phrase.js';
import type { Sentence } from '../text/sentences.js';
import { type Day, isoClock, isoDay, parseDay } from './calendar.js';
import type { Draft } from './draft.js';
import { formsOf } from './known-names.js';
import { settingOf } from './setting.js';
import { isClose, remember, type Spoken } from './spoken.js';
import { write } from './stretches.js';
import { stretchOf } from './time-points.js';

const LATE = 22; // hour

/** Finds the times of a report and resolves them against its date and against each other, in the order of the text. */
export function findTimes(draft: Draft): void {
  if (!draft.pack) return;
  const published = parseDay(draft.report.published);
  const spoken: Spoken = {
    published,
    today: published,
    country: settingOf(draft).country,
    day: null,
    daySentence: -1,
    nightOf: null,
    mainNight: null,
    sentence: -1,
    aheadIn: -1,
    main: null,
    year: null,
    month: null,
    period: null,
  };
  for (const sentence of draft.sentences) {
    spoken.sentence = sentence.index;
    for (const phrase of draft.pack.readTimePhrases(draft, sentence.index)) {
      const { first, last, type, rule } = phrase;
      if (last - first === 1 && beginsBody(draft, first, sentence.last)) continue;
      const value = resolve(draft, sentence, phrase, spoken);
      draft.timeAt.fill(draft.times.length, first, last);
      draft.times.push({ first, last, type, value, because: rule });
    }
  }
}

/** "[কালের] কণ্ঠ", "[আজকের] পত্রিকা": a word of time, but the name of a paper begins with it. */
function beginsBody({ pack, words, tokens }: Draft, at: number, limit: number): boolean {
  const { norm, nouns } = words[at]!;
  if (!pack!.cases || nouns[0]?.case !== 'genitive' || !beginsName(norm)) return false;
  const forms = (i: number) =>
    i === at || tokens[i]!.kind === 'mark' ? [tokens[i]!.norm] : formsOf(words[i]!);
  return matchAt(forms, at, limit).some(
    ({ length, entries }) => length > 1 && entries[0]!.type === 'organization',
  );
}

function resolve(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): string | null {
  if (phrase.value !== undefined) return phrase.value;
  if (phrase.point === null) return withoutDay(draft, sentence, phrase, spoken);
  const anchor = anchorOf(draft, sentence, phrase, spoken);
  const stretch = stretchOf(phrase.point, spoken, anchor);
  if (!stretch) return timeOf(null, phrase, spoken);
  if (phrase.point.kind !== 'same-time' || phrase.point.yearOffset === 0) remember(stretch, spoken, sentence);
  if (!phrase.part && !phrase.clock) return write(stretch);
  spoken.nightOf = null;
  if (isNextDay(stretch.from, phrase, spoken)) {
    spoken.nightOf = stretch.from;
    if (spoken.main === stretch.from) {
      spoken.mainNight = stretch.from;
      spoken.main++;
    }
    if (spoken.day === stretch.from) spoken.day++;
  }
  return timeOf(stretch.from, phrase, spoken);
}

/** Today inside a quotation is the day of the speech, if the text has just named one. */
function anchorOf(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): Day | null {
  if (phrase.point?.kind !== 'day' || draft.quoteOf[phrase.first]! < 0) return spoken.today;
  const close = spoken.day !== null && isClose(draft, sentence, spoken);
  return close && spoken.published !== null && spoken.day! <= spoken.published
    ? spoken.day
    : spoken.published;
}

/** "At night", "at nine": the day just spoken of, else the one that the report is about. */
function withoutDay(draft: Draft, sentence: Sentence, phrase: TimePhrase, spoken: Spoken): string | null {
  const { published } = spoken;
  const here = spoken.daySentence === sentence.index;
  const close = spoken.day !== null && isClose(draft, sentence, spoken);
  // a night that was over when the report was written is not the night of its day
  if (phrase.over && !here && published !== null && (spoken.day ?? spoken.main ?? published) === published)
    return timeOf(published - 1, phrase, spoken);
  if (close && !here && spoken.day === published && !phrase.ahead && (phrase.clock?.hour ?? 0) >= LATE) {
    // eleven at night is not over when the day's report is written
    return timeOf(published! - 1, phrase, spoken);
  }
  const passed = published === null || spoken.day === null || spoken.day <= published;
  if (close && (here || (passed && !phrase.ahead)))
    return timeOf(inNight(spoken.day, spoken.nightOf, phrase), phrase, spoken);
  if (phrase.ahead && published !== null) return timeOf(published, phrase, spoken);
  return timeOf(inNight(spoken.main ?? published, spoken.mainNight, phrase), phrase, spoken);
}

/** The small hours belong to the date they fall on, their night to the date it began on. */
function inNight(day: Day | null, night: Day | null, phrase: TimePhrase): Day | null {
  return phrase.part === 'NI' && night !== null ? night : day;
}

function timeOf(day: Day | null, phrase: TimePhrase, spoken: Spoken): string | null {
  const { clock, part } = phrase;
  if (!clock) return day === null ? null : isoDay(day) + (part ? `T${part}` : '');
  const hour = clock.hour % 24;
  if (day === null) return isoClock(hour, clock.minute);
  return isoDay(isNextDay(day, phrase, spoken) ? day + 1 : day) + isoClock(hour, clock.minute);
}

/**
 * Midnight and the small hours of a night belong to the date after the day it is named by; but what has happened has not
 * happened after the report.
 */
function isNextDay(day: Day, { clock, nightAfter, ahead }: TimePhrase, { published }: Spoken): boolean {
  if (!clock) return false;
  if (nightAfter) return clock.hour < 6 || clock.hour >= 24;
  if (clock.hour <= 24) return clock.hour === 24;
  return ahead === true || published === null || day < published;
}
