import { userInfo } from 'node:os';
import { followReports } from '../../accounts/follow.js';
import { normaliseDate } from '../../intake/dates.js';
import { contentStems, stemsOf } from '../../languages/stems.js';
import { type Ledger, openLedger } from '../../ledger/ledger.js';
import { READER_VERSION } from '../../reader/version.js';
import { ReadoutError } from '../../readout/error.js';

/** Options of all commands that work on a ledger, as the command line gives them. */
export interface LedgerOptions {
  ledger?: string;
  database?: string;
  json?: boolean;
  quiet?: boolean;
  ui?: string;
  failed?: boolean;
  readings?: string;
  author?: string;
  dryRun?: boolean;
  force?: boolean;
  published?: string;
  language?: string;
  outlet?: string;
  encoding?: string;
  speaker?: string;
  addressee?: string;
  relay?: string;
  act?: string;
  entity?: string;
  event?: string;
  place?: string;
  from?: string;
  to?: string;
  figure?: string;
  limit?: string;
  versions?: string;
  questions?: string;
  port?: string;
  threads?: string;
  with?: string;
  model?: string;
  keyEnv?: string;
  log?: string;
  samples?: boolean;
  host?: string;
  hostname?: string[];
  /** Of a token. */
  name?: string;
  person?: boolean;
  withReports?: boolean;
  yes?: boolean;
  scope?: string;
  expires?: string;
  /** `--no-tokens` */
  tokens?: boolean;
  allowPrivate?: boolean;
  every?: string;
  once?: boolean;
  list?: boolean;
  remove?: boolean;
  output?: string;
  rows?: string;
  bom?: boolean;
  /** `--no-text` */
  text?: boolean;
}

const DEFAULT_FOLDER = 'readout-ledger';

/** The folder that the options and the environment name; `null` where they name a server. */
export function folderNamed(
  options: LedgerOptions,
  env: Record<string, string | undefined> = process.env,
): string | null {
  if (options.database ?? (options.ledger === undefined && env.READOUT_DATABASE)) return null;
  return options.ledger ?? (env.READOUT_LEDGER || DEFAULT_FOLDER);
}

/** Opens the ledger that the options name, else the environment (READOUT_DATABASE, READOUT_LEDGER), else ./readout-ledger. */
export function openNamed(
  options: LedgerOptions,
  env: Record<string, string | undefined> = process.env,
): Promise<Ledger> {
  if (options.ledger !== undefined && options.database !== undefined)
    throw new ReadoutError('usage.conflict', { option: '--ledger', other: '--database' });
  const directory = folderNamed(options, env);
  const where =
    directory === null ? { database: (options.database ?? env.READOUT_DATABASE)! } : { directory };
  return openLedger({
    ...where,
    stems: stemsOf,
    readerVersion: READER_VERSION,
    author: authorOf(env),
    follower: followReports(contentStems),
  });
}

/** In whose name the command line writes. */
export function authorOf(env: Record<string, string | undefined> = process.env): string {
  if (env.READOUT_AUTHOR) return env.READOUT_AUTHOR;
  try {
    return userInfo().username;
  } catch {
    return ''; // a user without a name, as in some containers
  }
}

/** A date option as a day; throws where it is none. */
export function dayOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const date = normaliseDate(value);
  if (date === null) throw new ReadoutError('usage.published', { value });
  return date.slice(0, 10);
}
