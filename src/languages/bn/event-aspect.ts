import { fold } from '../../text/fold.js';
import type { EventAspect, EventProposal } from '../event-frames.js';
import type { Reading } from '../reading.js';
import type { Trigger } from './event-triggers.js';

/** After a noun, these make what it names only spoken of: হামলার হুমকি. */
const UNREAL_AFTER = new Set(
  `হুমকি হুঁশিয়ারি আহ্বান অনুরোধ প্রস্তাব প্রতিশ্রুতি আশ্বাস আশঙ্কা সম্ভাবনা পরিকল্পনা চেষ্টা প্রস্তুতি নির্দেশ দাবি দাবিতে ঝুঁকি প্রয়োজন অনুমতি আগে জন্য বিরুদ্ধে আবেদন উপায় পথ প্রশ্ন বন্ধ বন্ধের বন্ধে থামানো ঠেকানো ঠেকাতে এড়ানো এড়াতে রোধ রোধে প্রতিরোধ প্রতিরোধে মোকাবিলা মোকাবেলা`
    .split(/\s+/)
    .map(fold),
);
const EXPECTED_AFTER = new Set('ঘোষণা ডাক প্রাক্কালে আসন্ন'.split(' ').map(fold));
const CALLED = new Set('ডাক ঘোষণা ডাকও ঘোষণাও'.split(' ').map(fold));
const EXPECTED_BEFORE = new Set('আসন্ন আগামী সম্ভাব্য নির্ধারিত প্রস্তাবিত'.split(' ').map(fold));

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

const CLAIM = fold('দাবি');
const DO = fold('করা');

/** "আটকের দাবি করেছে" claims that it was done; "গ্রেপ্তারের দাবি জানিয়েছে" demands it. */
function isClaimed({ words }: Reading, { last }: Trigger, limit: number): boolean {
  return (
    last + 1 < limit && words[last]!.norm === CLAIM && words[last + 1]!.verbs.some((v) => v.lemma === DO)
  );
}

/** How a trigger's own clause presents the event; a noun by the words beside it. */
export function aspectOf(reading: Reading, trigger: Trigger, limit: number): EventAspect {
  const aspect: EventAspect = trigger.verb
    ? { ...trigger.verb.aspect }
    : { time: null, negative: false, modality: null };
  const { words, tokens } = reading;
  const next = trigger.last < limit && tokens[trigger.last]!.kind === 'word' ? words[trigger.last]!.norm : '';
  const stem = trigger.last < limit ? (words[trigger.last]!.nouns[0]?.stem ?? '') : '';
  if (!trigger.verb || trigger.verb.form === 'noun') {
    if (next === FOR && thanked(reading, trigger.last, limit)) aspect.modality = null;
    else if (isClaimed(reading, trigger, limit)) aspect.modality = null;
    else if (next === BEFORE && trigger.concept.startsWith('meet.')) aspect.modality = 'expected';
    else if (UNREAL_AFTER.has(next) || UNREAL_AFTER.has(stem)) aspect.modality = 'unreal';
    else if (EXPECTED_AFTER.has(next) || EXPECTED_AFTER.has(stem)) aspect.modality = 'expected';
  }
  // ধর্মঘটের ডাক, ঘেরাওয়ের ঘোষণা: it is to come
  if (trigger.concept.startsWith('protest.') && aspect.modality === null)
    for (let i = trigger.first + 1; i < trigger.last; i++)
      if (CALLED.has(words[i]!.norm)) aspect.modality = 'expected';
  const before = trigger.first > 0 ? words[trigger.first - 1]!.norm : '';
  if (EXPECTED_BEFORE.has(before) && aspect.time !== 'past') aspect.modality ??= 'expected';
  return aspect;
}

const CLAIMED = new Set('কথা দাবি দায়'.split(' ').map(fold));
const OWNED_UP = new Set('জানানো স্বীকার করা ঘোষণা নেওয়া'.split(' ').map(fold));
const BY_POLICE = new Set(['coerce.arrest', 'attack.crowd-control']);
const IN_ANSWER = fold('পাল্টা');
const ALLEGED = fold('অভিযোগ');
const BLAMED_FOR = 4;

/** পাল্টা হামলা: in the trigger or right before it. */
function isAnswer({ words }: Reading, { first, last, concept }: Trigger): boolean {
  if (!concept.startsWith('attack.')) return false;
  for (let i = Math.max(0, first - 1); i < last; i++) if (words[i]!.norm === IN_ANSWER) return true;
  return false;
}

/** অস্ত্র দেওয়ার অভিযোগে X-এর সমালোচনা: whoever is blamed for it a few words on. */
function isBlamedFor(reading: Reading, { last }: Trigger, limit: number): boolean {
  const next = last < limit ? reading.words[last]!.nouns[0] : undefined;
  return (
    next?.stem === ALLEGED &&
    next.case === 'locative' &&
    thanked(reading, last, Math.min(limit, last + BLAMED_FOR))
  );
}

/** Who is to be taken for the doer where the clause names none: "১২ সেনাকে আটকের দাবি করেছে আরাকান আর্মি". */
export function agentOf(reading: Reading, trigger: Trigger, limit: number): EventProposal['agent'] {
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
  if (isBlamedFor(reading, trigger, limit)) return 'judged';
  if (next?.norm === FOR && thanked(reading, trigger.last, limit)) return 'judged';
  if (isAnswer(reading, trigger)) return 'attacked';
  return BY_POLICE.has(trigger.concept) && (!trigger.verb || trigger.verb.passive) ? 'police' : null;
}
