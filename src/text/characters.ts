/** What a UTF-16 code unit is to the tokeniser. */
export const Kind = {
  Unknown: 0,
  Space: 1,
  Newline: 2,
  Letter: 3,
  Mark: 4,
  Digit: 5,
  Joiner: 6,
  Other: 7,
  Surrogate: 8,
  /** Takes no room: soft hyphens, zero-width spaces, marks of direction. */
  Hidden: 9,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export type Script = 'bengali' | 'latin' | 'other';

const kinds = new Uint8Array(0x10000); // filled as characters are met: building it whole would cost start-up time

function classify(unit: number): Kind {
  if (unit >= 0xd800 && unit <= 0xdfff) return Kind.Surrogate;
  const c = String.fromCharCode(unit);
  if (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029') return Kind.Newline;
  if (unit === 0x200c || unit === 0x200d) return Kind.Joiner;
  if (/\p{M}/u.test(c)) return Kind.Mark;
  if (/\p{Default_Ignorable_Code_Point}/u.test(c)) return Kind.Hidden;
  if (/[\s\p{Cc}]/u.test(c)) return Kind.Space;
  if (unit === 0x09f7) return Kind.Other; // ৷, which some newsrooms type for the danda
  if (/\p{L}/u.test(c)) return Kind.Letter;
  if (/\p{N}/u.test(c)) return Kind.Digit;
  return Kind.Other;
}

/** The kind of the code unit at `index`; `Kind.Unknown` past the end of the text. */
export function kindAt(text: string, index: number): Kind {
  // asked for a letter past the end but once, the engine looks at all letters the slow way
  if (index < 0 || index >= text.length) return Kind.Unknown;
  const unit = text.charCodeAt(index);
  return ((kinds[unit] as Kind) ||= classify(unit));
}

/** The code unit at `index`; -1 outside the text. */
export const unitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : -1;

/** The script of a code unit, as far as language packs tell them apart. */
export function scriptOf(unit: number): Script {
  if (unit >= 0x0980 && unit <= 0x09ff) return 'bengali';
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f))
    return 'latin';
  return 'other';
}
