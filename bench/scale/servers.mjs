// The servers of the tests, for benchmarks: they are TypeScript, so they are bundled first.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function load(name, file) {
  const bundle = await rolldown({
    input: { [name]: `${root}test/${file}` },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  });
  await bundle.write({ dir: `${root}dist/bench`, format: 'esm', entryFileNames: '[name].js' });
  await bundle.close();
  return import(`${root}dist/bench/${name}.js`);
}

export const startPostgres = async () => (await load('postgres', 'ledger/postgres.ts')).startPostgres();
export const startNats = async () => (await load('nats', 'queue/nats.ts')).startNats();
