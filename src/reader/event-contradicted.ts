import type { EventConcept } from '../languages/event-concepts.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import type { People } from './event-doers.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { LOOK_BACK, sidesAgree } from './event-merge.js';
import { rangeOf, type Sayings } from './event-sayings.js';

/** Sentences between what is told and another's word that it is not so; who is blamed may answer anywhere in a report. */
const ANSWERED_WITHIN = 3;

/**
 * What somebody says was not done, where another or the report itself has told of it: "লাঠি চালানোর কথা মানেননি পুলিশ সুপার"
 * after "পুলিশ লাঠি চালায়". The event told is then denied, and this is a further mention of it.
 */
export function contradict(
  draft: Draft,
  { sentence, trigger, sayings }: { sentence: Sentence; trigger: Span; sayings: Sayings },
  { type, mode, speech }: EventConcept,
  { actors, recipients, how }: People,
): boolean {
  if (speech) return false;
  const { attributions, events } = draft;
  const index = sayings.holding.findLast((i) => attributions[i]!.source !== null);
  if (index === undefined) return false;
  const source = attributions[index]!.source!;
  // who is only taken to have done it, as the police, or as he denies it, says nothing of whom it is laid to
  const sides = { actors: how === 'framed' ? actors.filter((id) => id !== source) : [], recipients };
  const own = actors.includes(source);
  for (let i = events.length - 1; i >= 0 && i >= events.length - LOOK_BACK; i--) {
    const event = events[i]!;
    if (event.type !== type || (event.status !== 'happened' && event.status !== 'ongoing')) continue;
    if (event.attributions.some((a) => attributions[a]!.source === source)) continue;
    // gas was fired, and nobody shot: what the report itself tells is denied only as what it tells
    if (!event.attributions.length && event.mode !== mode) continue;
    if (own && isOfOthers(draft, event, source)) continue;
    if (!sidesAgree(event, sides) || !(isNear(draft, event, sentence) || isBlamed(draft, event, source)))
      continue;
    event.status = 'denied';
    event.mentions.push(trigger);
    for (const held of sayings.holding) if (!event.attributions.includes(held)) event.attributions.push(held);
    return true;
  }
  return false;
}

function isNear(draft: Draft, event: PoliticalEvent, { index }: Sentence): boolean {
  const last = event.mentions.at(-1) ?? event.trigger;
  return draft.sentenceOf[rangeOf(draft, last).first]! >= index - ANSWERED_WITHIN;
}

/** Whether somebody is the one whom a deed is laid to, or speaks for the same state. */
function isBlamed(draft: Draft, { actors }: PoliticalEvent, source: string): boolean {
  const country = stateOf(draft, source);
  return actors.some((id) => id === source || (country !== undefined && stateOf(draft, id) === country));
}

/** Whether a deed is laid to another state than that of somebody who says that he has not done it. */
function isOfOthers(draft: Draft, { actors }: PoliticalEvent, source: string): boolean {
  const country = stateOf(draft, source);
  const states = actors.map((id) => stateOf(draft, id)).filter((state) => state !== undefined);
  return country !== undefined && states.length > 0 && !states.includes(country);
}

function stateOf(draft: Draft, id: string): string | undefined {
  const kind = classOfKind(kindOf(draft, id));
  return kind === 'state' || kind === 'office' ? draft.entities.get(id)?.country : undefined;
}
