import { fold } from '../../text/fold.js';
import type { UnitWord } from '../quantity-phrase.js';

const list: readonly (readonly [words: string, unit: UnitWord])[] = [
  ['प्रतिशत फीसदी फीसद', { unit: 'percent' }],
  ['किलोमीटर किमी', { unit: 'km' }],
  ['मील', { unit: 'km', by: 1.609344 }],
  ['मीटर', { unit: 'm' }],
  ['सेंटीमीटर', { unit: 'm', per: 100 }],
  ['मिलीमीटर', { unit: 'm', per: 1000 }],
  ['फुट फीट', { unit: 'm', by: 0.3048 }],
  ['हेक्टेयर', { unit: 'km2', per: 100 }],
  ['एकड़', { unit: 'km2', by: 0.0040468564224 }],
  ['किलो किलोग्राम', { unit: 'kg' }],
  ['ग्राम', { unit: 'kg', per: 1000 }],
  ['क्विंटल', { unit: 'kg', by: 100 }],
  ['टन', { unit: 'tonne' }],
  ['रुपया रुपये रुपए रुपयों', { unit: 'local:rupee' }],
  ['टका', { unit: 'BDT' }],
  ['डॉलर', { unit: 'local:dollar' }],
  ['यूरो', { unit: 'EUR' }],
  ['पाउंड', { unit: 'GBP' }],
  ['युआन', { unit: 'CNY' }],
  ['येन', { unit: 'JPY' }],
  ['रूबल', { unit: 'RUB' }],
  ['मिनट', { unit: 'minute' }],
  ['घंटा घंटे घंटों', { unit: 'hour' }],
  ['दिन दिनों', { unit: 'day' }],
  ['हफ्ता हफ्ते हफ्तों सप्ताह', { unit: 'day', by: 7 }],
  ['महीना महीने महीनों माह', { unit: 'month' }],
  ['साल सालों वर्ष वर्षों', { unit: 'year' }],
  [
    'लोग लोगों व्यक्ति व्यक्तियों आदमी महिला महिलाओं महिलाएं बच्चे बच्चों यात्री यात्रियों मजदूर मजदूरों सैनिक सैनिकों जवान जवानों छात्र छात्रों पुलिसकर्मी पुलिसकर्मियों शव नागरिक नागरिकों कार्यकर्ता कार्यकर्ताओं घायल',
    { unit: 'person' },
  ],
];

/** Folded unit and counted words → what they measure in. */
export const units: ReadonlyMap<string, UnitWord> = new Map(
  list.flatMap(([words, unit]) => words.split(' ').map((word) => [fold(word), unit] as const)),
);

export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['₹', 'INR'],
  ['$', 'local:dollar'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['৳', 'BDT'],
]);
