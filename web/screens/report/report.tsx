import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { publishedWords } from '../../state/dates.js';
import { useNews } from '../../state/live.js';
import { languageWords, t } from '../../state/say.js';
import { hash, query, setQuery, withQuery } from '../../state/url.js';
import { AnnotatedText, Legend } from '../../text/annotated.js';
import { attributionAt, hovered, keepLit, pinned } from '../../text/lit.js';
import { drawReport, KINDS, type Kind, marksOf } from '../../text/segments.js';
import { findTarget, linkTo } from '../../text/target.js';
import { Changes } from './changes.js';
import { Facts } from './facts.js';
import { Margin } from './margin.js';
import { useReviewKeys } from './review-keys.js';
import { describe } from './said.js';
import { Unplaced } from './unplaced.js';

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

  useEffect(() => {
    document.title = `${report.headline ?? report.address} · Readout`;
  }, [report.headline]);
  useEffect(() => keepLit(root.current!), [readout]);
  useEffect(() => {
    const numbered = /^#a(\d+)$/.exec(hash.value);
    if (numbered) pinned.value = Number(numbered[1]) - 1;
    if (target || numbered)
      requestAnimationFrame(() =>
        root.current
          ?.querySelector(target ? '.seg.target' : `[data-a~="${pinned.peek()}"]`)
          ?.scrollIntoView({ block: 'center' }),
      );
  }, [hash.value, readout.id]);
  const pin = (n: number | null, scroll = false) => {
    pinned.value = n;
    editing.value = false;
    if (n !== null && scroll)
      root.current?.querySelector(`.article [data-a~="${n}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useReviewKeys({ report, again, pin, editing });

  return (
    <div ref={root}>
      <header class="report-head">
        <p class="meta">
          {report.outlet && <b lang={language}>{report.outlet}</b>}
          {report.section && report.asides.length === 0 && <span lang={language}>{report.section}</span>}
          <span>{publishedWords(report.published)}</span>
          <span>{languageWords(language)}</span>
          {report.url && (
            <a href={report.url} rel="noreferrer" target="_blank">
              {t('report.source')}
            </a>
          )}
        </p>
        {report.notes.map((note) => (
          <p class="alarm" key={note}>
            {note}
          </p>
        ))}
        <div class="row ends no-print">
          <Legend
            counts={counts}
            shown={shown.value}
            toggle={(kind) => setQuery({ show: toggled(shown.value, kind) })}
          />
          <div class="row">
            {report.versions.length > 1 && <Versions report={report} />}
            <ExportMenu of={{ report: report.id }} />
          </div>
        </div>
      </header>
      {query.value.has('changes') ? (
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
          <Margin report={report} root={root} again={again} pin={pin} editing={editing} />
        </div>
      )}
      <Facts report={report} link={(span) => linkTo(text, span, withQuery({}))} again={again} />
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

function Versions({ report }: { report: ReportFull }): JSX.Element {
  const changes = query.value.has('changes');
  return (
    <div class="row">
      <label class="row small">
        {t('report.version')}
        <select
          value={String(report.version)}
          onChange={(e) => setQuery({ version: e.currentTarget.value }, { replace: false })}
        >
          {report.versions.map((v) => (
            <option key={v.number} value={String(v.number)}>
              {t('report.version-of', { number: v.number, count: report.versions.length })}
            </option>
          ))}
        </select>
      </label>
      {report.version > 1 && (
        <button
          type="button"
          aria-pressed={changes}
          onClick={() => setQuery({ changes: changes ? null : '1' })}
        >
          {t('report.changes')}
        </button>
      )}
    </div>
  );
}
