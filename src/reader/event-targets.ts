import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal, ParticipantPhrase, TargetPhrase } from '../languages/event-frames.js';
import { firstNameFrom } from './antecedents.js';
import { type Option, Options } from './choice.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { linkedTo } from './event-linked.js';
import { participantsOf, plainParticipants } from './event-participants.js';
import type { Parts } from './event-parts.js';
import { rangeOf, type Sayings } from './event-sayings.js';
import { addNearby } from './event-signs.js';
import { isInHeadline, isOwnBody, mainEntities, rankOf } from './event-standing.js';
import { mainCountries } from './event-two.js';
import { type Feature, feature, featuresOf } from './features.js';

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
  parts: Parts;
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

const meets = (some: readonly string[], actors: readonly string[]): boolean => {
  for (const id of some) if (actors.includes(id)) return true;
  return false;
};
const bucket = (n: number) => (n <= 0 ? '0' : n === 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : 'x');
/** Events back by which somebody's part in the report is known. */
const PAST = 24;
const FRIENDLY = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID)$/;
const HARMLESS = /^(?:CONSULT|COOPERATE)$/;
const DIGITS = ['0', '1', '2', '3'] as const;

/** Those of `ids` that do not act themselves. */
function besides(ids: readonly string[], actors: readonly string[]): string[] {
  const others: string[] = [];
  for (const id of ids) if (!actors.includes(id)) others.push(id);
  return others;
}

/** Features that all events of a type have in common, by what they tell of: made once a type, and copied. */
interface Common {
  /** Of somebody who is a `state`, an `office`, …. */
  is: Map<string, readonly Feature[]>;
  /** Of whoever was named so many sentences back. */
  recent: readonly (readonly Feature[])[];
  recentGroup: readonly (readonly Feature[])[];
}

const commons = { speech: new Map<string, Common>(), deed: new Map<string, Common>() };
function commonOf(type: string, kind: 'speech' | 'deed'): Common {
  let common = commons[kind].get(type);
  if (!common) {
    const recent = (from: string) =>
      DIGITS.map((back) => [
        feature(from),
        feature(from, back),
        feature(from, kind, back),
        feature(from, type),
      ]);
    common = { is: new Map(), recent: recent('recent'), recentGroup: recent('recent group') };
    commons[kind].set(type, common);
  }
  return common;
}

const facing = featuresOf('facing');
const metBy = featuresOf('met');
const does = featuresOf('does');
const says = featuresOf('says');
const RANKS = new Map(['0', '1', '3', '7', 'x'].map((rank) => [rank, feature('rank', rank)]));

/**
 * Whom an act may be done to: whom the frame names, else whom its content, its clause or the sentences before speak of;
 * or nobody.
 */
export function targetOptions(draft: Draft, question: TargetQuestion): Option<Target>[] {
  const { proposal, concept, sayings, actors, given, parts, pointed } = question;
  const { trigger } = proposal;
  const options = new Options<Target>();
  const kind = concept.speech ? 'speech' : 'deed';
  const { type } = concept;
  const common = commonOf(type, kind);
  const here = draft.sentenceOf[trigger.first]!;
  const content = sayings.own?.content ?? [];
  const actorClass = actors.length ? classOfKind(kindOf(draft, actors[0]!)) : 'nobody';
  const back = draft.events.slice(-PAST).map((event) => ({
    event,
    conflict: !FRIENDLY.test(event.type),
    harmless: HARMLESS.test(event.type),
    together: meets(event.actors, actors),
  }));
  const pastOf = (id: string) => {
    let hit = false;
    let same = false;
    let acted = false;
    let ally = false;
    for (const { event, conflict, harmless, together } of back) {
      if (event.recipients.includes(id)) {
        if (conflict) hit = true;
        if (event.type === type) same = true;
        if (!conflict && together) ally = true;
      }
      if (event.actors.includes(id)) {
        if (together) ally = true;
        else if (!harmless) acted = true;
      }
    }
    return { hit, same, acted, ally };
  };
  const country = actors.length ? draft.entities.get(actors[0]!)?.country : undefined;
  options.add('', { ids: [], phrases: [] }, [
    feature('none'),
    feature('none', type),
    feature('none', proposal.concept),
    feature('none', kind, given.length ? 'given' : content.length ? 'said' : 'bare'),
    feature('none', proposal.nominal ? 'noun' : 'verb', kind),
  ]);
  const hostile = !FRIENDLY.test(type);
  const describe = (id: string, features: Feature[]): void => {
    const what = classOfKind(kindOf(draft, id));
    const entity = draft.entities.get(id)!;
    let is = common.is.get(what);
    if (!is) {
      is = [feature('one'), feature('one', type), feature('is', what), feature('is', what, type)];
      common.is.set(what, is);
    }
    for (const one of is) features.push(one);
    features.push(RANKS.get(bucket(rankOf(draft, id)))!);
    features.push(facing(actorClass, what), facing(kind, what));
    if (isInHeadline(draft, id)) features.push(feature('headline'), feature('headline', type));
    if (actors.length && isOwnBody(draft, actors[0]!, id)) features.push(feature('own body'));
    const part = parts.of(id);
    // what the clause itself names is no sign of the rest
    const own = given.includes(id) ? 1 : 0;
    const met = (hostile ? part.hit : part.courted) - own;
    if (met > 0) features.push(metBy(met > 1 ? '2' : '1'), metBy(kind), metBy(type));
    if ((hostile ? part.courted : part.hit) > 0) features.push(feature('met else', type));
    if (part.did) features.push(does(part.did > 1 ? '2' : '1'), does(type));
    if (part.denied) features.push(feature('denies'), feature('denies', type));
    if (part.heard) features.push(feature('hears', type));
    features.push(says(kind, DIGITS[Math.min(part.said, 2)]));
    const past = pastOf(id);
    if (past.hit) features.push(feature('hit'), feature('hit', type));
    if (past.same) features.push(feature('hit same'), feature('hit same', type));
    if (past.acted) features.push(feature('acted'), feature('acted', type));
    if (past.ally) features.push(feature('ally'));
    if (entity.country === undefined || country === undefined) return;
    const side = entity.country === country ? 'compatriot' : 'foreign';
    features.push(feature(side), feature(side, kind));
  };
  const add = (ids: readonly string[], features: Feature[]): void => {
    const others = besides(ids, actors);
    // those who say it together are nobody else
    if (!others.length || (others.length === 1 && others[0] === sayings.own?.source)) return;
    const several = others.length > 1;
    const key = several ? others.toSorted().join(' ') : others[0]!;
    if (!options.has(key)) {
      describe(others[0]!, features);
      if (several) features.push(feature('several'));
    }
    options.add(key, { ids: others, phrases: [] }, features);
  };
  if (given.length) add(given, [feature('given'), feature('given', type), feature('given', kind)]);
  for (const [how, ids] of pointed) add(ids, [feature(how), feature(how, type)]);
  const addPhrases = (targets: readonly TargetPhrase[], from: string) => {
    for (let rank = 0; rank < targets.length && rank < PHRASES; rank++) {
      const { phrases, marker } = targets[rank]!;
      const features = [
        feature(from),
        feature(from, kind),
        feature(from, marker),
        feature(from, kind, marker),
        feature(from, type, marker),
        feature(from, type),
        feature(from, 'rank', DIGITS[Math.min(rank, 2)]),
      ];
      const ids: string[] = [];
      const unnamed: ParticipantPhrase[] = [];
      for (const phrase of phrases) {
        const plain = plainParticipants(draft, phrase);
        if (plain) ids.push(...plain);
        else unnamed.push(phrase);
      }
      if (!unnamed.length) {
        add([...new Set(ids)], features);
        continue;
      }
      features.push(feature('unnamed'), feature('unnamed', type), feature('unnamed', from));
      const key = [...ids, ...unnamed.map((p) => `${p.first}-${p.last}`)].join(' ');
      options.add(key, { ids, phrases: unnamed }, features);
    }
  };
  addPhrases(proposal.spare, 'spare');
  if (!given.length)
    for (const piece of content.slice(0, PIECES))
      addPhrases(draft.pack!.proposeTargets(draft, rangeOf(draft, piece)), 'content');
  addNearby(draft, question, actors, (person, features) => {
    if (person.ids.length) add(person.ids, features);
    else if (person.form === 'people') {
      features.push(feature('unnamed'), feature('unnamed', type));
      const key = person.phrases.map((p) => `${p.first}-${p.last}`).join(' ');
      options.add(key, { ids: [], phrases: person.phrases }, features);
    }
  });
  const { events } = draft;
  for (let back = 1; back <= EVENTS_BACK && back <= events.length; back++) {
    const event = events[events.length - back]!;
    const sentence = draft.sentenceOf[rangeOf(draft, event.mentions.at(-1) ?? event.trigger).first]!;
    const near = here - sentence <= SENTENCES_BACK ? 'near' : 'far';
    if (meets(event.actors, actors))
      add(event.recipients, [
        feature('before', near),
        feature('before', type === event.type ? 'same' : 'other'),
      ]);
    else {
      const met = meets(event.recipients, actors);
      const features = [
        feature('doer', near),
        feature('doer', 'back', bucket(back)),
        feature('doer', kind),
        feature('doer', 'by', event.type),
      ];
      if (met) features.push(feature('doer to actor'), feature('doer to actor', type));
      add(event.actors, features);
      if (!met) add(event.recipients, [feature('done', near), feature('done', kind)]);
    }
  }
  const seen: string[] = [];
  for (const mentions of [draft.names, draft.groups]) {
    const from = mentions === draft.names ? common.recent : common.recentGroup;
    for (let i = firstNameFrom(mentions, trigger.last) - 1, n = 0; i >= 0 && n < NAMES_BACK; i--, n++) {
      const { entity, first } = mentions[i]!;
      const back = here - draft.sentenceOf[first]!;
      if (back > SENTENCES_BACK) break;
      if (seen.includes(entity) || kindOf(draft, entity) === 'MED') continue;
      seen.push(entity);
      if (actors.includes(entity) || entity === sayings.own?.source) continue;
      const features = from[back]!.slice();
      if (!options.has(entity)) describe(entity, features);
      options.add(entity, { ids: [entity], phrases: [] }, features);
    }
  }
  for (const [rank, id] of mainEntities(draft).entries()) {
    if (actors.includes(id)) continue;
    add(
      [id],
      [
        feature('main'),
        feature('main', DIGITS[Math.min(rank, 3)]),
        feature('main', kind),
        feature('main', type),
      ],
    );
  }
  // who acts for one of the two countries that a report is about acts on the other
  const [one, other] = mainCountries(draft);
  if (country !== undefined && one !== undefined && other !== undefined)
    for (const [own, facing] of [
      [one, other],
      [other, one],
    ] as const)
      if (draft.entities.get(own)?.country === country)
        add([facing], [feature('counterpart'), feature('counterpart', kind), feature('counterpart', type)]);
  if (concept.speech)
    for (const [how, ids] of linkedTo(draft, proposal))
      add(ids, [feature('linked'), feature('linked', how), feature('linked', type)]);
  sayings.earlier.slice(-SAYINGS_BACK).forEach((index, i, all) => {
    const { source, addressee, act } = draft.attributions[index]!;
    if (source !== null)
      add(
        [source],
        [
          feature('speaker'),
          feature('speaker', type),
          feature('speaker', 'back', DIGITS[all.length - i]),
          feature('speaker', act),
        ],
      );
    if (addressee !== null) add([addressee], [feature('hearer'), feature('hearer', type)]);
  });
  return options.list;
}
