import { fold } from '../../text/fold.js';
import type { EventProposal } from '../event-frames.js';
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
const PHONE = new Set('ফোনে টেলিফোনে হটলাইনে'.split(' ').map(fold));

const FIGHTERS = new Set('সেনা সৈন্য সেনাসদস্য যোদ্ধা গেরিলা'.split(' ').map(fold));

/** Fighters are captured, not arrested. */
const isFighter = (reading: Reading, { last }: Phrase): boolean =>
  reading.words[last - 1]!.nouns.some((n) => FIGHTERS.has(n.stem));

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
  const phrases = eventPhrases(reading, first, Math.min(last, first + TARGET_WITHIN)).filter(
    (p) => p.kind !== 'pronoun',
  );
  const by = (markers: readonly string[]) => phrases.filter((p) => !p.inside && markers.includes(p.marker));
  return [...by(['subject']), ...by(['object', 'genitive', fold('বিরুদ্ধে')])].map((p) => ({
    first: p.first,
    last: p.last,
  }));
}
