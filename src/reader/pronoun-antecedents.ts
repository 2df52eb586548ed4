import { NameClass, type Pronoun } from '../languages/names.js';
import type { NameMention } from '../languages/reading.js';
import { earlier, isListed, isSubject } from './antecedents.js';
import type { Draft } from './draft.js';
import type { KnownEntity } from './entities.js';
import { groupOf } from './groups.js';
import type { ResolveOptions } from './resolve-options.js';

interface Candidate {
  known: KnownEntity;
  sentence: number;
  subject: boolean;
  /** In the objective: whom something is done to. */
  object: boolean;
  /** One of several names side by side. */
  listed: boolean;
  mention: NameMention;
}

const NEAR = 4; // sentences

/** Whether a group is a body by its noun, and so nobody's "he" or "her": "the weather service". */
function isBody(draft: Draft, { descriptions }: KnownEntity): boolean {
  const bits = draft.pack!.names.classes.get(descriptions[0]?.head ?? '') ?? 0;
  const personal = NameClass.Person | NameClass.Title | NameClass.Kin;
  return (bits & (NameClass.OrgHead | NameClass.Group)) !== 0 && (bits & personal) === 0;
}

function fits(draft: Draft, pronoun: Pronoun, known: KnownEntity): boolean {
  const { type } = known.entity;
  if (pronoun.of === 'speaker') return true;
  if (pronoun.gender && known.gender && pronoun.gender !== known.gender) return false;
  if (type === 'person') return pronoun.of !== 'thing' && pronoun.number !== 'plural';
  if (type === 'group') {
    if (pronoun.of === 'thing') return !known.plural || known.collective;
    if (pronoun.of === 'person' && draft.pack!.articles && isBody(draft, known)) return false;
    return known.plural ? pronoun.number !== 'singular' : pronoun.number !== 'plural';
  }
  if (pronoun.of === 'person') return false;
  return type === 'organization' || pronoun.of === 'thing';
}

/** A place that stands for nobody: countries speak, and their capitals for them. */
const isTown = ({ entity, entry }: KnownEntity): boolean =>
  entity.type === 'place' && entry?.kind !== 'country' && entry?.kind !== 'capital';

/** Whether a sentence speaks of somebody by a pronoun like this one. */
function hasPronoun(draft: Draft, sentence: number, like: Pronoun): boolean {
  const { pronouns } = draft.pack!.names;
  const { first, last } = draft.sentences[sentence]!;
  for (let i = first; i < last; i++) {
    const found = pronouns.get(draft.tokens[i]!.norm);
    if (found && found.of === like.of && found.number === like.number && found.gender === like.gender)
      return true;
  }
  return false;
}

function remember(known: KnownEntity, pronoun: Pronoun): string {
  if (pronoun.gender && known.entity.type === 'person') known.gender ??= pronoun.gender;
  return known.entity.id;
}

/** Whether a clause ends between two tokens: only then can the subject of the second be the object of the first. */
function clauseEnds(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      draft.words[i]!.verbs.some((v) => v.form === 'finite' || v.form === 'conditional') ||
      /^[,;—–]$/.test(draft.tokens[i]!.text)
    )
      return true;
  return false;
}

/** "X-কে রাখা হবে কি না, এমন প্রশ্নে তিনি …": whoever a question is about is not who answers. */
function isAsked(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (draft.pack!.names.questions?.has(draft.tokens[i]!.norm)) return true;
  return false;
}

function candidatesFor(draft: Draft, at: number, pronoun: Pronoun, options: ResolveOptions): Candidate[] {
  const here = draft.sentenceOf[at]!;
  const candidates: Candidate[] = [];
  for (const mention of earlier(draft, at)) {
    const known = draft.entities.known(mention.entity)!;
    if (
      !fits(draft, pronoun, known) ||
      (options.asSource && isTown(known)) ||
      mention.entity === options.except ||
      (options.spokenTo &&
        pronoun.number === 'plural' &&
        !(known.entity.type === 'group' && known.plural && !known.collective)) ||
      options.content?.some((c) => mention.first >= c.first && mention.last <= c.last)
    )
      continue;
    const sentence = draft.sentenceOf[mention.first]!;
    if (sentence < here - NEAR && candidates.length) break;
    const object = draft.words[mention.last - 1]!.nouns[0]?.case === 'objective';
    const listed = pronoun.number === 'singular' && isListed(draft, mention);
    candidates.push({ known, sentence, subject: isSubject(draft, mention), object, listed, mention });
  }
  return candidates;
}

/** People whom a sentence before has as its subject without naming them: "[খেলোয়াড়েরা] অনুশীলনে ফেরেননি। তাঁরা …". */
function peopleBefore(draft: Draft, at: number): string | null {
  const here = draft.sentenceOf[at]!;
  for (let s = here - 1; s >= Math.max(0, here - 2); s--) {
    const range = draft.pack!.findPeople(draft, s);
    if (range) return groupOf(draft, range, range, true);
  }
  return null;
}

/** Whether somebody is spoken of right behind a relative pronoun: "that President [Donald Trump] has threatened". */
function isEmbedded(draft: Draft, { mention }: Candidate): boolean {
  const { first } = draft.sentences[draft.sentenceOf[mention.first]!]!;
  const { relatives } = draft.pack!.names;
  for (let i = mention.first - 1; i >= Math.max(first + 1, mention.first - 4); i--)
    if (relatives?.has(draft.tokens[i]!.norm))
      return !draft.words[i - 1]!.verbs.some((v) => v.form === 'finite');
  return false;
}

/** Who a pronoun at `at` means: the subject before it in its sentence, else the last speaker or the sentence before's subject. */
export function resolvePronoun(
  draft: Draft,
  at: number,
  pronoun: Pronoun,
  options: ResolveOptions,
): string | null {
  const { entities } = draft;
  const speaker = options.lastSpeaker ? entities.known(options.lastSpeaker) : undefined;
  if (pronoun.of === 'speaker') return options.lastSpeaker ?? null;
  const here = draft.sentenceOf[at]!;
  const candidates = candidatesFor(draft, at, pronoun, options);
  const speakerFits =
    speaker !== undefined &&
    (fits(draft, pronoun, speaker) ||
      (speaker.entity.type === 'organization' && pronoun.number === 'plural') ||
      (speaker.entity.type === 'place' && pronoun.of === 'any'));
  const local = candidates.filter((c) => c.subject && c.sentence === here && !c.listed);
  if (local.length) return remember(local.at(-1)!.known, pronoun);
  // "শাকিলকে ফোন করা হলেও তিনি …": the only one of his sentence, by an objective; not of its own clause
  const objects = candidates.filter((c) => c.object && c.sentence === here);
  if (
    objects.length === 1 &&
    objects[0]!.known !== speaker &&
    pronoun.honorific &&
    !options.postposed &&
    clauseEnds(draft, objects[0]!.mention.last, at) &&
    !isAsked(draft, objects[0]!.mention.last, at)
  )
    return remember(objects[0]!.known, pronoun);
  // "X-এর মুঠোফোনে কল করা হলেও তিনি ধরেননি": who was called
  const called = candidates.find(
    (c) => c.sentence === here && !c.listed && c.known.entity.type === 'person' && c.known !== speaker,
  );
  if (options.silent && called && pronoun.of === 'person' && clauseEnds(draft, called.mention.last, at))
    return remember(called.known, pronoun);
  const free = candidates.filter((c) => !(c.object && c.sentence === here));
  const before = free.filter((c) => c.sentence === here - 1 && !(c.listed && speakerFits));
  const goesOn =
    speakerFits &&
    (options.postposed ||
      before.length === 0 ||
      before.some((c) => c.known === speaker) ||
      hasPronoun(draft, here - 1, pronoun));
  // "the tariff that Trump has threatened": who acts in a clause that only tells which one is not gone on with
  const embedded =
    goesOn &&
    before.some((c) => c.known === speaker) &&
    before.every((c) => c.known !== speaker || isEmbedded(draft, c));
  const subject =
    before.filter((c) => c.subject).at(-1) ?? (before.length === 1 && !speakerFits ? before[0] : undefined);
  const chosen =
    (goesOn && !(embedded && subject && subject.known !== speaker) ? speaker : subject?.known) ??
    (speakerFits ? speaker : (free.find((c) => c.subject) ?? free[0])?.known);
  if (pronoun.number === 'plural' && pronoun.of !== 'thing' && !chosen && !options.known) {
    const people = peopleBefore(draft, at);
    if (people) return people;
  }
  return chosen ? remember(chosen, pronoun) : null;
}
