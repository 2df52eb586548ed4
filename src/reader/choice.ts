import { type Feature, type Weights, weightTable } from './features.js';

/** One of several answers, with what speaks for and against it. */
export interface Option<T> {
  value: T;
  /** Each with a weight that training has found. */
  features: Feature[];
}

/** The option whose features weigh most; of equals the first. */
export function choose<T>(options: readonly Option<T>[], weights: Weights): Option<T> {
  const table = weightTable(weights);
  let best = options[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    let score = 0;
    for (const one of option.features) score += table[one]!;
    if (score > most) {
      most = score;
      best = option;
    }
  }
  return best;
}

/** Gathers options of which several may have the same value: their features are joined. */
export class Options<T> {
  readonly #byKey = new Map<string, Option<T>>();
  readonly list: Option<T>[] = [];

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Adds an option; takes `features` as its own. */
  add(key: string, value: T, features: Feature[]): void {
    const known = this.#byKey.get(key);
    if (!known) {
      const option = { value, features };
      this.#byKey.set(key, option);
      this.list.push(option);
    } else for (const one of features) if (!known.features.includes(one)) known.features.push(one);
  }
}
