import { fold } from '../../text/fold.js';
import type { Sentence } from '../../text/sentences.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { chunksIn, isSpeakerNoun } from './chunks.js';
import { adjectiveCueAt, type VerbCue, verbCueAt } from './cue-match.js';
import { proposeHeadlineSpeech } from './speech-headline.js';
import { type Lead, leadOf } from './speech-lead.js';
import { proposeNounSpeech } from './speech-nouns.js';
import { clauseStart, isQuoteMark, type Region, scanRegion, sentencesIn } from './speech-region.js';
import { proposeVerbSpeech } from './speech-verbs.js';
import { closesClause } from './verb-group.js';

/** Cues of a region in order; a cue's noun is looked for behind the verb before it. */
function cuesOf(reading: Reading, region: Region): VerbCue[] {
  const cues: VerbCue[] = [];
  let floor = region.first;
  for (const verb of region.verbs) {
    const cue = verbCueAt(reading, verb, floor);
    const marker =
      verb.lemma === 'বলা' &&
      verb.form === 'conjunctive' &&
      verb.last - verb.first === 1 &&
      reading.tokens[verb.last]?.kind !== 'mark';
    if (
      cue &&
      !isAsked(reading, cue) &&
      !isOwnSilence(cue) &&
      !isPossible(cue) &&
      !isGeneral(reading, region, cue) &&
      (!marker || (isQuoteMark(reading, verb.first - 1) && !sayingFollows(reading, region, verb.last)))
    )
      cues.push(cue);
    if (closesClause(verb)) floor = verb.last;
  }
  for (let i = region.first, v = 0; i < region.last; i++) {
    while (v < region.verbs.length && region.verbs[v]!.first <= i) v++;
    if (reading.quoteOf[i] !== region.quote) continue;
    const cue = adjectiveCueAt(reading, i, region.verbs[v] ?? null, region.last);
    if (cue && !cues.some((c) => c.first < cue.last && cue.first < c.last)) cues.push(cue);
  }
  return cues.sort((a, b) => a.first - b.first);
}

const [WHETHER, NOT] = ['কিনা', 'না'].map(fold);
const WHAT = new Set('কী কি'.split(' ').map(fold));

const WHY = new Set('কেন কবে কোথায় কীভাবে কখন'.split(' ').map(fold));
const WHY_REACH = 8;
/** "কেন বেআইনি [ঘোষণা করা হবে না], তা জানতে চেয়েছে আদালত": a question within what is asked. */
function asksWhy(reading: Reading, first: number, last: number): boolean {
  if (reading.tokens[last]?.text !== ',') return false;
  for (let i = first - 1; i >= Math.max(0, first - WHY_REACH); i--) {
    if (reading.tokens[i]!.kind === 'mark') return false;
    // "কীভাবে আগুন লাগল জানতে চাইলে | ওসি বলেন, …": that has been asked before
    if (reading.words[i]!.verbs.some((v) => v.form === 'conditional')) return false;
    if (WHY.has(reading.tokens[i]!.norm)) return true;
  }
  return false;
}

/** "রাষ্ট্রদূত কী [বললেন]?", "পুলিশকে [জানানো হয়েছিল] কি?": a report that asks in its own words says nobody's; a headline tells by its question. */
function isAsked(reading: Reading, { first, last }: TokenRange): boolean {
  // "চিঠি চেয়েছে কি না, …": whether it was said is what somebody asks
  const whether =
    reading.tokens[last]?.norm === WHETHER ||
    (WHAT.has(reading.tokens[last]?.norm ?? '') && reading.tokens[last + 1]?.norm === NOT);
  if (whether || asksWhy(reading, first, last)) return true;
  const sentence = reading.sentences[reading.sentenceOf[first]!]!;
  if (sentence.index < reading.headlineSentences || reading.quoteOf[first]! >= 0) return false;
  if (!reading.tokens[sentence.last - 1]!.text.startsWith('?')) return false;
  const what = (i: number) => WHAT.has(reading.tokens[i]?.norm ?? '');
  return (first > sentence.first && what(first - 1)) || (what(last) && last + 1 === sentence.last - 1);
}

/** "এখনই [বলতে পারছি না]": who says so says it, and leaves nothing unsaid. */
const isOwnSilence = ({ act, verb }: VerbCue): boolean =>
  act === 'omit' && verb.form === 'finite' && verb.person === 1;

/** "কে [বলতে পারে]", "প্রতিবাদ [করতে পারে]": what somebody could say is not said. */
const isPossible = ({ act, noun, verb }: VerbCue): boolean =>
  verb.modal === 'can' && !verb.negative && act !== 'omit' && (noun !== null || verb.form === 'finite');

const [IF, SAYING, JE, ANYBODY] = ['যদি', 'বলা', 'যে', 'কেউ'].map(fold);
const THOSE_WHO = new Set(['যারা', 'যাঁরা', 'যে', 'যিনি'].map(fold));
const NAMED_REACH = 6;
const IF_REACH = 30;

/** "[যারা] ভোটে বিশ্বাস করে না, তারা …", "[যদি] সে বলে, …", "উৎসবটিকে [বলা হয়] ‘বিজু’": what is said of anybody, of a case, or of how a thing is called. */
function isGeneral(reading: Reading, region: Region, { first, last, verb }: VerbCue): boolean {
  const own = clauseStart(reading, region, first);
  if (THOSE_WHO.has(reading.tokens[own]!.norm) && own === region.first && own < first && own + 1 < last)
    return reading.tokens[own]!.norm !== JE || reading.tokens[own + 1]!.norm === ANYBODY;
  for (let i = Math.max(own, first - IF_REACH); i < first; i++)
    if (reading.tokens[i]!.norm === IF) return true;
  return (
    verb.lemma === SAYING &&
    verb.passive &&
    !verb.impersonal &&
    verb.tense !== 'perfect' &&
    isNaming(reading, region, first, last)
  );
}

/** Whether no mark and no verb stand between "is called" and the name that closes the sentence. */
function isNaming(reading: Reading, region: Region, first: number, last: number): boolean {
  const thing = reading.words[first - 1]?.nouns[0];
  if (first - 1 < region.first || thing?.case !== 'objective' || last >= region.last) return false;
  const next = reading.tokens[last]!;
  if (next.kind === 'mark' ? !isQuoteMark(reading, last) : next.norm === JE) return false;
  return region.last - last <= NAMED_REACH && !region.verbs.some((v) => v.first >= last && closesClause(v));
}

const DATELINE_REACH = 14;
const DATELINE = new Set(
  'প্রতিনিধি সংবাদদাতা প্রতিবেদক ডেস্ক সংবাদ_সংস্থা ব্যুরো হি বাসস ইউএনবি পিটিআই প্রতিনিধিঃ সংবাদদাতাঃ প্রতিবেদকঃ সংস্থা'
    .split(' ')
    .map(fold),
);

/** "নিজস্ব সংবাদদাতা, নয়াদিল্লি: …": where the report itself begins. */
function behindDateline(reading: Reading, { first, last, paragraph }: Sentence): number {
  if (reading.paragraphs[paragraph]!.first !== first) return first;
  let known = false;
  for (let i = first; i < Math.min(last - 1, first + DATELINE_REACH); i++) {
    const { text, norm } = reading.tokens[i]!;
    known ||= DATELINE.has(norm);
    if (known && (text === ':' || text === '—' || text === '–' || norm.endsWith('ঃ'))) return i + 1;
  }
  return first;
}

const COMPLEMENT_REACH = 7;

function sayingFollows(reading: Reading, region: Region, from: number): boolean {
  return region.verbs.some(
    (v) => v.first >= from && v.first - from <= COMPLEMENT_REACH && verbCueAt(reading, v, from) !== null,
  );
}

/** Every attribution that a Bengali sentence may hold, also inside its quotations. */
export function proposeSpeech(reading: Reading, index: number): SpeechProposal[] {
  const sentence = reading.sentences[index]!;
  const headline = index < reading.headlineSentences;
  const proposals: SpeechProposal[] = [];
  const visit = (first: number, last: number, depth: number, lead: Lead | null) => {
    const region = scanRegion(reading, first, last, lead);
    const byNoun = proposeNounSpeech(reading, region, headline);
    const opened = byNoun.flatMap(({ cue, content: [behind] }) =>
      behind && behind.first >= cue.last && reading.tokens[cue.last]!.kind === 'mark' ? [behind] : [],
    );
    proposals.push(...proposeVerbSpeech(reading, region, cuesOf(reading, region), opened), ...byNoun);
    if (depth < 4)
      for (const quote of region.quotations)
        for (const inner of sentencesIn(reading, quote))
          visit(inner.first, inner.last, depth + 1, leadOf(reading, quote, first, inner.first));
  };
  visit(behindDateline(reading, sentence), sentence.last, 0, null);
  if (headline) proposals.push(...proposeHeadlineSpeech(reading, sentence));
  return proposals;
}

/** The named person who is subject of a sentence: "[বাণিজ্যমন্ত্রী পীযূষ গয়াল] অবশ্য দরজা খোলা রাখছেন।" */
export function findSubject(reading: Reading, index: number): TokenRange | null {
  const { first, last } = reading.sentences[index]!;
  const chunk = chunksIn(reading, first, last).find(
    (c) =>
      c.case === 'nominative' && c.postposition === null && nameOver(reading, c.last - 1)?.type === 'person',
  );
  return chunk ? { first: chunk.first, last: chunk.last } : null;
}

/** The people in the plural who are subject of a sentence: "[খেলোয়াড়েরা] অনুশীলনে ফেরেননি।" */
export function findPeople(reading: Reading, index: number): TokenRange | null {
  const { first, last } = reading.sentences[index]!;
  const chunk = chunksIn(reading, first, last).find((c) => {
    const head = c.last - 1;
    const noun = reading.words[head]!.nouns[0];
    return (
      c.case === 'nominative' &&
      c.postposition === null &&
      !c.pronoun &&
      reading.nameAt[head]! < 0 &&
      noun !== undefined &&
      ((noun.plural && isSpeakerNoun(reading, head)) || noun.classifier === 'জন')
    );
  });
  return chunk ? { first: chunk.first, last: chunk.last } : null;
}
