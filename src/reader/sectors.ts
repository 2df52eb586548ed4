import { sectors as englishSectors } from '../languages/en/sectors.js';
import type { TokenRange } from '../languages/reading.js';
import type { Sector } from '../readout/vocabulary.js';
import type { Draft } from './draft.js';
import type { KnownEntity } from './entities.js';
import { formsOf } from './known-names.js';

/**
 * For whom somebody acts: by what the gazetteer knows of them, by what the report calls them, or by the last word of
 * what they are called by.
 */
export function sectorOf(
  draft: Draft,
  known: KnownEntity,
  mention: TokenRange | undefined,
): Sector | undefined {
  const { entity, entry, descriptions } = known;
  if (entity.type === 'place') return undefined;
  // the gazetteer's roles and kinds are English
  for (const role of entry?.roles ?? []) {
    const sector = englishSectors.get(role);
    if (sector) return sector;
  }
  const sectors = draft.pack?.sectors;
  if (!sectors) return undefined;
  for (const { head } of descriptions) {
    const sector = sectors.get(head);
    if (sector) return sector;
  }
  const kind = entry && englishSectors.get(entry.kind);
  if (kind) return kind;
  if (entity.type === 'person' || !mention) return undefined;
  for (const form of formsOf(draft.words[mention.last - 1]!)) {
    const sector = sectors.get(form);
    if (sector) return sector;
  }
  return undefined;
}

/** The country that somebody acts for, where nothing but what the report calls them tells: "রুশ কমান্ডার X". */
export function countryOfOffice({ entity, descriptions }: KnownEntity): string | undefined {
  if (entity.type === 'place') return undefined;
  let only: string | undefined;
  for (const { country } of descriptions) {
    if (!country || country === only) continue;
    if (only !== undefined) return undefined;
    only = country;
  }
  return only;
}
