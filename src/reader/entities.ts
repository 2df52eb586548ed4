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
  entity: Entity;
  /** Folded words of its fullest name, without case endings. */
  words: readonly string[];
  entry: GazetteerEntry | null;
  descriptions: Description[];
  gender: 'male' | 'female' | null;
  /** Of a group: whether it is more than one. */
  plural: boolean;
  /** Of a group: a body that is spoken of as one, though it is many: the company, an army. */
  collective: boolean;
  /** Of a group: how many they are, where it was first told: "১২ জেলে". */
  count: number | null;
  /** The last round of looking back that has met it. */
  round: number;
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
  #round = 0;

  get all(): Entity[] {
    const entities: Entity[] = [];
    for (const known of this.#entities.values()) entities.push(known.entity);
    return entities;
  }

  /** All with what is known of them besides. */
  get everybody(): Iterable<KnownEntity> {
    return this.#entities.values();
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(id)?.entity;
  }

  /** What is known of an entity besides what the readout shows. */
  known(id: string): KnownEntity | undefined {
    return this.#entities.get(id);
  }

  /** A number by which one look back through the mentions marks the entities that it has met. */
  nextRound(): number {
    return ++this.#round;
  }

  /** The id of the entity first added with a Wikidata id. */
  withWikidata(wikidata: string): string | undefined {
    return this.#byWikidata.get(wikidata);
  }

  add(entity: Omit<Entity, 'mentions' | 'id'>, more: Partial<KnownEntity> = {}): string {
    const id = `e${this.#entities.size + 1}`;
    // written out: spreading objects of several shapes is slow, and a report has many names
    const { type, name, wikidata, country, because } = entity;
    const shown: Entity =
      wikidata === undefined
        ? country === undefined
          ? { id, type, name, because, mentions: [] }
          : { id, type, name, country, because, mentions: [] }
        : country === undefined
          ? { id, type, name, wikidata, because, mentions: [] }
          : { id, type, name, wikidata, country, because, mentions: [] };
    this.#entities.set(id, {
      entity: shown,
      words: more.words ?? [],
      entry: more.entry ?? null,
      descriptions: more.descriptions ?? [],
      gender: more.gender ?? null,
      plural: more.plural ?? false,
      collective: more.collective ?? false,
      count: more.count ?? null,
      round: 0,
    });
    if (entity.wikidata && !this.#byWikidata.has(entity.wikidata)) this.#byWikidata.set(entity.wikidata, id);
    return id;
  }
}
