import { signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from './parts/states.js';
import { Desk } from './screens/desk/desk.js';
import { NotFound } from './screens/not-found.js';
import { Report } from './screens/report/report.js';
import { Search } from './screens/search.js';

/** A screen that is fetched when it is first opened. */
function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const screen = signal<ComponentType<P> | null>(null);
  return (props: P) => {
    useEffect(() => {
      if (!screen.peek())
        load().then((loaded) => {
          screen.value = loaded;
        });
    }, []);
    const Loaded = screen.value;
    return Loaded ? <Loaded {...props} /> : <Skeleton />;
  };
}

const Compare = later(async () => (await import('./screens/compare/list.js')).OccurrenceList);
const Occurrence = later<{ id: string }>(
  async () => (await import('./screens/compare/occurrence.js')).Occurrence,
);
const Ask = later(async () => (await import('./screens/ask.js')).Ask);
const Actors = later(async () => (await import('./screens/actor/actors.js')).Actors);
const Actor = later<{ id: number }>(async () => (await import('./screens/actor/actor.js')).Actor);
const Timeline = later(async () => (await import('./screens/timeline.js')).Timeline);
const PlaceMap = later(async () => (await import('./screens/map.js')).PlaceMap);
const Network = later(async () => (await import('./screens/network.js')).Network);
const Figures = later(async () => (await import('./screens/figures.js')).Figures);
const Access = later(async () => (await import('./screens/access/access.js')).Access);
const Review = later(async () => (await import('./screens/review.js')).Review);

const PLAIN: Record<string, () => JSX.Element> = {
  '/': () => <Desk />,
  '/search': () => <Search />,
  '/compare': () => <Compare />,
  '/ask': () => <Ask />,
  '/actors': () => <Actors />,
  '/timeline': () => <Timeline />,
  '/map': () => <PlaceMap />,
  '/network': () => <Network />,
  '/figures': () => <Figures />,
  '/review': () => <Review />,
  '/access': () => <Access />,
};
const NUMBERED: Record<string, (id: number) => JSX.Element> = {
  reports: (id) => <Report id={id} key={id} />,
  actors: (id) => <Actor id={id} key={id} />,
};

/** The screen of a path. */
export function screenAt(path: string): JSX.Element {
  const plain = PLAIN[path];
  if (plain) return plain();
  const occurrence = /^\/compare\/([0-9a-f]{12})$/.exec(path)?.[1];
  if (occurrence) return <Occurrence id={occurrence} key={occurrence} />;
  const [, kind = '', id = ''] = /^\/([a-z]+)\/(\d{1,9})$/.exec(path) ?? [];
  const numbered = Object.hasOwn(NUMBERED, kind) ? NUMBERED[kind] : undefined;
  return numbered ? numbered(Number(id)) : <NotFound />;
}
