const BEFORE = /[িেৈ]/;
const CLUSTER =
  '[\\u0985-\\u09b9\\u09ce\\u09dc-\\u09df](?:\\u09bc)?(?:\\u09cd[\\u0985-\\u09b9\\u09dc-\\u09df](?:\\u09bc)?)*';
// a sign that is drawn before its letters cannot stand first in a word, nor behind another vowel sign
const MISPLACED = /(?<![\u0985-\u09cd\u09dc-\u09df])[িেৈ]|(?<=[ািীুূৃেৈ])[িেৈ]/g;
const SIGN = new RegExp(`([িেৈ])(${CLUSTER})`, 'gu');

/**
 * Bengali whose letters come in the order in which they are drawn (েদশ) in the order in which they are read (দেশ).
 * Documents that say nothing of their glyphs' meaning come so, through and through; others are left as they are.
 */
export function inReadingOrder(text: string): string {
  if (!BEFORE.test(text)) return text;
  const signs = text.match(/[িেৈ]/g)!.length;
  const misplaced = text.match(MISPLACED)?.length ?? 0;
  if (misplaced < 0.15 * signs) return text;
  return text
    .replace(SIGN, '$2$1')
    .replace(/\u09c7\u09be/g, '\u09cb')
    .replace(/\u09c7\u09d7/g, '\u09cc')
    .normalize('NFC');
}
