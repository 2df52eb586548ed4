import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demonyms } from '../../src/gazetteer/data/demonyms.js';
import { tables } from '../../src/gazetteer/data/index.js';
import { PLACE_KINDS } from '../../src/gazetteer/entry.js';
import { allEntries, countryEntry } from '../../src/gazetteer/gazetteer.js';
import { readTable } from '../../src/gazetteer/table.js';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;

describe('tables', () => {
  test('a row, its defaults and its marks', () => {
    const [feni, kim, un] = readTable(
      'place',
      `# comment
= district | BD
ফেনী; ~ফেনি | Feni
- | Kim | | - | Q1 | leader, general | GOV
= body |
জাতিসংঘ | - | | | Q1065`,
    );
    expect(feni).toEqual({
      entry: {
        type: 'place',
        kind: 'district',
        bn: ['ফেনী', 'ফেনি'],
        en: ['Feni'],
        country: 'BD',
        wikidata: null,
        roles: [],
        sector: null,
      },
      short: new Set(['ফেনি']),
    });
    expect(kim!.entry).toMatchObject({
      bn: [],
      country: null,
      wikidata: 'Q1',
      roles: ['leader', 'general'],
      sector: 'GOV',
    });
    expect(un!.entry).toMatchObject({ kind: 'body', en: [], country: null });
  });

  test('are all registered', () => {
    const folder = new URL('../../src/gazetteer/data/', import.meta.url);
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'demonyms.ts');
    expect(files.filter((file) => !index.includes(`./${file.replace(/ts$/, 'js')}`))).toEqual([]);
  });

  test('are NFC without outer blanks', () => {
    for (const [, table] of [...tables, ['', demonyms] as const]) {
      const bad = table.split('\n').filter((line) => line !== line.normalize('NFC') || line !== line.trim());
      expect(bad).toEqual([]);
    }
  });
});

describe('entries', () => {
  const entries = allEntries();

  test('have names, and each name once', () => {
    for (const entry of entries) {
      const names = [...entry.bn, ...entry.en];
      expect(names.length, JSON.stringify(entry)).toBeGreaterThan(0);
      expect(
        names.every((name) => name.length > 0 && name === name.trim() && !/[|~#;]/.test(name)),
        names.join(),
      ).toBe(true);
      expect(new Set(entry.bn).size, names.join()).toBe(entry.bn.length);
      expect(new Set(entry.en).size, names.join()).toBe(entry.en.length);
    }
  });

  test('have ISO countries and well-formed, unique Wikidata ids', () => {
    expect(entries.filter((entry) => entry.country && !isCountry(entry.country))).toEqual([]);
    const ids = entries.flatMap((entry) => entry.wikidata ?? []);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('places have a known kind and no sector', () => {
    const kinds = new Set<string>(PLACE_KINDS);
    expect(
      entries.filter((entry) => entry.type === 'place' && (!kinds.has(entry.kind) || entry.sector)),
    ).toEqual([]);
  });

  test('that share a name differ in kind or country', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of entries)
      for (const name of new Set([...entry.bn, ...entry.en])) {
        // people may be namesakes; two places or bodies of one kind in one country are one entry
        const key = [entry.type, name, entry.kind, entry.country].join(' | ');
        if (entry.type !== 'person' && seen.has(key)) twice.push(key);
        seen.set(key, name);
      }
    expect(twice).toEqual([]);
  });
});

test('demonyms are of known countries, each word of one only', () => {
  const countries = new Map<string, string>();
  for (const line of demonyms.split('\n')) {
    if (line === '' || line[0] === '#') continue;
    const [country, bn, en] = line.split(' | ');
    expect(countryEntry(country!), line).toBeDefined();
    for (const name of `${bn}; ${en}`.split('; ')) {
      expect(countries.get(name), name).toBeUndefined();
      countries.set(name, country!);
    }
  }
});
