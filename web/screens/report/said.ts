import type { Readout } from '../../../src/readout/readout.js';
import type { Span } from '../../../src/text/span.js';
import { t, terms } from '../../state/say.js';

/** Names and words of an attribution. */
export function saidBy(readout: Readout, text: string, n: number) {
  const a = readout.attributions[n]!;
  const name = (id: string | null) => readout.entities.find((e) => e.id === id)?.name ?? null;
  const words = ({ start, end }: Span) => text.slice(start, end);
  return {
    source: name(a.source) ?? (a.sourceSpan ? words(a.sourceSpan) : null),
    addressee: name(a.addressee),
    via: a.via.map((id) => name(id) ?? id),
    content: a.content.map(words),
    cue: words(a.cue),
    act: terms().acts[a.act],
  };
}

/** The number, the source and the act of an attribution, for those who hear the page. */
export function describe(readout: Readout, text: string, n: number): string {
  const { source, act } = saidBy(readout, text, n);
  return t('said.label', { number: n + 1, source: source ?? terms().words.nobody, act });
}

/** How deep an attribution's content lies in the contents of others, and in whose nearest. */
export function nesting(readout: Readout): { depth: number; within: number | null }[] {
  const hull = readout.attributions.map(({ content }) => ({
    start: Math.min(...content.map((c) => c.start)),
    end: Math.max(...content.map((c) => c.end)),
  }));
  return hull.map((inner, i) => {
    const around = hull
      .map((outer, j) => ({ ...outer, j }))
      .filter(
        (o) =>
          o.j !== i &&
          o.start <= inner.start &&
          o.end >= inner.end &&
          o.end - o.start > inner.end - inner.start,
      )
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { depth: around.length, within: around[0]?.j ?? null };
  });
}
