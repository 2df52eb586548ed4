// Bundles web/ into dist/web: modules split at dynamic imports, one style sheet, fonts and shapes beside them. Nothing
// of it is fetched from elsewhere, neither now nor in the browser.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/web`;
const stamp = `${out}/.built`;

/** In order: what stands later wins. */
const STYLES = [
  'tokens',
  'fonts',
  'base',
  'shell',
  'controls',
  'text',
  'parts',
  'charts',
  'screens',
  'print',
];

/** Family and weights; each subset is a file of its own, which a page without such letters never loads. */
const FONTS = [
  ['noto-sans', ['latin', 'latin-ext'], [400, 600]],
  ['noto-serif', ['latin', 'latin-ext'], [400, 600]],
  ['noto-sans-bengali', ['bengali'], [400, 600]],
  ['noto-serif-bengali', ['bengali'], [400, 600]],
];

const newest = (folders) =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true }).map(
        (f) => statSync(`${root}${folder}/${f}`, { throwIfNoEntry: false })?.mtimeMs ?? 0,
      ),
    ),
  );

/** Builds the workbench when something that it is made of is newer than the last build. */
export async function buildWeb() {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(['web', 'src/readout', 'src/text', 'src/messages']) <= builtAt) return;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/assets/fonts`, { recursive: true });
  const bundle = await rolldown({
    input: { main: `${root}web/main.tsx` },
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.write({
    dir: `${out}/assets`,
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();

  const css = STYLES.map((name) => readFileSync(`${root}web/style/${name}.css`, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
  const style = `style-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  writeFileSync(`${out}/assets/${style}`, css);

  const { resolve } = createRequire(import.meta.url);
  for (const [family, subsets, weights] of FONTS)
    for (const subset of subsets)
      for (const weight of weights) {
        const file = resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
        const name = family.endsWith(subset) ? `${family}-${weight}` : `${family}-${subset}-${weight}`;
        copyFileSync(file, `${out}/assets/fonts/${name}.woff2`);
      }
  copyFileSync(resolve('world-atlas/countries-50m.json'), `${out}/assets/countries-50m.json`);
  copyFileSync(`${root}web/icon.svg`, `${out}/assets/icon.svg`);

  const script = output.find((o) => o.type === 'chunk' && o.isEntry).fileName;
  const page = readFileSync(`${root}web/index.html`, 'utf8')
    .replace('{style}', `/assets/${style}`)
    .replace('{script}', `/assets/${script}`);
  writeFileSync(`${out}/index.html`, page);
  writeFileSync(stamp, '');
}
