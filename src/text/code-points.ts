/**
 * Turns offsets in UTF-16 code units into offsets in code points, as programs count that are not written in JavaScript.
 *
 * @example codePointsOf('😀 yes')(3) // 2
 */
export function codePointsOf(text: string): (offset: number) => number {
  const seconds: number[] = []; // where the second halves of surrogate pairs stand
  for (let i = 1; i < text.length; i++)
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) seconds.push(i++);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/**
 * The other way: offsets in code points as offsets in UTF-16 code units. What lies behind the text is its end.
 *
 * @example offsetsOfPoints('😀 yes')(2) // 3
 */
export function offsetsOfPoints(text: string): (point: number) => number {
  const seconds: number[] = []; // points whose character is a surrogate pair
  let point = 0;
  for (let i = 0; i < text.length; i++, point++)
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      seconds.push(point);
      i++;
    }
  return (at) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return Math.min(text.length, at + low);
  };
}
