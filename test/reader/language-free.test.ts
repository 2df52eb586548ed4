import { expect, test } from 'vitest';
import { read } from '../../src/index.js';

const rows: [text: string, found: string[]][] = [
  ['Am 2025-08-15 sprach Wladimir Putin in Alaska.', ['2025-08-15', 'Putin Q7747', 'Alaska Q797']],
  ['Die Wahl war am 15.08.2025, die Beteiligung lag bei 61,5 %.', ['2025-08-15', '61.5 percent']],
  ['El proyecto cuesta $1.250.000, dijo el alcalde.', ['1250000 USD']],
  // an IP address, a version, a section: neither dates nor amounts
  ['Version 10.2.2025.4 läuft auf 192.168.1.10 seit Kapitel 3.', []],
];

test.each(rows)('%s', (text, found) => {
  const { times, quantities, entities, notes } = read({
    id: 'row',
    language: text.startsWith('El') ? 'es' : 'de',
    text,
  });
  expect([
    ...times.map((t) => t.value),
    ...quantities.map((q) => `${q.value} ${q.unit}`),
    ...entities.map((e) => `${e.name} ${e.wikidata}`),
  ]).toEqual(found);
  expect(notes.map((n) => n.code)).toContain('reader.no-pack');
});
