import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { Attribution, PoliticalEvent } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';
import { addEvent } from './event-merge.js';
import { countryOfPlace, isCountry, participantsOf } from './event-participants.js';
import { statusOf } from './event-status.js';
import { isToCome, whenOf } from './event-when.js';

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

/** A town that is struck or taken is not a party, its country is: of recipients that are places within one, the country instead. */
function landsOf(
  draft: Draft,
  proposal: EventProposal,
  recipients: string[],
  actors: readonly string[],
): string[] {
  if (!recipients.length) return recipients;
  const places = TERRITORIAL.test(proposal.concept) ? recipients : participantsOf(draft, proposal.places);
  const lands: string[] = [];
  for (const id of recipients) {
    const within = places.includes(id) && draft.entities.get(id)?.type === 'place' && !isCountry(draft, id);
    const land = within ? countryOfPlace(draft, id) : id;
    if (land !== null && !lands.includes(land) && !actors.includes(land)) lands.push(land);
  }
  return lands;
}

const TERRITORIAL = /^(?:attack\.|mobilise\.|coerce\.occupy)/;

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
    // "তিনি" is resolved with more care there
    const named = proposal.actors.some((p) => draft.words[p.last - 1]!.closed !== 'pronoun');
    if (own.source !== null && (!actors.length || !named)) actors = [own.source];
    if (!recipients.length && own.addressee !== null) recipients = [own.addressee];
  }
  if (!recipients.length && (concept.type === 'ACCUSE' || concept.type === 'SUPPORT')) {
    recipients = doersOf(draft, proposal.about, actors);
    if (!recipients.length && concept.type === 'ACCUSE' && own) recipients = targetOf(draft, own, actors);
  }
  if (!recipients.length && concept.type === 'THREATEN' && own)
    recipients = targetOf(draft, own, actors).filter((id) => draft.entities.get(id)?.type !== 'person');
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
  const lastDay = new Map<string, string | null>();
  for (const sentence of draft.sentences) {
    let subject: string[] = [];
    const nearby = bySentence[sentence.index] ?? [];
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
      if (proposal.concept === 'meet.visit' && (!recipients.length || !actors.length)) continue;
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
      let when = whenOf(draft, proposal, status, holding, own);
      // who acts on in the next sentences does so on the same day, until another is named
      if (when === null && status === 'happened' && actors[0] !== undefined && !hasTime(draft, sentence))
        when = lastDay.get(actors[0]) ?? null;
      if (status === 'happened') for (const id of actors) lastDay.set(id, when);
      const event: PoliticalEvent = {
        type: planned || concept.type,
        mode: planned ? null : (concept.mode ?? null),
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
}

/** Who says that they did it: "claimed the capture of twelve soldiers". */
function speakersOf(
  draft: Draft,
  holding: readonly number[],
  own: Attribution | null,
  besides: readonly string[],
): string[] {
  const saying = own ?? (holding.length ? draft.attributions[holding.at(-1)!]! : null);
  return saying?.source && !besides.includes(saying.source) ? [saying.source] : [];
}

const NEAR = 3;

/** The police, where the text speaks of them within a few sentences: who else arrests, where nobody is named? */
function policeNear(draft: Draft, sentence: number, besides: readonly string[]): string[] {
  const { pack, sentences, words } = draft;
  for (let distance = 0; distance <= NEAR; distance++)
    for (const at of distance ? [sentence - distance, sentence + distance] : [sentence]) {
      const place = sentences[at];
      if (!place) continue;
      for (let i = place.first; i < place.last; i++)
        if (words[i]!.nouns.some((n) => pack!.police.has(n.stem)))
          return participantsOf(draft, [{ first: i, last: i + 1 }]).filter((id) => !besides.includes(id));
    }
  return [];
}

const hasTime = (draft: Draft, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++)
    if (draft.timeAt[i]! >= 0 && draft.times[draft.timeAt[i]!]!.type !== 'DURATION') return true;
  return false;
};

/** Whether a noun only takes up the meeting that its sentence has told of, as happened or as planned. */
function restated(
  draft: Draft,
  sentence: Span,
  { concept: id, trigger }: EventProposal,
  concept: EventConcept,
  actors: readonly string[],
): boolean {
  if (concept.type !== 'CONSULT') return false;
  for (let i = draft.events.length - 1; i >= 0; i--) {
    const event = draft.events[i]!;
    const there = [event.trigger, ...event.mentions].some((t) => within(t, sentence));
    if (!there || (event.type !== 'CONSULT' && event.type !== 'AGREE') || !event.because.includes('.meet.'))
      continue;
    if (!actors.every((a) => event.actors.includes(a))) continue;
    event.mentions.push({
      start: draft.tokens[trigger.first]!.start,
      end: draft.tokens[trigger.last - 1]!.end,
    });
    return id.startsWith('meet.');
  }
  return false;
}

/** Whether two who fight "with" each other are on one side: the report has told of aid or partnership between them. */
function sidesHelped(draft: Draft, actors: readonly string[]): boolean {
  if (actors.length !== 2) return false;
  const countries = actors.map((id) => draft.entities.get(id)?.country);
  if (!countries[0] || !countries[1] || countries[0] === countries[1]) return false;
  return draft.events.some((event) => {
    if (event.type !== 'AID' && event.type !== 'COOPERATE') return false;
    const known = [...event.actors, ...event.recipients].map((id) => draft.entities.get(id)?.country);
    return countries.every((c) => known.includes(c));
  });
}

/** Whether a talk named in the sentence is the one in which something is said: "told him in a phone call". */
const speaksIn = (saying: Attribution, trigger: Span, sentence: Span): boolean =>
  saying.source !== null &&
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
