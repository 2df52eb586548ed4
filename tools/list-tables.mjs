// Puts finished lists in place of the modules in dist/ that make them, so that a program that starts need not make them.
import { writeFileSync } from 'node:fs';

const MODULES = [
  ['gazetteer/name-lists.js', 'nameLists'],
  ['languages/bn/verb-stems.js', 'verbStems'],
  ['languages/bn/concept-list.js', 'conceptList'],
  ['languages/en/concept-list.js', 'conceptList'],
  ['languages/bn/event-entry-lists.js', 'entryLists'],
  ['languages/en/event-entry-lists.js', 'entryLists'],
  ['languages/bn/names/dictionary-list.js', 'dictionaryList'],
];
const quoted = (text) => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;

for (const [path, name] of MODULES) {
  const file = new URL(`../dist/${path}`, import.meta.url);
  const lists = (await import(file))[name]();
  const constants = Object.entries(lists).map(([key, list]) => `const ${key} = ${quoted(list)};\n`);
  const keys = Object.keys(lists).join(', ');
  writeFileSync(
    file,
    `${constants.join('')}const lists = { ${keys} };\nexport const ${name} = () => lists;\n`,
  );
}
