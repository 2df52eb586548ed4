import type { Act } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { type Complement, complementOf } from './complement.js';
import { trimContent } from './content-edges.js';
import type { Boundaries } from './content-end.js';
import { contentEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { has, isAdjective, nounAt } from './cue-index.js';
import { OMITTING } from './cue-phrases.js';
import { nominal } from './nominal.js';
import { groupOf, levelOf, normAt, type Parse, type Subject, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { canSpeak } from './speakers.js';
import { isAnonymity } from './speech-anonymity.js';
import { continuedQuote } from './speech-continued.js';
import { citedAfter, citedAround, citedBefore, gapContent, questionBefore } from './speech-gap.js';
import { contentAround, hasAgent, type Parenthesis } from './speech-parenthesis.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

const NOBODY: SourceHint = { kind: 'nobody' };

/** "As the paper reported, [the mayor left]": what "as" takes up stands behind the comma. */
function clauseBehindAs(
  p: Parse,
  verb: VerbGroup,
  cue: Cue,
  subject: Subject | null,
  boundaries: Boundaries,
): Complement | null {
  if (!subject || subject.outer > p.first + 2 || normAt(p, subject.outer - 1) !== 'as') return null;
  const entry = cue.entries.find((e) => has(e, 'cCx'));
  // "As she told the paper, …"
  const told = entry && has(entry, 'a') ? phraseAfter(p, cue.start, 'of') : null;
  const around = circumstancesAfter(p, told?.last ?? cue.start);
  if (!entry || tagAt(p, around.at) !== Tag.Comma) return null;
  const content = trimContent(p, around.at + 1, contentEnd(p, around.at + 1, verb, boundaries));
  return (
    content && {
      kind: 'clause',
      entry,
      content: [content],
      addressee: told ?? around.addressee,
      medium: around.medium,
      via: [],
      tail: around.at,
    }
  );
}

/** "No one asked us": nobody has spoken. */
const isNobody = (p: Parse, { first, last }: TokenRange): boolean =>
  /^(?:nobody|none|no-one)$/.test(normAt(p, first)) ||
  (last - first === 2 && normAt(p, first) === 'no' && normAt(p, first + 1) === 'one');

/** “[Who] ordered it?” */
const isQuestion = (p: Parse, verb: number): boolean =>
  /^(?:who|what|which)$/.test(normAt(p, verb - 1)) &&
  (verb - 1 === p.first || tagAt(p, verb - 2) === Tag.Quote);

/** "[neither] the office nor the police". */
const withoutNeither = (p: Parse, { first, last }: TokenRange): TokenRange =>
  normAt(p, first) === 'neither' && last - first > 1 ? { first: first + 1, last } : { first, last };

const OUTCOMES = new Set(
  'winner winners victor victors victorious dead missing bankrupt insolvent unsafe safe void invalid extinct elected ineligible eligible guilty innocent president'.split(
    ' ',
  ),
);

/** "Senator [declared] winner": what somebody was found to be, as headlines leave "was" out; nobody says it here. */
const isDeclared = (p: Parse, verb: VerbGroup, { entry, content }: Complement): boolean =>
  entry.lemma === 'declare' &&
  normAt(p, verb.main) === 'declared' &&
  OUTCOMES.has(normAt(p, content[0]!.first));

const IMPOSED = new Set(
  'ban bans brakes curfew curfews door doors duties duty embargo levy sanctions tariff tariffs tax taxes'.split(
    ' ',
  ),
);

/** "slammed [a night curfew] on the town": what is put upon somebody. */
function isImposed(p: Parse, { first, last }: TokenRange): boolean {
  for (let i = first + 1; i < last; i++)
    if (tagAt(p, i) === Tag.Preposition) return normAt(p, i) === 'on' && IMPOSED.has(normAt(p, i - 1));
  return false;
}

const DUMMIES = new Set(['it', 'this', 'that', 'there', 'what']);

const TOGETHER = new Set(
  'and both two three all sides parties countries neighbours neighbors nations they we'.split(' '),
);

/** "Both sides agreed to meet", "the ministers agreed that C": a deal that was struck, not what one of them says. */
function isDeal(p: Parse, { tense }: VerbGroup, { entry }: Complement, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (TOGETHER.has(normAt(p, i))) return true;
  const many = p.reading.words[last - 1]!.nouns.some((n) => n.plural);
  return entry.act === 'pledge' ? tense === 'pluperfect' : tense === 'past' && many;
}

/** Whether it is a body, an outlet say, that tells what others have told it. */
function isBody(p: Parse, verb: VerbGroup, { last }: TokenRange): boolean {
  const { nameAt, names: named } = p.reading;
  const name = nameAt[last - 1]! >= 0 ? named[nameAt[last - 1]!]! : null;
  return name ? name.type === 'organization' : verb.lemma === 'report';
}

/** "neither confirmed nor denied [the report]": both verbs together leave it open. */
function neitherNor(
  p: Parse,
  verb: VerbGroup,
  subjects: Subjects,
  boundaries: Boundaries,
): SpeechProposal | null {
  if (!verb.negative || verb.lemma !== 'confirm' || normAt(p, verb.last) !== 'nor') return null;
  const denies = groupOf(p, verb.last + 1);
  const subject = denies?.lemma === 'deny' ? subjectOf(p, verb, subjects) : null;
  const content = denies && nominal(p, denies.last, boundaries);
  if (!subject || !content) return null;
  return {
    cue: { first: normAt(p, verb.first - 1) === 'neither' ? verb.first - 1 : verb.first, last: denies.last },
    act: 'omit',
    rule: 'en.cue.neither-confirm-nor-deny',
    source: { kind: 'phrase', range: subject.range },
    addressee: null,
    via: [],
    medium: null,
    content: [content],
    contentKind: 'nominal',
    weight: 0.8,
  };
}

/** Proposals of a finite reporting verb in the active voice. */
export function proposeFinite(
  p: Parse,
  verb: VerbGroup,
  found: Cue,
  subjects: Subjects,
  parenthesis: Parenthesis | null,
  boundaries: Boundaries,
): SpeechProposal | null {
  const { entries } = found;
  const undecided = neitherNor(p, verb, subjects, boundaries);
  if (undecided) return undecided;
  if (verb.lemma === 'deny' && normAt(p, verb.first - 1) === 'nor') return null;
  // "could not verify": a formula, no saying. Method: gold guidelines, 5
  if (
    verb.negative &&
    /^(?:verify|confirm|authenticate|corroborate)$/.test(verb.lemma) &&
    verb.tense === 'modal'
  )
    return null;
  const cue = { first: verb.first, last: found.last };
  const modality = verb.modality && verb.tense === 'modal' ? { modality: verb.modality } : {};
  if (parenthesis) {
    const { entry, addressee, medium, via } = parenthesis.complement;
    const content = contentAround(p, parenthesis, boundaries);
    if (!content.length) return null;
    const end = content.at(-1)!.last;
    const quoted =
      p.quoteClosing.has(end - 1) ||
      p.quoteClosing.has(end) ||
      p.quoteClosing.has(end + 1) ||
      p.quoteOpening.has(content.at(-1)!.first - 1);
    const goesOn = quoted ? continuedQuote(p, entry.act === 'ask') : null;
    if (goesOn) content.push(goesOn);
    const cited = quoted ? null : citedAfter(p, verb);
    const speaks = cited && canSpeak(p, cited);
    return {
      cue,
      act: entry.act,
      rule: `en.cue.${entry.lemma}`,
      source: { kind: 'phrase', range: speaks ? cited : parenthesis.source },
      addressee,
      via: speaks ? [parenthesis.source, ...via] : via,
      medium,
      content,
      contentKind: 'clause',
      ...modality,
      weight: 0.9,
    };
  }
  const subject = subjectOf(p, verb, subjects);
  if (subject && isNobody(p, subject.range)) return null;
  if (!subject && isQuestion(p, verb.first)) return null;
  const gap = subject && gapContent(p, verb, found, subject.range, boundaries);
  let complement =
    gap ??
    clauseBehindAs(p, verb, found, subject, boundaries) ??
    complementOf(p, verb, entries, found.start, boundaries);
  const unanswered = verb.negative && /^(?:answer|reply|respond|comment|elaborate|say)$/.test(verb.lemma);
  if ((found.omits || unanswered) && (!complement || complement.kind === 'none')) {
    // "Asked whether …, he gave no answer": the question went unanswered
    const question = questionBefore(p, verb);
    if (question)
      complement = {
        kind: 'clause',
        entry: entries[0]!,
        content: [question],
        addressee: null,
        medium: null,
        via: [],
        tail: found.start,
      };
  }
  if (!complement || complement.kind === 'none' || isAnonymity(p, complement)) return null;
  // "drought threatens the harvest": only who can speak threatens in words
  if (verb.lemma === 'threaten' && complement.kind === 'nominal' && subject && !canSpeak(p, subject.range))
    return null;
  // "The paper cited three officials": whom it has its words from
  if (
    /^(?:cite|quote)$/.test(verb.lemma) &&
    complement.kind === 'nominal' &&
    canSpeak(p, complement.content[0]!)
  )
    return null;
  if (subject && nounAt(p, subject.range.last - 1) && hasAgent(p, verb)) return null;
  if (isDeclared(p, verb, complement)) return null;
  if (verb.lemma === 'slam' && complement.kind === 'nominal' && isImposed(p, complement.content[0]!))
    return null;
  let source: SourceHint = NOBODY;
  let weight = 0.9;
  const felt = isAdjective(found);
  // "it is certain that", "the weather was happy": only who can speak is said to think so
  if (felt && (!subject || !canSpeak(p, subject.range) || DUMMIES.has(normAt(p, subject.range.first))))
    return null;
  // “I think”: how people talk, not what they report
  if (
    subject &&
    (complement.entry.act === 'believe' || felt) &&
    levelOf(p, verb.main) >= 0 &&
    /^(?:i|you|we)(?:'|$)/.test(normAt(p, subject.range.first))
  )
    return null;
  if (gap) source = { kind: 'phrase', range: gap.source };
  else if (subject) source = { kind: 'phrase', range: withoutNeither(p, subject.range) };
  else if (mayShare(p, verb)) {
    const shared = sharedSpeaker(p, verb, subjects);
    if (!shared) return null;
    source = { kind: 'phrase', range: shared };
    weight = 0.7;
  } else weight = 0.4;
  if (verb.lemma === 'agree' && source.kind === 'phrase' && isDeal(p, verb, complement, source.range))
    return null;
  let cited = source.kind === 'phrase' ? citedBefore(p, verb, source.range.last) : null;
  if (!cited && source.kind === 'phrase' && complement.kind === 'clause' && isBody(p, verb, source.range)) {
    const around = citedAround(p, verb, complement.content.at(-1)!);
    if (around && canSpeak(p, around)) cited = around;
  }
  const via = [...complement.via];
  if (cited && source.kind === 'phrase') {
    via.unshift(source.range);
    source = { kind: 'phrase', range: cited };
  }
  if (complement.kind === 'nominal') weight -= 0.1;
  let act: Act = complement.entry.act;
  if (found.omits || (verb.negative && OMITTING.has(verb.lemma))) act = 'omit';
  return {
    cue,
    act,
    rule: `en.cue.${complement.entry.lemma}`,
    source,
    addressee: complement.addressee,
    via,
    medium: complement.medium,
    content: complement.content,
    contentKind: complement.kind,
    ...modality,
    weight,
  };
}
