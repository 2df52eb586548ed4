import { packs } from '../languages/packs.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { detectLanguage } from '../text/language.js';
import { findAttributions } from './attributions.js';
import { findConcepts } from './concepts.js';
import { beginDraft, type Draft } from './draft.js';
import { findEvents } from './events.js';
import { findFigures } from './figures.js';
import { finish } from './finish.js';
import { findLanguageFree } from './language-free.js';
import { findNames } from './names.js';
import { findQuantities } from './quantities.js';
import { findTimes } from './times.js';
import { findTricks } from './tricks.js';

const steps: readonly ((draft: Draft) => void)[] = [
  findLanguageFree, // does something only where there is no pack
  findTimes, // before quantities: "১৫ আগস্ট" is not fifteen of anything
  findQuantities,
  findNames, // after times: "শুক্রবার" and "মে" are no names
  findAttributions,
  findEvents, // an event knows the attributions that assert it
  findFigures, // after events: an amount may be an event's
  findConcepts, // last: by now every sentence has been parsed
  findTricks, // wherever: it looks at letters alone
];

/**
 * Reads one report: who said what, to whom, when, according to whom; names, times, quantities and PLOVER events.
 * Pure and deterministic; spans are UTF-16 code units of `report.text`. Never throws on any text.
 *
 * @example read({ id: 'x', text: 'ক্রেমলিন জানিয়েছে, আলোচনা চলবে।' }).attributions[0].act // 'say'
 */
export function read(report: Report): Readout {
  const language = report.language ?? detectLanguage(report.text);
  const draft = beginDraft(report, packs.get(language.split('-')[0]!) ?? null);
  for (const step of steps) step(draft);
  return finish(draft, language);
}
