import { closeness } from '../gazetteer/closeness.js';
import { skeletonOf, soundsOf, wordsOf } from '../gazetteer/sounds.js';
import { packs } from '../languages/packs.js';
import { searchFold } from '../ledger/search-words.js';
import { kinship } from '../readout/content.js';
import type { Entity } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { formsIn, type Page } from './page.js';
import type { Term } from './question.js';
import { sameOne } from './same-one.js';

/** Where something asked for stands in a report, and how surely. */
export interface Hit extends Span {
  strength: number;
}

const CONCEPT = 0.95;
const SIBLING = 0.45;
const WITHIN_PHRASE = 0.65; // of a word that a concept's phrase has beside its head
const EVENT = 0.85;
const ROLE = 0.9;
const KIN_WORD = 0.7; // withdraw, withdrawal
const COGNATE = 0.75; // ড্রোন, drone
const NAME_PART = 0.92;
const UNREAD = 0.85;
const DATED = 0.5; // the report is of that day

/** A kind counts nearly as what it is a kind of; kinds of one thing may be opposites (rise, fall). */
function likeness(one: string, other: string): number {
  // of most pairs the first letters tell
  if (one[0] !== other[0]) return 0;
  const close = kinship(one, other);
  return close === 0.5 ? SIBLING : close;
}

/** The entities of a report that one asked about may be. */
export function entitiesOf(asked: Entity, page: Page): Map<string, number> {
  const found = new Map<string, number>();
  for (const entity of page.entities.values()) {
    const strength = sameOne(asked, entity, page.spellings(entity));
    if (strength > 0) found.set(entity.id, strength);
  }
  return found;
}

/** Every place of a report where a term of the question is met. */
export function hitsOf(term: Term, page: Page, asked: string): Hit[] {
  if (term.entity) return nameHits(term, page, asked);
  const { readout } = page.kept;
  if (term.time !== null) return timeHits(term.time, page);
  if (term.figure !== null)
    return readout.quantities
      .filter((q) => q.value === term.figure || q.valueTo === term.figure)
      .map(({ start, end }) => ({ start, end, strength: 1 }));
  const hits: Hit[] = wordHits(term, page, asked);
  if (term.concepts.length > 0) {
    const strengths = new Map<string, number>();
    for (const { concept, start, end } of readout.concepts) {
      let strength = strengths.get(concept);
      if (strength === undefined)
        strengths.set(
          concept,
          (strength = CONCEPT * Math.max(...term.concepts.map((c) => likeness(c, concept)))),
        );
      if (strength > 0) hits.push({ start, end, strength: term.head ? strength : strength * WITHIN_PHRASE });
    }
  }
  if (term.event)
    for (const { type, mode, trigger, mentions } of readout.events)
      if (type === term.event.type && (mode === term.event.mode || !mode || !term.event.mode))
        for (const { start, end } of [trigger, ...mentions]) hits.push({ start, end, strength: EVENT });
  if (term.role) hits.push(...roleHits(term, page));
  return hits;
}

function nameHits(term: Term, page: Page, asked: string): Hit[] {
  const hits: Hit[] = [];
  const { attributions, events } = page.kept.readout;
  for (const [id, strength] of entitiesOf(term.entity!, page)) {
    for (const { start, end } of page.entities.get(id)!.mentions) hits.push({ start, end, strength });
    // where they are meant though not named: he said, they met
    for (const { source, addressee, cue } of attributions)
      if (source === id || addressee === id) hits.push({ ...cue, strength: strength * 0.95 });
    for (const { actors, recipients, trigger } of events)
      if (actors.includes(id) || recipients.includes(id)) hits.push({ ...trigger, strength: strength * 0.9 });
  }
  return hits.length > 0 || term.entity!.wikidata ? hits : unreadName(term, page, asked);
}

/** A name that the report's reader has not taken for one: by its longest word, as it is written or as it sounds. */
function unreadName(term: Term, page: Page, asked: string): Hit[] {
  const word = wordsOf(term.entity!.name).reduce((a, b) => (b.length > a.length ? b : a), '');
  const forms = page.language === asked ? [...term.forms, ...formsIn(asked, word).forms].map(searchFold) : [];
  const found = forms.flatMap((form) => page.byForm.get(form) ?? []);
  if (page.language !== asked) found.push(...soundingLike(word, page, NAME_PART));
  const hits = found.map((i) => ({
    start: page.tokens[i]!.start,
    end: page.tokens[i]!.end,
    strength: UNREAD,
  }));
  for (const { concept, start, end } of page.kept.readout.concepts)
    if (term.concepts.includes(concept)) hits.push({ start, end, strength: UNREAD });
  return hits;
}

/** Tokens that sound like a word of another script. */
function soundingLike(word: string, page: Page, least: number): number[] {
  const asked = soundingOf(word);
  if (asked.skeleton.length < 3) return [];
  const found: number[] = [];
  for (const [form, tokens] of page.byForm) {
    const other = soundingOf(form);
    if (other.skeleton === asked.skeleton && closeness(other.sounds, asked.sounds) >= least)
      found.push(...tokens);
  }
  return found;
}

function timeHits(value: string, page: Page): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end, value: found } of page.kept.readout.times)
    if (found !== null && timesMeet(value, found)) hits.push({ start, end, strength: 1 });
  const { published } = page.kept.report;
  if (published && timesMeet(value, published.slice(0, 10)) && page.tokens.length > 0)
    hits.push({ start: page.tokens[0]!.start, end: page.tokens[0]!.end, strength: DATED });
  return hits;
}

/** Whether one time holds the other, as far as both tell: 2025-08 and 2025-08-12, 2024-07/2024-08 and 2024-08-05. */
export function timesMeet(a: string, b: string): boolean {
  if (!/^\d{4}/.test(a) || !/^\d{4}/.test(b)) return false;
  const [from = a, to = from] = a.split('/');
  const [first = b, last = first] = b.split('/');
  const day = (t: string) => t.replace(/T.*$/, '');
  const n = (x: string, y: string) => Math.min(x.length, y.length);
  const [f, t, g, h] = [from, to, first, last].map(day) as [string, string, string, string];
  if (/[WHQ]/.test(f + t + g + h)) return f === g;
  return f.slice(0, n(f, h)) <= h.slice(0, n(f, h)) && g.slice(0, n(g, t)) <= t.slice(0, n(g, t));
}

function wordHits(term: Term, page: Page, asked: string): Hit[] {
  const hits: Hit[] = [];
  const put = (tokens: readonly number[] | undefined, strength: number) => {
    for (const i of tokens ?? [])
      hits.push({ start: page.tokens[i]!.start, end: page.tokens[i]!.end, strength });
  };
  if (page.language === asked) {
    const forms = term.forms.map(searchFold);
    for (const form of forms) put(page.byForm.get(form), 1);
    if (hits.length === 0)
      for (const [form, tokens] of page.byForm)
        if (forms.some((f) => areKin(f, form, asked))) put(tokens, KIN_WORD);
  } else if (term.concepts.length === 0) {
    const word = soundingOf(term.forms.at(-1) ?? term.text);
    // a short name that only the report tells whose it is: কিম
    for (const { name, mentions, type } of page.entities.values())
      if (
        type !== 'group' &&
        wordsOf(name).some((w) => closeness(soundingOf(w).sounds, word.sounds) >= NAME_PART)
      )
        for (const { start, end } of mentions) hits.push({ start, end, strength: COGNATE });
    put(soundingLike(term.forms.at(-1) ?? term.text, page, COGNATE), COGNATE);
  }
  return hits;
}

const LEAST_KIN: Readonly<Record<string, number>> = { bn: 4, en: 5 };

/** Words of one stem: withdraw and withdrawal, বিক্ষোভ and বিক্ষোভকারী. */
function areKin(a: string, b: string, language: string): boolean {
  const least = LEAST_KIN[language] ?? 5;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= least && long.length - short.length <= 5 && long.startsWith(short);
}

interface Sounding {
  sounds: string;
  skeleton: string;
}
const soundings = new Map<string, Sounding>();
function soundingOf(word: string): Sounding {
  let known = soundings.get(word);
  if (!known) {
    if (soundings.size > 60_000) soundings.clear();
    const sounds = soundsOf(word)[0] ?? '';
    soundings.set(word, (known = { sounds, skeleton: skeletonOf(sounds) }));
  }
  return known;
}

/** Words that say the same of people: killed, নিহত. */
function roleHits({ role }: Term, page: Page): Hit[] {
  const roles = packs.get(page.language)?.figureRoles;
  const hits: Hit[] = [];
  if (roles)
    for (const token of page.tokens) {
      if (token.kind !== 'word') continue;
      const is =
        roles.get(token.norm) ??
        formsIn(page.language, token.norm).word.nouns.map((n) => roles.get(n.stem))[0];
      if (is === role) hits.push({ start: token.start, end: token.end, strength: ROLE });
    }
  for (const q of page.kept.readout.quantities)
    if (q.role === role) hits.push({ start: q.start, end: q.end, strength: ROLE });
  return hits;
}
