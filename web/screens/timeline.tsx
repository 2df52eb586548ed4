import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Timeline as Items, TimelineItem } from '../../src/server/schemas/views.js';
import { chosenOf } from '../charts/chosen.js';
import { ChartFrame } from '../charts/frame.js';
import { useWidth } from '../charts/use-width.js';
import { DAY, extentOf, ticksOf } from '../charts/when.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { ViewFilters } from '../parts/view-filters.js';
import { useApi } from '../state/api.js';
import { dateWords, publishedWords } from '../state/dates.js';
import { digits, modeWord, t, terms } from '../state/say.js';
import { go, query, setQuery } from '../state/url.js';
import { linkToWords } from '../text/target.js';

/** What happened when, or when it was reported: the two are kept apart. */
export function Timeline(): JSX.Element {
  const [actor, from, to] = ['actor', 'from', 'to'].map((k) => query.value.get(k));
  const found = useApi<Items>('/timeline', { actor, from, to });
  return (
    <>
      <Title text={t('nav.timeline')}>
        <p>{t('timeline.about')}</p>
      </Title>
      <ViewFilters />
      <Answered of={found}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty title={t('view.nothing')}>
              <p>{t('view.nothing-body')}</p>
            </Empty>
          ) : (
            <Picture items={items} more={next !== null} />
          )
        }
      </Answered>
    </>
  );
}

const LEAST = 560;
const LEFT = 128;
const LANE = 36;
const TOP = 28;

function Picture({ items, more }: { items: readonly TimelineItem[]; more: boolean }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, LEAST);
  const reported = query.value.get('by') === 'reported';
  const { eventTypes, statuses } = terms();
  const typeWords = (type: string) => eventTypes[type as keyof typeof eventTypes] ?? type;
  const placed = items
    .map((item) => ({ item, extent: extentOf(reported ? item.published : item.when) }))
    .filter((p): p is { item: TimelineItem; extent: [number, number] } => p.extent !== null)
    .sort((a, b) => a.extent[0] - b.extent[0]);
  const { chosen, choose } = chosenOf(placed.map((p) => p.item));
  const lanes = [...new Set(placed.map((p) => p.item.type))];
  const first = Math.min(...placed.map((p) => p.extent[0]));
  const last = Math.max(first + DAY, ...placed.map((p) => p.extent[1]));
  const pad = Math.max(DAY / 2, (last - first) * 0.03);
  const x = (at: number) => LEFT + ((at - first + pad) / (last - first + 2 * pad)) * (width - LEFT - 8);
  const height = TOP + lanes.length * LANE + 8;
  const ticks = ticksOf(first - pad, last + pad, width < 800 ? 3 : 6);
  const move = (by: number) => {
    const next = Math.min(placed.length - 1, Math.max(0, (chosen ?? -1) + by));
    choose(next);
    requestAnimationFrame(() => document.querySelector<SVGGElement>(`[data-item="${next}"]`)?.focus());
  };
  const link = (i: TimelineItem) => linkToWords(i.words, i.span, `/reports/${i.report}`);
  const who = (i: TimelineItem) => [i.actors.join(', '), i.recipients.join(', ')].filter(Boolean).join(' → ');
  const held = chosen === null ? null : placed[chosen]?.item;
  return (
    <div ref={box}>
      <fieldset class="choice no-print" aria-label={t('timeline.by')}>
        <button type="button" aria-pressed={!reported} onClick={() => setQuery({ by: null })}>
          {t('timeline.happened')}
        </button>
        <button type="button" aria-pressed={reported} onClick={() => setQuery({ by: 'reported' })}>
          {t('timeline.reported')}
        </button>
      </fieldset>
      <ChartFrame
        name="timeline"
        title={t('timeline.title', { count: placed.length })}
        caption={`${t(more ? 'timeline.caption-cut' : 'timeline.caption')} ${t('timeline.marks')}`}
        table={{
          head: [
            t('table.when'),
            t('table.what'),
            t('table.who'),
            t('table.where'),
            t('table.status'),
            t('table.words'),
            t('table.outlet'),
            t('table.published'),
          ],
          rows: placed.map(({ item: i }) => [
            dateWords(i.when),
            [typeWords(i.type), i.mode && modeWord(i.mode)].filter(Boolean).join(', '),
            who(i),
            i.place ?? '',
            statuses[i.status as keyof typeof statuses] ?? i.status,
            i.words,
            i.outlet ?? '',
            publishedWords(i.published),
          ]),
          links: placed.map(({ item }) => link(item)),
        }}
        csv={() => [
          [
            'when',
            'type',
            'mode',
            'status',
            'actors',
            'recipients',
            'place',
            'report',
            'outlet',
            'published',
            'start',
            'end',
            'words',
          ],
          ...placed.map(({ item: i }) => [
            i.when,
            i.type,
            i.mode,
            i.status,
            i.actors.join('; '),
            i.recipients.join('; '),
            i.place,
            i.report,
            i.outlet,
            i.published,
            i.span.start,
            i.span.end,
            i.words,
          ]),
        ]}
      >
        <div class="scroll" tabIndex={0} role="region" aria-label={t('chart.picture')}>
          <svg
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="group"
            aria-label={t('timeline.title', { count: placed.length })}
            onKeyDown={(e) => {
              if (e.key === 'ArrowRight') move(1);
              else if (e.key === 'ArrowLeft') move(-1);
              else if (e.key === 'Home') move(-placed.length);
              else if (e.key === 'End') move(placed.length);
              else if (e.key === 'Enter' && held) go(link(held));
              else return;
              e.preventDefault();
            }}
          >
            <g aria-hidden="true">
              {ticks.map((tick) => (
                <g key={tick.at}>
                  <line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={TOP - 8} y2={height} />
                  <text x={x(tick.at)} y={12} text-anchor="middle" class="soft">
                    {dateWords(tick.value)}
                  </text>
                </g>
              ))}
              {lanes.map((lane, i) => (
                <g key={lane}>
                  <line class="grid" x1={0} x2={width} y1={TOP + (i + 1) * LANE} y2={TOP + (i + 1) * LANE} />
                  <text x={0} y={TOP + i * LANE + LANE / 2 + 5}>
                    {typeWords(lane)}
                  </text>
                </g>
              ))}
            </g>
            {placed.map(({ item, extent: [start, end] }, i) => {
              const y = TOP + lanes.indexOf(item.type) * LANE + LANE / 2;
              const wide = end - start > DAY;
              const middle = x((start + end) / 2);
              const open = item.status === 'planned' || item.status === 'possible';
              return (
                <g
                  key={i}
                  data-item={i}
                  tabIndex={i === (chosen ?? 0) ? 0 : -1}
                  role="link"
                  aria-label={`${dateWords(item.when)}: ${who(item)} ${item.words}`}
                  onFocus={() => choose(i)}
                  onClick={() => choose(i)}
                  onDblClick={() => go(link(item))}
                >
                  {wide && (
                    <rect
                      class="point faded"
                      x={x(start)}
                      width={x(end) - x(start)}
                      y={y - 3}
                      height={6}
                      rx={3}
                      opacity={0.45}
                    />
                  )}
                  <circle class={`point ${open ? 'open' : ''}`} cx={middle} cy={y} r={chosen === i ? 8 : 6} />
                  {item.status === 'denied' && (
                    <line class="struck" x1={middle - 9} x2={middle + 9} y1={y + 9} y2={y - 9} />
                  )}
                </g>
              );
            })}
          </svg>
        </div>
      </ChartFrame>
      <div aria-live="polite">
        {held && (
          <article class="panel">
            <p class="meta">
              <b>{dateWords(held.when)}</b>
              <span>{typeWords(held.type)}</span>
              <span>{statuses[held.status as keyof typeof statuses]}</span>
              {held.place && <span>{held.place}</span>}
            </p>
            <p lang={held.language}>{who(held)}</p>
            <blockquote class="quote" lang={held.language}>
              {held.sentence}
            </blockquote>
            <p class="meta">
              <a href={link(held)}>{held.outlet ?? t('imports.open')}</a>
              <span>{publishedWords(held.published)}</span>
              <span>{digits(`${chosen! + 1}/${placed.length}`)}</span>
            </p>
          </article>
        )}
      </div>
    </div>
  );
}
