import { becauseOf, isSameStatement, nests } from '../readout/proposed.js';
import type { Entity, Readout } from '../readout/readout.js';
import { ACTS, ENTITY_TYPES, MEDIA, type QuoteKind } from '../readout/vocabulary.js';
import { overlap, type Span } from '../text/span.js';
import { gap, nearestTo, placesOf } from './find-words.js';
import type { Proposal } from './proposal.js';

/** Why a proposal does not count. */
export const REASONS = ['form', 'act', 'content', 'cue', 'source', 'names', 'nesting'] as const;
export type Reason = (typeof REASONS)[number];

export interface Verified {
  readout: Readout;
  kept: number;
  /** Those that the reader had found itself. */
  known: number;
  dropped: Partial<Record<Reason, number>>;
}

const NEAR = 150; // code units between a cue and what is said
const FAR = 1500; // between a cue and who says it

/**
 * Adds to a readout what a model proposes and the text bears out; what the reader has found stays as it is. A proposal
 * counts where each of its words stands in the text letter by letter, its cue beside its content, who says it near by,
 * its act is one of the format's, and its content lies within or outside that of every other statement, not across.
 */
export function verify(
  readout: Readout,
  text: string,
  proposals: readonly (Proposal | null)[],
  model: string,
): Verified {
  const entities = readout.entities.map((e) => ({ ...e }));
  const attributions = [...readout.attributions];
  const dropped: Verified['dropped'] = {};
  let [kept, known, made] = [0, 0, 0];

  /** The entity that is named in a place; one that the reader has not seen is added with the proposal that needs it. */
  const entityAt = (place: Span, type: string | null | undefined, fresh: Entity[]): string => {
    const there = [...entities, ...fresh].find((e) => e.mentions.some((m) => overlap(m, place) > 0));
    if (there) return there.id;
    const entity: Entity = {
      id: `m${made + fresh.length + 1}`,
      type: ENTITY_TYPES.find((t) => t === type) ?? 'group',
      name: text.slice(place.start, place.end).replace(/\s+/g, ' '),
      mentions: [place],
      because: becauseOf(model),
      proposedBy: model,
    };
    fresh.push(entity);
    return entity.id;
  };

  const check = (proposal: Proposal | null): Reason | 'known' | null => {
    if (!proposal) return 'form';
    const act = ACTS.find((a) => a === proposal.act);
    if (!act) return 'act';
    const pieces = [proposal.content].flat().map((words) => placesOf(text, words));
    if (pieces.some((places) => places.length === 0)) return 'content';
    const placed = placeCue(placesOf(text, proposal.cue), pieces);
    if (!placed) return 'cue';
    const { cue, content } = placed;
    const fresh: Entity[] = [];
    const named = (name: string, within: number) =>
      nearestTo(placesOf(text, name, { name: true }), cue, within);

    let source: string | null = null;
    const near = proposal.sourceText ? named(proposal.sourceText, NEAR) : null;
    let sourceSpan = near;
    if (proposal.source) {
      // a name that stands farther off is meant by the words for it beside the cue
      const place = named(proposal.source, near ? text.length : FAR);
      if (!place) return 'source';
      if (!near && gap(place, cue) <= NEAR) sourceSpan = place;
      source = entityAt(place, proposal.type, fresh);
    } else if (proposal.sourceText) return 'source';
    const others = [...(proposal.addressee ? [proposal.addressee] : []), ...(proposal.via ?? [])].map((n) =>
      named(n, FAR),
    );
    if (others.some((place) => place === null)) return 'names';
    const ids = others.map((place) => entityAt(place!, null, fresh));
    if (ids.includes(source ?? '')) return 'names';
    if (sourceSpan && content.some((c) => overlap(c, sourceSpan!) > 0)) return 'nesting';

    if (attributions.some((a) => isSameStatement(a, { cue, content }))) return 'known';
    if (attributions.some((a) => !nests(a, { cue, content }))) return 'nesting';
    const [first, ...rest] = ids;
    attributions.push({
      source,
      sourceSpan,
      cue,
      content,
      act,
      addressee: proposal.addressee ? first! : null,
      via: proposal.addressee ? rest : ids,
      medium: MEDIA.find((m) => m === proposal.medium) ?? null,
      quote: quoteOf(text, content),
      when: null,
      because: becauseOf(model),
      proposedBy: model,
    });
    made += fresh.length;
    entities.push(...fresh);
    return null;
  };

  for (const proposal of proposals) {
    const reason = check(proposal);
    if (reason === null) kept++;
    else if (reason === 'known') known++;
    else dropped[reason] = (dropped[reason] ?? 0) + 1;
  }
  return { readout: { ...readout, entities, attributions }, kept, known, dropped };
}

/** The cue and the pieces of the content that stand nearest to each other, none in the other. */
function placeCue(
  cues: readonly Span[],
  pieces: readonly (readonly Span[])[],
): { cue: Span; content: Span[] } | null {
  let best: { cue: Span; content: Span[] } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const content = pieces.map((places) =>
      nearestTo(
        places.filter((p) => overlap(p, cue) === 0),
        cue,
        NEAR,
      ),
    );
    if (content.some((c) => c === null)) continue;
    const sorted = (content as Span[]).sort((a, b) => a.start - b.start);
    if (sorted.some((c, i) => i > 0 && c.start < sorted[i - 1]!.end)) continue;
    const distance = sorted.reduce((sum, c) => sum + gap(c, cue), 0);
    if (distance < least) [best, least] = [{ cue, content: sorted }, distance];
  }
  return best;
}

const MARKS = /["“”«»„‘’]/;

/** Whether what is said stands in quotation marks, as the text has it. */
function quoteOf(text: string, content: readonly Span[]): QuoteKind {
  const quoted = content.filter(
    ({ start, end }) => MARKS.test(text[start - 1] ?? '') && MARKS.test(text.slice(end, end + 2)),
  );
  if (quoted.length === content.length) return 'direct';
  return quoted.length > 0 || content.some((c) => /["“”«»„]/.test(text.slice(c.start, c.end)))
    ? 'mixed'
    : 'indirect';
}
