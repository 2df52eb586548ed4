import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { ReadoutError } from '../../readout/error.js';
import { languageOf } from '../problems.js';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  json: 'application/json',
};
const FOR_EVER = 'public, max-age=31536000, immutable';
const SOME_TIME = 'public, max-age=3600';

/** The workbench: its files, and one page for every address that is a screen's. */
export function pageRoutes(app: OpenAPIHono, folder: string): void {
  const files = new Map<string, { plain: Buffer; zipped: Buffer | null }>();
  app.get('/assets/*', (c) => {
    const path = c.req.path.slice('/assets/'.length);
    const type = TYPES[path.split('.').at(-1) ?? ''];
    const found = type && /^(?:fonts\/)?[\w.-]+$/.test(path) ? read(path) : null;
    if (!type || !found) throw new ReadoutError('request.not-found', { path: c.req.path });
    const hashed = /-[\w-]{8}\.(?:js|css)$/.test(path) || path.startsWith('fonts/');
    const { plain, zipped } = found;
    const zip = zipped !== null && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
    return c.body(new Uint8Array(zip ? zipped : plain), 200, {
      'Content-Type': type,
      'Cache-Control': hashed ? FOR_EVER : SOME_TIME,
      Vary: 'Accept-Encoding',
      ...(zip && { 'Content-Encoding': 'gzip' }),
    });
  });
  app.get('*', (c) => {
    if (!/^\/(?:[a-z]+(?:\/[0-9a-f]+)?)?$/.test(c.req.path))
      throw new ReadoutError('request.not-found', { path: c.req.path });
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return c.html(page.replace('<html lang="en">', `<html ${attributesFor(c)}>`), 200, {
      'Cache-Control': 'no-store',
    });
  });

  function read(path: string) {
    const known = files.get(path);
    if (known) return known;
    const file = join(folder, 'assets', path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    const plain = readFileSync(file);
    // once: compressing the shapes of the world takes longer than anything else that a page asks for
    const found = { plain, zipped: path.endsWith('.woff2') ? null : gzipSync(plain) };
    files.set(path, found);
    return found;
  }
}

/** Language and light as they were chosen, so that the first paint is right. Only known values reach the page. */
function attributesFor(c: Context): string {
  const kept = getCookie(c, 'readout-lang');
  const language = c.req.query('lang') || !kept ? languageOf(c) : kept === 'bn' ? 'bn' : 'en';
  const theme = getCookie(c, 'readout-theme');
  return `lang="${language}"${theme === 'dark' || theme === 'light' ? ` data-theme="${theme}"` : ''}`;
}
