import type { Digest, Party } from './digest.js';
import type { Source } from './occurrence.js';

/** Who is who over several reports: the source that each report's parties belong to. */
export interface Identities {
  /** Digest → party → index of its source. */
  sourceOf: readonly (readonly number[])[];
  sources: readonly Source[];
}

/** Bodies that one country has several of, so that the country alone does not tell which. */
const UNNAMED = new Set(['state-agency']);

class Groups {
  readonly #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }
  find(i: number): number {
    while (this.#parent[i] !== i) i = this.#parent[i] = this.#parent[this.#parent[i]!]!;
    return i;
  }
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

/**
 * Finds those who are the same across reports and languages, and lays a body and those who speak for it together: by
 * Wikidata id or key, by office and country, by the words of an unnamed group, by who speaks for whom.
 */
export function identify(digests: readonly Digest[]): Identities {
  const all = digests.flatMap((d, at) =>
    d.parties.map((party, i) => ({ party, at, i, language: d.language })),
  );
  const offset: number[] = [];
  let total = 0;
  for (const d of digests) {
    offset.push(total);
    total += d.parties.length;
  }
  const groups = new Groups(total);
  const first = new Map<string, number>();
  const meet = (key: string, n: number) => {
    const other = first.get(key);
    if (other === undefined) first.set(key, n);
    else groups.join(n, other);
  };
  // a body of a country that nobody speaks of is another's of the same name
  const named = new Set(
    all.flatMap(({ party }) => (party.type === 'place' && party.country ? [party.country] : [])),
  );
  const known = all.map(({ party }) =>
    party.country === null || named.has(party.country) ? party : { ...party, country: null },
  );
  const countries = officeCountries(known);
  const main = mainCountry(known);
  const full = fullNames(all.map((a) => a.party));
  const kinds = nestedKinds(known);
  const own = digests.map(({ parties }) => officeCountries(parties.filter((p) => p.type !== 'group')));
  all.forEach(({ party, at, language }, n) => {
    for (const key of keysOf(known[n]!, language, own[at]!, countries, main, kinds)) meet(key, n);
    const whole = full.get(lastName(party) ?? '');
    if (whole && !party.wikidata) meet(whole, n);
    const body = party.speaksFor === null ? null : digests[at]!.parties[party.speaksFor]!;
    // nobody speaks for another country's: whoever seems to has been taken for somebody else
    if (body && (party.country === null || body.country === null || party.country === body.country))
      groups.join(n, offset[at]! + party.speaksFor!);
  });
  return collect(
    digests,
    all.map((a) => a.party),
    offset,
    groups,
  );
}

function keysOf(
  party: Party,
  language: string,
  own: ReadonlyMap<string, readonly string[]>,
  countries: ReadonlyMap<string, readonly string[]>,
  main: string | null,
  kinds: ReadonlyMap<string, string>,
): string[] {
  const { key, type, office, name, kind } = party;
  const keys: string[] = [];
  const generic = office !== null && !UNNAMED.has(office);
  if (generic) {
    // "the army" is the one that the report has named, else the only one in any of them
    const only = [own.get(office), countries.get(office)].find((list) => list?.length === 1)?.[0];
    const country = party.country ?? only ?? main;
    keys.push(`office:${office}@${country ?? '?'}`);
  }
  // "the defence ministry" is a name that every country has one of
  if (type === 'group')
    keys.push(
      `group:${language}:${name.toLowerCase()}`,
      ...(kind ? [`group:${kinds.get(kind) ?? kind}`] : []),
    );
  else if (key && !(generic && type === 'organization' && !party.wikidata))
    // a palace is a place to one report and a body to another
    keys.push(type === 'person' ? key : key.replace(/^(?:place|organization):/, 'named:'));
  return keys;
}

/** What says nothing of who a group is: "the prosecutor's office" is the prosecutor. */
const HOLLOW: ReadonlySet<string> = new Set(['k:office', 'k:territory', 'k:country', 'k:service', 'k:local']);

/**
 * Kind → the kind that it stands for: "the governor" and "Littoral's governor" are one where no other governor is spoken
 * of, so that each kind of people is as fully named as any report names it.
 */
function nestedKinds(parties: readonly Party[]): Map<string, string> {
  const byWhat = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { kind, type } of parties) {
    if (!kind || type !== 'group') continue;
    const parts = kind.split('+');
    const what = parts.filter((f) => f.startsWith('k:') && !HOLLOW.has(f)).join('+');
    if (what === '') continue;
    const known = byWhat.get(what) ?? new Map<string, ReadonlySet<string>>();
    known.set(kind, new Set(parts.filter((f) => !f.startsWith('k:'))));
    byWhat.set(what, known);
  }
  const standsFor = new Map<string, string>();
  for (const [what, known] of byWhat) {
    const sorted = [...known.values()].sort((a, b) => a.size - b.size);
    const nested = sorted.every((set, i) => i === 0 || [...sorted[i - 1]!].every((f) => set.has(f)));
    if (nested) for (const kind of known.keys()) standsFor.set(kind, what);
  }
  return standsFor;
}

/** The one part of a short name's key: `place:SRKBB`, as a surname that nobody has explained is taken for a place. */
function lastName({ key, type }: Party): string | null {
  const parts = key?.split(':');
  if (type === 'group' || parts?.length !== 2 || parts[1]!.length < 3) return null;
  return /^[^\s-]+$/.test(parts[1]!) ? parts[1]! : null;
}

/** Last part of a person's key → the whole key, where one person alone has it. */
function fullNames(parties: readonly Party[]): Map<string, string> {
  const full = new Map<string, string | null>();
  for (const { key, type } of parties) {
    const [first, ...rest] = (key?.split(':')[1] ?? '').split('-');
    const last = rest.at(-1);
    if (type !== 'person' || !first || !last || !key) continue;
    full.set(last, full.has(last) && full.get(last) !== key ? null : key);
  }
  return new Map([...full].filter((e): e is [string, string] => e[1] !== null));
}

/** Office → the countries whose it is said to be. */
function officeCountries(parties: readonly Party[]): Map<string, string[]> {
  const countries = new Map<string, string[]>();
  for (const { office, country } of parties) {
    if (office === null || country === null) continue;
    const known = countries.get(office) ?? [];
    if (!known.includes(country)) countries.set(office, [...known, country]);
  }
  return countries;
}

/** The country that most parties belong to. */
function mainCountry(parties: readonly Party[]): string | null {
  const counts = new Map<string, number>();
  for (const { country } of parties) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

const MENTIONS = 16;

function collect(
  digests: readonly Digest[],
  parties: readonly Party[],
  offset: readonly number[],
  groups: Groups,
): Identities {
  const indexOf = new Map<number, number>();
  const members: Party[][] = [];
  parties.forEach((party, n) => {
    const root = groups.find(n);
    let index = indexOf.get(root);
    if (index === undefined) {
      index = members.length;
      indexOf.set(root, index);
      members.push([]);
    }
    members[index]!.push(party);
  });
  return {
    sourceOf: digests.map((d, at) => d.parties.map((_, i) => indexOf.get(groups.find(offset[at]! + i))!)),
    sources: members.map((list, i) => sourceFrom(list, `s${i + 1}`)),
  };
}

/** A body is called by its own name, not by that of who speaks for it. */
function sourceFrom(parties: readonly Party[], id: string): Source {
  const bodies = parties.filter((p) => p.speaksFor === null && (p.type !== 'person' || p.office === null));
  const rank = { organization: 0, group: 1, place: 2, person: 3 } as Record<string, number>;
  const named = [...(bodies.length ? bodies : parties)].sort(
    (a, b) => (a.wikidata ? 0 : 1) - (b.wikidata ? 0 : 1) || (rank[a.type] ?? 4) - (rank[b.type] ?? 4),
  );
  const wikidata = named.find((p) => p.wikidata)?.wikidata;
  const mentions = [...new Set([...named, ...parties].flatMap((p) => p.forms))].slice(0, MENTIONS);
  const speakers = [...new Set(parties.filter((p) => !named.includes(p)).map((p) => p.name))];
  return { id, name: named[0]!.name, ...(wikidata && { wikidata }), mentions, speakers };
}
