import { packs } from '../languages/packs.js';
import type { Word } from '../languages/word.js';
import type { Kept } from '../ledger/ledger.js';
import { searchFold } from '../ledger/search-words.js';
import type { Entity } from '../readout/readout.js';
import { layOut, type Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';

/** A report laid open for looking things up in it. */
export interface Page {
  kept: Kept;
  text: string;
  language: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Token index → index of its sentence. */
  sentenceOf: Int32Array;
  /** Tokens by each of their dictionary forms. */
  byForm: ReadonlyMap<string, readonly number[]>;
  entities: ReadonlyMap<string, Entity>;
  /** Index of the sentence in which an offset lies. */
  sentenceAt(offset: number): number;
  /** How many sentences at the beginning are the headline. */
  headline: number;
  /** Answers of functions that are asked the same again, by what they are asked about. */
  remembered: Map<object, Map<string, number>>;
  /** How an entity is written, beside its name. */
  spellings(entity: Entity): readonly string[];
}

const SPELLINGS = 4;

interface Forms {
  word: Word;
  forms: readonly string[];
}
const REMEMBERED = 60_000;
const remembered = new Map<string, Map<string, Forms>>();

/** A folded word with its dictionary forms as they are compared. */
export function formsIn(language: string, norm: string): Forms {
  let known = remembered.get(language);
  if (!known) remembered.set(language, (known = new Map()));
  let found = known.get(norm);
  if (!found) {
    if (known.size >= REMEMBERED) known.clear();
    const word = packs.get(language)?.analyse(norm) ?? { norm, nouns: [], verbs: [], closed: null };
    const stems = [
      ...word.nouns.slice(0, 3).map((n) => n.stem),
      ...word.verbs.slice(0, 3).map((v) => v.lemma),
    ];
    found = { word, forms: [...new Set([norm, ...stems].map(searchFold))] };
    known.set(norm, found);
  }
  return found;
}

/** Opens a report. */
export function openPage(kept: Kept): Page {
  const { text } = kept.report;
  const language = kept.readout.language.split('-')[0]!;
  const tokens = tokenise(text, kept.report.asides);
  const { sentences } = layOut(text, tokens, packs.get(language)?.abbreviations ?? new Set());
  const sentenceOf = new Int32Array(tokens.length);
  for (const s of sentences) sentenceOf.fill(s.index, s.first, s.last);
  const byForm = new Map<string, number[]>();
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    for (const form of formsIn(language, token.norm).forms) {
      const list = byForm.get(form);
      if (list) list.push(token.index);
      else byForm.set(form, [token.index]);
    }
  }
  const spellings = new Map<string, readonly string[]>();
  const headlineEnd = kept.report.headline?.end ?? -1;
  return {
    kept,
    text,
    language,
    tokens,
    sentences,
    sentenceOf,
    byForm,
    entities: new Map(kept.readout.entities.map((e) => [e.id, e])),
    sentenceAt: (offset) => indexAt(sentences, offset),
    headline: sentences.filter((s) => s.end <= headlineEnd).length,
    remembered: new Map(),
    spellings: (entity) => {
      let known = spellings.get(entity.id);
      if (!known) {
        const written = entity.mentions.slice(0, SPELLINGS).map((m) => text.slice(m.start, m.end));
        spellings.set(entity.id, (known = [...new Set(written)].filter((w) => w !== entity.name)));
      }
      return known;
    },
  };
}

/** The last span that begins at or before an offset. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
