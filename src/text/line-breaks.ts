/**
 * A report's text as brat may have it. Lines end in \n alone and a field of a line in a tab, so other breaks and tabs become
 * blanks, one for one: every offset stays.
 */
export const withoutBreaks = (text: string): string =>
  text.replace(/\r(?=\n)|[\t\v\f\u001c-\u001e\u0085\u2028\u2029]/g, ' ').replaceAll('\r', '\n');
