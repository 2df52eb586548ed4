import type { EventProposal } from '../languages/event-frames.js';
import { isSubject } from './antecedents.js';
import type { Draft } from './draft.js';
import { kindOf } from './event-kinds.js';

/** Tokens beside the trigger in which what is answered is named. */
const BESIDE = 6;
const OBJECTS = 3;
const SENTENCES_BACK = 8;
const TOKENS_BACK = 300;
const NAMES = 4;

/** Stems of the things a clause speaks of beside its trigger: the [draft] that is welcomed. */
function thingsOf(draft: Draft, { trigger, clause }: EventProposal): Set<string> {
  const { tokens, words, nameAt, timeAt } = draft;
  const things = new Set<string>();
  const look = (i: number): void => {
    const word = words[i]!;
    if (
      tokens[i]!.kind !== 'word' ||
      nameAt[i]! >= 0 ||
      timeAt[i]! >= 0 ||
      word.closed ||
      things.size >= OBJECTS
    )
      return;
    const noun = word.nouns[0];
    if (noun && !word.verbs.some((v) => v.form === 'finite')) things.add(noun.stem);
  };
  if (draft.pack!.articles)
    for (let i = trigger.first; i < Math.min(clause.last, trigger.last + BESIDE); i++) look(i);
  else for (let i = trigger.last - 1; i >= Math.max(clause.first, trigger.first - BESIDE); i--) look(i);
  return things;
}

/**
 * Who is named where the report last spoke of what this act is about: "the government published a [draft] … the lawyers
 * welcomed the [draft]".
 */
export function linkedTo(draft: Draft, proposal: EventProposal): (readonly [string, string[]])[] {
  const things = thingsOf(draft, proposal);
  if (!things.size) return [];
  const { sentences, words, tokens, sentenceOf } = draft;
  const here = sentenceOf[proposal.trigger.first]!;
  const oldest = Math.max(0, here - SENTENCES_BACK);
  let looked = 0;
  for (let s = here - 1; s >= oldest && looked < TOKENS_BACK; s--) {
    const { first, last } = sentences[s]!;
    let found = false;
    for (let i = first; i < last && looked < TOKENS_BACK && !found; i++, looked++)
      found = tokens[i]!.kind === 'word' && words[i]!.nouns.some((n) => things.has(n.stem));
    if (!found) continue;
    const linked: (readonly [string, string[]])[] = [];
    for (let i = first; i < last && linked.length < NAMES; i++) {
      const index = draft.nameAt[i]!;
      if (index < 0) continue;
      const name = draft.names[index]!;
      if (name.first === i && kindOf(draft, name.entity) !== 'MED')
        linked.push([isSubject(draft, name) ? 'subject' : 'other', [name.entity]]);
    }
    return linked;
  }
  return [];
}
