import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { formatQuantity } from '../../src/messages/values.js';
import type { FigureItem, FigureList } from '../../src/server/schemas/views.js';
import { chosenOf } from '../charts/chosen.js';
import { ChartFrame } from '../charts/frame.js';
import { useWidth } from '../charts/use-width.js';
import { DAY, extentOf, roundSteps, ticksOf } from '../charts/when.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { ViewFilters } from '../parts/view-filters.js';
import { useApi } from '../state/api.js';
import { nameOf } from '../state/called.js';
import { dateWords, daysWords, publishedWords } from '../state/dates.js';
import { locale, number, t, terms } from '../state/say.js';
import { go, query, setQuery } from '../state/url.js';
import { linkToWords } from '../text/target.js';

/** One kind of figure over time, by the source that gives it. */
export function Figures(): JSX.Element {
  const [actor, from, to, of] = ['actor', 'from', 'to', 'of'].map((k) => query.value.get(k));
  const found = useApi<FigureList>('/figures', { actor, from, to, of });
  const kinds = found.data?.kinds ?? [];
  return (
    <>
      <Title text={t('nav.figures')}>
        <p>{t('figures.about')}</p>
      </Title>
      <ViewFilters>
        <label class="field">
          {t('figures.of')}
          <select value={of ?? kinds[0]?.of ?? ''} onChange={(e) => setQuery({ of: e.currentTarget.value })}>
            {kinds.map((k) => (
              <option key={k.of} value={k.of}>
                {kindWords(k.of)} ({number(k.count)})
              </option>
            ))}
          </select>
        </label>
      </ViewFilters>
      <Answered of={found}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty title={t('view.nothing')}>
              <p>{t('view.nothing-body')}</p>
            </Empty>
          ) : (
            <Picture items={items} kind={kindWords(of ?? kinds[0]!.of)} more={next !== null} />
          )
        }
      </Answered>
    </>
  );
}

/** The name of what is counted: a role (killed) or a unit (USD). */
function kindWords(of: string): string {
  const { figures, units } = terms();
  if (Object.hasOwn(figures, of)) return figures[of as keyof typeof figures];
  const unit = units[of];
  const words = typeof unit === 'string' ? unit : unit?.other;
  return words || (of === 'item' ? t('figures.item') : of);
}

const [LEAST, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [560, 420, 72, 190, 16, 36];

const amountOf = (f: FigureItem) =>
  formatQuantity(
    {
      value: f.value,
      ...(f.valueTo !== null && { valueTo: f.valueTo }),
      comparator: f.comparator as '=',
      unit: f.unit,
    },
    locale(),
  );

function Picture({
  items,
  kind,
  more,
}: {
  items: readonly FigureItem[];
  kind: string;
  more: boolean;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, LEAST);
  const placed = items
    .flatMap((item) => {
      const extent = extentOf(item.published);
      return extent ? [{ item, at: extent[0] + DAY / 2 }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const { chosen, choose } = chosenOf(placed.map((p) => p.item));
  const first = Math.min(...placed.map((p) => p.at));
  const last = Math.max(...placed.map((p) => p.at));
  const pad = Math.max(DAY, (last - first) * 0.05);
  const top = Math.max(...placed.map((p) => p.item.valueTo ?? p.item.value));
  const steps = roundSteps(top);
  const x = (at: number) => LEFT + ((at - first + pad) / (last - first + 2 * pad)) * (width - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / steps.at(-1)!) * (HEIGHT - TOP - BOTTOM);
  const sourceOf = (f: FigureItem) =>
    f.source === null ? terms().words.nobody : nameOf({ name: f.source, called: f.called });
  const sources = [...new Set(placed.map((p) => sourceOf(p.item)))];
  const series = sources.map((source) => ({
    source,
    points: placed.filter((p) => sourceOf(p.item) === source),
  }));
  const labels = apart(
    series.map(({ source, points }) => ({
      source,
      y: y(points.at(-1)!.item.value),
      x: x(points.at(-1)!.at),
    })),
  );
  const link = (f: FigureItem) => linkToWords(f.words, f.span, `/reports/${f.report}`);
  const low = placed.reduce((a, b) => (b.item.value < a.item.value ? b : a)).item;
  const high = placed.reduce((a, b) => (b.item.value > a.item.value ? b : a)).item;
  const title =
    low.value === high.value
      ? t('figures.title-one', { kind, amount: amountOf(low) })
      : t('figures.title', { kind, low: amountOf(low), high: amountOf(high) });
  const held = chosen === null ? null : placed[chosen]?.item;
  return (
    <div ref={box}>
      <ChartFrame
        name="figures"
        title={title}
        caption={`${t('figures.caption', { count: placed.length, sources: sources.length, days: daysWords(placed[0]?.item.published, placed.at(-1)?.item.published) })}${more ? ` ${t('figures.cut')}` : ''}`}
        table={{
          head: [
            t('table.published'),
            t('table.source'),
            t('table.amount'),
            t('table.words'),
            t('table.outlet'),
          ],
          rows: placed.map(({ item: f }) => [
            publishedWords(f.published),
            sourceOf(f),
            amountOf(f),
            f.words,
            f.outlet ?? '',
          ]),
          links: placed.map(({ item }) => link(item)),
        }}
        csv={() => [
          [
            'published',
            'source',
            'comparator',
            'value',
            'value_to',
            'unit',
            'role',
            'report',
            'outlet',
            'start',
            'end',
            'words',
          ],
          ...placed.map(({ item: f }) => [
            f.published,
            f.source,
            f.comparator,
            f.value,
            f.valueTo,
            f.unit,
            f.role,
            f.report,
            f.outlet,
            f.span.start,
            f.span.end,
            f.words,
          ]),
        ]}
      >
        <div class="scroll" tabIndex={0} role="region" aria-label={t('chart.picture')}>
          <svg
            viewBox={`0 0 ${width} ${HEIGHT}`}
            width={width}
            height={HEIGHT}
            role="group"
            aria-label={title}
          >
            <g aria-hidden="true">
              {steps.map((value) => (
                <g key={value}>
                  <line
                    class={value === 0 ? 'axis' : 'grid'}
                    x1={LEFT}
                    x2={width - RIGHT}
                    y1={y(value)}
                    y2={y(value)}
                  />
                  <text x={LEFT - 8} y={y(value) + 4} text-anchor="end" class="soft num">
                    {number(value)}
                  </text>
                </g>
              ))}
              {ticksOf(first - pad, last + pad, width < 800 ? 2 : 5).map((tick) => (
                <text key={tick.at} x={x(tick.at)} y={HEIGHT - 10} text-anchor="middle" class="soft">
                  {dateWords(tick.value)}
                </text>
              ))}
              {series.map(({ source, points }) => (
                <path
                  key={source}
                  class="line"
                  d={points
                    .map(({ item, at }, i) =>
                      i === 0 ? `M${x(at)} ${y(item.value)}` : `H${x(at)}V${y(item.value)}`,
                    )
                    .join('')}
                />
              ))}
              {labels.map((l) => (
                <g key={l.source}>
                  <line class="grid" x1={l.x + 8} x2={width - RIGHT + 8} y1={l.from} y2={l.y} />
                  <text x={width - RIGHT + 12} y={l.y + 4}>
                    {l.source.length > 26
                      ? `${l.source.slice(0, Math.max(12, l.source.lastIndexOf(' ', 24)))} …`
                      : l.source}
                  </text>
                </g>
              ))}
            </g>
            {placed.map(({ item: f, at }, i) => (
              <g
                key={i}
                role="link"
                tabIndex={0}
                aria-label={`${sourceOf(f)}: ${amountOf(f)}, ${publishedWords(f.published)}`}
                onFocus={() => choose(i)}
                onClick={() => choose(i)}
                onKeyDown={(e) => {
                  if (e.key === 'Enter') go(link(f));
                }}
              >
                <Comparator f={f} x={x(at)} y={y} />
                <circle
                  class={`point ${f.comparator === '~' ? 'open' : ''}`}
                  cx={x(at)}
                  cy={y(f.value)}
                  r={chosen === i ? 7 : 5}
                />
              </g>
            ))}
          </svg>
        </div>
      </ChartFrame>
      <div aria-live="polite">
        {held && (
          <article class="panel">
            <p>
              <b>{sourceOf(held)}</b>: <b class="num">{amountOf(held)}</b>
            </p>
            <blockquote class="quote" lang={held.language}>
              {held.sentence}
            </blockquote>
            <p class="meta">
              <a href={link(held)}>{held.outlet ?? t('imports.open')}</a>
              <span>{publishedWords(held.published)}</span>
            </p>
          </article>
        )}
      </div>
    </div>
  );
}

/** At least: an arrow up; at most: down; a range: a bar. */
function Comparator({
  f,
  x,
  y,
}: {
  f: FigureItem;
  x: number;
  y: (value: number) => number;
}): JSX.Element | null {
  const at = y(f.value);
  if (f.valueTo !== null) return <line class="line wide" x1={x} x2={x} y1={at} y2={y(f.valueTo)} />;
  const up = f.comparator.startsWith('>') ? -1 : f.comparator.startsWith('<') ? 1 : 0;
  if (up === 0) return null;
  const tip = at + up * 18;
  return (
    <path
      class="line"
      d={`M${x} ${at}V${tip}M${x - 4} ${tip - up * 5}L${x} ${tip}L${x + 4} ${tip - up * 5}`}
    />
  );
}

/** Labels moved so that none lies over another. */
function apart<T extends { y: number }>(labels: readonly T[]): (T & { from: number })[] {
  const sorted = labels.map((l) => ({ ...l, from: l.y })).sort((a, b) => a.y - b.y);
  let floor = Number.NEGATIVE_INFINITY;
  for (const label of sorted) {
    label.y = Math.max(label.y, floor);
    floor = label.y + 18;
  }
  return sorted;
}
