import { describe, expect, test } from 'vitest';
import { bn } from '../../src/messages/bn.js';
import { en, type Message, type MessageCode } from '../../src/messages/en.js';
import { formatNumber, INTERFACES, say } from '../../src/messages/messages.js';
import { terms } from '../../src/messages/terms.js';
import {
  ACTS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  MEDIA,
  PLOVER,
  TIME_TYPES,
} from '../../src/readout/vocabulary.js';

const codes = Object.keys(en) as MessageCode[];
const sentences = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const slots = (message: Message) =>
  [...new Set(sentences(message).flatMap((s) => s.match(/\{[a-z]+\}/g) ?? []))].sort();

describe('parity', () => {
  test('both tables have the same codes', () => expect(Object.keys(bn).sort()).toEqual([...codes].sort()));
  test.each(codes)('%s has the same values', (code) => expect(slots(bn[code])).toEqual(slots(en[code])));
  test.each(codes)('%s is NFC and not left in English', (code) => {
    for (const sentence of sentences(bn[code])) {
      expect(sentence).toBe(sentence.normalize('NFC'));
      if (/[a-z]{4}/.test(sentence.replace(/\{[a-z]+\}/g, ''))) expect(sentence).toMatch(/[\u0980-\u09ff]/);
    }
  });
  test.each(INTERFACES)('%s has words for every value of the format', (language) => {
    const t = terms[language];
    const filled = (table: Record<string, unknown>, keys: readonly string[]) =>
      expect(keys.filter((key) => !table[key])).toEqual([]);
    filled(t.acts, ACTS);
    filled(t.media, MEDIA);
    filled(t.entityTypes, ENTITY_TYPES);
    filled(t.statuses, EVENT_STATUSES);
    filled(t.timeTypes, TIME_TYPES);
    filled(t.eventTypes, Object.keys(PLOVER));
  });
  test('Bengali has words for every mode of an event', () =>
    expect(
      Object.values(PLOVER)
        .flat()
        .filter((mode) => !terms.bn.eventModes[mode]),
    ).toEqual([]));
});

const said: [code: string, values: Record<string, string | number>, en: string, bn: string][] = [
  [
    'usage.option-value',
    { option: '--outlet' },
    'option --outlet needs a value.',
    '--outlet অপশনে একটি মান দিতে হবে।',
  ],
  ['run.seconds', { seconds: 12 }, '12 s', '১২ সেকেন্ড'],
  ['run.failed', { done: 1204, count: 3 }, '1,204 read, 3 failed.', '১,২০৪টি পড়া হয়েছে, ৩টি পড়া যায়নি।'],
  // a value that is missing and a code that nobody knows stay visible
  ['usage.option-value', {}, 'option {option} needs a value.', '{option} অপশনে একটি মান দিতে হবে।'],
  ['no.such-code', { a: 1 }, 'no.such-code {"a":1}', 'no.such-code {"a":1}'],
];
test.each(said)('%s %j', (code, values, inEnglish, inBengali) => {
  expect(say(code, values, { language: 'en' })).toBe(inEnglish);
  expect(say(code, values, { language: 'bn' })).toBe(inBengali.normalize('NFC'));
});

test('plural forms', () => {
  expect(say('run.written', { count: 1, file: 'a' }, { language: 'en' })).toMatch('1 readout written');
  expect(say('run.written', { count: 2, file: 'a' }, { language: 'en' })).toMatch('2 readouts written');
});

test.each([
  [12345678, '12,345,678', '১,২৩,৪৫,৬৭৮', '1,23,45,678'],
  [0.5, '0.5', '০.৫', '0.5'],
])('number %d', (value, english, bengali, ascii) => {
  expect(formatNumber(value, { language: 'en' })).toBe(english);
  expect(formatNumber(value, { language: 'bn' })).toBe(bengali);
  expect(formatNumber(value, { language: 'bn', asciiDigits: true })).toBe(ascii);
});
