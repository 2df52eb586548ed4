import { expect, test } from 'vitest';
import { reportFromRecord } from '../../src/intake/records.js';

const BODY = 'মেয়র বলেন, মেলা দশ দিন চলবে। নদীর পাড়ে দোকান বসেছে।';
const take = (record: unknown) => reportFromRecord(record, { file: 'f', line: 7 }, 'f-7');

test.each<[name: string, record: Record<string, unknown>, headline: string | undefined, text: string]>([
  ['headline put before', { headline: 'মেলা শুরু', text: BODY }, 'মেলা শুরু', `মেলা শুরু\n\n${BODY}`],
  [
    'headline already there',
    { headline: 'মেলা শুরু', text: `মেলা শুরু\n\n${BODY}` },
    'মেলা শুরু',
    `মেলা শুরু\n\n${BODY}`,
  ],
  [
    'after a section',
    { headline: 'মেলা শুরু', text: `জাতীয়\n\nমেলা শুরু\n\n${BODY}` },
    'মেলা শুরু',
    `জাতীয়\n\nমেলা শুরু\n\n${BODY}`,
  ],
  ['only the first words', { headline: 'মেয়র বলেন', text: BODY }, 'মেয়র বলেন', `মেয়র বলেন\n\n${BODY}`],
  ['found in the text', { text: `মেলা শুরু\n\n${BODY}` }, 'মেলা শুরু', `মেলা শুরু\n\n${BODY}`],
  ['none', { text: BODY, headline: null }, undefined, BODY],
  // a readout, read again
  [
    'where it stands',
    { headline: { start: 0, end: 9 }, text: `মেলা শুরু\n\n${BODY}` },
    'মেলা শুরু',
    `মেলা শুরু\n\n${BODY}`,
  ],
])('%s', (_, record, headline, text) => {
  const { report } = take(record);
  expect(report.text).toBe(text);
  expect(report.headline && text.slice(report.headline.start, report.headline.end)).toBe(headline);
});

test('fields', () => {
  const { report, notes } = take({
    id: 17,
    url: 'https://example.org/a',
    outlet: 'River Post',
    section: 'City',
    published: '১৫ আগস্ট ২০২৫',
    language: 'bn',
    text: BODY,
    tags: [],
  });
  expect(report).toEqual({
    id: '17',
    url: 'https://example.org/a',
    outlet: 'River Post',
    section: 'City',
    published: '2025-08-15',
    language: 'bn',
    text: BODY,
  });
  expect(notes).toEqual([]);
});

test.each([
  [{ id: 'a', url: 'https://example.org/a', text: BODY }, 'a'],
  [{ url: 'https://example.org/a', text: BODY }, 'https://example.org/a'],
  [{ text: BODY }, 'f-7'],
])('id of %j', (record, id) => expect(take(record).report.id).toBe(id));

test('a date that is none is noted', () => {
  const { report, notes } = take({ text: BODY, published: 'some day' });
  expect(report.published).toBeUndefined();
  expect(notes).toEqual([{ code: 'intake.date-unclear', values: { value: 'some day' } }]);
});

test.each([
  [null, 'input.record'],
  [[], 'input.record'],
  ['text', 'input.record'],
  [{}, 'input.no-text'],
  [{ text: ' \n' }, 'input.no-text'],
  [{ text: 5 }, 'input.field'],
  [{ text: BODY, outlet: {} }, 'input.field'],
])('%j is refused', (record, code) => {
  expect(() => take(record)).toThrow(
    expect.objectContaining({ code, values: expect.objectContaining({ file: 'f', line: 7 }) }),
  );
});
