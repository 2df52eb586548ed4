import type { Exit } from '../exit.js';
import type { LedgerCommand } from '../program.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import type { LedgerOptions } from './options.js';

type Run = (args: readonly string[], options: LedgerOptions, terminal: Terminal, talk: Talk) => Promise<Exit>;

const COMMANDS: Record<LedgerCommand, () => Promise<Run>> = {
  add: async () => (await import('./add.js')).addCommand,
  search: async () => (await import('./search.js')).searchCommand,
  ask: async () => (await import('../asking/ask.js')).askCommand,
  brief: async () => (await import('../asking/brief.js')).briefCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  watch: async () => (await import('./watch.js')).watchCommand,
  reread: async () => (await import('./reread.js')).rereadCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  forget: async () => (await import('./forget.js')).forgetCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  export: async () => (await import('../export/export.js')).exportCommand,
  mcp: async () => (await import('../mcp/mcp.js')).mcpCommand,
  'token create': async () => (await import('../token/token.js')).createTokenCommand,
  'token list': async () => (await import('../token/token.js')).listTokensCommand,
  'token revoke': async () => (await import('../token/token.js')).revokeTokenCommand,
  restore: async () => (await import('./backup.js')).restoreCommand,
};

/** Runs a command that works on a ledger; returns the exit code. */
export async function ledgerCommand(name: LedgerCommand, ...args: Parameters<Run>): Promise<Exit> {
  return (await COMMANDS[name]())(...args);
}
