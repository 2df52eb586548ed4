import { sql } from 'kysely';
import type { Database } from '../ledger/schema.js';
import type { Dated } from './same-happening.js';

const MANY = 4000; // kept in memory

/** What reports are compared by, remembered: news is compared with the news of the same days again and again. */
export interface Happenings {
  /** Keeps what is known already, as JSON, under the mark of its digest. */
  keep(mark: string, happening: string): void;
  /** Of these reports, those that are there. */
  of(db: Database, reports: readonly number[]): Promise<Map<number, Dated>>;
}

/** A mark stands for one content: what is remembered under it stays true, whoever writes the report anew. */
export function rememberHappenings(): Happenings {
  const known = new Map<string, string | Dated>(); // taken apart when it is first asked for
  const keep = (mark: string, happening: string | Dated) => {
    if (known.size >= MANY) for (const old of [...known.keys()].slice(0, MANY / 4)) known.delete(old);
    known.set(mark, happening);
  };
  return {
    keep,
    async of(db, reports) {
      const { rows: marks } = await sql<{ report: number; mark: string }>`
        select report, mark from digests where report in ${list(reports)}`.execute(db);
      // an older Readout has written some without a mark
      const unknown = marks.filter(({ mark }) => mark === '' || !known.has(mark)).map((m) => m.report);
      const found = new Map<number, Dated>();
      if (unknown.length > 0) {
        const { rows } = await sql<{ report: number; mark: string; happening: string }>`
          select report, mark, happening from digests where report in ${list(unknown)}`.execute(db);
        for (const { report, mark, happening } of rows) {
          const made: Dated = JSON.parse(happening);
          found.set(report, made);
          if (mark !== '') keep(mark, made);
        }
      }
      for (const { report, mark } of marks) {
        const happening = known.get(mark);
        if (happening === undefined || found.has(report)) continue;
        const made: Dated = typeof happening === 'string' ? JSON.parse(happening) : happening;
        if (made !== happening) known.set(mark, made);
        found.set(report, made);
      }
      return found;
    },
  };
}

const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;
