import { extname } from 'node:path';
import { byteOrderMark } from './decode.js';
import { isFeed } from './feed.js';

/** A PDF's beginning; some have a few bytes of something else before it. */
export const isPdf = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, 1024)).toString('latin1').includes('%PDF-');

export type Format = 'text' | 'markdown' | 'page' | 'json' | 'jsonl' | 'feed' | 'pdf';

const BY_EXTENSION: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.rss': 'feed',
  '.atom': 'feed',
  '.opml': 'feed',
  '.pdf': 'pdf',
};

/** What a file's name says of its format; `null` where that must be found out from its first bytes. */
export const formatOfName = (file: string): Format | null =>
  BY_EXTENSION[extname(file).toLowerCase()] ?? null;

/** What a server's media type says. Servers send a page of unknown kind as text/plain or octets: then it is sniffed. */
export function formatOfType(type: string): Format | null {
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return 'page';
  if (type === 'application/pdf') return 'pdf';
  if (/ndjson|jsonl|json-seq/.test(type)) return 'jsonl';
  if (type === 'application/feed+json' || /^application\/(?:rss|atom)\+xml$/.test(type)) return 'feed';
  if (/^application\/(?:[\w.+-]+\+)?json$/.test(type)) return 'json';
  return type === 'text/markdown' ? 'markdown' : null;
}

/**
 * The format of a text by its beginning: markup is a page, `{` or `[` is JSON (JSON Lines where the first line is a
 * whole object), all else is text.
 */
export function sniffFormat(head: Uint8Array): Format {
  if (isPdf(head)) return 'pdf';
  const start = new TextDecoder(byteOrderMark(head) ?? 'utf-8').decode(head).trimStart();
  if (isFeed(start)) return 'feed';
  if (
    /^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,3000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1)\b/i.test(
      start,
    )
  )
    return 'page';
  if (/^\[\s*(?:\{|\]|$)/.test(start)) return 'json';
  if (!/^\{\s*(?:"|\}|$)/.test(start)) return 'text';
  const line = start.slice(0, start.search(/\r?\n|$/));
  if (!/\n/.test(start)) return 'jsonl';
  try {
    JSON.parse(line);
    return 'jsonl';
  } catch {
    // a record that spreads over lines opens with a brace alone; else it is a broken line among others
    return /^\{\s*$|[,{[]\s*$/.test(line) ? 'json' : 'jsonl';
  }
}
