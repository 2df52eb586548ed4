import type { Attribution, PoliticalEvent } from '../readout/readout.js';
import type { Draft } from './draft.js';
import { rangeOf, within } from './event-sayings.js';

/** Sentences between a charge and the answer to it. */
const ANSWERED_WITHIN = 2;
/** Events back that may be denied: more than two sentences hold. */
const LOOK_BACK = 12;
const POINTING_WITHIN = 4;
/** Tokens of "these accusations of wrongdoing", "এমন আপত্তির কথা". */
const LONGEST_POINTING = 6;
/** Denying one of these is denying what was said, not that it was said. */
const SAYINGS: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SUPPORT']);

/**
 * What "that", "this accusation", "সে কথা" deny without naming it: the event that another source has just told of. Marks
 * it as denied, and lists the denial among its attributions.
 */
export function applyDenials(draft: Draft): void {
  const { attributions, events, sentences } = draft;
  const last = (event: PoliticalEvent) => Math.max(event.trigger.start, event.mentions.at(-1)?.start ?? 0);
  const told = events
    .map((event, index) => ({ event, index, at: last(event) }))
    .filter(({ event }) => !SAYINGS.has(event.type))
    .sort((a, b) => a.at - b.at);
  const rejections = new Set(events.filter((e) => e.type === 'REJECT').map((e) => e.trigger.end));
  attributions.forEach((denial, index) => {
    if (denial.act !== 'deny' || denial.source === null || !points(draft, denial)) return;
    // turning down "that proposal" is an act of its own, and denies nothing
    if (rejections.has(denial.cue.end)) return;
    const cue = rangeOf(draft, denial.cue).first;
    const here = draft.sentenceOf[cue]!;
    const from = sentences[Math.max(0, here - ANSWERED_WITHIN)]!.start;
    let at = upTo(told, denial.cue.start) - 1;
    for (const stop = Math.max(0, at - LOOK_BACK); at >= stop && told[at]!.at >= from; at--) {
      const { event } = told[at]!;
      if (denial.content.some((piece) => within(event.trigger, piece))) return;
      if (event.status !== 'happened' && event.status !== 'ongoing') continue;
      const sources = event.attributions.map((i) => attributions[i]!.source);
      // what the report itself tells elsewhere too is not undone by one who denies it
      if (sources.length < event.mentions.length || sources.includes(denial.source)) continue;
      // who is asked for something and does not grant it denies nothing
      if (event.type === 'REQUEST' && event.recipients.includes(denial.source)) return;
      if (!sources.length && draft.sentenceOf[rangeOf(draft, event.trigger).first]! < here - 1) continue;
      event.status = 'denied';
      event.attributions.push(index);
      return;
    }
  });
}

/** How many were told before an offset. */
function upTo(told: readonly { at: number }[], offset: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a content only points at what was said before: "সে কথা", "it", "those claims". */
function points(draft: Draft, { content }: Attribution): boolean {
  if (content.length !== 1) return false;
  const { first, last } = rangeOf(draft, content[0]!);
  // "denied [it had agreed to withdraw]" says itself what is denied
  if (last - first > LONGEST_POINTING) return false;
  for (let i = first; i < last && i - first < POINTING_WITHIN; i++) {
    const { closed, norm } = draft.words[i]!;
    if (
      norm !== 'a' &&
      norm !== 'an' &&
      norm !== 'any' &&
      norm !== 'no' &&
      (closed === 'determiner' || closed === 'pronoun' || norm === 'that')
    )
      return true;
  }
  return false;
}
