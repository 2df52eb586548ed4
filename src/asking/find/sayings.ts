import type { Attribution } from '../../readout/readout.js';
import type { Act } from '../../readout/vocabulary.js';
import type { Span } from '../../text/span.js';
import type { Nearness } from '../cover.js';
import { formsIn, type Page } from '../page.js';
import { partyStrength, speakerStrength } from '../party-match.js';
import type { Question } from '../question.js';
import { sameOne } from '../same-one.js';
import { type Finder, type Found, type Look, mentionNear, sentencesOf } from './found.js';

const WHO_IS_ASKED = 0.5; // less sure, it is somebody else
const LEAST_TOPIC = 0.3;
const UNSAID = 0.85; // beside what was said

/** Acts whose words are used for one another: দাবি claims and demands. */
const NEIGHBOURS: readonly ReadonlySet<Act>[] = [
  new Set(['claim', 'demand']),
  new Set(['accuse', 'condemn', 'claim']),
  new Set(['announce', 'pledge', 'say']),
  new Set(['warn', 'believe']),
];

/** Acts that a word for saying asks for; a neutral one asks for any. */
export function actFactor(asked: Act | null, found: Act): number {
  if (asked === found) return 1.1;
  if (asked === null || asked === 'say' || asked === 'believe') return 1;
  if (asked !== 'deny' && found !== 'deny' && NEIGHBOURS.some((n) => n.has(asked) && n.has(found)))
    return 1.05;
  const opposite = (asked === 'deny') !== (found === 'deny');
  return opposite && (asked === 'deny' || asked === 'confirm') ? 0.6 : 0.85;
}

/** An attribution's worth as an answer's place: who, to whom, about what. `null` where it is another's or of another thing. */
export function weigh(
  look: Look,
  a: Attribution,
  nearness?: Nearness,
): { score: number; topic: number; hits: readonly Span[] } | null {
  const { question, page, coverage } = look;
  const { speaker, addressee } = question;
  const who = speaker ? speakerStrength(speaker, a, page) : 1;
  if (who < WHO_IS_ASKED) return null;
  const [first, last] = sentencesOf(page, a);
  const covered = coverage.of(first, last, nearness);
  if (covered.missing >= 1 || covered.topic < LEAST_TOPIC) return null;
  let score = who * (speaker ? 0.3 + 0.7 * covered.share : covered.share) * actFactor(question.act, a.act);
  if (addressee && question.kind !== 'to-whom') {
    const met = a.addressee === null ? 0 : partyStrength(addressee, page.entities.get(a.addressee)!, page);
    score *= met > 0.5 ? 1.1 : a.addressee === null ? 0.9 : 0.6;
  }
  return { score, topic: covered.topic, hits: covered.hits };
}

/** The piece of what is said that has most of what is asked about. */
function bestPiece(content: readonly Span[], hits: readonly Span[]): Span {
  const worth = (s: Span) =>
    hits.filter((h) => h.start >= s.start && h.end <= s.end).length * 1000 + (s.end - s.start);
  return content.reduce((best, s) => (worth(s) > worth(best) ? s : best));
}

/** An attribution from its content to its cue. */
const wholeOf = ({ cue, content }: Attribution): Span => ({
  start: Math.min(cue.start, ...content.map((c) => c.start)),
  end: Math.max(cue.end, ...content.map((c) => c.end)),
});

/** Whether there is more to what is said than "what", "this" or "so": a headline that asks tells nothing. */
const tells = ({ tokens, language }: Page, { content }: Attribution) =>
  tokens.some(
    ({ start, end, kind, norm }) =>
      kind !== 'mark' &&
      content.some((c) => c.start <= start && end <= c.end) &&
      formsIn(language, norm).word.closed === null,
  );

/** What somebody said: contents; and that they declined to say. */
export const findSaid: Finder = (look) => {
  const { page } = look;
  const found: Found[] = [];
  page.kept.readout.attributions.forEach((a, i) => {
    const omits = a.act === 'omit';
    // of a refusal it is told only where that one is asked about
    const asked = omits ? look.question.speaker !== null : tells(page, a);
    const weighed = asked ? weigh(look, a) : null;
    if (!weighed) return;
    const span = omits ? wholeOf(a) : bestPiece(a.content, weighed.hits);
    found.push({
      span,
      score: weighed.score * (omits ? UNSAID : 1),
      attribution: i,
      stance: omits ? 'silent' : 'affirms',
      key: wordsKey(page, span),
    });
  });
  return found;
};

/** Who said it: names of sources, and of those who pass it on where that is asked. */
export const findSpeakers: Finder = (look) => {
  const { page, question } = look;
  const found: Found[] = [];
  page.kept.readout.attributions.forEach((a, i) => {
    const weighed = weigh({ ...look, question: { ...question, speaker: null } }, a);
    if (!weighed) return;
    const put = (id: string | null, span: Span | null, score: number) => {
      if (span)
        found.push({
          span,
          score,
          attribution: i,
          stance: 'affirms',
          key: id ? keyOf(page, id) : wordsKey(page, span),
        });
    };
    // who is asked about is seldom the answer
    const asked =
      a.source !== null &&
      question.terms.some((t) => t.entity && sameOne(t.entity, page.entities.get(a.source!)!) > 0.6);
    if (fitsSort(page, a.source, question))
      put(a.source, sourceOf(page, a), weighed.score * (asked ? 0.6 : 1));
    for (const id of a.via)
      if (fitsSort(page, id, question))
        put(id, mentionNear(page.entities.get(id)!, a.cue), weighed.score * 0.97);
  });
  return found;
};

/** To whom it was said. Where the reader does not tell: whoever the sentence has somebody with, or before whom. */
export const findAddressees: Finder = (look) => {
  const { page } = look;
  const found: Found[] = [];
  page.kept.readout.attributions.forEach((a, i) => {
    const weighed = weigh(look, a);
    if (!weighed) return;
    const put = (id: string, span: Span | null, score: number) =>
      void (span && found.push({ span, score, attribution: i, stance: 'affirms', key: keyOf(page, id) }));
    if (a.addressee !== null)
      put(a.addressee, mentionNear(page.entities.get(a.addressee)!, a.cue), weighed.score);
    else for (const { id, span } of facedIn(page, a)) put(id, span, weighed.score * FACED);
  });
  return found;
};

const FACED = 0.85;
const BEFORE_EN = /\b(?:with|to|before|told|meeting|met) (?:[a-z]+ ){0,3}$/;
const BEHIND_BN = /^(?:['’]?(?:কে|র|য়ের))?\s*(?:সঙ্গে|সাথে|কাছে|উদ্দেশে|উদ্দেশ্যে|প্রতি)/;

/** Names in an attribution's sentence that stand as those somebody faces: "met with X and said". */
function facedIn(page: Page, a: Attribution): { id: string; span: Span }[] {
  const sentence = page.sentences[page.sentenceAt(a.cue.start)]!;
  const faced: { id: string; span: Span }[] = [];
  for (const { id, type, mentions } of page.entities.values()) {
    if (type === 'place' || id === a.source || a.via.includes(id)) continue;
    for (const span of mentions) {
      if (span.start < sentence.start || span.end > sentence.end) continue;
      if (a.content.some((c) => c.start <= span.start && span.end <= c.end)) continue;
      const before = page.text.slice(Math.max(sentence.start, span.start - 40), span.start);
      const behind = page.text.slice(span.end, Math.min(sentence.end, span.end + 24));
      const stands =
        page.language === 'bn'
          ? BEHIND_BN.test(behind) || /কে$/.test(page.text.slice(span.start, span.end))
          : BEFORE_EN.test(before);
      if (stands) faced.push({ id, span });
    }
  }
  return faced;
}

function fitsSort(page: Page, id: string | null, { sort }: Question): boolean {
  if (sort === null || id === null) return id !== null || sort === null;
  const { type } = page.entities.get(id)!;
  return type === sort || type === 'group';
}

/** The words that name a source: its name where it stands, else the nearest before, else what it is called. */
export function sourceOf(page: Page, { source, sourceSpan, cue }: Attribution): Span | null {
  if (source === null) return sourceSpan;
  const entity = page.entities.get(source)!;
  return mentionNear(entity, sourceSpan ?? cue) ?? sourceSpan;
}

export function keyOf(page: Page, id: string): string {
  const entity = page.entities.get(id)!;
  return entity.key ?? `${entity.type}:${entity.name}`;
}

export const wordsKey = (page: Page, { start, end }: Span) =>
  page.text
    .slice(start, end)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
