import { z } from 'zod';
import { ReadoutError } from '../readout/error.js';

const words = z.string().min(1).max(20_000);
const name = z.string().min(1).max(300).nullish();

/** A statement as a model says that it stands in the text. */
const Proposal = z.object({
  source: name,
  sourceText: name,
  type: z.string().max(40).nullish(),
  cue: z.string().min(1).max(300),
  content: z.union([words, z.array(words).min(1).max(8)]),
  act: z.string().max(40),
  addressee: name,
  via: z.array(z.string().min(1).max(300)).max(8).nullish(),
  medium: z.string().max(40).nullish(),
});
export type Proposal = z.infer<typeof Proposal>;

const MOST = 300; // statements of one report

/** What a model proposes; `null` in place of what has not even the form. Throws `model.answer` where nothing has. */
export function proposalsIn(answer: string, model: string): (Proposal | null)[] {
  // models like to wrap what they say
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
  let list: unknown;
  try {
    list = JSON.parse(json).attributions;
  } catch {}
  if (!Array.isArray(list)) throw new ReadoutError('model.answer', { model });
  return list.slice(0, MOST).map((item) => Proposal.safeParse(item).data ?? null);
}
