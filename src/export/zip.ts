import { crc32, deflateRawSync } from 'node:zlib';
import type { WrittenFile } from './format.js';

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

const VERSION = 45; // of the reader that is needed: ZIP64
const UTF8 = 0x0800; // names are UTF-8
const DEFLATED = 8;
const DAY = 0x21; // the first of January 1980: the same files give the same archive

/**
 * Files as a ZIP archive, piece by piece. A file that is written in several parts is held until all are there, the others
 * are not. The directory is of ZIP64, so there may be any number of them.
 */
export async function* zipped(files: AsyncIterable<WrittenFile>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  const growing = new Map<string, string[]>();
  let at = 0;
  const pack = (name: string, text: string): Buffer => {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const entry = {
      name: Buffer.from(name),
      crc: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
      at,
    };
    entries.push(entry);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    common(head, 4, entry);
    const piece = Buffer.concat([head, entry.name, packed]);
    at += piece.length;
    return piece;
  };
  for await (const { name, text, more } of files) {
    if (!more && !growing.has(name)) yield pack(name, text);
    else growing.set(name, [...(growing.get(name) ?? []), text]);
  }
  for (const [name, texts] of growing) yield pack(name, texts.join(''));
  const directory = Buffer.concat(entries.map(directoryEntry));
  yield Buffer.concat([directory, ends(entries.length, at, directory.length)]);
}

/** What the head of a file and its entry in the directory share, from version to length of the name. */
function common(head: Buffer, from: number, { name, crc, packed, size }: Entry): void {
  head.writeUInt16LE(VERSION, from);
  head.writeUInt16LE(UTF8, from + 2);
  head.writeUInt16LE(DEFLATED, from + 4);
  head.writeUInt16LE(0, from + 6);
  head.writeUInt16LE(DAY, from + 8);
  head.writeUInt32LE(crc, from + 10);
  head.writeUInt32LE(packed, from + 14);
  head.writeUInt32LE(size, from + 18);
  head.writeUInt16LE(name.length, from + 22);
}

function directoryEntry(entry: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50);
  head.writeUInt16LE(VERSION, 4);
  common(head, 6, entry);
  head.writeUInt16LE(12, 30); // the field of ZIP64 that says where the file begins
  head.writeUInt32LE(0xffffffff, 42);
  const far = Buffer.alloc(12);
  far.writeUInt16LE(1);
  far.writeUInt16LE(8, 2);
  far.writeBigUInt64LE(BigInt(entry.at), 4);
  return Buffer.concat([head, entry.name, far]);
}

function ends(count: number, at: number, length: number): Buffer {
  const far = Buffer.alloc(56);
  far.writeUInt32LE(0x06064b50);
  far.writeBigUInt64LE(44n, 4);
  far.writeUInt16LE(VERSION, 12);
  far.writeUInt16LE(VERSION, 14);
  far.writeBigUInt64LE(BigInt(count), 24);
  far.writeBigUInt64LE(BigInt(count), 32);
  far.writeBigUInt64LE(BigInt(length), 40);
  far.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(at + length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([far, locator, end]);
}
