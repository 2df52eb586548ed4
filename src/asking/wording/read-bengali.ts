import type { Case, Word } from '../../languages/word.js';
import { fold } from '../../text/fold.js';
import type { Item } from './laid-out.js';
import type { Predicate } from './lexicon/lexicon.js';
import { type Clause, lacksObject, type Phrase, phraseOf, type Relation, type Tense } from './phrase.js';

const words = <T>(table: Record<string, T>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries(table).flatMap(([list, value]) => list.split(' ').map((w) => [fold(w), value] as const)),
  );

const RELATIONS = words<Relation>({
  'সঙ্গে সাথে': 'with',
  'সম্পর্কে নিয়ে বিষয়ে ব্যাপারে প্রসঙ্গে': 'about',
  'বিরুদ্ধে বিপক্ষে': 'against',
  'থেকে হতে': 'from',
  জন্য: 'for',
  'মধ্যে মাঝে': 'between',
  'পর পরে': 'after',
  আগে: 'before',
  'ওপর উপর ওপরে উপরে': 'upon',
  কাছে: 'to',
  'হাতে দ্বারা কর্তৃক': 'by',
});
const DETERMINERS = words<Phrase['determiner']>({
  এই: 'this',
  'ওই সেই': 'that',
  'কোনো কোনও': 'no',
  'সব সকল সমস্ত': 'all',
  উভয়: 'both',
  'একটি একটা একজন এক': 'one',
});
const AND = new Set(['ও', 'এবং', 'আর'].map(fold));
/** What may stand behind a noun phrase that is the whole content: যুদ্ধবিরতির *কথা*. */
const TRAILING = new Set(['কথা', 'বিষয়টি', 'বিষয়', 'বিষয়ে', 'নিয়ে', 'সম্পর্কে', 'প্রসঙ্গ', 'প্রসঙ্গে'].map(fold));
const SILENT = new Set(['যে', 'বলে'].map(fold));

interface Cased {
  phrase: Phrase;
  case: Case;
}

const nounOf = (word: Word) => word.nouns[0];
const caseOf = ({ word }: Item): Case => nounOf(word)?.case ?? 'nominative';

class Reader {
  at = 0;
  constructor(readonly items: readonly Item[]) {}

  get item(): Item | undefined {
    return this.items[this.at];
  }

  norm(offset = 0): string {
    return this.items[this.at + offset]?.token.norm ?? '';
  }

  /** A noun phrase with all that stands before its head; `null` where the words are no such thing. */
  phrase(): Cased | null {
    let of: Phrase | null = null;
    let draft = phraseOf(null as never);
    for (;;) {
      const { item } = this;
      if (!item) return null;
      if (item.kind === 'word') {
        const determiner = DETERMINERS.get(item.token.norm);
        if (!determiner || draft.determiner) return null;
        draft.determiner = determiner;
        this.at++;
        continue;
      }
      if (item.kind === 'quantity') {
        this.at++;
        const next = this.item;
        const counts =
          next &&
          ((next.kind === 'lexeme' && next.lexeme.kind !== 'predicate') || next.kind === 'nationality');
        if (!counts || draft.count)
          return this.close({ ...draft, head: { kind: 'amount', quantity: item.quantity }, of }, item);
        draft.count = item.quantity;
        draft.plural = item.quantity.value !== 1;
        continue;
      }
      if (item.kind === 'nationality') {
        draft.nationality = item.country;
        this.at++;
        continue;
      }
      if (item.kind === 'name') {
        this.at++;
        const head = phraseOf({ kind: 'name', entity: item.entity });
        const next = this.item;
        // আলাস্কা শীর্ষ সম্মেলন: the name is a label of the noun behind it
        if (
          caseOf(item) === 'nominative' &&
          next?.kind === 'lexeme' &&
          next.lexeme.kind === 'noun' &&
          item.entity.type !== 'person'
        ) {
          draft.label = item.entity;
          continue;
        }
        if (draft.count || draft.qualities.length || draft.nationality || draft.label || draft.determiner)
          return null;
        const closed = this.close({ ...head, of: null }, item);
        if (of) return null; // রাশিয়ার পুতিন: nothing tells how they belong together
        if (closed.case !== 'genitive' || this.endsPhrase()) return closed;
        of = closed.phrase;
        draft = phraseOf(null as never);
        continue;
      }
      if (item.kind !== 'lexeme' || item.lexeme.kind === 'predicate') return null;
      this.at++;
      if (item.lexeme.kind === 'quality') {
        draft.qualities.push(item.lexeme);
        continue;
      }
      const noun = nounOf(item.word);
      const plural = draft.plural || (noun?.plural ?? false);
      const known = draft.determiner ?? (noun?.classifier && !noun.plural && !draft.count ? 'known' : null);
      const phrase: Phrase = {
        ...draft,
        head: { kind: 'noun', noun: item.lexeme },
        plural,
        determiner: known,
        of,
      };
      const next = this.item;
      // প্রেসিডেন্ট পুতিন
      if (
        item.lexeme.human &&
        caseOf(item) === 'nominative' &&
        next?.kind === 'name' &&
        next.entity.type === 'person'
      ) {
        this.at++;
        return this.close({ ...phraseOf({ kind: 'name', entity: next.entity }), title: phrase }, next);
      }
      const closed = this.close(phrase, item);
      if (closed.case !== 'genitive' || this.endsPhrase()) return closed;
      of = closed.phrase;
      draft = phraseOf(null as never);
    }
  }

  /** Whether a genitive ends here: before a postposition, the predicate or the end. */
  endsPhrase(): boolean {
    const { item } = this;
    if (!item) return true;
    if (item.kind === 'lexeme') return item.lexeme.kind === 'predicate';
    return item.kind === 'mark' || RELATIONS.has(item.token.norm) || TRAILING.has(item.token.norm);
  }

  /** A phrase with what is joined to it: রাশিয়া ও ইউক্রেনের. The case stands at the last one. */
  close(phrase: Phrase, item: Item): Cased {
    const here = caseOf(item);
    if (here === 'nominative' && AND.has(this.norm())) {
      const back = this.at;
      this.at++;
      const other = this.phrase();
      if (other) {
        const { others } = other.phrase;
        return {
          phrase: { ...phrase, others: [{ ...other.phrase, others: [] }, ...others] },
          case: other.case,
        };
      }
      this.at = back;
    }
    return { phrase, case: here };
  }
}

function tenseOf(word: Word): { tense: Tense; negated: boolean } | null {
  const verb = word.verbs.find((v) => v.form === 'finite');
  if (!verb?.tense) return null;
  const tense = {
    present: 'present',
    past: 'past',
    perfect: 'past',
    pluperfect: 'past',
    progressive: 'progressive',
    future: 'future',
    habitual: null,
    imperative: null,
  }[verb.tense] as Tense | null;
  return tense && { tense, negated: verb.negative };
}

/** Marks at either end, and যে or বলে that only join a content to its verb. */
function trimmed(items: readonly Item[]): Item[] {
  const bare = (item: Item | undefined) =>
    item !== undefined && (item.kind === 'mark' || (item.kind === 'word' && SILENT.has(item.token.norm)));
  let first = 0;
  let last = items.length;
  while (bare(items[first])) first++;
  while (last > first && bare(items[last - 1])) last--;
  return items.slice(first, last);
}

/** A content that is one noun phrase: আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি. */
export function readBengaliPhrase(all: readonly Item[]): Phrase | null {
  const items = trimmed(all);
  const reader = new Reader(items);
  const read = reader.phrase();
  if (!read) return null;
  while (reader.item && TRAILING.has(reader.norm())) reader.at++;
  return reader.at === items.length && read.phrase.head.kind !== 'amount' ? read.phrase : null;
}

/** Puts a phrase where the predicate and the phrase's case want it; `false` where it fits nowhere. */
function place(
  clause: Clause,
  { phrase, case: kase }: Cased,
  relation: Relation | null,
  isLast: boolean,
): boolean {
  const mark = clause.predicate.object?.bn;
  const asObject = () => {
    if (clause.object) return false;
    clause.object = phrase;
    return true;
  };
  if (relation !== null) {
    if (
      (relation === 'with' && mark === 'সঙ্গে') ||
      (relation === 'upon' && mark === 'ওপর') ||
      (relation === 'to' && mark === 'কাছে')
    )
      return asObject();
    if (relation === 'upon' || relation === 'to') return false;
    clause.circumstances.push({ relation, phrase });
    return true;
  }
  if (kase === 'objective') return mark === 'কে' && asObject();
  if (kase === 'genitive') return mark === 'র' && isLast && asObject();
  if (kase === 'locative') {
    if (mark === 'তে' || (mark === 'ওপর' && isLast)) return asObject();
    const { head } = phrase;
    if (head.kind !== 'name' || head.entity.type !== 'place') return false;
    clause.circumstances.push({ relation: clause.predicate.leads ? 'to' : 'in', phrase });
    return true;
  }
  if (!clause.subject) {
    clause.subject = phrase;
    return true;
  }
  return mark === 'কে' && isLast && phrase.head.kind !== 'name' && asObject();
}

/** A content that is one finite clause of known words. */
export function readBengaliClause(all: readonly Item[]): Clause | null {
  let items = trimmed(all);
  let negated = false;
  if (items.at(-1)?.word.closed === 'negation') {
    negated = true;
    items = items.slice(0, -1);
  }
  const verb = items.at(-1);
  if (verb?.kind !== 'lexeme' || verb.lexeme.kind !== 'predicate') return null;
  const finite = tenseOf(verb.word);
  if (!finite) return null;
  const clause: Clause = {
    subject: null,
    predicate: verb.lexeme as Predicate,
    object: null,
    circumstances: [],
    times: [],
    tense: finite.tense,
    negated: negated || finite.negated,
  };
  const reader = new Reader(items);
  const end = items.length - 1;
  while (reader.at < end) {
    const { item } = reader;
    if (item!.kind === 'time') {
      clause.times.push(item!.time);
      reader.at++;
      continue;
    }
    const read = reader.phrase();
    if (!read) return null;
    const relation = RELATIONS.get(reader.norm()) ?? null;
    if (relation) reader.at++;
    if (!place(clause, read, relation, reader.at === end)) return null;
  }
  if (!clause.subject || lacksObject(clause)) return null;
  const { head } = clause.subject;
  return clause.predicate.ofEvents && !(head.kind === 'noun' && head.noun.event) ? null : clause;
}
