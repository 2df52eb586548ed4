import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { boundCues, boundWords } from './content-bound-words.js';
import { isHanging } from './content-end.js';
import { verbIndex } from './cue-index.js';
import { groupOf, levelOf, normAt, type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

/** A place where content may end, with what speaks for and against it: feature codes, see `featuresOf`. */
export interface Candidate {
  /** Behind the last token of content. */
  end: number;
  features: number[];
}

const FARTHEST = 70; // tokens behind the beginning of content
const AHEAD = 14; // tokens looked at behind a candidate
const TAGS = 32;
const wordIds = new Map(boundWords.split(/\s+/).map((word, i) => [word, i + 1]));
const cueIds = new Map(boundCues.split(/\s+/).map((lemma, i) => [lemma, i + 1]));
const KINDS = { clause: 0, nominal: 1, quote: 2, previous: 3 } as const;

/** Where no mark stands, only words that begin a phrase or clause can lie outside the content. */
const OPENS = new Set<number>([
  Tag.Conjunction,
  Tag.Subordinator,
  Tag.Preposition,
  Tag.Relative,
  Tag.Gerund,
  Tag.Time,
  Tag.To,
  Tag.That,
  Tag.Participle,
  Tag.Adverb,
]);

/** 0 none, 1 comma, 2 dash, 3 bracket, 4 colon or semicolon, 5 quotation mark, 6 other, 7 the sentence's end. */
function markAt(p: Parse, i: number): number {
  if (i >= p.last) return 7;
  const tag = tagAt(p, i);
  if (tag === Tag.Comma) return 1;
  if (tag === Tag.Quote) return 5;
  if (p.reading.tokens[i]!.kind !== 'mark') return 0;
  const norm = normAt(p, i);
  if (/^(?:--+|—|–|-)$/.test(norm)) return 2;
  if (/^[()[\]]/.test(norm)) return 3;
  return /^[:;]/.test(norm) ? 4 : tag === Tag.Stop ? 6 : 6;
}

const log = (n: number) => Math.min(7, 31 - Math.clz32(n + 1));
const few = (n: number, most: number) => Math.min(n, most);
const form = (rule: string) =>
  rule.endsWith('.gerund') ? 1 : rule.endsWith('.passive') ? 2 : rule.includes('.noun.') ? 3 : 0;

/**
 * The places where a piece of content behind its cue may end, the grammar's own among them; linear in their
 * distance. `before`: where the next saying begins, which the content is not to swallow.
 */
export function candidatesOf(
  p: Parse,
  proposal: SpeechProposal,
  piece: TokenRange,
  before: number,
): Candidate[] {
  const { rule, act, contentKind } = proposal;
  const { first, last: own } = piece;
  const level = levelOf(p, first);
  const inQuote = level >= 0 && p.reading.quotes[level]!.first >= p.first ? 1 : 0;
  const limit = Math.min(p.last, first + FARTHEST, Math.max(before, own));
  const kind = KINDS[contentKind];
  const head = tagAt(p, first);
  const verb = groupOf(p, proposal.cue.first);
  const hanging = verb !== null && isHanging(p, verb) ? 1 : 0;
  const cue = cueIds.get(rule.split('.')[2] ?? '') ?? 0;
  const found: Candidate[] = [];
  let verbs = 0;
  let commas = 0;
  let quoted = 0;
  for (let c = first + 1; c <= Math.max(limit, own); c++) {
    const previous = c - 1;
    const passed = tagAt(p, previous);
    if (passed === Tag.Comma) commas++;
    const group = groupOf(p, previous);
    if (group?.form === 'finite' && group.main === previous) verbs++;
    if (passed === Tag.Quote) quoted = 1;
    if (c !== own) {
      if (c > limit) continue;
      if (levelOf(p, c - 1) !== level && !(levelOf(p, c - 1) < 0 && c > own)) continue;
      const tag = tagAt(p, c);
      const mark = markAt(p, c);
      if (mark === 0 && (!OPENS.has(tag) || p.reading.tokens[previous]!.kind === 'mark')) continue;
      if (mark !== 0 && mark !== 7 && p.reading.tokens[previous]!.kind === 'mark' && passed !== Tag.Quote)
        continue;
    }
    found.push({ end: c, features: featuresAt(c) });
  }
  return found;

  function featuresAt(c: number): number[] {
    const mark = markAt(p, c);
    let n = c;
    while (n < p.last && n < c + 3 && p.reading.tokens[n]!.kind === 'mark') n++;
    const side = c < own ? 0 : c === own ? 1 : 2;
    const tag = n >= p.last ? 31 : tagAt(p, n);
    const tag2 = n + 1 >= p.last ? 31 : tagAt(p, n + 1);
    const word = n >= p.last ? 0 : (wordIds.get(normAt(p, n)) ?? 0);
    const last = tagAt(p, c - 1);
    let ahead = 0; // 0 none, 1 finite verb, 2 reporting verb before the next comma
    let toComma = 0;
    let alike = 0; // a verb ahead in the cue's tense, or one of the same lemma
    for (let i = n; i < n + AHEAD && i < p.last; i++, toComma++) {
      if (tagAt(p, i) === Tag.Comma) break;
      const g = groupOf(p, i);
      if (g?.form === 'finite' && ahead < 2) ahead = verbIndex.has(g.lemma) ? 2 : 1;
      if (g?.form === 'finite' && verb)
        alike = Math.max(alike, g.lemma === verb.lemma ? 2 : g.tense === verb.tense ? 1 : 0);
    }
    const sm = side * 8 + mark;
    const out: number[] = [];
    let template = 0;
    const add = (value: number) => void out.push(template++ * 65536 + value);
    add(sm);
    add(sm * TAGS + tag);
    add((mark ? 1 : 0) * 1024 + word);
    add(side * 1024 + word);
    add((kind * 2 + (mark ? 1 : 0)) * 1024 + word);
    add(side * TAGS + last);
    add((few(mark, 2) * TAGS + tag) * TAGS + tag2);
    add((few(verbs, 2) * 8 + mark) * TAGS + tag);
    add((ahead * 8 + mark) * TAGS + tag);
    add(few(commas, 3) * TAGS + sm);
    add((kind * 3 + side) * 8 + mark);
    add((cue * 3 + side) * 2 + (mark ? 1 : 0));
    add(cue * TAGS + tag);
    add(log(c - first) * 3 + side);
    add(log(Math.abs(c - own)) * 3 + side);
    add((inQuote * 2 + quoted) * TAGS + sm);
    add((few(head, 31) * 3 + side) * 2 + (mark ? 1 : 0));
    add((form(rule) * 3 + side) * TAGS + tag);
    add(last * TAGS + tag + (mark ? 1024 : 0));
    add((log(toComma) * 3 + side) * 2 + (mark ? 1 : 0));
    add((few(p.last - c, 15) * 3 + side) * 4 + kind);
    add((act.length + act.charCodeAt(0) * 3) * TAGS + tag);
    add(((hanging * 3 + ahead) * 3 + side) * 8 + mark);
    add(((alike * 3 + ahead) * 8 + mark) * TAGS + tag);
    add(((alike * 3 + ahead) * 2 + hanging) * TAGS + tag2);
    return out;
  }
}
