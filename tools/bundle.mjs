// Puts the command line into few files: opening 250 modules costs more than reading a report does.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the command line and the thread that reads for it into `dist/command/`; packages stay outside. */
export async function bundleCommand() {
  const bundle = await rolldown({
    input: { readout: `${root}dist/cli/main.js`, 'reader-thread': `${root}dist/importing/reader-thread.js` },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({ dir: `${root}dist/command`, format: 'esm', entryFileNames: '[name].js' });
  await bundle.close();
}
