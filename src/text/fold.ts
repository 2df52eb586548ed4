// Not plain ASCII or Bengali; or ে with া, which NFC joins; or a nukta elsewhere than in য় ড় ঢ়.
const NEEDS_WORK =
  /[^\u0000-\u007f\u0981-\u0983\u0985-\u09b9\u09bc\u09be-\u09ce\u09e6-\u09ef]|\u09c7\u09be|[^\u09a1\u09a2\u09af]\u09bc|^\u09bc/;

/**
 * The form in which words are compared: NFC (which writes য়, ড়, ঢ় as letter and nukta), no joiners, lower case,
 * straight apostrophes. Offsets of a folded word are not offsets of the text: fold words, never whole texts.
 *
 * @example fold('রাশিয়ার') === fold('রাশিয়ার') // precomposed and decomposed য়
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NEEDS_WORK.test(lower)) return lower;
  return lower
    .replace(/[\u200b-\u200f\u00ad\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .normalize('NFC')
    .replace(/([কখগজফ])\u09bc/g, '$1'); // গাজ়া, as Kolkata's papers mark a z: গাজা elsewhere
}
