import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { choose, type Option } from './choice.js';
import type { Draft } from './draft.js';
import { dayOptions, type Scenes, scenesOf } from './event-days.js';
import { applyDenials } from './event-denials.js';
import { kindOf } from './event-kinds.js';
import { addEvent, restated } from './event-merge.js';
import { type EventModel, eventModel } from './event-model.js';
import { countryOfPlace, participantsOf } from './event-participants.js';
import { attributionsBySentence, type Sayings, sayingsOf, speaksIn } from './event-sayings.js';
import { pointedAt, policeNear, type Sides, sidesHelped, sidesOf, speakersOf } from './event-sides.js';
import { statusOf } from './event-status.js';
import { entitiesOf, type Target, targetOptions } from './event-targets.js';
import { isToCome, timesNear } from './event-when.js';

/** No event of politics unless somebody is named on either side. */
const NEEDS_BOTH: ReadonlySet<string> = new Set([
  'meet.visit',
  'rescue.people',
  'cooperate.partner',
  'concede.allow',
]);
/** What those who announce it do themselves. */
const HELD_TO = /^(?:AID|AGREE|CONCEDE|RETREAT|SANCTION|COERCE|MOBILIZE)$/;
/** Bounds for endless sentences and reports. */
const MOST_SAYINGS = 60;
const ATTACKS_BACK = 40;

function whereOf(draft: Draft, places: readonly TokenRange[], taken: readonly string[]): string | null {
  for (const id of participantsOf(draft, places))
    if (draft.entities.get(id)?.type === 'place' && !taken.includes(id)) return id;
  return null;
}

/** An event as it was first seen, with the choices that were made; training looks at them. */
export interface Trial {
  event: PoliticalEvent;
  targets: Option<Target>[];
  days: Option<string | null>[];
}

/** What the reading of events goes by and remembers from sentence to sentence. */
interface Telling {
  draft: Draft;
  model: EventModel;
  scenes: Scenes;
  /** Who acted last in the sentence. */
  subject: string[];
}

/** One proposal in its place. */
interface Place {
  sentence: Sentence;
  trigger: Span;
  sayings: Sayings;
  /** Indexes of the attributions that touch the sentence. */
  nearby: readonly number[];
  next: EventProposal | undefined;
}

/** Finds the PLOVER events of a report; fills `draft.events` in order of their first mention. */
export function findEvents(
  draft: Draft,
  trained?: EventModel,
  watch?: (trial: Trial, into: PoliticalEvent) => void,
): void {
  const { pack, tokens } = draft;
  if (!pack) return;
  const model = trained ?? eventModel(pack.code);
  const bySentence = attributionsBySentence(draft);
  const telling: Telling = { draft, model, scenes: scenesOf(draft), subject: [] };
  for (const sentence of draft.sentences) {
    telling.subject = [];
    const nearby = (bySentence[sentence.index] ?? []).slice(0, MOST_SAYINGS);
    const proposals = pack.proposeEvents(draft, sentence.index);
    for (const [at, proposal] of proposals.entries()) {
      const { first, last } = proposal.trigger;
      const trigger = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      const sayings = sayingsOf(draft, trigger, nearby);
      const trial = tell(telling, proposal, { sentence, trigger, sayings, nearby, next: proposals[at + 1] });
      if (!trial) continue;
      const { event } = trial;
      if (event.status === 'happened')
        for (const id of event.actors)
          telling.scenes.byActor.set(id, { day: event.when, sentence: sentence.index });
      const into = addEvent(draft, event);
      watch?.(trial, into);
    }
  }
  applyDenials(draft);
}

/** Reads one proposal; `null` where it tells of no event. */
function tell(telling: Telling, proposal: EventProposal, place: Place): Trial | null {
  const { draft, model, scenes } = telling;
  const { sentence, trigger, sayings, nearby } = place;
  const { holding } = sayings;
  const refused =
    proposal.concept === 'agree.accept' && proposal.aspect.negative && !proposal.aspect.modality;
  let concept = eventConcepts[refused ? 'reject.change' : proposal.concept]!;
  let status = statusOf(
    concept,
    refused ? { ...proposal.aspect, negative: false, time: 'past' } : proposal.aspect,
    holding.map((i) => draft.attributions[i]!),
  );
  if (!status || sayings.own?.act === 'omit') return null; // who does not comment refuses nothing
  let { actors, recipients } = peopleOf(telling, proposal, concept, place);
  const own = sayings.own;
  // what is said is said by somebody, and a noun alone says nothing: "the court's order was ignored"
  if (concept.speech ? !actors.length || (proposal.nominal && !own) : !actors.length && !recipients.length)
    return null;
  if (concept.speech && proposal.nominal && holding.length && !recipients.length) return null;
  if (concept.mutual && concept.type === 'CONSULT' && actors.length < 2 && !isSeveral(draft, actors[0]!))
    return null;
  if (proposal.concept === 'retreat.release' && !recipients.length && !proposal.elided) return null;
  if (NEEDS_BOTH.has(proposal.concept) && actors.length + recipients.length < 2) return null;
  if (proposal.concept === 'attack.fight' && actors.length + recipients.length < 2) return null;
  if (proposal.nominal && restated(draft, sentence, proposal, concept, actors)) return null;
  if (proposal.concept === 'attack.fight' && sidesHelped(draft, actors)) {
    concept = eventConcepts['give.troops']!;
    const helped = actors.shift()!;
    recipients = [countryOfPlace(draft, helped) ?? helped];
  }
  const targets = concept.mutual
    ? []
    : targetOptions(draft, {
        proposal,
        concept,
        sayings,
        actors,
        given: recipients,
        pointed: pointedAt(draft, proposal, concept, own, actors),
      });
  if (targets.length) recipients = entitiesOf(draft, choose(targets, model.targets).value, actors);
  // fired at nobody it is a test
  const fired = proposal.concept === 'attack.shell' && !proposal.nominal && status === 'happened';
  if (fired && actors.length && !recipients.length) concept = eventConcepts['mobilise.test']!;
  const times = timesNear(draft, proposal, sayings, nearby);
  // "talks in Oman next week": a noun has no tense, its date tells
  if (status === 'happened' && proposal.nominal && !concept.speech && isToCome(draft, times))
    status = 'planned';
  const planned = (status === 'planned' || status === 'possible') && concept.planned;
  const threat = isThreat(draft, concept, status, actors, holding);
  if (threat) status = 'happened';
  const days = dayOptions(draft, { proposal, concept, sentence, status, sayings, actors, times, scenes });
  const event: PoliticalEvent = {
    type: threat ? 'THREATEN' : planned || concept.type,
    mode: threat ? threat : planned ? null : concept.mode,
    actors,
    recipients,
    when: choose(days, model.days).value,
    where: whereOf(draft, proposal.places, [...actors, ...recipients]),
    status,
    trigger,
    mentions: [],
    attributions: holding,
    because: proposal.rule,
  };
  return { event, targets, days };
}

/** Who acts and who is acted upon, as the clause, the sayings around it and the text before tell. */
function peopleOf(telling: Telling, proposal: EventProposal, concept: EventConcept, place: Place): Sides {
  const { draft, subject } = telling;
  const { sentence, trigger, nearby, next } = place;
  const { holding, own } = place.sayings;
  const { actors, recipients } = sidesOf(draft, proposal, concept, own);
  if (proposal.nominal && concept.type === 'CONSULT' && concept.mutual && actors.length < 2) {
    const talk = nearby
      .map((i) => draft.attributions[i]!)
      .find((a) => a !== own && speaksIn(a, trigger, sentence));
    const heard = talk?.addressee ?? null;
    const press = heard !== null && kindOf(draft, heard) === 'MED';
    const others = talk ? (actors.length ? [talk.source!] : [talk.source!, press ? null : heard]) : [];
    for (const id of others) if (id !== null && !actors.includes(id)) actors.push(id);
  }
  if (!actors.length && proposal.elided) actors.push(...subject.filter((id) => !recipients.includes(id)));
  if (!actors.length && proposal.agent === 'speaker')
    actors.push(...speakersOf(draft, holding, own, recipients));
  if (!actors.length && proposal.agent === 'police')
    actors.push(...policeNear(draft, sentence.index, recipients));
  if (!actors.length && proposal.agent === 'judged' && next)
    actors.push(...participantsOf(draft, next.recipients).filter((id) => !recipients.includes(id)));
  if (!actors.length && proposal.agent === 'attacked') {
    const before = lastAttack(draft);
    actors.push(...(before?.recipients ?? []).filter((id) => !recipients.includes(id)));
    if (actors.length && !recipients.length) recipients.push(...before!.actors);
  }
  if (!actors.length) actors.push(...tellersOf(draft, proposal, concept, holding, recipients));
  if (actors.length) telling.subject = actors;
  return { actors, recipients };
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

/** What doing harm is as long as those who mean to do it only say so: a threat, of this mode. */
const THREATS: Readonly<Record<string, string>> = {
  SANCTION: 'relations',
  COERCE: 'restrict',
  ASSAULT: 'violence',
  PROTEST: 'restrict',
};

function isThreat(
  draft: Draft,
  { type }: EventConcept,
  status: EventStatus,
  actors: readonly string[],
  holding: readonly number[],
): string | null {
  if (status !== 'planned' && status !== 'possible') return null;
  const told = holding.some((index) => actors.includes(draft.attributions[index]!.source ?? ''));
  return told ? (THREATS[type] ?? null) : null;
}

const isSeveral = (draft: Draft, id: string): boolean => {
  const known = draft.entities.known(id);
  return known !== undefined && known.entity.type === 'group' && known.plural;
};
