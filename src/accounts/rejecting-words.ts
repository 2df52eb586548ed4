// Words that say of something said that it is not so, in the languages that reports are read in.

const anyOf = (words: string) => words.trim().split(', ').join('|').normalize('NFC');

const en = {
  false:
    'baseless, unfounded, groundless, false, untrue, fabricated, invented, made up, fictitious, bogus, nonsense, propaganda, a lie, lies, a fabrication, without foundation, without basis, without merit, no basis, no truth, no foundation, no substance, not true, not correct, not accurate',
  be: 'is, are, was, were, be, been, being, as, had, has, have',
};
const bn = {
  false:
    'ভিত্তিহীন, মিথ্যা, অসত্য, বানোয়াট, ভুয়া, মনগড়া, কাল্পনিক, অপপ্রচার, গুজব, অমূলক, সত্য নয়, সঠিক নয়, ঠিক নয়, ভিত্তি নেই, সত্যতা নেই, মিথ্যাচার',
};

/** "The turnout was invented", "চিরোমার জয়ের দাবি ভিত্তিহীন": what a clause says ends by calling something untrue. */
export const rejects = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:${anyOf(en.be)}) (?:\\p{L}+ ){0,2}(?:${anyOf(en.false)})(?![\\p{L}\\p{M}])` +
    `|(?<![\\p{L}\\p{M}])(?:${anyOf(bn.false)})(?: (?:ছিল|ও|এবং|\\p{L}+ ?(?:ও|এবং)? ?(?:${anyOf(bn.false)})))?$)`,
  'iu',
);
