import { writeBrat } from './brat.js';
import { writeClaimReview } from './claim-review.js';
import { writeCsv } from './csv.js';
import { writeFollowTheMoney } from './follow-the-money.js';
import type { Write, WriteFolder } from './format.js';
import { writeGeojson } from './geojson.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { writeIcalendar } from './icalendar.js';
import { writeJsonl } from './jsonl.js';
import { writeWebAnnotation } from './web-annotation.js';

/** Formats that are one file. */
export const FILES = {
  csv: writeCsv,
  jsonl: writeJsonl,
  webannotation: writeWebAnnotation,
  graphml: writeGraphml,
  gexf: writeGexf,
  geojson: writeGeojson,
  ftm: writeFollowTheMoney,
  claimreview: writeClaimReview,
  icalendar: writeIcalendar,
} satisfies Record<string, Write>;

/** Formats that are a folder. */
export const FOLDERS = { brat: writeBrat } satisfies Record<string, WriteFolder>;

export type FileFormat = keyof typeof FILES;
export type FolderFormat = keyof typeof FOLDERS;
export const FORMATS: readonly (FileFormat | FolderFormat)[] = [
  ...(Object.keys(FILES) as FileFormat[]),
  ...(Object.keys(FOLDERS) as FolderFormat[]),
];

export const isFolder = (format: string): format is FolderFormat => Object.hasOwn(FOLDERS, format);
