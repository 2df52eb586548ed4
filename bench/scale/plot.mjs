// A plot as SVG: one line a measure, both axes logarithmic; light and dark by what the reader prefers.
const [WIDTH, HEIGHT] = [720, 380];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 150, 40, 48];
const COLOURS = ['#0b6e99', '#b3541e', '#4f7a28', '#7a4b9c'];

const decades = (values) => [
  Math.floor(Math.log10(Math.min(...values))),
  Math.ceil(Math.log10(Math.max(...values)) + 1e-9),
];
const label = (n) =>
  n >= 1e6 ? `${n / 1e6} M` : n >= 1 ? n.toLocaleString('en') : String(Number(n.toPrecision(1)));
const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/** `series`: { name, values: [x, y][] }. */
export function plot({ title, x, series }) {
  const xs = series.flatMap((s) => s.values.map((v) => v[0]));
  const ys = series.flatMap((s) => s.values.map((v) => v[1]));
  const [x0, x1] = [Math.log10(Math.min(...xs)), Math.log10(Math.max(...xs))];
  const [y0, y1] = decades(ys);
  const px = (v) => LEFT + ((Math.log10(v) - x0) / (x1 - x0 || 1)) * (WIDTH - LEFT - RIGHT);
  const py = (v) => HEIGHT - BOTTOM - ((Math.log10(v) - y0) / (y1 - y0)) * (HEIGHT - TOP - BOTTOM);
  const at = (n) => n.toFixed(1);
  const rows = Array.from({ length: y1 - y0 + 1 }, (_, i) => 10 ** (y0 + i));
  const parts = [
    `<text x="${LEFT}" y="22" class="title">${escaped(title)}</text>`,
    ...rows.map(
      (v) =>
        `<path d="M${LEFT} ${at(py(v))}H${WIDTH - RIGHT}" class="grid"/><text x="${LEFT - 8}" y="${at(py(v) + 4)}" text-anchor="end">${label(v)}</text>`,
    ),
    ...[...new Set(xs)].map(
      (v) => `<text x="${at(px(v))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${label(v)}</text>`,
    ),
    `<text x="${at((LEFT + WIDTH - RIGHT) / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${escaped(x)}</text>`,
  ];
  // names keep clear of one another
  const ends = series.map((s, i) => ({ i, y: py(s.values.at(-1)[1]) })).sort((a, b) => a.y - b.y);
  ends.forEach((e, k) => {
    if (k > 0) e.y = Math.max(e.y, ends[k - 1].y + 15);
  });
  series.forEach(({ name, values }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const points = values.map(([a, b]) => `${at(px(a))},${at(py(b))}`);
    parts.push(
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(
        (p) => `<circle cx="${p.split(',')[0]}" cy="${p.split(',')[1]}" r="3" fill="${colour}"/>`,
      ),
      `<text x="${WIDTH - RIGHT + 8}" y="${at(ends.find((e) => e.i === i).y + 4)}" style="fill:${colour}">${escaped(name)}</text>`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<style>svg{background:#fff}text{font:12px system-ui,sans-serif;fill:#333}.title{font-size:14px;font-weight:600}.grid{stroke:#ddd}
@media(prefers-color-scheme:dark){svg{background:#16181c}text{fill:#ddd}.grid{stroke:#3a3d44}}</style>
${parts.join('\n')}
</svg>
`;
}
