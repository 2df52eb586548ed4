import type { EventAspect } from '../event-frames.js';
import { verbOfNoun } from './event-occurrence.js';
import type { Trigger } from './event-triggers.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

/** Verbs and nouns whose infinitive or noun is only spoken of: called for talks, a threat of war. */
const UNREAL = new Set(
  'call demand urge ask request want seek hope wish approve authorise authorize oppose favour favor threaten vow promise pledge offer refuse decline fail try attempt avoid prevent risk threat possibility prospect proposal propose appeal fear need plea ready willing able deny warn press order pressure let allow consider discuss suggest'.split(
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
const TRIED = new Set(['try', 'attempt', 'seek']);
/** What is done by trying. */
const ATTEMPTED = /^(?:attack\.|coerce\.cyber)/;
/** What must be done is said after these without a tense: demanded that it [lift] the siege. */
const COMMANDS = new Set('demand urge insist request propose recommend ask order require'.split(' '));
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

/** The finite verb that a verb without tense hangs on: "agreed [to withdraw]". */
export function governor(p: Parse, group: VerbGroup): VerbGroup | null {
  for (let k = group.index - 1; k >= 0; k--) {
    const before = p.groups[k]!;
    if (levelOf(p, before.first) !== levelOf(p, group.first)) continue;
    for (let i = before.last; i < group.first; i++) if (tagAt(p, i) === Tag.Stop) return null;
    return before;
  }
  return null;
}

/** The finite verb before a verb group, over those without tense. */
export function finiteBefore(p: Parse, group: VerbGroup): VerbGroup | null {
  let found = governor(p, group);
  while (found && found.form !== 'finite') found = governor(p, found);
  return found;
}

/** How a trigger's own clause presents the event; a noun by the words beside it. */
export function aspectOf(p: Parse, trigger: Trigger): EventAspect {
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
    if (verb.tense === 'present' && isCommanded(p, verb)) aspect.modality = 'unreal';
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
    else if (TRIED.has(lemma) && ATTEMPTED.test(trigger.concept) && verb.first - head!.last < 3)
      aspect.time = 'past'; // an attempt on somebody's life is an attack
    else if (lemma === 'be' && verb.first - head!.last < 2) aspect.modality = 'expected';
    else aspect.modality = 'unreal';
    if (head?.negative) aspect.negative = true;
    return aspect;
  }
  if (verb.form === 'gerund' && tagAt(p, verb.first - 1) === Tag.Preposition) {
    const before = normAt(p, verb.first - 1);
    if (!AFTER_FACT.has(before)) aspect.modality = 'unreal';
  } else if (verb.form === 'gerund' && head && UNREAL.has(head.lemma)) aspect.modality = 'unreal';
  // "will continue supplying grain"
  else if (verb.form === 'gerund' && head && BEGUN.has(head.lemma) && verb.first === head.last)
    if (head.modality === 'future' || normAt(p, head.first) === 'would') aspect.modality = 'expected';
  return aspect;
}

/** Whether a verb stands in what is demanded: "demand that the rebels lift the siege". */
function isCommanded(p: Parse, verb: VerbGroup): boolean {
  const head = governor(p, verb);
  if (!head || !COMMANDS.has(head.lemma) || normAt(p, verb.main) !== verb.lemma) return false;
  for (let i = head.last; i < verb.first; i++) if (normAt(p, i) === 'that') return true;
  return false;
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
