import type { PoliticalEvent, Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { addFeatures, type Laid } from './bag.js';
import type { Bag, Happening } from './digest.js';

const LEAD = 2; // sentences behind the headline that tell what a report is about;
const SHORT = 60; // characters: shorter ones are bylines and such
/** Told of as words rather than as something that happened: they are rarely what a report is about. */
const VERBAL: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT']);
const STATUS = { happened: 2, ongoing: 2, denied: 1, planned: 0, possible: -2 };

/** What a report is mainly about: the event its headline and opening tell of, and who and what they name. */
export function happeningOf(readout: Readout & { text: string }, laid: Laid): Happening {
  const place = new Map(readout.entities.map((e, i) => [e.id, i]));
  const headlineEnd = readout.headline?.end ?? 0;
  const lead = laid.sentences
    .filter((s) => s.start >= headlineEnd && s.end - s.start >= SHORT)
    .slice(0, LEAD);
  const leadEnd = lead.at(-1)?.end ?? headlineEnd;
  const weightOf = (span: Span) => (span.start < headlineEnd ? 3 : span.start < leadEnd ? 2 : 0);
  const scored = readout.events
    .map((event) => ({ event, score: score(event, weightOf) }))
    .sort((a, b) => b.score - a.score || a.event.trigger.start - b.event.trigger.start);
  const main = scored[0]?.event ?? null;
  const keys: Bag = {};
  if (headlineEnd > 0) addFeatures(keys, laid, { start: 0, end: headlineEnd });
  if (leadEnd > headlineEnd) addFeatures(keys, laid, { start: headlineEnd, end: leadEnd });
  // those who come back all through the report are who it is about
  for (const { key, mentions } of readout.entities) {
    const feature = `e:${key}`;
    if (key && keys[feature]) keys[feature] *= 1 + Math.log(mentions.length || 1);
  }
  return {
    type: main?.type ?? null,
    mode:
      main?.mode ?? scored.find(({ event }) => event.type === main?.type && event.mode)?.event.mode ?? null,
    day: dayOf(main, readout, leadEnd),
    dated: dayIn(main?.when) !== null,
    where: main?.where ? (place.get(main.where) ?? null) : null,
    participants: main ? [...main.actors, ...main.recipients].flatMap((id) => place.get(id) ?? []) : [],
    keys,
  };
}

function score(
  { type, trigger, mentions, attributions, status, figures }: PoliticalEvent,
  weightOf: (span: Span) => number,
): number {
  return (
    Math.max(weightOf(trigger), ...mentions.map(weightOf)) +
    STATUS[status] +
    (attributions.length === 0 ? 1 : 0) +
    (figures ? 1 : 0) -
    (VERBAL.has(type) ? 3 : 0)
  );
}

/** The day in a time value, where it is that precise. */
export const dayIn = (value: string | null | undefined): string | null =>
  /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;

/** The day of the event, else the latest day up to publication that the opening names. */
function dayOf(main: PoliticalEvent | null, { times, published }: Readout, leadEnd: number): string | null {
  const told = dayIn(main?.when);
  if (told) return told;
  const last = dayIn(published);
  const days = times
    .filter((t) => t.start < leadEnd)
    .flatMap((t) => dayIn(t.value) ?? [])
    .filter((day) => last === null || day <= last)
    .sort();
  return days.at(-1) ?? null;
}
