import { createHash, randomBytes } from 'node:crypto';

const LASTING = 12 * 3600_000; // ms without a request
const MOST = 1000;

/** Browsers that have signed in. Kept in memory alone: the browser holds a number that dies with the server. */
export interface Sessions {
  /** Begins a session of a token; returns what the browser is given. */
  begin(token: number): string;
  /** Number of the token that a session began with; it goes on from now. */
  tokenOf(session: string): number | null;
  end(session: string): void;
}

/** Sessions are looked up by a hash: how long that takes tells nothing of the numbers that there are. */
const keyOf = (session: string) => createHash('sha256').update(session).digest('base64');

export function startSessions(now: () => number): Sessions {
  const open = new Map<string, { token: number; since: number }>();
  return {
    begin(token) {
      if (open.size >= MOST) open.delete(open.keys().next().value!);
      const session = randomBytes(32).toString('base64url');
      open.set(keyOf(session), { token, since: now() });
      return session;
    },
    tokenOf(session) {
      const key = keyOf(session);
      const found = open.get(key);
      if (!found) return null;
      // either way: a clock that is set back must not let a session last for years
      if (Math.abs(now() - found.since) >= LASTING) {
        open.delete(key);
        return null;
      }
      found.since = now();
      return found.token;
    },
    end: (session) => void open.delete(keyOf(session)),
  };
}
