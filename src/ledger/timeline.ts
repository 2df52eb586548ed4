import { sql } from 'kysely';
import type { Span } from '../text/span.js';
import { newestVersions, participants, type ViewQuery } from './newest.js';
import type { Stretch } from './paging.js';
import { inItsSentence } from './passage.js';
import type { Database } from './schema.js';

/** An event with a date, as one report tells it. */
export interface DatedEvent {
  report: number;
  outlet: string | null;
  published: string | null;
  language: string;
  when: string;
  type: string;
  mode: string | null;
  status: string;
  actors: string[];
  recipients: string[];
  place: string | null;
  span: Span;
  words: string;
  /** In which it is told. */
  sentence: string;
}

type Row = Omit<DatedEvent, 'span' | 'words' | 'sentence'> & {
  text: string;
  trigger_start: number;
  trigger_end: number;
};

/** Events that have a date, those of the newest reports first. */
export async function datedEvents(
  db: Database,
  { limit = 300, offset = 0, ...query }: ViewQuery & Stretch,
): Promise<DatedEvent[]> {
  const { rows } = await sql<Row>`
    select s.report, v.outlet, v.published, v.language, e.happened_when as when, e.type, e.mode, e.status,
      ${participants('actor')} as actors, ${participants('recipient')} as recipients,
      (select name from entities where version = e.version and n = e.place) as place,
      v.text, e.trigger_start, e.trigger_end
    from ${await newestVersions(db, query)}
    join events e on e.version = s.version join report_versions v on v.id = s.version
    where e.happened_when is not null and e.happened_when ~ '^[0-9]{4}'
    order by s.day desc nulls last, s.report desc, e.n limit ${limit}::integer offset ${offset}::integer`.execute(
    db,
  );
  return rows.map(({ text, trigger_start: start, trigger_end: end, ...item }) => ({
    ...item,
    ...inItsSentence(text, { start, end }),
  }));
}
