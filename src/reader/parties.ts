import type { TokenRange } from '../languages/reading.js';
import type { SpeechProposal } from '../languages/speech.js';
import type { Draft } from './draft.js';
import { joined } from './groups.js';

// Two who stand side by side: who of them is meant, and who of them is spoken to.

/** Who is named in a phrase of names joined by "and": "[কিম] এবং [পুতিন]"; nobody where it is another phrase. */
export function membersOf(draft: Draft, range: TokenRange): string[] {
  const members: string[] = [];
  if (!joined(draft, range)) return members;
  for (let i = range.first; i < range.last; i++) {
    const name = draft.names[draft.nameAt[i]!];
    if (name?.first === i) members.push(name.entity);
  }
  return members;
}

/**
 * Who has been told to thank, pledge, warn … by which word. Told again of two together, it is that one's: "পুতিন বন্ধুত্ব পুনর্ব্যক্ত
 * করেছেন. … কিম এবং পুতিন “প্রতিশ্রুতি পুনর্ব্যক্ত করেছেন”".
 */
export class ToldBefore {
  readonly #speakers = new Map<string, Set<string>>();

  note({ act, rule }: SpeechProposal, source: string | null): void {
    if (act === 'say' || !source) return;
    const known = this.#speakers.get(rule);
    if (known) known.add(source);
    else this.#speakers.set(rule, new Set([source]));
  }

  oneOf(members: readonly string[], { rule }: SpeechProposal): string | null {
    const told = members.filter((m) => this.#speakers.get(rule)?.has(m));
    return members.length > 1 && told.length === 1 ? told[0]! : null;
  }
}
