import { inflateSync } from 'node:zlib';

/** What a PDF is made of, as far as page contents need it. */
export type PdfValue = number | string | boolean | null | Name | Ref | PdfValue[] | Dict;
export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly number: number) {}
}
export type Dict = Map<string, PdfValue>;

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const DEEPEST = 50;
export const LARGEST_STREAM = 30_000_000;

/** Reads values and operators one after the other; strings come as a character a byte. */
export class Scanner {
  at: number;
  constructor(
    readonly bytes: Uint8Array,
    at = 0,
  ) {
    this.at = at;
  }

  /** The next value; an operator as `{ operator }`; `undefined` at the end. */
  next(depth = 0): PdfValue | { operator: string } | undefined {
    this.#skip();
    const { bytes } = this;
    const c = bytes[this.at];
    if (c === undefined || depth > DEEPEST) return undefined;
    if (c === 0x2f) return new Name(this.#word(this.at + 1));
    if (c === 0x28) return this.#string();
    if (c === 0x3c) {
      if (bytes[this.at + 1] === 0x3c) return this.#dict(depth);
      return this.#hex();
    }
    if (c === 0x5b) {
      this.at++;
      const list: PdfValue[] = [];
      for (let value = this.next(depth + 1); ; value = this.next(depth + 1)) {
        if (value === undefined || isOperator(value, ']')) return list;
        if (isOperator(value, 'R')) list.splice(-2, 2, new Ref(Number(list.at(-2))));
        else if (!isOperator(value)) list.push(value);
      }
    }
    if (DELIMITER.has(c)) {
      this.at += c === 0x3e && bytes[this.at + 1] === 0x3e ? 2 : 1;
      return { operator: c === 0x3e ? '>>' : String.fromCharCode(c) };
    }
    const word = this.#word(this.at);
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)/.test(word)) return Number.parseFloat(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }

  #skip(): void {
    const { bytes } = this;
    for (;;) {
      while (SPACE.has(bytes[this.at] ?? -1)) this.at++;
      if (bytes[this.at] !== 0x25) return;
      while (this.at < bytes.length && bytes[this.at] !== 0x0a && bytes[this.at] !== 0x0d) this.at++;
    }
  }

  #word(from: number): string {
    let end = from;
    const { bytes } = this;
    while (end < bytes.length && !SPACE.has(bytes[end]!) && !DELIMITER.has(bytes[end]!)) end++;
    this.at = Math.max(end, from);
    return latin(bytes, from, end).replace(/#([\da-f]{2})/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  #string(): string {
    const { bytes } = this;
    const out: number[] = [];
    let open = 1;
    for (this.at++; this.at < bytes.length; this.at++) {
      const c = bytes[this.at]!;
      if (c === 0x5c) {
        const escaped = bytes[++this.at] ?? 0;
        const plain = { n: 10, r: 13, t: 9, b: 8, f: 12 }[String.fromCharCode(escaped)];
        const octal = /^[0-7]{1,3}/.exec(latin(bytes, this.at, this.at + 3))?.[0];
        if (octal) {
          out.push(Number.parseInt(octal, 8) & 255);
          this.at += octal.length - 1;
        } else if (escaped !== 0x0a && escaped !== 0x0d) out.push(plain ?? escaped);
        continue;
      }
      if (c === 0x28) open++;
      if (c === 0x29 && --open === 0) break;
      out.push(c);
    }
    this.at++;
    return latin(Uint8Array.from(out));
  }

  #hex(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    const digits = latin(this.bytes, this.at + 1, end < 0 ? this.bytes.length : end).replace(
      /[^\da-f]/gi,
      '',
    );
    this.at = end < 0 ? this.bytes.length : end + 1;
    return (digits.length % 2 ? `${digits}0` : digits).replace(/../g, (pair) =>
      String.fromCharCode(Number.parseInt(pair, 16)),
    );
  }

  #dict(depth: number): Dict {
    this.at += 2;
    const values: PdfValue[] = [];
    for (let value = this.next(depth + 1); value !== undefined; value = this.next(depth + 1)) {
      if (isOperator(value, '>>')) break;
      if (isOperator(value, 'R')) values.splice(-2, 2, new Ref(Number(values.at(-2))));
      else if (!isOperator(value)) values.push(value);
    }
    const dict: Dict = new Map();
    for (let i = 0; i + 1 < values.length; i += 2) {
      const key = values[i];
      if (key instanceof Name) dict.set(key.name, values[i + 1]!);
    }
    return dict;
  }
}

export const isOperator = (value: unknown, which?: string): value is { operator: string } =>
  typeof value === 'object' &&
  value !== null &&
  'operator' in value &&
  (which === undefined || value.operator === which);

export const latin = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    from,
    Math.min(to, bytes.length),
  );

/** The objects of a PDF by number, found where they stand: its own table may be missing or packed. */
export class PdfObjects {
  readonly #places = new Map<number, number>();
  readonly #packed = new Map<number, { stream: number; place: number }>();
  readonly #unpacked = new Map<number, Uint8Array | null>();

  constructor(readonly bytes: Uint8Array) {
    const text = latin(bytes);
    for (const { index, 1: number } of text.matchAll(/(?<!\d)(\d{1,8}) \d{1,5} obj\b/g))
      this.#places.set(Number(number), index);
    for (const number of [...this.#places.keys()]) {
      const dict = this.dict(new Ref(number));
      if ((dict?.get('Type') as Name | undefined)?.name !== 'ObjStm') continue;
      const content = this.stream(new Ref(number));
      if (!content) continue;
      const scanner = new Scanner(content);
      const first = Number(this.value(dict!.get('First')));
      for (let i = Math.min(Number(dict!.get('N')), 100_000); i > 0; i--) {
        const [inner, offset] = [scanner.next(), scanner.next()];
        if (typeof inner !== 'number' || typeof offset !== 'number') break;
        if (!this.#places.has(inner)) this.#packed.set(inner, { stream: number, place: first + offset });
      }
    }
  }

  /** What a reference leads to; anything else is itself. */
  value(value: PdfValue | undefined): PdfValue | undefined {
    if (!(value instanceof Ref)) return value;
    const place = this.#places.get(value.number);
    if (place !== undefined) {
      const scanner = new Scanner(this.bytes, this.bytes.indexOf(0x6a, place) + 1); // behind "obj"
      const found = scanner.next();
      return isOperator(found) || found instanceof Ref ? null : found;
    }
    const packed = this.#packed.get(value.number);
    const content = packed && this.stream(new Ref(packed.stream));
    const found = content ? new Scanner(content, packed.place).next() : null;
    return isOperator(found) ? null : found;
  }

  dict(value: PdfValue | undefined): Dict | null {
    const found = this.value(value);
    return found instanceof Map ? found : null;
  }

  /** The bytes of a stream, unpacked; `null` where there is none, or it is packed or encrypted some other way. */
  stream(ref: Ref): Uint8Array | null {
    let content = this.#unpacked.get(ref.number);
    if (content === undefined) {
      content = this.#unpack(ref);
      this.#unpacked.set(ref.number, content);
    }
    return content;
  }

  #unpack(ref: Ref): Uint8Array | null {
    const { bytes } = this;
    const place = this.#places.get(ref.number);
    if (place === undefined) return null;
    const scanner = new Scanner(bytes, bytes.indexOf(0x6a, place) + 1);
    const dict = scanner.next();
    if (!(dict instanceof Map) || !isOperator(scanner.next(), 'stream')) return null;
    let start = scanner.at;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const length = this.value(dict.get('Length'));
    if (typeof length !== 'number' || length < 0 || start + length > bytes.length) return null;
    const raw = bytes.subarray(start, start + length);
    const filter = this.value(dict.get('Filter'));
    const filters = (Array.isArray(filter) ? filter : filter ? [filter] : []) as Name[];
    if (filters.length === 0) return raw;
    if (filters.length > 1 || filters[0]?.name !== 'FlateDecode' || dict.has('DecodeParms')) return null;
    try {
      return inflateSync(raw, { maxOutputLength: LARGEST_STREAM });
    } catch {
      return null;
    }
  }
}
