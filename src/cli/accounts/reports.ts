import { takeIn } from '../../intake/intake.js';
import { read } from '../../reader/read.js';
import { ReadoutError } from '../../readout/error.js';
import type { Readout } from '../../readout/readout.js';
import type { Talk } from '../talk.js';

export type ReadReport = Readout & { text: string };

/** Reads the reports of files, directories, addresses or standard input; what fails is told and left out. */
export async function readReports(
  inputs: readonly string[],
  talk: Talk,
): Promise<{ readouts: ReadReport[]; failed: number }> {
  const readouts: ReadReport[] = [];
  let failed = 0;
  for await (const { report, error } of takeIn(inputs)) {
    if (error) {
      failed++;
      talk.error(error);
    } else readouts.push({ ...read(report), text: report.text });
  }
  if (readouts.length === 0 && failed === 0) throw new ReadoutError('usage.no-input');
  return { readouts, failed };
}
