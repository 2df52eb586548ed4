import { demonymAt } from '../../gazetteer/gazetteer.js';
import { packs } from '../../languages/packs.js';
import type { TokenRange } from '../../languages/reading.js';
import type { Word } from '../../languages/word.js';
import { beginDraft, type Draft } from '../../reader/draft.js';
import type { Entity, Quantity, Readout, TimeExpression } from '../../readout/readout.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { WordingLanguage } from './language.js';
import { findLexemes, type Lexeme } from './lexicon/lexicon.js';
import { isKnown } from './names.js';

/** A piece of a content: something the readout knows, a word that both languages have, or a word by itself. */
export type Item = TokenRange & { word: Word; token: Token } & (
    | { kind: 'name'; entity: Entity }
    | { kind: 'time'; time: TimeExpression }
    | { kind: 'quantity'; quantity: Quantity }
    | { kind: 'nationality'; country: string }
    | { kind: 'lexeme'; lexeme: Lexeme }
    | { kind: 'word' }
    | { kind: 'mark' }
  );

/** A readout laid over the words of its text. */
export interface LaidOut {
  readout: Readout & { text: string };
  draft: Draft;
  language: WordingLanguage;
}

const known = new WeakMap<Readout, LaidOut>();

/** Tokens and words of a readout's text with its names and times; `null` for a language that cannot be put into words. */
export function layOver(readout: Readout & { text: string }): LaidOut | null {
  const code = readout.language.split('-')[0];
  if (code !== 'bn' && code !== 'en') return null;
  let laid = known.get(readout);
  if (laid) return laid;
  const draft = beginDraft(
    { id: readout.id, text: readout.text, ...(readout.headline && { headline: readout.headline }) },
    packs.get(code)!,
  );
  const mark = (at: Int32Array, spans: readonly Span[]) =>
    spans.forEach((span, n) => {
      const { first, last } = tokensIn(draft, span);
      at.fill(n, first, last);
    });
  mark(draft.timeAt, readout.times);
  mark(draft.quantityAt, readout.quantities);
  for (const { type, mentions } of readout.entities) if (type !== 'group') mark(draft.nameAt, mentions);
  laid = { readout, draft, language: code };
  known.set(readout, laid);
  return laid;
}

/** The tokens that begin within a span. */
export function tokensIn({ tokens }: Pick<Draft, 'tokens'>, { start, end }: Span): TokenRange {
  const from = (at: number) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: from(start), last: from(end) };
}

/** A body without a name in both languages: its words say what it is, if anything does. */
const isDescription = (entity: Entity) =>
  entity.type === 'organization' && !(isKnown(entity, 'bn') && isKnown(entity, 'en'));

/** Capitals inside a sentence make words part of a name: the New Deal is no new agreement. */
function isTitle(
  { tokens, sentences, sentenceOf }: Draft,
  { first, last, lexeme }: TokenRange & { lexeme: Lexeme },
) {
  if (lexeme.kind === 'noun' && lexeme.human) return false; // President
  for (let i = first; i < last; i++)
    if (/^\p{Lu}/u.test(tokens[i]!.text) && i !== sentences[sentenceOf[i]!]!.first) return true;
  return false;
}

/** The items of a range of tokens, in order; names first but for that of `except`, then times and amounts, then words. */
export function itemsOf({ readout, draft, language }: LaidOut, range: TokenRange, except?: Entity): Item[] {
  type Record = Omit<
    Extract<Item, { kind: 'name' | 'time' | 'quantity' | 'lexeme' | 'nationality' }>,
    'word' | 'token'
  >;
  const records = new Map<number, Record>();
  const put = (record: Record) => {
    if (record.first >= range.first && record.last <= range.last && record.last > record.first)
      if (!records.has(record.first)) records.set(record.first, record);
  };
  for (const entity of readout.entities)
    if (entity.type !== 'group' && entity !== except && !isDescription(entity))
      for (const mention of entity.mentions)
        put({ kind: 'name', entity, ...tokensIn(draft, mention) } as Record);
  for (const time of readout.times) put({ kind: 'time', time, ...tokensIn(draft, time) } as Record);
  for (const quantity of readout.quantities)
    put({ kind: 'quantity', quantity, ...tokensIn(draft, quantity) } as Record);
  for (const lexeme of findLexemes(language, draft, range))
    if (!isTitle(draft, lexeme)) put({ kind: 'lexeme', ...lexeme } as Record);
  const forms = (i: number) => [draft.words[i]!.norm, ...draft.words[i]!.nouns.map((n) => n.stem)];
  const items: Item[] = [];
  for (let i = range.first; i < range.last; ) {
    let record = records.get(i);
    if (!record) {
      const demonym = demonymAt(forms, i, range.last);
      if (demonym)
        record = {
          kind: 'nationality',
          country: demonym.country,
          first: i,
          last: i + demonym.length,
        } as Record;
    }
    const last = record?.last ?? i + 1;
    const token = draft.tokens[last - 1]!;
    const word = draft.words[last - 1]!;
    if (record) items.push({ ...record, token, word } as Item);
    else items.push({ kind: token.kind === 'mark' ? 'mark' : 'word', first: i, last, token, word });
    i = last;
  }
  return items;
}
