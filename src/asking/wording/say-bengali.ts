import { demonymOf } from '../../gazetteer/gazetteer.js';
import { amountWords } from './amounts.js';
import {
  conjugate,
  conjugated,
  genitive,
  locative,
  objective,
  passive,
  people,
  peoples,
} from './bengali-forms.js';
import { timeWords } from './dates.js';
import { nameIn } from './names.js';
import type { Clause, Phrase, Relation } from './phrase.js';

type Case = 'nominative' | 'objective' | 'genitive' | 'locative';

/** Postposition and the case before it. */
const POSTPOSITIONS: Readonly<Record<Relation, readonly [Case, string]>> = {
  with: ['genitive', 'সঙ্গে'],
  about: ['nominative', 'নিয়ে'],
  against: ['genitive', 'বিরুদ্ধে'],
  from: ['nominative', 'থেকে'],
  for: ['genitive', 'জন্য'],
  in: ['locative', ''],
  between: ['genitive', 'মধ্যে'],
  after: ['genitive', 'পর'],
  before: ['genitive', 'আগে'],
  during: ['genitive', 'সময়'],
  by: ['genitive', 'হাতে'],
  upon: ['genitive', 'ওপর'],
  to: ['genitive', 'কাছে'],
};
const DETERMINERS: Readonly<Record<NonNullable<Phrase['determiner']>, string>> = {
  this: 'এই',
  that: 'ওই',
  no: 'কোনো',
  all: 'সব',
  both: 'উভয়',
  one: 'একটি',
  known: '',
};

/** People in the plural take other endings: কর্মকর্তাদের. */
const isPeople = (phrase: Phrase): boolean =>
  phrase.head.kind === 'noun' &&
  phrase.head.noun.human &&
  !phrase.count &&
  (phrase.plural || phrase.head.noun.many);

function inCase(words: string, kase: Case, many: boolean, person: boolean): string {
  if (many)
    return kase === 'nominative'
      ? people(words)
      : kase === 'locative'
        ? `${peoples(words)} মধ্যে`
        : peoples(words);
  if (kase === 'genitive') return genitive(words);
  if (kase === 'locative') return locative(words);
  return kase === 'objective' && person ? objective(words) : words;
}

/** Whether the objective shows: people, countries and bodies take -কে, things do not. */
function isPersonal({ head, count }: Phrase): boolean {
  if (head.kind === 'amount') return head.quantity.unit === 'person';
  if (head.kind === 'name') return true;
  return head.noun.human || head.noun.body || count?.unit === 'person';
}

/** A noun phrase in a case; `null` where something in it has no word. */
export function phraseInBengali(phrase: Phrase, kase: Case): string | null {
  if (phrase.others.length === 0) return single(phrase, kase);
  const all = [phrase, ...phrase.others];
  const words = all.map((one, i) => single(one, i === all.length - 1 ? kase : 'nominative'));
  if (words.includes(null)) return null;
  const last = words.pop()!;
  return `${words.join(', ')} ও ${last}`;
}

function single(phrase: Phrase, kase: Case): string | null {
  const { head, title } = phrase;
  const before: (string | null)[] = [];
  if (phrase.of) {
    const of = phraseInBengali(phrase.of, 'genitive');
    if (of === null) return null;
    before.push(of);
  }
  if (phrase.determiner) before.push(DETERMINERS[phrase.determiner]);
  if (phrase.count) {
    const amount = amountWords(phrase.count, 'bn', false);
    if (amount === null) return null;
    before.push(amount);
  }
  before.push(...phrase.qualities.map((q) => q.words.bn));
  if (phrase.nationality !== null) {
    const nationality = demonymOf(phrase.nationality)?.bn;
    if (!nationality) return null;
    before.push(nationality);
  }
  if (phrase.label) {
    // US officials: a country before people is their nationality
    const { country, type } = phrase.label;
    const name = nameIn(phrase.label, 'bn');
    const demonym = type === 'place' && country ? demonymOf(country)?.bn : undefined;
    before.push(isPersonal(phrase) ? (demonym ?? genitive(name)) : name);
  }
  if (title) {
    const office = single(title, 'nominative');
    if (office === null) return null;
    before.push(office);
  }
  const core =
    head.kind === 'name'
      ? nameIn(head.entity, 'bn')
      : head.kind === 'amount'
        ? amountWords(head.quantity, 'bn', true)
        : phrase.count?.unit === 'person' && head.noun.words.en === 'people'
          ? ''
          : head.noun.words.bn;
  if (core === null) return null;
  if (core === '') return before.filter(Boolean).join(' ').normalize('NFC');
  const known = phrase.determiner === 'known' && !isPeople(phrase) ? `${core}টি` : core;
  return [...before, inCase(known, kase, isPeople(phrase), isPersonal(phrase))]
    .filter(Boolean)
    .join(' ')
    .normalize('NFC');
}

const isPlace = ({ head }: Phrase) => head.kind === 'name' && head.entity.type === 'place';

/** Whether verbs show respect: for people, not for bodies and things. */
export function isHonoured({ head, others }: Phrase): boolean {
  if (!others.every(isHonoured)) return false;
  if (head.kind === 'name') return head.entity.type === 'person';
  return head.kind === 'noun' && head.noun.human;
}

/** A clause without its danda; `null` where something in it has no word. */
export function clauseInBengali(clause: Clause): string | null {
  const { subject, predicate, object, tense, negated } = clause;
  const verb = predicate.words.bn;
  if (!conjugated.has(verb.split(' ').at(-1)!)) return null;
  const times = timeWords(clause.times, 'bn');
  const agent = subject && phraseInBengali(subject, 'nominative');
  if (!times || (subject && agent === null)) return null;
  const around: string[] = [];
  for (const { relation, phrase } of clause.circumstances) {
    const [kase, postposition] = POSTPOSITIONS[relation === 'to' && isPlace(phrase) ? 'in' : relation];
    const words = phraseInBengali(phrase, kase);
    if (words === null) return null;
    around.push(`${words} ${postposition}`.trim());
  }
  let acted: string | null = null;
  if (object) {
    const mark = predicate.object!.bn;
    const kase: Case = mark === 'কে' ? 'objective' : mark === 'তে' ? 'locative' : 'genitive';
    acted = phraseInBengali(object, kase);
    if (acted === null) return null;
    if (mark !== 'কে' && mark !== 'র' && mark !== 'তে') acted += ` ${mark}`;
  }
  const said = subject
    ? conjugate(verb, { tense, negated, honorific: isHonoured(subject) })
    : passive(verb, { tense, negated });
  return [agent, ...times, ...around, acted, said].filter(Boolean).join(' ').normalize('NFC');
}
