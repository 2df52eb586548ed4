import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';
import { choose, type Option } from './choice.js';
import { countryOfPlace } from './countries.js';
import type { Draft } from './draft.js';
import { actorOptions } from './event-actors.js';
import { contradict } from './event-contradicted.js';
import { dayOptions, type Scenes, scenesOf } from './event-days.js';
import { applyDenials } from './event-denials.js';
import { type Place, peopleOf } from './event-doers.js';
import { doubtsOf, keepOptions } from './event-keep.js';
import { addEvent, restated } from './event-merge.js';
import { type EventModel, eventModel } from './event-model.js';
import { participantsOf } from './event-participants.js';
import { Parts } from './event-parts.js';
import { withoutQuoted } from './event-quoted.js';
import { attributionsBySentence, sayingsOf } from './event-sayings.js';
import { pointedAt, sidesHelped } from './event-sides.js';
import { statusOf } from './event-status.js';
import { entitiesOf, type Target, targetOptions } from './event-targets.js';
import { isToCome, timesNear } from './event-when.js';

/** Bounds for endless sentences and reports. */
const MOST_SAYINGS = 60;

function whereOf(draft: Draft, places: readonly TokenRange[], taken: readonly string[]): string | null {
  for (const id of participantsOf(draft, places))
    if (draft.entities.get(id)?.type === 'place' && !taken.includes(id)) return id;
  return null;
}

/** An event as it was first seen, with the choices that were made; training looks at them. */
export interface Trial {
  event: PoliticalEvent;
  /** Whether it is told of as one: else it is left out. */
  kept: boolean;
  choices: {
    actors: Option<Target>[];
    targets: Option<Target>[];
    days: Option<string | null>[];
    keep: Option<boolean>[];
  };
}

/** What the reading of events goes by and remembers from sentence to sentence. */
interface Telling {
  draft: Draft;
  model: EventModel;
  scenes: Scenes;
  parts: Parts;
  /** Who acted last in the sentence. */
  subject: string[];
  /** Somebody looks at what is left out, too. */
  watched: boolean;
}

/** Finds the PLOVER events of a report; fills `draft.events` in order of their first mention. */
export function findEvents(
  draft: Draft,
  trained?: EventModel,
  watch?: (trial: Trial, into: PoliticalEvent | null) => void,
): void {
  const { pack, tokens } = draft;
  if (!pack) return;
  const model = trained ?? eventModel(pack.code);
  const bySentence = attributionsBySentence(draft);
  const bySentences = draft.sentences.map((s) =>
    pack.proposeEvents(draft, s.index).map((proposal) => withoutQuoted(draft, proposal)),
  );
  const telling: Telling = {
    draft,
    parts: new Parts(draft, bySentences),
    model,
    scenes: scenesOf(draft),
    subject: [],
    watched: watch !== undefined,
  };
  for (const sentence of draft.sentences) {
    telling.subject = [];
    const nearby = (bySentence[sentence.index] ?? []).slice(0, MOST_SAYINGS);
    const proposals = bySentences[sentence.index]!;
    for (const [at, proposal] of proposals.entries()) {
      const { first, last } = proposal.trigger;
      const trigger = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      const sayings = sayingsOf(draft, trigger, nearby);
      const trial = tell(telling, proposal, { sentence, trigger, sayings, nearby, next: proposals[at + 1] });
      if (!trial?.kept) {
        if (trial) watch?.(trial, null);
        continue;
      }
      const { event } = trial;
      if (event.status === 'happened')
        for (const id of event.actors)
          telling.scenes.byActor.set(id, { day: event.when, sentence: sentence.index });
      const into = addEvent(draft, event);
      watch?.(trial, into);
    }
  }
  applyDenials(draft, bySentence);
}

/** Reads one proposal; `null` where it tells of no event. */
function tell(telling: Telling, proposal: EventProposal, place: Place): Trial | null {
  const { draft, model, scenes, subject } = telling;
  const { sentence, trigger, sayings, nearby } = place;
  const { holding, own } = sayings;
  const refused =
    proposal.concept === 'agree.accept' && proposal.aspect.negative && !proposal.aspect.modality;
  let concept = eventConcepts[refused ? 'reject.change' : proposal.concept]!;
  let status = statusOf(
    concept,
    refused ? { ...proposal.aspect, negative: false, time: 'past' } : proposal.aspect,
    holding.map((i) => draft.attributions[i]!),
  );
  if (!status || own?.act === 'omit') return null; // who does not comment refuses nothing
  const people = peopleOf(draft, subject, proposal, concept, place);
  let { actors, recipients } = people;
  if (status === 'denied' && contradict(draft, place, concept, people)) return null;
  const against = doubtsOf(draft, proposal, concept, sayings, people);
  const doers = concept.mutual
    ? []
    : actorOptions(draft, {
        proposal,
        concept,
        sayings,
        given: actors,
        how: people.how,
        recipients,
        subject,
      });
  if (doers.length) {
    actors = entitiesOf(draft, choose(doers, model.actors).value, []);
    recipients = recipients.filter((id) => !actors.includes(id));
  }
  if (actors.length) telling.subject = actors;
  if (!actors.length && !recipients.length) return null;
  if (proposal.concept === 'attack.fight' && sidesHelped(draft, actors)) {
    concept = eventConcepts['give.troops']!;
    const helped = actors.shift()!;
    recipients = [countryOfPlace(draft, helped) ?? helped];
  }
  const keep = keepOptions(draft, {
    proposal,
    concept,
    status,
    sayings,
    sentence,
    actors,
    recipients,
    against,
    how: people.how,
  });
  const kept = choose(keep, model.keep).value;
  if (!kept && !telling.watched) return null;
  if (kept && proposal.nominal && restated(draft, sentence, proposal, concept, actors)) return null;
  const targets = concept.mutual
    ? []
    : targetOptions(draft, {
        proposal,
        concept,
        sayings,
        actors,
        given: recipients,
        parts: telling.parts,
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
  return { event, kept, choices: { actors: doers, targets, days, keep } };
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
