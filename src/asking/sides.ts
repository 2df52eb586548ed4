import type { ContentStems } from '../accounts/bag.js';
import { compareReadouts } from '../accounts/compare.js';
import type { Cell, Point } from '../accounts/occurrence.js';
import { overlap } from '../text/span.js';
import { attributionAt, type Found, type Stance } from './find/found.js';
import { wordsKey } from './find/sayings.js';
import type { Page } from './page.js';
import type { Question } from './question.js';

/** Something found, in its report. */
export interface Placed {
  page: Page;
  found: Found;
}

const MOST_REPORTS = 12; // that are laid side by side
const OTHER_SIDE = 0.9; // of what it answers, which has more of the question's own words
const SAME_MATTER = 0.8; // of the best: what is found less surely leads to no other side

/**
 * What the other sides say of the points that have been found: who denies it, who gives another figure, in words that
 * the question does not share. Compares the accounts of the reports that answer best.
 */
export function otherSides(placed: readonly Placed[], stems: ContentStems, question: Question): Placed[] {
  const counting = question.kind === 'how-many';
  const best = Math.max(0, ...placed.map((p) => p.found.score));
  const leading = placed.filter((p) => p.found.score >= best * SAME_MATTER);
  const pages = [...new Set(placed.map((p) => p.page))].slice(0, MOST_REPORTS);
  if (leading.length === 0 || pages.length === 0) return [];
  const byAddress = new Map(pages.map((page) => [page.kept.address, page]));
  const readouts = pages.map(({ kept, text }) => ({ ...kept.readout, id: kept.address, text }));
  const others: Placed[] = [];
  for (const { points } of compareReadouts(readouts, stems))
    for (const point of points) {
      const known = placed.filter((p) => isIn(p, point));
      // a silence on it has no other side
      const led = leading.filter(
        (p) => known.includes(p) && p.found.stance !== 'silent' && (!counting || hasAmount(p, point)),
      );
      if (led.length === 0) continue;
      const score = Math.max(...led.map((p) => p.found.score)) * OTHER_SIDE;
      const says = led.some(({ found }) => found.stance === 'affirms');
      for (const cell of point.cells) others.push(...told(cell, byAddress, known, score, says, counting));
    }
  // that others say so too is found by their own words
  return counting ? others : others.filter((o) => o.found.stance !== 'affirms');
}

const isIn = ({ page, found }: Placed, { cells }: Point): boolean =>
  cells.some((c) =>
    c.evidence.some((e) => e.report === page.kept.address && overlap(e.span, found.span) > 0),
  );

const hasAmount = ({ page, found }: Placed, { cells }: Point): boolean =>
  cells.some((c) =>
    c.evidence.some(
      (e) =>
        e.report === page.kept.address &&
        overlap(e.span, found.span) > 0 &&
        e.amount?.value === found.quantity?.value,
    ),
  );

/** What a cell adds to what is known: its amount, or its words with how they stand to the matter. */
function told(
  { verdict, evidence }: Cell,
  pages: ReadonlyMap<string, Page>,
  known: readonly Placed[],
  score: number,
  says: boolean,
  counting: boolean,
): Placed[] {
  if (verdict === 'silent') return [];
  const stance: Stance = verdict === 'denies' ? (says ? 'denies' : 'affirms') : says ? 'affirms' : 'negates';
  return evidence.flatMap(({ report, span, amount }) => {
    const page = pages.get(report);
    if (!page) return [];
    const quantity = counting
      ? page.kept.readout.quantities.find(
          (q) =>
            q.start >= span.start && q.end <= span.end && q.value === amount?.value && q.unit === amount.unit,
        )
      : undefined;
    if (counting && !quantity) return [];
    const at = quantity ? { start: quantity.start, end: quantity.end } : span;
    if (known.some((k) => k.page === page && overlap(k.found.span, at) > 0)) return [];
    const found: Found = {
      span: at,
      score,
      attribution:
        attributionAt(page, at) ??
        page.kept.readout.attributions.findIndex((a) => a.content.some((c) => overlap(c, span) > 0)),
      stance,
      key: quantity ? `${quantity.value} ${quantity.unit}` : wordsKey(page, at),
      ...(quantity && { quantity }),
    };
    return [{ page, found: found.attribution === -1 ? { ...found, attribution: null } : found }];
  });
}
