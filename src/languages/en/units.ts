import type { UnitWord } from '../quantity-phrase.js';

/** Words that measure, singular and plural, by the unit they become. */
const list: readonly (readonly [words: string, unit: UnitWord])[] = [
  // shares
  ['percent pc', { unit: 'percent' }],
  // length
  ['km kms kilometre kilometres kilometer kilometers', { unit: 'km' }],
  ['mile miles', { unit: 'km', by: 1.609344 }],
  ['m metre metres meter meters', { unit: 'm' }],
  ['cm centimetre centimetres centimeter centimeters', { unit: 'm', per: 100 }],
  ['mm millimetre millimetres millimeter millimeters', { unit: 'm', per: 1000 }],
  ['foot feet ft', { unit: 'm', by: 0.3048 }],
  ['inch inches', { unit: 'm', by: 0.0254 }],
  ['yard yards', { unit: 'm', by: 0.9144 }],
  // area
  ['hectare hectares ha', { unit: 'km2', per: 100 }],
  ['acre acres', { unit: 'km2', by: 0.0040468564224 }],
  ['sqkm km2 km²', { unit: 'km2' }],
  // mass
  ['kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos', { unit: 'kg' }],
  ['gram grams gramme grammes', { unit: 'kg', per: 1000 }],
  ['quintal quintals', { unit: 'kg', by: 100 }],
  ['tonne tonnes ton tons', { unit: 'tonne' }],
  // money
  ['dollar dollars', { unit: 'local:dollar' }],
  ['cent cents', { unit: 'local:dollar', per: 100 }],
  ['euro euros', { unit: 'EUR' }],
  ['pound pounds', { unit: 'GBP' }],
  ['rupee rupees', { unit: 'local:rupee' }],
  ['taka', { unit: 'BDT' }],
  ['yuan renminbi', { unit: 'CNY' }],
  ['yen', { unit: 'JPY' }],
  ['won', { unit: 'KRW' }],
  ['ruble rubles rouble roubles', { unit: 'RUB' }],
  ['riyal riyals', { unit: 'SAR' }],
  ['dirham dirhams', { unit: 'AED' }],
  ['shekel shekels', { unit: 'ILS' }],
  ['ringgit', { unit: 'MYR' }],
  ['rupiah', { unit: 'IDR' }],
  ['lira liras', { unit: 'TRY' }],
  ['naira', { unit: 'NGN' }],
  ['rand', { unit: 'ZAR' }],
  ['hryvnia hryvnias', { unit: 'UAH' }],
  ['zloty zlotys', { unit: 'PLN' }],
  // time
  ['second seconds', { unit: 'minute', per: 60 }],
  ['minute minutes min mins', { unit: 'minute' }],
  ['hour hours hr hrs', { unit: 'hour' }],
  ['day days night nights', { unit: 'day' }],
  ['week weeks', { unit: 'day', by: 7 }],
  ['fortnight fortnights', { unit: 'day', by: 14 }],
  ['month months', { unit: 'month' }],
  ['year years yr yrs', { unit: 'year' }],
  ['decade decades', { unit: 'year', by: 10 }],
  ['century centuries', { unit: 'year', by: 100 }],
];

export const units: ReadonlyMap<string, UnitWord> = new Map(
  list.flatMap(([words, unit]) => words.split(' ').map((w) => [w, unit] as const)),
);

/** First words of units of two words: what the second word's own unit becomes. */
export const unitPrefixes: ReadonlyMap<string, Readonly<Record<string, UnitWord>>> = new Map<
  string,
  Readonly<Record<string, UnitWord>>
>([
  ['us', { 'local:dollar': { unit: 'USD' } }],
  ['u.s.', { 'local:dollar': { unit: 'USD' } }],
  ['american', { 'local:dollar': { unit: 'USD' } }],
  ['australian', { 'local:dollar': { unit: 'AUD' } }],
  ['canadian', { 'local:dollar': { unit: 'CAD' } }],
  ['singapore', { 'local:dollar': { unit: 'SGD' } }],
  ['indian', { 'local:rupee': { unit: 'INR' } }],
  ['pakistani', { 'local:rupee': { unit: 'PKR' } }],
  ['nepali', { 'local:rupee': { unit: 'NPR' } }],
  ['nepalese', { 'local:rupee': { unit: 'NPR' } }],
  ['bangladeshi', { BDT: { unit: 'BDT' } }],
  ['metric', { tonne: { unit: 'tonne' } }],
  ['square', { km: { unit: 'km2' }, m: { unit: 'km2', per: 1_000_000 } }],
  ['sq', { km: { unit: 'km2' }, m: { unit: 'km2', per: 1_000_000 } }],
]);

/** Signs and codes of money before or after a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['₹', 'INR'],
  ['rs', 'local:rupee'],
  ['inr', 'INR'],
  ['৳', 'BDT'],
  ['tk', 'BDT'],
  ['bdt', 'BDT'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['pkr', 'PKR'],
  ['aud', 'AUD'],
  ['cny', 'CNY'],
  ['chf', 'CHF'],
]);
