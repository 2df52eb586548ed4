import { classOf, NameClass } from '../languages/names.js';
import { type NameMention, nameOver, type TokenRange } from '../languages/reading.js';
import { isSubject } from './antecedents.js';
import { countriesOf } from './countries.js';
import { countryIn, stemOf } from './descriptions.js';
import type { Draft } from './draft.js';

// Papers come back without their author: "প্রতিবেদনে আরও বলা হয়", "চিঠিতে", "তাতে". They are whose they were.

export interface Paper {
  at: number;
  /** What it is: প্রতিবেদন, চিঠি. */
  stem: string;
  author: string;
}

const OWNER_REACH = 6;

/** Whether a name owns what follows it: পুলিশের, জিআরপি-র, the police's. */
export function owns(draft: Draft, { last }: NameMention): boolean {
  const hung = draft.tokens[last]?.text === '-' && /^(?:র|এর|য়ের)$/.test(draft.tokens[last + 1]?.norm ?? '');
  return hung || draft.words[last - 1]!.nouns[0]?.case === 'genitive' || draft.tokens[last]?.norm === "'s";
}

/** The body that a sentence has as its subject. */
function bodyIn(draft: Draft, sentence: number): string | null {
  const { sentences } = draft;
  const { first, last } = sentences[sentence]!;
  let body: string | null = null;
  for (let i = first; i < last; i++) {
    const name = nameOver(draft, i);
    if (name?.first === i && name.type === 'organization' && isSubject(draft, name)) body = name.entity;
  }
  return body;
}

/** Whose the paper at token `at` is: a name in the genitive before it. */
function ownerOf(draft: Draft, at: number): string | null {
  const { nameAt, tokens, words, sentences, sentenceOf } = draft;
  const { first } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= Math.max(first, at - OWNER_REACH); i--) {
    if (tokens[i]!.kind === 'mark' && !/^[()\-–]$/.test(tokens[i]!.text)) break;
    if (words[i]!.verbs.some((v) => v.form === 'finite') && nameAt[i]! < 0) break;
    const name = nameOver(draft, i);
    // "নাজমার বিরুদ্ধে মামলা": who it is against is no author
    const leads = name && words[name.last]?.closed !== 'postposition';
    if (leads && name.type !== 'place' && owns(draft, name)) return name.entity;
    // "বিএনপির জোটসঙ্গী [গণসংহতি আন্দোলন] এক বিবৃতিতে": the subject beside it, not whose ally that is
    if (name?.type === 'organization' && isSubject(draft, name)) return name.entity;
  }
  return null;
}

/** The country of "the Kyrgyz statement", as the report names it. */
function nationOf(draft: Draft, at: number): string | null {
  if (draft.nationalityAt[at - 1] !== 1) return null;
  const country = countryIn(draft, { first: at - 1, last: at });
  return (country && countriesOf(draft).get(country)) ?? null;
}

/** The papers that a report speaks of whose author it names, in order. */
export function papersIn(draft: Draft): Paper[] {
  const lexicon = draft.pack!.names;
  const papers: Paper[] = [];
  let sentence = -1;
  let body: string | null = null;
  for (let at = 0; at < draft.tokens.length; at++) {
    if (draft.nameAt[at]! >= 0 || (classOf(lexicon, draft.words[at]!) & NameClass.Document) === 0) continue;
    let author = ownerOf(draft, at) ?? nationOf(draft, at);
    if (!author) {
      const here = draft.sentenceOf[at]!;
      if (here !== sentence) body = bodyIn(draft, (sentence = here));
      author = body;
    }
    if (author) papers.push({ at, stem: stemOf(draft, at, NameClass.Document), author });
  }
  return papers;
}

/** Notes that the papers named in a saying's sentence, outside of what is said, are its source's, where nobody owns them. */
export function addPapers(
  draft: Draft,
  papers: Paper[],
  sentence: number,
  content: readonly TokenRange[],
  author: string,
): void {
  const { first, last } = draft.sentences[sentence]!;
  for (let at = first; at < last; at++) {
    if (content.some((c) => at >= c.first && at < c.last) || draft.nameAt[at]! >= 0) continue;
    if ((classOf(draft.pack!.names, draft.words[at]!) & NameClass.Document) === 0) continue;
    const next = firstPaperFrom(papers, at);
    const stem = stemOf(draft, at, NameClass.Document);
    // one that had its author before keeps it
    if (papers[next]?.at === at || authorOfPaper(draft, papers, at, stem)) continue;
    papers.splice(next, 0, { at, stem, author });
  }
}

/** Index of the first paper at or after token `at`. */
function firstPaperFrom(papers: readonly Paper[], at: number): number {
  let after = 0;
  for (let high = papers.length; after < high; ) {
    const middle = (after + high) >> 1;
    if (papers[middle]!.at < at) after = middle + 1;
    else high = middle;
  }
  return after;
}

const NEAR = 3; // sentences
const PAPERS_BACK = 60;

/** The author of a paper spoken of at token `at` without one: of the last of its kind, else of the last one nearby. */
export function authorOfPaper(
  draft: Draft,
  papers: readonly Paper[],
  at: number,
  stem: string | null,
): string | null {
  const here = draft.sentenceOf[at]!;
  let near: string | null = null;
  const after = firstPaperFrom(papers, at);
  for (let k = after - 1; k >= Math.max(0, after - PAPERS_BACK); k--) {
    const paper = papers[k]!;
    if (stem !== null && paper.stem === stem) return paper.author;
    if (draft.sentenceOf[paper.at]! >= here - NEAR) near ??= paper.author;
    else if (stem === null) break;
  }
  return near;
}
