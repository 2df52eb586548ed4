import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Accounts } from '../accounts/accounts.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Access } from './access.js';
import type { Imports } from './imports.js';
import type { Live } from './live.js';

/** What the routes work with. */
export interface Door {
  ledger: Ledger;
  accounts: Accounts;
  live: Live;
  imports: Imports;
  access: Access;
  now: () => Date;
}

export type Routes = (app: OpenAPIHono, door: Door) => void;
