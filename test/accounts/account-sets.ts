import { readdirSync, readFileSync } from 'node:fs';
import type { Verdict } from '../../src/accounts/occurrence.js';
import type { Report } from '../../src/readout/report.js';
import type { Span } from '../../src/text/span.js';

/** What somebody does with a point, and the words that show it. */
interface SetCell {
  point: string;
  source: string;
  verdict: Verdict;
  evidence: (Span & { report: string })[];
}

/** Reports of one happening with the accounts that a careful reader finds in them. */
export interface AccountSet {
  name: string;
  reports: Report[];
  /** Source → what reports call it. */
  sources: Map<string, string[]>;
  cells: SetCell[];
}

const folder = new URL('sets/', import.meta.url);
const MARK = /\{(\S+) (\S+) (says|denies|silent|differs)(?:=\d+)?: ([^}]*)\}/g;

/**
 * Sets are texts: `source id: names`, `point id: gist`, then reports, in which `{point source verdict: words}` marks words.
 * Who speaks to two points is silent on the others.
 */
export function accountSets(): AccountSet[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => readSet(f.replace('.txt', ''), readFileSync(new URL(f, folder), 'utf8').normalize('NFC')));
}

function readSet(name: string, text: string): AccountSet {
  const [head, ...parts] = text.split(/^report /m);
  const set: AccountSet = { name, reports: [], sources: new Map(), cells: [] };
  const points: string[] = [];
  for (const line of head!.split('\n').filter(Boolean)) {
    const [, kind, id, rest] = /^(source|point) (\S+): (.*)$/.exec(line)!;
    if (kind === 'source') set.sources.set(id!, rest!.split(' | '));
    else points.push(id!);
  }
  for (const part of parts) addReport(set, part);
  for (const source of set.sources.keys()) {
    const own = set.cells.filter((c) => c.source === source);
    if (new Set(own.filter((c) => c.verdict !== 'silent').map((c) => c.point)).size < 2) continue;
    for (const point of points)
      if (!own.some((c) => c.point === point))
        set.cells.push({ point, source, verdict: 'silent', evidence: [] });
  }
  return set;
}

function addReport(set: AccountSet, part: string): void {
  const [, id, language, published, outlet, marked] = /^(\S+) (\S+) (\S+) "(.*)"\n([\s\S]*)$/.exec(part)!;
  let text = '';
  let last = 0;
  const source = marked!.trim();
  for (const { 0: whole, 1: point, 2: by, 3: verdict, 4: words, index } of source.matchAll(MARK)) {
    text += source.slice(last, index);
    const evidence = { report: id!, start: text.length, end: text.length + words!.length };
    const known = set.cells.find((c) => c.point === point && c.source === by && c.verdict === verdict);
    if (known) known.evidence.push(evidence);
    else set.cells.push({ point: point!, source: by!, verdict: verdict as Verdict, evidence: [evidence] });
    text += words;
    last = index + whole.length;
  }
  text += source.slice(last);
  const report = { id: id!, language: language!, published: published!, outlet: outlet!, text };
  set.reports.push({ ...report, headline: { start: 0, end: text.indexOf('\n') } });
}
