import type { Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { tokenise } from '../text/tokens.js';
import type { Kept } from './load.js';

/** A record of one version, in words that can be compared with another version's. */
export interface Described extends Span {
  /** What it is, field by field: names instead of ids, words instead of spans. */
  fields: Record<string, string | number | string[] | null>;
}

export interface Changes {
  came: Described[];
  went: Described[];
  changed: { before: Described; after: Described; fields: string[] }[];
}

export interface Diff {
  address: string;
  before: number;
  after: number;
  headline?: { before: string | null; after: string | null };
  attributions: Changes;
  figures: Changes;
  events: Changes;
}

/** What another version of a report says that the one before did not, and what it says no more or otherwise. */
export function diffVersions(before: Kept, after: Kept): Diff {
  const compare = (describe: (kept: Kept) => Described[]) =>
    changesBetween(describe(before), describe(after));
  const [was, is] = [headlineOf(before), headlineOf(after)];
  return {
    address: after.address,
    before: before.version,
    after: after.version,
    ...(was !== is && { headline: { before: was, after: is } }),
    attributions: compare(describeAttributions),
    figures: compare(describeFigures),
    events: compare(describeEvents),
  };
}

const headlineOf = ({ report: { text, headline } }: Kept) =>
  headline ? text.slice(headline.start, headline.end) : null;

const namesOf = (readout: Readout) => {
  const names = new Map(readout.entities.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id === null ? null : (names.get(id) ?? id));
};
const AROUND = 60; // code units: enough words to tell one figure from another

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
}

function describeAttributions({ report: { text }, readout }: Kept): Described[] {
  const name = namesOf(readout);
  return readout.attributions.map((a) => ({
    ...a.cue,
    fields: {
      source: name(a.source) ?? (a.sourceSpan && text.slice(a.sourceSpan.start, a.sourceSpan.end)),
      act: a.act,
      addressee: name(a.addressee),
      via: a.via.map((id) => name(id)!),
      content: a.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      when: a.when,
    },
  }));
}

function describeFigures({ report: { text }, readout }: Kept): Described[] {
  return readout.quantities.map(({ start, end, value, valueTo = null, comparator, unit }) => ({
    start,
    end,
    fields: { value, to: valueTo, comparator, unit, words: text.slice(start, end) },
    near: around(text, { start, end }),
  }));
}

function describeEvents({ report: { text }, readout }: Kept): Described[] {
  const name = namesOf(readout);
  return readout.events.map((e) => ({
    ...e.trigger,
    fields: {
      type: e.type,
      mode: e.mode,
      actors: e.actors.map((id) => name(id)!),
      recipients: e.recipients.map((id) => name(id)!),
      status: e.status,
      when: e.when,
      where: name(e.where),
    },
    near: around(text, e.trigger),
  }));
}

const ALIKE = 0.4; // shared among all words of both
const COMPARED = 400; // records left over on each side; an endless report is not compared pair by pair

/** Same records fall away; of the rest those most alike are one record that changed. */
export function changesBetween(before: readonly Described[], after: readonly Described[]): Changes {
  const left = new Map<string, Described[]>();
  for (const record of before) {
    const key = JSON.stringify(comparable(record));
    left.set(key, [...(left.get(key) ?? []), record]);
  }
  const came = after.filter((record) => !left.get(JSON.stringify(comparable(record)))?.shift());
  const went = [...left.values()].flat().sort((a, b) => a.start - b.start);
  const words = new Map([...came, ...went].map((record) => [record, wordsOf(record)]));
  const pairs = went.slice(0, COMPARED).flatMap((w) =>
    came
      .slice(0, COMPARED)
      .filter((c) => c.fields.type === w.fields.type && c.fields.unit === w.fields.unit)
      .map((c) => ({ before: w, after: c, likeness: likeness(words.get(w)!, words.get(c)!) }))
      .filter((pair) => pair.likeness >= ALIKE),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const matched = new Set<Described>();
  const changed: Changes['changed'] = [];
  for (const pair of pairs) {
    if (matched.has(pair.before) || matched.has(pair.after)) continue;
    matched.add(pair.before).add(pair.after);
    const fields = Object.keys(pair.after.fields).filter(
      (f) => JSON.stringify(pair.before.fields[f]) !== JSON.stringify(pair.after.fields[f]),
    );
    changed.push({ before: plain(pair.before), after: plain(pair.after), fields });
  }
  const rest = (records: Described[]) => records.filter((r) => !matched.has(r)).map(plain);
  changed.sort((a, b) => a.after.start - b.after.start);
  return { came: rest(came), went: rest(went), changed };
}

/** `words` say how a figure was written: ১২ and 12 are the same figure. */
function comparable({ fields: { words: _, ...rest } }: Described) {
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
    ]),
  );
}

const plain = ({ start, end, fields }: Described): Described => ({ start, end, fields });

/** What a record is recognised by: the words said, or those around a figure or an event. */
function wordsOf(record: Described & { near?: string }): Set<string> {
  const { content, actors, recipients } = record.fields;
  const text = [
    record.near ?? '',
    content ?? '',
    ...((actors as string[]) ?? []),
    ...((recipients as string[]) ?? []),
  ];
  return new Set(
    tokenise(text.join(' ').slice(0, 5000))
      .filter((t) => t.kind === 'word')
      .map((t) => t.norm),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
