import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal, ParticipantPhrase, TargetPhrase } from '../languages/event-frames.js';
import { firstNameFrom } from './antecedents.js';
import { type Option, Options } from './choice.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { participantsOf, plainParticipants } from './event-participants.js';
import { rangeOf, type Sayings } from './event-sayings.js';

/** Those an act may be done to: entities, or people whom only a phrase means. */
export interface Target {
  ids: readonly string[];
  phrases: readonly ParticipantPhrase[];
}

/** The entities of a target; makes groups of unnamed people. */
export const entitiesOf = (draft: Draft, { ids, phrases }: Target, besides: readonly string[]): string[] => [
  ...new Set([...ids, ...participantsOf(draft, phrases)].filter((id) => !besides.includes(id))),
];

/** What the choice of those acted upon goes by. */
export interface TargetQuestion {
  proposal: EventProposal;
  concept: EventConcept;
  sayings: Sayings;
  actors: readonly string[];
  /** Whom the frame has found. */
  given: readonly string[];
  /** Whom hand-written knowledge of the act points to, by the name of what points. */
  pointed: readonly (readonly [how: string, ids: readonly string[]])[];
}

const EVENTS_BACK = 6;
const NAMES_BACK = 40;
const SENTENCES_BACK = 3;
const PHRASES = 6;
const PIECES = 3;
/** Sayings back whose speakers may be spoken to or of. */
const SAYINGS_BACK = 3;

/** The entities a report names, most often named first; each with its place in that order. */
const ranks = new WeakMap<Draft, Map<string, number>>();
function rankOf(draft: Draft, id: string): number {
  let known = ranks.get(draft);
  if (!known) {
    const counts = new Map<string, number>();
    for (const { entity } of draft.names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const order = [...counts].sort((a, b) => b[1] - a[1]);
    ranks.set(draft, (known = new Map(order.map(([entity], i) => [entity, i]))));
  }
  return known.get(id) ?? 99;
}

const bucket = (n: number) => (n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : 'x');

/**
 * Whom an act may be done to: whom the frame names, else whom its content, its clause or the sentences before speak of;
 * or nobody.
 */
export function targetOptions(draft: Draft, question: TargetQuestion): Option<Target>[] {
  const { proposal, concept, sayings, actors, given, pointed } = question;
  const { trigger } = proposal;
  const options = new Options<Target>();
  const kind = concept.speech ? 'speech' : 'deed';
  const { type } = concept;
  const here = draft.sentenceOf[trigger.first]!;
  const content = sayings.own?.content ?? [];
  const country = actors.length ? draft.entities.get(actors[0]!)?.country : undefined;
  options.add('', { ids: [], phrases: [] }, [
    'none',
    `none ${type}`,
    `none ${proposal.concept}`,
    `none ${kind} ${given.length ? 'given' : content.length ? 'said' : 'bare'}`,
    `none ${proposal.nominal ? 'noun' : 'verb'} ${kind}`,
  ]);
  const described = new Map<string, string[]>();
  const describe = (id: string): string[] => {
    let features = described.get(id);
    if (features) return features;
    const what = classOfKind(kindOf(draft, id));
    const entity = draft.entities.get(id)!;
    features = [
      'one',
      `one ${type}`,
      `is ${what}`,
      `is ${what} ${type}`,
      `rank ${bucket(rankOf(draft, id))}`,
      ...(entity.country !== undefined && country !== undefined
        ? [
            entity.country === country ? 'compatriot' : 'foreign',
            `${entity.country === country ? 'compatriot' : 'foreign'} ${kind}`,
          ]
        : []),
    ];
    described.set(id, features);
    return features;
  };
  const add = (ids: readonly string[], features: readonly string[]) => {
    const others = ids.filter((id) => !actors.includes(id));
    if (!others.length) return;
    const key = [...others].sort().join(' ');
    options.add(key, { ids: others, phrases: [] }, [
      ...features,
      ...others.slice(0, 1).flatMap(describe),
      ...(others.length > 1 ? ['several'] : []),
    ]);
  };
  if (given.length) add(given, ['given', `given ${type}`, `given ${kind}`]);
  for (const [how, ids] of pointed) add(ids, [how, `${how} ${type}`]);
  const addPhrases = (targets: readonly TargetPhrase[], from: string) => {
    for (const [rank, { phrases, marker }] of targets.slice(0, PHRASES).entries()) {
      const features = [
        from,
        `${from} ${kind}`,
        `${from} ${marker}`,
        `${from} ${kind} ${marker}`,
        `${from} ${type} ${marker}`,
        `${from} ${type}`,
        `${from} rank ${Math.min(rank, 2)}`,
      ];
      const plain = phrases.map((phrase) => plainParticipants(draft, phrase));
      if (plain.every((ids) => ids !== null)) {
        add([...new Set(plain.flat())], features);
        continue;
      }
      const ids = plain.flatMap((found) => found ?? []);
      const unnamed = phrases.filter((_, i) => plain[i] === null);
      const key = [...ids, ...unnamed.map((p) => `${p.first}-${p.last}`)].join(' ');
      options.add(key, { ids, phrases: unnamed }, [
        ...features,
        'unnamed',
        `unnamed ${type}`,
        `unnamed ${from}`,
      ]);
    }
  };
  addPhrases(proposal.spare, 'spare');
  if (!given.length)
    for (const piece of content.slice(0, PIECES))
      addPhrases(draft.pack!.proposeTargets(draft, rangeOf(draft, piece)), 'content');
  const { events } = draft;
  for (let back = 1; back <= EVENTS_BACK && back <= events.length; back++) {
    const event = events[events.length - back]!;
    const sentence = draft.sentenceOf[rangeOf(draft, event.mentions.at(-1) ?? event.trigger).first]!;
    const near = here - sentence <= SENTENCES_BACK ? 'near' : 'far';
    const meets = event.actors.some((id) => actors.includes(id));
    if (meets) add(event.recipients, [`before ${near}`, `before ${type === event.type ? 'same' : 'other'}`]);
    else {
      const met = event.recipients.some((id) => actors.includes(id));
      add(event.actors, [
        `doer ${near}`,
        `doer back ${bucket(back)}`,
        `doer ${kind}`,
        `doer by ${event.type}`,
        ...(met ? ['doer to actor', `doer to actor ${type}`] : []),
      ]);
      if (!met) add(event.recipients, [`done ${near}`, `done ${kind}`]);
    }
  }
  const seen = new Set<string>();
  for (const mentions of [draft.names, draft.groups]) {
    const from = mentions === draft.names ? 'recent' : 'recent group';
    for (let i = firstNameFrom(mentions, trigger.last) - 1, n = 0; i >= 0 && n < NAMES_BACK; i--, n++) {
      const { entity, first } = mentions[i]!;
      const sentence = here - draft.sentenceOf[first]!;
      if (sentence > SENTENCES_BACK) break;
      if (seen.has(entity) || kindOf(draft, entity) === 'MED') continue;
      seen.add(entity);
      add([entity], [from, `${from} ${sentence}`, `${from} ${kind} ${sentence}`, `${from} ${type}`]);
    }
  }
  sayings.earlier.slice(-SAYINGS_BACK).forEach((index, i, all) => {
    const { source, addressee, act } = draft.attributions[index]!;
    if (source !== null)
      add([source], ['speaker', `speaker ${type}`, `speaker back ${all.length - i}`, `speaker ${act}`]);
    if (addressee !== null) add([addressee], ['hearer', `hearer ${type}`]);
  });
  return options.list;
}
