import type { MiddlewareHandler } from 'hono';
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

/** Refuses other names than this machine's: a foreign site whose name leads here (DNS rebinding) reads nothing. */
export const ownHost: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (!LOOPBACK.has(hostname)) throw new ReadoutError('request.host', { host: hostname });
  await next();
};

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that a page of another origin asks for; programs send neither of the two headers. */
export const sameSiteWrites: MiddlewareHandler = async (c, next) => {
  if (!READING.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const own = new URL(c.req.url).origin;
    const foreign = (site && site !== 'same-origin' && site !== 'none') || (origin && origin !== own);
    if (foreign) throw new ReadoutError('request.cross-site', {});
  }
  await next();
};
