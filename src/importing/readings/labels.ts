import { ReadoutError } from '../../readout/error.js';

/** A label as one of a closed list; in whatever letters it is written. Throws where it is none. */
export function labelOf<T extends string>(value: unknown, known: readonly T[], kind: string): T {
  const wanted = String(value).toLowerCase();
  const found = known.find((k) => k.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw new ReadoutError('readings.label', {
    kind,
    label: String(value).slice(0, 80),
    known: known.join(', '),
  });
}
