import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ActorList } from '../../src/server/schemas/actors.js';
import type { Network as Net } from '../../src/server/schemas/views.js';
import { ChartFrame } from '../charts/frame.js';
import { layOut } from '../charts/layout.js';
import { useWidth } from '../charts/use-width.js';
import { saveAs } from '../parts/save.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { ViewFilters } from '../parts/view-filters.js';
import { useApi } from '../state/api.js';
import { nameOf } from '../state/called.js';
import { number, t } from '../state/say.js';
import { scriptOf } from '../state/script.js';
import { useShortcuts } from '../state/shortcuts.js';
import { go, query, setQuery } from '../state/url.js';

const RELATIONS = ['of', 'to', 'through', 'with'] as const;

/** From one of them outwards: who speaks of whom, to whom, through whom, who acts with whom. */
export function Network(): JSX.Element {
  const actor = query.value.get('actor');
  const asked = query.value.get('relation');
  const steps = Number(query.value.get('steps') ?? 1);
  const found = useApi<Net>(actor ? '/network' : null, { actor, relation: asked, steps });
  const relation = asked ?? found.data?.relation ?? 'of';
  const widen = (to: number) => () => setQuery({ steps: String(to) });
  useShortcuts('network', {
    'keys.steps-one': widen(1),
    'keys.steps-two': widen(2),
    'keys.steps-three': widen(3),
  });
  return (
    <>
      <Title text={t('nav.network')}>
        <p>{t('network.about')}</p>
      </Title>
      <ViewFilters days={false}>
        <label class="field">
          {t('network.relation')}
          <select value={relation} onChange={(e) => setQuery({ relation: e.currentTarget.value })}>
            {RELATIONS.map((r) => (
              <option key={r} value={r}>
                {t(`network.${r}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="choice" aria-label={t('network.steps')}>
          {[1, 2, 3].map((n) => (
            <button key={n} type="button" aria-pressed={steps === n} onClick={widen(n)}>
              {t('network.step', { count: n })}
            </button>
          ))}
        </fieldset>
      </ViewFilters>
      {actor ? (
        <Answered of={found}>
          {(net) =>
            net.edges.length === 0 ? (
              <Empty title={t('view.nothing')}>
                <p>{t('network.nothing')}</p>
              </Empty>
            ) : (
              <Picture net={net} relation={net.relation} />
            )
          }
        </Answered>
      ) : (
        <Begin />
      )}
    </>
  );
}

/** A network has a beginning: one whom one asks about. */
function Begin(): JSX.Element {
  const found = useApi<ActorList>('/actors', { limit: 24 });
  return (
    <Answered of={found}>
      {({ actors }) =>
        actors.length === 0 ? (
          <Empty title={t('desk.empty')}>
            <p>{t('desk.empty-body')}</p>
          </Empty>
        ) : (
          <section>
            <h2 class="headed">{t('network.begin')}</h2>
            <ul class="begin">
              {actors.map((a) => (
                <li key={a.id}>
                  <a lang={scriptOf(nameOf(a))} href={`/network?actor=${a.id}`}>
                    {nameOf(a)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  );
}

function Picture({ net, relation }: { net: Net; relation: (typeof RELATIONS)[number] }): JSX.Element {
  const lit = useSignal<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = Math.min(width < 600 ? Math.round(width * 1.25) : 620, 240 + 40 * net.nodes.length);
  const places = useMemo(() => layOut(net.nodes, net.edges, net.centre), [net]);
  const weight = new Map<number, number>();
  for (const { from, to, count } of net.edges) {
    weight.set(from, (weight.get(from) ?? 0) + count);
    weight.set(to, (weight.get(to) ?? 0) + count);
  }
  const most = Math.max(...net.edges.map((e) => e.count));
  const heaviest = Math.max(...weight.values());
  const name = new Map(net.nodes.map((n) => [n.id, nameOf(n)]));
  const at = (id: number): [number, number] => {
    const [x, y] = places.get(id)!;
    return [width / 2 + x * (width / 2 - Math.min(90, width / 6)), height / 2 + y * (height / 2 - 40)];
  };
  const near = (id: number) =>
    lit.value === null ||
    id === lit.value ||
    net.edges.some((e) => (e.from === lit.value && e.to === id) || (e.to === lit.value && e.from === id));
  const rows = [...net.edges].sort((a, b) => b.count - a.count);
  const centre = name.get(net.centre) ?? '';
  return (
    <div ref={box}>
      <ChartFrame
        name="network"
        title={t('network.title', { name: centre, relation: t(`network.${relation}`) })}
        caption={t(net.cut ? 'network.caption-cut' : 'network.caption')}
        table={{
          head: [t('network.from'), t('network.to'), t('network.count')],
          rows: rows.map((e) => [name.get(e.from) ?? '', name.get(e.to) ?? '', e.count]),
          links: rows.map((e) => `/actors/${e.from}`),
        }}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={centre}
        >
          <defs>
            <marker
              id="head"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path class="arrowhead" d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          <g aria-hidden="true">
            {net.edges.map((e) => {
              const [x1, y1] = at(e.from);
              const [x2, y2] = at(e.to);
              const far = Math.hypot(x2 - x1, y2 - y1) || 1;
              const cut = 13 / far;
              const on = lit.value !== null && (e.from === lit.value || e.to === lit.value);
              return (
                <line
                  key={`${e.from}-${e.to}`}
                  class={`edge ${on ? 'lit' : ''} ${lit.value !== null && !on ? 'away' : ''}`}
                  x1={x1}
                  y1={y1}
                  x2={x2 - (x2 - x1) * cut}
                  y2={y2 - (y2 - y1) * cut}
                  stroke-width={1 + (3 * e.count) / most}
                  marker-end={relation === 'with' ? undefined : 'url(#head)'}
                />
              );
            })}
          </g>
          {net.nodes.map((node) => {
            const [x, y] = at(node.id);
            const size = 5 + 7 * Math.sqrt((weight.get(node.id) ?? 0) / heaviest);
            return (
              <a
                key={node.id}
                href={`/network?actor=${node.id}&relation=${relation}`}
                aria-label={`${nameOf(node)}, ${number(weight.get(node.id) ?? 0)}`}
                class={near(node.id) ? '' : 'away'}
                onMouseEnter={() => void (lit.value = node.id)}
                onMouseLeave={() => void (lit.value = null)}
                onFocus={() => void (lit.value = node.id)}
                onBlur={() => void (lit.value = null)}
                onClick={(e) => {
                  e.preventDefault();
                  go(
                    node.id === net.centre
                      ? `/actors/${node.id}`
                      : `/network?actor=${node.id}&relation=${relation}`,
                  );
                }}
              >
                <circle class={`node ${node.id === net.centre ? 'centre' : ''}`} cx={x} cy={y} r={size} />
                <text class="halo" x={x} y={y - size - 4} text-anchor="middle">
                  {short(nameOf(node))}
                </text>
              </a>
            );
          })}
        </svg>
      </ChartFrame>
      <p class="row small no-print apart">
        <button
          type="button"
          onClick={() => saveAs('readout-network.json', 'application/json', JSON.stringify(net, null, 1))}
        >
          JSON
        </button>
        <button type="button" onClick={() => saveAs('readout-network.gexf', 'application/xml', gexfOf(net))}>
          GEXF
        </button>
        <span class="soft">
          {t('actors.count', { count: net.nodes.length })}, {t('network.ties', { count: net.edges.length })}
        </span>
      </p>
    </div>
  );
}

/** A long name, cut between words. */
function short(name: string): string {
  if (name.length <= 28) return name;
  const at = name.lastIndexOf(' ', 26);
  return at > 0 ? `${name.slice(0, at)} …` : name;
}

/** The network as other programs for networks read it. */
function gexfOf({ nodes, edges }: Net): string {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes>${nodes.map((n) => `<node id="${n.id}" label="${escaped(nameOf(n))}"/>`).join('\n')}</nodes>
<edges>${edges.map((e, i) => `<edge id="${i}" source="${e.from}" target="${e.to}" weight="${e.count}"/>`).join('\n')}</edges>
</graph></gexf>
`;
}
