import type { Readout } from '../readout/readout.js';
import { layOut, type Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';
import { commonConcepts, commonWords } from './common-features.js';
import type { Bag } from './digest.js';

/** Dictionary forms of a folded word; none for words that only hold a sentence together. */
export type ContentStems = (norm: string) => readonly string[];

/** How much one feature of each kind tells. */
const WEIGHT = {
  entity: 1,
  country: 0.4,
  concept: 1,
  kind: 0.4,
  event: 0.6,
  day: 0.5,
  word: 0.7,
  named: 0.25,
};
const NATION = 'nation.';
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** How much is left of a common feature's weight, by its grade. */
const gradeTable = (grades: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(grades).flatMap(([grade, list]) =>
      list.split(' ').map((f) => [f, 1 - Number(grade) / 10] as const),
    ),
  );
const conceptShare = gradeTable(commonConcepts);
const wordShare = gradeTable(commonWords);

interface Mark extends Span {
  features: readonly (readonly [feature: string, weight: number])[];
  /** Words inside are part of a name: they are no features of their own. */
  name: boolean;
}

/** A report laid out so that what any stretch of it is about can be asked. */
export interface Laid {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  marks: readonly Mark[];
  /** Features of places smaller than a country: where somebody was killed. */
  places: ReadonlySet<string>;
  stems: ContentStems;
}

/** Lays out a report: its tokens and sentences, and everything the reader has found, in order. */
export function lay(readout: Readout & { text: string }, stems: ContentStems): Laid {
  const tokens = tokenise(readout.text);
  return {
    text: readout.text,
    tokens,
    sentences: layOut(readout.text, tokens, NO_ABBREVIATIONS).sentences,
    marks: marksIn(readout),
    places: new Set(
      readout.entities.filter((e) => e.type === 'place' && e.key && !e.office).map((e) => `e:${e.key}`),
    ),
    stems,
  };
}

function marksIn({ entities, events, times, concepts }: Readout): Mark[] {
  const marks: Mark[] = [];
  for (const { type, key, country, mentions } of entities) {
    const features: [string, number][] = [];
    if (key && type !== 'group') features.push([`e:${key}`, WEIGHT.entity]);
    if (country && type !== 'person') features.push([`c:${country}`, WEIGHT.country]);
    for (const { start, end } of mentions) marks.push({ start, end, features, name: type !== 'group' });
  }
  for (const { type, trigger, mentions } of events)
    for (const { start, end } of [trigger, ...mentions])
      marks.push({ start, end, features: [[`v:${type}`, WEIGHT.event]], name: false });
  for (const { start, end, type, value } of times)
    if (type === 'DATE' || type === 'TIME')
      marks.push({
        start,
        end,
        features: value && /^\d{4}-\d\d-\d\d/.test(value) ? [[`t:${value.slice(0, 10)}`, WEIGHT.day]] : [],
        name: true,
      });
  for (const { concept, start, end } of concepts) {
    if (concept.startsWith(NATION)) {
      marks.push({
        start,
        end,
        features: [[`c:${concept.slice(NATION.length)}`, WEIGHT.country]],
        name: false,
      });
      continue;
    }
    const features: [string, number][] = [
      [`k:${concept}`, WEIGHT.concept * (conceptShare.get(concept) ?? 1)],
    ];
    const dot = concept.lastIndexOf('.');
    const kind = concept.slice(0, Math.max(0, dot));
    if (kind) features.push([`k:${kind}`, WEIGHT.kind * (conceptShare.get(kind) ?? 1)]);
    marks.push({ start, end, features, name: false });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the first of some ordered spans that starts at `offset` or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Adds the features of a stretch to a bag, each once; what lies in `but` (cue and source) is passed over. Tells whether
 * every word of it has a meaning that all languages share.
 */
export function addFeatures(
  bag: Bag,
  laid: Laid,
  span: Span,
  but: readonly Span[] = [],
  factor = 1,
): boolean {
  const put = (feature: string, weight: number) => {
    const had = bag[feature] ?? 0;
    if (weight * factor > had) bag[feature] = weight * factor;
  };
  const outside = ({ start, end }: Span) =>
    start >= span.start && end <= span.end && !but.some((b) => start < b.end && b.start < end);
  let named = 0; // behind the latest name
  let mark = firstFrom(laid.marks, span.start);
  const names: Span[] = [];
  let meant = 0; // behind the latest mark that means something
  const known: Span[] = [];
  for (; mark < laid.marks.length && laid.marks[mark]!.start < span.end; mark++) {
    const found = laid.marks[mark]!;
    if (!outside(found)) continue;
    for (const [feature, weight] of found.features) put(feature, weight);
    if (found.features.length > 0 && found.end > meant) {
      known.push(found);
      meant = found.end;
    }
    if (found.name && found.start >= named) {
      names.push(found);
      named = found.end;
    }
  }
  let next = 0;
  let after = 0;
  let all = true;
  for (let i = firstFrom(laid.tokens, span.start); i < laid.tokens.length; i++) {
    const token = laid.tokens[i]!;
    if (token.start >= span.end) break;
    if (token.kind !== 'word' || !outside(token)) continue;
    while (next < names.length && names[next]!.end <= token.start) next++;
    const isName = next < names.length && names[next]!.start <= token.start;
    while (after < known.length && known[after]!.end <= token.start) after++;
    const isKnown = after < known.length && known[after]!.start <= token.start;
    const stems = laid.stems(token.norm);
    all &&= isKnown || stems.length === 0;
    for (const stem of stems)
      put(`w:${stem}`, (isName ? WEIGHT.named : WEIGHT.word) * (wordShare.get(stem) ?? 1));
  }
  return all;
}

/** Index of the sentence that an offset lies in. */
export function sentenceAt(laid: Laid, offset: number): number {
  const next = firstFrom(laid.sentences, offset + 1);
  return Math.max(0, next - 1);
}
