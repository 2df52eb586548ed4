import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/languages/concept-lexicon.js';
import { conceptFields } from '../../src/languages/concepts/index.js';
import { eventConcepts } from '../../src/languages/event-concepts.js';
import { packs } from '../../src/languages/packs.js';
import { fold } from '../../src/text/fold.js';

const listed = Object.entries(conceptFields).flatMap(([field, kinds]) =>
  Object.values(kinds).flatMap((ids: string) =>
    ids
      .trim()
      .split(/\s+/)
      .map((id): [id: string, field: string] => [id, field]),
  ),
);
const ids = new Set(listed.map(([id]) => id));

test('every concept is listed once, in one field', () => {
  expect(listed.filter(([id], i) => listed.findIndex(([other]) => other === id) !== i)).toEqual([]);
});

test('every event concept that an id is named after exists', () => {
  const roots = new Set(Object.keys(eventConcepts).map((id) => id.split('.')[0]!));
  const shared = [...ids].filter((id) => id in eventConcepts);
  expect(shared.length).toBeGreaterThan(60);
  // attack.ambush is no event concept, and may be none; attack has to be a family that frames know
  expect(roots).toContain('attack');
});

// a young pack may have no words for concepts yet; one that has some has them all
const knowing = [...packs].filter(([, { concepts }]) => Object.keys(concepts.words).length > 0);

test('Bengali and English know concepts', () => {
  expect(knowing.map(([code]) => code)).toEqual(['bn', 'en']);
});

describe.each(knowing)('%s', (_code, { concepts, analyse }) => {
  const words = Object.entries(concepts.words);
  const entries = words.flatMap(([id, line]) =>
    entriesOf(line).map((entry): [string, string] => [entry, id]),
  );

  test('has words for the concepts there are, and for no other', () => {
    expect(words.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !(id in concepts.words))).toEqual([]);
  });

  test('has three thousand words', () => {
    expect(entries.length).toBeGreaterThan(3000);
  });

  test('has each word once', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [entry, id] of entries) {
      const key = entry.replaceAll('-', ' ');
      if (seen.has(key)) twice.push(`${entry}: ${seen.get(key)} and ${id}`);
      seen.set(key, id);
    }
    expect(twice).toEqual([]);
  });

  test('writes them in NFC, without stray blanks, in lower case', () => {
    for (const [entry] of entries) {
      expect(entry).toBe(entry.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
      expect(entry).toMatch(/^[\p{L}\p{M}\p{N}'’‌ -]+$/u);
    }
  });

  test('closed words are no concepts by themselves', () => {
    // but adverbs (illegally) and *need*
    const closed = entries
      .map(([entry]) => entry)
      .filter((entry) => !entry.includes(' '))
      .filter((entry) => !['adverb', 'auxiliary', null].includes(analyse(fold(entry)).closed));
    expect(closed).toEqual([]);
  });
});
