import type { DayPart, TimeUnit } from '../time-phrase.js';

/** What a word does in a time expression. */
export type TimeWord =
  | { kind: 'month'; month: number; abbreviation: boolean }
  | { kind: 'weekday'; weekday: number; abbreviation: boolean }
  | { kind: 'day'; offset: number; part?: DayPart }
  | { kind: 'part'; part: DayPart }
  /** Noon and midnight name an hour. */
  | { kind: 'hour'; hour: number }
  | { kind: 'unit'; unit: TimeUnit; plural: boolean }
  /** Last, next, this; `from` says whether it counts from the report's date or from the text. */
  | { kind: 'modifier'; offset: number; from: 'report' | 'text' }
  /** Early, late, mid: part of the expression that leaves its value. */
  | { kind: 'edge' }
  | { kind: 'every' }
  | { kind: 'each'; unit: TimeUnit }
  | { kind: 'now' }
  | { kind: 'same' }
  | { kind: 'ordinal'; value: number }
  | { kind: 'season' };

const entries: [string, TimeWord][] = [];
const add = (words: string, entry: TimeWord) => {
  for (const word of words.split(' ')) entries.push([word, entry]);
};

'january february march april may june july august september october november december'
  .split(' ')
  .forEach((word, i) => void add(word, { kind: 'month', month: i + 1, abbreviation: false }));
'jan feb mar apr - jun jul aug sept oct nov dec'
  .split(' ')
  .forEach(
    (word, i) => void (word !== '-' && add(word, { kind: 'month', month: i + 1, abbreviation: true })),
  );
add('sep', { kind: 'month', month: 9, abbreviation: true });

'monday tuesday wednesday thursday friday saturday sunday'
  .split(' ')
  .forEach((word, i) => void add(word, { kind: 'weekday', weekday: i + 1, abbreviation: false }));
'mon tues wed thurs fri sat sun'
  .split(' ')
  .forEach((word, i) => void add(word, { kind: 'weekday', weekday: i + 1, abbreviation: true }));
add('tue', { kind: 'weekday', weekday: 2, abbreviation: true });
add('thu thur', { kind: 'weekday', weekday: 4, abbreviation: true });

add('today', { kind: 'day', offset: 0 });
add('yesterday', { kind: 'day', offset: -1 });
add('tomorrow', { kind: 'day', offset: 1 });
add('tonight', { kind: 'day', offset: 0, part: 'NI' });

add('morning dawn daybreak sunrise', { kind: 'part', part: 'MO' });
add('midday lunchtime', { kind: 'part', part: 'MI' });
add('afternoon', { kind: 'part', part: 'AF' });
add('evening dusk sunset', { kind: 'part', part: 'EV' });
add('night overnight', { kind: 'part', part: 'NI' });
add('noon', { kind: 'hour', hour: 12 });
add('midnight', { kind: 'hour', hour: 0 });

const units: readonly (readonly [TimeUnit, string])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
];
for (const [unit, word] of units) {
  add(word, { kind: 'unit', unit, plural: false });
  add(`${word}s`, { kind: 'unit', unit, plural: true });
}
add('min mins', { kind: 'unit', unit: 'minute', plural: true });
add('hr hrs', { kind: 'unit', unit: 'hour', plural: true });
add('century', { kind: 'unit', unit: 'century', plural: false });
add('centuries', { kind: 'unit', unit: 'century', plural: true });

add('last past', { kind: 'modifier', offset: -1, from: 'report' });
add('next coming upcoming', { kind: 'modifier', offset: 1, from: 'report' });
add('this current', { kind: 'modifier', offset: 0, from: 'report' });
add('previous preceding', { kind: 'modifier', offset: -1, from: 'text' });
add('following ensuing', { kind: 'modifier', offset: 1, from: 'text' });
add('that', { kind: 'modifier', offset: 0, from: 'text' });
add('early late mid earlier later', { kind: 'edge' });
add('every each', { kind: 'every' });
add('nightly daily', { kind: 'each', unit: 'day' });
add('now currently', { kind: 'now' });
add('same', { kind: 'same' });
add('first', { kind: 'ordinal', value: 1 });
add('third', { kind: 'ordinal', value: 3 });
add('fourth', { kind: 'ordinal', value: 4 });
add('spring summer autumn winter', { kind: 'season' });

/** Every word of time expressions, folded. */
export const timeWords: ReadonlyMap<string, TimeWord> = new Map(entries);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Months that are other words too: they need a capital and company. */
export const unsureMonths = set('may march mar dec sep jan oct nov apr feb jun jul aug');
/** What stands before a month or year that is meant as a time. */
export const beforeDate = set(
  'in since by until till from of during before after through throughout late early mid around between and to last next this earlier later for the on its his their year fiscal each every or',
);
export const determiners = set('the its his their each every and or');
export const hours = set('am pm a.m. p.m. a.m p.m');
export const zones = set('gmt utc ist bst est edt et pst pdt cet cest kst jst msk eest');
export const deadlines = set('by until till before');
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', -1],
  ['last', -1],
]);
/** Verbs that look ahead through an infinitive: "plans to meet on Friday". */
export const planning = set(
  'plan plans planned planning expect expects expected hope hopes hoped due set scheduled intend intends intended vow vows vowed agree agrees agreed want wants wanted urge urges urged ask asks ready likely slated poised promise promised promises prepare prepares prepared preparing aims aim offered offers offer going supposed invited scheduled threatens threatened threaten decided',
);
export const modals = set("will 'll shall would won't may might");
/** Finite past verbs that -ed does not show. */
export const pasts = set(
  'said told was were had did met held began went came took made gave saw fell rose struck hit shot won lost left sent spoke wrote fought broke became found got led kept heard brought bought built paid ran read stood sat drew drove flew grew knew threw wore withdrew has have died',
);
