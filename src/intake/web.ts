import { ReadoutError } from '../readout/error.js';

export interface WebLimits {
  /** Of the page once unpacked. */
  bytes: number;
  milliseconds: number;
  redirects: number;
}
export const WEB_LIMITS: WebLimits = { bytes: 20_000_000, milliseconds: 20_000, redirects: 5 };

export interface Fetched {
  bytes: Uint8Array;
  /** Where the last redirect led. */
  address: string;
  /** Media type without parameters, lower case. */
  type: string;
  charset: string | null;
}

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Readout/0.1; reads news reports)',
  accept: 'text/html, application/xhtml+xml, application/json;q=0.9, text/plain;q=0.9, */*;q=0.1',
  'accept-language': 'bn, en;q=0.8, *;q=0.5',
};

/** Whether an argument is meant as a web address rather than a file. */
export const looksLikeAddress = (input: string) => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(input);

/** Checks an address before it is asked for; `file` names the input that led to it. */
function checked(address: string, file: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new ReadoutError('url.invalid', { file });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ReadoutError('url.scheme', { file, scheme: url.protocol.replace(':', '') });
  return url;
}

/**
 * Fetches a page within limits of size, time (all hops together) and redirects, each of which must stay on http(s).
 * Throws a `ReadoutError` that names the address as it was given.
 */
export async function fetchPage(
  input: string,
  options: { limits?: Partial<WebLimits>; signal?: AbortSignal | undefined } = {},
): Promise<Fetched> {
  const limits = { ...WEB_LIMITS, ...options.limits };
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = checked(input, input);
  try {
    for (let hop = 0; ; hop++) {
      const response = await fetch(url, { headers: HEADERS, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        if (hop >= limits.redirects)
          throw new ReadoutError('url.redirects', { file: input, limit: limits.redirects });
        url = checked(location, input, url.href);
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        throw new ReadoutError('url.status', { file: input, status: response.status });
      }
      const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
      return {
        bytes: await bodyWithin(response, limits.bytes, input),
        address: url.href,
        type: type.trim().toLowerCase(),
        charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(parameters.join(';'))?.[1] ?? null,
      };
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    options.signal?.throwIfAborted();
    if (timeout.aborted)
      throw new ReadoutError('url.timeout', { file: input, seconds: limits.milliseconds / 1000 });
    throw new ReadoutError('url.unreachable', { file: input, reason: reasonOf(error) }, { cause: error });
  }
}

async function bodyWithin(response: Response, limit: number, file: string): Promise<Uint8Array> {
  const tooLarge = () => new ReadoutError('url.size', { file, limit: limit / 1_000_000 });
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  // leaving the loop early cancels the body
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > limit) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The system's word for a failed connection: fetch hides it in its cause. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  return cause?.code ?? cause?.message ?? (error as Error).message ?? String(error);
}
