import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ErrorValues, ReadoutError } from '../../readout/error.js';
import type { Report } from '../../readout/report.js';

export interface Question {
  id: string;
  bytes: Uint8Array;
  file: string;
}
export type Answer = { report: Report; code?: undefined } | { code: string; values: ErrorValues };

/** What one PDF may take; a few kilobytes can unpack to gigabytes, and draw for hours. */
export interface PdfLimits {
  milliseconds: number;
  /** Bytes by which the whole process may grow meanwhile. */
  memory: number;
}
const LIMITS: PdfLimits = { milliseconds: 60_000, memory: 1_000_000_000 };
const HEAP = 512; // MB, without what is unpacked
const LOOK = 50; // ms from one look at the memory to the next

let idle: Worker | undefined; // starting one takes as long as reading a PDF

/**
 * `reportFromPdf` in a thread of its own, which is ended when it takes too long or too much memory: then throws
 * `input.pdf-bomb`.
 */
export async function guardedReportFromPdf(
  question: Question,
  { milliseconds, memory }: PdfLimits = LIMITS,
): Promise<Report> {
  const { file } = question;
  const worker = idle ?? start();
  idle = undefined;
  worker.ref();
  const most = process.memoryUsage.rss() + memory;
  const until = performance.now() + milliseconds;
  let looking: NodeJS.Timeout | undefined;
  const bomb: Answer = { code: 'input.pdf-bomb', values: { file } };
  const failure = ({ code, message }: NodeJS.ErrnoException): Answer =>
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? bomb : { code: 'input.pdf', values: { file, reason: message } };
  const over = new AbortController();
  const heard = (event: string) => once(worker, event, { signal: over.signal }).then(([value]) => value);
  const answer = await Promise.race<Answer>([
    heard('message'),
    heard('error').then(failure),
    heard('exit').then(() => bomb),
    new Promise((resolve) => {
      looking = setInterval(() => {
        if (performance.now() > until || process.memoryUsage.rss() > most) resolve(bomb);
      }, LOOK);
      worker.postMessage(question);
    }),
  ]).catch(failure);
  over.abort();
  clearInterval(looking);
  if (answer.code === undefined && !idle) {
    worker.unref();
    idle = worker;
  } else await worker.terminate();
  if (answer.code !== undefined) throw new ReadoutError(answer.code, answer.values);
  return answer.report;
}

function start(): Worker {
  return new Worker(new URL('./pdf-thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    stdout: true, // what the parser complains of is said in the answer
    stderr: true,
  });
}
