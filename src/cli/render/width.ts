import { graphemesOf } from '../../text/graphemes.js';

const ASCII = /^[\u0020-\u007e]*$/;
/** Latin and Bengali letters, danda, dashes and quotation marks: none is wide. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0964\u0965\u0980-\u09ff\u2010-\u2027]*$/;
const VIRAMA = '\u09cd';
const VISIBLE = /[^\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const VISIBLES = new RegExp(VISIBLE, 'gu');
const SPACING = /[\p{Mc}\uff00-\uffef]/u;
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f|^[\d#*]\ufe0f?\u20e3|^\p{RI}\p{RI}/u;

function widthOfGrapheme(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  const visible = grapheme.match(VISIBLES);
  if (!visible) return 0;
  let width = WIDE.test(visible[0]) ? 2 : 1;
  for (let i = 1; i < visible.length; i++)
    if (SPACING.test(visible[i]!)) width += WIDE.test(visible[i]!) ? 2 : 1;
  return width;
}

/**
 * Columns that a text without colours takes in a terminal: marks and the further letters of a Bengali conjunct take none
 * of their own.
 */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  if (NARROW.test(text) && !text.includes(VIRAMA)) return text.match(VISIBLES)?.length ?? 0;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += widthOfGrapheme(grapheme);
  return width;
}
