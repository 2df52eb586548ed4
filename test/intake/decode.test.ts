import { expect, test } from 'vitest';
import { decodePage, decodeText } from '../../src/intake/decode.js';
import { firstInvalidByte } from '../../src/intake/utf8.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each<[name: string, input: Uint8Array, offset: number]>([
  ['Bengali', bytes('মেলা শুরু'), -1],
  ['four bytes', bytes('😀a'), -1],
  ['nothing', bytes(), -1],
  ['lone continuation', bytes('ab', [0x98]), 2],
  ['Latin-1', bytes('caf', [0xe9], ' x'), 3],
  ['overlong', bytes([0xc0, 0xaf]), 0],
  ['surrogate', bytes('a', [0xed, 0xa0, 0x80]), 1],
  ['beyond Unicode', bytes([0xf4, 0x90, 0x80, 0x80]), 0],
  ['cut at the end', bytes('মে').subarray(0, 5), 3],
])('first invalid byte: %s', (_, input, offset) => expect(firstInvalidByte(input)).toBe(offset));

test.each<[name: string, input: Uint8Array, encoding: string | undefined, text: string]>([
  ['UTF-8', bytes('মেলা'), undefined, 'মেলা'],
  ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], 'মেলা'), undefined, 'মেলা'],
  ['UTF-16 with mark', Buffer.from('\ufeffমেলা', 'utf16le'), undefined, 'মেলা'],
  ['UTF-16 big-endian with mark', utf16be('\ufeffমেলা'), undefined, 'মেলা'],
  ['UTF-16 as told', Buffer.from('মেলা', 'utf16le'), 'utf-16le', 'মেলা'],
  ['windows-1252 as told', bytes([0x93], 'caf', [0xe9, 0x94]), 'windows-1252', '“café”'],
  ['a mark counts more than what is told', bytes([0xef, 0xbb, 0xbf], 'মেলা'), 'windows-1252', 'মেলা'],
])('text: %s', (_, input, encoding, text) => expect(decodeText(input, 'f', encoding)).toBe(text));

test.each<[name: string, input: Uint8Array, encoding: string | undefined, error: Record<string, unknown>]>([
  [
    'Latin-1',
    bytes('caf', [0xe9], ' x'),
    undefined,
    { code: 'input.encoding', values: { file: 'f', byte: '0xe9', offset: 3, suggestion: 'windows-1252' } },
  ],
  [
    'UTF-16 without mark',
    Buffer.from('মেলা শুরু হয়েছে é', 'utf16le'),
    undefined,
    { code: expect.stringMatching(/^input\.(encoding|binary)$/) },
  ],
  ['not as told', bytes([0x81]), 'utf-8', { code: 'input.encoding' }],
  ['zeros', bytes('abc', [0, 1, 2]), undefined, { code: 'input.binary' }],
  ['control characters', bytes([1, 2, 3, 4, 5, 6]), undefined, { code: 'input.binary' }],
  ['PDF', bytes('%PDF-1.7'), undefined, { code: 'input.format', values: { file: 'f', format: 'PDF' } }],
])('refused: %s', (_, input, encoding, error) => {
  expect(() => decodeText(input, 'f', encoding)).toThrow(expect.objectContaining(error));
});

const page = (charset: string) => `<html><head><meta charset="${charset}"></head>`;
test.each<[name: string, input: Uint8Array, header: string | null, text: string]>([
  ['UTF-8 named nowhere', bytes('<p>মেলা'), null, 'মেলা'],
  ['UTF-8 though the server says otherwise', bytes('<p>মেলা'), 'iso-8859-1', 'মেলা'],
  ['UTF-8 though the page says otherwise', bytes(page('windows-1252'), 'মেলা'), null, 'মেলা'],
  ['windows-1252 by header', bytes('<p>caf', [0xe9]), 'windows-1252', 'café'],
  ['windows-1251 by the page', bytes(page('windows-1251'), [0xcc, 0xfd, 0xf0]), null, 'Мэр'],
  ['windows-1252 as a last resort', bytes('<p>caf', [0xe9]), null, 'café'],
  ['an encoding that nobody knows', bytes('<p>caf', [0xe9]), 'x-none', 'café'],
  ['UTF-16 by mark', Buffer.from('\ufeff<p>মেলা', 'utf16le'), 'utf-8', 'মেলা'],
  ['UTF-16 without mark', Buffer.from('<html><body><p>open fair', 'utf16le'), null, 'open fair'],
])('page: %s', (_, input, header, text) => expect(decodePage(input, { header }).text).toContain(text));

test('a damaged page says so', () => {
  expect(decodePage(bytes(page('utf-8'), 'ok ', [0xff]), { header: 'utf-8' }).damaged).toBe(true);
});
