import type { EventProposal } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import type { Draft } from './draft.js';

/** An event without those as acting who stand within a quotation that its own word is not in: they act in what is quoted. */
export function withoutQuoted(draft: Draft, proposal: EventProposal): EventProposal {
  const actors = proposal.actors.filter((phrase) => !isQuotedApart(draft, phrase, proposal.trigger));
  return actors.length === proposal.actors.length ? proposal : { ...proposal, actors };
}

function isQuotedApart(draft: Draft, phrase: TokenRange, trigger: TokenRange): boolean {
  const at = draft.quoteOf[phrase.first]!;
  if (at < 0) return false;
  const { first, last } = draft.quotes[at]!;
  // “Islamic State” attacked: a name in quotation marks is nobody's words
  const isName = first === phrase.first && last <= phrase.last;
  return !isName && (trigger.first < first || trigger.first >= last);
}
