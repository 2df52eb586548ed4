import { concepts } from './concepts.js';
import { reports } from './reports.js';
import type { Step } from './step.js';

/** Every change of the schema, in the order in which an empty database gets them. */
export const STEPS: readonly Step[] = [reports, concepts];
