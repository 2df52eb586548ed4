import { createHash } from 'node:crypto';
import { addressIn, type Counts, importAll, noCounts } from '../importing/import.js';
import type { Readers } from '../importing/readers.js';
import { takeIn } from '../intake/intake.js';
import { reportFromText } from '../intake/plain.js';
import type { Taken } from '../intake/taken.js';
import type { Ledger } from '../ledger/ledger.js';
import { ReadoutError } from '../readout/error.js';
import type { Report } from '../readout/report.js';
import type { Live } from './live.js';

/** What a person gives to be read. */
export type Given =
  | { kind: 'text'; text: string; about: Partial<Report> }
  | { kind: 'address'; address: string; about: Partial<Report> }
  | { kind: 'file'; name: string; bytes: Uint8Array; about: Partial<Report> }
  | { kind: 'failed' };

export type State = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** One import: what came of it so far. */
export interface Job {
  id: number;
  /** The address, the file's name, or the first words; nothing once they are forgotten. */
  label: string;
  kind: Given['kind'];
  state: State;
  began: Date;
  ended: Date | null;
  /** When it last moved. */
  moved: Date;
  counts: Counts;
  /** Ids of the reports it kept, the first hundred. */
  reports: number[];
  errors: { code: string; values: Record<string, string | number> }[];
}

export interface Imports {
  /** `author`: in whose name. */
  start(given: Given, author: string): Job;
  /** Newest first; what was forgotten since is told no more. */
  list(): Promise<Job[]>;
  get(id: number): Promise<Job | undefined>;
  cancel(id: number): boolean;
  close(): Promise<void>;
}

const KEPT_JOBS = 30;
const SHOWN = 100;

/** Imports of one server, one after the other: a ledger has one writer. */
export function startImports(
  { ledger, readers, live }: { ledger: Ledger; readers: Readers; live: Live },
  now: () => Date,
): Imports {
  const jobs: Job[] = [];
  const stops = new Map<number, AbortController>();
  let last = Promise.resolve();
  let count = 0;

  const run = async (job: Job, given: Given, author: string, signal: AbortSignal) => {
    job.state = 'running';
    const move = () => {
      job.moved = now();
      live.tell({ kind: 'imports' });
    };
    move();
    const fresh: number[] = [];
    const addresses: string[] = [];
    try {
      const counts = await importAll(await taken(given, ledger, signal), {
        // what was pasted or uploaded cannot be fetched again: its failure is told here and not kept
        ledger: {
          ...ledger,
          add: (items) => ledger.add(items, author),
          ...((given.kind === 'text' || given.kind === 'file') && { fail: async () => {} }),
        },
        readers,
        signal,
        ...(given.kind !== 'failed' && { given: given.about }),
        addressOf({ input, report, key }) {
          const uploaded = given.kind === 'text' || given.kind === 'file';
          const address = report.url ?? (uploaded ? own(given, key) : addressIn(input, report, key));
          if (addresses.length < SHOWN) addresses.push(address);
          return address;
        },
        talk: {
          error({ code, values }) {
            job.counts.failed++;
            if (job.errors.length < SHOWN) job.errors.push({ code, values });
            move();
          },
          notice() {},
        },
        progress: { update: move, clear() {} },
        onAdded({ id, outcome }) {
          job.counts[outcome]++;
          if (job.reports.length < SHOWN) job.reports.push(id);
          fresh.push(id);
        },
      });
      job.counts = counts;
      // a report that was there already is the one that was meant
      if (job.reports.length === 0 && addresses.length === 1)
        job.reports = [(await ledger.get(addresses[0]!))?.id ?? []].flat();
      job.state = signal.aborted ? 'cancelled' : kept(counts) === 0 && counts.failed > 0 ? 'failed' : 'done';
    } catch (error) {
      const { code, values } = error instanceof ReadoutError ? error : new ReadoutError('server.failed', {});
      job.errors.push({ code, values });
      job.state = 'failed';
    }
    stops.delete(job.id);
    job.ended = now();
    move();
    if (fresh.length > 0) live.tell({ kind: 'reports', ids: fresh.slice(0, SHOWN) });
  };

  /** Takes away what tells of reports that were forgotten meanwhile, here or by another program. */
  const forgetGone = async () => {
    const there = await ledger.existing([...new Set(jobs.flatMap((job) => job.reports))]);
    for (const job of jobs) {
      const left = job.reports.filter((id) => there.has(id));
      if (left.length === 0 && job.reports.length > 0) Object.assign(job, { label: '', errors: [] });
      job.reports = left;
    }
  };

  return {
    start(given, author) {
      const time = now();
      const job: Job = {
        id: ++count,
        kind: given.kind,
        label: labelOf(given),
        state: 'waiting',
        began: time,
        ended: null,
        moved: time,
        counts: noCounts(),
        reports: [],
        errors: [],
      };
      jobs.unshift(job);
      jobs.length = Math.min(jobs.length, KEPT_JOBS);
      const stop = new AbortController();
      stops.set(job.id, stop);
      last = last.then(() => run(job, given, author, stop.signal));
      return job;
    },
    async list() {
      await forgetGone();
      return jobs;
    },
    async get(id) {
      await forgetGone();
      return jobs.find((j) => j.id === id);
    },
    cancel(id) {
      const stop = stops.get(id);
      stop?.abort();
      return stop !== undefined;
    },
    async close() {
      for (const stop of stops.values()) stop.abort();
      await last;
    },
  };
}

const kept = (counts: Counts) => counts.new + counts.same + counts.edited + counts.reread;

function labelOf(given: Given): string {
  if (given.kind === 'text') return given.text.trim().split('\n', 1)[0]!.slice(0, 80);
  if (given.kind === 'file') return given.name;
  return given.kind === 'address' ? given.address : '';
}

/** What a pasted or uploaded report without address of its own is known by: the same text again is the same report. */
function own(given: Given, key: string | undefined): string {
  if (given.kind === 'file') return `upload:${given.name}${key === undefined ? '' : `#${key}`}`;
  const text = given.kind === 'text' ? given.text : '';
  return `paste:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

async function taken(given: Given, ledger: Ledger, signal: AbortSignal): Promise<AsyncIterable<Taken>> {
  if (given.kind === 'text') {
    const { text } = given;
    return (async function* () {
      yield { input: 'paste', report: reportFromText('paste', text) };
    })();
  }
  if (given.kind === 'file') {
    const { bytes, name } = given;
    return takeIn(['-'], {
      signal,
      stdin: (async function* () {
        yield bytes;
      })(),
      name,
    });
  }
  if (given.kind === 'failed')
    return takeIn([...new Set((await ledger.failures()).map((f) => f.source))], { signal });
  return takeIn([given.address], { signal });
}
