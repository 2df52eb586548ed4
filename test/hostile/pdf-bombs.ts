import { deflateSync } from 'node:zlib';

/** A PDF of these objects, numbered from 1, the first of which is its catalog; `trailer` may say otherwise than is true. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = pieces[0]!.length;
  const put = (piece: string | Buffer) => {
    const bytes = Buffer.from(piece as string, 'latin1');
    pieces.push(bytes);
    at += bytes.length;
  };
  objects.forEach((object, i) => {
    places.push(at);
    put(`${i + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  });
  const start = at;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const pageOf = (contents: string) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents ${contents}>>`;
const stream = (data: Buffer, filters: string): Buffer =>
  Buffer.concat([
    Buffer.from(`<</Length ${data.length}/Filter${filters}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
const flate = (text: string | Buffer) => stream(deflateSync(text, { level: 1 }), '/FlateDecode');
const drawing = (contents: Buffer) => pdfOf([CATALOG, PAGES, pageOf('4 0 R'), contents, FONT]);
const times = (piece: string, n: number) => piece.repeat(n);
const BLANKS = Buffer.alloc(250_000_000, 0x20);

const LINE = 'BT /F 12 Tf 72 700 Td (The mayor said that the bridge would open on Monday.) Tj ET\n';

/** One that is whole, as a measure: what the others are made from is read. */
export const sound: Buffer = drawing(flate(LINE));

const BOMB = 'input.pdf-bomb';
export const SAID = 'The mayor said that the bridge would open on Monday.';

/** PDFs of at most some megabytes that unpack, nest, repeat or refer without end. */
export const BOMBS: readonly [name: string, make: () => Buffer, outcome: string][] = [
  ['a stream of 250 MB of blanks', () => drawing(flate(BLANKS)), BOMB],
  [
    'one that is packed twice',
    () =>
      drawing(
        stream(deflateSync(deflateSync(BLANKS, { level: 1 }), { level: 9 }), '[/FlateDecode/FlateDecode]'),
      ),
    BOMB,
  ],
  ['five million drawn letters', () => drawing(flate(`BT /F 12 Tf ${times('(a)Tj ', 5_000_000)}ET`)), BOMB],
  ['lists nested in drawing', () => drawing(flate(`${LINE}${times('[', 200_000)}`)), SAID],
  [
    'states that are kept and never given back',
    () => drawing(flate(`${times('q ', 3_000_000)}${LINE}`)),
    BOMB,
  ],
  [
    'dictionaries nested in an object',
    () =>
      pdfOf([
        CATALOG,
        `<</Type/Pages/Count 1/Kids[3 0 R]/X ${times('<</X', 200_000)}${times('>>', 200_000)}>>`,
        pageOf('4 0 R'),
        flate(LINE),
        FONT,
      ]),
    'input.pdf',
  ],
  [
    'pages within themselves',
    () => pdfOf([CATALOG, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>']),
    'input.pdf',
  ],
  [
    'two billion pages',
    () =>
      pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', pageOf('4 0 R'), flate(LINE), FONT]),
    SAID,
  ],
  [
    'a page a hundred thousand times',
    () =>
      pdfOf([
        CATALOG,
        `<</Type/Pages/Kids[${times('3 0 R ', 100_000)}]/Count 100000>>`,
        pageOf('4 0 R'),
        flate(LINE),
        FONT,
      ]),
    'input.pdf-pages',
  ],
  [
    'a form that draws itself',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>',
        '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream',
        '<</Length 5>>stream\n/X Do\nendstream',
      ]),
    'input.pdf-scan',
  ],
  [
    'a table of two billion objects',
    () =>
      Buffer.from(
        `%PDF-1.7\nxref\n0 2000000000\n0000000000 65535 f \ntrailer\n<</Size 2000000000/Root 1 0 R>>\nstartxref\n9\n%%EOF`,
      ),
    'input.pdf',
  ],
  ['a table that comes before itself', () => pdfOf([CATALOG, PAGES], '/Prev 9'), 'input.pdf'],
  [
    'a table in a stream that says it is wide',
    () => {
      const table = deflateSync(Buffer.alloc(50_000_000), { level: 9 });
      return Buffer.concat([
        Buffer.from(
          `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 99999999/W[1 4 2]/Index[0 99999999]/Root 2 0 R/Filter/FlateDecode/Length ${table.length}>>stream\n`,
        ),
        table,
        Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF'),
      ]);
    },
    BOMB,
  ],
  [
    'a length that is another object, and that its own',
    () =>
      pdfOf([
        CATALOG,
        PAGES,
        pageOf('4 0 R'),
        '<</Length 4 0 R/Filter/FlateDecode>>stream\nx\nendstream',
        FONT,
      ]),
    'input.pdf-scan',
  ],
];
