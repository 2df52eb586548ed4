import { parentPort } from 'node:worker_threads';
import { ReadoutError } from '../../readout/error.js';
import type { Answer, Question } from './guarded.js';
import { reportFromPdf } from './pdf.js';

parentPort!.on('message', async ({ id, bytes, file }: Question) => {
  let answer: Answer;
  try {
    answer = { report: await reportFromPdf(id, bytes, file) };
  } catch (error) {
    const { code, values } =
      error instanceof ReadoutError
        ? error
        : new ReadoutError('input.pdf', { file, reason: String((error as Error).message ?? error) });
    answer = { code, values };
  }
  parentPort!.postMessage(answer);
});
