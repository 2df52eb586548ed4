import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readQuestion } from '../../src/asking/question.js';
import { FILES } from '../../src/export/formats.js';
import type { Selected } from '../../src/export/selection.js';
import { sniffFormat } from '../../src/intake/format.js';
import { reportFromMarkdown } from '../../src/intake/markdown.js';
import { reportFromPage } from '../../src/intake/page.js';
import { reportFromText } from '../../src/intake/plain.js';
import { read } from '../../src/reader/read.js';
import type { Report } from '../../src/readout/report.js';

// Every object has a "constructor", so a table that is an object answers to that word with a function. Here every object also
// has these words: whoever asks an object for a word of a report is found, wherever it stands, and must ask a map.
const WORDS = ['qzx', 'জঝঞ'] as const;
const asked = new Set<string>();
let listening = false;
for (const word of WORDS)
  Object.defineProperty(Object.prototype, word, {
    configurable: true,
    get() {
      const from = new Error().stack!.split('\n')[2]!.trim();
      if (listening && !/node_modules|test\/hostile/.test(from)) asked.add(from);
      return undefined;
    },
  });
afterAll(() => {
  for (const word of WORDS) delete (Object.prototype as Record<string, unknown>)[word];
});

async function whoAsks(work: () => unknown): Promise<string[]> {
  asked.clear();
  listening = true;
  try {
    await work();
  } finally {
    listening = false;
  }
  return [...asked];
}

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const EVERY = 3;
const few = ['call-harbour-ledger.txt', 'polls-rarh-samachar.txt', 'protest-uttar-kantha.txt'];

test.each(few)('%s, each word in turn', async (file) => {
  const parts = readFileSync(samples + file, 'utf8').split(/([\p{L}\p{M}\p{N}]+)/u);
  const word = WORDS[file.includes('bn') || /\p{Script=Bengali}/u.test(parts[0]! + parts[1]!) ? 1 : 0];
  const found = await whoAsks(() => {
    for (let nth = 0; nth < EVERY; nth++) {
      const text = parts
        .map((part, i) => (i % 2 === 1 && ((i - 1) / 2) % EVERY === nth ? word : part))
        .join('');
      read({ ...reportFromText('x', text), published: '2025-08-13' });
    }
  });
  expect(found).toEqual([]);
});

test.each([
  'There were 3 billion qzx, 7 qzx and 10 per qzx; qzx$3bn, qzx$ 3 and $3 qzx, 5-qzx and twenty qzx.',
  'The first qzx of 2025, the second qzx of qzx, the last three qzx of qzx, on qzx 5, 2025, 5 qzx 2025, qzx 2025.',
  'Three qzx ago, in 3 qzx, every qzx, next qzx, at 5 qzx, the end of qzx, by qzx.',
  'Mr qzx, the qzx of qzx, told qzx of the qzx that qzx had qzx. Qzx said so, qzx. “Qzx,” qzx said.',
  '৩ কোটি জঝঞ, ১০ জঝঞ আগে, জঝঞ ১০ হাজার, ১০ জঝঞ, জঝঞের প্রথম জঝঞ, ৫ জঝঞ ২০২৫, জঝঞ টাকা।',
  'জঝঞ বলেছেন, জঝঞ জঝঞকে জঝঞ। জঝঞের জঝঞ জঝঞ জানান, জঝঞ। জঝঞ জঝঞ করেছে।',
])('%s', async (text) => {
  const plain = text.normalize('NFC');
  for (const language of ['en', 'bn', 'hi', 'qzx', undefined]) {
    const report: Report = { id: 'x', text: plain, published: '2025-08-13', ...(language && { language }) };
    expect([language, await whoAsks(() => read(report))]).toEqual([language, []]);
  }
});

test.each([
  'How many qzx were sent by qzx?',
  'Who said that qzx qzx?',
  'Did qzx qzx in qzx?',
  'জঝঞ কি জঝঞ বলেছেন?',
  'qzx?',
])('question: %s', async (question) => {
  for (const language of ['en', 'bn', 'qzx'])
    expect(await whoAsks(() => readQuestion(question, { today: '2025-08-15', language }))).toEqual([]);
});

const P = `<p>${'The minister said on qzx that talks would go on for 3 qzx. '.repeat(10)}</p>`;
test.each<[name: string, work: () => unknown]>([
  [
    'front matter',
    () => reportFromMarkdown('x', '---\nqzx: qzx\ntitle: qzx\nlanguage: qzx\n---\n\nqzx said so.'),
  ],
  [
    'a page',
    () =>
      reportFromPage(
        'x',
        `<html lang="qzx"><head><meta name="qzx" content="qzx"><meta property="og:qzx" content="qzx"><script type="application/ld+json">{"@type":"qzx","qzx":"qzx","inLanguage":"qzx"}</script></head><body><article><h1>&qzx; qzx</h1><time class="date">5 qzx 2025 qzx</time>${P}</article></body></html>`,
        'f',
      ),
  ],
  ['a file', () => sniffFormat(Buffer.from('qzx'))],
])('%s', async (_, work) => expect(await whoAsks(work)).toEqual([]));

test('what is handed on', async () => {
  const report: Report = {
    ...{ id: 'qzx', text: 'Qzx Qzx said that 3 qzx left qzx.', language: 'qzx', outlet: 'qzx' },
    ...{ section: 'qzx', url: 'https://qzx.example/qzx' },
  };
  const readout = { ...read({ ...report, language: 'en' }), language: 'qzx' };
  const kept = { id: 1, address: 'qzx', version: 1, seen: new Date(0), readerVersion: 1, report, readout };
  const numbered = <T>(records: readonly T[]) => records.map((record, n) => ({ n, record }));
  const one = {
    ...{
      kept,
      text: report.text,
      whole: true,
      actors: Object.fromEntries(readout.entities.map((e, i) => [e.id, i])),
    },
    ...{
      entities: new Map(readout.entities.map((e) => [e.id, e])),
      attributions: numbered(readout.attributions),
    },
    ...{ events: numbered(readout.events), figures: numbered(readout.quantities) },
  } as unknown as Selected;
  for (const [format, { write }] of Object.entries(FILES))
    if (format !== 'parquet')
      expect([
        format,
        await whoAsks(async () => {
          const options = { rows: 'attributions', bom: false, text: true, language: 'en' } as const;
          const selected = (async function* () {
            yield one;
          })();
          for await (const _ of write(selected, options));
        }),
      ]).toEqual([format, []]);
});
