import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { kindOf } from './event-kinds.js';
import { isSeveral, participantsOf } from './event-participants.js';
import { type Sayings, speaksIn } from './event-sayings.js';
import { policeNear, type Sides, sidesOf, speakersOf } from './event-sides.js';

const ATTACKS_BACK = 40;
/** What those who announce it do themselves. */
const HELD_TO = /^(?:AID|AGREE|CONCEDE|RETREAT|SANCTION|COERCE|MOBILIZE)$/;

/** One proposal in its place. */
export interface Place {
  sentence: Sentence;
  trigger: Span;
  sayings: Sayings;
  /** Indexes of the attributions that touch the sentence. */
  nearby: readonly number[];
  next: EventProposal | undefined;
}

/** Both sides, and by what knowledge those who act were found. */
export interface People extends Sides {
  how: string;
}

/** Who acts and who is acted upon, as the clause, the sayings around it and the text before tell. */
export function peopleOf(
  draft: Draft,
  subject: readonly string[],
  proposal: EventProposal,
  concept: EventConcept,
  place: Place,
): People {
  const { sentence, trigger, nearby, next } = place;
  const { holding, own } = place.sayings;
  const { actors, recipients } = sidesOf(draft, proposal, concept, place.sayings);
  let how = actors.length ? (proposal.actors.length ? 'framed' : 'own') : 'nobody';
  // "after a meeting of its ministers he said": they met each other
  const gathered = actors.length === 1 && isSeveral(draft, actors[0]);
  if (proposal.nominal && concept.type === 'CONSULT' && concept.mutual && actors.length < 2 && !gathered) {
    const talk = nearby
      .map((i) => draft.attributions[i]!)
      .find((a) => a !== own && speaksIn(a, trigger, sentence));
    const heard = talk?.addressee ?? null;
    const press = heard !== null && kindOf(draft, heard) === 'MED';
    const others = talk ? (actors.length ? [talk.source!] : [talk.source!, press ? null : heard]) : [];
    for (const id of others) if (id !== null && !actors.includes(id)) actors.push(id);
  }
  const find = (by: string, ids: readonly string[]): void => {
    if (actors.length || !ids.length) return;
    actors.push(...ids);
    how = by;
  };
  if (!actors.length && proposal.elided)
    find(
      'subject',
      subject.filter((id) => !recipients.includes(id)),
    );
  if (!actors.length && proposal.agent === 'speaker')
    find('speaker', speakersOf(draft, holding, own, recipients));
  if (!actors.length && proposal.agent === 'police')
    find('police', policeNear(draft, sentence.index, recipients));
  if (!actors.length && proposal.agent === 'judged' && next)
    find(
      'judged',
      participantsOf(draft, next.recipients).filter((id) => !recipients.includes(id)),
    );
  if (!actors.length && proposal.agent === 'attacked') {
    const before = lastAttack(draft);
    find(
      'attacked',
      (before?.recipients ?? []).filter((id) => !recipients.includes(id)),
    );
    // who is killed is named by number only: whoever attacked first was attacked back
    const unnamed = recipients.every((id) => draft.entities.known(id)!.count !== null);
    if (actors.length && unnamed) recipients.splice(0, recipients.length, ...before!.actors);
  }
  if (!actors.length) find('teller', tellersOf(draft, proposal, concept, holding, recipients));
  return { actors, recipients, how };
}

/** The last attack told of in which both sides are named: what "পাল্টা হামলা" answers. */
const lastAttack = (draft: Draft): PoliticalEvent | undefined =>
  draft.events
    .slice(-ATTACKS_BACK)
    .findLast((e) => e.type === 'ASSAULT' && e.actors.length > 0 && e.recipients.length > 0);

/**
 * Who does what a clause tells without a doer, by who tells of it: those who deny a deed are those it is laid to, who says
 * that something will be done will do it, and who says that something was asked has asked.
 */
function tellersOf(
  draft: Draft,
  { aspect, nominal }: EventProposal,
  concept: EventConcept,
  holding: readonly number[],
  besides: readonly string[],
): string[] {
  const index = holding.at(-1);
  const { act, source } = index === undefined ? { act: null, source: null } : draft.attributions[index]!;
  if (source === null || besides.includes(source)) return [];
  const will = !nominal && aspect.time === 'future' && aspect.modality === null && HELD_TO.test(concept.type);
  const asked = !nominal && concept.type === 'REQUEST' && aspect.time === 'past';
  const denied = act === 'deny' && !concept.speech;
  return denied || will || asked ? [source] : [];
}
