import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/languages/packs.js';
import { noteText } from '../../src/messages/notes.js';
import { fold } from '../../src/text/fold.js';

const root = new URL('../../', import.meta.url).pathname;
const sources = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = `${dir}/${name}`;
    return statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : [];
  });

test('a report in another language is told which packs there are', () =>
  expect(noteText({ code: 'reader.no-pack', values: { language: 'be' } }, { language: 'en' })).toContain(
    `Packs: ${[...packs.keys()].join(', ')}.`,
  ));

// the same promises for every pack
describe.each([...packs])('%s', (code, pack) => {
  test('says who it is', () => {
    expect(pack.code).toBe(code);
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
    expect(pack.name.trim()).toBe(pack.name);
  });

  test.each(['abbreviations', 'firstPerson'] as const)('%s are folded', (field) => {
    for (const word of pack[field]) expect(word).toBe(fold(word));
    expect(pack[field].size).toBeGreaterThan(0);
  });

  test('its name lexicon is folded', () => {
    for (const word of pack.names.classes.keys()) expect(word).toBe(fold(word));
    for (const word of pack.names.pronouns.keys()) expect(word).toBe(fold(word));
  });

  test.each(['', '১', 'x', '—', '\ud800', 'ক্'.repeat(50)])('analyses %j', (form) => {
    const word = pack.analyse(fold(form));
    expect(word.norm).toBe(fold(form));
    expect(pack.analyse(fold(form))).toEqual(word);
  });

  test('its files are NFC on disk', () => {
    for (const file of sources(`${root}src/languages/${code}`)) {
      const text = readFileSync(file, 'utf8');
      expect(text === text.normalize('NFC'), file).toBe(true);
    }
  });
});

test('the pages in docs/languages say what the packs say', () => {
  execFileSync(process.execPath, [`${root}tools/print-pack.mjs`, '--check'], { stdio: 'pipe' });
});
