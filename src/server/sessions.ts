import { randomBytes } from 'node:crypto';

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

export function startSessions(now: () => number): Sessions {
  const open = new Map<string, { token: number; until: number }>();
  return {
    begin(token) {
      if (open.size >= MOST) open.delete(open.keys().next().value!);
      const session = randomBytes(32).toString('base64url');
      open.set(session, { token, until: now() + LASTING });
      return session;
    },
    tokenOf(session) {
      const found = open.get(session);
      if (!found || found.until <= now()) {
        open.delete(session);
        return null;
      }
      found.until = now() + LASTING;
      return found.token;
    },
    end: (session) => void open.delete(session),
  };
}
