import { groupOf, type Parse, parseSentence, tagAt } from '../../languages/en/parse.js';
import { Tag } from '../../languages/en/tags.js';
import type { Item, LaidOut } from './laid-out.js';
import { type Clause, lacksObject, type Phrase, phraseOf, type Relation, type Tense } from './phrase.js';

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['with', 'with'],
  ['on', 'about'],
  ['about', 'about'],
  ['over', 'about'],
  ['against', 'against'],
  ['from', 'from'],
  ['for', 'for'],
  ['in', 'in'],
  ['at', 'in'],
  ['between', 'between'],
  ['after', 'after'],
  ['before', 'before'],
  ['during', 'during'],
  ['by', 'by'],
  ['to', 'to'],
]);
const DETERMINERS: ReadonlyMap<string, Phrase['determiner']> = new Map([
  ['the', null],
  ['a', null],
  ['an', null],
  ['this', 'this'],
  ['these', 'this'],
  ['that', 'that'],
  ['those', 'that'],
  ['no', 'no'],
  ['any', 'no'],
  ['all', 'all'],
  ['both', 'both'],
]);
/** Words before a time that belong to it: *on* Tuesday. */
const BEFORE_TIMES = new Set(['on', 'in', 'at', 'by']);

class Reader {
  at = 0;
  constructor(readonly items: readonly Item[]) {}

  get item(): Item | undefined {
    return this.items[this.at];
  }

  norm(offset = 0): string {
    return this.items[this.at + offset]?.token.norm ?? '';
  }

  /** A noun phrase up to the head's last *of*. */
  phrase(): Phrase | null {
    const one = this.single();
    if (!one) return null;
    const others: Phrase[] = [];
    while (this.norm() === 'and' || (this.norm() === ',' && this.items[this.at + 1]?.kind === 'name')) {
      const back = this.at;
      this.at++;
      if (this.norm() === 'and') this.at++;
      const other = this.single();
      if (!other) {
        this.at = back;
        break;
      }
      others.push(other);
    }
    return { ...one, others };
  }

  single(): Phrase | null {
    let draft = phraseOf(null as never);
    if (this.item?.kind === 'word' && DETERMINERS.has(this.norm())) {
      draft.determiner = DETERMINERS.get(this.norm())!;
      this.at++;
    }
    for (;;) {
      const { item } = this;
      if (!item) return null;
      if (item.kind === 'quantity') {
        this.at++;
        if (this.item?.kind !== 'lexeme')
          return this.withOf({ ...draft, head: { kind: 'amount', quantity: item.quantity } });
        draft.count = item.quantity;
        draft.plural = item.quantity.value !== 1;
      } else if (item.kind === 'nationality') {
        draft.nationality = item.country;
        this.at++;
      } else if (item.kind === 'name') {
        this.at++;
        // Russia's attack
        if (this.norm() === "'s") {
          this.at++;
          if (draft.of || draft.count || draft.qualities.length > 0) return null;
          draft = { ...phraseOf(null as never), of: phraseOf({ kind: 'name', entity: item.entity }) };
          continue;
        }
        const { item: next } = this;
        if (next?.kind === 'lexeme' && next.lexeme.kind === 'noun' && item.entity.type !== 'person') {
          draft.label = item.entity;
          continue;
        }
        if (draft.count || draft.qualities.length > 0 || draft.nationality || draft.label || draft.of)
          return null;
        return this.withOf(phraseOf({ kind: 'name', entity: item.entity }));
      } else if (item.kind === 'lexeme' && item.lexeme.kind === 'quality') {
        draft.qualities.push(item.lexeme);
        this.at++;
      } else if (item.kind === 'lexeme' && item.lexeme.kind === 'noun') {
        this.at++;
        const noun = item.lexeme;
        const { item: next } = this;
        const phrase: Phrase = {
          ...draft,
          head: { kind: 'noun', noun },
          plural: !noun.many && !noun.mass && (draft.plural || (item.word.nouns[0]?.plural ?? false)),
        };
        if (noun.human && next?.kind === 'name' && next.entity.type === 'person') {
          this.at++;
          return this.withOf({ ...phraseOf({ kind: 'name', entity: next.entity }), title: phrase });
        }
        return this.withOf(phrase);
      } else return null;
    }
  }

  /** *of* whom, or the preposition that the noun takes: an attack *on* Ukraine. */
  withOf(phrase: Phrase): Phrase | null {
    const { head } = phrase;
    if (head.kind !== 'noun' || phrase.of) return phrase;
    const link = this.norm();
    if (link !== 'of' && link !== head.noun.about) return phrase;
    const back = this.at;
    this.at++;
    const of = this.phrase();
    if (of) return { ...phrase, of };
    this.at = back;
    return link === 'of' ? null : phrase;
  }

  /** A time with its preposition, if one begins here. */
  time(): Extract<Item, { kind: 'time' }> | null {
    const offset = BEFORE_TIMES.has(this.norm()) ? 1 : 0;
    const item = this.items[this.at + offset];
    if (item?.kind !== 'time') return null;
    this.at += offset + 1;
    return item;
  }
}

const bare = (item: Item | undefined) => item?.kind === 'mark' || item?.token.norm === 'that';
function trimmed(items: readonly Item[]): Item[] {
  let first = 0;
  let last = items.length;
  while (bare(items[first])) first++;
  while (last > first && items[last - 1]!.kind === 'mark') last--;
  return items.slice(first, last);
}

/** A content that is one noun phrase: preparations for the Alaska summit. */
export function readEnglishPhrase(all: readonly Item[]): Phrase | null {
  const reader = new Reader(trimmed(all));
  const read = reader.phrase();
  return read && reader.at === reader.items.length && read.head.kind !== 'amount' ? read : null;
}

const TENSES: Readonly<Record<string, Tense | undefined>> = {
  past: 'past',
  perfect: 'past',
  pluperfect: 'past',
  present: 'present',
  progressive: 'progressive',
};

/** A content that is one finite clause of known words. */
export function readEnglishClause({ draft }: LaidOut, all: readonly Item[]): Clause | null {
  const items = trimmed(all);
  const at = items.findIndex((item) => item.kind === 'lexeme' && item.lexeme.kind === 'predicate');
  const verb = items[at];
  if (verb?.kind !== 'lexeme' || verb.lexeme.kind !== 'predicate') return null;
  const parse: Parse = parseSentence(draft, draft.sentences[draft.sentenceOf[verb.first]!]!);
  const group = groupOf(parse, verb.first) ?? groupOf(parse, verb.last - 1);
  if (group?.form !== 'finite') return null;
  const tense =
    group.modality === 'future' ? 'future' : group.modality === null ? TENSES[group.tense] : undefined;
  if (!tense) return null;
  const predicate = verb.lexeme;
  const inGroup = (item: Item) => item.first >= group.first && item.first < Math.max(group.last, verb.last);
  let begin = at;
  while (begin > 0 && inGroup(items[begin - 1]!)) begin--;
  const clause: Clause = {
    subject: null,
    predicate,
    object: null,
    circumstances: [],
    times: [],
    tense,
    negated: group.negative,
  };
  const before = new Reader(items.slice(0, begin));
  for (let time = before.time(); time; time = before.time()) clause.times.push(time.time);
  if (before.norm() === ',') before.at++;
  const subject = before.phrase();
  if (!subject || before.at !== before.items.length) return null;
  const isPassive = group.passive && !predicate.words.en.startsWith('be ') && verb.lexeme.object !== null;
  if (isPassive) clause.object = subject;
  else clause.subject = subject;
  let rest = at + 1;
  while (rest < items.length && inGroup(items[rest]!)) rest++;
  const behind = new Reader(items.slice(rest));
  while (behind.item) {
    const time = behind.time();
    if (time) {
      clause.times.push(time.time);
      continue;
    }
    const preposition = behind.norm();
    const relation = RELATIONS.get(preposition);
    const isObject =
      !clause.object &&
      predicate.object !== null &&
      (predicate.object.en ?? '') === (relation ? preposition : '');
    if (relation) behind.at++;
    const phrase = behind.phrase();
    if (!phrase) return null;
    if (isObject) clause.object = phrase;
    else if (relation === 'by' && isPassive && !clause.subject) clause.subject = phrase;
    else if (
      (relation === 'in' || relation === 'to') &&
      !(phrase.head.kind === 'name' && phrase.head.entity.type === 'place')
    )
      return null;
    else if (relation && relation !== 'by') clause.circumstances.push({ relation, phrase });
    else return null;
  }
  if (lacksObject(clause)) return null;
  // no talks were held: denied by its noun
  clause.negated ||= items.some((item) => item.token.norm === 'no');
  return tagAt(parse, verb.first) >= Tag.Auxiliary ? clause : null;
}
