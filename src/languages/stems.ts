import { packs } from './packs.js';

const BENGALI = /[\u0980-\u09ff]/;

/**
 * Dictionary forms under which a folded word is looked up, by its script's language: the likeliest noun's and the
 * likeliest verb's. Never empty.
 *
 * @example stemsOf('রাশিয়ার') // ['রাশিয়া']
 */
export function stemsOf(norm: string): readonly string[] {
  const word = packs.get(BENGALI.test(norm) ? 'bn' : 'en')!.analyse(norm);
  const forms = [word.nouns[0]?.stem, word.verbs[0]?.lemma].filter((f) => f !== undefined);
  return forms.length > 0 ? forms : [norm];
}

/** As `stemsOf`, but nothing for words that only hold a sentence together: the, এবং, has. */
export function contentStems(norm: string): readonly string[] {
  return packs.get(BENGALI.test(norm) ? 'bn' : 'en')!.analyse(norm).closed === null ? stemsOf(norm) : [];
}
