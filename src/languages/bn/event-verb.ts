import { fold } from '../../text/fold.js';
import type { EventAspect } from '../event-frames.js';
import type { Reading } from '../reading.js';
import type { VerbReading, Word } from '../word.js';

/** A verb with its auxiliaries and negation: করেছে, করা হয়েছে, চালিয়ে আসছে, হতে পারে না. */
export interface VerbGroup {
  first: number;
  last: number;
  aspect: EventAspect;
  passive: boolean;
  /** `finite`: ends its clause; `linked`: a participle whose subject goes on; `noun`: a verbal noun. */
  form: 'finite' | 'linked' | 'noun';
}

const set = (words: string) => new Set(words.split(/\s+/).map(fold));
const BE = fold('হওয়া');
const CARRY_ON = set('আসা চলা থাকা যাওয়া');
const VECTORS = set('ফেলা দেওয়া নেওয়া রাখা তোলা বসা ওঠা আনা পড়া যাওয়া আসা চলা থাকা ছাড়া আছা ফেরা মারা');
const CAN = set('পারা');
const STAY = fold('থাকা');
const BEGIN = fold('শুরু');
const NOT = set('না নি নাই');
/** What follows a verbal noun in the genitive and makes it something only spoken of. */
const UNREAL = set(
  `হুমকি হুঁশিয়ারি হুশিয়ারি দাবি দাবী দাবিতে দাবিও আহ্বান আহ্বানও অনুরোধ অনুরোধও আর্জি আরজি প্রস্তাব নির্দেশ নির্দেশনা আদেশ প্রতিশ্রুতি আশ্বাস অঙ্গীকার
  চেষ্টা চেষ্টায় অপচেষ্টা আশঙ্কা আশঙ্কায় সম্ভাবনা ইঙ্গিত প্রস্তুতি তাগিদ পরামর্শ চাপ ইচ্ছা আগ্রহ শর্তে শর্ত সুযোগ ক্ষমতা অনুমতি আবেদন জন্য জন্যে লক্ষ্যে উদ্দেশ্যে
  প্রতিজ্ঞা শপথ আল্টিমেটাম আলটিমেটাম আগে পক্ষে বিপক্ষে বিষয়ে ব্যাপারে মতো অধিকার দায়িত্ব সক্ষমতা`,
);
const ANNOUNCED = set('ঘোষণা ঘোষণাও পরিকল্পনা পরিকল্পনাও সিদ্ধান্ত উদ্যোগ কর্মসূচি ডাক');
const AS_SOON = fold('তেই');
const TALK_OF = fold('কথা');
const REPORTED = set('জানানো বলা স্বীকার অস্বীকার উল্লেখ ঘোষণা নিশ্চিত');

const FINITE_ORDER: readonly VerbReading['form'][] = [
  'finite',
  'noun',
  'infinitive',
  'conditional',
  'conjunctive',
];

/** The reading of a verb form in its place: করে before another verb or a noun links, before a stop it ends the clause. */
export function readingOf(word: Word, next: Word | undefined, nextIsMark: boolean): VerbReading | null {
  const { verbs } = word;
  if (verbs.length <= 1) return verbs[0] ?? null;
  const linked = verbs.find((v) => v.form === 'conjunctive');
  const negated = next !== undefined && NOT.has(next.norm);
  if (linked && !nextIsMark && !negated) return linked;
  for (const form of FINITE_ORDER) {
    const found = verbs.find((v) => v.form === form);
    if (found && found.tense !== 'imperative') return found;
  }
  return verbs[0]!;
}

const timeOf = (verb: VerbReading): EventAspect['time'] => {
  switch (verb.tense) {
    case 'future':
      return 'future';
    case 'progressive':
      return 'progressive';
    case 'present':
      return 'present';
    case null:
      return null;
    default:
      return 'past';
  }
};

const MAIN_VERB_WITHIN = 25;
const TOLD: ReadonlySet<string | null> = new Set(['past', 'perfect', 'pluperfect', 'present']);

/** Whether the main verb behind a conditional tells of what took place. */
function isTold({ words, tokens, nameAt }: Reading, from: number, last: number): boolean {
  for (let i = from; i < last && i - from < MAIN_VERB_WITHIN; i++) {
    if (nameAt[i]! >= 0 || tokens[i]!.kind === 'mark' || words[i]!.closed) continue;
    const verb = words[i]!.verbs.find((v) => v.form === 'finite' && v.tense !== 'imperative');
    if (!verb || (words[i]!.verbs.some((v) => v.form !== 'finite') && tokens[i + 1]?.kind !== 'mark'))
      continue;
    return TOLD.has(verb.tense) && !verb.negative && !CAN.has(verb.lemma) && verb.lemma !== BE;
  }
  return false;
}

/** Reads the verb group that begins at token `at`, not going beyond `last`; `null` where no verb stands there. */
export function verbGroup(reading: Reading, at: number, last: number): VerbGroup | null {
  const { words, tokens } = reading;
  const wordAt = (i: number): Word | undefined =>
    i < last && tokens[i]!.kind === 'word' ? words[i] : undefined;
  const aspect: EventAspect = { time: null, negative: false, modality: null };
  let passive = false;
  let end = at;
  // মুক্তি না দিলে, অংশ না নেওয়ার: before a form without tense
  if (at > 0 && NOT.has(words[at - 1]!.norm)) aspect.negative = true;
  for (let steps = 0; steps < 5; steps++) {
    const word = wordAt(end);
    if (!word?.verbs.length) break;
    const next = wordAt(end + 1);
    const verb = readingOf(word, next, next === undefined);
    if (!verb) break;
    end++;
    if (verb.negative) aspect.negative = true;
    if (next && NOT.has(next.norm)) {
      aspect.negative = true;
      end++;
    }
    const after = wordAt(end);
    const follow = after?.verbs.find((v) => v.form === 'finite') ?? after?.verbs[0];
    const done = (form: VerbGroup['form']): VerbGroup => ({ first: at, last: end, aspect, passive, form });
    if (verb.form === 'finite') {
      aspect.time = timeOf(verb);
      if (verb.tense === 'imperative') aspect.modality = 'unreal';
      return done('finite');
    }
    if (verb.form === 'noun' && verb.case === null && follow?.lemma === BE) {
      passive = true;
      continue;
    }
    if (verb.form === 'noun') {
      if (verb.case === 'genitive' && after) {
        if (UNREAL.has(after.norm)) aspect.modality = 'unreal';
        else if (ANNOUNCED.has(after.norm)) aspect.modality = 'expected';
        else if (after.norm === TALK_OF) {
          const beyond = wordAt(end + 1);
          const reported =
            beyond && (REPORTED.has(beyond.norm) || beyond.verbs.some((v) => REPORTED.has(v.lemma)));
          if (!reported) aspect.modality = 'expected';
        }
      }
      return done('noun');
    }
    if (verb.form === 'conditional') {
      if (word.norm.endsWith('ও')) return done('linked');
      // পুলিশ গ্যাস ছুড়লে শ্রমিকেরা পাথর ছোড়েন: when, not if
      if (aspect.negative) aspect.modality = 'unreal';
      else if (isTold(reading, end, last)) aspect.time = 'past';
      else aspect.modality = 'conditional';
      return done('linked');
    }
    if (verb.form === 'infinitive') {
      if (follow && CAN.has(follow.lemma)) {
        aspect.modality = 'possible';
        continue;
      }
      if (after?.norm === BEGIN) {
        end++;
        continue;
      }
      if (follow && CARRY_ON.has(follow.lemma)) {
        if (follow.lemma === fold('যাওয়া')) aspect.modality = 'expected';
        continue;
      }
      if (follow?.lemma === BE && follow.tense === 'future') {
        aspect.modality = 'unreal';
        continue;
      }
      // শুল্ক কার্যকর হতেই: as soon as it was
      if (word.norm.endsWith(AS_SOON)) aspect.time = 'past';
      else aspect.modality = 'unreal';
      return done('linked');
    }
    // a participle: with a vector verb one act (চালিয়ে যাচ্ছে), else the clause goes on (নিন্দা জানিয়ে বলেন)
    if (follow && VECTORS.has(follow.lemma)) {
      // দখল করে আছে: a state that goes on
      if (follow.lemma === STAY && follow.tense === 'present') {
        aspect.time = 'progressive';
        return { first: at, last: end + 1, aspect, passive, form: 'finite' };
      }
      continue;
    }
    return done('linked');
  }
  if (end === at) return null;
  return { first: at, last: end, aspect, passive, form: 'linked' };
}
