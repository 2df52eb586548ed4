// Holds the events read in a report against those annotated in it, as the scorer does.
import { locate } from './reports.mjs';

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Which annotated event each one read is, the score, and what the annotator's answer to each trial is. */
export function compare(gold, { readout, trials, spans }) {
  const at = (anchor) => locate(gold.text, anchor);
  const goldEntities = new Map(
    gold.entities.map((e) => [e.id, { wikidata: e.wikidata, spans: e.mentions.map(at) }]),
  );
  const readEntities = new Map(readout.entities.map((e) => [e.id, e]));
  const same = (g, r) => {
    const a = goldEntities.get(g);
    const b = readEntities.get(r);
    return (
      b !== undefined &&
      (b.mentions.some((m) => a.spans.some((s) => overlap(s, m))) ||
        (a.wikidata !== undefined && a.wikidata === b.wikidata))
    );
  };
  const sameSet = (gs, rs) => gs.length === rs.length && gs.every((g) => rs.some((r) => same(g, r)));
  const touches = (gs, rs) => gs.some((g) => rs.some((r) => same(g, r)));
  /** Whether a target, which may be a phrase that nobody has made an entity of, is the gold one. */
  const isTarget = (gs, target) => {
    const phrases = spans(target);
    if (gs.length !== target.ids.length + phrases.length) return false;
    return gs.every(
      (g) =>
        target.ids.some((r) => same(g, r)) ||
        phrases.some((p) => goldEntities.get(g).spans.some((s) => overlap(s, p))),
    );
  };
  const events = gold.events.map((e) => ({
    ...e,
    actors: e.actors ?? [],
    recipients: e.recipients ?? [],
    span: at(e.trigger),
  }));
  const pairs = [];
  for (const g of events)
    for (const r of readout.events)
      if (g.type === r.type && (touches(g.actors, r.actors) || touches(g.recipients, r.recipients)))
        pairs.push([
          1 +
            (sameSet(g.actors, r.actors) ? 0.4 : 0) +
            (sameSet(g.recipients, r.recipients) ? 0.3 : 0) +
            (overlap(g.span, r.trigger) ? 0.5 : 0),
          g,
          r,
        ]);
  pairs.sort((a, b) => b[0] - a[0]);
  const matched = new Map();
  const used = new Set();
  for (const [, g, r] of pairs)
    if (!used.has(g) && !matched.has(r)) {
      used.add(g);
      matched.set(r, g);
    }
  const score = { gold: events.length, read: readout.events.length, found: 0, sides: 0, told: 0 };
  for (const [r, g] of matched) {
    score.found++;
    if (sameSet(g.actors, r.actors) && sameSet(g.recipients, r.recipients)) score.sides++;
    if (g.status === r.status && (g.when ?? null) === (r.when ?? null)) score.told++;
  }
  // a trial's answer is the gold event that names it, by trigger, else by what it was merged into
  const answers = trials.map((trial) => {
    const near = events.find((g) => g.type === trial.event.type && overlap(g.span, trial.event.trigger));
    const into = readout.events.find(
      (r) => trial.into && r.trigger.start === trial.into.trigger.start && r.because === trial.into.because,
    );
    return near ?? matched.get(into);
  });
  const goldName = (id) => {
    const first = goldEntities.get(id)?.spans[0];
    return first ? gold.text.slice(first.start, first.end) : id;
  };
  const readName = (id) => readEntities.get(id)?.name ?? id;
  return { score, matched, answers, isTarget, goldName, readName, same, sameSet, at };
}
