// What must hold of whatever comes out.
import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { graphemesOf } from '../../dist/text/graphemes.js';

/** Every span of a readout, wherever it stands. */
function* spansOf(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield { path, start: value.start, end: value.end };
  for (const [key, inner] of Object.entries(value)) yield* spansOf(inner, `${path}.${key}`);
}

/** Spans lie in the text and cut no grapheme, references lead somewhere, numbers are numbers, and all of it is JSON. */
export function checkReadout(readout, text) {
  const { headline: _given, ...found } = readout;
  const bounds = new Set([0]);
  let at = 0;
  for (const grapheme of graphemesOf(text)) bounds.add((at += grapheme.length));
  for (const { path, start, end } of spansOf(found))
    if (!(start >= 0 && start < end && end <= text.length && bounds.has(start) && bounds.has(end)))
      assert.fail(`span ${start}–${end} at ${path} of ${text.length}`);
  const ids = new Set(readout.entities.map((e) => e.id));
  const named = [
    ...readout.attributions.flatMap((a) => [a.source, a.addressee, ...a.via]),
    ...readout.events.flatMap((e) => [...e.actors, ...e.recipients, e.where]),
  ];
  for (const id of named) if (id !== null) assert(ids.has(id), `no entity ${id}`);
  for (const e of readout.events)
    for (const i of e.attributions) assert(readout.attributions[i], `no attribution ${i}`);
  for (const q of readout.quantities) assert(Number.isFinite(q.value), `value ${q.value}`);
  assert(isDeepStrictEqual(JSON.parse(JSON.stringify(readout)), readout), 'no JSON'); // deepEqual would print megabytes
}

/** The report's own spans lie in its text. */
export function checkReport({ text, headline, asides = [] }) {
  assert.equal(typeof text, 'string');
  for (const { start, end } of [...(headline ? [headline] : []), ...asides])
    assert(start >= 0 && start < end && end <= text.length, `report span ${start}–${end} of ${text.length}`);
}

// what a terminal obeys, apart from tabs and line breaks; and what turns the direction of all that follows
const OBEYED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Nothing for a terminal to obey. */
export function checkShown(output) {
  const found = OBEYED.exec(output);
  if (found) assert.fail(`U+${found[0].charCodeAt(0).toString(16)} reaches the terminal at ${found.index}`);
}

/** RFC 4180, every row as long as the first, and no cell that a spreadsheet would reckon with. */
export function checkCsv(table) {
  let [rows, cells, at] = [0, 0, 0];
  let wide = 0;
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (at < table.length) {
    cell.lastIndex = at;
    const found = cell.exec(table);
    assert(found, `CSV is broken at ${at}`);
    const value = found[1]?.replaceAll('""', '"') ?? found[2];
    assert(!/^[=+@\t\r]/.test(value) && !/^-(?!\d+(?:\.\d+)?$)/.test(value), `formula ${value.slice(0, 20)}`);
    cells++;
    at = cell.lastIndex;
    if (found[3] === ',') continue;
    if (rows++ === 0) wide = cells;
    assert.equal(cells, wide, `row ${rows} has ${cells} cells`);
    cells = 0;
  }
}

/** Well-formed XML: elements close, no bare marks, no characters that XML does not know. */
export function checkXml(xml) {
  const open = [];
  const rest = xml.replace(
    /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|<\?xml [^>]*\?>/g,
    (_, end, name, _attributes, empty) => {
      if (end) assert.equal(open.pop(), name);
      else if (name && !empty) open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  const plain = xml.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '');
  assert(!/[&\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(plain), 'no XML character');
  assert(!rest.includes('<'), 'a bare <');
}

/** Lines of iCalendar: names that the exporter writes, none longer than 75 octets. */
export function checkCalendar(calendar) {
  for (const line of calendar.split('\r\n')) {
    assert(Buffer.byteLength(line) <= 75, 'a long line');
    assert(!/[\r\n]/.test(line), 'a bare line break');
    if (line !== '' && !line.startsWith(' ')) assert(/^[A-Z-]+[;:]/.test(line), `line ${line.slice(0, 30)}`);
  }
}

/** One annotation a line, its fields parted by tabs. */
export function checkBrat(annotations) {
  for (const line of annotations.split('\n'))
    if (line !== '')
      assert(/^(?:[TEAN#R]\d+|\*)\t[^\t]+(?:\t[^\t]*)?$/.test(line), `brat ${line.slice(0, 40)}`);
}
