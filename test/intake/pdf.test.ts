import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { takeIn } from '../../dist/intake/intake.js'; // as built: PDFs are read in a thread
import { reportFromPdf } from '../../src/intake/pdf/pdf.js';
import { inReadingOrder } from '../../src/intake/pdf/visual-order.js';
import { ReadoutError } from '../../src/readout/error.js';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/pdf/${name}`, import.meta.url));
const bytesOf = (name: string) => new Uint8Array(readFileSync(fixture(name)));
const read = (name: string) => reportFromPdf(name, bytesOf(name), name);
const nfc = (text: string) => text.normalize('NFC');
/** The paragraphs of the page that a PDF was printed from. */
const printed = (name: string) =>
  [...readFileSync(fixture(name), 'utf8').matchAll(/<(?:h1|p)[^>]*>(.*?)<\/(?:h1|p)>/g)].map((m) =>
    nfc(m[1]!),
  );
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error) => (error instanceof ReadoutError ? error.code : error),
  );

test('Bengali comes out letter by letter as it was written', async () => {
  const { text, headline, language, published } = await read('bridge.pdf');
  expect(text.split('\n\n')).toEqual(printed('bridge.html'));
  expect(text.slice(headline!.start, headline!.end)).toBe(printed('bridge.html')[0]);
  expect([language, published]).toEqual(['bn', '2025-03-12']);
});

test('columns are read one after the other', async () => {
  const { text, language } = await read('columns.pdf');
  expect(text.split('\n\n')).toEqual(printed('columns.html'));
  expect(language).toBe('en');
});

test('running heads and page numbers are left out, paragraphs go on over pages', async () => {
  const { text, headline, asides } = await read('pages.pdf');
  const paragraphs = text.split('\n\n');
  expect(paragraphs.slice(0, 2)).toEqual(['আন্তর্জাতিক', printed('pages.html')[0]].map((p) => nfc(p!)));
  expect(new Set(paragraphs.slice(2))).toEqual(new Set([printed('pages.html').at(-1)]));
  expect(paragraphs).toHaveLength(2 + 24);
  expect(asides!.map((a) => text.slice(a.start, a.end))).toEqual([nfc('আন্তর্জাতিক')]);
  expect(text.slice(headline!.start, headline!.end)).toBe(paragraphs[1]);
});

test('a picture of text says what to do', async () => {
  expect(await codeOf(read('picture.pdf'))).toBe('input.pdf-scan');
});

describe('damaged', () => {
  const whole = bytesOf('bridge.pdf');
  const noise = (seed: number) => {
    const bytes = whole.slice();
    for (let i = 0, x = seed; i < 200; i++) {
      x = (x * 1103515245 + 12345) & 0x7fffffff;
      bytes[x % bytes.length] = x & 255;
    }
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ['cut off', whole.slice(0, 9000)],
    ['its head alone', whole.slice(0, 20)],
    ['something else', new TextEncoder().encode('%PDF-1.7\nnothing of the kind')],
    ...[1, 2, 3, 4, 5, 6].map((seed) => [`noise ${seed}`, noise(seed)] as [string, Uint8Array]),
  ])('%s: a report or an error of ours', async (_, bytes) => {
    const outcome = await reportFromPdf('x', bytes, 'x.pdf').then(
      (report) => typeof report.text,
      (error) => error.code ?? error,
    );
    expect(['string', 'input.pdf', 'input.pdf-scan', 'input.pdf-password']).toContain(outcome);
  });
});

test('by name and by its first bytes', async () => {
  const taken = [];
  for await (const one of takeIn([fixture('bridge.pdf'), '-'], {
    stdin: (async function* () {
      yield bytesOf('columns.pdf');
    })(),
  }))
    taken.push(one.report?.id);
  expect(taken).toEqual(['bridge', 'stdin']);
});

test.each([
  // as glyphs are drawn, and as letters are read
  ['েদেশর িশকষকরা েবাঝান', 'দেশের শিকষকরা বোঝান'],
  ['েস বেল, িতিন েগেছন', 'সে বলে, তিনি গেছেন'],
  // in reading order already
  ['দেশের শিক্ষকেরা বোঝান', 'দেশের শিক্ষকেরা বোঝান'],
  ['He said so.', 'He said so.'],
  [
    'একটি িচহ্ন ভুল, বাকি সব ঠিকই আছে: তিনি বলেছেন, দেশের মানুষ জেনেছে',
    'একটি িচহ্ন ভুল, বাকি সব ঠিকই আছে: তিনি বলেছেন, দেশের মানুষ জেনেছে',
  ],
])('%s', (drawn, read_) => {
  expect(inReadingOrder(nfc(drawn))).toBe(nfc(read_));
});
