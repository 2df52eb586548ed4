import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ReadoutError } from '../readout/error.js';

/** What a file may say, and the variable that says the same. */
const VARIABLES = {
  ledger: 'READOUT_LEDGER',
  database: 'READOUT_DATABASE',
  author: 'READOUT_AUTHOR',
  ui: 'READOUT_UI',
} as const;
type Key = keyof typeof VARIABLES;

type Env = Record<string, string | undefined>;

/**
 * The environment with what files say where it is silent: `readout.json` of this folder first, then the person's own
 * (`readout/config.json` in XDG_CONFIG_HOME). Options go before all of it.
 */
export function configured(env: Env, folder: string): Env {
  const home = env.XDG_CONFIG_HOME || join(env.HOME ?? homedir(), '.config');
  const known: Env = { ...env };
  for (const file of [join(folder, 'readout.json'), join(home, 'readout', 'config.json')]) {
    const told = contentsOf(file);
    // a ledger and a database are one choice
    if (known.READOUT_LEDGER || known.READOUT_DATABASE) {
      delete told.ledger;
      delete told.database;
    }
    if (told.ledger !== undefined) told.ledger = resolve(dirname(file), told.ledger);
    for (const [key, value] of Object.entries(told)) known[VARIABLES[key as Key]] ||= value;
  }
  return known;
}

function contentsOf(file: string): Partial<Record<Key, string>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {}
  if (typeof told !== 'object' || told === null || Array.isArray(told))
    throw new ReadoutError('usage.configuration', { file });
  for (const [key, value] of Object.entries(told))
    if (!Object.hasOwn(VARIABLES, key) || typeof value !== 'string')
      throw new ReadoutError('usage.configuration-key', {
        file,
        key,
        known: Object.keys(VARIABLES).join(', '),
      });
  return told as Partial<Record<Key, string>>;
}
