import type { GazetteerEntry } from '../gazetteer/entry.js';
import type { Entity } from '../readout/readout.js';

/** What a report has called somebody besides their name: "রুশ প্রেসিডেন্ট". */
export interface Description {
  /** Stem of its head: প্রেসিডেন্ট. */
  head: string;
  /** Folded words before the head: রুশ. */
  modifiers: readonly string[];
  /** The country in it, ISO 3166-1 alpha-2. */
  country: string | null;
}

/** An entity with what the reader needs to know it again by. */
export interface KnownEntity {
  entity: Omit<Entity, 'mentions'>;
  /** Folded words of its fullest name, without case endings. */
  words: readonly string[];
  entry: GazetteerEntry | null;
  descriptions: Description[];
  gender: 'male' | 'female' | null;
  /** Of a group: whether it is more than one. */
  plural: boolean;
}

const DESCRIPTIONS = 16; // of one entity; more is a flood, and each is looked at whenever a title stands alone

/** Remembers what else somebody has been called, each description once. */
export function addDescription({ descriptions }: KnownEntity, one: Description): void {
  if (descriptions.length >= DESCRIPTIONS) return;
  const known = descriptions.some(
    (d) =>
      d.head === one.head &&
      d.country === one.country &&
      d.modifiers.length === one.modifiers.length &&
      d.modifiers.every((m, i) => m === one.modifiers[i]),
  );
  if (!known) descriptions.push(one);
}

/** The entities of one report while it is read. */
export class EntityBook {
  readonly #entities = new Map<string, KnownEntity>();
  readonly #byWikidata = new Map<string, string>();

  get all(): Iterable<Omit<Entity, 'mentions'>> {
    return [...this.#entities.values()].map((known) => known.entity);
  }

  get(id: string): Omit<Entity, 'mentions'> | undefined {
    return this.#entities.get(id)?.entity;
  }

  /** What is known of an entity besides what the readout shows. */
  known(id: string): KnownEntity | undefined {
    return this.#entities.get(id);
  }

  /** The id of the entity first added with a Wikidata id. */
  withWikidata(wikidata: string): string | undefined {
    return this.#byWikidata.get(wikidata);
  }

  add(entity: Omit<Entity, 'mentions' | 'id'>, more: Partial<KnownEntity> = {}): string {
    const id = `e${this.#entities.size + 1}`;
    this.#entities.set(id, {
      words: [],
      entry: null,
      descriptions: [],
      gender: null,
      plural: false,
      ...more,
      entity: { id, ...entity },
    });
    if (entity.wikidata && !this.#byWikidata.has(entity.wikidata)) this.#byWikidata.set(entity.wikidata, id);
    return id;
  }
}
