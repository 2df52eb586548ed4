import type { Span } from '../src/index.js';

/** A text with spans marked in it: "⟦source:লাভরভ⟧ ⟦cue:বলেন⟧, ⟦content:আলোচনা চলবে⟧।" Offsets are computed, never typed. */
export interface MarkedText {
  text: string;
  spans: { label: string; span: Span }[];
}

/** Takes the marks out of a text and returns where they stood. Marks may nest. */
export function unmark(marked: string): MarkedText {
  const spans: MarkedText['spans'] = [];
  const open: { label: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '⟦') {
      const colon = marked.indexOf(':', i);
      open.push({ label: marked.slice(i + 1, colon), start: text.length });
      i = colon;
    } else if (marked[i] === '⟧') {
      const { label, start } = open.pop()!;
      spans.push({ label, span: { start, end: text.length } });
    } else text += marked[i];
  }
  return { text, spans };
}
