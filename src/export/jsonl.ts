import type { Write } from './format.js';

/** Readouts as `readout read --json` writes them, with the address and version by which the ledger knows the report. */
export const writeJsonl: Write = async function* (selected, { text: withText }) {
  for await (const { kept, text } of selected) {
    const { address, version, readout } = kept;
    const { text: _, ...rest } = readout;
    yield `${JSON.stringify({ ...rest, address, version, ...(withText && { text }) })}\n`;
  }
};
