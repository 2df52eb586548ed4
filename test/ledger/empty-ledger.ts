import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder that all test files of one run share. */
    shared: string;
  }
}

/** Before all tests of a run: a folder that they share. */
export default function setUp({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tests-'));
  provide('shared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * The folder of an empty ledger, to be copied: making a database takes seconds of computing, so one test file makes it
 * for all, and the others wait.
 */
export async function emptyLedger(make: (directory: string) => Promise<void>): Promise<string> {
  const folder = join(inject('shared'), 'empty');
  const unfinished = `${folder}.new`;
  try {
    mkdirSync(unfinished);
  } catch {
    for (let tries = 0; !existsSync(folder); tries++) {
      if (tries > 2400) throw new Error(`no empty ledger came to be in ${folder}`);
      await wait(50);
    }
    return folder;
  }
  const made = join(unfinished, 'ledger');
  await make(made);
  renameSync(made, folder);
  return folder;
}
