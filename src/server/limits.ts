/** How fast somebody may ask: so many at once, and so many more each second. */
export interface Pace {
  burst: number;
  perSecond: number;
}

/** Counts what somebody asks for; returns how many seconds they have to wait, 0 where they need not. */
export type Limiter = (key: string, cost?: number) => number;

const MOST = 10_000; // keys remembered: whoever makes up addresses must not fill the memory

/** A bucket for each key that fills at a steady pace; what is asked for takes from it. A clock that is set back costs nobody. */
export function limiter({ burst, perSecond }: Pace, now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key, cost = 1) => {
    const time = now();
    const found = buckets.get(key);
    const left = found
      ? Math.min(burst, found.left + (Math.max(0, time - found.at) / 1000) * perSecond)
      : burst;
    buckets.delete(key); // those who asked last stand last
    if (buckets.size >= MOST) buckets.delete(buckets.keys().next().value!);
    const allowed = left >= cost;
    buckets.set(key, { left: allowed ? left - cost : left, at: time });
    return allowed ? 0 : Math.ceil((cost - left) / perSecond);
  };
}
