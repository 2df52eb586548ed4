import type { Report } from '../readout/report.js';
import { readFront } from './front.js';

/** A report from a plain text, which stays as it is: offsets of its readout are offsets of the file's text. */
export function reportFromText(id: string, text: string): Report {
  const { asides, ...front } = readFront(text);
  return { id, text, ...front, ...(asides.length > 0 && { asides }) };
}
