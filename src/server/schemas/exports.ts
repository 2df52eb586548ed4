import { z } from '@hono/zod-openapi';
import { ROWS } from '../../export/format.js';
import { FILES, FORMATS, type Format } from '../../export/formats.js';
import { OccurrenceId } from './accounts.js';
import { Id, Ids } from './common.js';
import { FilterQuery } from './reports.js';

export const ExportFormat = z
  .enum(FORMATS as [Format, ...Format[]])
  .openapi({ param: { name: 'format', in: 'path' }, example: 'csv' });

const flag = z.enum(['true', 'false']).optional();

/** What is to be exported: as in a search, or reports by number, what names somebody, what somebody says, one happening. */
export const ExportQuery = FilterQuery.extend({
  report: Ids.optional().openapi({ description: 'Only these reports, by number', example: '12,14' }),
  actor: Id.optional().openapi({ description: 'Only reports that name this actor', example: 12 }),
  by: Id.optional().openapi({ description: 'Only what this actor says', example: 12 }),
  occurrence: OccurrenceId.optional().openapi({ description: 'Only reports of this happening' }),
  rows: z.enum(ROWS).default('attributions').openapi({ description: 'Of csv and parquet, what a row is' }),
  text: flag.openapi({ description: 'Of jsonl, ftm and ninjs: `false` leaves out the texts of the reports' }),
  bom: flag.openapi({ description: 'Of csv: `true` begins with a byte order mark, for Excel' }),
  limit: z.coerce.number().int().min(1).max(1_000_000).optional().openapi({ description: 'Of reports' }),
});

const bytes = { schema: z.string().openapi({ format: 'binary' }) };
/** By media type, as each format has it. */
export const exported = Object.fromEntries(
  [...new Set([...Object.values(FILES).map((f) => f.mediaType), 'application/zip'])].map((type) => [
    type,
    bytes,
  ]),
);
