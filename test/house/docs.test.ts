import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

test.each(readdirSync(`${root}docs/how-to`))('%s has a Bengali twin with the same commands', (file) => {
  expect(textOf(`docs/how-to/${file}`)).toContain(`](../bn/how-to/${file})`);
  expect(textOf(`docs/bn/how-to/${file}`)).toContain(`](../../how-to/${file})`);
  expect(typedOn(`docs/bn/how-to/${file}`)).toEqual(typedOn(`docs/how-to/${file}`));
});
