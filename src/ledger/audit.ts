import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';

/** A write to the ledger: who, when, what. */
export interface Audited {
  id: number;
  at: Date;
  author: string;
  /** add, review, undo-review, merge, separate, split, rename, undo, restore, token, revoke-token, watch, … */
  action: string;
  report: number | null;
  actor: number | null;
  detail: Record<string, unknown>;
}

/** Writes down a write, in its own transaction; returns the entry's id. */
export async function audit(
  db: Database,
  {
    author,
    at,
    action,
    report = null,
    actor = null,
    detail,
  }: Partial<Audited> & Omit<Audited, 'id' | 'report' | 'actor'>,
): Promise<number> {
  const { id } = await db
    .insertInto('audit')
    .values({ author, made: at, action, report, actor, detail: storableJson(detail) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Entries, newest first; `before` is the id of the last one seen. */
export async function listAudit(
  db: Database,
  { limit = 100, before, report, actor, author, action }: AuditQuery,
): Promise<Audited[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .$if(before !== undefined, (q) => q.where('id', '<', before!))
    .$if(report !== undefined, (q) => q.where('report', '=', report!))
    .$if(actor !== undefined, (q) => q.where('actor', '=', actor!))
    .$if(author !== undefined, (q) => q.where('author', '=', author!))
    .$if(action !== undefined, (q) => q.where('action', '=', action!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ made, detail, ...rest }) => ({
    ...rest,
    at: new Date(made),
    detail: detail as Audited['detail'],
  }));
}

export interface AuditQuery {
  limit?: number;
  before?: number;
  report?: number;
  actor?: number;
  author?: string;
  action?: string;
}
