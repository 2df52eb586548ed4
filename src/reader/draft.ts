import type { FoundConcept } from '../languages/concept-lexicon.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Reading } from '../languages/reading.js';
import { type Word, wordOf } from '../languages/word.js';
import type { Attribution, Note, PoliticalEvent } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { type Form, perForm } from '../text/forms.js';
import { layOut } from '../text/sentences.js';
import { type Token, tokenise } from '../text/tokens.js';
import { EntityBook } from './entities.js';

/** A reading with what only the reader itself handles: its pack, the entities, and the records to be returned. */
export interface Draft extends Reading {
  readonly pack: LanguagePack | null;
  readonly entities: EntityBook;
  readonly attributions: Attribution[];
  readonly events: PoliticalEvent[];
  readonly concepts: FoundConcept[];
  readonly notes: Note[];
}

const emptyWord = (norm: string): Word => wordOf({ norm, nouns: [], verbs: [], closed: null });
const NO_WORD: Word = emptyWord('');
const REMEMBERED_WORDS = 60_000; // word forms follow Zipf's law: most tokens of the next report are among them
const LONGEST_WORD = 64; // code units; longer ones are not remembered

/** Analyses with a pack, each word once: for all forms in which texts write it (Said, said), and for each by itself. */
function makeAnalyser(pack: LanguagePack): (form: Form) => Word {
  const words = new Map<string, Word>();
  return perForm(({ norm }) => {
    let word = words.get(norm);
    if (word) return word;
    word = wordOf(pack.analyse(norm));
    if (norm.length > LONGEST_WORD) return word;
    if (words.size >= REMEMBERED_WORDS) words.clear();
    words.set(norm, word);
    return word;
  });
}

const analysers = new Map<LanguagePack, (form: Form) => Word>();

function wordsOf(tokens: readonly Token[], pack: LanguagePack | null): Word[] {
  if (!pack) return tokens.map(({ kind, norm }) => (kind === 'mark' ? NO_WORD : emptyWord(norm)));
  let analyse = analysers.get(pack);
  if (!analyse) analysers.set(pack, (analyse = makeAnalyser(pack)));
  const words = new Array<Word>(tokens.length).fill(NO_WORD);
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind !== 'mark') words[i] = analyse(tokens[i]!.form);
  return words;
}

/** Tokens, words, sentences and quotations of a report: what every later step stands on. */
export function beginDraft(report: Report, pack: LanguagePack | null): Draft {
  const { text } = report;
  const tokens = tokenise(text, report.asides);
  const { paragraphs, sentences, quotes } = layOut(text, tokens, pack?.abbreviations ?? new Set());
  const sentenceOf = new Int32Array(tokens.length);
  for (const s of sentences) sentenceOf.fill(s.index, s.first, s.last);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  quotes.forEach((q, i) => void quoteOf.fill(i, q.first, q.last)); // nested ones come later and win
  const headlineEnd = report.headline?.end ?? -1;
  return {
    report,
    text,
    pack,
    tokens,
    words: wordsOf(tokens, pack),
    paragraphs,
    sentences,
    quotes,
    sentenceOf,
    quoteOf,
    headlineSentences: sentences.filter((s) => s.end <= headlineEnd).length,
    times: [],
    quantities: [],
    names: [],
    groups: [],
    nameAt: new Int32Array(tokens.length).fill(-1),
    nationalityAt: new Uint8Array(tokens.length),
    timeAt: new Int32Array(tokens.length).fill(-1),
    quantityAt: new Int32Array(tokens.length).fill(-1),
    entities: new EntityBook(),
    attributions: [],
    events: [],
    concepts: [],
    notes: [],
  };
}
