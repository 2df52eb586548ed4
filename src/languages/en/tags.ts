import type { Sentence } from '../../text/sentences.js';
import type { Reading } from '../reading.js';

/** What a token is in its sentence. */
export const Tag = {
  Mark: 0,
  Comma: 1,
  Quote: 2,
  Stop: 3,
  Noun: 4,
  Name: 5,
  Number: 6,
  Pronoun: 7,
  Determiner: 8,
  Possessive: 9, // 's
  Preposition: 10,
  To: 11, // before an infinitive
  Conjunction: 12, // and, or, but
  Subordinator: 13, // because, while, when
  That: 14,
  Relative: 15, // who, which
  Adverb: 16,
  Negation: 17,
  Auxiliary: 18, // finite
  Verb: 19, // finite
  Infinitive: 20,
  Gerund: 21,
  Participle: 22,
  Time: 23, // Monday, yesterday, last week: may stand anywhere
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

const COORDINATORS = new Set(['and', 'or', 'but', 'nor', 'yet']);
const HIS = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'her', 'whose']);
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'they', 'we', 'you', 'it', 'who']);
const OBJECT_PRONOUNS = new Set(['him', 'me', 'us', 'them']);
const TIME_WORDS = new Set(
  'yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);
const PERIODS = new Set(
  'week month year night morning afternoon evening weekend summer winter spring autumn fall decade century day hour'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const ADJECTIVES = new Set(
  'new own same former senior top many several other first second last next public recent such early late good great clear strong initial official latest final major big large small long high low likely able unable willing ready sure certain aware keen'.split(
    ' ',
  ),
);
/** Forms that are verbs wherever grammar lets them be. */
const VERB_FIRST = new Set(
  'says say said tells tell told believe believes think thinks thought deny denies insist insists argue argues accuse accuses warn warns urge urges admit admits vow vows suggest suggests acknowledge acknowledges maintain maintains ask asks write writes add adds explain explains declare declares announce announces confirm confirms condemn condemns reveal reveals predict predicts expect expects assert asserts contend contends know knows agree agrees refuse refuses decline declines allege alleges recommend recommends criticise criticises criticize criticizes praise praises thank thanks reject rejects dismiss dismisses tweet tweets note notes see sees want wants show shows find finds'.split(
    ' ',
  ),
);

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen crore lakh'.split(
    ' ',
  ),
);

const isCapital = (text: string) => {
  const c = text.charCodeAt(0);
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
};

/** Whether a sentence is written In Title Case, so that capitals say nothing. */
function isTitleCase(reading: Reading, { first, last }: Sentence): boolean {
  let capitals = 0;
  let words = 0;
  const to = Math.min(last, first + 60);
  for (let i = first + 1; i < to; i++) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'word' || token.norm.length < 4) continue;
    words++;
    if (isCapital(token.text)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}

/**
 * Tags of a sentence's tokens, by index from its first. A small grammar of what may stand beside what decides between
 * noun and verb; one pass, looking at the tags so far and at most a few tokens ahead.
 */
export function tagSentence(reading: Reading, sentence: Sentence): Uint8Array {
  const { tokens, words } = reading;
  const { first, last } = sentence;
  const tags = new Uint8Array(last - first);
  const titleCase = isTitleCase(reading, sentence);
  for (let i = first; i < last; i++) tags[i - first] = tagOf(i);
  return tags;

  /** The nearest tag before `i` that is no adverb. */
  function before(i: number): number {
    for (let j = i - 1; j >= first && j > i - 6; j--) {
      const tag = tags[j - first]!;
      if (tag !== Tag.Adverb && tag !== Tag.Negation) return tag;
    }
    return Tag.Stop;
  }

  function indexBefore(i: number): number {
    let j = i - 1;
    while (j >= first && j > i - 6 && (tags[j - first] === Tag.Adverb || tags[j - first] === Tag.Negation))
      j--;
    return j;
  }

  function tagOf(i: number): number {
    const token = tokens[i]!;
    const word = words[i]!;
    const { norm } = token;
    if (token.kind === 'mark') {
      if (norm === ',') return Tag.Comma;
      if (/^[“”‘’"«»„']/.test(norm) || norm === "''" || norm === '``') return Tag.Quote;
      return /^[.?!;:…]/.test(norm) ? Tag.Stop : Tag.Mark;
    }
    // "so-called", "work-related", "op-ed": half a word is no verb
    if (
      (i > first &&
        !token.spaceBefore &&
        /^[-–/]$/.test(tokens[i - 1]!.text) &&
        !tokens[i - 1]!.spaceBefore) ||
      isHyphenated(i)
    )
      return token.kind === 'number' ? Tag.Number : isCapital(token.text) && !titleCase ? Tag.Name : Tag.Noun;
    if (reading.timeAt[i]! >= 0) return Tag.Time;
    if (TIME_WORDS.has(norm) || (MONTHS.has(norm) && isCapital(token.text))) return Tag.Time;
    if (
      PERIODS.has(norm) &&
      i > first &&
      /^(?:last|this|next|each|every|that|earlier|later)$/.test(tokens[i - 1]!.norm)
    ) {
      if (tags[i - 1 - first] !== Tag.Stop) tags[i - 1 - first] = Tag.Time;
      return Tag.Time;
    }
    if (PERIODS.has(norm) && i > first && tags[i - 1 - first] === Tag.Time) return Tag.Time; // Monday evening
    if (token.kind === 'number' || (NUMBER_WORDS.has(norm) && norm !== 'one')) return Tag.Number;
    const capital = isCapital(token.text);
    const plainCapital = capital && !titleCase && i > first && tags[i - 1 - first]! > Tag.Stop;
    if (reading.nameAt[i]! >= 0 && capital) return Tag.Name;
    switch (word.closed) {
      case 'particle':
        return particle(i);
      case 'pronoun':
        return norm === 'her' && startsNoun(i + 1) ? Tag.Determiner : Tag.Pronoun;
      case 'determiner':
        return norm === 'her' && !startsNoun(i + 1) ? Tag.Pronoun : determiner(i, norm);
      case 'complementiser':
        return that(i);
      case 'relative':
        return norm === 'whose' ? Tag.Relative : Tag.Relative;
      case 'interrogative':
        return Tag.Subordinator;
      case 'negation':
        return Tag.Negation;
      case 'conjunction':
        if (norm === 'as' || norm === 'so' || norm === 'once')
          return clauseFollows(i) ? Tag.Subordinator : norm === 'as' ? Tag.Preposition : Tag.Adverb;
        return COORDINATORS.has(norm) ? Tag.Conjunction : Tag.Subordinator;
      case 'postposition':
        if (norm === 'to') return toOf(i);
        if (norm === 'like' && word.verbs.length) {
          const prev = before(i);
          if (prev === Tag.To) return Tag.Infinitive;
        }
        if (
          tags[i - 1 - first] === Tag.Determiner &&
          i > first &&
          /^(?:inside|outside|past|opposite|like|near|off|down|up|on|over|under|above)$/.test(norm)
        )
          return Tag.Noun;
        return (norm === 'than' || norm === 'until' || norm === 'till') && clauseFollows(i)
          ? Tag.Subordinator
          : Tag.Preposition;
      case 'auxiliary':
        return auxiliary(i);
      case 'adverb':
        if (norm === 'there' && (words[i + 1]?.closed === 'auxiliary' || tokens[i + 1]?.norm === "'s"))
          return Tag.Pronoun;
        return Tag.Adverb;
      default:
    }
    if (plainCapital && !(capital && VERB_FIRST.has(norm))) return Tag.Name;
    if (word.verbs.length === 0) return capital && !titleCase && i > first ? Tag.Name : Tag.Noun;
    return verbOrNoun(i);
  }

  /** Whether a clause, with its verb, follows the word at `i` before any mark. */
  function clauseFollows(i: number): boolean {
    for (let j = i + 1; j < last && j < i + 10; j++) {
      const word = words[j]!;
      if (tokens[j]!.kind === 'mark') return false;
      if (SUBJECT_PRONOUNS.has(word.norm) && j < i + 3) return true;
      if (word.closed === 'auxiliary') return j > i + 1 && word.verbs.some((v) => v.form === 'finite');
      if (word.closed === 'complementiser' || word.closed === 'relative') return false;
      const ends = j + 1 >= last || tokens[j + 1]!.kind === 'mark'; // "as some geologists suspect."
      if (
        ends &&
        j > i + 1 &&
        words[j - 1]!.nouns[0]?.plural &&
        word.verbs.some((v) => v.form === 'infinitive')
      )
        return true;
      if (
        j > i + 1 &&
        word.closed === null &&
        (VERB_FIRST.has(word.norm) || word.verbs.some((v) => v.tense === 'past')) &&
        !(isCapital(tokens[j]!.text) && !titleCase)
      )
        return true;
    }
    return false;
  }

  /** Whether a hyphen binds the token to the next one. */
  function isHyphenated(i: number): boolean {
    const mark = tokens[i + 1];
    const next = tokens[i + 2];
    return (
      i + 2 < last &&
      mark!.kind === 'mark' &&
      mark!.text === '-' &&
      !mark!.spaceBefore &&
      !next!.spaceBefore &&
      next!.kind !== 'mark'
    );
  }

  /** Whether a clause that began with "as", "which", "that" still waits for its verb at `i`. */
  function awaitsVerb(i: number): boolean {
    for (let j = i - 1; j >= first && j > i - 12; j--) {
      const tag = tags[j - first]!;
      if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Comma || tag === Tag.Stop) return false;
      if (tag === Tag.Subordinator || tag === Tag.Relative) return true;
    }
    return false;
  }

  function determiner(i: number, norm: string): number {
    // "those who", "all said": alone it is a pronoun
    if (HIS.has(norm) || norm === 'the' || norm === 'a' || norm === 'an') return Tag.Determiner;
    const next = words[i + 1];
    if (i + 1 >= last || tokens[i + 1]!.kind === 'mark') return Tag.Pronoun;
    if (
      /^(?:many|some|others|most|few|several|both|all|another|these|those|each|neither|none|more)$/.test(norm)
    ) {
      const past = next!.verbs.some((v) => v.tense === 'past') && next!.closed === null;
      if (past && !startsNoun(i + 2)) return Tag.Pronoun;
    }
    if (next?.closed === 'auxiliary' || VERB_FIRST.has(next!.norm) || next?.closed === 'relative')
      return Tag.Pronoun;
    return Tag.Determiner;
  }

  function startsNoun(i: number): boolean {
    if (i >= last) return false;
    const word = words[i]!;
    return tokens[i]!.kind !== 'mark' && word.closed === null && word.nouns.length > 0;
  }

  function particle(i: number): number {
    const prev = i > first ? words[i - 1]! : null;
    if (!prev) return Tag.Mark;
    const next = words[i + 1];
    if (
      tags[i - 1 - first] === Tag.Pronoun ||
      prev.closed === 'relative' ||
      prev.closed === 'interrogative' ||
      /^(?:that|there|here|how|where)$/.test(prev.norm)
    )
      return prev.norm === 'one' ? Tag.Possessive : Tag.Auxiliary;
    if (
      next &&
      (next.closed === 'determiner' || next.closed === 'negation') &&
      !HIS.has(next.norm) &&
      !/^(?:few|several|many|most|other|more|all|own)$/.test(next.norm)
    )
      return Tag.Auxiliary;
    return Tag.Possessive;
  }

  function that(i: number): number {
    const next = words[i + 1];
    if (!next || i + 1 >= last || tokens[i + 1]!.kind === 'mark') return Tag.That;
    const prev = before(i);
    // "at that meeting", "that, he said": a determiner after a preposition or at the beginning of a sentence
    if (prev === Tag.Preposition) return next.closed === null ? Tag.Determiner : Tag.Pronoun;
    if (i === first && next.closed === 'auxiliary') return Tag.Pronoun;
    return Tag.That;
  }

  function toOf(i: number): number {
    let j = i + 1;
    while (j < last && j < i + 3 && (words[j]!.closed === 'adverb' || /^[“‘"']/.test(tokens[j]!.text))) j++;
    const next = words[j];
    if (!next || j >= last) return Tag.Preposition;
    return next.verbs.some((v) => v.form === 'infinitive') && !(isCapital(tokens[j]!.text) && !titleCase)
      ? Tag.To
      : Tag.Preposition;
  }

  function auxiliary(i: number): number {
    const word = words[i]!;
    const prev = before(i);
    if (word.verbs.some((v) => v.form === 'finite')) {
      if (prev === Tag.To || (prev === Tag.Auxiliary && word.verbs.some((v) => v.form === 'infinitive')))
        return Tag.Infinitive;
      if (prev === Tag.Auxiliary && word.verbs.some((v) => v.form === 'participle')) return Tag.Participle;
      if (prev === Tag.Determiner || prev === Tag.Possessive) return Tag.Noun; // his will, the might
      return Tag.Auxiliary;
    }
    if (word.verbs[0]!.form === 'gerund') return Tag.Gerund;
    return word.verbs[0]!.form === 'participle' ? Tag.Participle : Tag.Infinitive;
  }

  function verbOrNoun(i: number): number {
    const { verbs, norm, nouns } = words[i]!;
    const prev = before(i);
    const has = (form: string) => verbs.some((v) => v.form === form);
    if (has('gerund')) {
      if (prev === Tag.Determiner || prev === Tag.Possessive) return Tag.Noun;
      if ((prev === Tag.Noun || prev === Tag.Name) && i + 1 < last && tokens[i + 1]!.kind === 'mark')
        return Tag.Gerund;
      return Tag.Gerund;
    }
    const past = verbs.some((v) => v.tense === 'past');
    if (past || has('participle')) {
      if (
        prev === Tag.Auxiliary ||
        prev === Tag.Participle ||
        prev === Tag.Gerund ||
        prev === Tag.Infinitive
      ) {
        const helper = words[indexBefore(i)]!;
        if (helper.closed === 'auxiliary') {
          const kind = helper.verbs[0]!.lemma;
          if ((kind === 'be' || kind === 'have') && has('participle')) return Tag.Participle;
          if (has('infinitive')) return Tag.Infinitive;
        } else if (helper.norm === "'s" && has('participle')) return Tag.Participle;
        else if (/^(?:get|getting|gets|got|feel|feels|felt)$/.test(helper.norm) && has('participle'))
          return Tag.Participle;
      }
      if (prev === Tag.To) return has('infinitive') ? Tag.Infinitive : Tag.Noun;
      if (prev === Tag.Determiner || prev === Tag.Possessive || prev === Tag.Number)
        return has('infinitive') && nouns.length ? Tag.Noun : startsNoun(i + 1) ? Tag.Participle : Tag.Noun;
      if (prev === Tag.Preposition) return has('participle') ? Tag.Participle : Tag.Noun;
      if (!past) return Tag.Participle;
      if (prev === Tag.Stop || prev === Tag.Comma || prev === Tag.Quote || prev === Tag.Mark) {
        if (VERB_FIRST.has(norm)) return i === first ? Tag.Participle : Tag.Verb;
        if (i === first) return has('participle') ? Tag.Participle : Tag.Verb;
      }
      if (has('participle') && !VERB_FIRST.has(norm) && isReduced(i)) return Tag.Participle;
      return Tag.Verb;
    }
    // bare form or -s
    const bare = has('infinitive');
    if (bare && prev === Tag.To) return Tag.Infinitive;
    if (bare && prev === Tag.Auxiliary) {
      const helper = words[indexBefore(i)]!;
      const kind = helper.verbs[0]?.lemma;
      if (kind !== 'be' && kind !== 'have' && helper.norm !== "'s") return Tag.Infinitive;
      return Tag.Noun;
    }
    if (prev === Tag.Number && VERB_FIRST.has(norm) && verbFollows(i)) return Tag.Verb;
    if (
      prev === Tag.Determiner ||
      prev === Tag.Possessive ||
      prev === Tag.Number ||
      prev === Tag.Auxiliary ||
      prev === Tag.Gerund
    )
      return Tag.Noun;
    if (prev === Tag.Preposition) return Tag.Noun;
    const at = indexBefore(i);
    const previous = at >= first ? words[at]! : null;
    if (prev === Tag.Pronoun || prev === Tag.Relative) {
      // "which police say": the verb comes after
      if (
        prev === Tag.Relative &&
        i + 1 < last &&
        VERB_FIRST.has(words[i + 1]!.norm) &&
        !VERB_FIRST.has(norm)
      )
        return Tag.Noun;
      if (
        previous &&
        (SUBJECT_PRONOUNS.has(previous.norm) || prev === Tag.Relative || !OBJECT_PRONOUNS.has(previous.norm))
      )
        return Tag.Verb;
      return bare ? Tag.Infinitive : Tag.Noun; // let them go
    }
    if (prev === Tag.That) return VERB_FIRST.has(norm) ? Tag.Verb : Tag.Noun;
    if (prev === Tag.Noun || prev === Tag.Name) {
      const plural = previous!.nouns[0]?.plural || previous!.norm === 'police';
      if (VERB_FIRST.has(norm) && bare && verbFollows(i)) return Tag.Verb;
      if (VERB_FIRST.has(norm) && (bare ? plural || prev === Tag.Name : true)) return Tag.Verb;
      if (prev === Tag.Noun && ADJECTIVES.has(previous!.norm)) return Tag.Noun;
      if ((bare ? plural : !plural) && awaitsVerb(i) && (i + 1 >= last || tokens[i + 1]!.kind === 'mark'))
        return Tag.Verb;
      if (bare ? plural && verbFollows(i) : !plural && verbFollows(i)) return Tag.Verb;
      return Tag.Noun;
    }
    if (prev === Tag.Participle && VERB_FIRST.has(norm) && verbFollows(i)) return Tag.Verb; // those surveyed say
    if (prev === Tag.Time)
      return VERB_FIRST.has(norm) && !bare ? Tag.Verb : verbFollows(i) ? Tag.Verb : Tag.Noun;
    if (prev === Tag.Conjunction) {
      for (let j = i - 1; j >= first && j > i - 25; j--) {
        const tag = tags[j - first]!;
        if (tag === Tag.Infinitive)
          return bare && verbFollows(i) ? Tag.Infinitive : VERB_FIRST.has(norm) ? Tag.Verb : Tag.Noun;
        if (tag === Tag.Verb || tag === Tag.Auxiliary) return verbFollows(i) ? Tag.Verb : Tag.Noun;
      }
      return Tag.Noun;
    }
    if (prev === Tag.Comma || prev === Tag.Quote || prev === Tag.Mark || prev === Tag.Stop) {
      if (i === first) return Tag.Noun;
      if (VERB_FIRST.has(norm) && (!bare || norm === 'say')) return Tag.Verb;
      return prev === Tag.Comma && !bare && verbFollows(i) ? Tag.Verb : Tag.Noun;
    }
    return Tag.Noun;
  }

  /** Whether what follows can only follow a verb: an article, a pronoun, "that", a quotation, "to" and infinitive. */
  function verbFollows(i: number): boolean {
    let j = i + 1;
    while (j < last && j < i + 3 && words[j]!.closed === 'adverb') j++;
    if (j >= last) return false;
    const token = tokens[j]!;
    if (token.kind === 'mark') return /^[“‘"']/.test(token.text) && token.spaceBefore;
    if (token.kind === 'number') return true;
    const { closed, norm, verbs, nouns } = words[j]!;
    if (closed === 'determiner' || closed === 'pronoun' || closed === 'complementiser') return true;
    if (norm === 'to') return words[j + 1]?.verbs.some((v) => v.form === 'infinitive') ?? false;
    if (norm === 'on' || norm === 'for' || norm === 'into') return true;
    if (closed === 'conjunction') return norm === 'whether' || norm === 'how' || norm === 'why';
    if (closed === 'interrogative') return true;
    if (closed !== null) return false;
    if (isCapital(token.text) && !titleCase) return true;
    if (nouns.length === 0) return false;
    if (verbs.length === 0 || verbs.some((v) => v.form === 'gerund')) return true;
    // "truce needs guarantees": the word behind may be a noun too, if no verb comes right after it
    const after = words[j + 1];
    return (
      nouns[0]!.plural &&
      (j + 1 >= last || !after || (after.closed !== 'auxiliary' && !VERB_FIRST.has(after.norm)))
    );
  }

  /** Whether a past form at `i` is a participle after its noun: a later verb needs that noun as subject. */
  function isReduced(i: number): boolean {
    const next = words[i + 1];
    if (!next || i + 1 >= last) return false;
    if (next.norm === 'by') return true;
    if (next.closed !== 'postposition') return false;
    for (let j = i + 2; j < last && j < i + 16; j++) {
      const token = tokens[j]!;
      const word = words[j]!;
      if (token.kind === 'mark') {
        if (token.text === '-') continue;
        return false;
      }
      if (word.closed === 'auxiliary') return word.verbs.some((v) => v.form === 'finite');
      if (
        word.closed === 'pronoun' ||
        word.closed === 'complementiser' ||
        word.closed === 'relative' ||
        word.closed === 'conjunction'
      )
        return false;
      if (j > i + 2 && word.verbs.some((v) => v.tense === 'past') && VERB_FIRST.has(word.norm)) return true;
    }
    return false;
  }
}
