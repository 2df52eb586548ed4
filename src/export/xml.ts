/** Characters that XML 1.0 knows in no form: controls, halves of surrogate pairs, and two that are no characters. */
const UNKNOWN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;', // in an attribute, a bare one would come back as a blank
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for an attribute or the inside of an element of XML: the only way in which text gets there.
 *
 * @example xmlText('Q & A') // 'Q &amp; A'
 */
export const xmlText = (text: string | number): string =>
  String(text)
    .replace(UNKNOWN, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (c) => ENTITIES[c]!);

/** An element's attributes; those without value are left out. */
export const xmlAttributes = (values: Record<string, string | number | null | undefined>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');
