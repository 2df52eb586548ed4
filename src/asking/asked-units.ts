/** Words that ask for an amount of something measured, by their beginnings, with the units that answer. */
const UNITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:কিলোমিটার|কিমি|kilometre|kilometer|km)/i, ['km']],
  [/^(?:মিটার|metre|meter)/i, ['m']],
  [/^(?:শতাংশ|ভাগ|percent|per cent)/i, ['percent']],
  [/^(?:টাকা|taka)/i, ['BDT']],
  [/^(?:ডলার|dollar)/i, ['USD']],
  [/^(?:রুপি|rupee)/i, ['INR']],
  [/^(?:ইউরো|euro)/i, ['EUR']],
  [/^(?:money|অর্থ|কোটি|লাখ|মিলিয়ন|বিলিয়ন)/i, ['USD', 'BDT', 'INR', 'EUR']],
  [/^(?:টন|ton)/i, ['tonne']],
  [/^(?:কেজি|kilo)/i, ['kg']],
  [/^(?:বছর|year)/i, ['year']],
  [/^(?:মাস|month)/i, ['month']],
  [/^(?:দিন|day)/i, ['day']],
  [/^(?:ঘণ্টা|ঘন্টা|hour)/i, ['hour']],
  [/^(?:মিনিট|minute)/i, ['minute']],
];

/** Units that a word after "how many" asks for; `null` for what is counted. */
export const unitsOfWord = (word: string): readonly string[] | null =>
  UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
