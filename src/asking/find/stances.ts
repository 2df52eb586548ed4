import type { Attribution } from '../../readout/readout.js';
import type { Span } from '../../text/span.js';
import { ITSELF } from '../cover.js';
import type { Page } from '../page.js';
import { attributionAt, type Found, type Look, type Stance } from './found.js';
import { weigh, wordsKey } from './sayings.js';

const LEAST_TOPIC = 0.5;
const NARRATED = 0.95; // what the report tells beside what somebody says

/** Whatever says that it is so, that it is not, or that nothing is said of it. */
export function findStances(look: Look): Found[] {
  const { page, question, coverage } = look;
  const found: Found[] = [];
  const covered = new Set<number>();
  page.kept.readout.attributions.forEach((a, i) => {
    // "it was not mentioned": what went unsaid stands in the sentence before
    const nearness = a.act === 'omit' || a.act === 'deny' ? undefined : ITSELF;
    const weighed =
      a.content.length > 0 ? weigh({ ...look, question: { ...question, act: null } }, a, nearness) : null;
    if (!weighed) return;
    const span = a.content.reduce((best, s) => (s.end - s.start > best.end - best.start ? s : best));
    const stance = stanceOf(page, a, span, weighed.hits);
    const whole =
      stance === 'silent'
        ? { start: Math.min(span.start, a.cue.start), end: Math.max(span.end, a.cue.end) }
        : span;
    found.push({ span: whole, score: weighed.score, attribution: i, stance, key: wordsKey(page, whole) });
    covered.add(page.sentenceAt(a.cue.start));
  });
  if (question.speaker && question.kind === 'did-mention') return found;
  for (const s of page.sentences) {
    if (covered.has(s.index)) continue;
    const has = coverage.of(s.index, s.index, ITSELF);
    if (has.missing >= 1 || has.topic < LEAST_TOPIC) continue;
    const span = { start: s.start, end: s.end };
    const stance = isNegated(page, span, has.hits) ? 'negates' : 'affirms';
    const share = question.speaker ? 0.3 + 0.6 * has.share : has.share;
    found.push({
      span,
      score: share * NARRATED,
      attribution: attributionAt(page, span),
      stance,
      key: wordsKey(page, span),
    });
  }
  return found;
}

function stanceOf(page: Page, a: Attribution, span: Span, hits: readonly Span[]): Stance {
  if (a.act === 'omit') return 'silent';
  if (a.act === 'deny') return 'denies';
  return isNegated(page, span, hits) ? 'negates' : 'affirms';
}

const NO = /^(?:not|never|no|n't|cannot|none|neither|nor|without|না|নি|নেই|নাই|নয়|নন|নহে)$/;
const NEGATIVE_VERB = /নি$/;
const AROUND = 4; // tokens

/** Whether what is asked about is said not to be, within a stretch. */
export function isNegated(page: Page, span: Span, hits: readonly Span[]): boolean {
  const inside = hits.filter((h) => h.start >= span.start && h.end <= span.end);
  const from = inside.length > 0 ? Math.min(...inside.map((h) => h.start)) : span.start;
  const to = inside.length > 0 ? Math.max(...inside.map((h) => h.end)) : span.end;
  if (page.kept.readout.concepts.some((c) => c.negated && c.start >= from && c.end <= to)) return true;
  const tokens = page.tokens.filter((t) => t.start >= span.start && t.end <= span.end);
  const first = tokens.findIndex((t) => t.end > from);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < to) last++;
  const near = tokens.slice(Math.max(0, first - AROUND), last + 1 + AROUND);
  return near.some((t, i) => {
    const negative =
      NO.test(t.norm) || (t.script === 'bengali' && NEGATIVE_VERB.test(t.norm) && t.norm.length > 4);
    return negative && near[i + 1]?.norm !== 'only';
  });
}
