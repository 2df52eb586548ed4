import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { within } from './event-sayings.js';

/** Events back that may be told again: more than a report has, less than a hostile text. */
export const LOOK_BACK = 100;
/** Events back that a noun may point at. */
const POINTED_BACK = 12;

const meets = (a: readonly string[], b: readonly string[]) => a.some((x) => b.includes(x));
/** One side of an event is no obstacle to its being the other's: equal in part, or left out. */
const agrees = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || meets(a, b);

/** Whether two tellings can have the same people on both sides. */
export const sidesAgree = (a: EventSides, b: EventSides): boolean =>
  agrees(a.actors, b.actors) && agrees(a.recipients, b.recipients);

type EventSides = Readonly<Record<'actors' | 'recipients', readonly string[]>>;

/** Told as a fact by one and denied by another it is one event, and denied. */
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing', 'denied']);

function sameEvent(a: PoliticalEvent, b: PoliticalEvent): boolean {
  if (a.type !== b.type || (a.status !== b.status && !(REAL.has(a.status) && REAL.has(b.status))))
    return false;
  if (a.mode !== b.mode && a.mode !== null && b.mode !== null) return false;
  if (
    a.when !== null &&
    b.when !== null &&
    a.when !== b.when &&
    !a.when.startsWith(b.when) &&
    !b.when.startsWith(a.when)
  )
    return false;
  return sidesAgree(a, b) && (meets(a.actors, b.actors) || meets(a.recipients, b.recipients));
}

/** "The United States", then "the United States and Qatar": all who are named at once. */
const fuller = (known: string[], told: string[]): string[] =>
  told.length > known.length && known.every((id) => told.includes(id)) ? told : known;

/** Adds an event to the draft, as a further mention where the report has told of it already. */
export function addEvent(draft: Draft, event: PoliticalEvent): PoliticalEvent {
  const known = draft.events.slice(-LOOK_BACK).find((e) => sameEvent(e, event));
  if (!known) {
    draft.events.push(event);
    return event;
  }
  known.mentions.push(event.trigger);
  const headline = draft.report.headline?.end ?? 0;
  if (known.trigger.end <= headline && event.trigger.start > headline && known.status !== 'denied')
    known.status = event.status;
  if (event.status === 'denied') known.status = 'denied';
  known.mode ??= event.mode;
  known.where ??= event.where;
  if (known.when === null || (event.when !== null && event.when.length > known.when.length))
    known.when = event.when ?? known.when;
  known.actors = fuller(known.actors, event.actors);
  known.recipients = fuller(known.recipients, event.recipients);
  for (const index of event.attributions)
    if (!known.attributions.slice(-LOOK_BACK).includes(index)) known.attributions.push(index);
  return known;
}

/** "এই আলোচনা", "those talks": what has just been told of. */
const isPointed = ({ words }: Draft, { trigger }: EventProposal): boolean =>
  trigger.first > 0 && words[trigger.first - 1]!.closed === 'determiner';

/** Whether "এই গ্রেপ্তার", "that attack" takes up a deed just told of, as a further mention of it. */
function pointsBack(draft: Draft, { trigger }: EventProposal, { type, speech }: EventConcept): boolean {
  const event = speech ? undefined : draft.events.slice(-POINTED_BACK).findLast((e) => e.type === type);
  event?.mentions.push({
    start: draft.tokens[trigger.first]!.start,
    end: draft.tokens[trigger.last - 1]!.end,
  });
  return event !== undefined;
}

/** Whether a noun only takes up a meeting: one that its sentence has told of, as happened or as planned, or that it points to. */
export function restated(
  draft: Draft,
  sentence: Span,
  proposal: EventProposal,
  concept: EventConcept,
  actors: readonly string[],
): boolean {
  const { concept: id, trigger } = proposal;
  const pointed = isPointed(draft, proposal);
  if (concept.type !== 'CONSULT') return pointed && pointsBack(draft, proposal, concept);
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - LOOK_BACK; i--) {
    const event = draft.events[i]!;
    const there =
      within(event.trigger, sentence) || event.mentions.slice(-LOOK_BACK).some((t) => within(t, sentence));
    const same = pointed && event.type === 'CONSULT';
    if (!there && !same) continue;
    if ((event.type !== 'CONSULT' && event.type !== 'AGREE') || !event.because.includes('.meet.')) continue;
    if (!actors.every((a) => event.actors.includes(a))) continue;
    event.mentions.push({
      start: draft.tokens[trigger.first]!.start,
      end: draft.tokens[trigger.last - 1]!.end,
    });
    return id.startsWith('meet.');
  }
  return false;
}
