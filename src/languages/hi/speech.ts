import type { Medium } from '../../readout/vocabulary.js';
import { classOf, NameClass, wordsOf } from '../names.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { type Cue, cueAt, nounActs } from './cue-index.js';
import * as cues from './cues.js';
import { names } from './names/lexicon.js';

const [NE, KO, SE, KE, KA, KI, THAT] = wordsOf('ने को से के का की कि') as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const GENITIVE = new Set([KE, KA, KI]);
const according = new Set(wordsOf(cues.according));
const [RELAY, RELAY_END] = wordsOf(cues.relayed) as [string, string];
const papers = new Map<string, Medium>(
  wordsOf(cues.papers).map((word) => [word, word.includes('रिपोर्ट') ? 'report' : 'statement']),
);
const PASSIVE = new Set(wordsOf('गया गई गए जा जाता जाती'));
const AUXILIARY = new Set(wordsOf('है हैं था थे थी थीं गया गई गए दिया दी रहा रहे रही जा हुए'));
const OPENING = /^[,:—–-]$/;
const AND = new Set(wordsOf('और तथा एवं'));
const MEN = NameClass.Group | NameClass.Person | NameClass.OrgHead | NameClass.Title;
const SURE = 0.8;
const LIKELY = 0.6;

/** One sentence, as the grammar looks at it. */
interface View {
  reading: Reading;
  first: number;
  end: number;
}

const norm = ({ reading, first, end }: View, i: number): string =>
  i >= first && i < end ? reading.tokens[i]!.norm : '';

/** The noun phrase that ends before token `last`: open words, what stands in the genitive before them, joined ones. */
function phraseBefore(view: View, last: number): TokenRange | null {
  const { tokens, words, timeAt } = view.reading;
  let first = last;
  while (first > view.first) {
    const at = first - 1;
    const token = tokens[at]!;
    const part = token.kind === 'word' && timeAt[at]! < 0 && words[at]!.verbs.length === 0;
    const joins = GENITIVE.has(token.norm) || AND.has(token.norm);
    if (token.text === '.' && at > view.first && !token.spaceBefore) first--;
    else if (part && (!words[at]!.closed || joins || words[at]!.closed === 'determiner')) first--;
    else if (part && words[at]!.closed === 'pronoun' && first === last) {
      first--;
      break;
    } else break;
  }
  while (first < last && (GENITIVE.has(tokens[first]!.norm) || AND.has(tokens[first]!.norm))) first++;
  return first < last ? { first, last } : null;
}

const isSomebody = ({ reading }: View, range: TokenRange): boolean => {
  for (let i = range.first; i < range.last; i++)
    if (reading.nameAt[i]! >= 0 || classOf(names, reading.words[i]!) & MEN) return true;
  return false;
};

/** Pronouns of the agent that hold their ने. */
const AGENTS = new Set(wordsOf('उन्होंने उसने इन्होंने इसने मैंने हमने'));

/** Who does what the verb at `cue` says: the phrase before ने, else what the clause begins with, else who spoke last. */
function sourceOf(view: View, cue: TokenRange): { source: SourceHint; from: number; after: number } {
  for (let i = cue.first - 1; i >= view.first; i--) {
    if (AGENTS.has(norm(view, i)))
      return { source: { kind: 'phrase', range: { first: i, last: i + 1 } }, from: i, after: i + 1 };
    if (norm(view, i) === THAT) break;
    if (norm(view, i) !== NE) continue;
    const range = phraseBefore(view, i);
    if (range) return { source: { kind: 'phrase', range }, from: range.first, after: i + 1 };
    break;
  }
  return { source: { kind: 'elided' }, from: cue.first, after: cue.first };
}

function addresseeOf(view: View, from: number, cue: Cue): TokenRange | null {
  const marker = cue.ko ? KO : SE;
  for (let i = cue.first - 1; i > from; i--) {
    if (norm(view, i) !== marker) continue;
    const range = phraseBefore(view, i);
    if (range && range.first >= from && isSomebody(view, range)) return range;
  }
  return null;
}

/** What is said: what follows the verb and कि or a comma; else what stands before the source. */
function contentOf(view: View, last: number, from: number): TokenRange[] {
  let at = last;
  while (AUXILIARY.has(norm(view, at))) at++;
  const opened = norm(view, at) === THAT || OPENING.test(norm(view, at));
  while (norm(view, at) === THAT || OPENING.test(norm(view, at))) at++;
  const { quoteOf } = view.reading;
  // what follows a quotation is not what is said in it
  const outside = quoteOf[last - 1]! >= 0 && quoteOf[last - 1] !== quoteOf[at];
  if (outside) return [];
  if (opened && at < view.end - 1) return [{ first: at, last: view.end }];
  // “…,” यादव ने कहा: marks part the words from who says them
  let end = from;
  while (end > view.first && view.reading.tokens[end - 1]!.kind === 'mark') end--;
  return end > view.first && end < from ? [{ first: view.first, last: end }] : [];
}

/** "X के हवाले से": who passes the words on. */
function relays(view: View): TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = view.first; i + 2 < view.end; i++)
    if (norm(view, i) === KE && norm(view, i + 1) === RELAY && norm(view, i + 2) === RELAY_END) {
      const range = phraseBefore(view, i);
      if (range) found.push(range);
    }
  return found;
}

function readVerb(view: View, cue: Cue, via: TokenRange[]): SpeechProposal | null {
  const passive = PASSIVE.has(norm(view, cue.last));
  const { source, from, after } = sourceOf(view, cue);
  let hint = source;
  let medium: Medium | null = null;
  if (passive && source.kind === 'elided') {
    hint = { kind: 'nobody' };
    for (let i = view.first; i < cue.first; i++) {
      const paper = papers.get(norm(view, i));
      const owner = paper && GENITIVE.has(norm(view, i - 1)) ? phraseBefore(view, i - 1) : null;
      if (paper) medium = paper;
      if (owner) hint = { kind: 'phrase', range: owner };
    }
  }
  let content = contentOf(view, cue.last, from);
  let contentKind: SpeechProposal['contentKind'] = 'clause';
  if (content.length === 0 && cue.first > after) {
    // "संधि की निंदा की": what is condemned, denied, demanded
    let end = cue.first;
    while (end > after && (GENITIVE.has(norm(view, end - 1)) || norm(view, end - 1) === SE)) end--;
    if (end > after && end < cue.first) content = [{ first: after, last: end }];
    contentKind = 'nominal';
  }
  if (content.length === 0 && (source.kind !== 'phrase' || cue.act === 'say')) return null;
  return {
    cue: { first: cue.first, last: cue.last },
    act: cue.negated ? (cue.act === 'confirm' ? 'omit' : 'deny') : cue.act,
    rule: `hi.cue.${cue.act}`,
    source: hint,
    addressee: addresseeOf(view, after - 1, cue),
    via,
    medium,
    content,
    contentKind,
    ...(cue.future && { modality: 'future' as const }),
    weight: SURE,
  };
}

/** "X का कहना है कि …", "X का दावा है कि …". */
function readNoun(view: View, i: number, via: TokenRange[]): SpeechProposal | null {
  const act = nounActs.get(norm(view, i));
  if (!act || !GENITIVE.has(norm(view, i - 1))) return null;
  const range = phraseBefore(view, i - 1);
  const content = contentOf(view, i + 1, view.first);
  if (!range || content.length === 0 || !AUXILIARY.has(norm(view, i + 1))) return null;
  return {
    cue: { first: i, last: i + 1 },
    act,
    rule: `hi.noun.${act}`,
    source: { kind: 'phrase', range },
    addressee: null,
    via,
    medium: null,
    content,
    contentKind: 'clause',
    weight: SURE,
  };
}

/** "X के मुताबिक़ …": the rest of the sentence. */
function readAccording(view: View, i: number, via: TokenRange[]): SpeechProposal | null {
  if (!according.has(norm(view, i)) || norm(view, i - 1) !== KE) return null;
  const range = phraseBefore(view, i - 1);
  if (!range) return null;
  let at = i + 1;
  while (OPENING.test(norm(view, at))) at++;
  const before = range.first > view.first ? [{ first: view.first, last: range.first }] : [];
  const after = at < view.end ? [{ first: at, last: view.end }] : [];
  return {
    cue: { first: i - 1, last: i + 1 },
    act: 'say',
    rule: 'hi.according',
    source: { kind: 'phrase', range },
    addressee: null,
    via,
    medium: null,
    content: [...before, ...after],
    contentKind: 'clause',
    weight: LIKELY,
  };
}

/** Every attribution that a sentence may hold. */
export function proposeSpeech(reading: Reading, sentence: number): SpeechProposal[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const view: View = { reading, first, end };
  const via = relays(view);
  const found: SpeechProposal[] = [];
  for (let i = first; i < end; i++) {
    const cue = cueAt(reading, i, end);
    const proposal = cue ? readVerb(view, cue, via) : (readNoun(view, i, via) ?? readAccording(view, i, via));
    if (proposal) found.push(proposal);
    if (cue) i = cue.last - 1;
  }
  return found;
}

/** The subject that a sentence opens with: whom its first ने marks. */
export function findSubject(reading: Reading, sentence: number): TokenRange | null {
  const { first, last: end } = reading.sentences[sentence]!;
  const view: View = { reading, first, end };
  for (let i = first; i < end; i++) if (norm(view, i) === NE) return phraseBefore(view, i);
  return null;
}
