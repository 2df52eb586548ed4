import { fold } from '../../text/fold.js';
import { type Part, partOf, type Valency } from '../event-frames.js';
import type { Reading } from '../reading.js';
import { type Clause, isFiniteVerb } from './event-clause.js';
import { bnRoles } from './event-frames/roles.js';
import type { Phrase } from './event-phrases.js';
import type { Trigger } from './event-triggers.js';

const GENITIVE_GAP = 5;
const WITH = fold('সঙ্গে');
/** What marks the other one of a meeting. */
export const PARTNER = new Set('সঙ্গে সাথে সহিত মধ্যে'.split(' ').map(fold));

/** Whether nothing but adjectives stands between a genitive and the noun it belongs to. */
function governs(reading: Reading, phrase: Phrase, trigger: Trigger, phrases: readonly Phrase[]): boolean {
  const gap = trigger.first - phrase.end;
  if (gap < 0 || gap > GENITIVE_GAP) return false;
  for (let i = phrase.end; i < trigger.first; i++) {
    const word = reading.words[i]!;
    const kind = reading.tokens[i]!.kind;
    if (kind === 'mark' && !/^[‘’“”'"%]$/.test(reading.tokens[i]!.text)) return false;
    if (word.closed === 'postposition' || word.verbs.some((v) => v.form === 'finite')) return false;
    // it may belong to a noun on the way: ঢাকার কয়েকটি স্থাপনায় … মোতায়েন
    if (word.nouns[0]?.case === 'locative' && reading.timeAt[i]! < 0) return false;
  }
  return !phrases.some(
    (p) => p !== phrase && p.first >= phrase.end && p.last <= trigger.first && p.chain !== phrase.chain,
  );
}

const isOwner = ({ kind, marker }: Phrase): boolean =>
  kind === 'name' && (marker === 'genitive' || PARTNER.has(marker));

/** [থাইল্যান্ড ও কম্বোডিয়ার] সেনাদের: those whose people do it together; the phrase itself where it is nobody's. */
function ownersOf(phrase: Phrase, phrases: readonly Phrase[]): readonly Phrase[] {
  const owner = phrases[phrases.indexOf(phrase) - 1];
  if (phrase.kind !== 'people' || !owner?.inside || owner.first !== phrase.first) return [phrase];
  const owners = [...joinedTo(phrase, phrases).filter((p) => p !== phrase && p.kind === 'name'), owner];
  return owners.length > 1 ? owners : [phrase];
}

/** A phrase with those that it is the last of. */
const joinedTo = (last: Phrase | null, phrases: readonly Phrase[]): readonly Phrase[] =>
  last ? phrases.filter((p) => chainOf(p, phrases) === last) : [];

export interface Sides {
  actors: Phrase[];
  recipients: Phrase[];
  places: Phrase[];
}

/** Collects the phrases of one side; of several that are not coordinated, those with the surer mark, then the nearer ones. */
class Side {
  readonly #found: { phrase: Phrase; weight: number }[] = [];

  add(phrase: Phrase, weight: number): void {
    if (!this.#found.some((f) => f.phrase === phrase)) this.#found.push({ phrase, weight });
  }

  /** The best phrase with all it is coordinated with; of a mutual event, all phrases. */
  take(phrases: readonly Phrase[], all: boolean): Phrase[] {
    if (all) return this.#found.map((f) => f.phrase);
    let best = this.#found[0];
    for (const found of this.#found) if (found.weight > best!.weight) best = found;
    if (!best) return [];
    const chain = chainOf(best.phrase, phrases);
    return this.#found.filter((f) => chainOf(f.phrase, phrases) === chain).map((f) => f.phrase);
  }
}

/** The last phrase of the coordination a phrase is part of. */
const chainOf = (phrase: Phrase, phrases: readonly Phrase[]): Phrase =>
  phrase.chain >= 0 ? phrases[phrase.chain]! : phrase;

/** Who fills the sides of a trigger's event, by the markers of the phrases in its clause. */
export function fillRoles(
  reading: Reading,
  trigger: Trigger,
  clause: Clause,
  phrases: readonly Phrase[],
): Sides {
  const { verb } = trigger;
  const valency: Valency = !verb
    ? trigger.roles.nominal
    : verb.passive
      ? trigger.roles.passive
      : trigger.roles.active;
  const mutual = valency[WITH] === 'actor';
  const actors = new Side();
  const recipients = new Side();
  const places: Phrase[] = [];
  const put = (part: Part | undefined, phrase: Phrase, weight: number) => {
    if (part === 'actor') actors.add(phrase, weight);
    else if (part === 'recipient') recipients.add(phrase, weight);
  };
  const inClause = phrases.filter((p) => p.first >= clause.first && p.last <= clause.last && !p.inside);
  const left = inClause.filter((p) => p.last <= trigger.first).reverse();
  const right = inClause.filter((p) => p.first >= trigger.last);
  let subject: Phrase | null = null;
  if (verb && verb.form !== 'noun')
    for (const phrase of right) {
      if (phrase.marker === 'subject' && phrase.kind !== 'nationality') {
        if (subject && chainOf(phrase, phrases) !== chainOf(subject, phrases)) continue;
        // right behind its verb stands a subject that belongs to no other: জানিয়েছে মস্কো, রাজি হয়েছে ইরান
        if (verb.passive && valency.subject !== 'actor') continue;
        // ঢাকা [সফরের] আমন্ত্রণ: what the next act is about, and পুলিশ গ্যাস ছুড়লে [শ্রমিকেরা] … is who then does something
        if (belongsBehind(reading, phrase) || isWhen(reading, trigger)) continue;
        subject = phrase;
        put(valency.subject, phrase, verb.form === 'finite' || closes(reading, phrase, trigger) ? 4 : 2);
      } else if (verb.form === 'finite' && phrase.marker !== 'genitive' && phrase.marker !== 'locative')
        put(partOf(valency, phrase.marker), phrase, 2);
    }
  if (subject && verb?.form !== 'finite') subject = null;
  if (verb?.form === 'linked' && valency.object === 'recipient')
    for (const phrase of right)
      if (phrase.marker === 'object' || phrase.marker === 'locative' || phrase.marker === BY)
        if (getsLetter(reading, phrase, clause.right)) put('recipient', phrase, 4);
  if (verb?.form === 'linked' && valency.subject && !isWhen(reading, trigger)) {
    const late = subjectAtEnd(reading, clause.right, phrases);
    for (const phrase of joinedTo(late, phrases)) put(valency.subject, phrase, 2.8);
  }
  if (verb?.form === 'noun' && !verb.passive && valency.subject) {
    const late = committed(reading, trigger, phrases);
    for (const phrase of joinedTo(late, phrases)) put(valency.subject, phrase, 3.5);
  }
  let owner: Phrase | null = null;
  for (const phrase of left) {
    const near = phrase.first >= clause.own;
    if (phrase.kind === 'nationality' && phrase.last === trigger.first)
      put(valency.adjective ?? valency.genitive, phrase, 3);
    else if (phrase.marker === 'adjective') continue;
    else if (phrase.marker === 'genitive' && phrase.plural && verb && valency.object) {
      // নাবিকদের মুক্তি চেয়েছে: whose release, not who is to release
      if (trigger.roles === bnRoles.demand && phrase.end === trigger.first) continue;
      // তরুণদের ধন্যবাদ দিয়েছেন: -দের is the object's ending too
      if (near && phrase.kind !== 'nationality') put(valency.object, phrase, 2);
    } else if (phrase.marker === 'genitive') {
      if (!near || phrase.kind === 'nationality') continue;
      if (
        owner
          ? chainOf(phrase, phrases) === chainOf(owner, phrases)
          : governs(reading, phrase, trigger, phrases)
      ) {
        owner ??= phrase;
        put(valency.genitive, phrase, 3);
      }
    } else if (phrase.marker === 'subject') {
      if (
        !verb &&
        valency.adjective &&
        (owner ? chainOf(phrase, phrases) === chainOf(owner, phrases) : compound(reading, phrase, trigger))
      ) {
        owner ??= phrase;
        put(valency.adjective, phrase, 3);
        continue;
      }
      if (!verb && !trigger.bare) continue;
      if (valency.adjacent && phrase.kind === 'name' && phrase.end === trigger.first) {
        put(valency.adjacent, phrase, 3); // জাপান সফর করেছেন
        continue;
      }
      if (!valency.subject || (verb?.passive && !near)) continue;
      if (
        !subject ||
        chainOf(phrase, phrases) === chainOf(subject, phrases) ||
        isObjectLike(reading, subject, phrase, trigger) ||
        (verb && subject.kind === 'people' && ofInnerClause(reading, subject, trigger))
      ) {
        if (isJourney(reading, phrase)) continue;
        if (saysWhere(reading, phrase, trigger) || isAttribute(phrase, trigger)) {
          put(valency.subject, phrase, 1.5);
          continue;
        }
        put(
          valency.subject,
          phrase,
          (near ? 3 : 2.5) + (subject && chainOf(phrase, phrases) !== chainOf(subject, phrases) ? 0.2 : 0),
        );
        subject = phrase;
      }
    } else if (phrase.marker === 'locative') {
      if (near && phrase.kind === 'nationality') put(valency.adjective, phrase, 2);
      else if (near && verb?.passive && trigger.concept.startsWith('reject.') && isBody(reading, phrase))
        put('actor', phrase, 2); // নিরাপত্তা পরিষদে নাকচ হয়েছে
      else if (near) put(valency.locative, phrase, 1);
      if (near && phrase.kind === 'name') places.push(phrase);
    } else if (near) {
      // আসিয়ানকে [জান্তার ওপর] চাপ বাড়ানোর আহ্বান: that is upon whom the pressure is to be
      const inner = phrase.marker !== 'object' && verb && ofInnerClause(reading, phrase, trigger);
      put(partOf(valency, phrase.marker), phrase, inner ? 1.5 : phrase.marker === 'object' ? 2 : 3);
    }
  }
  if (trigger.concept === 'accuse.summon') {
    // [ভারতের দূতকে] তলব: the words for the act name whom it is done to
    const called = inClause.find((p) => p.first < trigger.last && p.last > trigger.first);
    if (called?.marker === 'object') put('recipient', called, 4);
  }
  if (!verb && mutual && left.some((p) => PARTNER.has(p.marker) && p.first >= clause.own)) {
    // ট্রাম্পের সঙ্গে বৈঠকের আগে পুতিন বলেন: the other one is the subject
    const other = left.find((p) => p.marker === 'subject') ?? subjectBehind(phrases, reading, trigger);
    if (other) put('actor', other, 3);
  }
  if (!verb && valency.after) {
    // a headline's predicate: কটাক্ষ শুভেন্দুর
    const next = right[0];
    const bare = next && next.first === trigger.last && next.marker === 'genitive' && !next.inside;
    const after = bare ? reading.tokens[next.end] : undefined;
    if (bare && (next.end >= clause.right || !after || after.kind === 'mark')) put('actor', next, 3);
  }
  if (!verb && valency.locative === 'recipient' && !trigger.bare) {
    // হামলায় ইউক্রেনে তিনজন নিহত: where it struck may follow
    const place = right[0];
    if (place?.marker === 'locative' && place.kind === 'name' && place.first - trigger.last <= 2) {
      put('recipient', place, 1);
      places.push(place);
    }
    const victim = victimOf(reading, trigger, right);
    // of many, the country they are in tells more
    if (victim) put('recipient', victim, isCounted(reading, victim) ? 0.8 : 2.5);
  }
  const sides = actors.take(phrases, mutual);
  // থাইল্যান্ড ও কম্বোডিয়ার সীমান্তে লড়াই: two who are named together are the two
  if (mutual && !sides.length)
    sides.push(
      ...(left
        .map((p) => joinedTo(chainOf(p, phrases), phrases))
        .find((chain) => chain.length > 1 && chain.every(isOwner)) ?? []),
    );
  return {
    // [বিএনপি] ও [জামায়াতের] নেতারা, too, act for both
    actors: [...new Set(sides.flatMap((p) => (mutual && sides.length > 1 ? [p] : ownersOf(p, phrases))))],
    recipients: recipients.take(phrases, false),
    places,
  };
}

/** গ্যাস ছুড়লে: a clause with a subject of its own. */
const isWhen = ({ words }: Reading, { verb }: Trigger): boolean =>
  verb?.form === 'linked' && words[verb.last - 1]!.verbs.some((v) => v.form === 'conditional');

/** [ঢাকা] সফরের আমন্ত্রণ: a place written before a noun it is said of. */
function belongsBehind({ names, nameAt, words, tokens }: Reading, { first, last, kind }: Phrase): boolean {
  if (kind !== 'name' || names[nameAt[first]!]!.type !== 'place') return false;
  if (tokens[last]?.kind !== 'word' || nameAt[last]! >= 0 || words[last]!.closed || words[last]!.verbs.length)
    return false;
  const kase = words[last]!.nouns[0]?.case;
  return kase === 'locative' || kase === 'genitive';
}

const JOURNEY = fold('সফর');
/** [ঢাকা] সফরের আমন্ত্রণ: where somebody goes. */
const isJourney = (reading: Reading, phrase: Phrase): boolean =>
  belongsBehind(reading, phrase) && reading.words[phrase.last]!.nouns.some((n) => n.stem === JOURNEY);

/** [ওয়াশিংটন] সফরে, [গাজা] সীমান্তে: a place right before what it is said of. */
const saysWhere = (reading: Reading, phrase: Phrase, trigger: Trigger): boolean =>
  phrase.last < trigger.first && belongsBehind(reading, phrase);

/** আটক করে [পুলিশ]।: a form that may be a participle ends its clause where the subject behind it does. */
function closes({ words, tokens }: Reading, phrase: Phrase, { last }: Trigger): boolean {
  if (!words[last - 1]!.verbs.some((v) => v.form === 'finite' && v.tense !== 'imperative')) return false;
  const after = tokens[phrase.end];
  if (after && after.kind !== 'mark') return false;
  for (let i = last; i < phrase.first; i++)
    if (tokens[i]!.kind === 'mark' || words[i]!.verbs.length > 0) return false;
  return true;
}

/** [এনআইএ] তদন্ত চেয়ে চিঠি দেন নেতারা: whose it is that is asked for, where the one who asks may come behind. */
const isAttribute = ({ kind, end }: Phrase, { first, verb, concept }: Trigger): boolean =>
  kind === 'name' &&
  end === first &&
  verb?.form === 'linked' &&
  verb.first > first &&
  concept.startsWith('request.');

const isBody = ({ names, nameAt }: Reading, { last }: Phrase): boolean =>
  names[nameAt[last - 1]!]?.type === 'organization';

const BY = fold('কাছে');
const LETTERS = new Set(
  'চিঠি পত্র স্মারকলিপি নোট বার্তা চিঠিও আবেদনপত্র ই-মেইল ইমেইল প্রতিবাদলিপি প্রতিবাদপত্র নোটিশ লিখিত তারবার্তা'
    .split(' ')
    .map(fold),
);
const LETTER_WITHIN = 5;

/** অনুরোধ জানিয়ে [ভারতকে] চিঠি দিয়েছে: who gets the letter is asked in it. */
function getsLetter(reading: Reading, { end }: Phrase, limit: number): boolean {
  for (let i = end; i < limit && i - end < LETTER_WITHIN; i++) {
    const word = reading.words[i]!;
    if (LETTERS.has(word.norm) || word.nouns.some((n) => LETTERS.has(n.stem))) return true;
  }
  return false;
}

/** Whether a verbal noun or infinitive stands between a phrase and the trigger: then it is the subject of that. */
function ofInnerClause(reading: Reading, phrase: Phrase, trigger: Trigger): boolean {
  for (let i = phrase.end; i < trigger.first; i++)
    if (
      reading.words[i]!.verbs.some((v) => v.form === 'noun' || v.form === 'infinitive') &&
      !reading.words[i]!.closed
    )
      return true;
  return false;
}

/** What one says of one's own deeds, in a noun behind them. */
const COMMITTING = new Set(
  'ঘোষণা প্রতিশ্রুতি আশ্বাস অঙ্গীকার সিদ্ধান্ত পরিকল্পনা প্রতিজ্ঞা কথা দাবি প্রস্তাব হুমকি হুঁশিয়ারি উদ্যোগ অনুমোদন চেষ্টা ঘোষণাও সিদ্ধান্তও'
    .split(' ')
    .map(fold),
);
const COMMITTED_WITHIN = 4;

/** সহায়তা দেওয়ার ঘোষণা দিয়েছে [জাপান]: who says that he will is who is to do it. */
function committed(reading: Reading, trigger: Trigger, phrases: readonly Phrase[]): Phrase | null {
  const noun = reading.words[trigger.last];
  if (!noun || !(COMMITTING.has(noun.norm) || noun.nouns.some((n) => COMMITTING.has(n.stem)))) return null;
  for (let i = trigger.last + 1; i <= trigger.last + COMMITTED_WITHIN; i++) {
    if (!reading.tokens[i] || reading.tokens[i]!.kind !== 'word') return null;
    if (isFiniteVerb(reading, i, i + 1)) return subjectAtEnd(reading, i, phrases);
  }
  return null;
}

/** দাবি জানিয়ে চিঠি দিয়েছে [সংগঠনটি]: the subject of both verbs, behind the last one, which stands at `from`. */
function subjectAtEnd(reading: Reading, from: number, phrases: readonly Phrase[]): Phrase | null {
  const { tokens } = reading;
  if (!tokens[from] || tokens[from]!.kind !== 'word' || !isFiniteVerb(reading, from, from + 1)) return null;
  const phrase = phrases.find((p) => p.first > from && !p.inside && p.chain < 0);
  if (phrase?.marker !== 'subject' || phrase.kind === 'nationality') return null;
  if (phrase.first - from > BEHIND) return null;
  for (let i = from + 1; i < phrase.first; i++)
    if (tokens[i]!.kind === 'mark' || reading.words[i]!.verbs.some((v) => v.form === 'finite')) return null;
  const after = tokens[phrase.end];
  return !after || after.kind === 'mark' ? phrase : null;
}

const BEHIND = 16;

/** The subject that follows a noun and what hangs on it. */
function subjectBehind(phrases: readonly Phrase[], reading: Reading, trigger: Trigger): Phrase | null {
  const phrase = phrases.find((p) => p.first >= trigger.last && p.marker === 'subject' && !p.inside);
  if (!phrase || phrase.first - trigger.last > BEHIND) return null;
  for (let i = trigger.last; i < phrase.first; i++) if (isFiniteVerb(reading, i, i + 1)) return null;
  return phrase;
}

/** কর্মী সরবরাহ করেছে: people right before the verb, without any ending, are what is given where another can give. */
const isObjectLike = (reading: Reading, near: Phrase, far: Phrase, trigger: Trigger): boolean =>
  near.kind === 'people' &&
  far.kind === 'name' &&
  !near.plural &&
  near.end >= trigger.first - 1 &&
  near.last <= trigger.first &&
  reading.words[near.last - 1]!.nouns.every((n) => n.classifier === null);

const isCounted = ({ tokens, quantityAt }: Reading, { first, last }: Phrase): boolean => {
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'number' || quantityAt[i]! >= 0) return true;
  return false;
};

const HURT = new Set('নিহত আহত জখম মৃত্যু প্রাণ মারা গুলিবিদ্ধ হতাহত'.split(' ').map(fold));

/** The one who is killed or hurt by it: "পুলিশের গুলিতে [এক যুবকের] মৃত্যু হয়", "গুলিতে প্রাণ হারান [কৃষক সামাদ]". */
function victimOf(reading: Reading, trigger: Trigger, right: readonly Phrase[]): Phrase | null {
  const phrase = right.find((p) => p.kind !== 'nationality' && p.marker !== 'locative');
  if (!phrase || phrase.first - trigger.last > 4) return null;
  for (let i = phrase.last; i < phrase.last + 3 && i < reading.tokens.length; i++)
    if (HURT.has(reading.words[i]!.norm)) return phrase;
  if (
    phrase.marker === 'subject' &&
    phrase.first > trigger.last &&
    HURT.has(reading.words[trigger.last]!.norm)
  )
    return phrase;
  return null;
}

/** ভারত-পাকিস্তান যুদ্ধ: two names written as one word before the noun. */
const compound = (reading: Reading, phrase: Phrase, trigger: Trigger): boolean =>
  phrase.end === trigger.first && /^[-–]$/.test(reading.tokens[phrase.first - 1]?.text ?? '');
