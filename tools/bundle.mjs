// Puts the command line into few files: opening 250 modules costs more than reading a report does.
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
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

/**
 * Makes a language's tables where its pack is first asked for: a program that reads one report needs one language. What
 * `require` asks for, the bundler wraps to be run then.
 */
const packsOnDemand = {
  name: 'packs-on-demand',
  transform(code, id) {
    if (!id.endsWith('/dist/languages/packs.js')) return null;
    const codes = [...code.matchAll(/from '\.\/(\w+)\/pack\.js'/g)].map(([, language]) => language);
    const makers = codes.map((language) => `${language}: () => require('./${language}/pack.js').${language}`);
    return `
      const makers = { ${makers.join(', ')} };
      class Packs extends Map {
        get(code) {
          const pack = super.get(code);
          if (pack || !super.has(code)) return pack;
          this.set(code, makers[code]());
          return super.get(code);
        }
        *values() { for (const code of this.keys()) yield this.get(code); }
        *entries() { for (const code of this.keys()) yield [code, this.get(code)]; }
        [Symbol.iterator]() { return this.entries(); }
        forEach(each) { for (const [code, pack] of this) each(pack, code, this); }
      }
      export const packs = new Packs(Object.keys(makers).map((code) => [code, null]));`;
  },
};

/**
 * A language in a chunk of its own, which `command/load.js` opens when something of it is used. Of English, the lists that
 * every report is read with stay outside.
 */
const languageChunks = ['bn', 'en', 'hi'].map((code) => ({
  name: `language-${code}`,
  test: new RegExp(`/dist/languages/${code}/(?!(?:offices|sectors)\\.js$)`),
}));

/** Packages that every start needs: they go along into the bundle, as its code is kept compiled. */
const EVERY_START = new Set(['commander']);

/** Packages that a chunk imports only when it needs them are imported by `command/load.js`. */
const importedByLoader = {
  name: 'imported-by-loader',
  renderChunk: (code) => code.replace(/\bimport\((?=["'])/g, 'importPackage('),
};

/**
 * Bundles the command line and the thread that reads for it into `dist/command/`; other packages stay outside. The chunks are
 * CommonJS, as of such code alone Node 20 can keep what its engine has compiled (`command/load.js`); releases leave it out.
 */
export async function bundleCommand() {
  const dir = `${root}dist/command`;
  const bundle = await rolldown({
    input: {
      main: `${root}dist/cli/main.js`,
      thread: `${root}dist/importing/reader-thread.js`,
      pdf: `${root}dist/intake/pdf/pdf-thread.js`,
    },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !EVERY_START.has(id),
    plugins: [textsBeside, packsOnDemand, importedByLoader],
    preserveEntrySignatures: 'allow-extension', // language chunks take nothing else along
  });
  await bundle.write({
    dir,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups: languageChunks, includeDependenciesRecursively: false },
  });
  await bundle.close();
  cpSync(`${root}tools/command`, dir, { recursive: true });
  for (const name of EVERY_START)
    cpSync(`${root}node_modules/${name}/LICENSE`, `${dir}/licenses/${name}.txt`);
  writeFileSync(`${dir}/package.json`, '{ "type": "commonjs" }\n');
  const samples = ['call-padma-prabaha.txt', 'call-harbour-ledger.txt'].map(
    (file) => `${root}samples/${file}`,
  );
  execFileSync(process.execPath, [`${root}tools/keep-code.cjs`, ...samples], { stdio: 'ignore' });
}
