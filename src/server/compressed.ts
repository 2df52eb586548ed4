import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress';

const LEAST = 1024; // bytes
const LEVEL = 4; // about as fast as gzip
const compresses = (type: string) =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/x-ndjson');
const gzipped = compress({ threshold: LEAST, contentTypeFilter: compresses });

/** Compresses what compresses: Brotli where the client takes it, else gzip. */
export const compressed: MiddlewareHandler = async (c, next) => {
  if (!takesBrotli(c.req.header('accept-encoding') ?? '')) return gzipped(c, next);
  await next();
  const { body } = c.res;
  if (body === null || c.req.method === 'HEAD' || !isWorthIt(c.res)) return;
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } });
  const source = Readable.fromWeb(body as NodeStream);
  source.on('error', (error) => brotli.destroy(error));
  brotli.on('close', () => source.destroy()); // whoever hangs up wants no more
  const headers = new Headers(c.res.headers);
  headers.delete('Content-Length');
  headers.set('Content-Encoding', 'br');
  headers.append('Vary', 'Accept-Encoding');
  const tag = headers.get('ETag');
  if (tag && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`);
  c.res = new Response(Readable.toWeb(source.pipe(brotli)) as unknown as ReadableStream, {
    status: c.res.status,
    headers,
  });
};

const takesBrotli = (accepted: string): boolean =>
  accepted.split(',').some((one) => {
    const [name, quality = 'q=1'] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === 'br' && Number(quality.slice(2)) > 0;
  });

function isWorthIt({ status, headers }: Response): boolean {
  const length = headers.get('content-length');
  if (status === 206 || headers.has('content-encoding')) return false;
  if (length !== null && Number(length) < LEAST) return false;
  return compresses(headers.get('content-type') ?? '');
}
