import { csvRow } from '../text/csv-row.js';
import { withoutBreaks } from '../text/line-breaks.js';
import { annotate } from './brat-annotations.js';
import { BRAT_CONFIGURATION } from './brat-configuration.js';
import type { WriteFolder } from './format.js';
import { wordsAt } from './selection.js';

/**
 * A folder for brat: a text and its standoff annotations for each report, the configuration that they need, and a list of
 * which file is which report. Offsets are code points, as brat counts.
 */
export const writeBrat: WriteFolder = async function* (selected) {
  yield { name: 'annotation.conf', text: BRAT_CONFIGURATION };
  yield {
    name: 'reports.csv',
    more: true,
    text: csvRow(['file', 'address', 'version', 'records', 'outlet', 'published', 'headline']),
  };
  for await (const one of selected) {
    const { kept, text } = one;
    const { id, address, version, report } = kept;
    const name = String(id).padStart(8, '0'); // never made of what a report says
    const headline = report.headline && wordsAt(text, [report.headline]);
    yield { name: `${name}.txt`, text: withoutBreaks(text) };
    yield { name: `${name}.ann`, text: annotate(one) };
    yield {
      name: 'reports.csv',
      more: true,
      // who reads it back must know whether what is not there was taken out, or was never put in
      text: csvRow([
        `${name}.txt`,
        address,
        version,
        one.whole ? 'all' : 'some',
        report.outlet,
        report.published,
        headline,
      ]),
    };
  }
};
