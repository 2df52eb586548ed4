import { type EventConcept, eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import { nameOver } from '../languages/reading.js';
import type { Attribution, PoliticalEvent } from '../readout/readout.js';
import { countryOfPlace, isCountry } from './countries.js';
import type { Draft } from './draft.js';
import { kindOf } from './event-kinds.js';
import { participantsOf } from './event-participants.js';
import { rangeOf, type Sayings } from './event-sayings.js';

/** Events back that may be meant by what is judged or repeated. */
const LOOK_BACK = 60;

const LIKELY = ['subject', 'object', 'genitive', 'against'];

/** Whom an accusation without a named target is about: the first that its content names as doing something. */
function targetOf(draft: Draft, attribution: Attribution, besides: readonly string[]): string[] {
  for (const piece of attribution.content) {
    const targets = draft.pack!.proposeTargets(draft, rangeOf(draft, piece));
    for (const marker of LIKELY)
      for (const target of targets) {
        if (target.marker !== marker) continue;
        const [id] = participantsOf(draft, target.phrases).filter((one) => !besides.includes(one));
        if (id !== undefined) return [id];
      }
  }
  return [];
}

/** Who did what is judged: the actors of the last event of that kind that the report has told of. */
function doersOf(draft: Draft, about: string | null, besides: readonly string[]): string[] {
  const type = about && eventConcepts[about]?.type;
  if (!type) return [];
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - LOOK_BACK; i--) {
    const event = draft.events[i]!;
    if (event.type === type && event.actors.length && event.status !== 'denied')
      return event.actors.filter((id) => !besides.includes(id));
  }
  return [];
}

/** Sentences back that an answer may reach: what is welcomed or called names without a name is what was just told. */
const ANSWERED = 4;

const ASKED: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'THREATEN']);
const DONE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT', 'AID']);

/** The last event of such types within a few sentences that somebody else has done. */
function lastOf(
  draft: Draft,
  proposal: EventProposal,
  types: ReadonlySet<string>,
  fits: (event: PoliticalEvent) => boolean,
): PoliticalEvent | undefined {
  const here = draft.sentenceOf[proposal.trigger.first]!;
  const oldest = draft.sentences[Math.max(0, here - ANSWERED)]!.start;
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - LOOK_BACK; i--) {
    const event = draft.events[i]!;
    if (Math.max(event.trigger.end, event.mentions.at(-1)?.end ?? 0) < oldest) return undefined;
    if (types.has(event.type) && event.actors.length > 0 && fits(event)) return event;
  }
  return undefined;
}

/** Who did what the report has told last: whom an answer without a named target answers. */
function lastDoers(draft: Draft, proposal: EventProposal, besides: readonly string[]): string[] {
  const here = draft.sentenceOf[proposal.trigger.first]!;
  const oldest = draft.sentences[Math.max(0, here - ANSWERED)]!.start;
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - LOOK_BACK; i--) {
    const event = draft.events[i]!;
    if (Math.max(event.trigger.end, event.mentions.at(-1)?.end ?? 0) < oldest) break;
    const doers = event.actors.filter((id) => !besides.includes(id));
    if (doers.length === event.actors.length && doers.length > 0) return doers;
  }
  return [];
}

/** The crowd that batons and tear gas are for: those who last demonstrated or fought. */
function crowdOf(draft: Draft, besides: readonly string[]): string[] {
  for (let i = draft.events.length - 1; i >= 0 && i >= draft.events.length - LOOK_BACK; i--) {
    const event = draft.events[i]!;
    if (event.type === 'PROTEST' || event.because.endsWith('attack.clash'))
      return event.actors.filter((id) => !besides.includes(id));
  }
  return [];
}

export interface Sides {
  actors: string[];
  recipients: string[];
}

/** A town that is struck, taken or visited is not a party, its country is: of recipients that are places within one, the country instead. */
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
    const land = within ? (countryOfPlace(draft, id) ?? (draft.pack!.articles ? id : null)) : id;
    // who acts at home acts on nobody's land
    if (
      within &&
      land !== null &&
      actors.some((a) => draft.entities.get(a)!.country === draft.entities.get(land)!.country)
    )
      continue;
    if (land !== null && !lands.includes(land) && !actors.includes(land)) lands.push(land);
  }
  return lands;
}

/** Acts that answer another one. */
const ANSWERS = /^(?:support\.(?:welcome|praise)|accuse\.(?:criticise|condemn|protest))$/;
const TERRITORIAL = /^(?:attack\.|mobilise\.|coerce\.occupy|meet\.visit)/;

/** Who acts and who is acted upon: by the clause, by the attribution that the trigger is the cue of. */
export function sidesOf(
  draft: Draft,
  proposal: EventProposal,
  concept: EventConcept,
  { own, holding }: Sayings,
): Sides {
  const holder = holding.length ? draft.attributions[holding.at(-1)!]!.source : null;
  let actors = participantsOf(draft, proposal.actors, holder);
  if (proposal.concept.startsWith('protest.'))
    actors = actors.filter((id) => draft.entities.get(id)!.type !== 'place');
  let recipients = participantsOf(draft, proposal.recipients);
  if (!concept.speech) recipients = landsOf(draft, proposal, recipients, actors);
  if (concept.speech && own) {
    // "তিনি" is resolved with more care there
    const named = proposal.actors.some((p) => draft.words[p.last - 1]!.closed !== 'pronoun');
    const loose = actors.length === 1 && isSameGroup(draft, actors[0]!, own.source);
    // "X told both sides to see to the safety of [people]": who is named as the speaker says it, not some people on the way
    // in Bengali a subject is told from those on the way by its ending
    const owned = proposal.actors.every((p) => draft.words[p.last - 1]!.nouns[0]?.case === 'genitive');
    const stray =
      actors.length === 1 &&
      isGroup(draft, actors[0]!) &&
      !isGroup(draft, own.source) &&
      (owned || draft.pack!.articles);
    if (own.source !== null && (!actors.length || !named || loose || stray))
      actors = membersOf(draft, own.source);
    const heard = own.addressee;
    if (!recipients.length && heard !== null && kindOf(draft, heard) !== 'MED') recipients = [heard];
  }
  if (concept.mutual) {
    actors = [...new Set([...actors, ...recipients])];
    recipients = [];
  }
  return { actors, recipients: recipients.filter((id) => !actors.includes(id)) };
}

/** Whom knowledge of the act points to where its clause names nobody: who did what is judged, who is threatened. */
export function pointedAt(
  draft: Draft,
  proposal: EventProposal,
  concept: EventConcept,
  own: Attribution | null,
  actors: readonly string[],
): (readonly [string, string[]])[] {
  const { type } = concept;
  const found: [string, string[]][] = [];
  if (type === 'ACCUSE' || type === 'SUPPORT') {
    found.push(['judged', doersOf(draft, proposal.about, actors)]);
    if (type === 'ACCUSE' && own) found.push(['accused', targetOf(draft, own, actors)]);
    if (ANSWERS.test(proposal.concept)) found.push(['answered', lastDoers(draft, proposal, actors)]);
  }
  const none = (event: PoliticalEvent) => !event.actors.some((id) => actors.includes(id));
  const ofActor = (event: PoliticalEvent) =>
    none(event) && event.recipients.some((id) => actors.includes(id));
  const doers = (event: PoliticalEvent | undefined) => event?.actors ?? [];
  // what is turned down or granted was asked for
  if (type === 'REJECT' || type === 'AGREE' || type === 'CONCEDE') {
    const asked = lastOf(draft, proposal, ASKED, ofActor);
    if (asked) found.push(['asked', doers(asked)]);
    else if (type === 'REJECT') found.push(['asked of all', doers(lastOf(draft, proposal, ASKED, none))]);
  }
  // what is complained of or is to end was done by somebody
  if (type === 'ACCUSE' || type === 'REQUEST' || type === 'PROTEST') {
    const suffered = lastOf(draft, proposal, DONE, ofActor);
    if (suffered) found.push(['suffered', doers(suffered)]);
    else found.push(['told of', doers(lastOf(draft, proposal, DONE, none))]);
  }
  if (proposal.concept === 'attack.crowd-control') found.push(['crowd', crowdOf(draft, actors)]);
  if (type === 'THREATEN' && own) found.push(['threatened', targetOf(draft, own, actors)]);
  return found.filter(([, ids]) => ids.length > 0);
}

const GROUPS_LOOKED_AT = 60;

/** Those whom a joint source names: "Saudi Arabia and Qatar" speak as one, and act each for himself. */
function membersOf(draft: Draft, id: string): string[] {
  if (draft.entities.get(id)?.type !== 'group') return [id];
  const group = draft.groups.slice(-GROUPS_LOOKED_AT).find((g) => g.entity === id);
  if (!group) return [id];
  const members: string[] = [];
  for (let i = group.first; i < group.last; i++) {
    const name = nameOver(draft, i);
    if (!name || name.first !== i) continue;
    // a genitive belongs to the next one
    const owns = name.last < group.last && draft.words[name.last - 1]!.nouns[0]?.case === 'genitive';
    if (!owns && !members.includes(name.entity)) members.push(name.entity);
    if (name.last === group.last) return members.length > 1 ? members : [id];
  }
  return [id];
}

const isGroup = (draft: Draft, id: string | null): boolean =>
  id === null || draft.entities.get(id)?.type === 'group';

/** "Opposition groups" and "opposition groups in Zimbabwe": two groups of which one is the speaker of the other's words. */
const isSameGroup = (draft: Draft, a: string, b: string | null): boolean =>
  b !== null && draft.entities.get(a)?.type === 'group' && draft.entities.get(b)?.type === 'group';

/** Who says that they did it: "claimed the capture of twelve soldiers". */
export function speakersOf(
  draft: Draft,
  holding: readonly number[],
  own: Attribution | null,
  besides: readonly string[],
): string[] {
  const saying = own ?? (holding.length ? draft.attributions[holding.at(-1)!]! : null);
  return saying?.source && !besides.includes(saying.source) ? [saying.source] : [];
}

const NEAR = 3;
const LONGEST = 120;

/** The police, where the text speaks of them within a few sentences: who else arrests, where nobody is named? */
export function policeNear(draft: Draft, sentence: number, besides: readonly string[]): string[] {
  const { pack, sentences, words } = draft;
  for (let distance = 0; distance <= NEAR; distance++)
    for (const at of distance ? [sentence - distance, sentence + distance] : [sentence]) {
      const place = sentences[at];
      if (!place) continue;
      for (let i = place.first; i < place.last && i - place.first < LONGEST; i++)
        if (words[i]!.nouns.some((n) => pack!.police.has(n.stem)))
          return participantsOf(draft, [{ first: i, last: i + 1 }]).filter((id) => !besides.includes(id));
    }
  return [];
}

/** Whether two who fight "with" each other are on one side: the report has told of aid or partnership between them. */
export function sidesHelped(draft: Draft, actors: readonly string[]): boolean {
  if (actors.length !== 2) return false;
  const countries = actors.map((id) => draft.entities.get(id)?.country);
  if (!countries[0] || !countries[1] || countries[0] === countries[1]) return false;
  return draft.events.slice(-LOOK_BACK).some((event) => {
    if (event.type !== 'AID' && event.type !== 'COOPERATE') return false;
    const known = [...event.actors, ...event.recipients].map((id) => draft.entities.get(id)?.country);
    return countries.every((c) => known.includes(c));
  });
}
