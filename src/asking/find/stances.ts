import type { Span } from '../../text/span.js';
import type { Page } from '../page.js';
import type { Found, Look, Stance } from './found.js';
import { weigh, wordsKey } from './sayings.js';

const LEAST_TOPIC = 0.5;
const NARRATED = 0.95; // what the report tells beside what somebody says

/** Whatever says that it is so, that it is not, or that nothing is said of it. */
export function findStances(look: Look): Found[] {
  const { page, question, coverage } = look;
  const found: Found[] = [];
  const covered = new Set<number>();
  page.kept.readout.attributions.forEach((a, i) => {
    const weighed = a.content.length > 0 ? weigh({ ...look, question: { ...question, act: null } }, a) : null;
    if (!weighed) return;
    const span = a.content.reduce((best, s) => (s.end - s.start > best.end - best.start ? s : best));
    const stance: Stance =
      a.act === 'omit'
        ? 'silent'
        : a.act === 'deny'
          ? 'denies'
          : isNegated(page, span, weighed.hits)
            ? 'negates'
            : 'affirms';
    const silence =
      stance === 'silent'
        ? { start: Math.min(span.start, a.cue.start), end: Math.max(span.end, a.cue.end) }
        : span;
    found.push({
      span: silence,
      score: weighed.score,
      attribution: i,
      stance,
      key: wordsKey(page, span),
    });
    covered.add(page.sentenceAt(a.cue.start));
  });
  if (question.speaker && question.kind === 'did-mention') return found;
  for (const s of page.sentences) {
    if (covered.has(s.index)) continue;
    const has = coverage.of(s.index);
    if (has.missing >= 1 || has.topic < LEAST_TOPIC) continue;
    const span = { start: s.start, end: s.end };
    const stance = isNegated(page, span, has.hits) ? 'negates' : 'affirms';
    const share = question.speaker ? 0.3 + 0.6 * has.share : has.share;
    found.push({ span, score: share * NARRATED, attribution: null, stance, key: wordsKey(page, span) });
  }
  return found;
}

const NO = /^(?:not|never|no|n't|cannot|none|neither|nor|without|না|নি|নেই|নাই|নয়|নন|নহে)$/;
const NEGATIVE_VERB = /(?:নি|েনি|য়নি)$/;
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
  return tokens
    .slice(Math.max(0, first - AROUND), last + 1 + AROUND)
    .some(
      (t, i, all) =>
        (NO.test(t.norm) || (page.language === 'bn' && NEGATIVE_VERB.test(t.norm) && t.norm.length > 3)) &&
        all[i + 1]?.norm !== 'only',
    );
}
