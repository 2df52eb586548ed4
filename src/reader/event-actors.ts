import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import { type Option, Options } from './choice.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { participantsOf, plainParticipants } from './event-participants.js';
import { rangeOf, type Sayings } from './event-sayings.js';
import { addNearby } from './event-signs.js';
import { isInHeadline, mainEntities, rankOf } from './event-standing.js';
import type { Target } from './event-targets.js';
import { type Feature, feature, featuresOf } from './features.js';

const is = featuresOf('is');
const givenBy = featuresOf('given');
const spareBy = featuresOf('spare');

/** What the choice of those who act goes by. */
export interface ActorQuestion {
  proposal: EventProposal;
  concept: EventConcept;
  sayings: Sayings;
  /** Whom grammar and knowledge of the act have found, and by what. */
  given: readonly string[];
  how: string;
  /** Whom it is done to, as far as the frame tells. */
  recipients: readonly string[];
  /** Who acted last in the sentence. */
  subject: readonly string[];
}

const EVENTS_BACK = 3;
const SENTENCES_BACK = 2;
const NEAR = ['here', 'before', 'far'] as const;
const SPARE = 4;
const RANKS = ['0', '1', '2', '3', '4'] as const;

/**
 * Who may be the one that acts: whom the frame names, who says it, whom the clause names besides, who acted before or has
 * just spoken, whom the report is about; or nobody.
 */
export function actorOptions(draft: Draft, question: ActorQuestion): Option<Target>[] {
  const { proposal, concept, sayings, given, how, recipients, subject } = question;
  const { type } = concept;
  const kind = concept.speech ? 'speech' : 'deed';
  const form = proposal.nominal ? 'noun' : proposal.elided ? 'elided' : 'verb';
  const here = draft.sentenceOf[proposal.trigger.first]!;
  const options = new Options<Target>();
  const add = (ids: readonly string[], features: Feature[]): void => {
    const first = ids[0];
    if (first === undefined) return;
    const what = classOfKind(kindOf(draft, first));
    features.push(is(what), is(what, kind), is(what, type));
    const rank = rankOf(draft, first);
    features.push(feature('rank', RANKS[Math.min(rank, 4)]));
    if (isInHeadline(draft, first)) features.push(feature('headline'));
    if (recipients.includes(first)) features.push(feature('recipient'), feature('recipient', kind));
    if (ids.length > 1) features.push(feature('several'));
    options.add(ids.toSorted().join(' '), { ids: [...ids], phrases: [] }, features);
  };
  if (given.length) {
    const phrase = proposal.actors[0];
    const named = phrase === undefined ? 'nowhere' : draft.nameAt[phrase.last - 1]! >= 0 ? 'name' : 'people';
    const side = phrase === undefined ? 'nowhere' : phrase.first < proposal.trigger.first ? 'left' : 'right';
    add(given, [
      feature('given'),
      givenBy(how),
      givenBy(type),
      givenBy(kind, form),
      givenBy(how, named),
      givenBy(kind, named),
      givenBy(side, named),
    ]);
  }
  options.add('', { ids: [], phrases: [] }, [
    feature('none'),
    feature('none', type),
    feature('none', kind, form),
    feature('none', kind, sayings.own ? 'own' : sayings.holding.length ? 'held' : 'bare'),
  ]);
  const { own } = sayings;
  if (own?.source) add([own.source], [feature('own'), feature('own', type), feature('own', form)]);
  const framed = participantsOf(draft, proposal.actors);
  if (framed.length && framed.join() !== given.join())
    add(framed, [feature('framed'), feature('framed', kind)]);
  proposal.spare.slice(0, SPARE).forEach(({ phrases, marker }, rank) => {
    const ids: string[] = [];
    for (const phrase of phrases) ids.push(...(plainParticipants(draft, phrase) ?? []));
    if (ids.length !== phrases.length) return;
    const side = phrases[0]!.first < proposal.trigger.first ? 'left' : 'right';
    add(
      [...new Set(ids)],
      [
        feature('spare'),
        spareBy(marker),
        spareBy(marker, side),
        spareBy(marker, kind),
        spareBy('rank', RANKS[rank]),
        spareBy(form),
      ],
    );
  });
  // where its clause names no doer, anybody of its sentence may be the one
  if (how !== 'framed')
    addNearby(draft, question, recipients, ({ ids, form: written, phrases }, features) => {
      if (ids.length) add(ids, features);
      else if (written === 'people') {
        const key = phrases.map((p) => `${p.first}-${p.last}`).join(' ');
        features.push(feature('unnamed'), feature('unnamed', kind), feature('unnamed', type));
        options.add(key, { ids: [], phrases }, features);
      }
    });
  if (subject.length) add(subject, [feature('subject'), feature('subject', form), feature('subject', kind)]);
  const holder = sayings.holding.at(-1);
  if (holder !== undefined) {
    const { source, act, addressee } = draft.attributions[holder]!;
    if (source !== null)
      add([source], [feature('teller'), feature('teller', kind, form), feature('teller', act)]);
    if (addressee !== null) add([addressee], [feature('hearer')]);
  }
  const before = sayings.earlier.at(-1);
  if (before !== undefined) {
    const { source } = draft.attributions[before]!;
    if (source !== null) add([source], [feature('speaker'), feature('speaker', kind, form)]);
  }
  const { events } = draft;
  for (let back = 1; back <= EVENTS_BACK && back <= events.length; back++) {
    const event = events[events.length - back]!;
    const apart = here - draft.sentenceOf[rangeOf(draft, event.mentions.at(-1) ?? event.trigger).first]!;
    if (apart > SENTENCES_BACK) break;
    const near = NEAR[Math.max(0, apart)]!;
    add(event.actors, [
      feature('did'),
      feature('did', near),
      feature('did', kind, near),
      feature('did', form),
    ]);
    add(event.recipients, [feature('done to'), feature('done to', near), feature('done to', kind)]);
  }
  mainEntities(draft).forEach((id, rank) => {
    add([id], [feature('main'), feature('main', RANKS[rank]), feature('main', kind, form)]);
  });
  return options.list;
}
