import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExportOptions } from '../../src/export/format.js';
import { FILES, FOLDERS } from '../../src/export/formats.js';
import { goldOf } from '../../src/export/gold.js';
import { select } from '../../src/export/selection.js';
import type { InputFile } from '../../src/importing/readings/reading.js';
import {
  READINGS_FORMATS,
  type ReadingsFormat,
  type Taken,
  takeReadings,
} from '../../src/importing/readings/take-readings.js';
import type { Filters, Ledger } from '../../src/ledger/ledger.js';
import { findQuotation } from '../../src/text/find-quotation.js';
import { hostile } from '../export/reports.js';
import { databases, kept } from '../ledger/databases.js';
import { bridge, denial, strike } from '../ledger/reports.js';

const store = databases();
let ledger: Ledger;
const author = 'মিতা';
const OPTIONS: ExportOptions = { rows: 'attributions', bom: false, text: true, language: 'en' };
beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add([...[bridge, denial, strike].map(kept), hostile]);
});
afterAll(async () => {
  await ledger.close();
  await store.close();
});
/** Every test begins with what the reader had. */
beforeEach(async () => {
  for (const { id, action } of await ledger.audit({ limit: 500 }))
    if (action === 'readings') await ledger.undo(id, 'test');
});

async function exported(format: ReadingsFormat, filters: Filters = {}): Promise<InputFile[]> {
  const files = new Map<string, string>();
  if (format === 'gold')
    for await (const one of select(ledger, filters))
      files.set('out', `${files.get('out') ?? ''}${JSON.stringify(goldOf(one.kept))}\n`);
  else if (format === 'brat')
    for await (const { name, text } of FOLDERS.brat(select(ledger, filters), OPTIONS))
      files.set(name, (files.get(name) ?? '') + text);
  else
    for await (const piece of FILES[format].write(select(ledger, filters), OPTIONS))
      files.set('out', (files.get('out') ?? '') + piece);
  return [...files].map(([name, text]) => ({ name, text }));
}
async function take(format: ReadingsFormat, files: readonly InputFile[], dryRun = false): Promise<Taken[]> {
  const taken: Taken[] = [];
  for await (const one of takeReadings(files, { ledger, format, author, dryRun })) taken.push(one);
  return taken;
}
const sum = (taken: readonly Taken[]) => {
  const of = (name: 'confirmed' | 'corrected' | 'added' | 'rejected' | 'same') =>
    taken.reduce((all, one) => all + one[name], 0);
  return { corrected: of('corrected'), added: of('added'), rejected: of('rejected'), same: of('same') };
};
const refusals = (taken: readonly Taken[]) =>
  taken.flatMap(({ refused }) => refused.map(({ row, error }) => [row, error.code]));
const load = async (address: string) => (await ledger.get(address))!;
test.each(READINGS_FORMATS)(
  '%s: what comes back unchanged confirms, and the second time changes nothing',
  async (format) => {
    const files = await exported(format);
    const before = (await load(bridge.url!)).readout;
    const first = await take(format, files);
    expect(refusals(first)).toEqual([]);
    expect(sum(first)).toEqual({ corrected: 0, added: 0, rejected: 0, same: 0 });
    expect(first.reduce((all, one) => all + one.confirmed, 0)).toBeGreaterThan(8);
    const { readout } = await load(bridge.url!);
    const bare = ({ review: _, ...record }: { review?: unknown }) => record;
    expect(readout.attributions.map(bare)).toEqual(before.attributions.map(bare));
    for (const a of readout.attributions) expect(a.review).toMatchObject({ verdict: 'confirmed', author });
    const again = sum(await take(format, files));
    expect(again).toMatchObject({ corrected: 0, added: 0, rejected: 0 });
    expect(again.same).toBeGreaterThan(8);
  },
);

describe('brat', () => {
  /** The export of one report with its annotations changed. */
  async function edited(change: (ann: string, text: string) => string, address = bridge.url!) {
    const { id } = await load(address);
    const name = String(id).padStart(8, '0');
    const files = await exported('brat', { reports: [id] });
    const text = files.find((f) => f.name === `${name}.txt`)!.text;
    return files.map((f) => (f.name === `${name}.ann` ? { ...f, text: change(f.text, text) } : f));
  }
  const at = (text: string, words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return `${start} ${start + [...words].length}\t${words}`;
  };

  test('another act, another medium, a statement taken out, and one that the reader missed', async () => {
    const before = (await load(bridge.url!)).readout;
    const files = await edited((ann, text) => {
      const acts = [...ann.matchAll(/^A\d+\tAct (E\d+) \w+$/gm)];
      const gone = acts.at(-1)![1]!;
      return (
        ann
          .replace(/^(A\d+\tAct E1) \w+$/m, '$1 warn')
          .split('\n')
          .filter((line) => !new RegExp(`^(?:${gone}\\t|[A#]\\d+\\t\\w+ ${gone}\\b)`).test(line))
          .join('\n') +
        [
          `T900\tGroup ${at(text, 'workers')}`,
          `T901\tAttribution ${at(text, 'needed')}`,
          `T902\tContent ${at(text, 'at least 500 workers')}`,
          'E900\tAttribution:T901 Source:T900 Content:T902',
          'A900\tAct E900 believe',
          'A901\tMedium E900 letter',
          '',
        ].join('\n')
      );
    });
    const taken = await take('brat', files);
    expect(refusals(taken)).toEqual([]);
    expect(sum(taken)).toMatchObject({ corrected: 1, rejected: 1 });
    const { readout, report } = await load(bridge.url!);
    expect(readout.attributions[0]).toMatchObject({ act: 'warn', review: { verdict: 'corrected', author } });
    const rejected = readout.attributions.filter((a) => a.review?.verdict === 'rejected');
    expect(rejected).toHaveLength(1);
    const made = readout.attributions.at(-1)!;
    expect(readout.attributions).toHaveLength(before.attributions.length + 1);
    expect(made).toMatchObject({ act: 'believe', medium: 'letter', because: 'review', quote: 'indirect' });
    expect(report.text.slice(made.cue.start, made.cue.end)).toBe('needed');
    expect(readout.entities.find((e) => e.id === made.source)?.type).toBe('group');
    // it is searched for like any other
    expect((await ledger.search({ act: 'believe' })).hits.map((h) => h.address)).toContain(bridge.url);
  });

  test('undone as a whole, all is as it was read', async () => {
    const before = (await load(bridge.url!)).readout;
    const files = await edited((ann) => ann.replace(/^(A\d+\tAct E1) \w+$/m, '$1 warn'));
    const [{ change } = { change: null }] = await take('brat', files);
    expect((await load(bridge.url!)).readout).not.toEqual(before);
    await ledger.undo(change!, 'রিনা');
    expect((await load(bridge.url!)).readout).toEqual(before);
    expect((await ledger.audit({ action: 'readings', limit: 1 }))[0]).toMatchObject({ author });
  });

  test('unknown labels and broken spans are refused row by row, and nothing is rejected for them', async () => {
    const files = await edited((ann, text) =>
      [
        ann
          .replace(/^(A\d+\tAct E1) \w+$/m, '$1 mumble')
          .replace(
            /^(T\d+\t[A-Z]+) (\d+) (\d+)\t/m,
            (_, head, start, end) => `${head} ${+start + 1} ${+end + 1}\t`,
          ),
        `T950\tBuilding ${at(text, 'bridge')}`,
        'T951\tPerson x y\tbridge',
        'E951\tAttribution:T777',
        'nonsense',
        '',
      ].join('\n'),
    );
    const taken = await take('brat', files);
    const codes = refusals(taken);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['E1', 'readings.label'],
        ['T950', 'readings.label'],
        ['T951', 'readings.offsets'],
        ['E951', 'readings.missing'],
      ]),
    );
    expect(codes.some(([, code]) => code === 'readings.line')).toBe(true);
    expect(sum(taken)).toMatchObject({ rejected: 0, corrected: 0 }); // nobody has lost a name to a broken span
    expect(taken[0]!.confirmed).toBeGreaterThan(0);
  });

  test('a folder with a part of the records takes nothing out', async () => {
    const { id } = await load(bridge.url!);
    const files = await exported('brat', { reports: [id], act: 'say' });
    expect(sum(await take('brat', files)).rejected).toBe(0);
  });

  test('a text of which the ledger does not know is read, and added', async () => {
    const text = 'Harbour closes\n\nThe mayor said the harbour would close.\n';
    const files = [
      { name: 'x/a.txt', text },
      { name: 'x/a.ann', text: 'T1\tGroup 20 25\tmayor\n' },
    ];
    const [dry] = await take('brat', files, true);
    expect(dry).toMatchObject({ report: 0, change: null });
    expect(await ledger.findText(text)).toBeNull();
    const [taken] = await take('brat', files);
    expect((await ledger.get(taken!.report!))!.report.text).toBe(text);
  });
  test('annotations without their text', async () => {
    expect(refusals(await take('brat', [{ name: 'a.ann', text: '' }]))).toEqual([
      ['a.ann', 'readings.no-txt'],
    ]);
  });
});

describe('Web Annotations', () => {
  // biome-ignore lint/suspicious/noExplicitAny: documents are changed field by field
  async function edited(change: (items: any[]) => unknown[]): Promise<InputFile[]> {
    const { id } = await load(bridge.url!);
    const [file] = await exported('webannotation', { reports: [id] });
    const collection = JSON.parse(file!.text);
    collection.first.items = change(collection.first.items);
    return [{ name: 'out', text: JSON.stringify(collection) }];
  }
  // biome-ignore lint/suspicious/noExplicitAny: an annotation
  const tag = (item: any, value: string) => {
    item.body.find((b: { purpose: string }) => b.purpose === 'tagging').value = value;
    return item;
  };
  test('another act; moved offsets are found by their words; a new one; one rejected', async () => {
    const before = (await load(bridge.url!)).readout;
    const files = await edited(([first, second, ...rest]) => {
      for (const target of second.target) target.selector[0].start += 3;
      const made = structuredClone(first);
      made.id = 'urn:uuid:00000000-0000-4000-8000-000000000000';
      made.body = [
        { type: 'TextualBody', purpose: 'tagging', value: 'praise' },
        {
          ...{ type: 'SpecificResource', purpose: 'describing', source: first.target[0].source },
          selector: [{ type: 'TextQuoteSelector', exact: 'pay' }],
        },
      ];
      made.target = [
        { source: first.target[0].source, selector: [{ type: 'TextQuoteSelector', exact: 'for it' }] },
      ];
      second.body.push({ type: 'TextualBody', purpose: 'tagging', value: 'rejected' });
      return [tag(first, 'demand'), second, made, ...rest.slice(0, 1)];
    });
    const taken = await take('webannotation', files);
    expect(refusals(taken)).toEqual([]);
    expect(sum(taken)).toEqual({ corrected: 1, added: 1, rejected: 1, same: 0 });
    const { readout } = await load(bridge.url!);
    expect(readout.attributions[0]).toMatchObject({ act: 'demand', source: before.attributions[0]!.source });
    expect(readout.attributions[1]!.review!.verdict).toBe('rejected');
    expect(readout.attributions.at(-1)).toMatchObject({ act: 'praise', because: 'review' });
  });
  test('what cannot be placed or read is refused with its reason', async () => {
    const files = await edited(([first, second, third]) => {
      first.target[0].selector[1].exact = 'words that nobody wrote';
      tag(second, 'mumbles');
      third.target = [{ selector: [] }];
      return [first, second, third, { type: 'Annotation', target: 'https://nowhere.example/x' }];
    });
    const taken = await take('webannotation', files);
    expect(
      refusals(taken)
        .map(([, code]) => code)
        .sort(),
    ).toEqual(['readings.label', 'readings.no-report', 'readings.no-source', 'readings.not-found']);
    expect(sum(taken)).toEqual({ corrected: 0, added: 0, rejected: 0, same: 0 });
  });
  test('no JSON', async () =>
    expect(refusals(await take('webannotation', [{ name: 'x', text: '{' }]))).toEqual([
      ['x#1', 'readings.no-json'],
    ]));
});

describe('gold reports', () => {
  // biome-ignore lint/suspicious/noExplicitAny: documents are changed field by field
  const edited = async (change: (report: any) => void): Promise<Taken[]> => {
    const { id } = await load(denial.url!);
    const [file] = await exported('gold', { reports: [id] });
    const report = JSON.parse(file!.text);
    change(report);
    return take('gold', [{ name: 'g.json', text: JSON.stringify(report) }]);
  };
  test('a corrected and a missing record', async () => {
    const taken = await edited((report) => {
      report.attributions[0].act = 'claim';
      report.attributions.pop();
    });
    expect(refusals(taken)).toEqual([]);
    expect(sum(taken)).toMatchObject({ corrected: 1, rejected: 1, added: 0 });
    const { readout } = await load(denial.url!);
    expect(readout.attributions[0]).toMatchObject({ act: 'claim', review: { author } });
  });
  test('anchors that do not stand there, labels and people that are not known', async () => {
    const taken = await edited((report) => {
      report.attributions[0].cue = 'nowhere to be found';
      report.attributions[1].source = 'somebody';
      report.entities[0].type = 'robot';
    });
    expect(refusals(taken)).toEqual(
      expect.arrayContaining([
        ['attributions[0]', 'readings.not-found'],
        ['entities[0]', 'readings.label'],
      ]),
    );
    expect(sum(taken).rejected).toBe(0);
  });
  test('a report that is not in the ledger comes with its text', async () => {
    const report = {
      ...{ id: 'g1', language: 'en', outlet: 'Quay Post', published: '2025-05-01' },
      text: 'Ferry stops\n\nThe captain warned that the ferry would stop.',
      entities: [{ id: 'c', type: 'group', mentions: ['captain'] }],
      attributions: [
        {
          ...{ source: 'c', sourceText: 'captain', cue: 'warned', content: ['the ferry would stop'] },
          ...{ act: 'warn', addressee: null, via: [], medium: null, quote: 'indirect' },
        },
      ],
      events: [],
    };
    const [taken] = await take('gold', [{ name: 'g', text: JSON.stringify(report) }]);
    const found = (await ledger.get(taken!.report!))!;
    expect(found.report).toMatchObject({ text: report.text, outlet: 'Quay Post', published: '2025-05-01' });
    const [a] = found.readout.attributions.filter((r) => r.review?.verdict !== 'rejected');
    expect(a).toMatchObject({ act: 'warn', review: { author } });
    expect(refusals(await take('gold', [{ name: 'g', text: '{"id":"x"}' }]))).toEqual([
      ['g', 'readings.no-text'],
    ]);
  });
});

test('what a person added stays when the outlet edits the text', async () => {
  const { id } = await load(strike.url!);
  const at = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const { results } = await ledger.keepReadings({ report: id, version: 1, author, from: 'by hand' }, [
    {
      ...{ record: 'attribution', span: { start: 0, end: 0 }, verdict: 'corrected' },
      made: {
        cue: at(strike.text, 'went on strike'),
        content: [at(strike.text, 'in Chattogram')],
        act: 'demand',
      },
    },
    { record: 'event', span: { start: 0, end: 0 }, verdict: 'corrected', made: { type: 'PROTEST' } },
  ]);
  expect(results[1]).toMatchObject({ code: 'review.made' });
  const text = strike.text.replace('About', 'By noon about');
  await ledger.add([kept({ ...strike, text })]);
  const { readout, version } = await load(strike.url!);
  expect(version).toBe(2);
  const made = readout.attributions.find((a) => a.because === 'review')!;
  expect(text.slice(made.cue.start, made.cue.end)).toBe('went on strike');
});

const text = 'পুতিন বলেন, না। পরে পুতিন বলেন, হ্যাঁ।';
test.each([
  ['where it is said to stand', { exact: 'পুতিন', at: [{ start: 20, end: 25 }] }, 20],
  ['by what follows', { exact: 'পুতিন বলেন', suffix: ', হ্যাঁ' }, 20],
  ['by what goes before', { exact: 'পুতিন', prefix: 'পরে ' }, 20],
  ['once', { exact: 'না' }, 12],
  ['several, none told apart', { exact: 'বলেন' }, null],
  ['not at all', { exact: 'কিম' }, null],
  ['nothing', { exact: '' }, null],
])('a quotation %s', (_, quotation, start) =>
  expect(findQuotation(text, quotation)?.start ?? null).toBe(start),
);
