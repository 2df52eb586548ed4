import { countryOfDemonym } from '../gazetteer/gazetteer.js';
import { offices as englishOffices } from '../languages/en/offices.js';
import { type OfficeWords, officeOf } from '../languages/offices.js';
import { type NameMention, nameOver, type TokenRange } from '../languages/reading.js';
import { perWord, type Word } from '../languages/word.js';
import type { Sector } from '../readout/vocabulary.js';
import { bodiesOf } from './belonging.js';
import { countryIn } from './descriptions.js';
import type { Draft } from './draft.js';
import type { KnownEntity } from './entities.js';
import { formsOf } from './known-names.js';

/** A news agency in whose words a state gives its own account. */
const STATE_AGENCY = 'state-agency';

/** The body of a state that somebody is, or speaks for by their office: `ministry.interior`, `military`, `government`. */
export function officeOfEntity(
  draft: Draft,
  known: KnownEntity,
  mention: TokenRange | undefined,
): string | undefined {
  const offices = draft.pack?.offices;
  const { entity, entry, descriptions } = known;
  if (entity.type === 'place')
    return entry?.kind === 'country' || entry?.kind === 'capital' ? 'government' : undefined;
  for (const role of entry?.roles ?? []) {
    if (role === STATE_AGENCY) return role;
    const office = officeOfRole(role);
    if (office) return office;
  }
  if (!offices) return undefined;
  for (const { head, modifiers, country } of descriptions) {
    const office = officeOf([...modifiers, head], offices);
    // every club has a president: a state's is called by the state
    if (office && (country !== null || office !== 'presidency')) return office;
  }
  if (entity.type === 'person' || !mention) return undefined;
  const stems: string[] = [];
  for (let i = mention.first; i < mention.last; i++) stems.push(...formsOf(draft.words[i]!));
  if (entity.type === 'organization' && isArmedGroup(stems, offices)) return undefined;
  return officeOf(stems, offices) ?? undefined;
}

/** "Rapid Support Forces": forces with a name of their own are no army of a state. */
const isArmedGroup = (stems: readonly string[], { armed, arms }: OfficeWords): boolean =>
  stems.some((s) => armed.has(s)) &&
  !stems.some((s) => arms.has(s)) &&
  stems.some((s) => !armed.has(s) && countryOfDemonym(s) === undefined);

/** Whose people speak for themselves: a party's politicians, a paper's reporters, a university's teachers. */
const OF_MANY_VOICES: ReadonlySet<Sector> = new Set(['PTY', 'OPP', 'MED', 'EDU']);
const ofRoles = new Map<string, string | null>();
/** The office of a role that the gazetteer knows somebody by; its roles are English, and a few hundred. */
function officeOfRole(role: string): string | null {
  let office = ofRoles.get(role);
  if (office === undefined) ofRoles.set(role, (office = officeOf(role.split(/[\s-]+/), englishOffices)));
  return office;
}

const tests = new Map<ReadonlySet<string>, (word: Word) => boolean>();
/** Tells words of a list, as those who speak for others; a pack has its own lists, and each its own such test. */
function isOneOf(list: ReadonlySet<string>): (word: Word) => boolean {
  let test = tests.get(list);
  if (!test) tests.set(list, (test = perWord((word) => formsOf(word).some((form) => list.has(form)))));
  return test;
}

const NEAR = 5; // tokens between a spokesman and whom he speaks for
const SOURCES_BACK = 3;

/**
 * For whom people speak: as their spokesman ("তালেবানের মুখপাত্র X", "X, a spokeswoman for the students"), or by an office
 * in a body of the state that they are introduced with.
 */
export function speakersIn(
  draft: Draft,
  sectorOf: (entity: string) => Sector | undefined,
): Map<string, string> {
  const speakers = new Map<string, string>();
  const words = draft.pack?.offices;
  if (!words) return speakers;
  for (const [person, body] of bodiesOf(draft)) {
    const sector = sectorOf(body);
    if (!sector || !OF_MANY_VOICES.has(sector)) speakers.set(person, body);
  }
  for (const group of draft.groups) {
    const owner = ownerOfChamber(draft, group) ?? bodyOfMembers(draft, group);
    if (owner && owner !== group.entity) speakers.set(group.entity, owner);
  }
  const speaks = isOneOf(words.speakers);
  const isMember = isOneOf(words.members);
  for (let i = 0; i < draft.tokens.length; i++) {
    if (draft.tokens[i]!.kind !== 'word') continue;
    const owner = nameOver(draft, i - 1);
    if (owner?.type === 'organization' && isMember(draft.words[i]!)) {
      const member = memberAt(draft, owner, i);
      if (member && !speakers.has(member)) speakers.set(member, owner.entity);
    }
    if (!speaks(draft.words[i]!)) continue;
    const person = personAt(draft, i);
    const body =
      bodyBehind(draft, i, words.speakersOf) ??
      mentionBefore(draft, i)?.entity ??
      (isOfUnnamed(draft, i) ? null : lastBody(draft, i));
    if (person && body && body !== person) speakers.set(person, body);
  }
  return speakers;
}

/** The person whose staff a phrase means: "[Serikbayev]'s office", "[মুহাম্মদ ইউনূসের] দপ্তর". */
function ownerOfChamber(draft: Draft, { first, last }: TokenRange): string | null {
  const { chambers } = draft.pack!.offices;
  let chamber = false;
  let owner: string | null = null;
  for (let i = first; i < last; i++) {
    chamber ||= draft.tokens[i]!.kind === 'word' && formsOf(draft.words[i]!).some((f) => chambers.has(f));
    const name = nameOver(draft, i);
    if (name?.type === 'person') owner = name.entity;
  }
  return chamber ? owner : null;
}

/** The body that a group is the people of: "[EU] observers", "[বিআইডব্লিউটিএর] এক কর্মকর্তা". */
function bodyOfMembers(draft: Draft, { first, last }: TokenRange): string | null {
  const { members, former } = draft.pack!.offices;
  if (!formsOf(draft.words[last - 1]!).some((f) => members.has(f))) return null;
  let body: string | null = null;
  for (let i = first; i < last; i++) {
    if (formsOf(draft.words[i]!).some((f) => former.has(f))) return null;
    const name = draft.names[draft.nameAt[i]!];
    if (name?.type === 'organization') body = name.entity;
  }
  return body;
}

const ARTICLES = 3; // tokens between a comma and the body: "the local Taliban official"

/** Who a body's member at `at` is by name: "[Hashim Safi], the Taliban official in charge", "তালেবান কর্মকর্তা [হাশিম সাফি]". */
function memberAt(draft: Draft, body: TokenRange, at: number): string | null {
  const behind = draft.names[draft.nameAt[at + 1] ?? -1];
  if (behind?.type === 'person' && behind.first === at + 1) return behind.entity;
  for (let i = body.first - 1; i >= Math.max(0, body.first - ARTICLES - 1); i--) {
    if (draft.tokens[i]!.text !== ',') continue;
    const before = draft.names[draft.nameAt[i - 1] ?? -1];
    return before?.type === 'person' && before.last === i ? before.entity : null;
  }
  return null;
}

/** Whether the phrase for a spokesman says for whom without a name: "ক্ষমতাসীন দলের মুখপাত্র"; not "দলটির মুখপাত্র", which points back. */
function isOfUnnamed(draft: Draft, at: number): boolean {
  const group = draft.groups.find((g) => g.first <= at && at < g.last);
  return group !== undefined && at - group.first > 1;
}

/** The person whom a word for a spokesman is about: named right behind it, or before it and a comma; else an unnamed one. */
function personAt(draft: Draft, at: number): string | null {
  const sentence = draft.sentences[draft.sentenceOf[at]!]!;
  for (let i = at + 1; i < Math.min(sentence.last, at + 2 * NEAR); i++) {
    const name = nameOver(draft, i);
    if (name?.type === 'person' && name.first === i) {
      // "a spokeswoman for the students, Milica Petrov"; "a spokeswoman for Turgunov" speaks for that one
      const apposed = draft.tokens[i - 1]!.text === ',';
      if (apposed || i - at <= 2) {
        if (!apposed && draft.pack!.offices.speakersOf.has(draft.tokens[i - 1]!.norm)) continue;
        return name.entity;
      }
    }
  }
  for (let i = at - 1; i >= Math.max(sentence.first, at - NEAR); i--)
    if (draft.tokens[i]!.text === ',') {
      const name = nameOver(draft, i - 1);
      return name?.type === 'person' ? name.entity : null;
    }
  return draft.groups.find((g) => g.first <= at && at < g.last)?.entity ?? null;
}

function bodyBehind(draft: Draft, at: number, of: ReadonlySet<string>): string | null {
  if (!of.has(draft.tokens[at + 1]?.norm ?? '')) return null;
  const within = ({ first }: NameMention) => first > at + 1 && first <= at + NEAR;
  const named = draft.names.find(within);
  const group = draft.groups.find(within);
  return (named && (!group || named.first <= group.first) ? named : group)?.entity ?? null;
}

/** The nearest name before a word, with nothing but words between. */
function mentionBefore(draft: Draft, at: number): NameMention | null {
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && draft.tokens[i]!.kind !== 'mark'; i--) {
    const name = nameOver(draft, i);
    if (name) return name;
  }
  return null;
}

/** "Spokesman X" without more, "its spokesman X": of the body that spoke last, or that the sentence before is about. */
function lastBody(draft: Draft, at: number): string | null {
  const { start } = draft.tokens[at]!;
  const before = draft.attributions.filter((a) => a.cue.start < start && a.source !== null);
  const said = before.slice(-SOURCES_BACK).findLast((a) => draft.entities.get(a.source!)?.type !== 'person');
  const sentence = draft.sentenceOf[at]!;
  const previous = draft.sentences[sentence - 1];
  if (previous && (!said || said.cue.start < draft.tokens[previous.first]!.start)) {
    const begins = ({ first }: TokenRange) => first >= previous.first && first <= previous.first + NEAR;
    const subject = draft.names.find((name) => name.type === 'organization' && begins(name));
    if (subject) return subject.entity;
  }
  return said?.source ?? null;
}

/** The country of a body that the gazetteer knows none of, by its words or by whose it is: "Serbia's [Interior Ministry]", "রাশিয়ার [পররাষ্ট্র মন্ত্রণালয়]". */
export function ownerOf(draft: Draft, mention: TokenRange | undefined): string | undefined {
  if (!mention) return undefined;
  const named = countryIn(draft, mention);
  if (named) return named;
  const end = draft.tokens[mention.first - 1]?.norm === "'s" ? mention.first - 1 : mention.first;
  const owner = nameOver(draft, end - 1);
  if (owner?.type !== 'place' || owner.last !== end) return undefined;
  const owns = end < mention.first || draft.words[owner.last - 1]!.nouns[0]?.case === 'genitive';
  return owns ? draft.entities.get(owner.entity)?.country : undefined;
}
