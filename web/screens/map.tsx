import { useSignal } from '@preact/signals';
import { type GeoPermissibleObjects, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PlaceItem, PlaceList } from '../../src/server/schemas/views.js';
import { type World, worldShapes } from '../charts/countries.js';
import { ChartFrame } from '../charts/frame.js';
import { useWidth } from '../charts/use-width.js';
import { Answered, Empty, Skeleton } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { ViewFilters } from '../parts/view-filters.js';
import { useApi } from '../state/api.js';
import { nameOf } from '../state/called.js';
import { number, t } from '../state/say.js';
import { go, query } from '../state/url.js';

/** Places that reports name, on shapes that come with the program. */
export function PlaceMap(): JSX.Element {
  const [actor, from, to] = ['actor', 'from', 'to'].map((k) => query.value.get(k));
  const found = useApi<PlaceList>('/places', { actor, from, to });
  const world = useSignal<World | null>(null);
  useEffect(() => {
    worldShapes().then((shapes) => {
      world.value = shapes;
    });
  }, []);
  return (
    <>
      <Title text={t('nav.map')}>
        <p>{t('map.about')}</p>
      </Title>
      <ViewFilters />
      <Answered of={found}>
        {({ places }) =>
          places.length === 0 ? (
            <Empty title={t('view.nothing')}>
              <p>{t('view.nothing-body')}</p>
            </Empty>
          ) : world.value ? (
            <Picture places={places} world={world.value} />
          ) : (
            <Skeleton />
          )
        }
      </Answered>
    </>
  );
}

const SHAPE = 0.58; // height to width
const LARGEST = 26; // radius of the place that most reports name

interface Placed extends PlaceItem {
  lat: number;
  lon: number;
}

function Picture({ places, world }: { places: readonly PlaceItem[]; world: World }): JSX.Element {
  const { centres, countries, land } = world;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320, 0);
  const height = Math.round(width * (width < 500 ? 1 : SHAPE));
  const inset = Math.round(Math.min(170, width * 0.28));
  const edge = width < 500 ? 24 : 40;
  const [placed, lost] = useMemo(() => {
    const on: Placed[] = [];
    const off: PlaceItem[] = [];
    for (const place of places) {
      const centre = place.country ? centres.get(place.country) : undefined;
      if (place.lat !== null && place.lon !== null) on.push({ ...place, lat: place.lat, lon: place.lon });
      else if (place.precision === 'country' && centre) on.push({ ...place, lon: centre[0], lat: centre[1] });
      else off.push(place);
    }
    return [on, off];
  }, [places, centres]);
  const drawing = useMemo(() => {
    if (width === 0) return null; // drawn once, when its width is known
    const shown = { type: 'MultiPoint', coordinates: placed.flatMap(({ lon, lat }) => around(lon, lat)) };
    const projection = geoNaturalEarth1()
      .rotate([placed.length ? -middle(placed.map((p) => p.lon)) : 0, 0])
      .fitExtent(
        [
          [edge, edge],
          [width - edge, height - edge],
        ],
        shown as GeoPermissibleObjects,
      );
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]);
    const path = geoPath(projection);
    return { projection, countries: countries.features.map((f) => path(f) ?? '').join('') };
  }, [placed, countries, width]);
  const whole = useMemo(() => {
    const projection = geoNaturalEarth1().fitSize([inset, inset / 2], { type: 'Sphere' });
    return { projection, land: geoPath(projection)(land) ?? '' };
  }, [land, inset]);
  const saidOf = (p: PlaceItem) => `${nameOf(p)}: ${t('occurrence.reports', { count: p.reports })}`;
  const most = Math.max(1, ...placed.map((p) => p.reports));
  const radius = (p: PlaceItem) => Math.max(5, LARGEST * Math.sqrt(p.reports / most));
  const bySize = [...placed].sort((a, b) => b.reports - a.reports);
  const labelled = new Set(
    drawing ? labelsThatFit(bySize, (p) => drawing.projection([p.lon, p.lat]), radius) : [],
  );
  return (
    <div class="split">
      <div ref={box}>
        <ChartFrame
          name="map"
          title={t('map.title', { count: places.length })}
          caption={t('map.borders')}
          table={{
            head: [t('table.where'), t('actors.reports'), t('table.events'), t('map.precision')],
            rows: places.map((p) => [nameOf(p), p.reports, p.events, t(`map.${p.precision}`)]),
            links: places.map((p) => `/actors/${p.actor}`),
          }}
          csv={() => [
            ['place', 'country', 'lat', 'lon', 'precision', 'reports', 'events'],
            ...places.map((p) => [p.name, p.country, p.lat, p.lon, p.precision, p.reports, p.events]),
          ]}
        >
          {drawing && (
            <svg
              viewBox={`0 0 ${width} ${height}`}
              width={width}
              height={height}
              role="group"
              aria-label={t('map.title', { count: places.length })}
            >
              <rect class="sea" width={width} height={height} />
              <path class="land" d={drawing.countries} aria-hidden="true" />
              {bySize.map((p) => {
                const [x, y] = drawing.projection([p.lon, p.lat])!;
                return (
                  <a
                    key={p.actor}
                    href={`/actors/${p.actor}`}
                    {...(labelled.has(p) && { 'aria-label': saidOf(p) })}
                    onClick={(e) => {
                      e.preventDefault();
                      go(`/actors/${p.actor}`);
                    }}
                  >
                    {!labelled.has(p) && <title>{saidOf(p)}</title>}
                    <circle
                      class={`place ${p.precision === 'country' ? 'wide' : ''}`}
                      cx={x}
                      cy={y}
                      r={radius(p)}
                    />
                    {labelled.has(p) && (
                      <text class="halo" x={x} y={y - radius(p) - 5} text-anchor="middle">
                        {nameOf(p)}
                      </text>
                    )}
                  </a>
                );
              })}
              <g transform={`translate(${width - inset - 8} ${height - inset / 2 - 8})`} aria-hidden="true">
                <rect class="sea frame" width={inset} height={inset / 2} />
                <path class="land" d={whole.land} />
                {placed.map((p) => {
                  const [x, y] = whole.projection([p.lon, p.lat])!;
                  return <circle key={p.actor} class="point" cx={x} cy={y} r={2} />;
                })}
              </g>
            </svg>
          )}
        </ChartFrame>
      </div>
      {lost.length > 0 && (
        <aside>
          <h2 class="headed">{t('map.lost', { count: lost.length })}</h2>
          <ul class="tight">
            {lost.map((p) => (
              <li key={p.actor}>
                <a class="plain" href={`/actors/${p.actor}`}>
                  {nameOf(p)}
                </a>{' '}
                <span class="small soft">{number(p.reports)}</span>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}

const ROOM = 4; // degrees around a place, so that one place alone is not a dot in an empty sheet
const around = (lon: number, lat: number) => [
  [lon - ROOM, Math.max(-85, lat - ROOM)],
  [lon + ROOM, Math.min(85, lat + ROOM)],
];

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The largest are named first; names that would lie over one another are left to the pointer and the table. */
function labelsThatFit<T>(
  items: readonly T[],
  at: (item: T) => [number, number] | null,
  radius: (item: never) => number,
): T[] {
  const taken: { x: number; y: number }[] = [];
  return items.filter((item) => {
    const place = at(item);
    if (!place) return false;
    const label = { x: place[0], y: place[1] - radius(item as never) };
    if (taken.some((o) => Math.abs(o.x - label.x) < 84 && Math.abs(o.y - label.y) < 20)) return false;
    taken.push(label);
    return true;
  });
}
