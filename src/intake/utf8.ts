/**
 * Where bytes stop being UTF-8: the offset of the first byte that fits no character, or -1. A character cut off at the
 * very end counts as an error there.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0;
    if (length === 0 || !secondByteFits(lead, bytes[i + 1])) return i;
    for (let k = 2; k < length; k++) if ((bytes[i + k] ?? 0) >> 6 !== 0b10) return i;
    i += length;
  }
  return -1;
}

/** The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByteFits(lead: number, second: number | undefined): boolean {
  if (second === undefined || second >> 6 !== 0b10) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}
