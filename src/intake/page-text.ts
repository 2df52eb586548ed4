import type { PageElement, PageNode } from './metadata.js';

const BLOCKS = new Set(
  'address article blockquote dd div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul body'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(
  'aside button canvas figcaption figure footer form head iframe input nav noscript object script select style svg template textarea video audio'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;
const MAX_DEPTH = 400; // pages nest a few dozen levels; hostile ones must not fill the stack

const isHidden = (element: PageElement) =>
  element.getAttribute('hidden') !== null ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style')?.slice(0, 1000) ?? '');

/**
 * The paragraphs of an element, in order, white space made single. Captions, forms, asides, and paragraphs that are only
 * a link to another page ("আরও পড়ুন …") are left out.
 */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let linked = 0;
  const flush = () => {
    const paragraph = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (/[\p{L}\p{N}]/u.test(paragraph) && linked < 0.9 * paragraph.length) paragraphs.push(paragraph);
    text = '';
    linked = 0;
  };
  const visit = (node: PageNode, depth: number, inLink: boolean) => {
    if (node.nodeType === TEXT) {
      const piece = (node.textContent ?? '').replace(/\s+/g, ' ');
      text += piece;
      if (inLink) linked += piece.length;
      return;
    }
    if (node.nodeType !== ELEMENT || depth > MAX_DEPTH) return;
    const element = node as unknown as PageElement;
    const name = element.localName.toLowerCase();
    if (LEFT_OUT.has(name) || isHidden(element)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) flush();
    for (const child of element.childNodes) visit(child as PageNode, depth + 1, inLink || name === 'a');
    if (block) flush();
  };
  visit(root as unknown as PageNode, 0, false);
  flush();
  return paragraphs.flatMap((p) => (p.includes('\n') ? p.split('\n') : [p]));
}
