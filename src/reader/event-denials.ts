import type { Attribution, PoliticalEvent } from '../readout/readout.js';
import type { Draft } from './draft.js';
import { isDenial } from './event-denying.js';
import { rangeOf, within } from './event-sayings.js';

/** Sentences between a charge and the answer to it. */
const ANSWERED_WITHIN = 2;
/** Events back that may be denied: more than two sentences hold. */
const LOOK_BACK = 12;
/** A bound for endless sentences. */
const MOST_SAYINGS = 60;
/** Denying one of these is denying what was said, not that it was said. */
const SAYINGS: ReadonlySet<string> = new Set(['ACCUSE', 'THREATEN', 'SUPPORT']);

/**
 * What "that", "this accusation", "সে কথা" deny without naming it: the event that another source has just told of. Marks
 * it as denied, and lists the denial among its attributions.
 */
export function applyDenials(draft: Draft, bySentence: readonly (readonly number[] | undefined)[]): void {
  const { attributions, events, sentences } = draft;
  const last = (event: PoliticalEvent) => Math.max(event.trigger.start, event.mentions.at(-1)?.start ?? 0);
  const told = events
    .map((event, index) => ({ event, index, at: last(event) }))
    .filter(({ event }) => !SAYINGS.has(event.type))
    .sort((a, b) => a.at - b.at);
  const rejections = new Set(events.filter((e) => e.type === 'REJECT').map((e) => e.trigger.end));
  attributions.forEach((denial, index) => {
    if (denial.source === null || !isDenial(draft, denial)) return;
    // turning down "that proposal" is an act of its own, and denies nothing
    if (rejections.has(denial.cue.end)) return;
    const cue = rangeOf(draft, denial.cue).first;
    const here = draft.sentenceOf[cue]!;
    const said = saidBefore(draft, bySentence, denial, here);
    const from = sentences[Math.max(0, here - ANSWERED_WITHIN)]!.start;
    let at = upTo(told, denial.cue.start) - 1;
    for (const stop = Math.max(0, at - LOOK_BACK); at >= stop && told[at]!.at >= from; at--) {
      const { event } = told[at]!;
      if (denial.content.some((piece) => within(event.trigger, piece))) return;
      // what another has said since the paragraph before is what is denied
      if (said && !isHeld(event, said) && !isBeside(draft, event, here)) return;
      if (event.status !== 'happened' && event.status !== 'ongoing') continue;
      const sources = event.attributions.map((i) => attributions[i]!.source);
      // what the report itself tells elsewhere too is not undone by one who denies it
      if ((sources.length && sources.length <= event.mentions.length) || sources.includes(denial.source))
        continue;
      // who is asked for something and does not grant it denies nothing
      if (event.type === 'REQUEST' && event.recipients.includes(denial.source)) return;
      if (!sources.length && draft.sentenceOf[rangeOf(draft, event.trigger).first]! < here - 1) continue;
      event.status = 'denied';
      event.attributions.push(index);
      return;
    }
  });
}

/** What somebody else has said last before a denial, in its sentence or one of those before. */
function saidBefore(
  { attributions }: Draft,
  bySentence: readonly (readonly number[] | undefined)[],
  denial: Attribution,
  here: number,
): Attribution | null {
  let last: Attribution | null = null;
  for (let s = Math.max(0, here - ANSWERED_WITHIN); s <= here; s++)
    for (const index of (bySentence[s] ?? []).slice(0, MOST_SAYINGS)) {
      const saying = attributions[index]!;
      if (saying.source === denial.source || saying.cue.start >= denial.cue.start) continue;
      if (saying.content.some((piece) => within(denial.cue, piece))) continue;
      if (!last || saying.cue.start > last.cue.start) last = saying;
    }
  return last;
}

/** Whether an event is told in what is said, or behind it. */
const isHeld = ({ trigger, mentions }: PoliticalEvent, { content, cue }: Attribution): boolean =>
  [trigger, ...mentions.slice(-LOOK_BACK)].some(
    (told) =>
      content.some((piece) => within(told, piece)) ||
      told.start > Math.max(cue.end, content.at(-1)?.end ?? 0),
  );

/** Whether an event is told in the paragraph of a sentence. */
const isBeside = (draft: Draft, { trigger, mentions }: PoliticalEvent, sentence: number): boolean =>
  draft.sentences[draft.sentenceOf[rangeOf(draft, mentions.at(-1) ?? trigger).first]!]!.paragraph ===
  draft.sentences[sentence]!.paragraph;

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
