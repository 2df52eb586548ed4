import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.js';
import type { Readout } from '../../src/readout/readout.js';
import type { Report } from '../../src/readout/report.js';
import { fold } from '../../src/text/fold.js';

/** What reports are made of, so that chance finds cues, names, figures and dates in odd company. */
const pieces = [
  // Bengali: sources, cues, complementisers, addressees, relays
  ...['নদী কমিশনের ', 'প্রধানমন্ত্রী ', 'মন্ত্রী রেহানা পারভীন ', 'তিনি ', 'পুলিশ ', 'মস্কো ', 'ভারতের '],
  ...['বলেন', 'বলেছেন', 'জানিয়েছে', 'দাবি করেন', 'অভিযোগ করেছেন', 'অস্বীকার করেন', 'জানা গেছে', 'উল্লেখ করা হয়নি'],
  ...[' যে ', ' বলে ', 'রয়টার্সকে ', 'বিবিসির বরাত দিয়ে ', 'এর মতে, ', 'বিবৃতিতে ', 'ফোনে ', 'না', ' এবং ', ' ও '],
  // English
  ...[
    'The minister ',
    'Mr. Hale ',
    'police ',
    'the U.S. ',
    'Washington ',
    'he ',
    'told Reuters ',
    'President Ama Boateng ',
  ],
  ...[
    'said',
    'said that ',
    'denied',
    'according to ',
    'declined to comment',
    'accused ',
    ' of ',
    "'s",
    'did not mention ',
  ],
  // events
  ...[
    'বৈঠক করেন',
    'হামলা চালায়',
    'নিষেধাজ্ঞা আরোপ করেছে',
    'attacked',
    'met',
    'sanctions on ',
    'will sign a ceasefire',
  ],
  // times and quantities
  ...[
    'মঙ্গলবার ',
    '১৫ আগস্ট ',
    '২০২৪ সালের মার্চে ',
    'গত বছর ',
    'রাত ৯টায়',
    'on Tuesday',
    '15 August',
    '৩০ ফেব্রুয়ারি',
    '99/99/9999',
  ],
  ...[
    '১,২৩,৪৫৬ ',
    'কমপক্ষে ১০,০০০ ',
    '২০%',
    '৩ কোটি ৫০ লাখ টাকা',
    'শতাধিক ',
    '12 million ',
    '$3bn',
    '9'.repeat(400),
    'দু’জন',
    '১/০',
  ],
  // marks, breaks
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '।',
    '. ',
    '?',
    '!',
    ', ',
    ': ',
    '(',
    ')',
    '—',
    '-',
    '…',
    '\n\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
  ],
  // letters in both encodings, joiners, oddities of Bengali
  ...[
    'হয়েছে',
    'হ\u09af\u09bcেছে',
    'বড়',
    'ব\u09a1\u09bc',
    'আষাঢ়',
    'আষা\u09a2\u09bc',
    'র\u200d্যাব',
    'উদ\u200cযাপন',
    '\u09cd',
    '\u09bc',
    'া',
    'ক\u09c7\u09be',
    'ৎ',
    'ঁ',
  ],
  // other scripts, directions, emoji, controls
  ...[
    '\u202eabc\u202c',
    'שלום ',
    'مرحبا ',
    'नमस्ते ',
    '中文。',
    '👩\u200d👩\u200d👧',
    '🇧🇩',
    '👍🏽',
    'e\u0301',
    '\u0301'.repeat(50),
    '\0',
    '\ufeff',
    '\u2028',
    '\ufffd',
  ],
];
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)); // lone surrogates too
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      unit,
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const report: fc.Arbitrary<Report> = fc
  .record({
    text,
    language: fc.constantFrom(undefined, 'bn', 'en', 'bn-IN', 'fr'),
    published: fc.constantFrom(undefined, '2025-08-13', '2024-02-29T23:10:00+06:00', 'yesterday', ''),
    head: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, head, language, published }) => ({
    id: 'x',
    text,
    ...(language && { language }),
    ...(published !== undefined && { published }),
    ...(head > 0.5 && { headline: { start: 0, end: Math.floor(head * text.length) } }),
  }));

interface Found {
  path: string;
  start: number;
  end: number;
}

/** Every span of a readout, wherever it stands. */
function spansOf(value: unknown, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'start' in value && 'end' in value ? [{ path, start: Number(value.start), end: Number(value.end) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, v]) => spansOf(v, `${path}.${key}`))];
}

/** A readout with the words that its spans stand for instead of their offsets. */
function inWords(readout: Readout, text: string): unknown {
  const words = (value: unknown): unknown => {
    if (typeof value === 'string') return fold(value);
    if (Array.isArray(value)) return value.map(words);
    if (typeof value !== 'object' || value === null) return value;
    const { start, end, ...rest } = value as Record<string, unknown>;
    const own = start === undefined ? {} : { words: fold(text.slice(Number(start), Number(end))) };
    return { ...own, ...Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, words(v)])) };
  };
  return words(readout);
}

const composed: Record<string, string> = {
  '\u09a1\u09bc': '\u09dc',
  '\u09a2\u09bc': '\u09dd',
  '\u09af\u09bc': '\u09df',
};
const compose = (text: string) => text.replace(/[\u09a1\u09a2\u09af]\u09bc/g, (pair) => composed[pair]!);
const decompose = (text: string) =>
  text.replace(/[\u09dc\u09dd\u09df]/g, (letter) => letter.normalize('NFD'));

// one seed, so that a test run says the same twice; READOUT_FUZZ=20000 npx vitest run test/reader tries others
const fuzz = Number(process.env.READOUT_FUZZ ?? 0);
const runs = (some: number) => (fuzz ? { numRuns: fuzz } : { numRuns: some, seed: 20250813 });

test('reading never throws, and every span lies in the text and cuts no grapheme', () => {
  fc.assert(
    fc.property(report, (report) => {
      const readout = read(report);
      const { headline: _given, ...found } = readout;
      const bounds = new Set([report.text.length]);
      for (const { index } of new Intl.Segmenter('bn').segment(report.text)) bounds.add(index);
      const bad = spansOf(found).filter(
        ({ start, end }) =>
          !(start >= 0 && start < end && end <= report.text.length && bounds.has(start) && bounds.has(end)),
      );
      expect(bad).toEqual([]);
    }),
    runs(400),
  );
});

test('references inside a readout lead somewhere', () => {
  fc.assert(
    fc.property(report, (report) => {
      const { entities, attributions, events } = read(report);
      const ids = new Set(entities.map((e) => e.id));
      const named = [
        ...attributions.flatMap((a) => [a.source, a.addressee, ...a.via]),
        ...events.flatMap((e) => [...e.actors, ...e.recipients, e.where]),
      ].filter((id) => id !== null);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(events.flatMap((e) => e.attributions).filter((i) => !attributions[i])).toEqual([]);
    }),
    runs(400),
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(report, fc.array(report, { maxLength: 2 }), (report, between) => {
      const first = JSON.stringify(read(report));
      between.forEach(read); // nothing is carried over from other reports
      expect(JSON.stringify(read(report))).toBe(first);
    }),
    runs(150),
  );
});

test('both encodings of য় ড় ঢ় give the same readings', () => {
  fc.assert(
    fc.property(report, ({ headline: _, language = 'bn', ...rest }) => {
      const report = { ...rest, language };
      const a = { ...report, text: compose(report.text) };
      const b = { ...report, text: decompose(report.text) };
      expect(inWords(read(a), a.text)).toEqual(inWords(read(b), b.text));
    }),
    runs(400),
  );
});

test('a readout is JSON: what is written is what is read back', () => {
  fc.assert(
    fc.property(report, (report) => {
      const readout = read(report);
      expect(JSON.parse(JSON.stringify(readout))).toEqual(readout);
    }),
    runs(150),
  );
});
