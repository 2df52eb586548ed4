import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { Attribution, PoliticalEvent } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { addEvent } from './event-merge.js';
import { countryOfPlace, isCountry, participantsOf } from './event-participants.js';
import { statusOf } from './event-status.js';
import { whenOf } from './event-when.js';

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The attributions that a trigger stands in, and the one that it is itself the cue of. */
interface Sayings {
  holding: number[];
  own: Attribution | null;
}

function sayingsOf(draft: Draft, trigger: Span, nearby: readonly number[]): Sayings {
  const sayings: Sayings = { holding: [], own: null };
  for (const index of nearby) {
    const attribution = draft.attributions[index]!;
    if (overlap(attribution.cue, trigger)) sayings.own ??= attribution;
    else if (attribution.content.some((c) => within(trigger, c))) sayings.holding.push(index);
  }
  return sayings;
}

function whereOf(draft: Draft, places: readonly TokenRange[], taken: readonly string[]): string | null {
  for (const id of participantsOf(draft, places))
    if (draft.entities.get(id)?.type === 'place' && !taken.includes(id)) return id;
  return null;
}

/** Whom an accusation without a named target is about: the first that its content names as doing something. */
function targetOf(draft: Draft, attribution: Attribution, besides: readonly string[]): string[] {
  for (const piece of attribution.content) {
    const range = rangeOf(draft, piece);
    for (const phrase of draft.pack!.proposeTargets(draft, range))
      for (const id of participantsOf(draft, [phrase])) if (!besides.includes(id)) return [id];
  }
  return [];
}

/** Who did what is judged: the actors of the last event of that kind that the report has told of. */
function doersOf(draft: Draft, about: string | null, besides: readonly string[]): string[] {
  const type = about && eventConcepts[about]?.type;
  if (!type) return [];
  for (let i = draft.events.length - 1; i >= 0; i--) {
    const event = draft.events[i]!;
    if (event.type === type && event.actors.length) return event.actors.filter((id) => !besides.includes(id));
  }
  return [];
}

/** The tokens of a span of the text. */
function rangeOf({ tokens }: Draft, { start, end }: Span): TokenRange {
  const at = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: at(start), last: Math.max(at(start) + 1, at(end - 1) + 1) };
}

interface Sides {
  actors: string[];
  recipients: string[];
}

/** A town that is struck is not a party, its country is: of recipients that are places within one, the country instead. */
function landsOf(
  draft: Draft,
  proposal: EventProposal,
  recipients: string[],
  actors: readonly string[],
): string[] {
  if (!recipients.length || !proposal.places.length) return recipients;
  const places = participantsOf(draft, proposal.places);
  const lands: string[] = [];
  for (const id of recipients) {
    const land = places.includes(id) && !isCountry(draft, id) ? countryOfPlace(draft, id) : id;
    if (land !== null && !lands.includes(land) && !actors.includes(land)) lands.push(land);
  }
  return lands;
}

function sidesOf(
  draft: Draft,
  proposal: EventProposal,
  concept: EventConcept,
  own: Attribution | null,
): Sides {
  let actors = participantsOf(draft, proposal.actors);
  let recipients = participantsOf(draft, proposal.recipients);
  if (!concept.speech) recipients = landsOf(draft, proposal, recipients, actors);
  if (concept.speech && own) {
    if (own.source !== null && !actors.includes(own.source)) actors = [own.source];
    if (!recipients.length && own.addressee !== null) recipients = [own.addressee];
  }
  if (!recipients.length && (concept.type === 'ACCUSE' || concept.type === 'SUPPORT')) {
    recipients = doersOf(draft, proposal.about, actors);
    if (!recipients.length && concept.type === 'ACCUSE' && own) recipients = targetOf(draft, own, actors);
  }
  if (concept.mutual) {
    actors = [...new Set([...actors, ...recipients])];
    recipients = [];
  }
  return { actors, recipients: recipients.filter((id) => !actors.includes(id)) };
}

/** Finds the PLOVER events of a report; fills `draft.events` in order of their first mention. */
export function findEvents(draft: Draft): void {
  const { pack, tokens } = draft;
  if (!pack) return;
  const spanOf = ({ first, last }: TokenRange): Span => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
  });
  const bySentence = attributionsBySentence(draft);
  for (const sentence of draft.sentences) {
    let subject: string[] = [];
    const nearby = bySentence[sentence.index] ?? [];
    for (const proposal of pack.proposeEvents(draft, sentence.index)) {
      const concept = eventConcepts[proposal.concept]!;
      const trigger = spanOf(proposal.trigger);
      const { holding, own } = sayingsOf(draft, trigger, nearby);
      const status = statusOf(
        concept,
        proposal.aspect,
        holding.map((i) => draft.attributions[i]!),
      );
      if (!status) continue;
      const { actors, recipients } = sidesOf(draft, proposal, concept, own);
      if (concept.type === 'CONSULT' && concept.mutual && actors.length < 2) {
        const talk = nearby
          .map((i) => draft.attributions[i]!)
          .find((a) => a !== own && speaksIn(a, trigger, sentence));
        if (talk) for (const id of [talk.source!, talk.addressee!]) if (!actors.includes(id)) actors.push(id);
      }
      if (!actors.length && proposal.elided) actors.push(...subject.filter((id) => !recipients.includes(id)));
      if (actors.length) subject = actors;
      // what is said is said by somebody, and a noun alone says nothing: "the court's order was ignored"
      if (
        concept.speech ? !actors.length || (proposal.nominal && !own) : !actors.length && !recipients.length
      )
        continue;
      if (proposal.concept === 'meet.visit' && (!recipients.length || !actors.length)) continue;
      if (concept.mutual && concept.type === 'CONSULT' && actors.length < 2 && !isSeveral(draft, actors[0]!))
        continue;
      const planned = (status === 'planned' || status === 'possible') && concept.planned;
      const event: PoliticalEvent = {
        type: planned || concept.type,
        mode: planned ? null : (concept.mode ?? null),
        actors,
        recipients,
        when: whenOf(draft, proposal, status, holding, own),
        where: whereOf(draft, proposal.places, [...actors, ...recipients]),
        status,
        trigger,
        mentions: [],
        attributions: holding,
        because: proposal.rule,
      };
      addEvent(draft, event);
    }
  }
}

/** Whether a talk named in the sentence is the one in which something is said: "told him in a phone call". */
const speaksIn = (saying: Attribution, trigger: Span, sentence: Span): boolean =>
  saying.source !== null &&
  saying.addressee !== null &&
  within(saying.cue, sentence) &&
  !saying.content.some((piece) => within(trigger, piece));

const isSeveral = (draft: Draft, id: string): boolean => {
  const known = draft.entities.known(id);
  return known !== undefined && known.entity.type === 'group' && known.plural;
};

/** Indexes of the attributions that have their cue or content in each sentence. */
function attributionsBySentence(draft: Draft): number[][] {
  const lists: number[][] = [];
  const { sentences } = draft;
  const at = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  draft.attributions.forEach((attribution, index) => {
    const touched = new Set([at(attribution.cue.start)]);
    for (const piece of attribution.content)
      for (let s = at(piece.start); s <= at(piece.end - 1); s++) touched.add(s);
    for (const s of touched) {
      const list = lists[s];
      if (list) list.push(index);
      else lists[s] = [index];
    }
  });
  return lists;
}
