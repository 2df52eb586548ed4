#!/usr/bin/env node
// Compiles src/ to dist/ when something in src/ or tools/ is newer than the last build, so that `npm start` twice is quick.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built`;
const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const inputs = [
  `${root}tsconfig.json`,
  `${root}package-lock.json`,
  ...['src', 'tools'].flatMap((dir) =>
    readdirSync(`${root}${dir}`, { recursive: true }).map((f) => `${root}${dir}/${f}`),
  ),
];
if (inputs.some((f) => (statSync(f, { throwIfNoEntry: false })?.mtimeMs ?? 0) > builtAt)) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.json`], {
    stdio: 'inherit',
  });
  await import('./list-tables.mjs');
  await import('./build-world.mjs');
  await (await import('./bundle.mjs')).bundleCommand();
  await (await import('./print-man.mjs')).writeManual();
  await (await import('./build-browser.mjs')).bundleBrowser();
  const { billOfMaterials } = await import('./bill.mjs');
  writeFileSync(`${root}dist/readout.cdx.json`, `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
  writeFileSync(stamp, '');
}
await (await import('./build-web.mjs')).buildWeb();
