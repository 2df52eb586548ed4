import { fold } from '../../text/fold.js';
import type { EventAspect, EventProposal, Part, Valency } from '../event-frames.js';
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
/** After a noun, these make what it names only spoken of: হামলার হুমকি. */
const UNREAL_AFTER = new Set(
  `হুমকি হুঁশিয়ারি আহ্বান অনুরোধ প্রস্তাব প্রতিশ্রুতি আশ্বাস আশঙ্কা সম্ভাবনা পরিকল্পনা চেষ্টা প্রস্তুতি নির্দেশ দাবি দাবিতে ঝুঁকি প্রয়োজন অনুমতি আগে জন্য বিরুদ্ধে আবেদন উপায় পথ প্রশ্ন`
    .split(/\s+/)
    .map(fold),
);
const EXPECTED_AFTER = new Set('ঘোষণা ডাক প্রাক্কালে আসন্ন'.split(' ').map(fold));
const EXPECTED_BEFORE = new Set('আসন্ন আগামী সম্ভাব্য নির্ধারিত প্রস্তাবিত'.split(' ').map(fold));
const PARTNER = new Set('সঙ্গে সাথে সহিত মধ্যে'.split(' ').map(fold));
const PHONE = new Set('ফোনে টেলিফোনে হটলাইনে'.split(' ').map(fold));

const isFinite = (reading: Reading, i: number, next: number) => {
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
      if (isFinite(reading, i, i + 1)) break;
      if (isParticiple(reading, i) && own < 0) own = i + 1;
    }
    first = i;
  }
  let right = trigger.last;
  if (trigger.verb && trigger.verb.form !== 'noun') {
    const stop = Math.min(limit, trigger.last + (trigger.verb.form === 'linked' ? 2 * AFTER_VERB : AFTER_VERB));
    for (let i = trigger.last; i < stop; i++) {
      if (quoteOf[i] !== home && quoteOf[i]! >= 0) break;
      if (tokens[i]!.kind === 'mark' && trigger.verb.form === 'finite' && tokens[i]!.text !== '-' && tokens[i]!.text !== '(') break;
      if (tokens[i]!.kind === 'mark' && HARD_MARKS.has(tokens[i]!.text)) break;
      if (words[i]!.norm === QUOTATIVE || words[i]!.norm === THAT) break;
      if (tokens[i]!.kind === 'word' && isFinite(reading, i, i + 1)) break;
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
    if (kind === 'mark' && !/^[‘’“”'"]$/.test(reading.tokens[i]!.text)) return false;
    if (word.closed === 'postposition' || word.verbs.some((v) => v.form === 'finite')) return false;
    // it may belong to a noun on the way: ঢাকার কয়েকটি স্থাপনায় … মোতায়েন
    if (word.nouns[0]?.case === 'locative' && reading.timeAt[i]! < 0) return false;
  }
  return !phrases.some((p) => p !== phrase && p.first >= phrase.end && p.last <= trigger.first && p.chain !== phrase.chain);
}

interface Sides {
  actors: Phrase[];
  recipients: Phrase[];
  places: Phrase[];
}

function fillRoles(reading: Reading, trigger: Trigger, clause: Clause, phrases: readonly Phrase[]): Sides {
  const { verb } = trigger;
  const valency: Valency = !verb ? trigger.roles.nominal : verb.passive ? trigger.roles.passive : trigger.roles.active;
  const sides: Sides = { actors: [], recipients: [], places: [] };
  const put = (part: Part | undefined, phrase: Phrase) => {
    if (part === 'actor') sides.actors.push(phrase);
    else if (part === 'recipient') sides.recipients.push(phrase);
  };
  const inClause = phrases.filter((p) => p.first >= clause.first && p.last <= clause.last && !p.inside);
  const left = inClause.filter((p) => p.last <= trigger.first).reverse();
  const rightSide = inClause.filter((p) => p.first >= trigger.last);
  let subject: Phrase | null = null;
  const sameChain = (a: Phrase, b: Phrase) => a === b || (a.chain >= 0 && (a.chain === b.chain || phrases[a.chain] === b || phrases[b.chain] === a)) || (b.chain >= 0 && phrases[b.chain] === a);
  let ownGenitive: Phrase | null = null;
  for (const phrase of left) {
    const near = phrase.first >= clause.own;
    if (phrase.kind === 'nationality' && phrase.last === trigger.first) {
      put(valency.adjective ?? valency.genitive, phrase);
    } else if (phrase.marker === 'genitive' && phrase.plural && verb && valency.object) {
      // তরুণদের ধন্যবাদ দিয়েছেন: -দের is the object's ending too
      if (near && phrase.kind !== 'nationality') put(valency.object, phrase);
    } else if (phrase.marker === 'genitive') {
      if (!near || phrase.kind === 'nationality') continue;
      if (ownGenitive ? sameChain(phrase, ownGenitive) : governs(reading, phrase, trigger, phrases)) {
        ownGenitive ??= phrase;
        put(valency.genitive, phrase);
      }
    } else if (phrase.marker === 'subject') {
      if (!valency.subject) continue;
      if (!subject || sameChain(phrase, subject)) {
        subject ??= phrase;
        put(valency.subject, phrase);
      }
    } else if (phrase.marker === 'locative') {
      if (near && valency.locative && phrase.kind !== 'nationality') put(valency.locative, phrase);
      else if (near && phrase.kind === 'nationality' && !verb) put(valency.adjective, phrase);
      if (near && phrase.kind === 'name') sides.places.push(phrase);
    } else if (near) put(valency[phrase.marker], phrase);
  }
  if (verb && verb.form !== 'noun') {
    for (const phrase of rightSide) {
      if (phrase.marker === 'subject') {
        if (!subject || (sameChain(phrase, subject) && subject.first >= trigger.last)) {
          subject ??= phrase;
          put(valency.subject, phrase);
        }
      } else if (verb.form === 'finite' && phrase.marker !== 'genitive' && phrase.marker !== 'locative')
        put(valency[phrase.marker], phrase);
      if (phrase.chain < 0 && subject && verb.form === 'linked') break;
    }
  } else if (!verb && valency.after) {
    // a headline's predicate: কটাক্ষ শুভেন্দুর
    const next = rightSide[0];
    const bare = next && next.first === trigger.last && next.marker === 'genitive' && !next.inside;
    const after = bare ? reading.tokens[next.end] : undefined;
    if (bare && (next.end >= clause.right || !after || after.kind === 'mark')) put('actor', next);
  }
  return sides;
}

function aspectOf(reading: Reading, trigger: Trigger, limit: number): EventAspect {
  const aspect: EventAspect = trigger.verb ? { ...trigger.verb.aspect } : { time: null, negative: false, modality: null };
  const { words, tokens } = reading;
  const next = trigger.last < limit && tokens[trigger.last]!.kind === 'word' ? words[trigger.last]!.norm : '';
  const stem = trigger.last < limit ? (words[trigger.last]!.nouns[0]?.stem ?? '') : '';
  if (!trigger.verb || trigger.verb.form === 'noun') {
    if (UNREAL_AFTER.has(next) || UNREAL_AFTER.has(stem)) aspect.modality = 'unreal';
    else if (EXPECTED_AFTER.has(next) || EXPECTED_AFTER.has(stem)) aspect.modality = 'expected';
  }
  const before = trigger.first > 0 ? words[trigger.first - 1]!.norm : '';
  if (EXPECTED_BEFORE.has(before) && aspect.time !== 'past') aspect.modality ??= 'expected';
  return aspect;
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
    if (trigger.partner && !phrases.some((p) => PARTNER.has(p.marker) && p.first >= clause.first && p.last <= clause.last)) {
      let phone = false;
      for (let i = clause.first; i < trigger.first; i++) if (PHONE.has(reading.words[i]!.norm)) phone = true;
      if (!phone && actors.length < 2) return [];
    }
    const range = ({ first, last }: Phrase): TokenRange => ({ first, last });
    let { concept } = trigger;
    if (concept === 'meet.talk')
      for (let i = clause.first; i < trigger.first; i++) if (PHONE.has(reading.words[i]!.norm)) concept = 'meet.phone';
    return [{
      trigger: { first: trigger.first, last: trigger.last },
      concept,
      actors: actors.map(range),
      recipients: recipients.map(range),
      elided: trigger.verb !== null && !trigger.verb.passive && actors.length === 0,
      places: places.map(range),
      clause: { first: clause.first, last: clause.last },
      aspect: aspectOf(reading, trigger, limit),
      nominal: trigger.verb === null,
      rule: `bn.frame.${concept}`,
    }];
  });
}

/** The phrases of a content that it may be about, likeliest first: who does something in it, then whose something is. */
export function proposeTargets(reading: Reading, { first, last }: TokenRange): TokenRange[] {
  const phrases = eventPhrases(reading, first, last).filter((p) => p.kind !== 'pronoun');
  const by = (markers: readonly string[]) => phrases.filter((p) => !p.inside && markers.includes(p.marker));
  return [...by(['subject']), ...by(['object', 'genitive', fold('বিরুদ্ধে')])].map((p) => ({ first: p.first, last: p.last }));
}
