import { z } from 'zod';
import type { Occurrence } from '../accounts/occurrence.js';
import { ReadoutError } from '../readout/error.js';
import { answer, READS } from './answer.js';
import type { AddTool, Door } from './door.js';

const MOST_POINTS = 40;

/** Accounts of one happening, side by side. */
export const addCompare: AddTool = (server, door) => {
  server.registerTool(
    'compare',
    {
      title: 'Compare accounts',
      description:
        'Lays the accounts of one happening side by side: for each point, which source says it, denies it, gives it ' +
        'otherwise or is silent on it, with the passages. Silence without "explicit" only means that the account known ' +
        'here lacks the point.',
      inputSchema: {
        happening: z.string().min(1).max(500).describe('words or names of it, or the id of an occurrence'),
        limit: z.int().min(1).max(5).default(1).describe('how many occurrences, likeliest first'),
      },
      annotations: READS,
    },
    ({ happening, limit }) =>
      answer(door, async () => {
        const occurrences = await door.accounts.compare(happening, { limit });
        if (occurrences.length === 0) throw new ReadoutError('compare.none', { query: happening });
        return { occurrences: occurrences.map((o) => withWords(o, door)) };
      }),
  );
};

/** Evidence with its words, as a model has no other way to them here. */
function withWords({ points, ...occurrence }: Occurrence, { accounts }: Door) {
  return {
    ...occurrence,
    points: points.slice(0, MOST_POINTS).map(({ cells, ...point }) => ({
      ...point,
      cells: cells.map(({ evidence, ...cell }) => ({
        ...cell,
        evidence: evidence.map((e) => ({
          ...e,
          words: accounts.textOf(e.report).slice(e.span.start, e.span.end),
        })),
      })),
    })),
    more: points.length > MOST_POINTS,
  };
}
