import { createHash } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Ledger, SCOPES, type Scope, type Token } from '../ledger/ledger.js';
import { ReadoutError } from '../readout/error.js';
import { limiter, type Pace } from './limits.js';
import { isReading } from './security.js';
import { type Sessions, startSessions } from './sessions.js';

/** Who asks: by token, or (`token: null`) somebody at this machine. */
export interface Who {
  name: string;
  scope: Scope;
  token: number | null;
}

export interface Access {
  /** Whether a token is needed. */
  readonly demanded: boolean;
  readonly sessions: Sessions;
  /** Lets in whom a token lets in, as far as its scope goes; for all of the API but signing in. */
  readonly guard: MiddlewareHandler;
  /** Who asks, by session or token; `null`: nobody that is known, where somebody must be. */
  whoOf(c: Context): Promise<Who | null>;
  /** The token that a secret is; throws `access.slow` where too many wrong ones come from one place. */
  tokenOf(secret: string, c: Context): Promise<Token | null>;
  /** Whether whoever asks, once let in, may sit at another machine than this. */
  isFar(c: Context): boolean;
  /** Whether somebody who was let in would still be. */
  still(who: Who): Promise<boolean>;
}

export interface AccessOptions {
  ledger: Ledger;
  demanded: boolean;
  /** Whether others than this machine can reach it. */
  reachable: boolean;
  /** In whose name somebody at this machine writes. */
  author: string;
  now: () => Date;
  /** What one token may ask for. */
  pace?: Pace | undefined;
}

export const COOKIE = 'readout-session';
const PACE: Pace = { burst: 300, perSecond: 10 };
/** For those who show no token that is one: eight wrong ones, then one in seven seconds. */
const STRANGERS: Pace = { burst: 60, perSecond: 1 };
const WRONG = 5; // what a wrong one costs beside its request
const ADMIN = /^\/api\/(?:tokens|audit)\b/;
const FORGETTING = /^\/api\/(?:reports|actors)\/\d+$/;
const REMEMBERED = 1000;

/** What a request needs: reading, writing, or what concerns the ledger as a whole. */
const scopeFor = (c: Context): Scope =>
  ADMIN.test(c.req.path) || (c.req.method === 'DELETE' && FORGETTING.test(c.req.path))
    ? 'admin'
    : isReading(c.req.method)
      ? 'read'
      : 'write';

const digest = (secret: string) => createHash('sha256').update(secret).digest('base64');

/** Who may do what over HTTP. */
export function startAccess({
  ledger,
  demanded,
  reachable,
  author,
  now,
  pace = PACE,
}: AccessOptions): Access {
  const sessions = startSessions(() => now().getTime());
  const clock = () => now().getTime();
  const perToken = limiter(pace, clock);
  const strangers = limiter(STRANGERS, clock);
  const wait = (seconds: number) => {
    if (seconds > 0) throw new ReadoutError('access.slow', { seconds });
  };
  // secrets that were right lately: their owners are not kept waiting by who tries wrong ones from the same address
  const right = new Map<string, number>();
  const local: Who = { name: author, scope: 'admin', token: null };
  const whoIs = ({ id, name, scope }: Token): Who => ({ name, scope, token: id });

  const access: Access = {
    demanded,
    sessions,
    async tokenOf(secret, c) {
      const key = digest(secret);
      const known = right.get(key);
      if (known !== undefined) {
        const token = await ledger.token(known);
        if (token) return token;
        right.delete(key);
      }
      const from = addressOf(c);
      wait(strangers(from));
      const token = await ledger.token(secret);
      if (!token) {
        wait(strangers(from, WRONG));
        return null;
      }
      if (right.size >= REMEMBERED) right.delete(right.keys().next().value!);
      right.set(key, token.id);
      return token;
    },
    async whoOf(c) {
      const secret = /^Bearer +(\S{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
      if (secret !== undefined) {
        const token = await access.tokenOf(secret, c);
        return token && whoIs(token);
      }
      const session = getCookie(c, COOKIE);
      const number = session === undefined ? null : sessions.tokenOf(session);
      const token = number === null ? null : await ledger.token(number);
      return token ? whoIs(token) : demanded ? null : local;
    },
    isFar: (c) => reachable || whoAsks(c).token !== null,
    async still({ token }) {
      return token === null || (await ledger.token(token)) !== null;
    },
    guard: async (c, next) => {
      const who = await access.whoOf(c);
      if (!who) {
        wait(strangers(addressOf(c)));
        throw new ReadoutError('access.token', {});
      }
      if (who.token !== null) wait(perToken(String(who.token)));
      const scope = scopeFor(c);
      if (SCOPES.indexOf(who.scope) < SCOPES.indexOf(scope))
        throw new ReadoutError('access.scope', { scope, name: who.name });
      c.set('who', who);
      await next();
    },
  };
  return access;
}

/** Who asks, once the guard has let them in. */
export const whoAsks = (c: Context): Who => c.get('who');

/** In whose name is written: a token has its name; at this machine anybody may say who they are. */
export function authorOf(c: Context, given?: string): string {
  const { name, token } = whoAsks(c);
  return (token === null && given?.trim()) || name;
}

/** Where a request comes from; without a connection (a request made up in this process) from nowhere. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
