import { parentPort } from 'node:worker_threads';
import type { Report } from '../readout/report.js';
import { readAllHere } from './readers.js';

// one batch after the other: answers come back in the order of the questions
let last = Promise.resolve();
parentPort!.on('message', ({ reports, addresses }: { reports: Report[]; addresses?: string[] }) => {
  last = last.then(async () => parentPort!.postMessage(await readAllHere(reports, addresses)));
});
