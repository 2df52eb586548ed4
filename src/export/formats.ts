import { writeBrat } from './brat.js';
import { writeClaimReview } from './claim-review.js';
import { writeCsv } from './csv.js';
import { writeFollowTheMoney } from './follow-the-money.js';
import type { Write, WriteFolder } from './format.js';
import { writeGdeltEvents } from './gdelt/events.js';
import { writeGdeltGkg } from './gdelt/gkg.js';
import { writeGdeltMentions } from './gdelt/mentions.js';
import { writeGeojson } from './geojson.js';
import { writeGexf } from './gexf.js';
import { writeGold } from './gold.js';
import { writeGraphml } from './graphml.js';
import { writeIcalendar } from './icalendar.js';
import { writeJsonl } from './jsonl.js';
import { writeNinjs } from './ninjs.js';
import { writeParquet } from './parquet.js';
import { writePolecat } from './polecat.js';
import { writeWebAnnotation } from './web-annotation.js';

/** A format that is one file. */
interface FileFormatOf {
  write: Write;
  /** Of the file's name. */
  extension: string;
  mediaType: string;
}

const TABBED = 'text/tab-separated-values; charset=utf-8';

/** Formats that are one file. */
export const FILES = {
  csv: { write: writeCsv, extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  parquet: { write: writeParquet, extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  jsonl: { write: writeJsonl, extension: 'jsonl', mediaType: 'application/x-ndjson' },
  gold: { write: writeGold, extension: 'gold.jsonl', mediaType: 'application/x-ndjson' },
  webannotation: {
    write: writeWebAnnotation,
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
  'gdelt-events': { write: writeGdeltEvents, extension: 'export.CSV', mediaType: TABBED },
  'gdelt-mentions': { write: writeGdeltMentions, extension: 'mentions.CSV', mediaType: TABBED },
  'gdelt-gkg': { write: writeGdeltGkg, extension: 'gkg.csv', mediaType: TABBED },
  polecat: { write: writePolecat, extension: 'polecat.tsv', mediaType: TABBED },
  ninjs: { write: writeNinjs, extension: 'ninjs.jsonl', mediaType: 'application/x-ndjson' },
  graphml: { write: writeGraphml, extension: 'graphml', mediaType: 'application/graphml+xml' },
  gexf: { write: writeGexf, extension: 'gexf', mediaType: 'application/gexf+xml' },
  geojson: { write: writeGeojson, extension: 'geojson', mediaType: 'application/geo+json' },
  ftm: { write: writeFollowTheMoney, extension: 'ftm.jsonl', mediaType: 'application/x-ndjson' },
  claimreview: { write: writeClaimReview, extension: 'jsonld', mediaType: 'application/ld+json' },
  icalendar: { write: writeIcalendar, extension: 'ics', mediaType: 'text/calendar; charset=utf-8' },
} satisfies Record<string, FileFormatOf>;

/** Formats that are a folder. */
export const FOLDERS = { brat: writeBrat } satisfies Record<string, WriteFolder>;

export type FileFormat = keyof typeof FILES;
export type FolderFormat = keyof typeof FOLDERS;
export type Format = FileFormat | FolderFormat;
export const FORMATS: readonly Format[] = [
  ...(Object.keys(FILES) as FileFormat[]),
  ...(Object.keys(FOLDERS) as FolderFormat[]),
];

export const isFolder = (format: string): format is FolderFormat => Object.hasOwn(FOLDERS, format);
