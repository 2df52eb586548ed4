import type { TokenRange } from '../languages/reading.js';
import { resolvePhrase } from './coreference.js';
import type { Draft } from './draft.js';

/**
 * The entities that an event's phrases mean, in the phrases' order, each once: the name a phrase is, else whom its
 * role, pronoun or description stands for.
 */
export function participantsOf(draft: Draft, phrases: readonly TokenRange[]): string[] {
  const ids: string[] = [];
  for (const phrase of phrases) {
    const id = participant(draft, phrase);
    if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

function participant(draft: Draft, phrase: TokenRange): string | null {
  const index = draft.nameAt[phrase.last - 1]!;
  if (index >= 0) return draft.names[index]!.entity;
  return resolvePhrase(draft, phrase, { asSource: true });
}
