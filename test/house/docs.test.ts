import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const pages = ['README.md', 'CONTRIBUTING.md'].concat(
  readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
);
const textOf = (page: string) => readFileSync(root + page, 'utf8');

/** What is to be typed on a page: its blocks of code without comments and what people read of them. */
const typedOn = (page: string): string[] =>
  [...textOf(page).matchAll(/^```(?!json)\w*\n([\s\S]*?)^```$/gm)]
    .flatMap(([, code]) => code!.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !/[─┐┘]|^[#(]|ফিড|^feeds, pages/.test(line));

test.each(pages)('what %s links to is there', (page) => {
  const gone = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map(([, link]) => link!)
    .filter((link) => !existsSync(join(root, dirname(page), link)));
  expect(gone).toEqual([]);
});

/** Bengali pages that stand elsewhere than their twins. What is printed from a language pack is one page for all. */
const ELSEWHERE: Record<string, string> = {
  'reference/api.md': 'api.md',
  'reference/commands.md': 'commands.md',
  'reference/library.md': 'library.md',
  'reference/topics.md': 'reference.md',
};
const english = pages
  .filter((page) => /^docs\/(?!bn\/|languages\/)/.test(page))
  .map((page) => page.slice('docs/'.length));
const pathBetween = (from: string, to: string) => relative(dirname(join(root, from)), join(root, to));

test.each(english)('%s and its Bengali twin lead to each other', (page) => {
  const [here, twin] = [`docs/${page}`, `docs/bn/${ELSEWHERE[page] ?? page}`];
  expect(textOf(here)).toContain(`](${pathBetween(here, twin)})`);
  expect(textOf(twin)).toContain(`](${pathBetween(twin, here)})`);
});

test.each(readdirSync(`${root}docs/how-to`))('%s has a Bengali twin with the same commands', (file) => {
  expect(typedOn(`docs/bn/how-to/${file}`)).toEqual(typedOn(`docs/how-to/${file}`));
});
