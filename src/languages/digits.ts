/** A number written in digits at the beginning of a word. */
export interface Digits {
  value: number;
  /** The digits as Western ones, without grouping. */
  written: string;
  /** What is written onto them: ২০টি → টি, 210mm → mm. */
  tail: string;
}

const BENGALI_ZERO = 0x9e6;
const DEVANAGARI_ZERO = 0x966;

/** A folded word's leading digits of any script here read, with Indian or Western grouping; `null` where they are no amount. */
export function digitsOf(norm: string): Digits | null {
  let written = '';
  let at = 0;
  let points = 0;
  let badGroup = false;
  for (; at < norm.length; at++) {
    const unit = norm.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) written += norm[at];
    else if (unit >= BENGALI_ZERO && unit <= BENGALI_ZERO + 9)
      written += String.fromCharCode(unit - BENGALI_ZERO + 0x30);
    else if (unit >= DEVANAGARI_ZERO && unit <= DEVANAGARI_ZERO + 9)
      written += String.fromCharCode(unit - DEVANAGARI_ZERO + 0x30);
    else if (norm[at] === '.') {
      points++;
      written += '.';
    } else if (norm[at] === ',') {
      // groups of two (Indian) or three digits follow a comma
      const group = /^,[0-9০-৯०-९]{2,3}(?![0-9০-৯०-९])/.test(norm.slice(at, at + 5));
      if (!group || points) badGroup = true;
    } else break;
  }
  if (written === '' || points > 1 || badGroup) return null;
  if (written.length > 15) return null;
  return { value: Number(written), written, tail: norm.slice(at) };
}

/** A date whose parts are parted by dots, day first: 15.08.2025, ১৫.০৮.২০২৫. */
export function dottedDate(norm: string): { day: number; month: number; year: number } | null {
  const western = norm.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BENGALI_ZERO));
  const [, day, month, year] = (/^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(western) ?? []).map(Number);
  return day && month && year && day <= 31 && month <= 12 ? { day, month, year } : null;
}
