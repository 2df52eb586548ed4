import type { Attribution } from '../../readout/readout.js';
import type { Sentence } from '../../text/sentences.js';
import { covers, type Span } from '../../text/span.js';
import { ITSELF } from '../cover.js';
import { hitsOf } from '../hits.js';
import type { Page } from '../page.js';
import { partyStrength } from '../party-match.js';
import { attributionAt, type Found, type Look, type Stance } from './found.js';
import { actFactor, weigh, wordsKey } from './sayings.js';

const LEAST_TOPIC = 0.5;
const A_LITTLE = 0.3;
const WITH_NEIGHBOURS = 0.6; // of what is asked, with the sentences beside
const UNDONE = 0.7;
const SHORT = 24; // code units: this, that matter
const NARRATED = 0.95; // what the report tells beside what somebody says

/** Whatever says that it is so, that it is not, or that nothing is said of it. */
export function findStances(look: Look): Found[] {
  const { page, question } = look;
  const found: Found[] = [];
  const covered = new Set<number>();
  const put = (stand: Found | null, cue: number) => {
    if (!stand) return false;
    found.push(stand);
    covered.add(page.sentenceAt(cue));
    return true;
  };
  const deeds = question.deed ? hitsOf(question.deed, page, question.language) : [];
  page.kept.readout.attributions.forEach((a, i) => {
    if (put(standOf(look, a, i), a.cue.start)) return;
    // what others say that somebody did: "two sources said that the ministry objected"
    if (question.speaker && (a.act === 'deny' || deeds.some((d) => a.content.some((c) => covers(c, d)))))
      put(standOf(othersOn(look, a), a, i), a.cue.start);
  });
  const speakers = question.speaker && mentionsOfParty(look);
  for (const s of page.sentences) {
    if (covered.has(s.index) || (speakers && !speakers.has(s.index))) continue;
    const told = toldIn(look, s, deeds);
    if (told) found.push(told);
  }
  return found;
}

/** The question as it is put to others than the one asked about, where they name that one. */
function othersOn(look: Look, { content, cue, act }: Attribution): Look {
  const { page, question } = look;
  const before = page.sentences[page.sentenceAt(cue.start) - 1];
  const spans = act === 'deny' && before ? [...content, before] : content;
  const named = [...page.entities.values()].some(
    (e) =>
      partyStrength(question.speaker!, e, page) > 0.5 &&
      e.mentions.some((m) => spans.some((c) => covers(c, m))),
  );
  return named ? { ...look, question: { ...question, speaker: null } } : look;
}

/** What an attribution says of the matter, where it speaks of it itself. */
function standOf(look: Look, a: Attribution, attribution: number): Found | null {
  const { page, question, coverage } = look;
  if (a.content.length === 0) return null;
  const weighed = weigh({ ...look, question: { ...question, act: null } }, a, ITSELF);
  if (!weighed) return null;
  const span = a.content.reduce((best, s) => (s.end - s.start > best.end - best.start ? s : best));
  const stance = stanceOf(page, a, span, weighed.hits);
  // "three sailors were hurt": by what stands in the sentence before
  const done = predicateHits(look).some((h) => a.content.some((c) => covers(c, h)));
  const within = coverage.within([...a.content, a.cue]);
  const besides = within >= A_LITTLE && weighed.topic >= WITH_NEIGHBOURS;
  if (within < LEAST_TOPIC && !(besides && (done || stance === 'silent' || stance === 'denies'))) {
    // "it was not mentioned", "rejected the claim": what that is stands before
    const s = page.sentenceAt(a.cue.start);
    const points = span.end - span.start < SHORT || POINTS.test(page.text.slice(span.start, span.end));
    if (stance === 'affirms' || stance === 'negates' || !points) return null;
    if (coverage.within(page.sentences.slice(Math.max(0, s - 1), s + 1)) < LEAST_TOPIC) return null;
  }
  const whole =
    stance === 'silent'
      ? { start: Math.min(span.start, a.cue.start), end: Math.max(span.end, a.cue.end) }
      : span;
  const unborne = question.speaker !== null && stance !== 'silent' && stance !== 'denies' && !isDone(look, a);
  return {
    span: whole,
    score: weighed.score * (unborne ? UNDONE : 1),
    attribution,
    stance,
    own: question.speaker !== null,
    key: wordsKey(page, whole),
  };
}

/** Whether a saying is what somebody is asked to have done: to tell of a strike is not to admit it. */
function isDone({ question, page }: Look, a: Attribution): boolean {
  const { deed, act } = question;
  if (!deed || (act !== null && act !== 'say' && actFactor(act, a.act) > 1)) return true;
  return hitsOf(deed, page, question.language).some(
    (h) => covers(a.cue, h) || a.content.some((c) => covers(c, h)),
  );
}

/** What is asked whether must be there itself to be affirmed: that somebody worries is not that they joined. */
function doneOrNot(look: Look, spans: readonly Span[]): number {
  if (!predicateOf(look)) return 1;
  return predicateHits(look).some((h) => spans.some((s) => covers(s, h))) ? 1 : UNDONE;
}

const predicateOf = ({ question }: Look) => question.terms.find((t) => t.predicate && t.concepts.length > 0);
function predicateHits(look: Look): readonly Span[] {
  const predicate = predicateOf(look);
  return predicate ? look.coverage.hitsOf(predicate) : [];
}

/** What a sentence tells without anybody's saying so. */
function toldIn({ page, question, coverage }: Look, s: Sentence, deeds: readonly Span[]): Found | null {
  const has = coverage.of(s.index, s.index, ITSELF);
  const span = { start: s.start, end: s.end };
  if (has.missing >= 1 || coverage.within([span]) < LEAST_TOPIC) return null;
  const negated = isNegated(page, span, has.hits);
  const denied = page.kept.readout.attributions.some((a) => a.act === 'deny' && covers(span, a.cue));
  let stance: Stance = denied ? 'denies' : negated ? 'negates' : 'affirms';
  if (question.speaker) {
    const silent = SILENCE.test(page.text.slice(s.start, s.end));
    // what somebody says is not so is no silence on it
    const quoted = page.kept.readout.attributions.some(
      (a) => a.act !== 'omit' && a.content.some((c) => has.hits.some((h) => covers(c, h))),
    );
    if (silent || (negated && !quoted && question.kind === 'did-mention')) stance = 'silent';
    else if (!deeds.some((d) => covers(span, d))) return null; // of them, but nothing that they say
  }
  const share = question.speaker ? 0.3 + 0.6 * has.share : has.share;
  const attribution = attributionAt(page, span);
  const done = stance === 'affirms' ? doneOrNot({ page, question, coverage }, [span]) : 1;
  return { span, score: share * NARRATED * done, attribution, stance, key: wordsKey(page, span) };
}

const POINTS =
  /^(?:এ|এই|এমন|এসব|এটি|এটা|সে|সেই|তা|ওই|এ ধরনের|this|that|these|those|such|it|the (?:claim|charge|allegation|accusation|report|suggestion)s?)(?:[^\p{L}\p{M}]|$)|(?:দাবি|অভিযোগ|কথা|তথ্য|খবর|হিসাব)$/iu;
const SILENCE =
  /মুখে কুলুপ|মুখ খোলেন?নি|নীরব|নিরব|চুপ|শব্দও নেই|শব্দও খরচ|কিছু বলা হয়নি|উল্লেখ (?:নেই|ছিল না)|\b(?:silent|silence|mum|tight-lipped|no mention|no word|without mentioning)\b/iu;

/** Sentences that name the one whose word is asked for. */
function mentionsOfParty({ page, question }: Look): Set<number> {
  const sentences = new Set<number>();
  for (const entity of page.entities.values())
    if (partyStrength(question.speaker!, entity, page) > 0.5)
      for (const { start } of entity.mentions) sentences.add(page.sentenceAt(start));
  return sentences;
}

function stanceOf(page: Page, a: Attribution, span: Span, hits: readonly Span[]): Stance {
  if (a.act === 'omit') return 'silent';
  if (a.act === 'deny') return 'denies';
  return isNegated(page, span, hits) ? 'negates' : 'affirms';
}

/** That what was told is untrue, wherever it stands in the sentence. */
const UNTRUE =
  /(?:ঠিক|সত্য|সঠিক|সত্যি) (?:নয়|নয়|না)|মিথ্যা|ভিত্তিহীন|গুজব|\b(?:untrue|false|baseless|unfounded|not true|fabricated)\b/iu;
const NO = /^(?:not|never|no|n't|cannot|none|neither|nor|without|না|নি|নেই|নাই|নয়|নন|নহে)$/;
const NEGATIVE_VERB = /নি$/;
const AROUND = 4; // tokens

/** Whether what is asked about is said not to be, within a stretch. */
export function isNegated(page: Page, span: Span, hits: readonly Span[]): boolean {
  const inside = hits.filter((h) => h.start >= span.start && h.end <= span.end);
  const from = inside.length > 0 ? Math.min(...inside.map((h) => h.start)) : span.start;
  const to = inside.length > 0 ? Math.max(...inside.map((h) => h.end)) : span.end;
  if (UNTRUE.test(page.text.slice(span.start, span.end))) return true;
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
