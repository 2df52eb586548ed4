import { z } from 'zod';
import { ask } from '../asking/ask.js';
import { answer, READS } from './answer.js';
import type { AddTool } from './door.js';
import { REPORTS } from './filters.js';

/** A question, answered with the words that answer it. */
export const addAsk: AddTool = (server, door) => {
  server.registerTool(
    'ask',
    {
      title: 'Ask the ledger',
      description:
        'Answers a question in Bengali or English ("Who denied the talks?") from the ledger, with the passages that ' +
        'answer it, who says so and where. No answers means that the ledger does not tell; "nearest" is then what comes ' +
        'closest, and is no answer.',
      inputSchema: {
        question: z.string().min(1).max(500),
        ...REPORTS,
        limit: z.int().min(1).max(20).default(5),
      },
      annotations: READS,
    },
    ({ question, ...options }) =>
      answer(door, async () => {
        const today = door.now().toISOString().slice(0, 10);
        const answered = await ask(door.ledger, question, { ...options, today });
        const { verdict, answers, range, nearest } = answered;
        return { kind: answered.question.kind, verdict, answers, range, nearest };
      }),
  );
};
