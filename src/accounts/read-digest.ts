import type { Attribution, PoliticalEvent, Readout } from '../readout/readout.js';
import type { Act } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import { amountsIn } from './amounts.js';
import { asks } from './asking-words.js';
import { addFeatures, type ContentStems, firstFrom, type Laid, lay, sentenceAt } from './bag.js';
import type { Bag, Digest, Happening, Party, Said } from './digest.js';
import { happeningOf } from './happening.js';
import { linkBack } from './link-back.js';
import { isRelay, partiesOf } from './parties.js';
import { rejects } from './rejecting-words.js';

/** What is said to bring something about says nothing of how things are. */
const REACTIONS: ReadonlySet<Act> = new Set(['warn', 'condemn', 'demand', 'praise', 'thank', 'ask']);
/** Acts that give an account; to agree or to thank is a deed. */
const TELLING: ReadonlySet<Act> = new Set(['say', 'announce', 'claim', 'confirm', 'deny']);
/** Acts whose content often only points at what was said before. */
const ANSWERS: ReadonlySet<Act> = new Set(['deny', 'omit', 'confirm']);
const FEW = 3; // features: a content with no more leans on what stands around it
const AROUND = 0.6;

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

/** Reduces a readout to what comparing it with others needs. */
export function digest(readout: Readout & { text: string }, stems: ContentStems): Digest {
  const laid = lay(readout, stems);
  const parties = partiesOf(readout, laid);
  const happening = happeningOf(readout, laid);
  const { id, language, outlet = null, published = null, headline } = readout;
  return {
    report: id,
    language,
    outlet,
    published,
    headline: headline ? readout.text.slice(headline.start, headline.end).trim() : null,
    parties,
    said: saidIn(readout, laid, parties, happening),
    happening,
  };
}

function saidIn(
  readout: Readout & { text: string },
  laid: Laid,
  parties: readonly Party[],
  happening: Happening,
): Said[] {
  const place = new Map(readout.entities.map((e, i) => [e.id, i]));
  const said: Said[] = [];
  // what somebody was asked about is what their answer is about
  const contents = readout.attributions.flatMap((a, n) =>
    a.act === 'ask' ? [] : a.content.map((c) => ({ ...c, n })),
  );
  const asserted = eventsByAttribution(readout.events);
  for (const [n, a] of accountsIn(readout, parties, happening, place)) {
    const source = place.get(a.source!)!;
    const but = [a.cue, ...(a.sourceSpan ? [a.sourceSpan] : [])];
    const clauses = a.act === 'omit' || !a.clauses?.length ? [hull(a.content)] : a.clauses;
    for (const clause of clauses) {
      if (a.act !== 'omit' && isQuestion(readout, clause)) continue;
      const bag: Bag = {};
      addFeatures(bag, laid, clause, but);
      // "X's claim of a victory is baseless" denies the victory
      const rejected = TELLING.has(a.act) && a.act !== 'deny' && rejects.test(wordsOf(readout, clause));
      const around: Bag = {};
      const poor = Object.keys(bag).filter((f) => !f.startsWith('c:')).length <= FEW;
      if (ANSWERS.has(a.act) || rejected || poor)
        addFeatures(
          around,
          laid,
          laid.sentences[sentenceAt(laid, clause.start)]!,
          [...but, ...contents.filter((c) => c.n !== n && !covers(c, clause))],
          AROUND,
        );
      const base = {
        source,
        via: a.via.flatMap((v) => place.get(v) ?? []),
        act: rejected ? ('deny' as const) : a.act,
        span: a.act === 'omit' ? hull([clause, a.cue]) : { start: clause.start, end: clause.end },
        attribution: n,
        negated: !rejected && 'negated' in clause && clause.negated === true,
        future: 'future' in clause && clause.future === true,
        headline: clause.end <= (readout.headline?.end ?? 0),
        around,
        of: null,
        doers: doersIn(asserted.get(n) ?? [], parties, place, clause),
        when: a.when,
      };
      const amounts = a.act === 'omit' ? [] : amountsIn(readout, laid, clause);
      if (amounts.length < 2) said.push({ ...base, bag, amount: amounts[0] ?? null });
      else for (const amount of amounts) said.push({ ...base, bag: { ...bag }, amount });
    }
  }
  said.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  linkBack(said, laid, readout.headline?.end ?? 0);
  return said;
}

/** For each attribution the events that its content asserts, in order. */
function eventsByAttribution(events: readonly PoliticalEvent[]): Map<number, PoliticalEvent[]> {
  const by = new Map<number, PoliticalEvent[]>();
  for (const event of [...events].sort((a, b) => a.trigger.start - b.trigger.start))
    for (const n of event.attributions) {
      const list = by.get(n);
      if (list) list.push(event);
      else by.set(n, [event]);
    }
  return by;
}

/** The countries whose people or bodies do what a clause tells of, by its events. */
function doersIn(
  events: readonly PoliticalEvent[],
  parties: readonly Party[],
  place: ReadonlyMap<string, number>,
  clause: Span,
): string[] {
  const doers = new Set<string>();
  for (const { trigger, actors } of events) {
    if (trigger.start >= clause.end) break;
    if (trigger.start < clause.start) continue;
    for (const actor of actors) {
      const country = parties[place.get(actor) ?? -1]?.country;
      if (country) doers.add(country);
    }
  }
  return [...doers];
}

const wordsOf = ({ text }: { text: string }, { start, end }: Span): string =>
  text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim();

/** Questions say nothing: "কী বললেন পুতিন?"; in a headline also without their mark. */
function isQuestion({ text, headline }: Readout & { text: string }, { start, end }: Span): boolean {
  const words = text.slice(start, end).normalize('NFC').trimEnd();
  if (words.endsWith('?') || text[end] === '?') return true;
  return headline !== undefined && end <= headline.end && asks.test(words);
}

/** The attributions that are somebody's account, by index: not an outlet's relaying, nor what was said within what is told of. */
function accountsIn(
  readout: Readout,
  parties: readonly Party[],
  happening: Happening,
  place: ReadonlyMap<string, number>,
): [number, Attribution][] {
  const { attributions } = readout;
  const partyOf = (a: Attribution) => parties[place.get(a.source ?? '') ?? -1] ?? null;
  const usable = (a: Attribution) =>
    partyOf(a) !== null && (a.act === 'omit' || a.modality === undefined) && a.content.length > 0;
  const outer = outerOf(attributions);
  const dropped = new Set<number>();
  const kept: number[] = [];
  const told = new Map<number, Attribution>();
  attributions.forEach((a, i) => {
    if (!usable(a) || dropped.has(i)) return;
    const o = outer[i]!;
    if (o >= 0 && usable(attributions[o]!)) {
      const about = attributions[o]!;
      const [teller, inner] = [partyOf(about)!, partyOf(a)!];
      if (about.source === a.source || about.act === 'deny' || about.act === 'omit') {
        if (a.act !== 'omit' || about.source === a.source) return;
      } else if (isRelay(teller) || a.act === 'omit') dropped.add(o);
      else if (speaksOwn(a, about, teller, inner, happening, place)) dropped.add(o);
      else return;
    }
    told.set(i, byAgency(a, parties, happening, place));
    if (a.act !== 'omit' && REACTIONS.has(told.get(i)!.act)) return;
    kept.push(i);
  });
  return withSilences(kept.filter((i) => !dropped.has(i)).map((i) => [i, told.get(i)!]));
}

/**
 * "The leader thanked him for his greetings, the state agency said": what those whom it is about told one another is what the
 * agency of one of them tells, though it only passes words on.
 */
function byAgency(
  a: Attribution,
  parties: readonly Party[],
  happening: Happening,
  place: ReadonlyMap<string, number>,
): Attribution {
  const among = happening.participants.includes(place.get(a.source!)!);
  const agency = among
    ? a.via.find((id) => parties[place.get(id) ?? -1]?.office === 'state-agency')
    : undefined;
  if (agency === undefined || a.act === 'omit') return a;
  const { sourceSpan, clauses: _, ...rest } = a;
  const whole = hull([...a.content, a.cue, ...(sourceSpan ? [sourceSpan] : [])]);
  return {
    ...rest,
    source: agency,
    sourceSpan: null,
    via: a.via.filter((id) => id !== agency),
    act: 'say',
    cue: { start: whole.end, end: whole.end },
    content: [whole],
  };
}

const JOINED = 30; // characters between the noun that names a charge and the silence on it

/** "মন্তব্য করতে চাননি" on "X-এর অভিযোগ": the charge is what the silence is about, and nobody's here. */
function withSilences(kept: readonly [number, Attribution][]): [number, Attribution][] {
  const taken = new Map<number, number>();
  for (const [i, silence] of kept) {
    if (silence.act !== 'omit') continue;
    for (const [j, a] of kept)
      if (
        a.act !== 'omit' &&
        a.source === silence.source &&
        a.cue.end <= silence.cue.start &&
        silence.cue.start - a.cue.end <= JOINED
      )
        taken.set(j, i);
  }
  const charges = new Map([...taken].map(([j, i]) => [i, kept.find(([k]) => k === j)![1]]));
  return kept.flatMap(([i, a]): [number, Attribution][] => {
    if (taken.has(i)) return [];
    const charge = charges.get(i);
    return [[i, charge ? { ...a, content: [...charge.content, ...a.content] } : a]];
  });
}

/** Whether an inner saying is its speaker's account rather than a part of what the outer one tells. */
function speaksOwn(
  inner: Attribution,
  outer: Attribution,
  teller: Party,
  told: Party,
  happening: Happening,
  place: ReadonlyMap<string, number>,
): boolean {
  if (!TELLING.has(inner.act) || teller.office === 'state-agency') return false;
  // in a call or meeting what they told one another is what happened
  if (happening.type === 'CONSULT' && happening.participants.includes(place.get(inner.source!)!))
    return false;
  if (!teller.country || !told.country || teller.country === told.country) return false;
  return outer.act === 'say' || outer.act === 'announce';
}

/** For each attribution the smallest other whose content holds its cue, or -1. */
function outerOf(attributions: readonly Attribution[]): number[] {
  const order = attributions
    .map((a, i) => ({ i, span: hull(a.content.length ? a.content : [a.cue]), cue: a.cue }))
    .sort((a, b) => a.span.start - b.span.start);
  const spans = order.map((o) => o.span);
  return attributions.map((a, i) => {
    let best = -1;
    let size = Number.POSITIVE_INFINITY;
    // contents that begin before the cue; a report's contents are few sentences long, so looking back is bounded
    for (let k = firstFrom(spans, a.cue.start + 1) - 1, steps = 0; k >= 0 && steps < 24; k--, steps++) {
      const { i: j, span } = order[k]!;
      if (j === i || !covers(span, a.cue) || span.end - span.start >= size) continue;
      best = j;
      size = span.end - span.start;
    }
    return best;
  });
}
