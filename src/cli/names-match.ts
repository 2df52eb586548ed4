import { closeness } from '../gazetteer/closeness.js';
import { entityKey } from '../gazetteer/entity-key.js';
import { entriesAlike } from '../gazetteer/entries-alike.js';
import { countryEntry } from '../gazetteer/gazetteer.js';
import { loadWorld, type World } from '../gazetteer/places-of-the-world.js';
import { soundsOf } from '../gazetteer/sounds.js';
import { type Locale, say } from '../messages/messages.js';
import { terms } from '../messages/terms.js';
import { ReadoutError } from '../readout/error.js';
import type { EntityType } from '../readout/vocabulary.js';
import { Exit } from './exit.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';

export interface MatchOptions {
  json?: boolean;
  country?: string;
}

/** Somebody or something that a name may mean. */
interface Candidate {
  key: string;
  type: EntityType;
  name: string;
  country: string | null;
  score: number;
  closeness: number;
  inContext: boolean;
  population?: number;
  geo?: { lat: number; lon: number };
  geonames?: number;
}

const SHOWN = 5;
const LISTED = 0.04; // of namesakes, those in the curated gazetteer come first
const ASKED = 0.08;
const SAME = 0.93; // so alike, two places of one country are the same place
const alike = (a: string, b: string) => closeness(soundsOf(a)[0] ?? '', soundsOf(b)[0] ?? '');
const round = (score: number) => Math.round(score * 1000) / 1000;

function candidatesFor(name: string, country: string | undefined, world: World): Candidate[] {
  const listed = entriesAlike(name, SHOWN).map(({ entry, closeness }): Candidate => {
    const wikidata = entry.wikidata ?? undefined;
    const label = entry.en[0] ?? entry.bn[0]!;
    const inContext = country !== undefined && entry.country === country;
    return {
      key: entityKey({ type: entry.type, name: label, ...(wikidata && { wikidata }) }, entry.en[0] ?? null),
      type: entry.type,
      name: label,
      country: entry.country,
      score: closeness + LISTED + (inContext ? ASKED : 0),
      closeness,
      inContext,
    };
  });
  const placed = world
    .placesLike(name, { limit: SHOWN, ...(country && { countries: new Set([country]) }) })
    .map(({ place, score, closeness, inContext }): Candidate => {
      const { geonames, lat, lon, population } = place;
      const seat = { name: place.name, country: place.country, population, geonames, geo: { lat, lon } };
      return { key: `geonames:${geonames}`, type: 'place', ...seat, score, closeness, inContext };
    });
  const same = (a: Candidate, b: Candidate) =>
    a.type === 'place' && a.country === b.country && alike(a.name, b.name) >= SAME;
  const once = placed.filter((p) => {
    const known = listed.find((l) => l.geonames === undefined && same(l, p));
    if (known) Object.assign(known, { population: p.population, geo: p.geo, geonames: p.geonames });
    return !known;
  });
  return [...listed, ...once].sort((a, b) => b.score - a.score).slice(0, SHOWN);
}

function why({ closeness, population, inContext, country }: Candidate, locale: Locale): string {
  const reasons = [
    closeness === 1
      ? say('names.certain', {}, locale)
      : say('names.close', { percent: Math.round(closeness * 100) }, locale),
  ];
  if (population) reasons.push(say('names.inhabitants', { population }, locale));
  if (inContext) reasons.push(say('names.context', { country: country! }, locale));
  return reasons.join(' · ');
}

/** `readout names match`: who or what a name may mean. Returns 1 where one of the names is like none that is known. */
export async function matchCommand(
  names: readonly string[],
  options: MatchOptions,
  { locale, paint }: Terminal,
): Promise<Exit> {
  const country = options.country?.toUpperCase();
  if (country !== undefined && !countryEntry(country))
    throw new ReadoutError('usage.country', { country: options.country! });
  const output = await openOutput(undefined); // ends quietly where the pipe is closed
  const world = await loadWorld();
  let exit: Exit = Exit.Done;
  for (const name of names) {
    const candidates = candidatesFor(name.slice(0, 200), country, world);
    if (candidates.length === 0) exit = Exit.Failed;
    if (options.json) {
      for (const { inContext, score, closeness, ...rest } of candidates) {
        const record = { query: name, ...rest, score: round(score), closeness: round(closeness), inContext };
        await output.write(`${JSON.stringify(record)}\n`);
      }
      continue;
    }
    if (candidates.length === 0) process.stderr.write(`${say('names.none', { name }, locale)}\n`);
    if (names.length > 1 && candidates.length > 0) await output.write(`${paint(name, 'title')}\n`);
    for (const c of candidates) {
      const type = terms[locale.language].entityTypes[c.type];
      const place = c.country && c.country !== c.name ? `, ${c.country}` : '';
      await output.write(`${c.score.toFixed(2)}  ${c.name}${place} [${type}] ${c.key}\n`);
      await output.write(`      ${paint(why(c, locale), 'quiet')}\n`);
    }
  }
  await output.close();
  return exit;
}
