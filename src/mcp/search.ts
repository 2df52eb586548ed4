import { z } from 'zod';
import { answer, READS } from './answer.js';
import type { AddTool } from './door.js';
import { namesIn, REPORTS, SAYING } from './filters.js';

/** Reports by their words and by who said what to whom in them. */
export const addSearch: AddTool = (server, door) => {
  server.registerTool(
    'search',
    {
      title: 'Search the ledger',
      description:
        'Finds news reports in the ledger by words (in any form, all must occur) and by who said what to whom. Returns ' +
        'addresses with excerpts and attributions, each with its span.',
      inputSchema: {
        words: z.string().max(500).optional().describe('words, in Bengali or English'),
        ...SAYING,
        ...REPORTS,
        limit: z.int().min(1).max(50).default(10),
      },
      annotations: READS,
    },
    ({ words, act, from, to, outlet, language, limit, ...names }) =>
      answer(door, async () => {
        const filters = { act, from, to, outlet, language, limit, ...namesIn(names) };
        const text = words?.trim();
        const { hits, more } = await door.ledger.search({ ...filters, ...(text && { text }) });
        return { reports: hits, more };
      }),
  );
};
