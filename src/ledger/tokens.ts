import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { audit } from './audit.js';
import type { Database, TokenTable } from './schema.js';

/** What a token opens; each holds what stands before it. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token as it is listed: everything but the secret, of which only a hash is kept. */
export interface Token {
  id: number;
  /** In whose name is written with it. */
  name: string;
  scope: Scope;
  made: Date;
  madeBy: string;
  expires: Date | null;
  revoked: Date | null;
}

export interface TokenRequest {
  name: string;
  scope: Scope;
  expires?: Date | undefined;
}

const BYTES = 32;
const LONGEST_NAME = 80;
const UNPRINTED = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u; // a name says who wrote: it must look like what it is
/** `readout_12_…`: the number tells the row, so that only one hash is compared. */
const FORM = /^readout_(\d{1,9})_([\w-]{43})$/;

const hashOf = (secret: string) => createHash('sha256').update(secret).digest();
/** What is compared with where there is no such row, so that a miss takes as long as a hit. */
const NOBODY = hashOf('');

/** Makes a token; its secret is returned here and never again. In a transaction. */
export async function createToken(
  db: Database,
  { name, scope, expires }: TokenRequest,
  { author, at }: { author: string; at: Date },
): Promise<{ token: Token; secret: string }> {
  const shown = name.trim();
  if (shown === '' || shown.length > LONGEST_NAME || UNPRINTED.test(shown))
    throw new ReadoutError('token.name', { name: shown });
  if (expires && expires <= at) throw new ReadoutError('token.past', { value: expires.toISOString() });
  const taken = (await listTokens(db)).some((t) => t.name === shown && isValid(t, at));
  if (taken) throw new ReadoutError('token.taken', { name: shown });
  const random = randomBytes(BYTES).toString('base64url');
  const row = await db
    .insertInto('tokens')
    .values({
      name: shown,
      scope,
      hash: hashOf(random).toString('hex'),
      made: at,
      made_by: author,
      expires: expires ?? null,
      revoked: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await audit(db, { author, at, action: 'token', detail: { token: row.id, name: shown, scope } });
  return { token: tokenOf(row), secret: `readout_${row.id}_${random}` };
}

/** All tokens, the oldest first, those that open nothing any more included. */
export async function listTokens(db: Database): Promise<Token[]> {
  return (await db.selectFrom('tokens').selectAll().orderBy('id').execute()).map(tokenOf);
}

/** Ends a token by its number or name; `false` where it had ended before. In a transaction. */
export async function revokeToken(
  db: Database,
  which: string,
  { author, at }: { author: string; at: Date },
): Promise<boolean> {
  const all = await listTokens(db);
  const valid = (t: Token) => isValid(t, at);
  const found =
    all.find((t) => t.name === which && valid(t)) ??
    all.find((t) => String(t.id) === which || t.name === which);
  if (!found) throw new ReadoutError('token.unknown', { token: which });
  if (found.revoked) return false;
  await db.updateTable('tokens').set({ revoked: at }).where('id', '=', found.id).execute();
  const { id, name, scope } = found;
  await audit(db, { author, at, action: 'revoke-token', detail: { token: id, name, scope } });
  return true;
}

/** The token that a secret is, as long as it opens anything. */
export async function findToken(db: Database, secret: string, at: Date): Promise<Token | null> {
  const [, id, random] = FORM.exec(secret) ?? [];
  const row = id === undefined ? undefined : await rowOf(db, Number(id));
  const same = timingSafeEqual(hashOf(random ?? secret), row ? Buffer.from(row.hash, 'hex') : NOBODY);
  return row && same && isValid(tokenOf(row), at) ? tokenOf(row) : null;
}

/** A token by its number, as long as it opens anything. */
export async function validToken(db: Database, id: number, at: Date): Promise<Token | null> {
  const row = await rowOf(db, id);
  return row && isValid(tokenOf(row), at) ? tokenOf(row) : null;
}

const rowOf = (db: Database, id: number) =>
  db.selectFrom('tokens').selectAll().where('id', '=', sql<number>`${id}::integer`).executeTakeFirst();

export const isValid = ({ revoked, expires }: Token, at: Date): boolean =>
  revoked === null && (expires === null || expires > at);

const tokenOf = ({ id, name, scope, made, made_by, expires, revoked }: Selectable<TokenTable>): Token => ({
  id,
  name,
  scope: SCOPES.find((s) => s === scope) ?? 'read',
  made: new Date(made),
  madeBy: made_by,
  expires: expires && new Date(expires),
  revoked: revoked && new Date(revoked),
});
