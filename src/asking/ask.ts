import { contentStems } from '../languages/stems.js';
import type { Kept, Ledger } from '../ledger/ledger.js';
import type { Quantity } from '../readout/readout.js';
import type { Act } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import { isOneName, longNames } from './asked-names.js';
import { borneOut } from './borne.js';
import { Coverage, type Weighed } from './cover.js';
import { facetsOf } from './facets.js';
import type { Finder, Found, Stance } from './find/found.js';
import { findNumbers, findPlaces, findTimes, findTold, findWho } from './find/records.js';
import { findAddressees, findSaid, findSpeakers } from './find/sayings.js';
import { findStances } from './find/stances.js';
import { openPage, type Page } from './page.js';
import { type Kind, type Question, readQuestion } from './question.js';
import { otherSides, type Placed } from './sides.js';
import { type Verdict, verdictOf } from './verdict.js';
import { sayClaim } from './wording/claim.js';

/** Words of a report that answer a question, with who says them. */
export interface Answer {
  /** The report's own id, and the address by which the ledger knows it. */
  report: string;
  address: string;
  version: number;
  span: Span;
  /** The words at the span, exactly. */
  text: string;
  /** The sentence in which they stand. */
  quotation: Span;
  quotationText: string;
  source: string | null;
  addressee: string | null;
  act: Act | null;
  via: string[];
  /** Index in the readout's attributions; `null` where the report itself says so. */
  attribution: number | null;
  stance: Stance;
  outlet: string | null;
  published: string | null;
  language: string;
  headline: string | null;
  score: number;
  quantity?: Quantity;
  /** The claim as a sentence in the language of the question; `whole` where nothing of it had to be quoted. */
  wording: { text: string; whole: boolean } | null;
  /** Further places that say the same. */
  also: { report: string; span: Span }[];
}

export interface Answered {
  question: Question;
  verdict: Verdict | null;
  /** Best first; none where the ledger does not tell. */
  answers: Answer[];
  /** From the least to the most that is told, where amounts differ. */
  range: Range | null;
  /** What comes nearest where nothing answers. */
  nearest: Answer[];
}

/** Amounts that sources give for one thing, with the days of the reports that give them. */
export interface Range {
  from: number;
  to: number;
  unit: string;
  firstDay: string | null;
  lastDay: string | null;
}

export interface AskOptions {
  /** The day from which "yesterday" in a question is counted. */
  today?: string | undefined;
  language?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  outlet?: string | undefined;
  limit?: number | undefined;
}

const FINDERS: Readonly<Record<Kind, readonly Finder[]>> = {
  'what-said': [findSaid],
  'who-said': [findSpeakers],
  'according-to-whom': [findSpeakers],
  'to-whom': [findAddressees],
  'did-mention': [findStances],
  'yes-no': [findStances],
  'how-many': [findNumbers],
  when: [findTimes],
  where: [findPlaces],
  who: [findWho, findSpeakers],
  what: [findSaid, findTold],
  why: [findSaid, findTold],
  how: [findSaid, findTold],
};

const ENOUGH = 0.55; // of what is asked for: with less, it is another matter
const ENOUGH_UNNAMED = 0.65; // where no name tells which matter it is
const SAME_MATTER = 0.75; // of the best answer's score
const SHOWN = 10;

/**
 * Answers a question from the ledger, with the words that answer; an empty list says that it is not in the ledger.
 *
 * @example await ask(ledger, 'Who denied the talks?')
 */
export async function ask(ledger: Ledger, text: string, options: AskOptions = {}): Promise<Answered> {
  const question = await readWith(ledger, text, options.today);
  const { facets, of } = await facetsOf(question, (names) => ledger.actors(names));
  const { limit = SHOWN, ...filters } = options;
  const { kept, counts, reports } = await ledger.candidates({
    facets,
    from: filters.from,
    to: filters.to,
    outlet: filters.outlet,
    language: filters.language,
  });
  const rarity = new Map(of.map((term, i) => [term, counts[i]!]));
  const weighed: Weighed[] = question.terms.map((term) => {
    const count = rarity.get(term);
    return {
      term,
      weight: term.weight * (count === undefined ? 1 : weightOf(count, reports)),
      unheard: count === 0,
    };
  });
  const found = kept.flatMap((report) => findIn(openPage(report), question, weighed));
  found.sort((a, b) => b.found.score - a.found.score);
  const judged = question.kind === 'yes-no' || question.kind === 'did-mention';
  const named =
    question.speaker !== null || question.teller !== null || question.terms.some((t) => t.entity !== null);
  const good = found.filter((f) => f.found.score >= (named ? ENOUGH : ENOUGH_UNNAMED));
  if (judged || question.kind === 'how-many') {
    good.push(...otherSides(good, contentStems, question));
    good.sort((a, b) => b.found.score - a.found.score);
  }
  const best = good[0]?.found.score ?? 0;
  const verdict = judged
    ? verdictOf(
        question,
        good.map((f) => f.found),
      )
    : null;
  const telling = good.filter((f) => f.found.score >= best * SAME_MATTER);
  const answering = foldSame(verdict === null ? saidFirst(telling) : bearersFirst(telling, verdict));
  return {
    question,
    verdict,
    answers: answering.slice(0, limit).map((answer) => inWords(answer, kept, question)),
    range: question.kind === 'how-many' ? rangeOf(answering) : null,
    nearest: good.length > 0 ? [] : foldSame(found).slice(0, 3),
  };
}

/** Reads a question, letting the ledger tell where a long name that nobody knows ends. */
async function readWith(ledger: Ledger, text: string, today: string | undefined): Promise<Question> {
  const question = readQuestion(text, { today });
  const known = new Map<string, number>();
  for (const name of longNames(question.readout.entities)) {
    const words = name.split(' ');
    for (let n = words.length; n > 0; n--) {
      const part = words.slice(0, n).join(' ');
      if (n > 1 ? (await ledger.actors([part])).length > 0 : isOneName(part)) {
        if (n < words.length) known.set(name, n);
        break;
      }
    }
  }
  return known.size === 0 ? question : readQuestion(text, { today, known });
}

/** From 1 for what hardly any report has to little for what all have. */
const weightOf = (count: number, reports: number) =>
  Math.min(1, Math.max(0.25, Math.log((reports + 1) / (count + 0.5)) / Math.log(reports + 1)));

const BEARS_OUT: Readonly<Record<Verdict, readonly Stance[]>> = {
  yes: ['affirms'],
  no: ['negates', 'denies'],
  denied: ['denies'],
  'not-mentioned': ['silent'],
  disputed: [],
};

/** That somebody said nothing stands behind what was said. */
const saidFirst = (placed: readonly Placed[]): Placed[] => [
  ...placed.filter(({ found }) => found.stance !== 'silent'),
  ...placed.filter(({ found }) => found.stance === 'silent'),
];

/** What a verdict rests on stands before what else is told of the matter. */
function bearersFirst(placed: readonly Placed[], verdict: Verdict): Placed[] {
  const bears = ({ found }: Placed) => BEARS_OUT[verdict].includes(found.stance);
  return [...placed.filter(bears), ...placed.filter((p) => !bears(p))];
}

/** The amounts of the best answer's unit. */
function rangeOf(answers: readonly Answer[]): Range | null {
  const unit = answers[0]?.quantity?.unit;
  const amounts = answers.flatMap(({ quantity, published }) =>
    quantity && quantity.unit === unit ? [{ quantity, day: published?.slice(0, 10) ?? null }] : [],
  );
  if (unit === undefined || amounts.length < 2) return null;
  const days = amounts.flatMap((a) => a.day ?? []).sort();
  return {
    from: Math.min(...amounts.map((a) => a.quantity.value)),
    to: Math.max(...amounts.map((a) => a.quantity.valueTo ?? a.quantity.value)),
    unit,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
  };
}

function findIn(page: Page, question: Question, weighed: readonly Weighed[]): Placed[] {
  const coverage = new Coverage(question, weighed, page);
  // whoever tells of it is not asked for
  const byName = question.kind === 'who' && (question.teller ?? question.described) === null;
  const finders = question.kind === 'who' && !byName ? [findWho] : FINDERS[question.kind];
  return finders
    .flatMap((find) => find({ question, page, coverage }))
    .map((found) => ({
      page,
      found: { ...found, score: found.score * borneOut(found, question, coverage) },
    }));
}

/** Answers that say the same as one. */
function foldSame(placed: readonly Placed[]): Answer[] {
  const byKey = new Map<string, Answer>();
  for (const { page, found } of placed) {
    const same = byKey.get(found.key);
    const report = page.kept.report.id;
    if (same) same.also.push({ report, span: found.span });
    else byKey.set(found.key, answerOf(page, found));
  }
  return [...byKey.values()];
}

/** An answer with its claim in the language of the question. */
function inWords(answer: Answer, kept: readonly Kept[], { language }: Question): Answer {
  const { readout } = kept.find((k) => k.address === answer.address)!;
  if (answer.attribution === null || (language !== 'bn' && language !== 'en')) return answer;
  return {
    ...answer,
    wording: sayClaim({ ...readout, text: readout.text ?? '' }, answer.attribution, language),
  };
}

function answerOf(page: Page, found: Found): Answer {
  const { kept, text, entities } = page;
  const a = found.attribution === null ? null : kept.readout.attributions[found.attribution]!;
  const name = (id: string | null) => (id === null ? null : entities.get(id)!.name);
  const { report } = kept;
  const sentence = page.sentences[page.sentenceAt(found.span.start)]!;
  const quotation = { start: sentence.start, end: Math.max(sentence.end, found.span.end) };
  return {
    report: report.id,
    address: kept.address,
    version: kept.version,
    span: { start: found.span.start, end: found.span.end },
    text: text.slice(found.span.start, found.span.end),
    quotation,
    quotationText: text.slice(quotation.start, quotation.end),
    source: a ? (name(a.source) ?? (a.sourceSpan && text.slice(a.sourceSpan.start, a.sourceSpan.end))) : null,
    addressee: a ? name(a.addressee) : null,
    act: a?.act ?? null,
    via: a ? a.via.map((id) => name(id)!) : [],
    attribution: found.attribution,
    stance: found.stance,
    outlet: report.outlet ?? null,
    published: report.published ?? null,
    language: kept.readout.language,
    headline: report.headline ? text.slice(report.headline.start, report.headline.end) : null,
    score: found.score,
    ...(found.quantity && { quantity: found.quantity }),
    wording: null,
    also: [],
  };
}
