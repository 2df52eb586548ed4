const FLAG = '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,10}\\u{e007f}'; // of England, Scotland, Wales
const UNSAFE = new RegExp(
  `${FLAG}|\\r(?!\\n)|[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]|[\\u{e0000}-\\u{e007f}]|\\p{Cs}|(?<=\\p{M}{8})\\p{M}`,
  'gu',
);
const ANY_UNSAFE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\u{e0000}-\u{e007f}]|\r(?!\n)|\p{M}{9}/u;
const NOTHING = '\u2060'; // takes no room and means nothing
const UNKNOWN = '\ufffd';

/**
 * A report's text as it may be shown, with every offset the same: what a terminal would obey becomes a picture of it (␛),
 * what turns the direction of all that follows, hidden letters and halves of characters become �, marks beyond the eighth
 * on one letter disappear.
 *
 * @example shown('\x1b[2J') // '␛[2J'
 */
export function shown(text: string): string {
  if (!ANY_UNSAFE.test(text)) return text;
  return text.replace(UNSAFE, (found) => {
    const unit = found.charCodeAt(0);
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    if (unit === 0x7f) return '␡';
    if (found.length > 2) return found;
    if (found.length === 2) return UNKNOWN + UNKNOWN;
    if (unit === 0x202d || unit === 0x202e || unit < 0xa0 || (unit >= 0xd800 && unit <= 0xdfff))
      return UNKNOWN;
    return NOTHING;
  });
}

/**
 * `shown` for what stands in a line of ours, as a file's name: a line break in it begins none.
 *
 * @example shownInLine('a.txt\n12 reports added') // 'a.txt␤12 reports added'
 */
export const shownInLine = (text: string): string =>
  shown(text).replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, '␤');

/** A value of lists and records in which every text is `shown`. */
export function allShown<T>(value: T): T {
  if (typeof value === 'string') return shown(value) as T;
  if (Array.isArray(value)) return value.map(allShown) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allShown(inner)])) as T;
}
