#!/usr/bin/env node
// Learns the choices by which events are read from annotated reports; writes src/reader/event-weights.ts.
//   npm run -s build && node tools/train-events.mjs [--also DIR]… [--rounds 3] [--folds 10] [--dry] [--show targets|days]
// Whom an act is done to and on which day: the annotator's answer is to score highest (a softmax over the options). What is
// chosen changes what later events see, so reports are read again with the weights of the round before. --folds measures:
// each report is read with weights that have not seen it, and --show lists what is chosen wrongly then.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { choose } from '../dist/reader/choice.js';
import { featureName } from '../dist/reader/features.js';
import { compare } from './events/compare.mjs';
import { directories, readWith, reportsIn } from './events/reports.mjs';
import { softmax } from './events/softmax.mjs';

const { values: opt } = parseArgs({
  options: {
    also: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '2' },
    folds: { type: 'string', default: '0' },
    'l2-targets': { type: 'string', default: '20' },
    'l2-days': { type: 'string', default: '8' },
    'l2-actors': { type: 'string', default: '20' },
    'l2-keep': { type: 'string', default: '3' },
    lean: { type: 'string', multiple: true, default: ['bn=20', 'en=70'] },
    language: { type: 'string' },
    show: { type: 'string' },
    top: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});
const golds = directories(opt.also)
  .flatMap(reportsIn)
  .filter((g) => !opt.language || g.language === opt.language);

/** What is known before: few reports teach little of what is rare. */
const prior = {
  actors: new Map([['given', 250]]),
  keep: new Map([
    ['keep', 200],
    ...['nobody', 'unsaid', 'mere noun', 'told noun', 'alone', 'of nobody', 'one side', 'fight alone'].map(
      (d) => [`doubt ${d}`, 400],
    ),
  ]),
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

const CHOICES = ['actors', 'targets', 'days', 'keep'];

/** What there is to learn in a report: of each choice, its options and which of them is right (-1: none). */
function lessonsOf(gold, model) {
  const reading = readWith(gold, model);
  const compared = compare(gold, reading);
  const lessons = Object.fromEntries(CHOICES.map((what) => [what, []]));
  reading.trials.forEach((trial, i) => {
    const answer = compared.answers[i];
    const add = (what, isRight) => {
      const options = trial.choices[what];
      if (options.length) lessons[what].push({ options, right: options.findIndex(isRight), trial, answer });
    };
    add('keep', (o) => o.value === (answer !== undefined));
    if (!answer) return;
    const when = answer.when ?? null;
    add('actors', (o) => compared.isTarget(answer.actors, o.value));
    add('targets', (o) => compared.isTarget(answer.recipients, o.value));
    add('days', (o) => o.value === when);
  });
  return { lessons, compared };
}

/** The lessons of a first reading are the same for every part of the reports that is learnt from. */
const firstLessons = new Map();
function firstLessonsOf(gold) {
  let known = firstLessons.get(gold);
  if (!known) firstLessons.set(gold, (known = lessonsOf(gold, prior).lessons));
  return known;
}

/**
 * An event told of wrongly costs less than one missed where few are found: what is kept needs less than half of the say, by
 * what does best on reports held out.
 */
function leaning(model) {
  const keep = new Map(model.keep);
  for (const [language, by] of opt.lean.map((of) => of.split('='))) {
    const feature = `keep in ${language}`;
    keep.set(feature, (keep.get(feature) ?? 0) + Number(by));
  }
  return { ...model, keep };
}

const learnable = ({ options, right }) => right >= 0 && options.length > 1;
function train(reports) {
  let model = prior;
  let counts = '';
  for (let round = 0; round < Number(opt.rounds); round++) {
    const all = Object.fromEntries(CHOICES.map((what) => [what, []]));
    for (const gold of reports) {
      const lessons = round ? lessonsOf(gold, model).lessons : firstLessonsOf(gold);
      for (const what of Object.keys(all)) all[what].push(...lessons[what].filter(learnable));
    }
    counts = Object.entries(all)
      .map(([what, list]) => `${list.length} ${what}`)
      .join(', ');
    model = Object.fromEntries(
      Object.entries(all).map(([what, list]) => [
        what,
        softmax(list, Number(opt[`l2-${what}`]), prior[what]),
      ]),
    );
  }
  return { model: leaning(model), counts };
}

const tallies = {};
function show(gold, what, { options, right, trial, answer }, chosen, { goldName, readName }) {
  const { text } = gold;
  const { start, end } = trial.event.trigger;
  const from = Math.max(text.lastIndexOf('।', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end).search(/[।\n]/);
  const worded = (value) =>
    what === 'days' || what === 'keep'
      ? value
      : [...value.ids.map(readName), ...value.phrases.map((p) => `<${p.first}-${p.last}>`)].join('+');
  const names = (o) => `${worded(o.value)} {${o.features.map(featureName).join(', ')}}`;
  console.log(
    `${gold.id} ${trial.event.type} ${trial.event.because} by ${trial.event.actors.map(readName).join('+')}: wanted ${what === 'keep' ? answer !== undefined : what === 'days' ? answer.when : (what === 'actors' ? answer.actors : answer.recipients).map(goldName).join('+')}, chose ${worded(chosen.value)}
    ${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, stop < 0 ? text.length : end + stop)}
    ${right >= 0 ? `right: ${names(options[right])}\n    chosen: ${names(chosen)}` : 'no such option'}`,
  );
}

function scoreOf(reports, model, total) {
  for (const gold of reports) {
    const { lessons, compared } = lessonsOf(gold, model);
    const part = (total[gold.language] ??= { reports: 0, gold: 0, read: 0, found: 0, sides: 0, told: 0 });
    part.reports++;
    for (const key of Object.keys(compared.score)) part[key] += compared.score[key];
    for (const [what, list] of Object.entries(lessons))
      for (const lesson of list) {
        const chosen = choose(lesson.options, model[what]);
        const t = (tallies[what] ??= { all: 0, possible: 0, right: 0 });
        t.all++;
        if (lesson.right >= 0) t.possible++;
        if (lesson.options[lesson.right] === chosen) t.right++;
        else if (opt.show === what) show(gold, what, lesson, chosen, compared);
      }
  }
}

const f1 = (right, { gold, read }) => ((200 * right) / (gold + read)).toFixed(1);
function print(name, total) {
  for (const [language, t] of Object.entries(total))
    console.log(
      `${name} ${language}: ${t.reports} reports, gold ${t.gold}, read ${t.read}: found ${f1(t.found, t)}, sides ${f1(t.sides, t)}, status and day ${f1(t.told, t)}`,
    );
}

const folds = Number(opt.folds);
if (folds) {
  const total = {};
  for (let fold = 0; fold < folds; fold++)
    scoreOf(
      golds.filter((_, i) => i % folds === fold),
      train(golds.filter((_, i) => i % folds !== fold)).model,
      total,
    );
  console.log(tallies);
  print('held out', total);
}
if (!folds || !opt.dry) {
  const { model, counts } = train(golds);
  console.log(counts);
  const total = {};
  scoreOf(golds, model, total);
  print('train', total);
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
      `/** Weights of the choices events are read by, in hundredths; written by tools/train-events.mjs. */\n// biome-ignore format: long lines\nexport const eventWeights: Readonly<Record<'actors' | 'targets' | 'days' | 'keep', string>> = {\n${text}\n};\n`,
    );
}
