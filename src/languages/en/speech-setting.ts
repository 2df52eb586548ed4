import type { SpeechProposal } from '../speech.js';
import { type Circumstances, circumstancesAfter, mediumIn } from './circumstances.js';
import { occasionOf } from './complement.js';
import { ADDRESSING } from './content-end.js';
import { groupOf, normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { Tag } from './tags.js';

/** How far behind a leading phrase its subject may begin. */
const NEAR = 6;

/** Acts whose object is somebody spoken of, not spoken to. */
const ABOUT = new Set(['accuse', 'condemn', 'praise']);

/** Adds what a phrase between subject and verb or before both says: "In a statement, …", "…, in his video address, said". */
export function addSettings(p: Parse, proposals: readonly SpeechProposal[]): void {
  const leading =
    tagAt(p, p.first) === Tag.Preposition ? circumstancesAfter(p, p.first) : occasionAt(p, p.first);
  const latest = new Map<number, SpeechProposal>(); // by the first token of their source
  let speaker = -1; // first token of the subject that the leading phrase belongs to
  for (const proposal of proposals) {
    if (ABOUT.has(proposal.act)) proposal.addressee = null;
    if (proposal.source.kind !== 'phrase') continue;
    const { first, last } = proposal.source.range;
    if (
      leading &&
      speaker < 0 &&
      first >= leading.at &&
      first <= leading.at + NEAR &&
      noVerb(p, leading.at, first)
    )
      speaker = first;
    if (leading && first === speaker && proposal.cue.first > first) apply(proposal, leading);
    if (last < proposal.cue.first && tagAt(p, last) === Tag.Comma && tagAt(p, last + 1) === Tag.Preposition)
      apply(proposal, circumstancesAfter(p, last + 1));
    else if (last < proposal.cue.first && tagAt(p, last) === Tag.Comma) {
      const occasion = occasionAt(p, last + 1);
      if (occasion) apply(proposal, occasion);
    }
    const behind = proposal.content[0] && occasionAt(p, proposal.content[0].last);
    if (behind && proposal.rule.startsWith('en.cue.')) apply(proposal, behind);
    const parent = latest.get(first);
    if (parent && proposal.rule.endsWith('.gerund')) inherit(proposal, parent);
    latest.set(first, proposal);
    if (/^(?:tweeted|tweets|tweet|retweeted|tweeting)$/.test(normAt(p, proposal.cue.last - 1)))
      proposal.medium ??= 'social-media';
  }
}

/** "told supporters …, alleging …": a supplement is said to whom its verb was said, by the same means. */
function inherit(supplement: SpeechProposal, parent: SpeechProposal): void {
  if (parent.cue.last > supplement.cue.first) return;
  supplement.addressee ??= parent.addressee;
  supplement.medium ??= parent.medium;
  if (supplement.via.length === 0) supplement.via = [...parent.via];
}

function noVerb(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(p, i) === Tag.Verb || tagAt(p, i) === Tag.Auxiliary) return false;
  return true;
}

/** "Talking to reporters, …", "(while) addressing a rally", "speaking at a seminar": what one does while saying it. */
function occasionAt(p: Parse, start: number): Circumstances | null {
  const at = /^(?:while|when)$/.test(normAt(p, start)) ? start + 1 : start;
  const group = groupOf(p, at);
  if (group?.form !== 'gerund' || !ADDRESSING.has(group.lemma)) return null;
  if (!/^(?:address|brief)$/.test(group.lemma)) return circumstancesAfter(p, group.last);
  const object = phraseAfter(p, group.last, 'of');
  if (!object) return null;
  const medium = occasionOf(normAt(p, object.last - 1)) ?? mediumIn(p, object);
  return { at: object.last, medium, addressee: medium ? null : object, via: [] };
}

function apply(proposal: SpeechProposal, { medium, addressee, via }: Circumstances): void {
  if (!medium && !addressee) return;
  proposal.medium ??= medium;
  proposal.addressee ??= addressee;
  if (proposal.via.length === 0) proposal.via = [...via];
}
