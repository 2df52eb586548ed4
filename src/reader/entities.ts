import type { TokenRange } from '../languages/reading.js';
import type { Entity } from '../readout/readout.js';

/** The entities of one report while it is read. */
export class EntityBook {
  readonly #entities = new Map<string, Omit<Entity, 'mentions'>>();

  get all(): Iterable<Omit<Entity, 'mentions'>> {
    return this.#entities.values();
  }

  get(id: string): Omit<Entity, 'mentions'> | undefined {
    return this.#entities.get(id);
  }

  add(entity: Omit<Entity, 'mentions' | 'id'>): string {
    const id = `e${this.#entities.size + 1}`;
    this.#entities.set(id, { id, ...entity });
    return id;
  }
}

export type { TokenRange };
