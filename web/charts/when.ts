export const DAY = 86_400_000;

const mondayOf = (year: number, week: number) => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
};

/** First and last moment that a TIMEX3 value may mean; `null` where it is no place in time. */
export function extentOf(value: string | null): [start: number, end: number] | null {
  let m = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  if (m) {
    const start = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
    return [start, start + DAY];
  }
  if ((m = /^(\d{4})-W(\d{2})/.exec(value ?? ''))) {
    const start = mondayOf(Number(m[1]), Number(m[2]));
    return [start, start + 7 * DAY];
  }
  if ((m = /^(\d{4})-(\d{2})$/.exec(value ?? '')))
    return [Date.UTC(Number(m[1]), Number(m[2]) - 1), Date.UTC(Number(m[1]), Number(m[2]))];
  if ((m = /^(\d{4})$/.exec(value ?? ''))) return [Date.UTC(Number(m[1]), 0), Date.UTC(Number(m[1]) + 1, 0)];
  return null;
}

export interface Tick {
  at: number;
  /** As much of the date as the distance to the next tick needs. */
  value: string;
}

/** Some eight places on a time axis that people would choose: days, months or years. */
export function ticksOf(from: number, to: number, most = 8): Tick[] {
  const days = (to - from) / DAY;
  const ticks: Tick[] = [];
  const start = new Date(from);
  const push = (at: number, length: number) => {
    if (at >= from && at <= to) ticks.push({ at, value: new Date(at).toISOString().slice(0, length) });
  };
  if (days <= most * 14) {
    const step = Math.max(1, Math.ceil(days / most)) * DAY;
    for (let at = Math.ceil(from / DAY) * DAY; at <= to; at += step) push(at, 10);
  } else if (days <= most * 366) {
    const step = Math.max(1, Math.ceil(days / 30.4 / most));
    for (let i = 0; ticks.length <= most * 2; i += step) {
      const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i);
      if (at > to) break;
      push(at, 7);
    }
  } else {
    const step = Math.max(1, Math.ceil(days / 365 / most));
    for (let i = 0; ticks.length <= most * 2; i += step) {
      const at = Date.UTC(start.getUTCFullYear() + i, 0);
      if (at > to) break;
      push(at, 4);
    }
  }
  return ticks;
}

/** Round numbers from zero up to a value. */
export function roundSteps(most: number, count = 5): number[] {
  if (most <= 0) return [0, 1];
  const raw = most / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((f) => f * power).find((s) => s >= raw)!;
  const steps: number[] = [];
  for (let v = 0; v < most + step; v += step) steps.push(Number(v.toPrecision(12)));
  return steps;
}
