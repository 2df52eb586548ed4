// Puts the command line into few files: opening 250 modules costs more than reading a report does.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles `dist/cli/main.js` into `dist/command/readout.js` and what that loads on demand; packages stay outside. */
export async function bundleCommand() {
  const bundle = await rolldown({
    input: `${root}dist/cli/main.js`,
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({ dir: `${root}dist/command`, format: 'esm', entryFileNames: 'readout.js' });
  await bundle.close();
}
