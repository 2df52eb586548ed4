// Puts the reader with its packs into one module for browsers, dist/browser/readout.js; the places of the world, which
// only `loadWorld` needs, stand in a second file beside it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST = 3_000_000; // bytes gzipped, promised in the documentation

export async function bundleBrowser() {
  const bundle = await rolldown({
    input: { readout: `${root}dist/index.js` },
    platform: 'browser',
    onwarn(warning) {
      throw new Error(warning.message); // as of a module that a browser has not
    },
  });
  const { output } = await bundle.write({
    dir: `${root}dist/browser`,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  const [{ fileName, imports }] = output;
  const size = [fileName, ...imports].reduce((sum, name) => sum + sizeOf(name), 0);
  if (size > MOST) throw new Error(`dist/browser is ${size} bytes gzipped, more than the promised ${MOST}`);
}

/** Gzipped bytes of a file of the bundle. */
export const sizeOf = (name) => gzipSync(readFileSync(`${root}dist/browser/${basename(name)}`)).length;
