import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { TokenRange } from '../languages/reading.js';
import type { PoliticalEvent } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { applyDenials } from './event-denials.js';
import { addEvent, restated } from './event-merge.js';
import { participantsOf } from './event-participants.js';
import { attributionsBySentence, sayingsOf, speaksIn } from './event-sayings.js';
import { sceneOf, scenesOf } from './event-scene.js';
import { policeNear, sidesHelped, sidesOf, speakersOf } from './event-sides.js';
import { statusOf } from './event-status.js';
import { isToCome, whenOf } from './event-when.js';

/** No event of politics unless somebody is named on either side. */
const NEEDS_BOTH: ReadonlySet<string> = new Set([
  'meet.visit',
  'rescue.people',
  'cooperate.partner',
  'concede.allow',
]);
/** Bounds for endless sentences. */
const MOST_TOKENS = 300;
const MOST_SAYINGS = 60;

function whereOf(draft: Draft, places: readonly TokenRange[], taken: readonly string[]): string | null {
  for (const id of participantsOf(draft, places))
    if (draft.entities.get(id)?.type === 'place' && !taken.includes(id)) return id;
  return null;
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
  const lastDay = new Map<string, string | null>();
  const scenes = scenesOf(draft);
  for (const sentence of draft.sentences) {
    let subject: string[] = [];
    const nearby = (bySentence[sentence.index] ?? []).slice(0, MOST_SAYINGS);
    const proposals = pack.proposeEvents(draft, sentence.index);
    for (const [at, proposal] of proposals.entries()) {
      let concept = eventConcepts[proposal.concept]!;
      const trigger = spanOf(proposal.trigger);
      const { holding, own } = sayingsOf(draft, trigger, nearby);
      let status = statusOf(
        concept,
        proposal.aspect,
        holding.map((i) => draft.attributions[i]!),
      );
      if (!status) continue;
      let { actors, recipients } = sidesOf(draft, proposal, concept, own);
      if (proposal.nominal && concept.type === 'CONSULT' && concept.mutual && actors.length < 2) {
        const talk = nearby
          .map((i) => draft.attributions[i]!)
          .find((a) => a !== own && speaksIn(a, trigger, sentence));
        const others = talk ? (actors.length ? [talk.source!] : [talk.source!, talk.addressee]) : [];
        for (const id of others) if (id !== null && !actors.includes(id)) actors.push(id);
      }
      if (!actors.length && proposal.elided) actors.push(...subject.filter((id) => !recipients.includes(id)));
      if (!actors.length && proposal.agent === 'speaker')
        actors.push(...speakersOf(draft, holding, own, recipients));
      if (!actors.length && proposal.agent === 'police')
        actors.push(...policeNear(draft, sentence.index, recipients));
      const judgement = proposal.agent === 'judged' ? proposals[at + 1] : undefined;
      if (!actors.length && judgement)
        actors.push(...participantsOf(draft, judgement.recipients).filter((id) => !recipients.includes(id)));
      if (actors.length) subject = actors;
      // what is said is said by somebody, and a noun alone says nothing: "the court's order was ignored"
      if (
        concept.speech ? !actors.length || (proposal.nominal && !own) : !actors.length && !recipients.length
      )
        continue;
      if (concept.speech && proposal.nominal && holding.length && !recipients.length) continue;
      if (NEEDS_BOTH.has(proposal.concept) && (!recipients.length || !actors.length)) continue;
      if (concept.mutual && concept.type === 'CONSULT' && actors.length < 2 && !isSeveral(draft, actors[0]!))
        continue;
      if (proposal.concept === 'attack.fight' && actors.length + recipients.length < 2) continue;
      if (proposal.nominal && restated(draft, sentence, proposal, concept, actors)) continue;
      if (proposal.concept === 'attack.fight' && sidesHelped(draft, actors)) {
        concept = eventConcepts['give.troops']!;
        recipients = [actors.shift()!];
      }
      // "talks in Oman next week": a noun has no tense, its date tells
      if (
        status === 'happened' &&
        proposal.nominal &&
        !concept.speech &&
        isToCome(draft, proposal, holding, own)
      )
        status = 'planned';
      const planned = (status === 'planned' || status === 'possible') && concept.planned;
      const threat = isThreat(draft, concept, status, actors, holding);
      if (threat) status = 'happened';
      let when = whenOf(draft, proposal, status, holding, own, nearby);
      // who acts on in the next sentences does so on the same day, until another is named
      if (when === null && status === 'happened' && actors[0] !== undefined && !hasTime(draft, sentence))
        when = lastDay.get(actors[0]) ?? sceneOf(scenes, draft, sentence, proposal, concept);
      if (status === 'happened') for (const id of actors) lastDay.set(id, when);
      const event: PoliticalEvent = {
        type: threat ? 'THREATEN' : planned || concept.type,
        mode: threat ? threat : planned ? null : (concept.mode ?? null),
        actors,
        recipients,
        when,
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
  applyDenials(draft);
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

const hasTime = (draft: Draft, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last && i - first < MOST_TOKENS; i++)
    if (draft.timeAt[i]! >= 0 && draft.times[draft.timeAt[i]!]!.type !== 'DURATION') return true;
  return false;
};

const isSeveral = (draft: Draft, id: string): boolean => {
  const known = draft.entities.known(id);
  return known !== undefined && known.entity.type === 'group' && known.plural;
};
