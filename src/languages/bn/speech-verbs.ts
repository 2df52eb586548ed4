import type { Reading, TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import type { VerbCue } from './cue-match.js';
import { type CueClause, clauseOf, phraseHint } from './speech-clause.js';
import { isComplementiser, type Region } from './speech-region.js';
import { mediumIn, rolesIn } from './speech-roles.js';
import { keepsObject, type Shape, shapes } from './speech-shapes.js';

const ADDRESSED = new Set([
  'say',
  'announce',
  'ask',
  'demand',
  'thank',
  'warn',
  'pledge',
  'claim',
  'confirm',
  'believe',
]);

function shapeOf(clause: CueClause): Shape | null {
  for (const shape of shapes) {
    const found = shape(clause);
    if (found) return found;
  }
  return null;
}

/** "অভিযোগ করে বলেন": one saying whose act is the noun's; the cue that both make, or `null`. */
function mergedWith(cue: VerbCue, next: VerbCue | undefined): VerbCue | null {
  if (!cue.noun || cue.verb.form !== 'conjunctive' || !next || next.noun || next.first !== cue.last)
    return null;
  if (next.act !== 'say' || keepsObject(cue.act)) return null;
  return { ...cue, last: next.last, verb: { ...next.verb, first: cue.verb.first } };
}

function propose(clause: CueClause, shape: Shape): SpeechProposal {
  const { reading, cue, own, roles } = clause;
  const whole = rolesIn(reading, own, cue.first);
  const quoted = whole.quoted;
  const [content] = shape.content;
  // a silence whose idiom is its own content: "[কোনো জবাব] দেননি"
  const first =
    content && content.last > cue.first && content.last <= cue.verb.first ? cue.verb.first : cue.first;
  const addressee: TokenRange | null =
    roles.addressee && ADDRESSED.has(cue.act)
      ? { first: roles.addressee.first, last: roles.addressee.last }
      : null;
  const relayed =
    quoted !== null && shape.source.kind === 'phrase' && !(shape.source.range.first === quoted.first);
  return {
    cue: { first, last: cue.last },
    act: cue.act,
    rule: cue.rule,
    source: quoted ? phraseHint(quoted) : shape.source,
    addressee:
      addressee && content && addressee.first >= content.first && addressee.last <= content.last
        ? null
        : addressee,
    via: relayed && shape.source.kind === 'phrase' ? [shape.source.range] : [],
    medium: whole.medium ?? mediumIn(reading, own, cue.first),
    content: shape.content,
    contentKind: shape.kind,
    ...(cue.verb.tense === 'future' && cue.verb.form === 'finite' && { modality: 'future' as const }),
    weight: shape.weight,
  };
}

/** Turns the verb cues of a region into proposals, left to right: content behind a cue bounds what stands in it. */
export function proposeVerbSpeech(
  reading: Reading,
  region: Region,
  cues: readonly VerbCue[],
): SpeechProposal[] {
  const proposals: SpeechProposal[] = [];
  let floor = region.first;
  let floorEnd = -1;
  cues.forEach((cue, k) => {
    if (floorEnd >= 0 && cue.first >= floorEnd) {
      floor = floorEnd;
      floorEnd = -1;
    }
    const nominalFloor = Math.max(floor, cues[k - 1]?.last ?? region.first);
    const merged = mergedWith(cue, cues[k + 1]);
    let clause = clauseOf(reading, region, merged ?? cue, cues, floor, nominalFloor);
    let shape = shapeOf(clause);
    if (merged && shape?.kind === 'nominal') {
      clause = clauseOf(reading, region, cue, cues, floor, nominalFloor);
      shape = shapeOf(clause);
    }
    if (!shape) return;
    proposals.push(propose(clause, shape));
    const [content] = shape.content;
    const { last, verb } = clause.cue;
    if (content && content.first >= last) {
      floor = content.first;
      floorEnd = content.last < region.last ? content.last : -1;
    } else if (verb.form === 'finite' && !isComplementiser(reading, last)) floor = Math.max(floor, last);
  });
  return proposals;
}
