import { createRoute, z } from '@hono/zod-openapi';
import { compareSelected } from '../../export/comparisons.js';
import type { ExportOptions, Piece } from '../../export/format.js';
import { FILES, FOLDERS, type Format, isFolder } from '../../export/formats.js';
import { select } from '../../export/selection.js';
import { zipped } from '../../export/zip.js';
import type { Filters } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import type { Routes } from '../door.js';
import { filtersOf } from '../filters.js';
import { comparedWithPlaces, placesFor, withPlaces } from '../places.js';
import { languageOf } from '../problems.js';
import { problems } from '../schemas/common.js';
import { ExportFormat, ExportQuery, exported } from '../schemas/exports.js';

/** Taking what is asked for into other programs. */
export const exportRoutes: Routes = (app, { ledger, accounts, access, now }) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/export/{format}',
      summary: 'A selection as a file for other programs; a folder of files as a ZIP archive',
      request: { params: z.object({ format: ExportFormat }), query: ExportQuery },
      responses: { 200: { content: exported, description: 'The file' }, ...problems },
    }),
    async (c) => {
      const { format } = c.req.valid('param');
      const { report, actor, by, occurrence, rows, text, bom, limit, ...asked } = c.req.valid('query');
      const filters: Filters = filtersOf(asked);
      if (actor !== undefined) filters.entity = actor;
      if (by !== undefined) filters.speaker = by;
      const only = [
        ...(report === undefined ? [] : report.split(',').map(Number)),
        ...(occurrence ? await reportsOf(occurrence) : []),
      ];
      if (report !== undefined || occurrence) filters.reports = only;
      const there = await ledger.existing(only);
      for (const id of only)
        if (!there.has(id)) throw new ReadoutError('request.not-found', { path: `reports/${id}` });
      const choose = () => select(ledger, filters, limit === undefined ? {} : { limit });
      const placeOf = placesFor(access, c);
      const pieces = written(format, withPlaces(choose(), placeOf), {
        ...{ rows, bom: bom === 'true', text: text !== 'false', language: languageOf(c) },
        ...(rows === 'cells' && {
          comparisons: comparedWithPlaces(compareSelected({ ledger, accounts }, choose()), placeOf),
        }),
      });
      const first = await pieces.next(); // what fails at once is still told as a problem
      const { extension, mediaType } = isFolder(format) ? ZIP : FILES[format];
      const name = `readout-${rows === 'attributions' ? format : `${format}-${rows}`}-${now().toISOString().slice(0, 10)}`;
      return c.body(streamOf(first, pieces), 200, {
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="${name}.${extension}"`,
      }) as never;
    },
  );

  /** Numbers of the reports that tell of a happening. */
  async function reportsOf(occurrence: string): Promise<number[]> {
    const [found] = await accounts.compare(occurrence);
    if (!found) throw new ReadoutError('request.not-found', { path: `occurrences/${occurrence}` });
    return [...(await ledger.texts(found.reports)).values()].map((r) => r.id);
  }
};

const ZIP = { extension: 'zip', mediaType: 'application/zip' };

const written = (
  format: Format,
  selected: ReturnType<typeof select>,
  options: ExportOptions,
): AsyncGenerator<Piece> =>
  isFolder(format) ? zipped(FOLDERS[format](selected, options)) : FILES[format].write(selected, options);

/** Pieces as the client takes them; where it goes away, no more are made. */
function streamOf(first: IteratorResult<Piece>, rest: AsyncGenerator<Piece>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = first;
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      next = await rest.next();
      if (next.done) controller.close();
    },
    cancel: () => void rest.return(undefined),
  });
}
