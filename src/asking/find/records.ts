import type { Entity, Quantity } from '../../readout/readout.js';
import { overlap, type Span } from '../../text/span.js';
import { unitsOfWord } from '../asked-units.js';
import { hitsOf } from '../hits.js';
import type { Page } from '../page.js';
import { partyStrength } from '../party-match.js';
import type { Party, Term } from '../question.js';
import { sameOne } from '../same-one.js';
import { attributionAt, type Finder, type Found, type Look } from './found.js';
import { keyOf, wordsKey } from './sayings.js';

const LEAST_TOPIC = 0.4;
const NEAR = 0.2; // what standing close to what is asked about is worth
const REACH = 8; // tokens after which closeness is halved
const UNDONE = 0.75;
const BESIDE = 0.88; // of a record in the next sentence

interface Candidate {
  span: Span;
  worth: number;
  key: string;
  quantity?: Quantity;
}

/** Records of one kind, where the sentences around them have what is asked for. */
function findRecords(look: Look, candidates: readonly Candidate[], reach = 0): Found[] {
  const { page, coverage } = look;
  const found: Found[] = [];
  const bySentence = new Map<number, ReturnType<typeof coverage.of>>();
  const coveredAt = (s: number) => {
    let covered = bySentence.get(s);
    if (!covered) bySentence.set(s, (covered = coverage.of(s)));
    return covered;
  };
  const predicate = look.question.terms.find((t) => t.predicate && t.concepts.length > 0);
  const done = predicate && coverage.hitsOf(predicate).map((h) => page.sentenceAt(h.start));
  for (const { span, worth, key, quantity } of candidates) {
    if (worth <= 0) continue;
    const s = page.sentenceAt(span.start);
    let best = 0;
    for (let at = Math.max(0, s - reach); at <= Math.min(page.sentences.length - 1, s + reach); at++) {
      if (at !== s && page.sentences[at]!.paragraph !== page.sentences[s]!.paragraph) continue;
      const covered = coveredAt(at);
      if (covered.missing >= 1 || covered.topic < LEAST_TOPIC) continue;
      const close = at === s ? closeness(page, span, covered.hits) : 0;
      best = Math.max(best, (covered.share * (1 - NEAR) + close * NEAR) * (at === s ? 1 : BESIDE));
    }
    if (best > 0)
      found.push({
        span,
        // when they met is not when they were appointed
        score: best * worth * (!done || done.some((d) => Math.abs(d - s) <= reach) ? 1 : UNDONE),
        attribution: attributionAt(page, span),
        stance: 'affirms',
        key,
        ...(quantity && { quantity }),
      });
  }
  return found;
}

/** How near a span stands to what is asked about: 1 beside all of it, 0 far from it. */
function closeness(page: Page, span: Span, hits: readonly Span[]): number {
  if (hits.length === 0) return 0;
  const tokenAt = (offset: number) => page.tokens.findIndex((t) => t.end > offset);
  const at = tokenAt(span.start);
  let sum = 0;
  for (const hit of hits) sum += 1 / (1 + Math.abs(tokenAt(hit.start) - at) / REACH);
  return sum / hits.length;
}

export const findTimes: Finder = (look) => {
  const { page, question } = look;
  const asked = question.terms.flatMap((t) => (t.time === null ? [] : [t.time]));
  return findRecords(
    look,
    page.kept.readout.times
      .filter((t) => t.type !== 'DURATION' && t.value !== 'PRESENT_REF')
      .map(({ start, end, value, type }) => {
        const clock = type === 'TIME' && /T\d/.test(value ?? '');
        let worth = question.measure === 'clock' ? (clock ? 1 : 0.4) : type === 'SET' ? 0.6 : 1;
        // what the question says itself is no answer, unless it says when more closely
        if (value !== null && asked.some((a) => a === value || a.startsWith(value))) worth *= 0.3;
        return { span: { start, end }, worth, key: value ?? page.text.slice(start, end) };
      }),
    1,
  );
};

export const findPlaces: Finder = (look) => {
  const { page, question } = look;
  const candidates = [...page.entities.values()].filter(
    (e) => e.type === 'place' || e.type === 'organization',
  );
  return findRecords(
    look,
    candidates.flatMap((entity) => {
      if (isNamedIn(question.terms, entity)) return [];
      return entity.mentions.map((span) => ({
        span,
        worth: placeWorth(page, entity, span),
        key: keyOf(page, entity.id),
      }));
    }),
    1,
  );
};

const isNamedIn = (terms: readonly Term[], entity: Entity) =>
  terms.some((t) => t.entity !== null && sameOne(t.entity, entity) > 0.6);

const IN = /^(?:in|at|near|on|outside|around|from|to|inside|across)$/;

/** Whether a name stands as where: in the locative, behind a preposition of place, or as an event's place. */
function placeWorth(page: Page, entity: Entity, span: Span): number {
  const isPlace = entity.type === 'place';
  if (isPlace && page.kept.readout.events.some((e) => e.where === entity.id)) return 1.05;
  const at = page.tokens.findIndex((t) => t.end > span.start);
  if (page.language === 'en') {
    const before = page.tokens.slice(Math.max(0, at - 2), at).map((t) => t.norm);
    const stands = before.some((n) => IN.test(n));
    return isPlace ? (stands ? 1 : 0.75) : stands ? 0.6 : 0;
  }
  let last = at;
  while (last + 1 < page.tokens.length && page.tokens[last + 1]!.start < span.end) last++;
  const ending = page.tokens[last]?.norm ?? '';
  const after = page.tokens[last + 1]?.norm ?? '';
  const locative = /(?:ে|য়|তে)$/.test(ending) || /^(?:এলাকায়|কাছে|শহরে|জেলায়|উপজেলায়|থানায়|গ্রামে|অঞ্চলে)$/.test(after);
  return isPlace ? (locative ? 1 : 0.75) : locative ? 0.6 : 0;
}

export const findNumbers: Finder = (look) => {
  const { page, question } = look;
  const { counted } = question;
  const countedHits = counted ? hitsOf(counted, page, question.language) : [];
  const roles = new Set(question.terms.flatMap((t) => (t.role ? [t.role] : [])));
  const units = counted ? unitsOfWord(question.text.slice(counted.span.start, counted.span.end)) : null;
  return findRecords(
    look,
    page.kept.readout.quantities.map((q) => {
      const { start, end, value, valueTo } = q;
      let worth = unitWorth(q, question.measure, units);
      if (question.terms.some((t) => t.figure === value)) worth *= 0.3;
      if (roles.size > 0) worth *= q.role ? (roles.has(q.role) ? 1.1 : 0.6) : 0.92;
      if (counted && !units && countedHits.length === 0 && page.language !== question.language)
        worth *= isAnybody(counted) ? 1 : 0.85;
      else if (counted && !units && (countedHits.length > 0 || page.language === question.language)) {
        const near =
          countedHits.some((h) => q.of && overlap(h, q.of) > 0) ||
          // "250 million cubic metres of water"; not "দুই প্রেসিডেন্ট, আটক চালকেরা"
          countedHits.some((h) => h.start >= start && h.start - end < 24 && isRunOn(page, end, h.start));
        worth *= near ? 1.15 : isAnybody(counted) ? (q.unit === 'person' ? 1 : 0.75) : 0.5; // officers are not people at large
      }
      return { span: { start, end }, worth, key: `${value} ${valueTo ?? ''} ${q.unit}`, quantity: q };
    }),
    1,
  );
};

const ANYBODY = /^(?:people|person|মানুষ|লোক|জন|ব্যক্তি)$/;
const isAnybody = (term: Term) => term.forms.some((f) => ANYBODY.test(f));

const MONEY = ['USD', 'BDT', 'INR', 'EUR'];
const AMOUNT_OF_TIME = ['year', 'month', 'day', 'hour', 'minute'];

function unitWorth(
  { unit }: Quantity,
  measure: Look['question']['measure'],
  units: readonly string[] | null,
): number {
  if (units) return units.includes(unit) ? 1.1 : 0.3;
  if (measure === 'money') return MONEY.includes(unit) ? 1.1 : 0.5;
  if (measure === 'share') return unit === 'percent' ? 1.1 : 0.4;
  if (measure === 'persons') return unit === 'person' ? 1.05 : 0.6;
  if (measure === 'things' && unit === 'person') return 0.5;
  if (measure === 'duration') return AMOUNT_OF_TIME.includes(unit) ? 1.1 : 0.3;
  return AMOUNT_OF_TIME.includes(unit) ? 0.6 : 1;
}

const isRunOn = ({ text }: Page, from: number, to: number) => !/[,;:।]/.test(text.slice(from, to));

/** Who did it: those in the sentence who are not in the question. */
export const findWho: Finder = (look) => {
  const { page, question } = look;
  const { sort, described } = question;
  if (described) return findDescribed(described, page);
  const fits = (e: Entity) =>
    sort === null ? e.type !== 'place' || e.country !== undefined : e.type === sort || e.type === 'group';
  // by whose account it is asked is not who did it
  const tells = (e: Entity) =>
    question.teller !== null &&
    (partyStrength(question.teller, e, page) > 0.5 ||
      (e.country !== undefined && e.country === question.teller.entity?.country));
  const acting = new Set(page.kept.readout.events.flatMap((e) => e.actors));
  return findRecords(
    look,
    [...page.entities.values()]
      .filter((e) => fits(e) && !isNamedIn(question.terms, e) && !tells(e))
      .flatMap((e) =>
        e.mentions.map((span) => ({
          span,
          worth: (e.type === 'place' ? 0.7 : 0.9) + (acting.has(e.id) ? 0.1 : 0),
          key: keyOf(page, e.id),
        })),
      ),
  );
};

const WHO_THAT_IS = 0.8; // of the words by which somebody is asked about

/** Whoever a report calls what is asked about. */
const findDescribed = (described: Party, page: Page): Found[] =>
  [...page.entities.values()].flatMap((entity) => {
    const score = entity.type === 'person' ? partyStrength(described, entity, page) : 0;
    const [span] = entity.mentions;
    if (score < WHO_THAT_IS || !span) return [];
    return [
      { span, score, attribution: attributionAt(page, span), stance: 'affirms', key: keyOf(page, entity.id) },
    ];
  });

/** What the report tells, where nobody in particular is asked about: its sentences. */
export const findTold: Finder = ({ page, coverage }) =>
  page.sentences.flatMap((s) => {
    const covered = coverage.of(s.index);
    if (covered.missing >= 1 || covered.topic < LEAST_TOPIC) return [];
    const span = { start: s.start, end: s.end };
    return [
      {
        span,
        score: covered.share,
        attribution: null,
        stance: 'affirms' as const,
        key: wordsKey(page, span),
      },
    ];
  });
