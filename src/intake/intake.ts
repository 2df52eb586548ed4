import { ReadoutError } from '../readout/error.js';
import { decodePage, decodeText, refuseBinary } from './decode.js';
import { addressesIn } from './feed.js';
import { collect, fileError, filesUnder, readBytes, stem, streamBytes } from './files.js';
import { type Format, formatOfName, formatOfType, isPdf, sniffFormat } from './format.js';
import { reportsFromJson, reportsFromLines } from './json.js';
import { reportFromMarkdown } from './markdown.js';
import { reportFromPage } from './page.js';
import { reportFromText } from './plain.js';
import type { Taken } from './taken.js';
import { politely, type Visitor } from './visits.js';
import { pagesOfWarc } from './warc.js';
import { fetchPage, looksLikeAddress, type WebLimits } from './web.js';

export type { Taken } from './taken.js';

export interface IntakeOptions {
  /** Of files and standard input; without it UTF-8, or what a page says. */
  encoding?: string | undefined;
  /** What `-` stands for. */
  stdin?: AsyncIterable<Uint8Array>;
  /** What the file was called that comes as `stdin`. */
  name?: string;
  limits?: Partial<WebLimits>;
  signal?: AbortSignal | undefined;
  /** Whether this machine and its neighbours may be fetched from. */
  allowPrivate?: boolean | undefined;
  /** Whether the inputs themselves come from a list: then they are fetched politely too. */
  listed?: boolean | undefined;
  /** Milliseconds from one visit of a host that lists point at to the next. */
  pace?: number | undefined;
  /** Fetches what lists point at; a polite one of this run's own, unless given. */
  visitor?: Visitor | undefined;
  /** Called once it is known how many files and addresses there are. */
  onCount?: (inputs: number) => void;
}

const HEAD = 16_384;
const ENOUGH = 512; // of a stream that may come slowly

/**
 * Takes in files, directories, web addresses and standard input (`-`) as reports, one after the other; whatever cannot
 * be read comes out as an error in its place. Ids are those given, else the file's name, else the address.
 */
export async function* takeIn(inputs: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken> {
  const sources: { input: string; error?: ReadoutError }[] = [];
  for (const input of inputs) {
    if (input === '-' || looksLikeAddress(input)) sources.push({ input });
    else
      try {
        for (const { file, ...rest } of await filesUnder(input)) sources.push({ input: file, ...rest });
      } catch (error) {
        sources.push({ input, error: fileError(error, input) });
      }
  }
  options.onCount?.(sources.length);
  options = { visitor: politely(options), ...options };
  const ids = new Map<string, number>();
  const unique = (id: string) => {
    const times = (ids.get(id) ?? 0) + 1;
    ids.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  for (const { input, error } of sources) {
    options.signal?.throwIfAborted();
    if (error) yield { input, error };
    else
      try {
        yield* takeOne(input, unique, options, options.listed ? 1 : 0);
      } catch (failure) {
        options.signal?.throwIfAborted();
        yield { input, error: fileError(failure, input) };
      }
  }
}

async function* takeOne(
  input: string,
  unique: (id: string) => string,
  options: IntakeOptions,
  depth = 0,
): AsyncGenerator<Taken> {
  const { encoding } = options;
  if (looksLikeAddress(input)) {
    // what a person names is fetched as a browser would; what a list names, as a robot may
    const page = depth > 0 ? await options.visitor!.visit(input) : await fetchPage(input, options);
    const { bytes, address, type, charset } = page!;
    if (bytes.length === 0) throw new ReadoutError('input.empty', { file: input });
    const format = isPdf(bytes) ? 'pdf' : (formatOfType(type) ?? sniffFormat(bytes.subarray(0, HEAD)));
    if (format !== 'pdf') refuseBinary(bytes, input);
    const known = { file: input, id: address, address, charset: encoding ?? charset };
    yield* takeBytes(
      bytes,
      format,
      known,
      encoding ?? (format === 'page' || format === 'feed' ? undefined : (charset ?? undefined)),
      options,
      depth,
    );
    return;
  }
  const file = input === '-' ? (options.name ?? 'stdin') : input;
  const id = unique(stem(file));
  if (input === '-') {
    const [head, chunks] = await peek(options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>));
    if (head.length === 0) throw new ReadoutError('input.empty', { file });
    const format = formatOfName(file) ?? sniffFormat(head);
    if (format === 'jsonl') yield* reportsFromLines(chunks, file, id, encoding);
    else yield* takeBytes(await collect(chunks, file), format, { file, id }, encoding, options, depth);
    return;
  }
  const named = formatOfName(input);
  if (named === 'jsonl') {
    yield* reportsFromLines(streamBytes(input), file, id, encoding);
    return;
  }
  if (/\.warc(?:\.gz)?$/i.test(input)) {
    yield* takeArchive(input, encoding);
    return;
  }
  const bytes = await readBytes(input);
  if (bytes.length === 0) throw new ReadoutError('input.empty', { file });
  const format = named ?? sniffFormat(bytes.subarray(0, HEAD));
  yield* takeBytes(bytes, format, { file, id }, encoding, options, depth);
}

async function* takeBytes(
  bytes: Uint8Array,
  format: Format,
  { file, id, address, charset }: { file: string; id: string; address?: string; charset?: string | null },
  encoding: string | undefined,
  options: IntakeOptions,
  depth: number,
): AsyncGenerator<Taken> {
  if (format === 'feed') {
    const { text } = decodePage(bytes, { header: charset ?? null, ...(encoding && { encoding }) });
    yield* takeListed(text, file, address, { encoding, ...options }, depth);
  } else if (format === 'pdf') {
    const { guardedReportFromPdf } = await import('./pdf/guarded.js');
    const report = await guardedReportFromPdf({ id, bytes, file });
    yield { input: file, report: { ...report, ...(address !== undefined && { url: address }) } };
  } else if (format === 'json') {
    yield* reportsFromJson(bytes, file, id, encoding);
  } else if (format === 'jsonl') {
    yield* reportsFromLines([bytes] as unknown as AsyncIterable<Uint8Array>, file, id, encoding);
  } else if (format === 'page') {
    if (!encoding) refuseBinary(bytes, file);
    const { text, damaged } = decodePage(bytes, { header: charset ?? null, ...(encoding && { encoding }) });
    if (!text.trim()) throw new ReadoutError('input.empty', { file });
    const report = await reportFromPage(id, text, file, address);
    yield { input: file, report, ...(damaged && { notes: [{ code: 'intake.bad-bytes', values: {} }] }) };
  } else {
    const text = decodeText(bytes, file, encoding);
    if (!/\S/.test(text)) throw new ReadoutError('input.empty', { file });
    yield {
      input: file,
      report: {
        ...(format === 'markdown' ? reportFromMarkdown(id, text) : reportFromText(id, text)),
        ...(address !== undefined && { url: address }),
      },
    };
  }
}

/** The articles of a web archive. Most of its pages are none (front pages, menus): those are passed over in silence. */
async function* takeArchive(file: string, encoding: string | undefined): AsyncGenerator<Taken> {
  let any = false;
  for await (const { address, bytes, charset, type } of pagesOfWarc(
    streamBytes(file),
    file,
    /\.gz$/i.test(file),
  )) {
    const hints = { header: charset, ...(encoding && { encoding }) };
    try {
      const { text, damaged } = decodePage(bytes, hints);
      const report =
        type === 'text/plain'
          ? { ...reportFromText(address, text), url: address }
          : await reportFromPage(address, text, address, address);
      any = true;
      yield {
        input: file,
        report,
        key: address,
        ...(damaged && { notes: [{ code: 'intake.bad-bytes', values: {} }] }),
      };
    } catch (error) {
      const { code } = error as ReadoutError;
      if (code === 'input.no-article') continue;
      if (!(error instanceof ReadoutError)) throw error;
      any = true;
      yield { input: file, error };
    }
  }
  if (!any) throw new ReadoutError('input.no-reports', { file });
}

const DEEPEST_LIST = 3; // an OPML list of feeds, an index of sitemaps; deeper ones lead nowhere or in circles

/** The reports that a feed, list or sitemap points at; one that cannot be fetched does not stop the others. */
async function* takeListed(
  text: string,
  file: string,
  base: string | undefined,
  options: IntakeOptions,
  depth: number,
): AsyncGenerator<Taken> {
  for (const { address } of await addressesIn(text, file, base)) {
    options.signal?.throwIfAborted();
    try {
      if (depth >= DEEPEST_LIST) throw new ReadoutError('input.feed-depth', { file: address });
      yield* takeOne(address, (id) => id, options, depth + 1);
    } catch (failure) {
      options.signal?.throwIfAborted();
      yield { input: address, error: fileError(failure, address) };
    }
  }
}

/** The first bytes of a stream, and the stream with them put back. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<[head: Uint8Array, whole: AsyncIterable<Uint8Array>]> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < ENOUGH && !done && !beginsWithLine(seen)) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) {
      seen.push(next.value);
      size += next.value.length;
    }
  }
  async function* whole() {
    yield* seen;
    while (!done) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return [Buffer.concat(seen), whole()];
}

/** Whether the first line of JSON Lines is there: whoever wrote it may wait for its answer before the next. */
const beginsWithLine = (seen: readonly Uint8Array[]): boolean =>
  seen[0]?.[0] === 0x7b && seen.at(-1)!.includes(0x0a) && sniffFormat(Buffer.concat(seen)) === 'jsonl';
