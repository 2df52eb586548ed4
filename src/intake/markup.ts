import { ReadoutError } from '../readout/error.js';

/** Elements, attributes and character references together; big pages have some twenty thousand. */
const MOST_PARTS = 200_000;
/** Elements that are open at one place; pages nest a few dozen levels. */
const DEEPEST = 1000;

const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUAL = 0x3d;
const GREATER = 0x3e;

/** Elements that are never left open, or whose next sibling closes them. */
const CLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot rp rt'.split(
    ' ',
  ),
);
/** Elements whose inside is no markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);
const NAME = /[a-z][^\s/>]{0,30}/iy;

const isSpace = (unit: number) => unit <= 0x20 && (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d));
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/**
 * Refuses, before it is parsed, markup that would take minutes and gigabytes to be made a tree of: the parsers' work grows
 * with the square of the depth, and each part takes some hundred bytes. Linear in the markup's length.
 */
export function refuseMonstrous(markup: string, file: string, kind: 'html' | 'xml'): void {
  const html = kind === 'html';
  let parts = 0;
  let open = 0;
  let at = 0;
  const tooMuch = () => new ReadoutError('input.markup', { file, limit: MOST_PARTS, depth: DEEPEST });
  while (at < markup.length) {
    const unit = markup.charCodeAt(at++);
    if (unit !== AMPERSAND && unit !== LESS) continue;
    if (++parts > MOST_PARTS) throw tooMuch();
    if (unit === AMPERSAND) continue;
    const next = markup.charCodeAt(at);
    if (next === SLASH) open = Math.max(0, open - 1);
    else if (isLetter(next)) {
      NAME.lastIndex = at;
      const name = NAME.exec(markup)![0].toLowerCase();
      at += name.length;
      const [end, attributes, closed] = endOfTag(markup, at);
      at = end;
      parts += attributes;
      if (!(html ? CLOSED.has(name) : closed) && ++open > DEEPEST) throw tooMuch();
      if (html && RAW.has(name)) {
        const inside = new RegExp(`</${name}`, 'gi');
        inside.lastIndex = at;
        const found = inside.exec(markup);
        if (!found) return; // all that follows is text
        at = found.index;
      }
    }
  }
}

/** Where a tag ends, how many attributes it has, and whether it closes itself. */
function endOfTag(markup: string, from: number): [end: number, attributes: number, closed: boolean] {
  let attributes = 0;
  let before = 0;
  for (let at = from; at < markup.length; at++) {
    const unit = markup.charCodeAt(at);
    if (unit === GREATER) return [at + 1, attributes, before === SLASH];
    if (isSpace(unit)) continue;
    if ((unit === 0x22 || unit === 0x27) && before === EQUAL) {
      at = markup.indexOf(markup[at]!, at + 1);
      if (at < 0) break;
    } else if (before !== EQUAL && at > from && isSpace(markup.charCodeAt(at - 1))) attributes++;
    before = unit;
  }
  return [markup.length, attributes, true];
}
