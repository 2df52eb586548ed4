import { readFileSync } from 'node:fs';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from '../../mcp/server.js';
import { openNamedAccounts } from '../accounts/open.js';
import { Exit } from '../exit.js';
import type { LedgerOptions } from '../ledger/options.js';
import { listenForStop } from '../ledger/stopping.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** `readout mcp`: the ledger over the Model Context Protocol, until the other end closes its pipe, or Ctrl-C. */
export async function mcpCommand(
  _args: readonly string[],
  options: LedgerOptions,
  { locale }: Terminal,
  talk: Talk,
): Promise<Exit> {
  const { ledger, accounts } = await openNamedAccounts(options);
  const stop = listenForStop(talk);
  try {
    const failed = (error: unknown) => talk.error(error);
    const server = createMcpServer({ ledger, accounts, locale, version, failed, now: () => new Date() });
    // standard output belongs to the protocol: all else goes to standard error
    await server.connect(new StdioServerTransport());
    talk.notice('mcp.ready', { ledger: ledger.name });
    await new Promise<void>((done) => {
      stop.signal.addEventListener('abort', () => done());
      process.stdin.once('end', done).once('close', done);
      if (stop.signal.aborted) done();
    });
    await server.close();
    return Exit.Done;
  } finally {
    stop.done();
    await ledger.close();
  }
}
