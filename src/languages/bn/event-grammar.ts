import { fold } from '../../text/fold.js';
import type { EventProposal, TargetPhrase } from '../event-frames.js';
import type { Reading, TokenRange } from '../reading.js';
import { agentOf, aspectOf } from './event-aspect.js';
import { clauseAround } from './event-clause.js';
import { participantPhrase } from './event-pairs.js';
import { eventPhrases, type Phrase } from './event-phrases.js';
import { fillRoles, PARTNER } from './event-roles.js';
import { findTriggers, type Trigger } from './event-triggers.js';

const JUDGED_WITHIN = 2;
/** Tokens: what no sentence has is read in pieces, so that reading stays linear in the text's length. */
const LONGEST = 500;
const TARGET_WITHIN = 60;
const MOST_SPARE = 6;
const PHONE = new Set('ফোনে টেলিফোনে হটলাইনে'.split(' ').map(fold));

const FIGHTERS = new Set('সেনা সৈন্য সেনাসদস্য যোদ্ধা গেরিলা'.split(' ').map(fold));

/** Fighters are captured, not arrested. */
const isFighter = (reading: Reading, { last }: Phrase): boolean =>
  reading.words[last - 1]!.nouns.some((n) => FIGHTERS.has(n.stem));

const isForce = ({ names, nameAt }: Reading, { kind, last }: Phrase): boolean =>
  kind === 'people' || names[nameAt[last - 1]!]?.type === 'organization';

/** The event that is judged: in হামলার নিন্দা, প্রস্তাবকে স্বাগত the noun before, where it names one. */
function judged(trigger: Trigger, triggers: readonly Trigger[]): string | null {
  const before = triggers[triggers.indexOf(trigger) - 1];
  return before && trigger.first - before.last <= JUDGED_WITHIN ? before.concept : null;
}

/** Every event that a Bengali sentence may tell of, with the phrases that case and postposition make its sides. */
export function proposeEvents(reading: Reading, sentence: number): EventProposal[] {
  const { first, last } = reading.sentences[sentence]!;
  if (last - first <= LONGEST) return proposeBetween(reading, first, last);
  const proposals: EventProposal[] = [];
  for (let at = first; at < last; at += LONGEST)
    proposals.push(...proposeBetween(reading, at, Math.min(at + LONGEST, last)));
  return proposals;
}

function proposeBetween(reading: Reading, from: number, limit: number): EventProposal[] {
  const triggers = findTriggers(reading, from, limit);
  const wishes = wishesBetween(reading, from, limit);
  if (!triggers.length && !wishes.length) return [];
  const phrases = eventPhrases(reading, from, limit);
  const wished = wishes.flatMap((at) => wishAt(reading, at, phrases));
  if (!wished.length) return proposeFrom(reading, from, limit, triggers, phrases);
  const others = triggers.filter((t) => !wishes.some((at) => t.first <= at && at < t.last));
  return [...wished, ...proposeFrom(reading, from, limit, others, phrases)].sort(
    (a, b) => a.trigger.first - b.trigger.first,
  );
}

const OPTATIVE = fold('ুক');
/** Let it be, let it stay: nobody is asked. */
const OF_NOBODY = new Set(['হওয়া', 'থাকা', 'যাওয়া'].map(fold));
const WISHED_WITHIN = 8;

/** Verbs by which somebody is to do something: সেনা সরাক, অস্ত্র ছাড়ুক. */
function wishesBetween({ words, nameAt }: Reading, from: number, limit: number): number[] {
  const found: number[] = [];
  for (let i = from; i < limit; i++) {
    const verb = nameAt[i]! < 0 ? words[i]!.verbs[0] : undefined;
    if (verb?.tense === 'imperative' && verb.person === 3 && !OF_NOBODY.has(verb.lemma))
      if (words[i]!.norm.endsWith(OPTATIVE) || words[i]!.norm.endsWith(OPTATIVE.slice(1))) found.push(i);
  }
  return found;
}

/** "আগে অস্ত্র ছাড়ুক [বিদ্রোহীরা]": what somebody says another is to do, he demands. */
function wishAt(reading: Reading, at: number, phrases: readonly Phrase[]): EventProposal[] {
  const subjects = phrases.filter((p) => p.marker === 'subject' && !p.inside && p.kind !== 'nationality');
  const behind = subjects.find((p) => p.first === at + 1);
  const before = subjects.findLast((p) => p.last <= at && at - p.last <= WISHED_WITHIN);
  const subject = behind ?? before;
  if (!subject) return [];
  for (let i = Math.min(subject.last, at); i < Math.max(at, subject.first); i++)
    if (reading.tokens[i]!.kind === 'mark') return [];
  return [
    {
      trigger: { first: at, last: at + 1 },
      concept: 'request.yield',
      actors: [],
      recipients: [participantPhrase(reading, subject, phrases)],
      elided: false,
      about: null,
      agent: 'speaker',
      spare: [],
      places: [],
      clause: { first: at, last: at + 1 },
      aspect: { time: 'past', negative: false, modality: null },
      nominal: false,
      rule: 'bn.frame.wish',
    },
  ];
}

function proposeFrom(
  reading: Reading,
  from: number,
  limit: number,
  triggers: readonly Trigger[],
  phrases: readonly Phrase[],
): EventProposal[] {
  return triggers.flatMap((trigger) => {
    if (isAttribute(reading, trigger, phrases)) return [];
    const clause = clauseAround(reading, trigger, from, limit);
    const { actors, recipients, places } = fillRoles(reading, trigger, clause, phrases);
    // বাড়তি [সেনা] মোতায়েন: those who are sent act
    if (!actors.length && trigger.concept.startsWith('mobilise.'))
      actors.push(
        ...phrases.filter((p) => (p.kind === 'people' || p.kind === 'name') && p.last === trigger.first + 1),
      );
    // সেনাবাহিনীকে রাস্তায় নামানো হয়েছে: those who are sent act
    if (
      !actors.length &&
      trigger.concept.startsWith('mobilise.') &&
      recipients.some((p) => isForce(reading, p))
    )
      actors.push(...recipients.splice(0));
    if (
      trigger.partner &&
      !phrases.some((p) => PARTNER.has(p.marker) && p.first >= clause.first && p.last <= clause.last)
    ) {
      let phone = false;
      for (let i = clause.first; i < trigger.first; i++) if (PHONE.has(reading.words[i]!.norm)) phone = true;
      if (!phone && actors.length < 2 && !actors.some((p) => participantPhrase(reading, p, phrases).pair))
        return [];
    }
    const range = (phrase: Phrase) => participantPhrase(reading, phrase, phrases);
    let { concept } = trigger;
    if (concept === 'coerce.arrest' && recipients.some((r) => isFighter(reading, r)))
      concept = 'attack.abduct';
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
        spare: spareOf(reading, phrases, clause, [...actors, ...recipients], trigger),
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

const OF_PEOPLE = /^(?:coerce\.(?:arrest|deport|seize)|attack\.(?:abduct|kill)|sanction\.(?:convict|expel))$/;

/** [আটক] শিক্ষকদের মুক্তি দাবি: an adjective of those it happened to. */
const TITLE_WITHIN = 4;
function isAttribute({ tokens, words }: Reading, trigger: Trigger, phrases: readonly Phrase[]): boolean {
  if (trigger.verb || !trigger.bare || !OF_PEOPLE.test(trigger.concept)) return false;
  const next = phrases.find((p) => p.first >= trigger.last);
  if (!next || next.kind === 'pronoun' || next.first - trigger.last > TITLE_WITHIN) return false;
  if (next.kind === 'name' && next.first === trigger.last) return false;
  for (let i = trigger.last; i < next.first; i++)
    if (
      tokens[i]!.kind !== 'word' ||
      words[i]!.closed ||
      words[i]!.verbs.length ||
      words[i]!.nouns[0]?.case !== 'nominative'
    )
      return false;
  return next.marker !== 'subject' || tokens[next.first]!.kind !== 'number';
}

/** Whom the clause names besides, nearest first. */
function spareOf(
  reading: Reading,
  phrases: readonly Phrase[],
  { first, last }: TokenRange,
  taken: readonly Phrase[],
  trigger: Trigger,
): TargetPhrase[] {
  const distance = ({ phrases: [at] }: TargetPhrase) => Math.abs(at!.first - trigger.first);
  return targetsAmong(reading, phrases, (p) => p.first >= first && p.last <= last && !taken.includes(p))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_SPARE);
}

/** The phrases of a content that it may be about, in their order. */
export function proposeTargets(reading: Reading, { first, last }: TokenRange): TargetPhrase[] {
  const phrases = eventPhrases(reading, first, Math.min(last, first + TARGET_WITHIN));
  return targetsAmong(reading, phrases, () => true);
}

/** Everybody of a sentence, pronouns among them. */
export function peopleIn(reading: Reading, sentence: number): TargetPhrase[] {
  const { first, last } = reading.sentences[sentence]!;
  const phrases = eventPhrases(reading, first, Math.min(last, first + LONGEST));
  return phrasesAmong(reading, phrases, () => true);
}

const targetsAmong = (
  reading: Reading,
  phrases: readonly Phrase[],
  fits: (phrase: Phrase) => boolean,
): TargetPhrase[] => phrasesAmong(reading, phrases, (p) => p.kind !== 'pronoun' && fits(p));

/** Phrases with those they are coordinated with. */
function phrasesAmong(
  reading: Reading,
  phrases: readonly Phrase[],
  fits: (phrase: Phrase) => boolean,
): TargetPhrase[] {
  const chains = new Map<number, TargetPhrase>();
  phrases.forEach((phrase, index) => {
    if (!fits(phrase)) return;
    const chain = phrase.chain >= 0 ? phrase.chain : index;
    const range = participantPhrase(reading, phrase, phrases);
    const known = chains.get(chain);
    if (known) known.phrases.push(range);
    else chains.set(chain, { phrases: [range], marker: phrase.inside ? 'inside' : phrase.marker });
  });
  return [...chains.values()];
}
