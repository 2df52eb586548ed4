import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/messages/en.js';
import { SHORTCUTS } from '../../web/state/shortcut-table.js';
import { bn } from '../../web/words/bn.js';
import { en, type Word } from '../../web/words/en.js';

const words = Object.keys(en) as Word[];
const sentences = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const slots = (message: Message) =>
  [...new Set(sentences(message).flatMap((s) => s.match(/\{[a-z]+\}/g) ?? []))].sort();
/** Signs and names that are the same in both languages. */
const SAME = new Set<Word>(['number', 'days.span', 'figures.title-one']);

describe('the words of the screens', () => {
  test('both tables have the same keys', () => expect(Object.keys(bn).sort()).toEqual([...words].sort()));
  test.each(words)('%s has the same values in both', (word) =>
    expect(slots(bn[word])).toEqual(slots(en[word])),
  );
  test.each(words.filter((w) => !SAME.has(w)))('%s is in Bengali, NFC', (word) => {
    for (const sentence of sentences(bn[word])) {
      expect(sentence).toBe(sentence.normalize('NFC'));
      if (/[a-z]{3}/i.test(sentence.replace(/\{[a-z]+\}/g, ''))) expect(sentence).toMatch(/[\u0980-\u09ff.]/);
    }
  });
});

test('no key does two things in one place', () => {
  const places = SHORTCUTS.map((s) => `${s.scope} ${s.keys}`);
  expect(new Set(places).size).toBe(places.length);
});
test('no single key begins a sequence elsewhere', () => {
  const first = new Set(SHORTCUTS.flatMap((s) => (s.keys.includes(' ') ? [s.keys.split(' ')[0]!] : [])));
  expect(SHORTCUTS.filter((s) => first.has(s.keys))).toEqual([]);
});
