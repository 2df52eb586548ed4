import type { TokenRange } from '../reading.js';
import { circumstancesAfter } from './circumstances.js';
import type { Complement } from './complement.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { has, nounAt } from './cue-index.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { Tag } from './tags.js';

/**
 * A cue set into a relative clause: "[firearms] which police say [are still missing]", "[a deal] he called [historic]",
 * "[an officer] it did not name".
 */
export function gapContent(
  p: Parse,
  verb: VerbGroup,
  cue: Cue,
  subject: TokenRange,
  boundaries: Boundaries,
): (Complement & { source: TokenRange }) | null {
  const usable = cue.entries.filter((e) => (e.act === 'omit') <= verb.negative);
  let entry = usable.find((e) => has(e, 'cCno'));
  if (!entry) return null;
  const before = tagAt(p, subject.first - 1);
  const what = before === Tag.Subordinator && normAt(p, subject.first - 1) === 'what';
  const relative =
    what || before === Tag.Relative || (before === Tag.That && isNounTag(tagAt(p, subject.first - 2)));
  const next = groupOf(p, cue.start);
  const lifted = next !== null && next.form === 'finite' && next.first === cue.start && has(entry, 'cC');
  let source = subject;
  let antecedentEnd = subject.first - 1;
  if (!relative) {
    // "a dynamic Greenberg said could": no relative pronoun
    const pronoun = tagAt(p, subject.first) === Tag.Pronoun && isNounTag(before);
    // "a charge the army denied"
    const charge = nounAt(p, subject.first - 1) !== null && tagAt(p, subject.first - 2) === Tag.Determiner;
    // "an incident the agency said was over"
    const clause = lifted && isNounTag(before) && tagAt(p, subject.first) === Tag.Determiner;
    if (pronoun || charge || clause) antecedentEnd = subject.first;
    else if (lifted && subject.last - subject.first > 1 && SPEAKING.test(normAt(p, subject.last - 1))) {
      // "a man police said was armed"
      source = { first: subject.last - 1, last: subject.last };
      antecedentEnd = source.first;
    } else if (lifted && tagAt(p, subject.last - 1) === Tag.Name && subject.last - subject.first > 1) {
      let first = subject.last - 1;
      while (first > subject.first && tagAt(p, first - 1) === Tag.Name) first--;
      if (first === subject.first) return null;
      source = { first, last: subject.last };
      antecedentEnd = first;
    } else {
      const split = chargeSplit(p, subject);
      if (!split || lifted) return null;
      source = { first: split, last: subject.last };
      antecedentEnd = split;
    }
  }
  if (tagAt(p, antecedentEnd - 1) === Tag.Comma) antecedentEnd--;
  const ends =
    cue.start >= p.last ||
    tagAt(p, cue.start) === Tag.Comma ||
    tagAt(p, cue.start) === Tag.Stop ||
    tagAt(p, cue.start) === Tag.Conjunction;
  const described =
    (has(entry, 'nc') && (p.quoteOpening.has(cue.start) || entry.prepositions.has(normAt(p, cue.start)))) ||
    (has(entry, 'n') && what && !ends);
  if (!lifted && !described) {
    entry = usable.find((e) => has(e, 'o'));
    if (!ends || !entry) return null;
  }
  const phrase = what ? null : antecedentBefore(p, antecedentEnd);
  const content: TokenRange[] = [];
  if (phrase) content.push(phrase);
  if (lifted || described) {
    const rest = trimContent(
      p,
      cue.start,
      clauseEnd(p, cue.start, contentEnd(p, cue.start, verb, boundaries)),
    );
    if (rest) content.push(rest);
  }
  if (!content.length) return null;
  return { kind: 'clause', entry, content, addressee: null, medium: null, via: [], tail: cue.start, source };
}

const SPEAKING =
  /^(?:police|officials|authorities|prosecutors|investigators|officers|witnesses|experts|analysts|residents|critics|doctors|activists|rescuers|lawyers)$/;

/** Where the subject begins in "a charge Israel denied": behind a reporting noun with "a"; 0 elsewhere. */
export function chargeSplit(p: Parse, subject: TokenRange): number {
  if (!/^(?:an?|the)$/.test(normAt(p, subject.first)) || tagAt(p, subject.first - 1) !== Tag.Comma) return 0;
  for (let i = subject.first + 1; i < subject.last - 1 && i < subject.first + 4; i++)
    if (nounAt(p, i)) return tagAt(p, i + 1) === Tag.Name || tagAt(p, i + 1) === Tag.Determiner ? i + 1 : 0;
  return 0;
}

/** The phrase before a relative clause, with the time or participle that ends it: "firearms looted last year". */
function antecedentBefore(p: Parse, end: number): TokenRange | null {
  let i = end;
  while (i > p.first && i > end - 6 && tagAt(p, i - 1) === Tag.Time) i--;
  if (i === end) return nearestNoun(p, phraseBefore(p, end));
  if (tagAt(p, i - 1) === Tag.Preposition) i--;
  if (tagAt(p, i - 1) === Tag.Participle || tagAt(p, i - 1) === Tag.Verb) i--;
  const phrase = phraseBefore(p, i);
  return phrase && { first: phrase.first, last: end };
}

/** "searched for survivors after [a storm] that officials said": what a setting hangs on is another phrase. */
function nearestNoun(p: Parse, phrase: TokenRange | null): TokenRange | null {
  if (!phrase) return null;
  for (let i = phrase.last - 1; i > phrase.first; i--)
    if (/^(?:after|before|since|during|following|amid|despite)$/.test(normAt(p, i)))
      return { first: i + 1, last: phrase.last };
  return phrase;
}

const isNounTag = (tag: number) => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;

/** The first comma before `end`: where a relative clause ends. */
function clauseEnd(p: Parse, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) i = quoted.end - 1;
    else if (tagAt(p, i) === Tag.Comma) return i;
  }
  return end;
}

/** What a leading "Asked whether …," asks. */
export function questionBefore(p: Parse, verb: VerbGroup): TokenRange | null {
  for (const group of p.groups) {
    if (group.first >= verb.first) return null;
    if (group.form !== 'participle' || group.lemma !== 'ask') continue;
    const from = /^(?:about|on)$/.test(normAt(p, group.last)) ? group.last + 1 : group.last;
    return trimContent(p, from, clauseEnd(p, from, verb.first));
  }
  return null;
}

/** "…, Kyodo said, citing [a government source]": whom the subject of `verb` cites behind it. */
export function citedAfter(p: Parse, verb: VerbGroup): TokenRange | null {
  const next = p.groups[verb.index + 1];
  if (
    next?.form !== 'gerund' ||
    !/^(?:cite|quote)$/.test(next.lemma) ||
    (tagAt(p, next.first - 1) !== Tag.Comma && next.first !== verb.last) ||
    next.first - verb.last > 8
  )
    return null;
  return phraseAfter(p, next.last, 'all');
}

/** "TASS reported, citing [the ministry], that …", "Reuters said C, citing [two sources]": whom a body cites around its words. */
export function citedAround(p: Parse, verb: VerbGroup, { last }: TokenRange): TokenRange | null {
  for (let n = verb.index + 1; n < p.groups.length; n++) {
    const group = p.groups[n]!;
    if (group.form !== 'gerund' || !/^(?:cite|quote)$/.test(group.lemma)) continue;
    if (tagAt(p, group.first - 1) !== Tag.Comma) return null;
    const before = group.first - 1 === verb.last || circumstancesAfter(p, verb.last).at === group.first - 1;
    return before || group.first >= last ? phraseAfter(p, group.last, 'all') : null;
  }
  return null;
}

/** "PTI, citing [a police officer], put the toll at": whom the subject of `verb` cites. */
export function citedBefore(p: Parse, verb: VerbGroup, from: number): TokenRange | null {
  const opening = p.groups[0]!; // "Quoting residents, the officer said"
  if (
    opening.first === p.first &&
    opening.form === 'gerund' &&
    /^(?:cite|quote)$/.test(opening.lemma) &&
    opening.index < verb.index &&
    tagAt(p, from) !== Tag.Comma
  ) {
    const cited = phraseAfter(p, opening.last, 'all');
    if (cited && tagAt(p, cited.last) === Tag.Comma) return cited;
  }
  for (let n = verb.index - 1; n >= 0 && n > verb.index - 4; n--) {
    const group = p.groups[n]!;
    if (group.first < from) return null;
    if (
      group.form === 'gerund' &&
      /^(?:cite|quote)$/.test(group.lemma) &&
      tagAt(p, group.first - 1) === Tag.Comma
    )
      return phraseAfter(p, group.last, 'all');
  }
  return null;
}
