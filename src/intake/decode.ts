import { ReadoutError } from '../readout/error.js';
import { firstInvalidByte } from './utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

const SIGNATURES: readonly (readonly [format: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP (docx, odt, epub)', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['Word (doc)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['SQLite', 'SQLite format 3'],
];
const LOOKED_AT = 8192;

const startsWith = (bytes: Uint8Array, start: string) =>
  [...start].every((c, i) => bytes[i] === c.charCodeAt(0));

/** The encoding that a byte order mark announces. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '\xef\xbb\xbf')) return 'utf-8';
  if (startsWith(bytes, '\xff\xfe')) return 'utf-16le';
  if (startsWith(bytes, '\xfe\xff')) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of running text in most scripts is the same high byte. */
function guessUtf16(bytes: Uint8Array): string | null {
  const seen = Math.min(bytes.length, LOOKED_AT) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < seen; i++) if (bytes[i] === 0 || bytes[i] === 0x09) zeros[i & 1]!++;
  const [even, odd] = zeros.map((n) => n / Math.max(1, seen / 2)) as [number, number];
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  if (even > 0.7 && odd < 0.1) return 'utf-16be';
  return null;
}

/** Throws for what is no text at all: known formats by their signature, else by control characters. */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const format = SIGNATURES.find(([, start]) => startsWith(bytes, start))?.[0];
  if (format) throw new ReadoutError('input.format', { file, format });
  if (byteOrderMark(bytes)?.startsWith('utf-16') || guessUtf16(bytes)) return;
  let controls = 0;
  const seen = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < seen; i++) {
    const byte = bytes[i]!;
    if (byte === 0) throw new ReadoutError('input.binary', { file });
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a)
      controls++;
  }
  if (controls > seen / 20) throw new ReadoutError('input.binary', { file });
}

/** Whether `TextDecoder` knows an encoding by this name. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Text of a file: by its byte order mark, the encoding the caller names, or UTF-8. The mark itself is no part of the
 * text. Throws `input.encoding` with the first byte that does not fit, as guessing would silently spoil a report.
 */
export function decodeText(bytes: Uint8Array, file: string, encoding?: string): string {
  if (encoding === undefined) refuseBinary(bytes, file);
  const named = byteOrderMark(bytes) ?? encoding ?? 'utf-8';
  try {
    const decoder = new TextDecoder(named, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // a byte order mark that what follows belies: nobody has named an encoding
    if (named !== 'utf-8' && encoding === undefined) throw new ReadoutError('input.binary', { file });
    if (named !== 'utf-8') throw new ReadoutError('input.wrong-encoding', { file, encoding: named });
    const offset = firstInvalidByte(bytes);
    const byte = `0x${bytes[offset]!.toString(16).padStart(2, '0')}`;
    throw new ReadoutError('input.encoding', {
      file,
      byte,
      offset,
      suggestion: guessUtf16(bytes) ?? 'windows-1252',
    });
  }
}

/** Encoding that an HTML page or an XML declaration names in its first bytes. */
function declaredInPage(bytes: Uint8Array): string | null {
  const head = decodeWindows1252(bytes.subarray(0, 4096));
  return (
    /<meta[^<>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/**
 * Text of a web page. Servers and pages name wrong encodings so often that bytes which are sound UTF-8 count as that,
 * whatever is declared; after it the caller's choice, the HTTP header, the page's own word, windows-1252.
 */
export function decodePage(
  bytes: Uint8Array,
  hints: { header?: string | null; encoding?: string },
): { text: string; damaged: boolean } {
  const mark = byteOrderMark(bytes);
  if (mark) return lenient(bytes, mark);
  if (hints.encoding) return lenient(bytes, hints.encoding);
  const declared = [hints.header, declaredInPage(bytes)].find((name) => name && isEncoding(name)) ?? null;
  if (/^utf-?16/i.test(declared ?? '') && guessUtf16(bytes)) return lenient(bytes, declared!);
  const unmarked = guessUtf16(bytes);
  if (unmarked) return lenient(bytes, unmarked);
  if (!/^iso-2022|^hz/i.test(declared ?? '') && firstInvalidByte(bytes) < 0) return lenient(bytes, 'utf-8');
  return lenient(bytes, declared && !/^utf-?16/i.test(declared) ? declared : 'windows-1252');
}

function lenient(bytes: Uint8Array, encoding: string): { text: string; damaged: boolean } {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding === 'windows-1252') return { text: decodeWindows1252(bytes), damaged: false };
  const text = decoder.decode(bytes);
  return { text, damaged: text.includes('\ufffd') };
}
