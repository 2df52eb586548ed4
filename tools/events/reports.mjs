// Annotated reports to learn events from, and the reading of one up to its events.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packs } from '../../dist/languages/packs.js';
import { findAttributions } from '../../dist/reader/attributions.js';
import { beginDraft } from '../../dist/reader/draft.js';
import { findEvents } from '../../dist/reader/events.js';
import { finish } from '../../dist/reader/finish.js';
import { findNames } from '../../dist/reader/names.js';
import { findQuantities } from '../../dist/reader/quantities.js';
import { findTimes } from '../../dist/reader/times.js';

const beside = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where annotated reports lie: those beside the project, those that it brings along, and further directories. */
export const directories = (also = []) =>
  [beside('../shared/gold/train'), beside('training/reports'), ...also].filter(existsSync);

export const reportsIn = (dir) =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));

export function locate(text, anchor) {
  const { text: words, nth = 1 } = typeof anchor === 'string' ? { text: anchor } : anchor;
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

/** Reads a report up to its events, and its events with a model. */
export function readWith({ id, language, outlet, section, published, text }, model) {
  const end = text.indexOf('\n\n');
  const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
  const report = { id, language, outlet, section, published, text, ...headline };
  const draft = beginDraft(report, packs.get(language));
  for (const step of [findTimes, findQuantities, findNames, findAttributions]) step(draft);
  const trials = [];
  findEvents(draft, model, (trial, into) => trials.push({ ...trial, into }));
  const spans = ({ phrases }) =>
    phrases.map((p) => ({ start: draft.tokens[p.first].start, end: draft.tokens[p.last - 1].end }));
  return { trials, spans, readout: finish(draft, language) };
}
