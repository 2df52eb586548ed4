import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { useNews } from '../../state/live.js';
import { t } from '../../state/say.js';
import { go, hash, query, setQuery, withQuery } from '../../state/url.js';
import { AnnotatedText, Legend } from '../../text/annotated.js';
import { attributionAt, hovered, keepLit, pinned } from '../../text/lit.js';
import { drawReport, KINDS, type Kind, marksOf } from '../../text/segments.js';
import { findTarget, linkTo } from '../../text/target.js';
import { Changes } from './changes.js';
import { Facts } from './facts.js';
import { Find, useFound } from './find.js';
import { ReportHead } from './head.js';
import { Margin } from './margin.js';
import { useReviewKeys } from './review-keys.js';
import { describe } from './said.js';
import { Speakers, useTheirs } from './speakers.js';
import { Told } from './told.js';
import { Unplaced } from './unplaced.js';

/** The language that a report's statements can be told in beside its own. */
const OTHER: Readonly<Record<string, 'bn' | 'en'>> = { bn: 'en', en: 'bn' };
const QUIET: readonly Kind[] = ['said', 'source', 'cue', 'party'];

/** One report as it was published, with what was read in it. */
export function Report({ id }: { id: number }): JSX.Element {
  const version = query.value.get('version');
  const loaded = useApi<ReportFull>(`/reports/${id}`, { version });
  useNews(['reviews', 'reports'], loaded.again);
  useEffect(() => () => void (pinned.value = hovered.value = null), [id]);
  return (
    <Answered of={loaded} screen>
      {(report) => <Reading report={report} again={loaded.again} />}
    </Answered>
  );
}

function Reading({ report, again }: { report: ReportFull; again: () => void }): JSX.Element {
  const { readout, text, language } = report;
  const root = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(readout), [readout]);
  const drawn = useMemo(
    () => drawReport(text, marks, { headline: readout.headline, asides: report.asides }),
    [text, marks],
  );
  const shown = useShown();
  const counts = useMemo(() => {
    const of = (kind: Kind) => new Set(marks.filter((m) => m.kind === kind).map((m) => m.n)).size;
    return Object.fromEntries(KINDS.map((k) => [k, of(k)])) as Record<Kind, number>;
  }, [marks]);
  const target = useMemo(() => findTarget(text, hash.value), [text, hash.value]);
  const label = useCallback((n: number) => describe(readout, text, n), [readout, text]);
  const editing = useSignal(false);
  const found = useFound(text);
  const theirs = useTheirs(report);
  const other = OTHER[language.split('-')[0]!];
  const telling = query.value.has('told');
  const plain = !telling && !query.value.has('changes');
  const kinds = [...shown.value].join();
  const drawing = useMemo(() => ({}), [readout, kinds, target, plain]);

  useEffect(() => {
    document.title = `${report.headline ?? report.address} · Readout`;
  }, [report.headline]);
  useEffect(() => keepLit(root.current!), [readout]);
  useEffect(() => {
    const numbered = /^#a(\d+)$/.exec(hash.value);
    if (numbered) {
      const n = Number(numbered[1]) - 1;
      if (n === pinned.peek()) return; // the address follows what was chosen here
      pinned.value = n;
    }
    if (target || numbered)
      requestAnimationFrame(() =>
        root.current
          ?.querySelector(target ? '.seg.target' : `[data-a~="${pinned.peek()}"]`)
          ?.scrollIntoView({ block: 'center' }),
      );
  }, [hash.value, readout.id, plain]);
  const pin = (n: number | null, scroll = false) => {
    pinned.value = n;
    editing.value = false;
    go(`${withQuery({})}${n === null ? '' : `#a${n + 1}`}`, { replace: true });
    if (n !== null && scroll)
      root.current?.querySelector(`.article [data-a~="${n}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  // what stays as it is while one moves and types: hundreds of cards and rows in a long report
  const margin = useMemo(
    () => (
      <Margin report={report} only={theirs.numbers} root={root} again={again} pin={pin} editing={editing} />
    ),
    [report, theirs.numbers],
  );
  const here = withQuery({ find: null });
  const facts = useMemo(
    () => <Facts report={report} link={(span) => linkTo(text, span, here)} again={again} />,
    [report, here],
  );
  useReviewKeys({ report, order: theirs.numbers, again, pin, editing });

  return (
    <div ref={root}>
      <ReportHead report={report} other={other}>
        {plain && (
          <Legend
            counts={counts}
            shown={shown.value}
            toggle={(kind) => setQuery({ show: toggled(shown.value, kind) })}
          />
        )}
      </ReportHead>
      {!telling && !(plain && drawn.paragraphs.some((p) => p.kind === 'headline')) && (
        <h1 class="hidden">{report.headline ?? t('no-headline')}</h1>
      )}
      {plain && (
        <div class="report-bar no-print">
          <Find text={text} found={found} root={root} drawing={drawing} />
          {readout.attributions.length > 0 && (
            <Speakers report={report} theirs={theirs} root={root} drawing={drawing} pin={pin} />
          )}
        </div>
      )}
      {telling && other ? (
        <Told report={report} language={other} />
      ) : query.value.has('changes') ? (
        <Changes id={report.id} after={report.version} language={language} />
      ) : (
        <div
          class="facing"
          onPointerOver={(e) => void (hovered.value = attributionAt(e.target))}
          onPointerLeave={() => void (hovered.value = null)}
          onFocusIn={(e) => void (hovered.value = attributionAt(e.target))}
          onFocusOut={() => void (hovered.value = null)}
          onClick={(e) => {
            const inText = (e.target as Element).closest('.article');
            if (!inText || !getSelection()?.isCollapsed) return;
            const n = attributionAt(e.target);
            if ((e.target as Element).closest('.note')) e.preventDefault();
            pin(n === pinned.peek() && !(e.target as Element).closest('.note') ? null : n);
          }}
        >
          <AnnotatedText
            text={text}
            paragraphs={drawn.paragraphs}
            language={language}
            shown={shown.value}
            label={label}
            target={target}
          />
          {margin}
        </div>
      )}
      {facts}
      <Unplaced marks={drawn.unplaced} />
    </div>
  );
}

/** Kinds that are marked: what is said at first, the rest when asked for. */
function useShown() {
  const asked = query.value.get('show');
  const kinds = asked === null ? QUIET : asked.split('-').filter((k): k is Kind => KINDS.includes(k as Kind));
  return { value: new Set(kinds) as ReadonlySet<Kind> };
}

function toggled(shown: ReadonlySet<Kind>, kind: Kind): string {
  const next = new Set(shown);
  if (!next.delete(kind)) next.add(kind);
  return KINDS.filter((k) => next.has(k)).join('-') || 'none';
}
