import type { EventProposal, TargetPhrase } from '../event-frames.js';
import type { Reading, TokenRange } from '../reading.js';
import { aspectOf } from './event-aspect.js';
import { withPair } from './event-pairs.js';
import { somebodyIn } from './event-phrases.js';
import { fillRoles, type Sides, subjectOf } from './event-roles.js';
import { findTriggers, mayHoldTrigger, type Trigger } from './event-triggers.js';
import { normAt, type Parse, parseSentence, tagAt } from './parse.js';
import { subjectBefore } from './phrases.js';
import { Tag } from './tags.js';

/** Verbs that mean something else where nobody is hit: struck a deal, targeted inflation. */
const NEEDS_VICTIM = /^attack\.(?:any|beat|kill|destroy|advance|invade)$/;

/** Things that are struck in war: what strikes them strikes somebody, though nobody is named. */
const STRUCK = new Set(
  'refinery base port boat ship vessel hospital school building depot plant airfield airport convoy station bridge tanker site facility camp mosque church market warehouse home house apartment shelter substation terminal pipeline village checkpoint post outpost headquarters bunker airbase shipyard factory infrastructure ambulance embassy consulate barracks'.split(
    ' ',
  ),
);
const STRUCK_WITHIN = 7;

function isStruck(p: Parse, from: number): boolean {
  for (let i = from; i < p.last && i - from < STRUCK_WITHIN; i++) {
    const tag = tagAt(p, i);
    if (
      tag !== Tag.Noun &&
      tag !== Tag.Name &&
      tag !== Tag.Determiner &&
      tag !== Tag.Number &&
      tag !== Tag.Participle
    )
      return false;
    if (p.reading.words[i]!.nouns.some((n) => STRUCK.has(n.stem))) return true;
  }
  return false;
}

/** What hits or kills without anybody who would do it: drought, floods, prices. */
const ARMS =
  /^(?:strike|airstrike|attack|raid|drone|missile|rocket|shell|shelling|bomb|bombing|blast|explosion|fire|gunfire|bullet|jet|plane|warplane|helicopter|gunship|artillery|mine|grenade|fighting|clash|operation|assault|offensive|bombardment|car|truck|ship|boat|vessel|gun|sniper|force|unit|side|group)$/;

/** Whether a verb's subject is a thing that nobody uses as a weapon: "[drought] has hit Zambia". */
function isOfThings(p: Parse, { verb }: Trigger, { actors }: Sides): boolean {
  if (!verb || verb.passive || verb.form !== 'finite' || actors.length) return false;
  const subject = subjectOf(p, verb);
  if (!subject) return false;
  let things = false;
  for (let i = subject.first; i < subject.last; i++) {
    if (tagAt(p, i) === Tag.Pronoun || tagAt(p, i) === Tag.Name || p.reading.nameAt[i]! >= 0) return false;
    if (tagAt(p, i) !== Tag.Noun) continue;
    things = true;
    if (p.reading.words[i]!.nouns.some((n) => ARMS.test(n.stem)) || ARMS.test(normAt(p, i))) return false;
  }
  return things;
}

/** Fired into the sea it hits nobody. */
const WATERS = /^(?:sea|ocean|waters|gulf|strait|bay|pacific|atlantic)$/;
const isWater = (p: Parse, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (WATERS.test(normAt(p, i))) return true;
  return false;
};

function clauseAround(p: Parse, trigger: Trigger): TokenRange {
  const ends = (i: number) => {
    const tag = tagAt(p, i);
    return (
      tag === Tag.Stop ||
      tag === Tag.That ||
      tag === Tag.Subordinator ||
      tag === Tag.Quote ||
      tag === Tag.Relative
    );
  };
  let first = trigger.first;
  while (first > p.first && !ends(first - 1)) first--;
  let last = trigger.last;
  while (last < p.last && !ends(last)) last++;
  return { first, last };
}

/** "Airstrikes [killed] 12 people": the killing is what the strikes did, its victims are theirs. */
function handOver(
  p: Parse,
  triggers: readonly Trigger[],
  filled: readonly Sides[],
  index: number,
  trigger: Trigger,
): boolean {
  if (!trigger.verb || !/^attack\.(?:kill|beat|destroy)$/.test(trigger.concept)) return false;
  if (trigger.verb.passive) return handOverPassive(triggers, filled, index, trigger);
  const subject = subjectOf(p, trigger.verb);
  if (!subject) return false;
  const cause = triggers.findIndex(
    (t, k) =>
      k < index &&
      t.verb === null &&
      t.concept.startsWith('attack.') &&
      t.first >= subject.first &&
      t.last <= subject.last,
  );
  if (cause < 0) return false;
  if (!filled[cause]!.recipients.length) filled[cause]!.recipients.push(...filled[index]!.recipients);
  return true;
}

/** "40 people [were killed] in Israeli air strikes on Gaza": the strikes tell it. */
function handOverPassive(
  triggers: readonly Trigger[],
  filled: readonly Sides[],
  index: number,
  trigger: Trigger,
): boolean {
  const next = triggers[index + 1];
  if (!next?.concept.startsWith('attack.') || next.first - trigger.last > CAUSE_WITHIN) return false;
  if (filled[index]!.actors.length || !filled[index + 1]!.actors.length) return false;
  if (!filled[index + 1]!.recipients.length) filled[index + 1]!.recipients.push(...filled[index]!.recipients);
  return true;
}
const CAUSE_WITHIN = 4;

/** "Speaking to Channel 12, he …": where it was said. */
const isAside = (p: Parse, { verb, concept }: Trigger): boolean =>
  concept === 'meet.talk' &&
  verb?.form === 'gerund' &&
  /^(?:speak|talk)$/.test(verb.lemma) &&
  verb.first <= p.first + 40;

/** "Warned that prices would rise": what somebody sees coming is no threat, unless it is to whom it says so, or his own doing. */
function isForecast(p: Parse, { concept, verb, last }: Trigger, { recipients }: Sides): boolean {
  if (concept !== 'threaten.warn' || !verb || !/^(?:warn|caution)$/.test(verb.lemma)) return false;
  if (verb.passive || tagAt(p, last) !== Tag.That) return recipients.length === 0 && last >= p.last;
  const subject = normAt(p, last + 1);
  if (/^(?:it|they|he|she|we|i|any|anyone|those|if)$/.test(subject)) return false;
  return true;
}

/** Who acts where the subject names nobody: the police arrest, and "it" is whoever says so. */
function agentOf(p: Parse, { concept, verb }: Trigger, { actors }: Sides): EventProposal['agent'] {
  if (!verb || actors.length) return null;
  if (verb.passive) return concept === 'coerce.arrest' ? 'police' : null;
  const subject = subjectOf(p, verb);
  return subject && /^(?:it|they)$/.test(normAt(p, subject.last - 1)) ? 'speaker' : null;
}

/** "X said [Y] must …": what somebody says another must do, he demands. */
function obligations(p: Parse): EventProposal[] {
  const found: EventProposal[] = [];
  for (const group of p.groups) {
    if (group.form !== 'finite' || group.passive || normAt(p, group.first) !== 'must' || group.negative)
      continue;
    const subject = subjectBefore(p, group);
    const recipients = subject
      ? somebodyIn(p, subject.range).filter((r) => tagAt(p, r.last - 1) !== Tag.Pronoun)
      : [];
    if (!recipients.length) continue;
    found.push({
      trigger: { first: group.first, last: group.last },
      concept: 'request.change',
      actors: [],
      recipients,
      elided: false,
      about: null,
      agent: 'speaker',
      places: [],
      spare: [],
      clause: { first: group.first, last: group.last },
      aspect: { time: 'past', negative: false, modality: null },
      nominal: false,
      rule: 'en.frame.must',
    });
  }
  return found;
}

/** Every event that an English sentence may tell of, with the phrases that order and prepositions make its sides. */
export function proposeEvents(reading: Reading, sentence: number): EventProposal[] {
  const s = reading.sentences[sentence]!;
  if (!mayHoldTrigger(reading.words, s.first, s.last)) return [];
  const p = parseSentence(reading, s);
  const triggers = findTriggers(p);
  const filled = triggers.map((trigger) => fillRoles(p, trigger));
  const told = triggers.map((trigger, index) => handOver(p, triggers, filled, index, trigger));
  const proposals = triggers.flatMap((trigger, index): EventProposal[] => {
    const sides = filled[index]!;
    if (trigger.concept === 'attack.shell') sides.recipients = sides.recipients.filter((r) => !isWater(p, r));
    if (told[index]) return [];
    const byAgent = trigger.verb?.passive && sides.actors.length > 0;
    if (
      trigger.verb &&
      !byAgent &&
      !sides.recipients.length &&
      NEEDS_VICTIM.test(trigger.concept) &&
      !isStruck(p, trigger.last)
    )
      return [];
    if (NEEDS_VICTIM.test(trigger.concept) && isOfThings(p, trigger, sides)) return [];
    if (trigger.concept === 'accuse.charge' && normAt(p, trigger.last) === 'to') return []; // tried to
    if (normAt(p, trigger.first) === 'armed') return []; // with machetes: a description
    if (isAside(p, trigger) || isForecast(p, trigger, sides)) return [];
    const next = triggers[index + 1];
    const judged = next && next.verb === null && next.first - trigger.last <= 5 ? next.concept : null;
    const noun = trigger.noun ?? trigger.first;
    return [
      {
        trigger: {
          first: Math.min(trigger.first, trigger.verb === null ? noun : trigger.first),
          last: trigger.last,
        },
        concept: trigger.concept,
        actors: sides.actors.map((r) => withPair(p, r)),
        recipients: sides.recipients.map((r) => withPair(p, r)),
        elided: trigger.verb !== null && !trigger.verb.passive && sides.actors.length === 0,
        places: sides.places,
        spare: spareOf(p, clauseAround(p, trigger), [...sides.actors, ...sides.recipients]),
        agent: agentOf(p, trigger, sides),
        about: judged,
        clause: clauseAround(p, trigger),
        aspect: aspectOf(p, trigger),
        nominal: trigger.verb === null,
        rule: `en.frame.${trigger.concept}`,
      },
    ];
  });
  return [...obligations(p), ...proposals].sort((a, b) => a.trigger.first - b.trigger.first);
}

/** Whom the clause names besides. */
const spareOf = (p: Parse, { first, last }: TokenRange, taken: readonly TokenRange[]): TargetPhrase[] =>
  namedBetween(p, first, last, (r) => !taken.some((t) => t.first < r.last && r.first < t.last));

/** The phrases of a content that it may be about: its subject, whoever else is named. */
export function proposeTargets(reading: Reading, { first, last }: TokenRange): TargetPhrase[] {
  const s = reading.sentences[reading.sentenceOf[first]!]!;
  const p = parseSentence(reading, s);
  const targets: TargetPhrase[] = [];
  let taken = first;
  for (const group of p.groups) {
    if (group.form !== 'finite' || group.first < first || group.first >= last) continue;
    const subject = subjectBefore(p, group);
    if (!subject || subject.range.first < first) break;
    const phrases = somebodyIn(p, subject.range).filter((r) => tagAt(p, r.last - 1) !== Tag.Pronoun);
    if (phrases.length) targets.push({ phrases, marker: 'subject' });
    taken = subject.range.last;
    break;
  }
  return [...targets, ...namedBetween(p, taken, last, () => true)];
}

const MOST_TARGETS = 6;

/** Names and nationalities between two tokens, by the word that marks them. */
function namedBetween(
  p: Parse,
  first: number,
  last: number,
  fits: (range: TokenRange) => boolean,
): TargetPhrase[] {
  const found: TargetPhrase[] = [];
  for (let i = Math.max(first, p.first); i < Math.min(last, p.last) && found.length < MOST_TARGETS; i++) {
    const index = p.reading.nameAt[i]!;
    if (index < 0 && !p.reading.nationalityAt[i]) continue;
    let end = index >= 0 ? p.reading.names[index]!.last : i + 1;
    while (index < 0 && end < last && p.reading.nationalityAt[end] && p.reading.nameAt[end]! < 0) end++;
    const range = { first: i, last: end };
    const before = tagAt(p, i - 1) === Tag.Determiner ? i - 2 : i - 1;
    const marker =
      tagAt(p, end) === Tag.Possessive
        ? 'genitive'
        : tagAt(p, before) === Tag.Preposition
          ? normAt(p, before)
          : index < 0
            ? 'adjective'
            : 'name';
    if (fits(range)) found.push({ phrases: [range], marker });
    i = end - 1;
  }
  return found;
}
