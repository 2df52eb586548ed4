import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Rows } from '../../src/export/format.js';
import type { Format } from '../../src/export/formats.js';
import { addressOf, type Params } from '../state/api.js';
import { t } from '../state/say.js';
import { language } from '../state/settings.js';
import type { Word } from '../words/en.js';

const ROWS = ['attributions', 'events', 'figures', 'cells'] as const satisfies readonly Rows[];

/** What there is, by what one wants it for. Names of formats are the same in every language. */
const GROUPS: readonly { title: Word; formats: readonly (readonly [Format, string])[] }[] = [
  {
    title: 'export.reading',
    formats: [
      ['jsonl', 'JSON Lines'],
      ['webannotation', 'Web Annotation'],
      ['brat', 'brat'],
      ['gold', 'Gold'],
    ],
  },
  {
    title: 'export.events',
    formats: [
      ['polecat', 'PLOVER/POLECAT'],
      ['gdelt-events', 'GDELT Events'],
      ['gdelt-mentions', 'GDELT Mentions'],
      ['gdelt-gkg', 'GDELT GKG'],
      ['icalendar', 'iCalendar'],
    ],
  },
  {
    title: 'export.graphs',
    formats: [
      ['graphml', 'GraphML'],
      ['gexf', 'GEXF'],
      ['geojson', 'GeoJSON'],
    ],
  },
  {
    title: 'export.newsroom',
    formats: [
      ['ninjs', 'IPTC ninjs'],
      ['claimreview', 'ClaimReview'],
      ['ftm', 'FollowTheMoney'],
    ],
  },
];

/**
 * A button that opens what the reports of a screen can be taken along as. Arrow keys go from one to the next, Escape
 * closes it and goes back to the button.
 */
export function ExportMenu({
  of,
  starts = false,
}: {
  of: Params;
  /** Whether it stands at the beginning of a line, and opens to its end. */
  starts?: boolean;
}): JSX.Element {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) open.value = false;
    };
    addEventListener('pointerdown', away);
    addEventListener('focusin', away);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('focusin', away);
    };
  }, []);
  const links = () => [...box.current!.querySelectorAll('a')];
  const toggle = () => {
    open.value = !open.value;
    if (open.value) requestAnimationFrame(() => links()[0]?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open.value) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape') {
      open.value = false;
      button.current!.focus();
    } else if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const link = (format: Format, words: string, params: Params = {}) => (
    <a key={words} href={addressOf(`/export/${format}`, { ...of, ...params, lang: language.value })} download>
      {words}
    </a>
  );
  return (
    <div class={`export no-print ${starts ? 'starts' : ''}`} ref={box} onKeyDown={onKeyDown}>
      <button ref={button} type="button" aria-expanded={open.value} aria-controls={id} onClick={toggle}>
        {t('export.open')}
      </button>
      <div id={id} class="export-list" hidden={!open.value}>
        {(['csv', 'parquet'] as const).map((format) => (
          <section key={format} aria-label={format === 'csv' ? 'CSV' : 'Parquet'}>
            <h3>{format === 'csv' ? 'CSV' : 'Parquet'}</h3>
            {ROWS.map((rows) => link(format, t(`export.${rows}`), { rows, bom: format === 'csv' }))}
          </section>
        ))}
        {GROUPS.map(({ title, formats }) => (
          <section key={title} aria-label={t(title)}>
            <h3>{t(title)}</h3>
            {formats.map(([format, words]) => link(format, words))}
          </section>
        ))}
      </div>
    </div>
  );
}
