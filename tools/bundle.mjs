// Puts the command line into few files: opening 250 modules costs more than reading a report does.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

const LARGE = 10_000; // characters
const CONSTANT = /^(?:export )?const \w+ =\s*(?=[`'])/gm;

/** Where the literal that opens at `at` ends; -1 for a template with holes. */
function endOfLiteral(code, at) {
  for (let i = at + 1; i < code.length; i++) {
    if (code[i] === code[at]) return i + 1;
    if (code[i] === '\\') i++;
    if (code[i] === '$' && code[i + 1] === '{' && code[at] === '`') return -1;
  }
  return -1;
}

/**
 * Lays large texts (tables, weights) into files of their own, as the engine has strings in memory: parsing them as code
 * takes several times as long as reading a file, at every start.
 */
const textsBeside = {
  name: 'texts-beside',
  transform(code, id) {
    if (code.length < LARGE) return null;
    let changed = '';
    let copied = 0;
    let found = 0;
    for (const { 0: begin, index } of code.matchAll(CONSTANT)) {
      const at = index + begin.length;
      const end = endOfLiteral(code, at);
      if (end - at < LARGE) continue;
      const text = new Function(`return ${code.slice(at, end)}`)();
      const encoding = /[^\0-\xff]/.test(text) ? 'utf16le' : 'latin1';
      const fileName = `texts/${basename(id, '.js')}-${found++}.${encoding}`;
      this.emitFile({ type: 'asset', fileName, source: Buffer.from(text, encoding) });
      changed += `${code.slice(copied, at)}readText(new URL('./${fileName}', import.meta.url), '${encoding}')`;
      copied = end;
    }
    return found
      ? `import { readFileSync as readText } from 'node:fs';\n${changed}${code.slice(copied)}`
      : null;
  },
};

/** Bundles the command line and the thread that reads for it into `dist/command/`; packages stay outside. */
export async function bundleCommand() {
  const bundle = await rolldown({
    input: {
      readout: `${root}dist/cli/main.js`,
      'reader-thread': `${root}dist/importing/reader-thread.js`,
      'pdf-thread': `${root}dist/intake/pdf/pdf-thread.js`,
    },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [textsBeside],
  });
  await bundle.write({ dir: `${root}dist/command`, format: 'esm', entryFileNames: '[name].js' });
  await bundle.close();
}
