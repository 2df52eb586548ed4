import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Accounts } from '../accounts/accounts.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Locale } from '../messages/messages.js';

/** What the tools work with. */
export interface Door {
  ledger: Ledger;
  accounts: Accounts;
  /** Of sentences about what went wrong. */
  locale: Locale;
  now: () => Date;
  /** Is told of what went wrong inside. */
  failed: (error: unknown) => void;
}

export type AddTool = (server: McpServer, door: Door) => void;
