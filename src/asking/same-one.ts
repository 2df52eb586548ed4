import { closeness } from '../gazetteer/closeness.js';
import { countryEntry, entriesNamed, entryByWikidata } from '../gazetteer/gazetteer.js';
import { soundsOf, wordsOf } from '../gazetteer/sounds.js';
import type { Entity } from '../readout/readout.js';

/** Strengths of the ways in which two entities may be one. */
const SAME = 1;
const NAMED = 0.95; // the name alone, and the gazetteer knows both
const PART = 0.9; // Macron, Emmanuel Macron
const STANDS_FOR = 0.55; // Moscow, Russia, the Kremlin
const ALIKE = 0.86;

/**
 * How surely a name in a question and one in a report are the same one, from 0 to 1, in whatever scripts. A country, its
 * capital and its government stand for one another, less surely.
 */
export function sameOne(asked: Entity, found: Entity, calledAlso: readonly string[] = []): number {
  if (asked.wikidata && asked.wikidata === found.wikidata) return SAME;
  if (asked.key !== undefined && asked.key === found.key) return SAME;
  if (asked.wikidata && found.wikidata) return standsFor(asked, found);
  if (asked.key && found.key && nameOf(asked.key) === nameOf(found.key)) return NAMED;
  if (found.wikidata && entriesNamed(asked.name).some((e) => e.wikidata === found.wikidata)) return NAMED;
  if (asked.wikidata && entriesNamed(found.name).some((e) => e.wikidata === asked.wikidata)) return NAMED;
  // what kind of name an unknown one is, a question hardly tells
  if (
    (asked.type === found.type || !asked.wikidata) &&
    found.type !== 'group' &&
    !isSeat(asked, found) &&
    !isSeat(found, asked) &&
    [found.name, ...calledAlso].some((n) => isPart(asked.name, n))
  )
    return PART;
  return standsFor(asked, found);
}

/** Dhaka of the Dhaka Stock Exchange: a place whose name a body has taken. */
const isSeat = (place: Entity, body: Entity) =>
  place.type === 'place' &&
  body.type === 'organization' &&
  wordsOf(body.name).length > wordsOf(place.name).length;

const nameOf = (key: string) => key.slice(key.indexOf(':') + 1);

const compared = new Map<string, boolean>();

function isPart(a: string, b: string): boolean {
  const pair = `${a}\n${b}`;
  let part = compared.get(pair);
  if (part === undefined) {
    if (compared.size > 50_000) compared.clear();
    compared.set(pair, (part = soundsAsPart(a, b)));
  }
  return part;
}

/** Whether all words of one name sound like words of the other, in order. */
function soundsAsPart(a: string, b: string): boolean {
  const [short, long] = [soundsOfWords(a), soundsOfWords(b)].sort((x, y) => x.length - y.length);
  if (short!.length === 0 || (short!.length === 1 && short![0]!.length < 3)) return false;
  let at = 0;
  for (const word of short!) {
    while (at < long!.length && closeness(word, long![at]!) < ALIKE) at++;
    if (at++ >= long!.length) return false;
  }
  return true;
}

const sounds = new Map<string, string[]>();
function soundsOfWords(name: string): string[] {
  let found = sounds.get(name);
  if (!found) {
    if (sounds.size > 20_000) sounds.clear();
    found = wordsOf(name)
      .map((w) => soundsOf(w)[0] ?? '')
      .filter(Boolean);
    sounds.set(name, found);
  }
  return found;
}

/** A country, its capital and its government. */
function standsFor(asked: Entity, found: Entity): number {
  if (!asked.country || asked.country !== found.country) return 0;
  if (!speaksForCountry(asked)) return 0;
  // a minister or a spokesman speaks for the country, but Putin is not the Kremlin's every official
  const inOffice =
    asked.type === 'place' &&
    found.type === 'person' &&
    found.sector !== undefined &&
    OFFICES.has(found.sector);
  return inOffice || speaksForCountry(found) ? STANDS_FOR : 0;
}

const OFFICES: ReadonlySet<string> = new Set(['GOV', 'MIL', 'SPY']);

function speaksForCountry({ type, wikidata, sector, country }: Entity): boolean {
  if (type === 'place') {
    const kind = wikidata && entryByWikidata(wikidata)?.kind;
    return (
      kind === 'country' ||
      kind === 'capital' ||
      kind === 'territory' ||
      countryEntry(country!)?.wikidata === wikidata
    );
  }
  return type === 'organization' && (sector === 'GOV' || sector === 'MIL' || sector === 'MED');
}
