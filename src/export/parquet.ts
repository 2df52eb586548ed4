import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from '../text/csv-row.js';
import type { Write } from './format.js';
import { kindOf, tableOf } from './table.js';

const GROUP = 5000; // rows that are held before they are written: a row group

const ELEMENTS = {
  whole: { type: 'INT32' },
  broken: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const;

/** The tables of CSV as Parquet, compressed with Snappy, a row group at a time. Nothing that is not known is there as null. */
export const writeParquet: Write = async function* (selected, options) {
  const { names, rows } = tableOf(selected, options);
  const bytes = new ByteWriter();
  const taken = () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0; // what was taken is written over; `offset` goes on counting
    return piece;
  };
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(names), createdBy: 'Readout' });
  let group: (readonly Cell[])[] = [];
  const write = () => {
    const columnData = names.map((name, column) => ({
      name,
      data: group.map((row) => stored(row[column], name)),
    }));
    parquet.write({ columnData, rowGroupSize: group.length });
    group = [];
    return taken();
  };
  for await (const some of rows)
    for (const row of some) {
      group.push(row);
      if (group.length === GROUP) yield write();
    }
  if (group.length > 0) yield write();
  parquet.finish();
  yield taken();
};

const schemaOf = (names: readonly string[]): SchemaElement[] => [
  { name: 'readout', num_children: names.length },
  ...names.map((name) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[kindOf(name)] })),
];

function stored(cell: Cell, column: string): string | number | null {
  if (cell === null || cell === undefined) return null;
  return kindOf(column) === 'text' ? String(cell) : Number(cell);
}
