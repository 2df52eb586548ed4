import { createHash } from 'node:crypto';
import { ReadoutError } from '../readout/error.js';
import type { Report } from '../readout/report.js';
import { decodeText } from './decode.js';
import { linesOf } from './lines.js';
import { isId, reportFromRecord } from './records.js';
import type { Taken } from './taken.js';

/** Reports of a JSON Lines stream, one a line; a broken line is one error, the others are still read. */
export async function* reportsFromLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  id: string,
  encoding?: string,
): AsyncGenerator<Taken> {
  let any = false;
  for await (const { bytes, number } of linesOf(chunks, file)) {
    let source: string;
    try {
      source = decodeText(bytes, file, encoding);
      if (!source.trim()) continue;
    } catch (error) {
      any = true;
      const { code, values } = error as ReadoutError;
      if (code !== 'input.encoding') throw error; // not even text: no use to go on
      yield { input: file, error: new ReadoutError('input.line-encoding', { ...values, line: number }) };
      continue;
    }
    any = true;
    yield taken(source, file, number, `${id}-${number}`);
  }
  if (!any) yield { input: file, error: new ReadoutError('input.no-reports', { file }) };
}

function taken(source: string, file: string, line: number, id: string): Taken {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch {
    return { input: file, error: new ReadoutError('input.json', { file, line }) };
  }
  return takenRecord(record, file, line, id);
}

/** A record's own id, else its text: the place in a file may be another's tomorrow. */
function keyOf(record: unknown, { text }: Report): string {
  const { id } = record as { id?: unknown };
  return isId(id) ? String(id) : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function takenRecord(record: unknown, file: string, line: number, id: string, many = true): Taken {
  try {
    const taken = reportFromRecord(record, { file, line }, id);
    return { input: file, ...taken, ...(many && { key: keyOf(record, taken.report) }) };
  } catch (error) {
    return { input: file, error: error as ReadoutError };
  }
}

/** Reports of one JSON text: an object, a list of them, or (whatever its name says) JSON Lines. */
export async function* reportsFromJson(
  bytes: Uint8Array,
  file: string,
  id: string,
  encoding?: string,
): AsyncGenerator<Taken> {
  const source = decodeText(bytes, file, encoding);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (/^\s*\{.*\}\s*\n\s*\{/.test(source)) {
      yield* reportsFromLines([bytes] as unknown as AsyncIterable<Uint8Array>, file, id, encoding);
      return;
    }
    yield { input: file, error: new ReadoutError('input.json', { file, line: lineOf(error, source) }) };
    return;
  }
  if (!Array.isArray(value)) {
    yield takenRecord(value, file, 1, id, false);
    return;
  }
  if (value.length === 0) yield { input: file, error: new ReadoutError('input.no-reports', { file }) };
  for (const [i, record] of value.entries()) yield takenRecord(record, file, i + 1, `${id}-${i + 1}`);
}

/** The line at which `JSON.parse` stopped, as far as its message tells the position. */
function lineOf(error: unknown, source: string): number {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return at === undefined ? source.split('\n').length : source.slice(0, Number(at)).split('\n').length;
}
