import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { pad, reachOf, shorten, shortenStart, wrap } from '../../src/cli/render/layout.js';
import { plainRows } from '../../src/cli/render/plain.js';
import { renderReadout, type View } from '../../src/cli/render/readout.js';
import { painter, wantsColour } from '../../src/cli/render/style.js';
import { nesting, quotedWords } from '../../src/cli/render/words.js';
import { formatQuantity, formatTime } from '../../src/messages/values.js';
import type { Readout } from '../../src/readout/readout.js';

const BENGALI = 'নদীর পাড়ে শুক্রবার মেলা উদ্বোধন করেছেন মেয়র সুলতানা রহমান, ক্ষুদ্র দোকানিরা বলছেন ভিড় বেশি।';

describe('layout', () => {
  test.each([40, 24, 13])('lines of %d columns, words whole', (width) => {
    const lines = wrap([{ text: BENGALI }], { width, first: [{ text: '1 ' }], rest: '  ', paint: (t) => t });
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(
      lines
        .join(' ')
        .replace(/^1 |\s+/g, ' ')
        .trim(),
    ).toBe(BENGALI);
  });

  test('a word longer than the line is cut between graphemes', () => {
    const word = 'ক্ষ্মী'.repeat(20);
    const lines = wrap([{ text: word }], { width: 14, first: [], rest: '', paint: (t) => t });
    const edges = new Set(
      [...new Intl.Segmenter('bn').segment(word)].map((s) => s.index).concat(word.length),
    );
    let at = 0;
    for (const line of lines) expect(edges.has((at += line.length))).toBe(true);
    expect(lines.join('')).toBe(word);
  });

  test('pieces without a blank between them stay together', () => {
    const pieces = [{ text: 'ab ' }, { text: 'cd', style: 'name' as const }, { text: ', ef' }];
    expect(wrap(pieces, { width: 80, first: [], rest: '', paint: (t, s) => (s ? `<${t}>` : t) })).toEqual([
      'ab <cd>, ef',
    ]);
  });

  test('padding goes by columns, not by code units', () => {
    expect(stringWidth(pad('মেলা', 10))).toBe(10);
    expect(pad('already longer', 4)).toBe('already longer');
  });

  test.each([20, 12, 5])('shortened to %d columns from either end', (width) => {
    for (const short of [shorten(BENGALI, width), shortenStart(BENGALI, width)]) {
      expect(reachOf(short)).toBeLessThanOrEqual(width);
      expect(short).toContain('…');
    }
  });
  test('what fits is left alone', () => {
    expect(shorten('মেলা', 10)).toBe('মেলা');
    expect(shortenStart('মেলা', 10)).toBe('মেলা');
  });
});

describe('values', () => {
  test.each<[value: string | null, en: string, bn: string]>([
    ['2025-08-15', '15 Aug 2025', '১৫ আগস্ট, ২০২৫'],
    ['2025-08-15T10:30+06:00', '15 Aug 2025, 10:30', '১৫ আগস্ট, ২০২৫, ১০:৩০'],
    ['2025-08-13TNI', '13 Aug 2025, night', '১৩ আগস্ট, ২০২৫, রাত'],
    ['2022-02', 'February 2022', 'ফেব্রুয়ারি ২০২২'],
    ['2025-W33', 'week of 11 Aug 2025', '১১ আগস্ট, ২০২৫-এর সপ্তাহ'],
    ['2024', '2024', '২০২৪'],
    ['199X', 'the 1990s', '১৯৯০-এর দশক'],
    ['2024-Q2', 'quarter 2 of 2024', '২০২৪ সালের ২ প্রান্তিক'],
    ['2024-SU', 'summer 2024', 'গ্রীষ্ম ২০২৪'],
    ['P3D', '3 days', '৩ দিন'],
    ['PT1H', '1 hour', '১ ঘণ্টা'],
    ['PT90M', '90 minutes', '৯০ মিনিট'],
    ['PRESENT_REF', 'now', 'এখন'],
    [null, 'not certain', 'নিশ্চিত নয়'],
    ['XXXX-08', 'XXXX-08', 'XXXX-08'], // unknown forms stay visible
  ])('%s', (value, en, bn) => {
    expect(formatTime(value, { language: 'en' })).toBe(en);
    expect(formatTime(value, { language: 'bn' }).normalize('NFC')).toBe(bn.normalize('NFC'));
  });
  test('a repeated time', () => expect(formatTime('P1D', { language: 'en' }, 'SET')).toBe('every day'));

  const quantity = { start: 0, end: 1, because: 'x' };
  test.each([
    [{ value: 10000, comparator: '>=', unit: 'person' }, '≥ 10,000 people', '≥ ১০,০০০ জন'],
    [{ value: 1, comparator: '=', unit: 'person' }, '1 person', '১ জন'],
    [{ value: 20, comparator: '~', unit: 'percent' }, '≈ 20%', '≈ ২০%'],
    [{ value: 3, valueTo: 5, comparator: '=', unit: 'km' }, '3–5 km', '৩–৫ কিমি'],
    [{ value: 12345678, comparator: '=', unit: 'item' }, '12,345,678', '১,২৩,৪৫,৬৭৮'],
    [{ value: 2.5, comparator: '=', unit: 'NPR' }, '2.5 NPR', '২.৫ NPR'],
  ] as const)('%j', (q, en, bn) => {
    expect(formatQuantity({ ...quantity, ...q }, { language: 'en' })).toBe(en);
    expect(formatQuantity({ ...quantity, ...q }, { language: 'bn' })).toBe(bn.normalize('NFC'));
  });
});

/** The text without ⟦ ⟧, and the span they stood around. */
function marked(source: string): [text: string, span: { start: number; end: number }] {
  const start = source.indexOf('⟦');
  return [source.replace(/[⟦⟧]/g, ''), { start, end: source.indexOf('⟧') - 1 }];
}

describe('words', () => {
  test.each([
    ['he said “⟦it lasts⟧”', '“it lasts”'],
    ['he said, “⟦it lasts⟧.” Then', '“it lasts.”'],
    ['মেয়র বলেন, ‘⟦মেলা চলবে⟧।’', '‘মেলা চলবে।’'],
    ['he said "⟦it lasts⟧"', '"it lasts"'],
    ['that ⟦it is “good⟧” now', 'it is “good”'],
    ['“⟦it lasts” he hopes⟧, and', '“it lasts” he hopes'],
    ["that ⟦it is 'good⟧', and", "it is 'good'"],
    // nothing to keep
    ['that ⟦it lasts⟧.', 'it lasts'],
    ['that ⟦it is “good” and\n  cheap⟧.', 'it is “good” and cheap'],
    ['“so” ⟦it lasts⟧ “and” so', 'it lasts'],
    ["the mayor's ⟦fair⟧ 's", 'fair'],
    ["the ⟦mayor's fair⟧' was", "mayor's fair"],
  ])('%s', (source, words) => expect(quotedWords(...marked(source))).toBe(words.normalize('NFC')));

  test('nesting: the innermost content around a cue, never a circle', () => {
    const a = (cue: number, content: [number, number][]) => ({
      cue: { start: cue, end: cue + 2 },
      content: content.map(([start, end]) => ({ start, end })),
    });
    const nest = (...attributions: ReturnType<typeof a>[]) => nesting({ attributions } as never);
    expect(nest(a(60, [[0, 50]]), a(10, [[12, 40]]), a(20, [[24, 40]]), a(55, []))).toEqual([-1, 0, 1, -1]);
    expect(nest(a(10, [[20, 30]]), a(22, [[5, 15]]))).toSatisfy((p: number[]) => !(p[0] === 1 && p[1] === 0));
    expect(nest(a(5, [[0, 10]]))).toEqual([-1]); // its own content
  });
});

const text =
  'নদীর মেলা শুরু\n\nমেয়র সুলতানা রহমান শুক্রবার জানিয়েছেন, পুলিশ তাকে বলেছে “পথ খোলা থাকবে”। কমপক্ষে ৫০০ দোকান বসেছে।'.normalize(
    'NFC',
  );
const at = (words: string) => {
  const start = text.indexOf(words.normalize('NFC'));
  return { start, end: start + words.normalize('NFC').length };
};
const readout: Readout & { text: string } = {
  id: 'mela',
  language: 'bn',
  outlet: 'River Post',
  section: 'City',
  published: '2025-08-16',
  headline: at('নদীর মেলা শুরু'),
  text,
  entities: [
    { id: 'e1', type: 'person', name: 'সুলতানা রহমান', mentions: [at('সুলতানা রহমান')], because: 'bn.name.title' },
    { id: 'e2', type: 'group', name: 'পুলিশ', mentions: [at('পুলিশ'), at('পুলিশ')], because: 'bn.group' },
  ],
  times: [{ ...at('শুক্রবার'), type: 'DATE', value: '2025-08-15', because: 'bn.time.weekday' }],
  quantities: [{ ...at('কমপক্ষে ৫০০'), value: 500, comparator: '>=', unit: 'item', because: 'bn.number' }],
  attributions: [
    {
      source: 'e2',
      sourceSpan: at('পুলিশ'),
      cue: at('বলেছে'),
      content: [at('পথ খোলা থাকবে')],
      act: 'say',
      addressee: 'e1',
      via: ['e1'],
      medium: null,
      quote: 'direct',
      when: null,
      because: 'bn.cue.say',
    },
    {
      source: 'e1',
      sourceSpan: at('মেয়র সুলতানা রহমান'),
      cue: at('জানিয়েছেন'),
      content: [at('পুলিশ তাকে বলেছে “পথ খোলা থাকবে')],
      act: 'say',
      addressee: null,
      via: [],
      medium: 'statement',
      quote: 'mixed',
      when: '2025-08-15',
      because: 'bn.cue.inform',
    },
  ],
  events: [
    {
      type: 'CONSULT',
      mode: 'visit',
      actors: ['e1'],
      recipients: ['e2'],
      when: '2025-08-15',
      where: null,
      status: 'planned',
      trigger: at('শুরু'),
      mentions: [],
      attributions: [1],
      because: 'bn.frame.visit',
    },
  ],
  concepts: [],
  notes: [],
};
const view = (change: Partial<View> = {}): View => ({
  locale: { language: 'en' },
  paint: painter(false),
  width: 80,
  explain: false,
  ...change,
});

describe('readout', () => {
  test('in English', () =>
    expect(renderReadout(readout, view())).toMatchInlineSnapshot(`
      "নদীর মেলা শুরু
      River Post · City · 16 Aug 2025 · Bengali · mela

      Who said what (2)
        1  সুলতানা রহমান [person] · says · in a statement · 15 Aug 2025
           পুলিশ তাকে বলেছে “পথ খোলা থাকবে”
           2  পুলিশ [group] → সুলতানা রহমান · says · via সুলতানা রহমান
              “পথ খোলা থাকবে”

      What happened (1)
        consult (visit)  সুলতানা রহমান → পুলিশ
                         planned · 15 Aug 2025 · “শুরু” · according to সুলতানা রহমান (1)

      Figures (1)
        ≥ 500  [কমপক্ষে ৫০০] দোকান বসেছে

      Times (1)
        15 Aug 2025  মেয়র সুলতানা রহমান [শুক্রবার] জানিয়েছেন, পুলিশ তাকে বলেছে “পথ খোলা…

      Names (2)
        People  সুলতানা রহমান
        Groups  পুলিশ ×2
      "
    `));
  test('in Bengali, explained', () =>
    expect(
      renderReadout(readout, view({ locale: { language: 'bn' }, explain: true })),
    ).toMatchInlineSnapshot(`
      "নদীর মেলা শুরু
      River Post · City · ১৬ আগস্ট, ২০২৫ · বাংলা · mela

      কে কী বলেছেন (২)
        ১  সুলতানা রহমান [ব্যক্তি] · বক্তব্য · বিবৃতিতে · ১৫ আগস্ট, ২০২৫
           পুলিশ তাকে বলেছে “পথ খোলা থাকবে”
           ↳ bn.cue.inform “মেয়র সুলতানা রহমান” “জানিয়েছেন”
           ২  পুলিশ [গোষ্ঠী] → সুলতানা রহমান · বক্তব্য · বরাত: সুলতানা রহমান
              “পথ খোলা থাকবে”
              ↳ bn.cue.say “পুলিশ” “বলেছে”

      কী ঘটেছে (১)
        আলোচনা (সফর)  সুলতানা রহমান → পুলিশ
                      পরিকল্পিত · ১৫ আগস্ট, ২০২৫ · “শুরু” · সূত্র: সুলতানা রহমান (১)
                      ↳ bn.frame.visit “শুরু”

      পরিমাণ (১)
        ≥ ৫০০  [কমপক্ষে ৫০০] দোকান বসেছে
          ↳ bn.number “কমপক্ষে ৫০০”

      সময় (১)
        ১৫ আগস্ট, ২০২৫  মেয়র সুলতানা রহমান [শুক্রবার] জানিয়েছেন, পুলিশ তাকে বলেছে “পথ খোলা…
          ↳ bn.time.weekday “শুক্রবার”

      নাম (২)
        ব্যক্তি   সুলতানা রহমান
              ↳ bn.name.title “সুলতানা রহমান”
        গোষ্ঠী  পুলিশ
              ↳ bn.group “পুলিশ”
      "
    `));
  test('Latin digits on demand', () => {
    const shown = renderReadout(readout, view({ locale: { language: 'bn', asciiDigits: true } }));
    expect(shown).toContain('≥ 500');
    expect(shown).toContain('16 আগস্ট, 2025');
  });
  test('colour changes nothing but colour', () => {
    const coloured = renderReadout(readout, view({ paint: painter(true) })).replace(/\x1b\[\d+m/g, '');
    expect(coloured.replace(/[[\]]/g, '')).toBe(renderReadout(readout, view()).replace(/[[\]]/g, ''));
  });
  test('nothing found', () => {
    const bare = {
      ...readout,
      entities: [],
      times: [],
      quantities: [],
      attributions: [],
      events: [],
      language: 'fr',
      notes: [{ code: 'reader.no-pack', values: { language: 'fr' } }],
    };
    expect(renderReadout(bare, view())).toMatch(/No language pack for French[\s\S]*Nothing found/);
  });
  test('tab-separated', () => {
    const rows = plainRows(readout, true)
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    expect(rows.map((row) => row[1])).toEqual([
      'report',
      'attribution',
      'attribution',
      'event',
      'quantity',
      'time',
      'name',
      'name',
      'name',
    ]);
    expect(rows[1]!.slice(4)).toEqual([
      'say',
      '',
      'পুলিশ',
      'সুলতানা রহমান',
      'সুলতানা রহমান',
      '',
      '',
      '“পথ খোলা থাকবে”',
      'bn.cue.say',
    ]);
  });
});

test.each<[isTTY: boolean, options: { color?: boolean }, env: Record<string, string>, colour: boolean]>([
  [true, {}, {}, true],
  [false, {}, {}, false],
  [true, { color: false }, {}, false],
  [true, {}, { NO_COLOR: '1' }, false],
  [true, {}, { NO_COLOR: '' }, true],
  [true, {}, { TERM: 'dumb' }, false],
  [false, {}, { FORCE_COLOR: '1' }, true],
  [true, {}, { FORCE_COLOR: '0' }, false],
  [false, { color: false }, { FORCE_COLOR: '1' }, false],
])('colour: terminal %s, %j, %j → %s', (isTTY, options, env, colour) => {
  expect(wantsColour({ isTTY }, options, env)).toBe(colour);
});
