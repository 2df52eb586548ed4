import { perReading } from '../languages/reading.js';
import { isCountry } from './countries.js';
import type { Draft } from './draft.js';
import { sectorOf } from './sectors.js';

const kindsOf = perReading((_: Draft): Map<string, string> => new Map());

/** What somebody is in politics: `country`, `place`, `MED`, a sector as `GOV`, else `person`, `body`, `nation`, `group`. */
export function kindOf(draft: Draft, id: string): string {
  const known = kindsOf(draft);
  let kind = known.get(id);
  if (kind === undefined) known.set(id, (kind = findKind(draft, id)));
  return kind;
}

/** Of the last groups a report has made; enough for any event nearby. */
const GROUPS_LOOKED_AT = 60;

function findKind(draft: Draft, id: string): string {
  const one = draft.entities.known(id)!;
  const { type } = one.entity;
  if (type === 'place') return isCountry(draft, id) ? 'country' : 'place';
  if (one.entry?.kind === 'media') return 'MED';
  const mention =
    type === 'group' ? draft.groups.slice(-GROUPS_LOOKED_AT).find((g) => g.entity === id) : undefined;
  const sector = sectorOf(draft, one, mention);
  if (sector) return sector;
  if (type === 'person') return 'person';
  return type === 'organization' ? 'body' : one.entity.country ? 'nation' : 'group';
}

/** The same in five words: who acts for a state, who against or beside one, who else. */
export function classOfKind(kind: string): string {
  if (kind === 'country' || kind === 'nation') return 'state';
  if (/^(?:GOV|MIL|COP|JUD|LEG|SPY)$/.test(kind)) return 'office';
  if (/^(?:OPP|PTY|REB|IGO|NGO)$/.test(kind)) return 'force';
  return kind === 'place' || kind === 'person' || kind === 'body' || kind === 'MED' ? kind : 'people';
}
