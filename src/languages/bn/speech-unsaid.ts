import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SourceHint } from '../speech.js';
import { chunksIn } from './chunks.js';
import { type CueClause, countWords, nominalBefore, sourceOf } from './speech-clause.js';
import { isQuoteMark } from './speech-region.js';
import { SIDES } from './speech-roles.js';
import { OBJECT_ACTS, promises, type Shape, STAY, words } from './speech-shape.js';

// What is asked, and what nobody says: the noun phrase before a silence, a demand or a compound cue.

/** "[এ বিষয়ে] মেয়রের বক্তব্য পাওয়া যায়নি": who is silent is no part of what about. */
function withoutSilent(
  reading: Reading,
  range: TokenRange | null,
  source: SourceHint,
  act: string,
): TokenRange | null {
  if (!range || act !== 'omit' || source.kind !== 'phrase') return range;
  const { first, last } = source.range;
  if (last === range.last && first > range.first) return { first: range.first, last: first };
  if (first !== range.first || last > range.last) return range;
  // "ক্রেমলিনের তাৎক্ষণিক | প্রতিক্রিয়া", but "তৃণমূলের তরফে [এ বিষয়ে] | কিছু"
  const rest = { first: last, last: range.last };
  const chunks = chunksIn(reading, rest.first, rest.last).filter(
    (c) => !(c.first === last && SIDES.has(reading.tokens[c.last - 1]!.norm)),
  );
  return chunks.some((c) => c.postposition || c.case !== 'nominative')
    ? { first: chunks[0]!.first, last: range.last }
    : null;
}

/** "বক্তব্য দেন অধ্যাপক X": that somebody spoke says nothing of what was said. */
const SPEECHES = words('বক্তব্য ভাষণ বক্তৃতা ব্রিফিং সাক্ষ্য জবানবন্দি প্রতিবেদন বিবৃতি পোস্ট টুইট স্ট্যাটাস জবাব উত্তর প্রত্যুত্তর');

const CALLED = words('ফোন কল মুঠোফোন মোবাইল টেলিফোন');

const TOPIC_ENDS = words('বিষয়ে ব্যাপারে প্রসঙ্গে নিয়ে সম্পর্কে');

/** "[এ বিষয়ে] জানতে তাঁকে ফোন করা হলেও তিনি রিসিভ করেননি": the topic of a call that nobody answers, else the call. */
function unanswered({ reading, region, cue }: CueClause): TokenRange | null {
  if (cue.rule !== 'bn.cue.unanswered') return null;
  let call: TokenRange | null = null;
  for (let i = region.first; i < cue.first; i++) {
    const { norm } = reading.tokens[i]!;
    if (TOPIC_ENDS.has(norm) && i > region.first && i - region.first <= 6) {
      const first = chunksIn(reading, region.first, i + 1).find((c) => c.last === i)?.first ?? i - 1;
      return { first, last: i + 1 };
    }
    if (CALLED.has(norm) || CALLED.has(reading.words[i]!.nouns[0]?.stem ?? ''))
      call = { first: i, last: i + 1 };
  }
  return call;
}

/** "[বৈঠক নিয়ে] জানতে চাইলে তিনি কোনো মন্তব্য করতে রাজি হননি": what was asked is what goes unsaid. */
function askedAlong({ reading, region, cue, cues, open }: CueClause): TokenRange | null {
  const question = cue.act === 'omit' ? cues.findLast((c) => c.last <= cue.first) : undefined;
  if (question?.act !== 'ask' || question.verb.form !== 'conditional') return null;
  let first = Math.max(open, region.first);
  while (
    first < question.first &&
    (reading.tokens[first]!.kind === 'mark' ||
      /^(?:conjunction|adverb)$/.test(reading.words[first]!.closed ?? ''))
  )
    first++;
  return first < question.first ? { first, last: question.first } : null;
}

/** "বিজেপি বিঁধছে [রাজ্য সরকারকে]": whom it is aimed at, behind the verb. */
function struckBehind({ reading, region, cue }: CueClause): TokenRange | null {
  if (cue.noun || (cue.act !== 'condemn' && cue.act !== 'accuse')) return null;
  const chunk = chunksIn(reading, cue.last, region.last).find((c) => c.first <= cue.last + 1);
  return chunk?.case === 'objective' &&
    (chunk.last >= region.last || reading.tokens[chunk.last]!.kind === 'mark')
    ? { first: chunk.first, last: chunk.last }
    : null;
}

const ITS = words('তার এর সেটি সেটা তা এটি এটা');

const QUESTION = fold('প্রশ্ন');

/** "বেতন কে দেবে? প্রশ্নটা এড়িয়ে গেলেন তিনি", "ব্র্যান্ডটি কোনটি? নাম বলেননি তিনি": a question that the sentence before asks, and nobody answers. */
function asked({ reading, region, cue, floor }: CueClause, topic: TokenRange | null): boolean {
  const sentence = reading.sentences[reading.sentenceOf[cue.first]!]!;
  const before = reading.sentences[sentence.index - 1];
  if (
    cue.act !== 'omit' ||
    region.quote >= 0 ||
    floor > region.first ||
    before?.paragraph !== sentence.paragraph
  )
    return false;
  let end = before.last - 1;
  while (end > before.first && isQuoteMark(reading, end)) end--;
  if (!reading.tokens[end]!.text.startsWith('?')) return false;
  // "X জানতে চান, টাকা কোথায়? জবাব দেননি Y": somebody's question, told as theirs
  for (let i = before.first; i < before.last; i++)
    if (reading.tokens[i]!.text === ',' && reading.words[i - 1]?.verbs.some((v) => v.form === 'finite'))
      return false;
  if (!topic) return true;
  const head = topic.last - 1;
  return ITS.has(reading.tokens[head]!.norm) || reading.words[head]!.nouns[0]?.stem === QUESTION;
}

const TIME = fold('সময়');

/** "[চেয়ারম্যানকে সরাতে] সরকারকে ৭২ ঘণ্টা সময় বেঁধে দেন": what must be done in that time. */
function termOf({ reading, cue, own, floor, roles }: CueClause, source: SourceHint): Shape | null {
  const who = roles.source && roles.source.last < cue.first ? roles.source.last : own;
  const first = Math.max(own, floor, who);
  for (let i = cue.first - 1; i > first; i--) {
    if (reading.timeAt[i]! >= 0 || reading.nameAt[i]! >= 0 || reading.words[i]!.closed) continue;
    const word = reading.words[i]!;
    if (word.verbs.some((v) => v.form === 'infinitive') || word.nouns[0]?.case === 'locative')
      return { content: [{ first, last: i + 1 }], kind: 'nominal', source, weight: 0.7 };
  }
  return null;
}

/** Whatever stands before a compound cue, a silence or a demand. */
export function nominal(clause: CueClause): Shape | null {
  const { reading, cue } = clause;
  const source = sourceOf(clause);
  const range = unanswered(clause) ?? withoutSilent(reading, nominalBefore(clause), source, cue.act);
  const answered = range ? null : askedAlong(clause);
  if (answered) return { content: [answered], kind: 'nominal', source, weight: 0.7 };
  const struck = range ? null : struckBehind(clause);
  if (struck) return { content: [struck], kind: 'nominal', source, weight: 0.7 };
  if (asked(clause, range)) return { content: [], kind: 'previous', source, weight: 0.75 };
  // "কোনো জবাব দেননি": without a topic, what was not given is the content
  if (!range && cue.act === 'omit' && cue.verb.first > cue.first)
    return { content: [{ first: cue.first, last: cue.verb.first }], kind: 'nominal', source, weight: 0.7 };
  // "[হোয়াইট হাউসের ভাষ্যে] সফরের উল্লেখ নেই": where it is not mentioned
  const { document } = clause.roles;
  if (
    range &&
    document &&
    cue.verb.lemma === STAY &&
    document.first >= range.first &&
    document.last < range.last
  )
    range.first = document.last;
  if (cue.noun && (SPEECHES.has(cue.noun) || promises(clause))) return null;
  if (cue.noun === TIME) return termOf(clause, source);
  // "গাজায় হামলা: নিন্দা জানাল ঢাকা"
  if (
    !range &&
    OBJECT_ACTS.has(cue.act) &&
    reading.tokens[clause.own - 1]?.text === ':' &&
    clause.own - 1 > clause.floor
  )
    return { content: [{ first: clause.floor, last: clause.own - 1 }], kind: 'nominal', source, weight: 0.7 };
  // "কাঁটায় পা বিঁধছে": nobody is aimed at
  if (!cue.noun && (cue.act === 'condemn' || cue.act === 'accuse') && !clause.roles.objective) return null;
  const fits =
    cue.noun !== null || ['omit', 'demand', 'deny', 'confirm', 'ask', 'condemn', 'accuse'].includes(cue.act);
  return fits && range && countWords(reading, range.first, range.last) > 0
    ? { content: [range], kind: 'nominal', source, weight: 0.7 }
    : null;
}
