import type { Span } from '../../src/text/span.js';

/** Stretches of a report as ranges of the page, in one walk; spans come sorted and do not overlap. */
export function rangesOf(article: Element, spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  let open: Range | null = null;
  for (const paragraph of article.querySelectorAll<HTMLElement>('[data-from]')) {
    let from = Number(paragraph.dataset.from);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && at < spans.length; node = walker.nextNode()) {
      if (node.parentElement!.closest('.note')) continue;
      const to = from + node.nodeValue!.length;
      while (at < spans.length) {
        const { start, end }: Span = spans[at]!;
        if (!open && start < to) {
          open = document.createRange();
          open.setStart(node, Math.max(0, start - from));
        }
        if (!open || end > to) break;
        open.setEnd(node, Math.max(0, end - from));
        ranges.push(open);
        open = null;
        at++;
      }
      from = to;
    }
  }
  return ranges;
}

/** Of each attribution, the first stretch that is drawn of it. */
export function firstStretches(root: Element): Map<number, Element> {
  const first = new Map<number, Element>();
  for (const element of root.querySelectorAll('.article [data-a]'))
    for (const n of element.getAttribute('data-a')!.split(' '))
      if (!first.has(Number(n))) first.set(Number(n), element);
  return first;
}
