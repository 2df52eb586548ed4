#!/usr/bin/env node
// Prints docs/reference/library.md: what programs may import, from the declarations and docstrings that the compiler
// leaves in dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = `${root}docs/reference/library.md`;

/** Entry points in the order of the page, with what they are for. */
const ENTRIES = [
  [
    'readout',
    'dist/index.d.ts',
    'Reading a report. Pure: no files, no clock, no network; in a browser `readout/browser` is the same in one file.',
  ],
  ['readout/ledger', 'dist/library/ledger.d.ts', 'Keeping reports with their readouts, and searching them.'],
  ['readout/accounts', 'dist/library/accounts.d.ts', 'Laying the accounts of sources side by side.'],
];

const files = new Map();
const codeOf = (file) => {
  if (!files.has(file)) files.set(file, readFileSync(join(root, file), 'utf8'));
  return files.get(file);
};

/** What a module exports: its name, and the file and name under which it is declared. */
function exportsOf(file) {
  const found = [];
  for (const [, list, from] of codeOf(file).matchAll(
    /^export (?:type )?\{([^}]*)\} from ['"](\.[^'"]+)\.js['"];/gm,
  ))
    for (const entry of list.split(',')) {
      const [inner, outer = inner] = entry
        .trim()
        .replace(/^type /, '')
        .split(/ as /);
      if (inner) found.push({ name: outer, ...declarationOf(join(dirname(file), `${from}.d.ts`), inner) });
    }
  for (const [, name] of codeOf(file).matchAll(DECLARED)) found.push({ name, ...declarationOf(file, name) });
  return found;
}

/** What a module has from another. */
const PASSED_ON = /^(?:import|export) (?:type )?\{([^}]*)\} from ['"](\.[^'"]+)\.js['"];/gm;
const DECLARED = /^export (?:declare )?(?:abstract )?(?:function|interface|type|const|class) (\w+)/gm;

/** The docstring and the declaration of a name, wherever the file has it from. */
function declarationOf(file, name) {
  const code = codeOf(file);
  const begin = new RegExp(
    `^(?:export )?(?:declare )?(?:function|interface|type|const|class) ${name}\\b`,
    'm',
  ).exec(code);
  if (!begin) {
    for (const [, list, from] of code.matchAll(PASSED_ON))
      if (new RegExp(`\\b${name}\\b`).test(list))
        return declarationOf(join(dirname(file), `${from}.d.ts`), name);
    throw new Error(`${file} declares no ${name}`);
  }
  const before = code.slice(0, begin.index);
  const doc = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? '';
  return {
    file,
    doc: plain(doc),
    code: code.slice(begin.index, endOf(code, begin.index)).replace(/^export (?:declare )?/, ''),
  };
}

/** Where a declaration ends: after its outermost brace, or at a semicolon outside of all. */
function endOf(code, begin) {
  let depth = 0;
  for (let i = begin; i < code.length; i++) {
    const jump = /^(?:\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'])*'|"(?:\\.|[^"])*")/.exec(
      code.slice(i, i + 5000),
    )?.[0];
    if (jump) i += jump.length - 1;
    else if ('{(['.includes(code[i])) depth++;
    else if ('})]'.includes(code[i])) {
      depth--;
      if (depth === 0 && code[i] === '}' && !/^\s*[&|[;]/.test(code.slice(i + 1, i + 40))) return i + 1;
    } else if (code[i] === ';' && depth === 0) return i + 1;
  }
  return code.length;
}

/** A docstring without its stars. */
const plain = (doc) =>
  doc
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();

function section({ name, doc, code }) {
  const [text, example] = doc.split(/^@example\s*/m);
  const shown = code.replaceAll('    ', '  ').replace(/;$/, '').trim();
  return [
    `### \`${name}\``,
    ...(text.trim() ? [text.trim().replace(/\n(?!\n)/g, ' ')] : []),
    `\`\`\`ts\n${shown}\n\`\`\``,
    ...(example ? [`\`\`\`js\n${example.trim()}\n\`\`\``] : []),
  ].join('\n\n');
}

/** The page. */
export function reference() {
  const parts = [
    '# The library',
    'Made from the docstrings by `npm run reference`. Examples that run stand in [docs/examples](../examples). ([বাংলায়](../bn/library.md))',
  ];
  for (const [entry, file, about] of ENTRIES) {
    const found = exportsOf(file);
    const functions = found.filter((e) => /^(?:function|const|class)/.test(e.code));
    const types = found
      .filter((e) => !functions.includes(e))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    parts.push(
      `## ${entry}`,
      about,
      `\`import { ${functions.map((e) => e.name).join(', ')} } from '${entry}'\``,
    );
    parts.push(...functions.map(section), ...types.map(section));
  }
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, reference());
