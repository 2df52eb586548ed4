import { countryOfDemonym } from '../gazetteer/demonyms.js';
import { entryByWikidata } from '../gazetteer/gazetteer.js';
import { wordsOf } from '../gazetteer/sounds.js';
import { searchFold } from '../ledger/search-words.js';
import type { Attribution, Entity } from '../readout/readout.js';
import { overlap, type Span } from '../text/span.js';
import { formsIn, type Page } from './page.js';
import type { Party } from './question.js';
import { relationOf } from './relations.js';
import { sameOne } from './same-one.js';

const RELAY = 0.6; // who passes it on says it too
const BESIDE_NAME = 5; // tokens: "the deputy commissioner, [name]"
const LEAST = 0.6;
const OF_BODY = 0.75;
const WHOLE = 0.8; // no capital for its country
const OWNING = 60; // code units between an owner and what is owned
const LOOKED_AT = 6; // mentions

/** How surely an attribution is by the one asked about. */
export function speakerStrength(party: Party, { source, via }: Attribution, page: Page): number {
  const direct = source === null ? 0 : partyStrength(party, page.entities.get(source)!, page);
  const relayed = via.map((id) => partyStrength(party, page.entities.get(id)!, page) * RELAY);
  return Math.max(direct, ...relayed);
}

/** How surely an entity of a report is the one asked about, by name or by description. */
export function partyStrength(party: Party, entity: Entity, page: Page): number {
  let known = page.remembered.get(party);
  if (!known) page.remembered.set(party, (known = new Map()));
  let strength = known.get(entity.id);
  if (strength === undefined) known.set(entity.id, (strength = judge(party, entity, page)));
  return strength;
}

function judge(party: Party, entity: Entity, page: Page): number {
  if (!party.entity) return describedAs(party, entity, page);
  const named = sameOne(party.entity, entity, page.spellings(entity));
  if (named > 0 || party.entity.type === 'person') return named;
  return belongsTo(party.entity, entity, page) ? OF_BODY : 0;
}

/** "North Korea's [state news agency] KCNA", "the group's spokesman X": who speaks for a country or a body, as the report calls them. */
function belongsTo(body: Entity, entity: Entity, page: Page): boolean {
  if (entity.type === 'place') return false;
  const owners = [...page.entities.values()].filter((e) => sameOne(body, e, page.spellings(e)) > WHOLE);
  if (owners.length > 0 && body.type === 'organization' && isOfKind(body, entity, page)) return true;
  return owners.some((owner) =>
    owner.mentions.some((o) =>
      entity.mentions.some((m) => {
        if (o.start >= m.start && o.end <= m.end) return true; // its own name says so
        if (o.end > m.start || m.start - o.end > OWNING) return false;
        const between = page.text.slice(o.end, m.start);
        return (
          !/[,;:।.]/.test(between) &&
          (page.language === 'bn' ? /র$/.test(page.text.slice(o.start, o.end)) : /^['’]s/.test(between))
        );
      }),
    ),
  );
}

/** "The group's spokesman X", where the group has been named before. */
function isOfKind(body: Entity, entity: Entity, page: Page): boolean {
  const kind =
    page.language === 'bn'
      ? formsIn('bn', wordsOf(body.name).at(-1) ?? '').forms
      : wordsOf(body.name).slice(-1);
  return entity.mentions.slice(0, LOOKED_AT).some((m) => {
    const [called] = calledAt(page, m);
    const first = tokenAt(page, called!.start);
    const owner = page.tokens
      .slice(first, tokenAt(page, m.start))
      .find((t) => formsIn(page.language, t.norm).forms.some((f) => kind.includes(f)));
    return (
      owner !== undefined &&
      (page.language === 'bn' ? /র$/.test(owner.norm) : page.tokens[owner.index + 1]?.norm === "'s")
    );
  });
}

/** Whether the words by which somebody is asked about stand at their mentions. */
function describedAs(party: Party, entity: Entity, page: Page): number {
  const wanted = party.words.length + party.names.length;
  if (wanted === 0) return 0;
  const near = entity.mentions.slice(0, LOOKED_AT).flatMap((m) => calledAt(page, m));
  if (near.length === 0) return 0;
  const words = new Set<string>();
  for (const { start, end } of near)
    for (let i = tokenAt(page, start); i < page.tokens.length && page.tokens[i]!.start < end; i++)
      for (const form of formsIn(page.language, page.tokens[i]!.norm).forms) words.add(form);
  const roles = entity.wikidata ? (entryByWikidata(entity.wikidata)?.roles ?? []).join(' ') : '';
  for (const role of roles.split(/[^a-z]+/)) words.add(role);
  const concepts = new Set(
    page.kept.readout.concepts.filter((c) => near.some((n) => overlap(n, c) > 0)).map((c) => c.concept),
  );
  const relations = new Set([...words].flatMap((w) => relationOf(w) ?? []));
  const is = (w: string) => words.has(searchFold(w)) || relations.has(relationOf(w) ?? '');
  const shared = party.concepts.filter((c) => concepts.has(c)).length;
  const head = party.words.at(-1);
  // what they are must be said: a word beside it does not make a police chief a commissioner
  const inOffice = party.office !== undefined && party.office === entity.office;
  if (head !== undefined && !is(head) && shared === 0 && !inOffice) return 0;
  let met = inOffice ? party.words.length : party.words.filter(is).length;
  if (party.concepts.length > 0) {
    // "হাশেমের আইনজীবী": any lawyer is one, not any is his
    const meant = (shared / party.concepts.length) * (party.words.length - party.bare.length);
    met = Math.max(met, meant + party.bare.filter(is).length);
  }
  const others = [...page.entities.values()];
  let elsewhere = false;
  for (const name of party.names) {
    const there = others.some(
      (e) => sameOne(name, e) > WHOLE && e.mentions.some((m) => near.some((n) => overlap(n, m) > 0)),
    );
    const ofCountry =
      name.country !== undefined &&
      (entity.country === name.country || [...words].some((w) => countryOfDemonym(w) === name.country));
    const inReport =
      others.some((e) => sameOne(name, e) > WHOLE) ||
      page.kept.readout.concepts.some((c) => c.concept === `nation.${name.country}`);
    met += there || ofCountry ? 1 : inReport ? 0.6 : 0;
    elsewhere ||= !there && !ofCountry && !inReport;
  }
  // the chief minister of another state
  if (elsewhere) return 0;
  const share = met / wanted;
  return share >= LEAST ? share : 0;
}

function tokenAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A mention with the words before it that say what they are, and in English those in apposition behind it. */
function calledAt(page: Page, { start, end }: Span): Span[] {
  const { tokens } = page;
  const at = tokenAt(page, start);
  let first = at;
  while (first > 0 && at - first < BESIDE_NAME && tokens[first - 1]!.kind !== 'mark') first--;
  let last = tokenAt(page, end - 1);
  const called = [{ start: tokens[first]?.start ?? start, end }];
  if (page.language === 'bn' || tokens[last + 1]?.text !== ',') return called;
  const from = last + 2;
  last = from;
  while (last < tokens.length && last - from < BESIDE_NAME + 3 && tokens[last]!.kind !== 'mark') last++;
  if (last > from) called.push({ start: tokens[from]!.start, end: tokens[last - 1]!.end });
  return called;
}
