import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { ReadoutError } from '../readout/error.js';

/** A page as a web archive keeps it. */
export interface ArchivedPage {
  address: string;
  /** Of the capture, ISO 8601. */
  captured: string | null;
  /** Media type without parameters. */
  type: string;
  charset: string | null;
  bytes: Uint8Array;
}

const LONGEST_LINE = 32_768;
const LARGEST_PAGE = 20_000_000;
const MOST_HEADERS = 1000; // lines of a record
/** An archive that grows by more than this when unpacked, and beyond `BOMB`, is none: pages grow five- to tenfold. */
const MOST_GROWTH = 150;
const BOMB = 100_000_000;

/** Takes bytes from a stream line by line and piece by piece; holds no more than is asked for. */
function puller(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  return {
    /** Without its end; `null` where the stream is over. */
    async line(): Promise<string | null> {
      for (let from = 0; ; ) {
        const at = held.indexOf(0x0a, from);
        if (at >= 0) {
          const line = held.toString('utf8', 0, at).replace(/\r$/, '');
          held = held.subarray(at + 1);
          return line;
        }
        if (held.length > LONGEST_LINE) throw new Error('no line');
        from = held.length;
        if (await more()) continue;
        const rest = held.toString();
        held = Buffer.alloc(0);
        return rest === '' ? null : rest;
      }
    },
    /** `keep` is false for what nobody wants to see. Throws where the stream ends before. */
    async bytes(count: number, keep: boolean): Promise<Buffer> {
      const pieces: Buffer[] = [];
      for (let left = count; ; ) {
        const piece = held.subarray(0, left);
        if (keep) pieces.push(piece);
        held = held.subarray(piece.length);
        left -= piece.length;
        if (left === 0) return Buffer.concat(pieces);
        if (!(await more())) throw new Error('cut off');
      }
    },
  };
}

function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return headers;
}

/**
 * The pages in a WARC file, one after the other; other records, failed answers and what is no page or text are passed
 * over. Throws `input.warc` where the file is damaged, after all that came before.
 */
export async function* pagesOfWarc(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  packed: boolean,
): AsyncGenerator<ArchivedPage> {
  const pull = puller(packed ? unpack(chunks, file) : chunks);
  try {
    for (;;) {
      let line = await pull.line();
      while (line === '') line = await pull.line();
      if (line === null) return;
      if (!/^WARC\/\d/.test(line)) throw new Error('no record');
      const lines: string[] = [];
      for (let header = await pull.line(); header; header = await pull.line())
        if (lines.push(header) > MOST_HEADERS) throw new Error('no end of headers');
      const headers = headersOf(lines);
      const given = headers.get('content-length') ?? '';
      if (!/^\d{1,15}$/.test(given)) throw new Error('no length');
      const length = Number(given);
      const wanted = headers.get('warc-type') === 'response' && length <= LARGEST_PAGE;
      const block = await pull.bytes(length, wanted);
      const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
      const page = wanted && address && /^https?:/i.test(address) ? pageOf(block) : null;
      if (page) yield { ...page, address: address!, captured: headers.get('warc-date') ?? null };
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError('input.warc', { file, reason: (error as Error).message }, { cause: error });
  }
}

const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** WARC packs every record by itself; Node unpacks such a row of gzip members as one. */
function unpack(chunks: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  let packed = 0;
  (async () => {
    try {
      for await (const chunk of chunks) {
        packed += chunk.length;
        if (!gunzip.write(chunk)) await new Promise((go) => gunzip.once('drain', go).once('close', go));
        if (gunzip.destroyed) return;
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  return (async function* () {
    let unpacked = 0;
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += piece.length;
      if (unpacked > BOMB && unpacked > MOST_GROWTH * packed)
        throw new ReadoutError('input.bomb', {
          file,
          packed: inMegabytes(packed),
          size: inMegabytes(unpacked),
        });
      yield piece;
    }
  })();
}

/** What a server answered, unpacked; `null` where it is no page. */
function pageOf(block: Buffer): Omit<ArchivedPage, 'address' | 'captured'> | null {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [status = '', ...lines] = block.toString('latin1', 0, end).split('\r\n');
  if (!/^HTTP\/\S+ 200\b/.test(status)) return null;
  const headers = headersOf(lines);
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  const media = type.trim().toLowerCase();
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(media)) return null;
  let bytes: Buffer = block.subarray(end + 4);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) bytes = unchunk(bytes);
  const limit = { maxOutputLength: LARGEST_PAGE };
  try {
    const packing = (headers.get('content-encoding') ?? '').toLowerCase();
    if (packing === 'gzip' && bytes[0] === 0x1f) bytes = gunzipSync(bytes, limit);
    else if (packing === 'deflate') bytes = inflateSync(bytes, limit);
    else if (packing === 'br') bytes = brotliDecompressSync(bytes, limit);
  } catch {
    return null;
  }
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(parameters.join(';'))?.[1] ?? null;
  return { type: media, charset, bytes };
}

/** Some archives keep the header and not the chunks: what does not begin as one is left as it is. */
function unchunk(bytes: Buffer): Buffer {
  const whole = Buffer.alloc(bytes.length); // a piece may be a byte: they are copied, not listed
  let filled = 0;
  for (let at = 0; ; ) {
    const eol = bytes.indexOf('\r\n', at);
    const size =
      eol < 0 || eol - at > 100
        ? null
        : /^\s*([\da-f]+)\s*(?:;.*)?$/i.exec(bytes.toString('latin1', at, eol));
    if (!size) return at === 0 ? bytes : whole.subarray(0, filled);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return whole.subarray(0, filled);
    filled += bytes.copy(whole, filled, eol + 2, Math.min(bytes.length, eol + 2 + length));
    at = eol + 2 + length + 2;
  }
}
