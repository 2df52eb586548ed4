import { entriesNamed } from '../gazetteer/gazetteer.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Attribution, Entity } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { facetsOfParty } from './facets.js';
import { sourceOf } from './find/sayings.js';
import { openPage, type Page } from './page.js';
import { partyStrength } from './party-match.js';
import type { Party } from './question.js';

/** A statement with its place, for one line of a brief. */
export interface Statement {
  report: string;
  span: Span;
  text: string;
  act: Attribution['act'];
  source: string | null;
  addressee: string | null;
  via: string[];
  outlet: string | null;
  /** When it was said, else when it was published. */
  day: string | null;
}

/** What the ledger has on somebody or something. */
export interface Brief {
  name: string;
  reports: number;
  /** In order of time. */
  said: Statement[];
  about: Statement[];
  /** What they left unsaid. */
  unsaid: Statement[];
  /** What they deny, each with what others say of the same. */
  denied: { denial: Statement; others: Statement[] }[];
}

export interface BriefOptions {
  from?: string | undefined;
  to?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  limit?: number | undefined;
}

const REPORTS = 60;
const SURE = 0.8;
const ALIKE = 2; // concepts or names in common, for two statements to be on one matter

/** Gathers what somebody said and what is said of them; `null` where the ledger knows no such name. */
export async function briefOf(
  ledger: Ledger,
  name: string,
  options: BriefOptions = {},
): Promise<Brief | null> {
  const { limit = 20, ...filters } = options;
  const party = partyNamed(name);
  const facets = await facetsOfParty(party, (names) => ledger.actors(names));
  const { kept } = await ledger.candidates({ facets, ...filters, limit: REPORTS });
  const pages = kept.map(openPage);
  const [said, about]: [Placed[], Placed[]] = [[], []];
  for (const page of pages) {
    const isThem = (e: Entity) => partyStrength(party, e, page) >= SURE;
    const them = new Set([...page.entities.values()].filter(isThem).map((e) => e.id));
    if (them.size === 0) continue;
    for (const a of page.kept.readout.attributions) {
      const placed = { page, a, statement: statementOf(page, a) };
      if (a.source !== null && them.has(a.source)) said.push(placed);
      else if (mentions(page, a, them)) about.push(placed);
    }
  }
  if (said.length + about.length === 0) return null;
  const inOrder = (list: Placed[]) =>
    [...list].sort((x, y) => (x.statement.day ?? '').localeCompare(y.statement.day ?? ''));
  const plain = inOrder(said).filter(({ a }) => a.act !== 'omit' && a.act !== 'deny');
  const others = inOrder(about);
  return {
    name,
    reports: pages.length,
    said: plain.slice(0, limit).map((p) => p.statement),
    about: others.slice(0, limit).map((p) => p.statement),
    unsaid: said.filter(({ a }) => a.act === 'omit').map((p) => p.statement),
    denied: inOrder(said)
      .filter(({ a }) => a.act === 'deny')
      .map((denial) => ({
        denial: denial.statement,
        others: others
          .filter((o) => onOneMatter(denial, o))
          .slice(0, 3)
          .map((o) => o.statement),
      })),
  };
}

interface Placed {
  page: Page;
  a: Attribution;
  statement: Statement;
}

/** A name as somebody asked about: by the gazetteer where it knows one, else by its words alone. */
function partyNamed(name: string): Party {
  const entry = entriesNamed(name)[0];
  const entity: Entity = {
    id: 'asked',
    type: entry?.type ?? 'person',
    name: entry?.en[0] ?? name,
    ...(entry?.wikidata && { wikidata: entry.wikidata, key: entry.wikidata }),
    mentions: [],
    because: 'asked',
  };
  return {
    text: name,
    entity,
    names: [entity],
    words: [],
    concepts: [],
    bare: [],
    span: { start: 0, end: name.length },
  };
}

function mentions(page: Page, { content }: Attribution, them: ReadonlySet<string>): boolean {
  for (const id of them)
    for (const m of page.entities.get(id)!.mentions)
      if (content.some((c) => c.start <= m.start && m.end <= c.end)) return true;
  return false;
}

function statementOf(page: Page, a: Attribution): Statement {
  const { report, readout } = page.kept;
  const name = (id: string | null) => (id === null ? null : page.entities.get(id)!.name);
  const span = a.content.length > 0 ? { start: a.content[0]!.start, end: a.content.at(-1)!.end } : a.cue;
  const source = sourceOf(page, a);
  return {
    report: report.id,
    span,
    text: page.text.slice(span.start, span.end),
    act: a.act,
    source: name(a.source) ?? (source && page.text.slice(source.start, source.end)),
    addressee: name(a.addressee),
    via: a.via.map((id) => name(id)!),
    outlet: report.outlet ?? null,
    day: a.when?.slice(0, 10) ?? readout.published?.slice(0, 10) ?? null,
  };
}

/** Whether two statements have enough of names and concepts in common. */
function onOneMatter(a: Placed, b: Placed): boolean {
  const [one, other] = [mattersOf(a), mattersOf(b)];
  let shared = 0;
  for (const matter of one) if (other.has(matter)) shared++;
  return shared >= ALIKE;
}

function mattersOf({ page, a }: Placed): Set<string> {
  const within = (s: Span) => a.content.some((c) => c.start <= s.start && s.end <= c.end);
  const matters = new Set(page.kept.readout.concepts.filter(within).map((c) => c.concept));
  for (const e of page.entities.values()) if (e.key && e.mentions.some(within)) matters.add(e.key);
  return matters;
}
