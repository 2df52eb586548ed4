import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Ledger } from '../ledger/ledger.js';
import type { Imports } from './imports.js';
import type { Live } from './live.js';

/** What the routes work with. */
export interface Door {
  ledger: Ledger;
  live: Live;
  imports: Imports;
  author: string;
}

export type Routes = (app: OpenAPIHono, door: Door) => void;
