import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import { perReading } from '../languages/reading.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Sentence } from '../text/sentences.js';
import { type Option, Options } from './choice.js';
import type { Draft } from './draft.js';
import { rangeOf, type Sayings } from './event-sayings.js';
import { isPossible, type NearTime } from './event-when.js';
import { feature } from './features.js';

/** The days that a report tells of, as its text establishes them. */
export interface Scenes {
  /** Day of what the report is about: the first day named that is not long before publication. */
  main: string | null;
  /** The day that was named last before each sentence, and in which sentence. */
  lastBefore: ({ day: string; sentence: number } | null)[];
  /** By actor: the day of what they did last, and where it was told. */
  byActor: Map<string, { day: string | null; sentence: number }>;
}

const DAY = 86_400_000;
const NEWS_IS_FRESH = 3;

const dayOf = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;

export function scenesOf(draft: Draft): Scenes {
  const { published } = draft.report;
  const lastBefore: Scenes['lastBefore'] = [];
  let main: string | null = null;
  let last: Scenes['lastBefore'][number] = null;
  let at = 0;
  for (const sentence of draft.sentences) {
    lastBefore[sentence.index] = last;
    for (; at < draft.times.length && draft.times[at]!.first < sentence.last; at++) {
      const day = dayOf(draft.times[at]!.value);
      if (day === null || published === undefined || day > published) continue;
      last = { day, sentence: sentence.index };
      if (Date.parse(published) - Date.parse(day) <= NEWS_IS_FRESH * DAY) main ??= day;
    }
  }
  return { main, lastBefore, byActor: new Map() };
}

/** When each source spoke, as far as the report says, in order. */
const spokenOn = perReading((draft: Draft) => {
  const bySource = new Map<string, { first: number; day: string }[]>();
  for (const { source, when, cue } of draft.attributions) {
    const day = dayOf(when);
    if (source === null || day === null) continue;
    const known = bySource.get(source);
    const one = { first: rangeOf(draft, cue).first, day };
    if (known) known.push(one);
    else bySource.set(source, [one]);
  }
  for (const told of bySource.values()) told.sort((a, b) => a.first - b.first);
  return bySource;
});

/** The day on which somebody spoke last before a word, and in which sentence that stands. */
function spokeBefore(draft: Draft, source: string, at: number): { day: string; sentence: number } | null {
  const told = spokenOn(draft).get(source) ?? [];
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]!.first <= at) low = middle + 1;
    else high = middle;
  }
  const last = low > 0 ? told[low - 1]! : null;
  return last && { day: last.day, sentence: draft.sentenceOf[last.first]! };
}

/** What the choice of an event's day goes by. */
export interface DayQuestion {
  proposal: EventProposal;
  concept: EventConcept;
  sentence: Sentence;
  status: EventStatus;
  sayings: Sayings;
  actors: readonly string[];
  times: readonly NearTime[];
  scenes: Scenes;
}

const far = (n: number): string => (n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : 'x');

/**
 * The days an event may be of: those named in its sentence, the one its scene has established, the report's own, the one
 * its actor has last acted on; or none, since what an established scene does not hold may have been on any day.
 */
export function dayOptions(draft: Draft, question: DayQuestion): Option<string | null>[] {
  const { proposal, concept, sentence, status, sayings, actors, times, scenes } = question;
  const options = new Options<string | null>();
  const kind = concept.speech ? 'speech' : proposal.nominal ? 'noun' : 'deed';
  const told = sayings.holding.length ? 'held' : 'plain';
  const headline = sentence.index < draft.headlineSentences;
  const possible = times.filter((t) => isPossible(draft, t.value, status));
  const own = possible.length ? 'timed' : times.length ? 'other' : 'bare';
  const none = [
    feature('none'),
    feature('none', kind, own),
    feature('none', told, own),
    feature('none', concept.type),
    feature('none', status),
    feature('none', proposal.aspect.time ?? 'timeless'),
  ];
  if (headline) none.push(feature('none', 'headline', own));
  if (scenes.main === null) none.push(feature('none', 'nowhere'));
  options.add('', null, none);
  possible.slice(0, 6).forEach(({ value, apart, distance }, rank) => {
    const unit = dayOf(value)
      ? 'day'
      : value.endsWith('_REF')
        ? 'ref'
        : value.includes('W')
          ? 'week'
          : 'span';
    const named = [
      feature('named'),
      feature('named', unit),
      feature('named', kind, unit),
      feature('named', told),
      feature('named', 'rank', rank === 0 ? '0' : rank === 1 ? '1' : '2'),
      feature('named', 'far', distance <= 6 ? 'near' : distance <= 15 ? 'middle' : 'far'),
    ];
    for (const a of apart) named.push(feature('named', a));
    if (!apart.length) named.push(feature('named', 'free'));
    if (value === scenes.main) named.push(feature('named', 'main'));
    options.add(value, value, named);
  });
  if (status === 'planned' || status === 'possible') return options.list;
  const add = (day: string | null | undefined, from: string, distance: number) => {
    if (!day) return;
    const features = [
      feature(from),
      feature(from, kind),
      feature(from, told),
      feature(from, own),
      feature(from, 'far', far(distance)),
      feature(
        from,
        kind === 'speech' ? 'speech far' : kind === 'noun' ? 'noun far' : 'deed far',
        far(distance),
      ),
    ];
    if (day === draft.report.published) features.push(feature(from, 'today'));
    if (headline) features.push(feature(from, 'headline'));
    if (proposal.aspect.time === 'present') features.push(feature(from, 'present'));
    options.add(day, day, features);
  };
  const last = scenes.lastBefore[sentence.index];
  if (last) {
    const same = draft.sentences[last.sentence]!.paragraph === sentence.paragraph;
    add(last.day, same ? 'scene here' : 'scene', sentence.index - last.sentence);
  }
  const did = actors[0] === undefined ? undefined : scenes.byActor.get(actors[0]);
  if (did) add(did.day, 'actor', sentence.index - did.sentence);
  const spoke = actors[0] === undefined ? null : spokeBefore(draft, actors[0], proposal.trigger.first);
  if (spoke) add(spoke.day, 'spoke', sentence.index - spoke.sentence);
  add(scenes.main, 'main', sentence.index - draft.headlineSentences);
  return options.list;
}
