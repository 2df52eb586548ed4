/** One of several answers, with what speaks for and against it. */
export interface Option<T> {
  value: T;
  /** Names, each with a weight that training has found. */
  features: string[];
}

export type Weights = ReadonlyMap<string, number>;

/** The option whose features weigh most; of equals the first. */
export function choose<T>(options: readonly Option<T>[], weights: Weights): Option<T> {
  let best = options[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    let score = 0;
    for (const feature of option.features) score += weights.get(feature) ?? 0;
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

  add(key: string, value: T, features: readonly string[]): void {
    const known = this.#byKey.get(key);
    if (!known) this.#byKey.set(key, { value, features: [...features] });
    else for (const feature of features) if (!known.features.includes(feature)) known.features.push(feature);
  }

  get list(): Option<T>[] {
    return [...this.#byKey.values()];
  }
}
