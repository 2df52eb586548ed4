import { useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../../../src/text/span.js';
import { t } from '../../state/say.js';
import { useShortcuts } from '../../state/shortcuts.js';
import { query, setQuery } from '../../state/url.js';
import { findWords, searchable } from '../../text/find.js';
import { rangesOf } from '../../text/ranges.js';

/** Where the words of the box stand in a report; the address keeps them. */
export function useFound(text: string): readonly Span[] {
  const folded = useMemo(() => searchable(text), [text]);
  const words = query.value.get('find') ?? '';
  return useMemo(() => findWords(folded, words), [folded, words]);
}

/** The box that searches within the report: Enter goes on, Shift+Enter back, Escape lets go. */
export function Find({
  text,
  found,
  root,
  drawing,
}: {
  text: string;
  found: readonly Span[];
  root: RefObject<HTMLElement | null>;
  /** What is drawn: where it is another, hits are marked anew. */
  drawing: object;
}): JSX.Element {
  const words = query.value.get('find') ?? '';
  const at = useSignal(-1);
  const box = useRef<HTMLInputElement>(null);
  const ranges = useRef<Range[]>([]);
  useShortcuts('report', {
    'keys.find': () => {
      box.current!.focus();
      box.current!.select();
    },
  });
  const stand = () => {
    const here = ranges.current[at.value];
    if (here) CSS.highlights.set('find-here', Object.assign(new Highlight(here), { priority: 1 }));
    else CSS.highlights.delete('find-here');
  };
  useEffect(() => {
    const article = root.current?.querySelector('.article');
    ranges.current = article ? rangesOf(article, found) : [];
    if (ranges.current.length > 0) CSS.highlights.set('find', new Highlight(...ranges.current));
    stand();
    return () => {
      CSS.highlights.delete('find');
      CSS.highlights.delete('find-here');
    };
  }, [found, drawing]);
  const move = (by: 1 | -1) => {
    const list = ranges.current;
    if (list.length === 0) return;
    if (at.value < 0) {
      // the first look falls on what is on the screen, or after it
      const below = list.findIndex((range) => range.getBoundingClientRect().bottom > BAR);
      at.value = by < 0 ? (below <= 0 ? list.length : below) - 1 : Math.max(0, below);
    } else at.value = (at.value + by + list.length) % list.length;
    stand();
    const { top } = list[at.value]!.getBoundingClientRect();
    if (top < BAR || top > innerHeight * 0.75) scrollBy({ top: top - innerHeight * 0.4 });
  };
  const here = found[at.value];
  return (
    <div class="find" role="search" aria-label={t('find.label')}>
      <input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        maxLength={100}
        aria-label={t('find.label')}
        aria-describedby="find-count"
        placeholder={t('find.label')}
        value={words}
        onInput={(e) => {
          at.value = -1;
          setQuery({ find: e.currentTarget.value });
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter') move(e.shiftKey ? -1 : 1);
          else if (e.key === 'Escape') {
            setQuery({ find: null });
            document.querySelector('main')?.focus({ preventScroll: true });
          } else return;
          e.preventDefault();
          e.stopPropagation();
        }}
      />
      <span id="find-count" class="small num" role="status">
        {words.trim() &&
          (found.length === 0
            ? t('search.nothing')
            : here
              ? t('find.at', { at: at.value + 1, count: found.length })
              : t('find.count', { count: found.length }))}
        {here && <span class="hidden">: {around(text, here)}</span>}
      </span>
      {found.length > 0 && (
        <>
          <button type="button" class="bare" aria-label={t('find.previous')} onClick={() => move(-1)}>
            ↑
          </button>
          <button type="button" class="bare" aria-label={t('find.next')} onClick={() => move(1)}>
            ↓
          </button>
        </>
      )}
    </div>
  );
}

const BAR = 100; // px at the top that the bar may cover
const NEAR = 60; // characters told of what stands around a hit

/** A hit with the words around it, for those who do not see where it stands. */
function around(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - NEAR)) + 1;
  const to = text.indexOf(' ', end + NEAR);
  return text.slice(from, to < 0 ? text.length : to);
}
