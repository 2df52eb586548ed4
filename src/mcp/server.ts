import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { NOTE } from './answer.js';
import { addAsk } from './ask.js';
import { addCompare } from './compare.js';
import type { Door } from './door.js';
import { addReport } from './report.js';
import { addSearch } from './search.js';

/** A ledger as tools of the Model Context Protocol, so that a language model quotes from it instead of inventing. */
export function createMcpServer({ version, ...door }: Door & { version: string }): McpServer {
  const server = new McpServer(
    { name: 'readout', title: 'Readout', version },
    {
      instructions: `A ledger of who said what, to whom, when and according to whom, read from news reports in Bengali and English. ${NOTE}`,
    },
  );
  for (const add of [addSearch, addAsk, addCompare, addReport]) add(server, door);
  return server;
}
