import { demonymOf } from '../../gazetteer/gazetteer.js';
import type { Entity } from '../../readout/readout.js';
import { amountWords } from './amounts.js';
import { timeWords } from './dates.js';
import { a, be, conjugate, participle, plural } from './english-forms.js';
import { nameIn } from './names.js';
import type { Clause, Phrase, Relation } from './phrase.js';

const PREPOSITIONS: Readonly<Record<Relation, string>> = {
  with: 'with',
  about: 'on',
  against: 'against',
  from: 'from',
  for: 'for',
  in: 'in',
  between: 'between',
  after: 'after',
  before: 'before',
  during: 'during',
  by: 'by',
  upon: 'on',
  to: 'to',
};

const bare = (entity: Entity) => nameIn(entity, 'en').replace(/^the /, '');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const isMany = (phrase: Phrase): boolean =>
  phrase.others.length > 0 ||
  phrase.plural ||
  (phrase.head.kind === 'noun' && phrase.head.noun.many) ||
  (phrase.head.kind === 'amount' && phrase.head.quantity.value !== 1);

/** A noun phrase; `null` where something in it has no word. */
export function phraseInEnglish(phrase: Phrase): string | null {
  const all = [phrase, ...phrase.others].map(single);
  if (all.includes(null)) return null;
  const last = all.pop()!;
  return all.length > 0 ? `${all.join(', ')} and ${last}` : last;
}

function single(phrase: Phrase): string | null {
  const { head, title } = phrase;
  if (head.kind === 'name') {
    if (!title) return nameIn(head.entity, 'en');
    const office = premodified(title, title.head.kind === 'noun' ? title.head.noun.words.en : '');
    if (office === null) return null;
    // রাশিয়ার প্রেসিডেন্ট পুতিন: Russian President Putin
    const country = title.of?.head.kind === 'name' ? title.of.head.entity.country : undefined;
    const nationality = country ? demonymOf(country)?.en : undefined;
    if (title.of && !nationality) return null;
    const capitals = office.split(' ').map(capital).join(' ');
    return [nationality, capitals, nameIn(head.entity, 'en')].filter(Boolean).join(' ');
  }
  if (head.kind === 'amount') return amountWords(head.quantity, 'en', true);
  const { noun } = head;
  const many = isMany(phrase);
  const word = phrase.plural && !noun.many && !noun.mass ? plural(noun.words.en) : noun.words.en;
  const core = premodified(phrase, word);
  if (core === null) return null;
  const of = phrase.of && phraseInEnglish(phrase.of);
  if (phrase.of && of === null) return null;
  // রাশিয়ার হামলা is Russia's attack, সম্মেলনের প্রস্তুতি preparations for it
  if (of && noun.about && isSomebody(phrase.of!)) return `${of}${/s$/.test(of) ? '’' : '’s'} ${core}`;
  const whole = of ? `${core} ${noun.about ?? 'of'} ${of}` : core;
  switch (phrase.determiner) {
    case 'this':
      return `${many ? 'these' : 'this'} ${whole}`;
    case 'that':
      return `${many ? 'those' : 'that'} ${whole}`;
    case 'no':
      return `any ${whole}`;
    case 'all':
      return `all ${whole}`;
    case 'both':
      return `both ${phrase.plural ? whole : premodified(phrase, plural(noun.words.en))}`;
    case 'one':
      return a(whole);
    case 'known':
      return `the ${whole}`;
    default:
  }
  if (phrase.count) return whole;
  if (noun.unique || phrase.label) return `the ${whole}`;
  if (noun.mass || many) return of && !noun.about ? `the ${whole}` : whole;
  return of && !noun.about ? `the ${whole}` : a(whole);
}

const isSomebody = ({ head }: Phrase): boolean =>
  head.kind === 'name' || (head.kind === 'noun' && (head.noun.human || head.noun.body));

/** The noun with amount, adjectives, nationality and label before it. */
function premodified(phrase: Phrase, noun: string): string | null {
  const amount = phrase.count && amountWords(phrase.count, 'en', false);
  if (phrase.count && amount === null) return null;
  const nationality = phrase.nationality === null ? undefined : demonymOf(phrase.nationality)?.en;
  if (phrase.nationality !== null && nationality === undefined) return null;
  return [
    amount,
    ...phrase.qualities.map((q) => q.words.en),
    nationality,
    phrase.label && bare(phrase.label),
    noun,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A clause as a main clause without its full stop; `null` where something in it has no word. */
export function clauseInEnglish(clause: Clause): string | null {
  const { subject, predicate, object, tense } = clause;
  const times = timeWords(clause.times, 'en');
  if (!times) return null;
  // কোনো আলোচনা হয়নি: no talks were held
  const none = subject?.determiner === 'no';
  if (none && !clause.negated) return null;
  const negated = clause.negated && !none;
  const agent = subject && phraseInEnglish(subject)?.replace(/^any /, none ? 'no ' : 'any ');
  if (agent === undefined) return null;
  const acted = object && phraseInEnglish(object);
  if ((subject && agent === null) || (object && acted === null)) return null;
  const around: string[] = [];
  for (const { relation, phrase } of clause.circumstances) {
    const words = phraseInEnglish(phrase);
    if (words === null) return null;
    around.push(`${PREPOSITIONS[relation]} ${words}`);
  }
  const verb = predicate.words.en;
  const preposition = predicate.object?.en;
  let core: string;
  if (agent !== null) {
    const said = conjugate(verb, { tense, negated, plural: isMany(subject!) });
    core = [agent, said, acted && preposition, acted].filter(Boolean).join(' ');
  } else {
    if (acted === null || preposition) return null;
    const not = negated ? ' not' : '';
    core = `${acted} ${be({ tense, negated, plural: isMany(object!) })}${not} ${participle(verb)}`;
  }
  return [core, ...around, ...times].join(' ');
}

/** Whether English speaks of a phrase in the plural. */
export const isPluralInEnglish = isMany;
