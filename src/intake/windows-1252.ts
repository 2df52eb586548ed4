// 0x80 to 0x9f by the Encoding Standard; a space stands for the code itself. Node's own decoder reads Latin-1 here.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Text in windows-1252, which is also what pages mean by iso-8859-1, latin1 and ascii. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => {
      const high = HIGH[c.charCodeAt(0) - 0x80]!;
      return high === ' ' ? c : high;
    });
}
