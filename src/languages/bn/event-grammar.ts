import { fold } from '../../text/fold.js';
import type { EventAspect, EventProposal, Part, ParticipantPhrase, Valency } from '../event-frames.js';
import type { Reading, TokenRange } from '../reading.js';
import { eventPhrases, type Phrase } from './event-phrases.js';
import { findTriggers, type Trigger } from './event-triggers.js';

/** The words around a trigger that belong to its clause. */
interface Clause extends TokenRange {
  /** Left of this only the subject is shared: a participle stands between. */
  own: number;
  /** Behind the verb: what follows it up to here is still its clause (জানিয়েছে মস্কো). */
  right: number;
}

const HARD_MARKS = new Set(['।', ';', ':', '?', '!', '—', '–', '॥']);
const QUOTATIVE = fold('বলে');
const THAT = fold('যে');
const LONGEST_SCARE_QUOTE = 5;
const AFTER_VERB = 10;
const GENITIVE_GAP = 5;
const JUDGED_WITHIN = 2;
const WITH = fold('সঙ্গে');
/** After a noun, these make what it names only spoken of: হামলার হুমকি. */
const UNREAL_AFTER = new Set(
  `হুমকি হুঁশিয়ারি আহ্বান অনুরোধ প্রস্তাব প্রতিশ্রুতি আশ্বাস আশঙ্কা সম্ভাবনা পরিকল্পনা চেষ্টা প্রস্তুতি নির্দেশ দাবি দাবিতে ঝুঁকি প্রয়োজন অনুমতি আগে জন্য বিরুদ্ধে আবেদন উপায় পথ প্রশ্ন বন্ধ বন্ধের বন্ধে থামানো ঠেকানো ঠেকাতে এড়ানো এড়াতে রোধ রোধে প্রতিরোধ প্রতিরোধে মোকাবিলা মোকাবেলা`
    .split(/\s+/)
    .map(fold),
);
const EXPECTED_AFTER = new Set('ঘোষণা ডাক প্রাক্কালে আসন্ন'.split(' ').map(fold));
const EXPECTED_BEFORE = new Set('আসন্ন আগামী সম্ভাব্য নির্ধারিত প্রস্তাবিত'.split(' ').map(fold));
const PARTNER = new Set('সঙ্গে সাথে সহিত মধ্যে'.split(' ').map(fold));
const PHONE = new Set('ফোনে টেলিফোনে হটলাইনে'.split(' ').map(fold));

const isFiniteVerb = (reading: Reading, i: number, next: number) => {
  const { verbs } = reading.words[i]!;
  if (!verbs.length || reading.nameAt[i]! >= 0) return false;
  const finite = verbs.some((v) => v.form === 'finite' && v.tense !== 'imperative');
  if (!finite) return false;
  // করে, বলে: a participle unless its clause ends right there
  return !verbs.some((v) => v.form === 'conjunctive') || reading.tokens[next]?.kind === 'mark';
};
const isParticiple = (reading: Reading, i: number) =>
  reading.nameAt[i]! < 0 &&
  reading.words[i]!.closed === null &&
  reading.words[i]!.verbs.some((v) => v.form === 'conjunctive' || v.form === 'conditional') &&
  !reading.words[i]!.verbs.some((v) => v.form === 'noun');

function clauseAround(reading: Reading, trigger: Trigger, from: number, limit: number): Clause {
  const { tokens, words, quotes, quoteOf } = reading;
  const home = quoteOf[trigger.first]!;
  let first = trigger.first;
  let own = -1;
  for (let i = trigger.first - 1; i >= from; i--) {
    const here = quoteOf[i]!;
    if (here !== home) {
      const quote = here >= 0 ? quotes[here]! : null;
      if (!quote || i < quote.first || quote.last - quote.first > LONGEST_SCARE_QUOTE) {
        if (quote && home < 0) {
          // a whole quotation belongs to somebody else's mouth: go on before it
          i = Math.max(from, quote.opening);
          first = i;
          if (own < 0) own = first;
          continue;
        }
        break;
      }
    }
    const token = tokens[i]!;
    if (token.kind === 'mark' && HARD_MARKS.has(token.text)) break;
    if (token.kind === 'word') {
      if (words[i]!.norm === THAT && words[i + 1] && i + 1 < trigger.first) break;
      if (words[i]!.norm === QUOTATIVE) {
        if (own < 0) own = i + 1;
        break;
      }
      if (isFiniteVerb(reading, i, i + 1)) break;
      if (isParticiple(reading, i) && own < 0) own = i + 1;
    }
    first = i;
  }
  let right = trigger.last;
  if (trigger.verb && trigger.verb.form !== 'noun') {
    const stop = Math.min(
      limit,
      trigger.last + (trigger.verb.form === 'linked' ? 2 * AFTER_VERB : AFTER_VERB),
    );
    for (let i = trigger.last; i < stop; i++) {
      if (quoteOf[i] !== home && quoteOf[i]! >= 0) break;
      if (
        tokens[i]!.kind === 'mark' &&
        trigger.verb.form === 'finite' &&
        tokens[i]!.text !== '-' &&
        tokens[i]!.text !== '('
      )
        break;
      if (tokens[i]!.kind === 'mark' && HARD_MARKS.has(tokens[i]!.text)) break;
      if (words[i]!.norm === QUOTATIVE || words[i]!.norm === THAT) break;
      if (tokens[i]!.kind === 'word' && isFiniteVerb(reading, i, i + 1)) break;
      right = i + 1;
    }
  } else if (!trigger.verb) {
    const stop = Math.min(limit, trigger.last + AFTER_VERB);
    for (let i = trigger.last; i < stop && tokens[i]!.kind !== 'mark'; i++) right = i + 1;
  }
  return { first, last: Math.max(right, trigger.last), own: own < 0 ? first : own, right };
}

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

interface Sides {
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

function fillRoles(reading: Reading, trigger: Trigger, clause: Clause, phrases: readonly Phrase[]): Sides {
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
        // right behind its verb stands a subject that belongs to no other: জানিয়েছে মস্কো
        if (!verb.passive) subject = phrase;
        if (!verb.passive) put(valency.subject, phrase, verb.form === 'finite' ? 4 : 2);
      } else if (verb.form === 'finite' && phrase.marker !== 'genitive' && phrase.marker !== 'locative')
        put(valency[phrase.marker], phrase, 2);
    }
  if (subject && verb?.form !== 'finite') subject = null;
  let owner: Phrase | null = null;
  for (const phrase of left) {
    const near = phrase.first >= clause.own;
    if (phrase.kind === 'nationality' && phrase.last === trigger.first)
      put(valency.adjective ?? valency.genitive, phrase, 3);
    else if (phrase.marker === 'adjective') continue;
    else if (phrase.marker === 'genitive' && phrase.plural && verb && valency.object) {
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
        isObjectLike(reading, subject, phrase, trigger)
      ) {
        put(
          valency.subject,
          phrase,
          (near ? 3 : 2.5) + (subject && chainOf(phrase, phrases) !== chainOf(subject, phrases) ? 0.2 : 0),
        );
        subject = phrase;
      }
    } else if (phrase.marker === 'locative') {
      if (near && phrase.kind === 'nationality') put(valency.adjective, phrase, 2);
      else if (near) put(valency.locative, phrase, 1);
      if (near && phrase.kind === 'name') places.push(phrase);
    } else if (near) put(valency[phrase.marker], phrase, phrase.marker === 'object' ? 2 : 3);
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
    if (victim) put('recipient', victim, 2.5);
  }
  return {
    actors: actors.take(phrases, mutual),
    recipients: recipients.take(phrases, false),
    places,
  };
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

const HURT = new Set('নিহত আহত জখম মৃত্যু প্রাণ মারা গুলিবিদ্ধ হতাহত'.split(' ').map(fold));

/** The one who is killed or hurt by it: "পুলিশের গুলিতে [এক যুবকের] মৃত্যু হয়". Of many, the country they are in tells more. */
function victimOf(reading: Reading, trigger: Trigger, right: readonly Phrase[]): Phrase | null {
  const phrase = right.find((p) => p.kind !== 'nationality' && p.marker !== 'locative');
  if (!phrase || phrase.first - trigger.last > 4) return null;
  for (let i = phrase.first; i < phrase.last; i++)
    if (reading.tokens[i]!.kind === 'number' || reading.quantityAt[i]! >= 0) return null;
  for (let i = phrase.last; i < phrase.last + 3 && i < reading.tokens.length; i++)
    if (HURT.has(reading.words[i]!.norm)) return phrase;
  return null;
}

/** ভারত-পাকিস্তান যুদ্ধ: two names written as one word before the noun. */
const compound = (reading: Reading, phrase: Phrase, trigger: Trigger): boolean =>
  phrase.end === trigger.first && /^[-–]$/.test(reading.tokens[phrase.first - 1]?.text ?? '');

/** The event that is judged: in হামলার নিন্দা, প্রস্তাবকে স্বাগত the noun before, where it names one. */
function judged(trigger: Trigger, triggers: readonly Trigger[]): string | null {
  const before = triggers[triggers.indexOf(trigger) - 1];
  return before && trigger.first - before.last <= JUDGED_WITHIN ? before.concept : null;
}

const FOR = fold('জন্য');
const BEFORE = fold('আগে');
const JUDGING = new Set(
  'প্রশংসা ধন্যবাদ কৃতজ্ঞ কৃতজ্ঞতা অভিনন্দন সমালোচনা নিন্দা দায়ী অভিযুক্ত ক্ষমা দুঃখ সাধুবাদ'.split(' ').map(fold),
);
const JUDGED_FOR = 7;

/** Whether somebody is praised or blamed for it a few words on: then it was done. */
function thanked(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i - from < JUDGED_FOR; i++) {
    const word = reading.words[i]!;
    if (JUDGING.has(word.norm) || word.nouns.some((n) => JUDGING.has(n.stem))) return true;
  }
  return false;
}

function aspectOf(reading: Reading, trigger: Trigger, limit: number): EventAspect {
  const aspect: EventAspect = trigger.verb
    ? { ...trigger.verb.aspect }
    : { time: null, negative: false, modality: null };
  const { words, tokens } = reading;
  const next = trigger.last < limit && tokens[trigger.last]!.kind === 'word' ? words[trigger.last]!.norm : '';
  const stem = trigger.last < limit ? (words[trigger.last]!.nouns[0]?.stem ?? '') : '';
  if (!trigger.verb || trigger.verb.form === 'noun') {
    if (next === FOR && thanked(reading, trigger.last, limit)) aspect.modality = null;
    else if (next === BEFORE && trigger.concept.startsWith('meet.')) aspect.modality = 'expected';
    else if (UNREAL_AFTER.has(next) || UNREAL_AFTER.has(stem)) aspect.modality = 'unreal';
    else if (EXPECTED_AFTER.has(next) || EXPECTED_AFTER.has(stem)) aspect.modality = 'expected';
  }
  const before = trigger.first > 0 ? words[trigger.first - 1]!.norm : '';
  if (EXPECTED_BEFORE.has(before) && aspect.time !== 'past') aspect.modality ??= 'expected';
  return aspect;
}

const CLAIMED = new Set('কথা দাবি দায়'.split(' ').map(fold));
const OWNED_UP = new Set('জানানো স্বীকার করা ঘোষণা নেওয়া'.split(' ').map(fold));
const BY_POLICE = new Set(['coerce.arrest', 'attack.crowd-control']);

/** Who is to be taken for the doer where the clause names none: "১২ সেনাকে আটকের দাবি করেছে আরাকান আর্মি". */
function agentOf(reading: Reading, trigger: Trigger, limit: number): EventProposal['agent'] {
  const { words } = reading;
  const next = trigger.last < limit ? words[trigger.last]! : null;
  const verb = trigger.last + 1 < limit ? words[trigger.last + 1]! : null;
  if (
    next &&
    verb &&
    (CLAIMED.has(next.norm) || next.nouns.some((n) => CLAIMED.has(n.stem))) &&
    (OWNED_UP.has(verb.norm) || verb.verbs.some((v) => OWNED_UP.has(v.lemma)))
  )
    return 'speaker';
  if (next?.norm === FOR && thanked(reading, trigger.last, limit)) return 'judged';
  return BY_POLICE.has(trigger.concept) && (!trigger.verb || trigger.verb.passive) ? 'police' : null;
}

/** দু'পক্ষ: two, written onto the noun. */
const DU = fold("দু'");
const COUNTRY = fold('দেশ');
const OWN = new Set('তার তাঁর তাদের তাঁদের নিজ নিজের নিজেদের'.split(' ').map(fold));
const TWO = new Set('দুই উভয় দুটি দুজন দু'.split(' ').map(fold));
const PAIRS: readonly [ParticipantPhrase['pair'], ReadonlySet<string>][] = (
  [
    [
      'people',
      'নেতা নেত্রী প্রেসিডেন্ট প্রধানমন্ত্রী পররাষ্ট্রমন্ত্রী বিদেশমন্ত্রী মন্ত্রী রাষ্ট্রপতি রাষ্ট্রপ্রধান সরকারপ্রধান শীর্ষনেতা প্রতিরক্ষামন্ত্রী',
    ],
    ['countries', 'দেশ প্রতিবেশী রাষ্ট্র পরাশক্তি'],
    ['sides', 'পক্ষ বাহিনী দল শিবির সরকার গোষ্ঠী'],
  ] as const
).map(([pair, words]) => [pair, new Set(words.split(' ').map(fold))]);

/** Whose "his" is, most likely: the subject before it. */
function ownerBefore(at: number, phrases: readonly Phrase[]): TokenRange | undefined {
  let owner: Phrase | undefined;
  for (const phrase of phrases)
    if (phrase.last < at && phrase.marker === 'subject' && phrase.kind !== 'pronoun') owner = phrase;
  return owner && { first: owner.first, last: owner.last };
}

/** A phrase for the reader; "দুই নেতা" are the two that the text has named last. */
function participantPhrase(
  reading: Reading,
  { first, last, kind }: Phrase,
  phrases: readonly Phrase[],
): ParticipantPhrase {
  const range = { first, last };
  if (kind !== 'people') return range;
  let two = false;
  for (let i = Math.max(0, first - 1); i < last - 1; i++) {
    const { norm } = reading.words[i]!;
    if (TWO.has(norm) || TWO.has(reading.tokens[i]!.norm)) two = true;
  }
  let stems = reading.words[last - 1]!.nouns.map((n) => n.stem);
  if (stems.some((s) => s.startsWith(DU))) {
    two = true;
    stems = stems.map((s) => (s.startsWith(DU) ? s.slice(DU.length) : s));
  }
  const before = first > 0 ? reading.words[first - 1]! : null;
  if (stems.includes(COUNTRY) && [reading.words[first]!, before].some((w) => w && OWN.has(w.norm)))
    return { ...range, pair: 'own-country', of: ownerBefore(first, phrases) };
  const pair = two ? PAIRS.find(([, words]) => stems.some((s) => words.has(s))) : undefined;
  return pair ? { ...range, pair: pair[0] } : range;
}

/** Every event that a Bengali sentence may tell of, with the phrases that case and postposition make its sides. */
export function proposeEvents(reading: Reading, sentence: number): EventProposal[] {
  const { first: from, last: limit } = reading.sentences[sentence]!;
  const triggers = findTriggers(reading, from, limit);
  if (!triggers.length) return [];
  const phrases = eventPhrases(reading, from, limit);
  return triggers.flatMap((trigger) => {
    const clause = clauseAround(reading, trigger, from, limit);
    const { actors, recipients, places } = fillRoles(reading, trigger, clause, phrases);
    if (
      trigger.partner &&
      !phrases.some((p) => PARTNER.has(p.marker) && p.first >= clause.first && p.last <= clause.last)
    ) {
      let phone = false;
      for (let i = clause.first; i < trigger.first; i++) if (PHONE.has(reading.words[i]!.norm)) phone = true;
      if (!phone && actors.length < 2) return [];
    }
    const range = (phrase: Phrase) => participantPhrase(reading, phrase, phrases);
    let { concept } = trigger;
    if (concept === 'meet.talk')
      for (let i = clause.first; i < trigger.first; i++)
        if (PHONE.has(reading.words[i]!.norm)) concept = 'meet.phone';
    return [
      {
        trigger: { first: trigger.first, last: trigger.last },
        concept,
        actors: actors.map(range),
        recipients: recipients.map(range),
        elided: trigger.verb !== null && !trigger.verb.passive && actors.length === 0,
        places: places.map(({ first, last }) => ({ first, last })),
        agent: agentOf(reading, trigger, limit),
        about: judged(trigger, triggers),
        clause: { first: clause.first, last: clause.last },
        aspect: aspectOf(reading, trigger, limit),
        nominal: trigger.verb === null,
        rule: `bn.frame.${concept}`,
      },
    ];
  });
}

/** The phrases of a content that it may be about, likeliest first: who does something in it, then whose something is. */
export function proposeTargets(reading: Reading, { first, last }: TokenRange): TokenRange[] {
  const phrases = eventPhrases(reading, first, last).filter((p) => p.kind !== 'pronoun');
  const by = (markers: readonly string[]) => phrases.filter((p) => !p.inside && markers.includes(p.marker));
  return [...by(['subject']), ...by(['object', 'genitive', fold('বিরুদ্ধে')])].map((p) => ({
    first: p.first,
    last: p.last,
  }));
}
