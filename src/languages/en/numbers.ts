// Number words of English.

/** Words that are added up: twenty-one, nineteen. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ) as string[]
  )
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i): [string, number] => [word, 20 + 10 * i]),
    ),
);

/** Words that multiply what stands before them, as the Indian press has them too. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 100_000],
  ['lakhs', 100_000],
  ['lac', 100_000],
  ['lacs', 100_000],
  ['million', 1_000_000],
  ['crore', 10_000_000],
  ['crores', 10_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
  ['dozen', 12],
]);

/** Scales written onto digits: 2.3bn, 5m, 40k. */
export const attachedScales: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['mln', 1_000_000],
  ['million', 1_000_000],
  ['b', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['bln', 1_000_000_000],
  ['billion', 1_000_000_000],
  ['tn', 1_000_000_000_000],
  ['trn', 1_000_000_000_000],
  ['cr', 10_000_000],
  ['crore', 10_000_000],
  ['l', 100_000],
  ['lakh', 100_000],
]);

/** Words for an uncounted many, with the least they mean: dozens is more than 12. */
export const countless: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['lakhs', 100_000],
  ['millions', 1_000_000],
  ['crores', 10_000_000],
  ['billions', 1_000_000_000],
  ['trillions', 1_000_000_000_000],
]);

/** "Tens of thousands", "hundreds of millions". */
export const countlessFactors: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
]);

/** "Several hundred", "a few thousand": more than one of the scale. */
export const few: ReadonlySet<string> = new Set(['several', 'few', 'many']);
export const articles: ReadonlySet<string> = new Set(['a', 'an']);
export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Fractions, which are no counts: two-thirds, three quarters. */
export const fractions: ReadonlySet<string> = new Set(
  'half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths'.split(
    ' ',
  ),
);
