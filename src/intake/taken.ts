import type { ReadoutError } from '../readout/error.js';
import type { Note } from '../readout/readout.js';
import type { Report } from '../readout/report.js';

/** What taking in yields for each report: the report, or why there is none. */
export type Taken =
  | {
      input: string;
      report: Report;
      notes?: Note[];
      /** What tells the report from others of the same input; absent where it is the only one. */
      key?: string;
      error?: undefined;
    }
  | { input: string; error: ReadoutError; report?: undefined };
