#!/usr/bin/env node
// Learns the choices by which events are read from gold/train; writes src/reader/event-weights.ts.
//   npm run -s build && node tools/train-events.mjs [--rounds 3] [--folds 10] [--dry]
// Whom an act is done to and on which day: the annotator's answer is to score highest (a softmax over the options). What is
// chosen changes what later events see, so reports are read again with the weights of the round before. --folds measures:
// each report is read with weights that have not seen it. Whether an event is coded at all could not be learnt so.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packs } from '../dist/languages/packs.js';
import { findAttributions } from '../dist/reader/attributions.js';
import { choose } from '../dist/reader/choice.js';
import { beginDraft } from '../dist/reader/draft.js';
import { findEvents } from '../dist/reader/events.js';
import { feature, featureName } from '../dist/reader/features.js';
import { finish } from '../dist/reader/finish.js';
import { findNames } from '../dist/reader/names.js';
import { findQuantities } from '../dist/reader/quantities.js';
import { findTimes } from '../dist/reader/times.js';

const { values: opt } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    folds: { type: 'string', default: '0' },
    'l2-targets': { type: 'string', default: '20' },
    'l2-days': { type: 'string', default: '8' },
    top: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const dir = `${shared}gold/train/`;
const golds = readdirSync(dir)
  .sort()
  .map((file) => JSON.parse(readFileSync(dir + file, 'utf8')));

const overlap = (a, b) => a.start < b.end && b.start < a.end;
function locate(text, anchor) {
  const { text: words, nth = 1 } = typeof anchor === 'string' ? { text: anchor } : anchor;
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

/** Reads a report up to its events, and its events with a model. */
function readWith(gold, model) {
  const { id, language, outlet, section, published, text } = gold;
  const end = text.indexOf('\n\n');
  const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
  const report = { id, language, outlet, section, published, text, ...headline };
  const draft = beginDraft(report, packs.get(language));
  for (const step of [findTimes, findQuantities, findNames, findAttributions]) step(draft);
  const trials = [];
  findEvents(draft, model, (trial, into) => trials.push({ ...trial, into }));
  const spans = ({ phrases }) =>
    phrases.map((p) => ({ start: draft.tokens[p.first].start, end: draft.tokens[p.last - 1].end }));
  return { trials, spans, readout: finish(draft, language) };
}

/** Gold and read events of one report, matched as the scorer does. */
function compare(gold, { readout, trials, spans }) {
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
      (r) => r.trigger.start === trial.into.trigger.start && r.because === trial.into.because,
    );
    return near ?? matched.get(into);
  });
  return { score, answers, isTarget };
}

const packed = (weights) =>
  new Map([...weights].map(([one, w]) => [featureName(one), Math.round(w * 100)]).filter(([, w]) => w !== 0));

/** Weights that make the right options likeliest; full-batch AdaGrad, L2. */
function softmax(examples, l2, known) {
  const prior = new Map([...known].map(([name, w]) => [feature(name), w]));
  const weights = new Map(prior);
  const squares = new Map();
  for (let step = 0; step < 150; step++) {
    const slope = new Map();
    for (const { options, right } of examples) {
      const scores = options.map((o) => o.features.reduce((s, f) => s + (weights.get(f) ?? 0), 0));
      const top = Math.max(...scores);
      const exps = scores.map((s) => Math.exp(s - top));
      const all = exps.reduce((a, b) => a + b, 0);
      options.forEach((o, i) => {
        const g = exps[i] / all - (i === right ? 1 : 0);
        for (const f of o.features) slope.set(f, (slope.get(f) ?? 0) + g);
      });
    }
    descend(weights, squares, slope, l2, prior);
  }
  return packed(weights);
}
function descend(weights, squares, slope, l2, prior) {
  for (const [f, s] of slope) {
    const w = weights.get(f) ?? 0;
    const g = s + l2 * (w - (prior.get(f) ?? 0));
    const q = (squares.get(f) ?? 0) + g * g;
    squares.set(f, q);
    weights.set(f, w - (0.3 * g) / Math.sqrt(q + 1e-9));
  }
}

/** What is known before: few reports teach little of what is rare. */
const prior = {
  targets: new Map([
    ['given', 150],
    ['none', 50],
    ['crowd', 150],
    ['judged', 100],
    ['accused', 50],
  ]),
  days: new Map([
    ['none', 50],
    ['named', 50],
    ['named free', 100],
    ['named noun', -300],
    ['named own', -200],
    ['named saying', -200],
    ['named told', -200],
  ]),
};
const units = (hundredths) => new Map([...hundredths].map(([name, w]) => [name, w / 100]));
function train(reports) {
  let model = prior;
  let counts = '';
  for (let round = 0; round < Number(opt.rounds); round++) {
    const targets = [];
    const days = [];
    for (const gold of reports) {
      const reading = readWith(gold, model);
      const { answers, isTarget } = compare(gold, reading);
      reading.trials.forEach((trial, i) => {
        const answer = answers[i];
        if (!answer) return;
        const when = answer.when ?? null;
        const day = trial.days.findIndex((o) => o.value === when);
        if (day >= 0 && trial.days.length > 1) days.push({ options: trial.days, right: day });
        const target = trial.targets.findIndex((o) => isTarget(answer.recipients, o.value));
        if (target >= 0 && trial.targets.length > 1) targets.push({ options: trial.targets, right: target });
      });
    }
    counts = `${targets.length} targets, ${days.length} days`;
    model = {
      targets: softmax(targets, Number(opt['l2-targets']), units(prior.targets)),
      days: softmax(days, Number(opt['l2-days']), units(prior.days)),
    };
  }
  return { model, counts };
}

const f1 = (right, { gold, read }) => ((200 * right) / (gold + read)).toFixed(1);
function report(name, total) {
  console.log(
    `${name.padEnd(10)} gold ${total.gold}, read ${total.read}: found ${f1(total.found, total)}, sides ${f1(total.sides, total)}, status and day ${f1(total.told, total)}`,
  );
}
function scoreOf(reports, model) {
  const total = { gold: 0, read: 0, found: 0, sides: 0, told: 0 };
  for (const gold of reports) {
    const reading = readWith(gold, model);
    const { score, answers, isTarget } = compare(gold, reading);
    for (const key of Object.keys(total)) total[key] += score[key];
    reading.trials.forEach((trial, i) => {
      const answer = answers[i];
      if (!answer) return;
      const when = answer.when ?? null;
      count(
        'day',
        trial.days.some((o) => o.value === when),
        trial.event.when === when,
      );
      if (!trial.targets.length) return;
      const right = (o) => isTarget(answer.recipients, o.value);
      const chosen = choose(trial.targets, model.targets);
      count('target', trial.targets.some(right), right(chosen));
    });
  }
  return total;
}
const tallies = {};
function count(what, possible, right) {
  const t = (tallies[what] ??= { all: 0, possible: 0, right: 0 });
  t.all++;
  t.possible += possible ? 1 : 0;
  t.right += right ? 1 : 0;
}

const folds = Number(opt.folds);
if (folds) {
  const total = { gold: 0, read: 0, found: 0, sides: 0, told: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const { model } = train(golds.filter((_, i) => i % folds !== fold));
    const held = golds.filter((_, i) => i % folds === fold);
    const part = scoreOf(held, model);
    for (const key of Object.keys(total)) total[key] += part[key];
  }
  console.log(tallies);
  report('held out', total);
}
if (!folds || !opt.dry) {
  const { model, counts } = train(golds);
  console.log(counts);
  report('train', scoreOf(golds, model));
  if (opt.top)
    for (const [what, weights] of Object.entries(model))
      console.log(
        what,
        [...weights]
          .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
          .slice(0, 60)
          .map(([f, w]) => `${f}:${w}`)
          .join(' | '),
      );
  const line = (weights) =>
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([f, w]) => `${f}:${w}`)
      .join('|');
  const text = Object.entries(model)
    .map(([what, weights]) => `  ${what}: '${line(weights)}',`)
    .join('\n');
  console.log(`${(text.length / 1000).toFixed(1)} kB`);
  if (!opt.dry)
    writeFileSync(
      fileURLToPath(new URL('../src/reader/event-weights.ts', import.meta.url)),
      `/** Weights of the choices events are read by, in hundredths; written by tools/train-events.mjs. */\n// biome-ignore format: long lines\nexport const eventWeights: Readonly<Record<'targets' | 'days', string>> = {\n${text}\n};\n`,
    );
}
