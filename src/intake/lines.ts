import { MAX_FILE_BYTES, tooLarge } from './files.js';

/** Lines of a byte stream (without their ends), with 1-based numbers; at no time more than one is held. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<{ bytes: Uint8Array; number: number }> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (last: Uint8Array) => {
    const bytes = pieces.length ? Buffer.concat([...pieces, last]) : last;
    pieces = [];
    size = 0;
    number++;
    return { bytes: bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, number };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      yield take(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.length) {
      const rest = chunk.subarray(from);
      size += rest.length;
      if (size >= MAX_FILE_BYTES) throw tooLarge(file, size);
      pieces.push(rest);
    }
  }
  if (size > 0) yield take(new Uint8Array());
}
