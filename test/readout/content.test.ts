import { expect, test } from 'vitest';
import { read } from '../../src/index.js';
import { contentOf, kinship } from '../../src/readout/content.js';

const bn = read({
  id: 'bn',
  published: '2025-03-04',
  text: 'ইউক্রেন জানিয়েছে, ৩ মার্চ রাশিয়ার ড্রোন হামলায় ১২ জন নিহত হয়েছেন। যুদ্ধবিরতি নিয়ে কোনো আলোচনা হয়নি বলে দাবি করেছে মস্কো।',
});
const en = read({
  id: 'en',
  published: '2025-03-04',
  text: 'Ukraine said 12 people were killed in a Russian drone attack on 3 March. Moscow claimed that no talks were held on a ceasefire.',
});

test('a Bengali and an English content meet in concepts, entities, times and figures', () => {
  const [one, other] = [bn, en].map((readout) => contentOf(readout, readout.attributions[0]!.content));
  for (const content of [one!, other!]) {
    expect([...content.concepts]).toEqual(expect.arrayContaining(['attack.drone', 'casualty.killed']));
    expect(content.entities.map((e) => e.wikidata)).toContain('Q159');
    expect(content.times.map((t) => t.value)).toEqual(['2025-03-03']);
    expect(content.quantities.map((q) => q.value)).toEqual([12]);
    expect(content.denied.size).toBe(0);
  }
});

test('what is denied is kept apart', () => {
  for (const readout of [bn, en]) {
    const { concepts, denied } = contentOf(readout, readout.attributions[1]!.content);
    expect([...denied]).toEqual(['meet.talk']);
    expect([...concepts]).toEqual(['retreat.ceasefire']);
  }
});

test('nothing outside the spans counts', () => {
  expect(contentOf(bn, []).mentions).toEqual([]);
  const { start, end } = bn.attributions[0]!.content[0]!;
  expect(contentOf(bn, [{ start, end: end - 1 }]).mentions.every((m) => m.end < end)).toBe(true);
});

test.each([
  ['attack.drone', 'attack.drone', 1],
  ['attack.drone', 'attack.shell', 0.5],
  ['war', 'war.crime', 0.75],
  ['war', 'warrant', 0],
  ['attack.drone', 'weapon.drone', 0],
])('%s and %s: %d', (one, other, expected) => {
  expect(kinship(one, other)).toBe(expected);
  expect(kinship(other, one)).toBe(expected);
});
