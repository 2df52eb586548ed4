import type { EventAspect, EventProposal, Part, ParticipantPhrase, Valency } from '../event-frames.js';
import { classOf, NameClass } from '../names.js';
import type { Reading, TokenRange } from '../reading.js';
import { coordinatedAfter, somebodyIn } from './event-phrases.js';
import { findTriggers, mayHoldTrigger, type Trigger } from './event-triggers.js';
import { names } from './names/lexicon.js';
import { groupOf, levelOf, normAt, type Parse, parseSentence, tagAt, type VerbGroup } from './parse.js';
import { phraseBefore, subjectBefore } from './phrases.js';
import { Tag } from './tags.js';

const REACH = 22;
const SHORT_QUOTE = 8;
/** Verbs and nouns whose infinitive or noun is only spoken of: called for talks, a threat of war. */
const UNREAL = new Set(
  'call demand urge ask request want seek hope wish threaten vow promise pledge offer refuse decline fail try attempt avoid prevent risk threat possibility prospect proposal propose appeal fear need plea ready willing able deny warn press order pressure let allow consider discuss suggest'.split(
    ' ',
  ),
);
const EXPECTED = new Set('plan prepare expect schedule intend set due arrange announce poise'.split(' '));
const SPOKEN_OF = new Set([
  'agree',
  'promise',
  'pledge',
  'vow',
  'propose',
  'suggest',
  'demand',
  'threaten',
  'warn',
  'hope',
]);
const SAID = new Set(['say', 'announce', 'confirm', 'tell', 'add', 'report']);
const BEGUN = new Set('begin start continue resume proceed manage go rush move keep come'.split(' '));
const AFTER_FACT = new Set([
  'after',
  'before',
  'since',
  'while',
  'by',
  'following',
  'when',
  'despite',
  'upon',
  'over',
  'for',
  'of',
]);
const IF = new Set(['if', 'unless', 'should', 'whether']);
const PAIR_WORDS: readonly [ParticipantPhrase['pair'], RegExp][] = [
  ['people', /^(?:leaders|presidents|ministers|men|counterparts)$/],
  ['countries', /^(?:countries|nations|neighbours|neighbors|states|governments)$/],
  ['sides', /^(?:sides|parties|camps|armies|forces|teams|allies)$/],
];

/** The finite verb that a verb without tense hangs on: "agreed [to withdraw]". */
function governor(p: Parse, group: VerbGroup): VerbGroup | null {
  for (let k = group.index - 1; k >= 0; k--) {
    const before = p.groups[k]!;
    if (levelOf(p, before.first) !== levelOf(p, group.first)) continue;
    for (let i = before.last; i < group.first; i++) if (tagAt(p, i) === Tag.Stop) return null;
    return before;
  }
  return null;
}

function finiteBefore(p: Parse, group: VerbGroup): VerbGroup | null {
  let found = governor(p, group);
  while (found && found.form !== 'finite') found = governor(p, found);
  return found;
}

function aspectOf(p: Parse, trigger: Trigger): EventAspect {
  const aspect: EventAspect = { time: null, negative: false, modality: null };
  const { verb } = trigger;
  const start =
    trigger.noun !== null && trigger.verb === null ? trigger.first : (verb?.first ?? trigger.first);
  if (!verb) {
    aspect.modality = nounModality(p, trigger.first);
    const verb = verbOfNoun(p, trigger);
    if (verb?.modality === 'future') aspect.time = 'future';
    else if (verb && verb.modality === null && verb.tense === 'progressive') aspect.time = 'progressive';
    if (verb?.negative) aspect.modality = 'unreal';
    return aspect;
  }
  aspect.negative = verb.negative;
  if (verb.form === 'finite') {
    aspect.time =
      verb.tense === 'progressive' ? 'progressive' : verb.tense === 'present' ? 'present' : 'past';
    if (tagAt(p, verb.main) === Tag.Gerund) aspect.time = 'progressive';
    if (verb.modality === 'future') aspect.time = 'future';
    else if (verb.modality === 'conditional' || verb.tense === 'modal') {
      aspect.time = null;
      aspect.modality = /^(?:must|should|ought|need)/.test(normAt(p, verb.first)) ? 'unreal' : 'possible';
      const head = governor(p, verb);
      if (head && SPOKEN_OF.has(head.lemma)) aspect.modality = 'unreal';
      else if (
        aspect.modality === 'possible' &&
        normAt(p, verb.first) === 'would' &&
        head &&
        SAID.has(head.lemma)
      )
        aspect.modality = 'expected';
    }
    for (let i = start - 1; i >= p.first && start - i < 8; i--) {
      if (tagAt(p, i) === Tag.Stop || tagAt(p, i) === Tag.Comma) break;
      if (IF.has(normAt(p, i))) aspect.modality = 'conditional';
    }
    return aspect;
  }
  const head = governor(p, verb);
  if (verb.form === 'infinitive') {
    const word = p.reading.words[verb.first - 1];
    const stems = word
      ? [word.norm, ...word.nouns.map((n) => n.stem), ...word.verbs.map((v) => v.lemma)]
      : [];
    const lemma = head?.lemma ?? '';
    if (stems.some((s) => EXPECTED.has(s)) || (EXPECTED.has(lemma) && verb.first - head!.last < 4))
      aspect.modality = 'expected';
    else if (BEGUN.has(lemma) && verb.first - head!.last < 3) aspect.time = 'past';
    else if (lemma === 'be' && verb.first - head!.last < 2) aspect.modality = 'expected';
    else aspect.modality = 'unreal';
    if (head?.negative) aspect.negative = true;
    return aspect;
  }
  if (verb.form === 'gerund' && tagAt(p, verb.first - 1) === Tag.Preposition) {
    const before = normAt(p, verb.first - 1);
    if (!AFTER_FACT.has(before)) aspect.modality = 'unreal';
  } else if (verb.form === 'gerund' && head && UNREAL.has(head.lemma)) aspect.modality = 'unreal';
  return aspect;
}

const OCCUR = new Set(
  'resume begin start take hold continue open occur happen end conclude be go schedule plan expect'.split(
    ' ',
  ),
);
const SUBJECT_REACH = 14;

/** The verb that says of a noun that it takes place: "Talks between A and B [will resume]". */
function verbOfNoun(p: Parse, trigger: Trigger): VerbGroup | null {
  for (let i = trigger.last; i < p.last && i - trigger.last < SUBJECT_REACH; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.That || tag === Tag.Relative) return null;
    const group = groupOf(p, i);
    if (!group) continue;
    if (group.form !== 'finite' || !OCCUR.has(group.lemma)) return null;
    const subject = subjectBefore(p, group);
    return subject && subject.range.first <= trigger.first && trigger.last <= subject.range.last
      ? group
      : null;
  }
  return null;
}

/** Whether what a noun names is only asked for, feared or planned: "called for talks", "a planned summit". */
function nounModality(p: Parse, noun: number): EventAspect['modality'] {
  let i = noun - 1;
  while (
    i >= p.first &&
    (tagAt(p, i) === Tag.Noun ||
      tagAt(p, i) === Tag.Determiner ||
      tagAt(p, i) === Tag.Participle ||
      tagAt(p, i) === Tag.Number)
  ) {
    if (
      /^(?:planned|scheduled|upcoming|forthcoming|coming|expected|proposed|next|possible|potential|future|fresh)$/.test(
        normAt(p, i),
      )
    ) {
      if (/^(?:possible|potential|proposed)$/.test(normAt(p, i))) return 'possible';
      if (normAt(p, i) !== 'fresh' && normAt(p, i) !== 'next') return 'expected';
    }
    i--;
  }
  if (normAt(p, i) === 'no') return 'unreal';
  const word = (k: number) => {
    const w = p.reading.words[k];
    return w ? [w.norm, ...w.nouns.map((n) => n.stem), ...w.verbs.map((v) => v.lemma)] : [];
  };
  if (
    tagAt(p, i) === Tag.Preposition &&
    /^(?:for|of|to|against|from|about)$/.test(normAt(p, i)) &&
    word(i - 1).some((s) => UNREAL.has(s))
  )
    return 'unreal';
  const group = groupOf(p, i);
  if (group && UNREAL.has(group.lemma)) return 'unreal';
  return null;
}

/** Verbs that mean something else where nobody is hit: struck a deal, targeted inflation. */
const NEEDS_VICTIM = /^attack\.(?:any|beat|kill|destroy|advance|invade)$/;

interface Sides {
  actors: TokenRange[];
  recipients: TokenRange[];
  places: TokenRange[];
  elided: boolean;
}

function fillRoles(p: Parse, trigger: Trigger): Sides {
  const { verb, noun } = trigger;
  const sides: Sides = { actors: [], recipients: [], places: [], elided: false };
  const nominal = verb === null;
  const passive = verb !== null && (verb.passive || (verb.form === 'participle' && !verb.passive));
  // the noun of a light verb keeps its own prepositions: launched an attack [on] Y
  const light = verb !== null && noun !== null && trigger.first > verb.first;
  const valency: Valency = nominal
    ? trigger.roles.nominal
    : passive
      ? trigger.roles.passive
      : trigger.roles.active;
  const after: Valency = light ? { ...trigger.roles.active, ...trigger.roles.nominal } : valency;
  const put = (part: Part | undefined, phrases: readonly TokenRange[], once = false) => {
    if (!part) return;
    const list = part === 'actor' ? sides.actors : sides.recipients;
    if (once && list.length) return;
    list.push(...phrases.filter((x) => !list.some((y) => y.first === x.first)));
  };
  const mutual = trigger.roles.active.with === 'actor' && trigger.roles.active.against === undefined;
  if (verb) {
    let subject = subjectOf(p, verb);
    if (subject) subject = behindCircumstance(p, subject);
    let somebody = subject ? somebodyIn(p, subject) : [];
    if (!somebody.length && verb.form === 'finite' && (!subject || !hasNoun(p, subject))) {
      subject = chained(p, verb) ?? subject;
      if (subject) somebody = somebodyIn(p, subject);
    }
    if (subject) {
      if (passive && noun !== null) {
        if (trigger.roles.passive.subject === undefined) put('recipient', []);
      } else put(valency.subject, somebody);
    } else sides.elided = true;
  }
  if (noun !== null || nominal) ownersOf(p, trigger, after, put);
  const from = nominal ? trigger.last : Math.max(trigger.last, noun !== null && !passive ? noun + 1 : 0);
  if (verb && !passive && noun === null && valency.object) {
    const object = coordinatedAfter(p, from);
    if (object) put(valency.object, somebodyIn(p, object));
  }
  if (verb && !passive && noun !== null && !light && valency.object) {
    // gave Y aid, took Y hostage: whoever stands between the verb and its noun
    const between = coordinatedAfter(p, trigger.last);
    if (between)
      put(
        valency.object,
        somebodyIn(p, between).filter((s) => s.last - 1 !== noun || isPerson(p, noun)),
      );
  }
  if (verb && trigger.last > verb.last) {
    // the preposition is part of the trigger: call on Y, meet with Y
    const last = normAt(p, trigger.last - 1);
    const part = valency[last] ?? valency.object;
    const object = coordinatedAfter(p, trigger.last);
    if (object && tagAt(p, trigger.last - 1) === Tag.Preposition)
      put(part, somebodyIn(p, object), part === 'recipient');
  }
  for (let i = from; i < p.last && i - from < REACH; i++) {
    const tag = tagAt(p, i);
    const quoted = p.quoteOpening.get(i);
    if (quoted && quoted.end - i < SHORT_QUOTE) {
      i = quoted.end - 1;
      continue;
    }
    if (
      tag === Tag.Stop ||
      tag === Tag.That ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative ||
      tag === Tag.Quote
    )
      break;
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.To) break;
    if (tag === Tag.Gerund && i > from && tagAt(p, i - 1) !== Tag.Determiner) break;
    if (tag !== Tag.Preposition) continue;
    const norm = normAt(p, i);
    const object = coordinatedAfter(p, i + 1);
    if (!object) continue;
    const somebody = somebodyIn(p, object);
    if (/^(?:in|at|near|on|toward|towards|into|off|from|around|outside|across)$/.test(norm)) {
      const at = object.last - 1;
      if (p.reading.nameAt[at]! >= 0) sides.places.push({ first: object.first, last: object.last });
    }
    put(after[norm], somebody, !mutual && after[norm] === 'recipient');
    i = object.last - 1;
  }
  const kind = trigger.concept.split('.')[0]!;
  if (kind === 'protest' && !sides.recipients.length) {
    const aim = aimOf(p, trigger.last);
    if (aim >= 0) sides.recipients.push(...inComplement(p, aim, sides.actors));
  }
  if (!nominal && !sides.recipients.length && COMPLEMENTED.has(kind))
    sides.recipients.push(...inComplement(p, from, sides.actors));
  return sides;
}

const hasNoun = (p: Parse, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (tagAt(p, i) === Tag.Noun || tagAt(p, i) === Tag.Name) return true;
  return false;
};

/** A subject without what stands before it: "after U.S. [officials] alleged". */
function behindCircumstance(p: Parse, range: TokenRange): TokenRange {
  let { first } = range;
  for (let i = first; i < range.last - 1; i++)
    if (/^(?:after|before|since|during|despite|as|amid)$/.test(normAt(p, i))) first = i + 1;
  return { first, last: range.last };
}

/** Where the aim of a protest is said: "to demand", "calling for", "against"; -1 where it is not. */
function aimOf(p: Parse, from: number): number {
  for (let i = from; i < p.last && i - from < REACH; i++) {
    if (tagAt(p, i) === Tag.Stop) return -1;
    if (
      /^(?:demand|demanding|against|protesting|protest|calling|urging|condemning|over|denouncing)$/.test(
        normAt(p, i),
      )
    )
      return i + 1;
  }
  return -1;
}

/** Acts whose other side may stand only in what is asked, threatened or refused: "demanded that [Hamas] renounce". */
const COMPLEMENTED = new Set(['request', 'threaten', 'reject']);

/** The first one named in a complement: subject of "that …", object of "to …". */
function inComplement(p: Parse, from: number, besides: readonly TokenRange[]): TokenRange[] {
  let opened = false;
  for (let i = from; i < p.last && i - from < REACH; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Stop || tag === Tag.Relative) break;
    if (tag === Tag.Subordinator && !/^(?:if|unless)$/.test(normAt(p, i))) break;
    if (tag === Tag.Comma && opened) break;
    if (tag === Tag.Preposition && /^(?:in|at|near|outside)$/.test(normAt(p, i))) {
      const place = coordinatedAfter(p, i + 1);
      if (place) i = place.last - 1;
      opened = true;
      continue;
    }
    if (tag === Tag.That || tag === Tag.To || tag === Tag.Gerund || tag === Tag.Preposition) opened = true;
    if (tag !== Tag.Determiner && tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Number) continue;
    const phrase = coordinatedAfter(p, i);
    if (!phrase) continue;
    const somebody = somebodyIn(p, phrase).filter(
      (s) => !besides.some((b) => b.first === s.first) && tagAt(p, s.last - 1) !== Tag.Pronoun,
    );
    if (somebody.length) return somebody;
    i = phrase.last - 1;
  }
  return [];
}

/** Whether a noun means a person, as in summoned the ambassador. */
const isPerson = (p: Parse, i: number): boolean =>
  (classOf(names, p.reading.words[i]!) & (NameClass.Person | NameClass.Title | NameClass.Group)) !== 0;

/** Who does what a verb says: its own subject, or that of the verb it hangs on. */
function subjectOf(p: Parse, verb: VerbGroup): TokenRange | null {
  if (verb.form === 'participle') return phraseBefore(p, verb.first);
  if (verb.form === 'finite') {
    const own = subjectBefore(p, verb)?.range ?? null;
    if (own) return own;
  }
  const head = verb.form === 'infinitive' ? governor(p, verb) : finiteBefore(p, verb);
  if (!head) return null;
  return head.form === 'finite' ? (subjectBefore(p, head)?.range ?? chained(p, head)) : subjectOf(p, head);
}

/** The subject that coordinated verbs share: "condemned … and called". */
function chained(p: Parse, verb: VerbGroup): TokenRange | null {
  const before = finiteBefore(p, verb);
  return before ? (subjectBefore(p, before)?.range ?? null) : null;
}

/** Whose deed a noun names: [Russia]'s invasion, [Israeli] strikes, [US]-[China] talks. */
function ownersOf(
  p: Parse,
  trigger: Trigger,
  valency: Valency,
  put: (part: Part | undefined, phrases: readonly TokenRange[]) => void,
): void {
  const noun = trigger.noun ?? trigger.first;
  const { nameAt, nationalityAt } = p.reading;
  for (let i = noun - 1; i >= p.first && noun - i < 8; i--) {
    const tag = tagAt(p, i);
    if (tag === Tag.Possessive) {
      const owner = phraseBefore(p, i);
      if (owner) put(valency.possessive, somebodyIn(p, owner));
      return;
    }
    if (nationalityAt[i] && nameAt[i]! < 0) {
      let first = i;
      while (first > p.first && nationalityAt[first - 1] && nameAt[first - 1]! < 0) first--;
      put(valency.adjective, [{ first, last: i + 1 }]);
      i = first;
      continue;
    }
    if (nameAt[i]! >= 0) {
      const name = p.reading.names[nameAt[i]!]!;
      const hyphen = /^[-–/]$/;
      const joined = hyphen.test(normAt(p, name.first - 1)) || hyphen.test(normAt(p, name.last));
      if (joined || valency.with === 'actor')
        put(valency.adjective, [{ first: name.first, last: name.last }]);
      i = name.first;
      continue;
    }
    if (
      tag !== Tag.Noun &&
      tag !== Tag.Number &&
      tag !== Tag.Determiner &&
      tag !== Tag.Participle &&
      tag !== Tag.Name &&
      !/^[-–/&]$/.test(normAt(p, i))
    )
      return;
    if (tag === Tag.Determiner && !/^(?:the|a|an|his|her|its|their)$/.test(normAt(p, i))) return;
  }
}

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

function withPair(p: Parse, range: TokenRange): ParticipantPhrase {
  const head = normAt(p, range.last - 1);
  const pair = PAIR_WORDS.find(([, words]) => words.test(head));
  if (!pair) return range;
  for (let i = Math.max(p.first, range.first - 1); i < range.last; i++)
    if (/^(?:two|both)$/.test(normAt(p, i))) return { ...range, pair: pair[0] };
  return range;
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
    if (told[index]) return [];
    if (trigger.verb && !sides.recipients.length && NEEDS_VICTIM.test(trigger.concept)) return [];
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
        agent: trigger.concept === 'coerce.arrest' && trigger.verb?.passive ? 'police' : null,
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

/** The phrases of a content that it may be about, likeliest first: its subject, then whoever else is named. */
export function proposeTargets(reading: Reading, { first, last }: TokenRange): TokenRange[] {
  const s = reading.sentences[reading.sentenceOf[first]!]!;
  const p = parseSentence(reading, s);
  const targets: TokenRange[] = [];
  for (const group of p.groups) {
    if (group.form !== 'finite' || group.first < first || group.first >= last) continue;
    const subject = subjectBefore(p, group);
    if (subject && subject.range.first >= first) targets.push(...somebodyIn(p, subject.range));
    break;
  }
  for (let i = first; i < last && targets.length < 4; i++) {
    const index = reading.nameAt[i]!;
    if (index < 0) continue;
    const name = reading.names[index]!;
    targets.push({ first: name.first, last: name.last });
    i = name.last - 1;
  }
  return targets;
}
