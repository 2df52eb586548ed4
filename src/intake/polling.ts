const LONGEST = 24 * 3600 * 1000;
const SHORTEST = 60_000; // for servers of the public network

/** When to visit a feed again: after `every`, later and later the more often it failed, never before it allows. */
export function nextVisit(options: {
  now: Date;
  /** Milliseconds. */
  every: number;
  /** Visits in a row that failed. */
  fails: number;
  /** Seconds that the server asked for. */
  wait?: number | undefined;
  allowPrivate?: boolean | undefined;
}): Date {
  const { now, every, fails, wait = 0, allowPrivate } = options;
  const usual = allowPrivate ? every : Math.max(every, SHORTEST);
  const backedOff = Math.min(LONGEST, usual * 2 ** Math.min(fails, 20));
  return new Date(now.getTime() + Math.max(backedOff, Math.min(LONGEST, wait * 1000)));
}

/** Whether a feed is to be visited: it is time, or the clock stood wrong when it was last visited, and so when it was put off. */
export const isDue = ({ due, checked }: { due: Date; checked: Date | null }, now: Date): boolean =>
  due <= now || (checked !== null && checked > now);

/** 15m, 90s, 2h, 1d as milliseconds; `null` where it is none of these. */
export function readDuration(text: string): number | null {
  const found = /^(\d{1,6}(?:\.\d{1,3})?)\s*(s|m|h|d)$/.exec(text.trim().toLowerCase());
  const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  return found ? Number(found[1]) * units[found[2] as keyof typeof units] : null;
}
