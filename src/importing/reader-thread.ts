import { parentPort } from 'node:worker_threads';
import type { Report } from '../readout/report.js';
import { readAllHere } from './readers.js';

parentPort!.on('message', (reports: Report[]) => parentPort!.postMessage(readAllHere(reports)));
