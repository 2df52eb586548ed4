import type { FoundConcept } from '../languages/concept-lexicon.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Reading } from '../languages/reading.js';
import { type Word, wordOf } from '../languages/word.js';
import type { Attribution, Note, PoliticalEvent } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { layOut } from '../text/sentences.js';
import { tokenise } from '../text/tokens.js';
import { EntityBook } from './entities.js';

/** A reading with what only the reader itself handles: its pack, the entities, and the records to be returned. */
export interface Draft extends Reading {
  readonly pack: LanguagePack | null;
  readonly entities: EntityBook;
  readonly attributions: Attribution[];
  readonly events: PoliticalEvent[];
  readonly concepts: (FoundConcept & { negated?: true })[];
  readonly notes: Note[];
}

const NO_WORD: Word = wordOf({ norm: '', nouns: [], verbs: [], closed: null });
const REMEMBERED_FORMS = 60_000; // word forms follow Zipf's law: most tokens of the next report are among them

const remembered = new Map<LanguagePack, Map<string, Word>>();

function analyser(pack: LanguagePack | null): (norm: string) => Word {
  if (!pack) return (norm) => wordOf({ norm, nouns: [], verbs: [], closed: null });
  let words = remembered.get(pack);
  if (!words) remembered.set(pack, (words = new Map()));
  return (norm) => {
    let word = words.get(norm);
    if (!word) {
      if (words.size >= REMEMBERED_FORMS) words.clear();
      words.set(norm, (word = wordOf(pack.analyse(norm))));
    }
    return word;
  };
}

/** Tokens, words, sentences and quotations of a report: what every later step stands on. */
export function beginDraft(report: Report, pack: LanguagePack | null): Draft {
  const { text } = report;
  const tokens = tokenise(text, report.asides);
  const { paragraphs, sentences, quotes } = layOut(text, tokens, pack?.abbreviations ?? new Set());
  const analyse = analyser(pack);
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
    words: tokens.map((t) => (t.kind === 'mark' ? NO_WORD : analyse(t.norm))),
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
