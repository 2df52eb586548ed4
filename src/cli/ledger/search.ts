import { waysToName } from '../../gazetteer/ways-to-name.js';
import type { Excerpt, Filters, FoundAttribution, Hit, SearchQuery } from '../../ledger/ledger.js';
import { terms } from '../../messages/terms.js';
import { formatTime } from '../../messages/values.js';
import { ReadoutError } from '../../readout/error.js';
import { ACTS, type Act, PLOVER } from '../../readout/vocabulary.js';
import { allShown, shownInLine } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { nearest } from '../nearest.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { dayOf, type LedgerOptions, openNamed } from './options.js';

/** `readout search`: reports by their words, and by who said what to whom in them. Returns the exit code. */
export async function searchCommand(
  args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const query = queryOf(args.join(' ').trim(), options);
  const ledger = await openNamed(options);
  try {
    const { hits, more } = await ledger.search(query);
    if (options.json) for (const hit of hits) process.stdout.write(`${JSON.stringify(hit)}\n`);
    else process.stdout.write(hits.map((hit) => renderHit(allShown(hit), terminal)).join('\n'));
    if (hits.length === 0) talk.notice('search.nothing', {});
    if (more) talk.notice('search.more', { count: hits.length });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** Turns options into a query; throws where one cannot mean anything. */
export function queryOf(text: string, options: LedgerOptions): SearchQuery {
  const { limit = '20' } = options;
  if (!/^\d{1,4}$/.test(limit)) throw new ReadoutError('usage.number', { option: '--limit', value: limit });
  return { ...filtersOf(text, options), limit: Number(limit) };
}

/** What to look for, as options and words tell; throws where one cannot mean anything. */
export function filtersOf(text: string, options: LedgerOptions): Filters {
  const { act, event, figure, outlet, language } = options;
  if (act !== undefined) known(act, ACTS, 'usage.act');
  const [type = '', mode] = event?.split('/') ?? [];
  if (event !== undefined) known(type.toUpperCase(), Object.keys(PLOVER), 'usage.event');
  if (mode !== undefined) known(mode, PLOVER[type.toUpperCase() as keyof typeof PLOVER], 'usage.event');
  return {
    ...(text !== '' && { text }),
    speaker: namesOf(options.speaker),
    addressee: namesOf(options.addressee),
    relay: namesOf(options.relay),
    entity: namesOf(options.entity),
    place: namesOf(options.place),
    act,
    event: event && [type.toUpperCase(), mode].filter(Boolean).join('/'),
    from: dayOf(options.from),
    to: dayOf(options.to),
    outlet,
    language,
    figure: figure === undefined ? undefined : figureOf(figure),
  };
}

/** Throws where a value is not of a closed list. */
export function known(value: string, values: readonly string[], code: string): void {
  if (values.includes(value)) return;
  const meant = nearest(value, values) ?? partly(value, values);
  const list = values.join(', ');
  throw meant === undefined
    ? new ReadoutError('usage.unknown', { value, known: list })
    : new ReadoutError(code, { value, nearest: meant, known: list });
}

const PART = 3; // letters
/** The one that has a value in it, or within it: ical, web-annotation. */
function partly(value: string, values: readonly string[]): string | undefined {
  const letters = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < PART) return undefined;
  return (
    values.find((v) => v.toLowerCase().includes(letters)) ??
    values.find((v) => letters.includes(v.toLowerCase()))
  );
}

const namesOf = (name: string | undefined) => (name === undefined ? undefined : waysToName(name));

/** 500, 500..900, >=500, <500; Bengali digits as well. */
export function figureOf(value: string): { from: number; to: number } {
  const latin = value.normalize('NFC').replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x09e6));
  const found = /^(>=|<=|>|<|=)?(-?[\d,]+(?:\.\d+)?)(?:(?:\.\.|–)([\d,]+(?:\.\d+)?))?$/.exec(
    latin.replace(/\s/g, ''),
  );
  if (!found) throw new ReadoutError('usage.number', { option: '--figure', value });
  const [, sign, first, last] = found;
  const number = Number(first!.replaceAll(',', ''));
  if (last !== undefined) return { from: number, to: Number(last.replaceAll(',', '')) };
  const least = Math.abs(number) * Number.EPSILON;
  if (sign === '>') return { from: number + least, to: Number.MAX_VALUE };
  if (sign === '<') return { from: -Number.MAX_VALUE, to: number - least };
  if (sign === '>=') return { from: number, to: Number.MAX_VALUE };
  if (sign === '<=') return { from: -Number.MAX_VALUE, to: number };
  return { from: number, to: number };
}

function renderHit(hit: Hit, terminal: Terminal): string {
  const { locale, paint } = terminal;
  const about = [hit.outlet, hit.published && formatTime(hit.published.slice(0, 10), locale)].filter(Boolean);
  const lines = [
    paint(shownInLine(hit.headline?.trim() || hit.address), 'title'),
    paint(shownInLine([...about, hit.address].join(' · ')), 'quiet'),
    ...hit.attributions.map((a) => `  ${renderSaid(a, terminal)}`),
    ...hit.excerpts.map((excerpt) => `  … ${marked(excerpt, terminal)} …`),
  ];
  return `${lines.join('\n')}\n`;
}

function renderSaid(
  { source, addressee, act, words }: FoundAttribution,
  { locale, paint }: Terminal,
): string {
  const { acts, words: said } = terms[locale.language];
  const who = paint(source ?? said.nobody, 'name');
  const whom = addressee === null ? '' : ` → ${paint(addressee, 'name')}`;
  return `${who}${whom} · ${acts[act as Act] ?? act}: ${oneLine(words)}`;
}

/** Found words stand out: in colour where there is any, else in brackets. */
function marked({ text, start, marks }: Excerpt, { paint }: Terminal): string {
  const colour = paint('x', 'name') !== 'x';
  let at = 0;
  let line = '';
  for (const mark of marks) {
    const [from, to] = [mark.start - start, mark.end - start];
    const word = text.slice(from, to);
    line += text.slice(at, from) + (colour ? paint(word, 'alert') : `[${word}]`);
    at = to;
  }
  return oneLine(line + text.slice(at));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
