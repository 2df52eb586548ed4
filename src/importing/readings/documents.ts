import { ReadoutError } from '../../readout/error.js';
import type { InputFile, Refused } from './reading.js';

/** JSON documents of files: one a file, or one a line; a list is its items. */
export function documentsOf(files: readonly InputFile[]): ({ file: string; document: object } | Refused)[] {
  return files.flatMap(({ name, text }) => {
    const whole = parse(text);
    if (whole !== undefined) return itemsOf(whole).map((document, i) => named(name, document, i));
    return text
      .split('\n')
      .map((line, i) => ({ line, file: `${name}#${i + 1}` }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, file }) => named(file, parse(line), 0));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function named(file: string, document: unknown, n: number) {
  const at = n === 0 ? file : `${file}#${n + 1}`;
  if (typeof document === 'object' && document !== null) return { file: at, document };
  return { row: at, record: null, error: new ReadoutError('readings.no-json', { file: at }) };
}
