import type { Context, MiddlewareHandler } from 'hono';
import { ReadoutError } from '../readout/error.js';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Whatever is answered says that it may load nothing from elsewhere and be framed by nobody. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || LOOPBACK.has(`[${host}]`);
/** No name leads to a number: one that stands in the address was meant. */
const isNumber = (host: string) => /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i.test(host);

/** Whether a header came no more than once: of two, one program believes the first and another the last. */
function saysOnce(c: Context, name: string): boolean {
  const raw: string[] = c.env?.incoming?.rawHeaders ?? []; // names and values in turn; none of a request made up here
  return raw.filter((word, i) => i % 2 === 0 && word.toLowerCase() === name).length <= 1;
}

/**
 * Refuses other names than this machine's and those it was given: a foreign site whose name leads here (DNS rebinding)
 * reads nothing. `numbers` lets any address by number in, `all` any name: where a token is demanded, that decides.
 */
export const ownHost =
  (names: readonly string[], others: 'none' | 'numbers' | 'all'): MiddlewareHandler =>
  async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const known =
      saysOnce(c, 'host') &&
      (LOOPBACK.has(hostname) ||
        names.includes(hostname) ||
        others === 'all' ||
        (others === 'numbers' && isNumber(hostname)));
    if (!known) throw new ReadoutError('request.host', { host: hostname });
    await next();
  };

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null; // "null": a page without origin
  }
}

/** Refuses a NUL in an address: no name or word has one, and no database takes it. */
export const withoutNul: MiddlewareHandler = async (c, next) => {
  if (c.req.url.includes('%00'))
    throw new ReadoutError('request.invalid', { field: 'address', reason: 'U+0000' });
  await next();
};

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
export const isReading = (method: string): boolean => READING.has(method);

/** Refuses writes that a page of another origin asks for; programs send neither of the two headers. */
export const sameSiteWrites: MiddlewareHandler = async (c, next) => {
  if (!isReading(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    // by host: a proxy before us may have ended TLS
    const foreign =
      (site && site !== 'same-origin' && site !== 'none') ||
      (origin && hostOf(origin) !== new URL(c.req.url).host);
    if (foreign) throw new ReadoutError('request.cross-site', {});
  }
  await next();
};
