import { countryOfDemonym } from '../gazetteer/demonyms.js';
import { entryByWikidata } from '../gazetteer/gazetteer.js';
import { searchFold } from '../ledger/search-words.js';
import type { Attribution, Entity } from '../readout/readout.js';
import { overlap } from '../text/span.js';
import { formsIn, type Page } from './page.js';
import type { Party } from './question.js';
import { relationOf } from './relations.js';
import { sameOne } from './same-one.js';

const RELAY = 0.6; // who passes it on says it too
const BESIDE_NAME = 5; // tokens: "the deputy commissioner, [name]"
const LEAST = 0.6;

/** How surely an attribution is by the one asked about. */
export function speakerStrength(party: Party, { source, via }: Attribution, page: Page): number {
  const direct = source === null ? 0 : partyStrength(party, page.entities.get(source)!, page);
  const relayed = via.map((id) => partyStrength(party, page.entities.get(id)!, page) * RELAY);
  return Math.max(direct, ...relayed);
}

/** How surely an entity of a report is the one asked about, by name or by description. */
export function partyStrength(party: Party, entity: Entity, page: Page): number {
  const named = party.entity ? sameOne(party.entity, entity) : 0;
  if (named > 0) return named;
  if (party.entity && party.entity.type !== 'place') return 0;
  return describedAs(party, entity, page);
}

/** Whether the words by which somebody is asked about stand at their mentions. */
function describedAs(party: Party, entity: Entity, page: Page): number {
  const wanted = party.words.length + party.names.length;
  if (wanted === 0) return 0;
  const words = new Set<string>();
  const near: { start: number; end: number }[] = [];
  for (const { start, end } of entity.mentions.slice(0, 6)) {
    const at = page.tokens.findIndex((t) => t.end > start);
    if (at < 0) continue;
    let last = at;
    while (last < page.tokens.length && page.tokens[last]!.start < end) last++;
    const from = Math.max(0, at - BESIDE_NAME);
    const to = Math.min(page.tokens.length, last + BESIDE_NAME);
    near.push({ start: page.tokens[from]!.start, end: page.tokens[to - 1]!.end });
    for (let i = from; i < to; i++)
      for (const form of formsIn(page.language, page.tokens[i]!.norm).forms) words.add(form);
  }
  if (near.length === 0) return 0;
  const roles = entity.wikidata ? (entryByWikidata(entity.wikidata)?.roles ?? []).join(' ') : '';
  for (const role of roles.split(/[^a-z]+/)) words.add(role);
  const concepts = new Set(
    page.kept.readout.concepts.filter((c) => near.some((n) => overlap(n, c) > 0)).map((c) => c.concept),
  );
  const relations = new Set([...words].flatMap((w) => relationOf(w) ?? []));
  const is = (w: string) => words.has(searchFold(w)) || relations.has(relationOf(w) ?? '');
  let met = party.words.filter(is).length;
  if (met < party.words.length && party.concepts.length > 0) {
    const shared = party.concepts.filter((c) => concepts.has(c)).length / party.concepts.length;
    met = Math.max(met, shared * party.words.length);
  }
  for (const name of party.names) {
    const there = [...page.entities.values()].some(
      (e) => sameOne(name, e) > 0.5 && e.mentions.some((m) => near.some((n) => overlap(n, m) > 0)),
    );
    const ofCountry =
      name.country !== undefined &&
      (entity.country === name.country || [...words].some((w) => countryOfDemonym(w) === name.country));
    const inReport = [...page.entities.values()].some((e) => sameOne(name, e) > 0.5);
    met += there || ofCountry ? 1 : inReport ? 0.5 : 0;
  }
  const share = met / wanted;
  return share >= LEAST ? share : 0;
}
