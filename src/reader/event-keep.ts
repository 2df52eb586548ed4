import type { EventConcept } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { EventStatus } from '../readout/vocabulary.js';
import type { Sentence } from '../text/sentences.js';
import type { Option } from './choice.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { isSeveral } from './event-participants.js';
import type { Sayings } from './event-sayings.js';
import type { Sides } from './event-sides.js';
import { type Feature, feature, featuresOf } from './features.js';

const keeping = featuresOf('keep');
const found = featuresOf('found');
const by = featuresOf('by');
const to = featuresOf('to');

/** No event of politics unless somebody is named on either side. */
const NEEDS_BOTH: ReadonlySet<string> = new Set([
  'meet.visit',
  'rescue.people',
  'cooperate.partner',
  'concede.allow',
]);

/** What speaks against a word's telling of an event of its own, by those whom grammar finds around it. */
export function doubtsOf(
  draft: Draft,
  proposal: EventProposal,
  concept: EventConcept,
  { own, holding }: Sayings,
  { actors, recipients }: Sides,
): string[] {
  const doubts: string[] = [];
  const { nominal } = proposal;
  const sides = actors.length + recipients.length;
  // what is said is said by somebody, and a noun alone says nothing: "the court's order was ignored"
  if (!sides) doubts.push('nobody');
  if (concept.speech && !actors.length) doubts.push('unsaid');
  if (concept.speech && nominal && !own) doubts.push('mere noun');
  if (concept.speech && nominal && holding.length && !recipients.length) doubts.push('told noun');
  if (concept.mutual && concept.type === 'CONSULT' && actors.length < 2 && !isSeveral(draft, actors[0]))
    doubts.push('alone');
  if (proposal.concept === 'retreat.release' && !recipients.length && !proposal.elided)
    doubts.push('of nobody');
  if (NEEDS_BOTH.has(proposal.concept) && sides < 2) doubts.push('one side');
  if (proposal.concept === 'attack.fight' && sides < 2) doubts.push('fight alone');
  return doubts;
}

/** What the choice goes by whether a word is an event at all. */
export interface KeepQuestion {
  proposal: EventProposal;
  concept: EventConcept;
  status: EventStatus;
  sayings: Sayings;
  sentence: Sentence;
  actors: readonly string[];
  recipients: readonly string[];
  against: readonly string[];
  /** By what those who act were found. */
  how: string;
}

const classOf = (draft: Draft, ids: readonly string[]): string =>
  ids.length ? classOfKind(kindOf(draft, ids[0]!)) : 'nobody';

/** To tell of an event, or to leave it out. */
export function keepOptions(draft: Draft, question: KeepQuestion): Option<boolean>[] {
  const { proposal, concept, status, sayings, sentence, actors, recipients, against, how } = question;
  const { type } = concept;
  const kind = concept.speech ? 'speech' : 'deed';
  const form = proposal.nominal ? 'noun' : 'verb';
  const actor = classOf(draft, actors);
  const recipient = classOf(draft, recipients);
  const told = sayings.holding.length ? 'held' : 'plain';
  const keep = [
    feature('keep'),
    keeping(type),
    keeping(proposal.concept),
    keeping(kind, form),
    keeping(type, form),
    keeping(kind, told),
    keeping(status),
    keeping('in', draft.pack!.code),
    keeping(form, draft.pack!.code),
    found(how),
    found(how, kind),
    found(how, form),
    feature('framed', recipients.length ? 'both' : 'one', proposal.actors.length ? 'actor' : 'nobody'),
    by(actor),
    by(actor, kind),
    by(actor, type),
    to(recipient),
    to(recipient, kind),
    to(recipient, type),
  ];
  if (sentence.index < draft.headlineSentences)
    keep.push(feature('in headline'), feature('in headline', form));
  if (sayings.own) keep.push(feature('said'), feature('said', form), feature('said', sayings.own.act));
  const drop: Feature[] = against.map((doubt) => feature('doubt', doubt));
  return [
    { value: true, features: keep },
    { value: false, features: drop },
  ];
}
