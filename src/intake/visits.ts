import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { ReadoutError } from '../readout/error.js';
import { AGENT, type Fetched, type FetchOptions, fetchChanged, fetchPage } from './web.js';

/** Fetches pages as a good guest does. */
export interface Visitor {
  /** `fetchChanged`, where the server's robots.txt allows it, and not sooner after the last visit than the server likes. */
  visit(address: string, options?: FetchOptions): Promise<Fetched | null>;
}

export interface Manners extends FetchOptions {
  /** Milliseconds from one visit of a host to the next. */
  pace?: number | undefined;
}

export const PACE = 1000;
const LONGEST_PACE = 30_000; // what a Crawl-delay may ask for
const ROBOTS_KEPT = 24 * 3600 * 1000;
const LARGEST_ROBOTS = 500_000;
const MOST_HOSTS = 1000;

interface Robots {
  isAllowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
}
// its types describe another way of exporting than the one it has
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

/**
 * A visitor who remembers whom it has visited.
 *
 * @example const page = await politely({ pace: 2000 }).visit('https://example.org/feed');
 */
export function politely(manners: Manners = {}): Visitor {
  const { pace = PACE, ...fetching } = manners;
  const rules = new Map<string, { robots: Promise<Robots>; until: number }>();
  const turns = new Map<string, Promise<void>>();

  async function robotsOf(origin: string): Promise<Robots> {
    const known = rules.get(origin);
    if (known && known.until > Date.now()) return known.robots;
    if (rules.size >= MOST_HOSTS) rules.clear();
    const address = `${origin}/robots.txt`;
    const limits = { ...fetching.limits, bytes: LARGEST_ROBOTS };
    const robots = fetchPage(address, { ...fetching, limits }).then(
      ({ bytes }) => parseRobots(address, new TextDecoder().decode(bytes)),
      (error: ReadoutError) => {
        fetching.signal?.throwIfAborted();
        const status = Number(error.values?.status ?? 0);
        // what cannot be asked for now is forbidden for now (RFC 9309); a server without rules has none
        const forbidden =
          error.code === 'url.status' ? status >= 500 || status === 429 : error.code !== 'url.redirects';
        if (forbidden) rules.delete(origin);
        if (error.code === 'url.private' || error.code === 'url.unreachable') throw error;
        return parseRobots(address, forbidden ? 'User-agent: *\nDisallow: /' : '');
      },
    );
    robots.catch(() => rules.delete(origin));
    rules.set(origin, { robots, until: Date.now() + ROBOTS_KEPT });
    return robots;
  }

  /** Waits until the host may be visited again, behind whoever waits already. */
  async function turn(host: string, wait: number): Promise<void> {
    if (turns.size >= MOST_HOSTS) turns.clear();
    const before = turns.get(host) ?? Promise.resolve();
    turns.set(
      host,
      before.then(() => sleep(wait, undefined, { ref: false })),
    );
    await before;
  }

  return {
    async visit(address, options = {}) {
      const merged = { ...fetching, ...options };
      if (!URL.canParse(address)) throw new ReadoutError('url.invalid', { file: address });
      const { origin, protocol } = new URL(address);
      if (protocol === 'http:' || protocol === 'https:') {
        const robots = await robotsOf(origin);
        if (robots.isAllowed(address, AGENT) === false)
          throw new ReadoutError('url.robots', { file: address });
        const delay = Math.min(LONGEST_PACE, 1000 * (robots.getCrawlDelay(AGENT) ?? 0));
        await turn(origin, Math.max(pace, delay));
        merged.signal?.throwIfAborted();
      }
      return fetchChanged(address, merged);
    },
  };
}
