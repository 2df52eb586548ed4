import type { Span } from '../../src/text/span.js';
import { drawnEdges } from './segments.js';

/** What is selected in the report on the page, as a span of its text, trimmed, from word edge to word edge. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection();
  const article = document.querySelector('.article');
  if (!selection || selection.isCollapsed || !article) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return start < end ? drawnEdges(text)({ start, end }) : null;
}

/** Offset in the report of a place in the page: paragraphs say where they begin, numbers of notes do not count. */
function offsetOf(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-from]',
  );
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const fragment = before.cloneContents();
  for (const note of fragment.querySelectorAll('.note')) note.remove();
  return Number(paragraph.dataset.from) + (fragment.textContent ?? '').length;
}
