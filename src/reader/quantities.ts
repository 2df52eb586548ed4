import type { QuantityPhrase } from '../languages/quantity-phrase.js';
import type { Draft } from './draft.js';
import { type Setting, settingOf } from './setting.js';

const TIME_UNITS = new Set(['year', 'month', 'day', 'hour', 'minute']);

/** Finds the amounts of a report: number, comparator, and what is counted or measured. */
export function findQuantities(draft: Draft): void {
  if (!draft.pack) return;
  const setting = settingOf(draft);
  let paragraph = -1;
  let before: string | null = null;
  for (const sentence of draft.sentences) {
    if (sentence.paragraph !== paragraph) before = null;
    paragraph = sentence.paragraph;
    for (const phrase of draft.pack.readQuantities(draft, sentence.index)) {
      const { first, last, value, valueTo, comparator, rule } = phrase;
      const unit = unitOf(phrase, before, setting);
      if (!TIME_UNITS.has(unit)) before = unit;
      draft.quantityAt.fill(draft.quantities.length, first, last);
      draft.quantities.push({
        first,
        last,
        value,
        ...(valueTo !== undefined && { valueTo }),
        comparator,
        unit,
        because: rule,
      });
    }
  }
}

/** A bare number takes the unit of the amount before it in its paragraph; money words mean the report's own money. */
function unitOf(phrase: QuantityPhrase, before: string | null, setting: Setting): string {
  const inherited = before === 'item' && phrase.fallback?.startsWith('local:') ? null : before;
  const unit = phrase.unit ?? inherited ?? phrase.fallback ?? 'item';
  switch (unit) {
    case 'local:taka':
    case 'local:paisa':
      return setting.country === 'IN' ? 'INR' : 'BDT';
    case 'local:rupee':
      return 'INR';
    case 'local:dollar':
      return 'USD';
    case 'local:pound':
      return 'GBP';
    default:
      return unit;
  }
}
