import {
  awaitsSecond,
  awaitsVerb,
  before,
  indexBefore,
  insidePhrase,
  isReduced,
  opensPhrase,
  startsNoun,
  type Tagging,
  verbFollows,
} from './tag-context.js';
import { ADJECTIVES, NOUNS_IN_ING } from './tag-words.js';
import { Tag } from './tags.js';
import { Fact, factsOf, hasFact } from './word-facts.js';

/** Whether the noun phrase before `i` begins with "a". */
function isOne({ words, tags, first }: Tagging, i: number): boolean {
  let j = i - 1;
  while (j > first && tags[j] === Tag.Noun) j--;
  return tags[j] === Tag.Determiner && /^an?$/.test(words[j]!.norm);
}

/** "[analysts] at Norbank estimate": the plural that a name hangs on. */
function pluralAt(c: Tagging, at: number): boolean {
  let i = at;
  while (i > c.first && c.tags[i] === Tag.Name) i--;
  return (
    i < at &&
    i > c.first &&
    /^(?:at|from|in|of|with)$/.test(c.words[i]!.norm) &&
    c.tags[i - 1] === Tag.Noun &&
    hasFact(c.words[i - 1]!, Fact.Plural)
  );
}

/** What a name does in headlines, though each of them is a noun, too. */
const HEADLINE_VERBS =
  /^(?:blames|calls|claims|demands|fears|hopes|pledges|promises|questions|slams|urges|vows)$/;

export function verbOrNoun(c: Tagging, i: number): number {
  const { tokens, words, first, last, tags } = c;
  const { norm, nouns } = words[i]!;
  const facts = factsOf(words[i]!);
  const prev = before(c, i);
  const bare = (facts & Fact.Infinitive) !== 0;
  const participle = (facts & Fact.Participle) !== 0;
  const verbFirst = (facts & Fact.VerbFirst) !== 0;
  if (facts & Fact.Gerund) {
    if (prev === Tag.Determiner || prev === Tag.Possessive) return Tag.Noun;
    // "a committee hearing on Thursday"
    if ((prev === Tag.Noun || prev === Tag.Name) && NOUNS_IN_ING.has(norm)) return Tag.Noun;
    return Tag.Gerund;
  }
  const past = (facts & Fact.Past) !== 0;
  if (past || participle) {
    if (prev === Tag.Auxiliary || prev === Tag.Participle || prev === Tag.Gerund || prev === Tag.Infinitive) {
      const helper = words[indexBefore(c, i)]!;
      if (helper.closed === 'auxiliary') {
        const kind = helper.verbs[0]!.lemma;
        if ((kind === 'be' || kind === 'have') && participle) return Tag.Participle;
        if (bare) return Tag.Infinitive;
      } else if (helper.norm === "'s" && participle) return Tag.Participle;
      else if (/^(?:get|getting|gets|got|feel|feels|felt)$/.test(helper.norm) && participle)
        return Tag.Participle;
    }
    if (prev === Tag.To) return bare ? Tag.Infinitive : Tag.Noun;
    if (prev === Tag.Number && past && verbFirst) return Tag.Verb; // four in ten said
    if (prev === Tag.Determiner || prev === Tag.Possessive || prev === Tag.Number)
      return bare && nouns.length ? Tag.Noun : startsNoun(c, i + 1) ? Tag.Participle : Tag.Noun;
    if (prev === Tag.Preposition) return participle ? Tag.Participle : Tag.Noun;
    if (!past) return Tag.Participle;
    if (prev === Tag.Stop || prev === Tag.Comma || prev === Tag.Quote || prev === Tag.Mark) {
      if (verbFirst) return i === first ? Tag.Participle : Tag.Verb;
      if (i === first) return participle ? Tag.Participle : Tag.Verb;
    }
    // "Police on Sunday claimed to have …": a time stands before verbs
    if (prev === Tag.Time && words[i + 1]?.norm === 'to') return Tag.Verb;
    if (participle && !verbFirst && isReduced(c, i)) return Tag.Participle;
    // "called [undocumented] workers": right behind a verb, and before a noun
    if (tags[i - 1] === Tag.Verb && participle && /^un/.test(norm) && startsNoun(c, i + 1))
      return Tag.Participle;
    return Tag.Verb;
  }
  // bare form or -s
  if (prev === Tag.Name && HEADLINE_VERBS.test(norm)) return Tag.Verb;
  if (norm === 'says' && prev !== Tag.Determiner && prev !== Tag.Possessive) return Tag.Verb;
  if (bare && prev === Tag.To) return Tag.Infinitive;
  if (bare && prev === Tag.Auxiliary) {
    const helper = words[indexBefore(c, i)]!;
    const kind = helper.verbs[0]?.lemma;
    if (kind !== 'be' && kind !== 'have' && helper.norm !== "'s") return Tag.Infinitive;
    return Tag.Noun;
  }
  if (prev === Tag.Number && verbFirst && verbFollows(c, i)) return Tag.Verb;
  if (
    prev === Tag.Determiner ||
    prev === Tag.Possessive ||
    prev === Tag.Number ||
    prev === Tag.Auxiliary ||
    prev === Tag.Gerund
  )
    return Tag.Noun;
  if (prev === Tag.Preposition) return Tag.Noun;
  const at = indexBefore(c, i);
  const previous = at >= first ? words[at]! : null;
  if (prev === Tag.Pronoun || prev === Tag.Relative) {
    // "which police say": the verb comes after
    if (prev === Tag.Relative && i + 1 < last && hasFact(words[i + 1]!, Fact.VerbFirst) && !verbFirst)
      return Tag.Noun;
    if (
      previous &&
      (hasFact(previous, Fact.SubjectPronoun) ||
        prev === Tag.Relative ||
        !hasFact(previous, Fact.ObjectPronoun))
    )
      return Tag.Verb;
    if (verbFirst && verbFollows(c, i) && awaitsSecond(c, i)) return Tag.Verb; // groups that backed him say they
    return bare ? Tag.Infinitive : Tag.Noun; // let them go
  }
  if (prev === Tag.That) return verbFirst ? Tag.Verb : Tag.Noun;
  if (prev === Tag.Noun || prev === Tag.Name) {
    const plural = hasFact(previous!, Fact.Plural) || previous!.norm === 'police' || pluralAt(c, at);
    // "the rights group says": the next word is the verb
    if (nouns.length && !verbFirst && i + 1 < last && /^(?:says|said)$/.test(words[i + 1]!.norm))
      return Tag.Noun;
    if (verbFirst && bare && verbFollows(c, i)) return Tag.Verb;
    if (verbFirst && (bare ? plural || prev === Tag.Name : true)) return Tag.Verb;
    if (prev === Tag.Noun && ADJECTIVES.has(previous!.norm)) return Tag.Noun;
    if ((bare ? plural : !plural) && awaitsVerb(c, i) && (i + 1 >= last || tokens[i + 1]!.kind === 'mark'))
      return Tag.Verb;
    // a campaign manager of the Sanders campaign: after a name only what cannot go on the name makes a verb
    if (prev === Tag.Name && bare && !opensPhrase(c, i + 1)) return Tag.Noun;
    if (insidePhrase(c, i)) return Tag.Noun;
    // "a media report alleging": one, so its verb would end in -s
    if (bare && isOne(c, i)) return Tag.Noun;
    if (bare ? plural && verbFollows(c, i) : !plural && verbFollows(c, i)) return Tag.Verb;
    return Tag.Noun;
  }
  if (prev === Tag.Participle && verbFirst && verbFollows(c, i)) return Tag.Verb; // those surveyed say
  if (prev === Tag.Time) return verbFirst && !bare ? Tag.Verb : verbFollows(c, i) ? Tag.Verb : Tag.Noun;
  if (prev === Tag.Conjunction) {
    if (norm === 'order' && words[i - 2]?.norm === 'law') return Tag.Noun;
    for (let j = i - 1; j >= first && j > i - 25; j--) {
      const tag = tags[j]!;
      if (tag === Tag.Infinitive)
        return bare && verbFollows(c, i) ? Tag.Infinitive : verbFirst ? Tag.Verb : Tag.Noun;
      if (tag === Tag.Verb || tag === Tag.Auxiliary) return verbFollows(c, i) ? Tag.Verb : Tag.Noun;
    }
    return Tag.Noun;
  }
  if (prev === Tag.Comma || prev === Tag.Quote || prev === Tag.Mark || prev === Tag.Stop) {
    if (i === first) return Tag.Noun;
    if (verbFirst && (!bare || norm === 'say')) return Tag.Verb;
    // "Analysts, including X, doubt that"
    if (prev === Tag.Comma && bare && words[i + 1]?.closed === 'complementiser' && i + 1 < last)
      return Tag.Verb;
    return prev === Tag.Comma && !bare && verbFollows(c, i) ? Tag.Verb : Tag.Noun;
  }
  return Tag.Noun;
}
