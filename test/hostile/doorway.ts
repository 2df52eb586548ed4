import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, SCOPES, type Scope } from '../../src/ledger/ledger.js';

/** A token of each scope, and what it is shown by. */
export async function secretsOf(ledger: Ledger): Promise<Record<Scope, string>> {
  const secrets = {} as Record<Scope, string>;
  for (const scope of SCOPES)
    secrets[scope] = (await ledger.createToken({ name: `${scope}er`, scope })).secret;
  return secrets;
}

/** A folder with a page of the workbench that has nothing on it. */
export function emptyPage(folder: string): string {
  const web = join(folder, 'web');
  mkdirSync(web, { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Readout</title></html>');
  return web;
}
