import type { QuantityPhrase } from '../languages/quantity-phrase.js';
import type { Draft } from './draft.js';
import { type Setting, settingOf } from './setting.js';

const MONEY = /^[A-Z]{3}$/;
const TIME_UNITS = new Set(['year', 'month', 'day', 'hour', 'minute']);

/** Finds the amounts of a report: number, comparator, and what is counted or measured. */
export function findQuantities(draft: Draft): void {
  if (!draft.pack) return;
  const setting = settingOf(draft);
  let paragraph = -1;
  let before: string | null = null;
  let money: string | null = null;
  for (const sentence of draft.sentences) {
    if (sentence.paragraph !== paragraph) before = null;
    paragraph = sentence.paragraph;
    const phrases = draft.pack.readQuantities(draft, sentence.index);
    for (let i = phrases.length - 2; i >= 0; i--) {
      // "five or six people": joined by one word or comma, they count the same
      if (phrases[i]!.unit === null && phrases[i + 1]!.first - phrases[i]!.last === 1)
        phrases[i]!.unit = phrases[i + 1]!.unit;
    }
    for (const phrase of phrases) {
      const { first, last, value, valueTo, comparator, rule } = phrase;
      const unit = unitOf(phrase, before, money, setting);
      if (MONEY.test(unit)) money = unit;
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
function unitOf(
  phrase: QuantityPhrase,
  before: string | null,
  money: string | null,
  setting: Setting,
): string {
  const price = phrase.fallback?.startsWith('local:') === true;
  const fits = before !== null && (!price || before === 'percent' || MONEY.test(before));
  const unit =
    phrase.unit ?? (fits ? before : price ? (money ?? phrase.fallback) : phrase.fallback) ?? 'item';
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
