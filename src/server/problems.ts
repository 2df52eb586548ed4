import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { INTERFACES, type Interface, say } from '../messages/messages.js';
import { type ErrorValues, ReadoutError } from '../readout/error.js';

/** What an error is over HTTP, by its code or the part of it before the dot; anything else is the server's fault. */
const STATUS: Record<string, ContentfulStatusCode> = {
  'access.token': 401,
  'access.wrong': 401,
  'access.scope': 403,
  'access.slow': 429,
  'token.unknown': 404,
  token: 400,
  'request.host': 403,
  'request.cross-site': 403,
  'request.not-found': 404,
  'request.too-large': 413,
  'request.media-type': 415,
  'ledger.gone': 503,
  'ledger.no-actor': 404,
  'ledger.no-change': 404,
  'ledger.cursor': 400,
  'ledger.name': 400,
  'ledger.value': 400,
  'review.unknown': 404,
  'review.no-record': 404,
  'review.author': 400,
  'review.change': 400,
  'review.verdict': 400,
  'ledger.no-report': 404,
  'ledger.no-record': 404,
  request: 400,
  usage: 400,
  input: 422,
  url: 422,
};

/** The language in which a request wants to be answered: `lang` of the query, else what the browser prefers. */
export function languageOf(c: Context): Interface {
  const asked = c.req.query('lang') ?? c.req.header('accept-language') ?? '';
  return asked.trim().slice(0, 2) === 'bn' ? INTERFACES[1] : INTERFACES[0];
}

/** An error as `application/problem+json`, its sentence in the language of the request. No stack leaves the server. */
export function problem(error: unknown, c: Context): Response {
  const known = asReadoutError(error);
  const status = STATUS[known.code] ?? STATUS[known.code.split('.')[0]!] ?? 500;
  if (status >= 500) process.stderr.write(`${error instanceof Error ? (error.stack ?? error) : error}\n`);
  // what goes wrong here is told here: reasons of a database name files and servers
  const { code, values } = status >= 500 ? hidden(known) : known;
  const detail = say(code, withoutFolders(values), { language: languageOf(c) });
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="Readout"');
  if (status === 429) c.header('Retry-After', String(values.seconds ?? 1));
  const body = {
    type: `urn:readout:${code}`,
    title: code,
    status,
    detail,
    code,
    values: withoutFolders(values),
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

const hidden = ({ code }: ReadoutError): ReadoutError =>
  new ReadoutError(code === 'ledger.gone' ? 'server.no-ledger' : 'server.failed', {});

const PLACES = new Set(['file', 'input', 'source', 'folder', 'ledger']);

/** The values of an error as others may see them: of files on this machine their names alone. */
export function withoutFolders(values: ErrorValues): ErrorValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' && PLACES.has(key) ? withoutFolder(value) : value,
    ]),
  );
}

/** `/home/rina/news.jsonl#3` → `news.jsonl#3`; web addresses stay. */
export const withoutFolder = (place: string): string =>
  /^(?:\/|file:|[a-z]:[\\/])/i.test(place) ? place.replace(/^.*[\\/]/s, '') : place;

function asReadoutError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof HTTPException) {
    if (error.status === 413) return new ReadoutError('request.too-large', {});
    if (error.status === 415) return new ReadoutError('request.media-type', {});
    if (error.status < 500) return new ReadoutError('request.malformed', {});
  }
  return new ReadoutError('server.failed', {});
}

/** A request that does not fit its schema: which field, and what was expected there. */
export function invalid(issues: readonly { path: readonly PropertyKey[]; message: string }[]): ReadoutError {
  const [first] = issues;
  return new ReadoutError('request.invalid', {
    field: first?.path.map(String).join('.') || 'body',
    reason: first?.message ?? '',
  });
}
