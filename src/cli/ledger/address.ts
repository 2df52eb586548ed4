import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** By what address the ledger keeps what somebody points at: a file may be named as it was when it was added. */
export const addressMeant = (words: string): string =>
  existsSync(words) ? pathToFileURL(words).href : words;
