import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from './schema.js';

// serialisation failure, deadlock, a lock not waited for: of two transactions that met one may simply try again
const CONFLICT = new Set(['40001', '40P01', '55P03']);
const TRIES = 12;
const PAUSE = 20; // ms, more with every try

/** Does the work in one transaction; again, where the database ended it in favour of another that met it. */
export async function transact<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === TRIES || !CONFLICT.has((error as { code?: string }).code ?? '')) throw error;
      await wait(PAUSE * tries * (0.5 + Math.random())); // not both at the same moment again
    }
  }
}

/** Ends a transaction that came in another's way, as the database itself would: `transact` begins it anew. */
export const conflict = (): Error => Object.assign(new Error('met another transaction'), { code: '40001' });
