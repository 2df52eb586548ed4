import { fold } from '../../text/fold.js';

/** Perfective stems that are no root with an ending. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  कर: ['किया', 'किए', 'किये', 'की', 'कीं', 'कर'],
  दे: ['दिया', 'दिए', 'दिये', 'दी', 'दीं', 'दे', 'देगा', 'देगी', 'देंगे'],
  ले: ['लिया', 'लिए', 'ली', 'लीं', 'ले', 'लेगा', 'लेगी', 'लेंगे'],
};
const AFTER_CONSONANT = ['ा', 'े', 'ी', 'ीं', 'ेगा', 'ेगी', 'ेंगे', 'ेंगी'];
const AFTER_VOWEL = ['या', 'ए', 'ये', 'ई', 'यी', 'ईं', 'एगा', 'एगी', 'एंगे', 'एंगी'];
const FINITE_TOO = ['', 'ता', 'ते', 'ती', 'तीं'];
const INFINITIVE = ['ना', 'ने', 'नी', 'कर'];
const FUTURE = /(?:गा|गी|गे)$/;
const VOWEL = /[\u0904-\u0914\u093e-\u094c]$/;

export interface VerbFormOf {
  form: string;
  finite: boolean;
  future: boolean;
}

/** The forms of a verb by its root, folded: कह → कहा, कही, कहते, कहेंगे, कहना … */
export function formsOf(root: string): readonly VerbFormOf[] {
  const own = irregular[root];
  const perfective = own ?? (VOWEL.test(root) ? AFTER_VOWEL : AFTER_CONSONANT).map((ending) => root + ending);
  const finite = [
    ...perfective,
    ...(own && root === 'कर' ? ['करेगा', 'करेगी', 'करेंगे', 'करेंगी'] : []),
    ...FINITE_TOO.map((ending) => root + ending),
  ];
  const infinite = INFINITIVE.map((ending) => root + ending);
  return [...new Set([...finite, ...infinite])].map((form) => ({
    form: fold(form),
    finite: finite.includes(form),
    future: FUTURE.test(form),
  }));
}
