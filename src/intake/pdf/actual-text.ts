import { type Dict, isOperator, Name, type PdfObjects, type PdfValue, Ref, Scanner } from './objects.js';

const DEEPEST = 20;
const MOST = 500_000; // pieces of marked content on one page
const MOST_FORMS = 10_000; // drawn on one page: one that draws itself twice would be drawn a million times

/**
 * What a page says its glyphs mean, for each piece of marked content in the order of drawing (`null` where it says
 * nothing). Writers of Indic scripts need it: ছে is drawn as ে and ছ, and a conjunct's glyph has no letter of its own.
 */
export function actualTexts(objects: PdfObjects, page: number): (string | null)[] {
  const found: (string | null)[] = [];
  let formsDrawn = 0;
  const dict = objects.dict(new Ref(page));
  if (!dict) return found;
  const contents = dict.get('Contents');
  const list = objects.value(contents);
  const parts = Array.isArray(list) ? list : contents instanceof Ref ? [contents] : [];
  const streams = parts.map((part) => (part instanceof Ref ? objects.stream(part) : null));
  if (streams.some((s) => s === null)) return found;
  walk(Buffer.concat(streams.flatMap((s) => [s!, Buffer.from('\n')])), resourcesOf(objects, dict), 0);
  return found;

  function walk(content: Uint8Array, resources: Dict | null, depth: number): void {
    const scanner = new Scanner(content);
    const properties = objects.dict(resources?.get('Properties'));
    const forms = objects.dict(resources?.get('XObject'));
    let operands: PdfValue[] = [];
    for (let token = scanner.next(); token !== undefined && found.length < MOST; token = scanner.next()) {
      if (!isOperator(token)) {
        operands.push(token);
        continue;
      }
      const last = operands.at(-1);
      if (token.operator === 'BMC') found.push(null);
      else if (token.operator === 'BDC') {
        const given = last instanceof Name ? objects.dict(properties?.get(last.name)) : last;
        const text = given instanceof Map ? objects.value(given.get('ActualText')) : null;
        found.push(typeof text === 'string' ? decode(text) : null);
      } else if (
        token.operator === 'Do' &&
        last instanceof Name &&
        depth < DEEPEST &&
        formsDrawn++ < MOST_FORMS
      ) {
        const form = forms?.get(last.name);
        const about = objects.dict(form);
        const drawn = form instanceof Ref && (about?.get('Subtype') as Name | undefined)?.name === 'Form';
        const inner = drawn ? objects.stream(form) : null;
        if (inner) walk(inner, objects.dict(about!.get('Resources')) ?? resources, depth + 1);
      } else if (token.operator === 'ID') scanner.at = endOfImage(content, scanner.at);
      operands = [];
    }
  }
}

/** A page without resources of its own has those of the pages above it. */
function resourcesOf(objects: PdfObjects, page: Dict): Dict | null {
  let at: Dict | null = page;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const found = objects.dict(at.get('Resources'));
    if (found) return found;
    at = objects.dict(at.get('Parent'));
  }
  return null;
}

function endOfImage(content: Uint8Array, from: number): number {
  const end = Buffer.from(content.buffer, content.byteOffset, content.byteLength).indexOf('EI', from);
  return end < 0 ? content.length : end + 2;
}

/** A PDF's text string: UTF-16 or UTF-8 with its mark, else (near enough) Latin-1. */
function decode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  if (text.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (text.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  return text.startsWith('\xef\xbb\xbf') ? bytes.toString('utf8', 3) : text;
}
