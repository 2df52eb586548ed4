// Puts the finished list in place of dist/gazetteer/first-tokens.js, so that a program that starts need not make it.
import { writeFileSync } from 'node:fs';

const file = new URL('../dist/gazetteer/first-tokens.js', import.meta.url);
const { readFirstTokens } = await import(file);
const list = readFirstTokens().replace(/[\\`$]/g, '\\$&');
writeFileSync(file, `const list = \`${list}\`;\nexport const readFirstTokens = () => list;\n`);
