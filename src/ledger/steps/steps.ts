import { accounts } from './accounts.js';
import { actorNames } from './actor-names.js';
import { concepts } from './concepts.js';
import { deliveries } from './deliveries.js';
import { feeds } from './feeds.js';
import { forgotten } from './forgotten.js';
import { littlePending } from './little-pending.js';
import { nearReports } from './near-reports.js';
import { reports } from './reports.js';
import { reviews } from './reviews.js';
import { searchNarrow } from './search-narrow.js';
import type { Step } from './step.js';
import { summaries } from './summaries.js';
import { tallies } from './tallies.js';
import { textHashes } from './text-hashes.js';
import { tokens } from './tokens.js';

/** Every change of the schema, in the order in which an empty database gets them. */
export const STEPS: readonly Step[] = [
  reports,
  concepts,
  reviews,
  actorNames,
  feeds,
  accounts,
  searchNarrow,
  tokens,
  forgotten,
  deliveries,
  summaries,
  nearReports,
  textHashes,
  littlePending,
  tallies,
];
