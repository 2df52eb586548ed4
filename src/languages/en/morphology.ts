import type { NounReading, Tense, VerbForm, VerbReading, Word } from '../word.js';
import { auxiliaries, closedWords, irregularNouns, singularInS } from './closed-words.js';
import { irregularVerbs } from './irregular-verbs.js';
import { regularVerbs } from './regular-verbs.js';

const verb = (lemma: string, form: VerbForm, tense: Tense | null = null, negative = false): VerbReading => ({
  lemma,
  form,
  tense,
  person: null,
  honorific: false,
  negative,
  case: null,
});

const bases = new Set(regularVerbs);
const irregular = new Map<string, VerbReading[]>();
const put = (form: string, reading: VerbReading) => {
  const list = irregular.get(form);
  if (list) list.push(reading);
  else irregular.set(form, [reading]);
};
for (const line of irregularVerbs) {
  const [base, past, participle] = line.split(' ') as [string, string, string];
  bases.add(base);
  for (const form of past.split('/')) put(form, verb(base, 'finite', 'past'));
  for (const form of participle.split('/')) put(form, verb(base, 'participle'));
}
const helpers = new Map<string, VerbReading[]>();
for (const line of auxiliaries) {
  const [form, lemma, forms, tense] = line.split(' ') as [string, string, string, Tense | '-'];
  const readings = [...forms].map((f) =>
    f === 'f'
      ? verb(lemma, 'finite', tense as Tense)
      : verb(lemma, f === 'b' ? 'infinitive' : f === 'g' ? 'gerund' : 'participle'),
  );
  helpers.set(form, readings);
  const finite = readings.find((r) => r.form === 'finite');
  if (finite && !form.includes("'"))
    for (const apostrophe of ["n't", 'nt'])
      if (apostrophe === "n't" || form === 'did' || form === 'does')
        helpers.set(form + apostrophe, [{ ...finite, negative: true }]);
}
helpers.set("can't", [verb('can', 'finite', 'present', true)]);
helpers.set("won't", [verb('will', 'finite', 'future', true)]);
helpers.set('cannot', [verb('can', 'finite', 'present', true)]);

const VOWEL = /[aeiou]/;
const ENDS_IN_E = // stems that lost an e before -ed, -ing: creat-, accus-, involv-, handl-, requir-, chang-
  /(?:[bcdfgkptz]l(?<!ll)|[^s]s|[vzcu]|[^eo]at|iat|eat(?<=creat)|[aeiou]g(?<!.[aeiou]{2}g)|[rnd]g(?<!ing|ong)|[auio]r(?<![aeo][aeiou]r|[^aeiou]or)|[aiu]d(?<=[lsrv][aiu]d)|[iu]t(?<=ut|[cpmr]it)|ib|[aeiou]k(?<![aeiou]{2}k))$/;

/** Base form of a verb that lost -ed or -ing: announc → announce, plann → plan, call → call. */
function restore(stem: string): string | null {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return null;
  if (bases.has(stem)) return stem;
  if (bases.has(`${stem}e`)) return `${stem}e`;
  const end = stem.at(-1)!;
  if (end === stem.at(-2) && !/[aeiou]/.test(end)) {
    const single = stem.slice(0, -1);
    if (bases.has(single) || !/[lsfz]/.test(end)) return single;
    return stem;
  }
  if (stem.length < 3) return null;
  const shortStem = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem); // hop- from hope, as hopped has pp
  return shortStem || ENDS_IN_E.test(stem) ? `${stem}e` : stem;
}

function regularReadings(norm: string): VerbReading[] {
  const readings: VerbReading[] = [];
  if (norm.endsWith('ed') && norm.length > 3 && !norm.endsWith('eed')) {
    const base = norm.endsWith('ied')
      ? norm.length > 4
        ? `${norm.slice(0, -3)}y`
        : norm.slice(0, -1)
      : restore(norm.slice(0, -2));
    if (base) readings.push(verb(base, 'finite', 'past'), verb(base, 'participle'));
  } else if (norm.endsWith('eed') && norm.length > 4 && bases.has(norm.slice(0, -1)))
    readings.push(verb(norm.slice(0, -1), 'finite', 'past'), verb(norm.slice(0, -1), 'participle'));
  else if (norm.endsWith('ing') && norm.length > 4) {
    const base =
      norm.endsWith('ying') && bases.has(`${norm.slice(0, -4)}ie`)
        ? `${norm.slice(0, -4)}ie`
        : restore(norm.slice(0, -3));
    if (base) readings.push(verb(base, 'gerund'));
  } else if (norm.endsWith('s') && norm.length > 2 && !norm.endsWith('ss')) {
    const base = thirdPerson(norm);
    if (base) readings.push(verb(base, 'finite', 'present'));
  }
  if (bases.has(norm)) readings.push(verb(norm, 'finite', 'present'), verb(norm, 'infinitive'));
  return readings;
}

function thirdPerson(norm: string): string | null {
  const plain = norm.slice(0, -1);
  if (bases.has(plain)) return plain;
  if (norm.endsWith('ies') && bases.has(`${norm.slice(0, -3)}y`)) return `${norm.slice(0, -3)}y`;
  if (norm.endsWith('es') && bases.has(norm.slice(0, -2))) return norm.slice(0, -2);
  return null;
}

function nounReading(norm: string): NounReading {
  const reading = (stem: string, plural: boolean): NounReading => ({
    stem,
    case: 'nominative',
    plural,
    classifier: null,
    emphatic: null,
  });
  const odd = irregularNouns.get(norm);
  if (odd) return reading(odd[0], odd[1]);
  if (
    norm.length < 4 ||
    !norm.endsWith('s') ||
    norm.endsWith('ss') ||
    norm.endsWith('us') ||
    norm.endsWith('is') ||
    singularInS.has(norm)
  )
    return reading(norm, false);
  if (norm.endsWith('ies') && norm.length > 4) return reading(`${norm.slice(0, -3)}y`, true);
  if (/(?:ss|sh|ch|x|zz)es$/.test(norm)) return reading(norm.slice(0, -2), true);
  if (norm.endsWith('men')) return reading(`${norm.slice(0, -2)}an`, true);
  return reading(norm.slice(0, -1), true);
}

/**
 * Morphology of one folded English word form: every noun and verb reading it may have, the likeliest first.
 *
 * @example analyse('denied').verbs[0].lemma // 'deny'
 */
export function analyse(norm: string): Word {
  const helper = helpers.get(norm);
  if (helper) return { norm, nouns: [], verbs: helper, closed: 'auxiliary' };
  const closed = closedWords.get(norm) ?? null;
  if (closed) return { norm, nouns: [], verbs: norm === 'like' ? regularReadings(norm) : [], closed };
  if (!VOWEL.test(norm) && !norm.includes('y'))
    return { norm, nouns: [nounReading(norm)], verbs: [], closed: null };
  const odd = irregular.get(norm);
  const regular = regularReadings(norm);
  const verbs = odd
    ? [
        ...odd,
        ...regular.filter(
          (r) => !odd.some((o) => o.form === r.form && o.lemma === r.lemma && o.tense === r.tense),
        ),
      ]
    : regular;
  const adverb = norm.length > 4 && norm.endsWith('ly') && !bases.has(norm) && !LY_NOUNS.has(norm);
  return { norm, nouns: adverb ? [] : [nounReading(norm)], verbs, closed: adverb ? 'adverb' : null };
}

const LY_NOUNS = new Set(
  'assembly family italy ally bully july anomaly monopoly rally reply supply early daily weekly monthly yearly friendly likely unlikely deadly elderly only costly lively lonely lovely ugly silly holy orderly cowardly scholarly heavenly kindly melancholy belly jelly fly kelly sally billy willy holly molly emily nelly'.split(
    ' ',
  ),
);
