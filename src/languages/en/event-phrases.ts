import { classOf, NameClass } from '../names.js';
import type { TokenRange } from '../reading.js';
import { names } from './names/lexicon.js';
import { normAt, type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

const PEOPLE = NameClass.Group | NameClass.Person | NameClass.Title | NameClass.Kin | NameClass.OrgHead;
const LONGEST = 24;
const THINGS = new Set(['it', 'its', 'this', 'that', 'there', 'these', 'those', 'which', 'what']);
/** Plurals of doers, known or not: fundamentalists, settlers, protesters. */
const AGENTS =
  /(?:ists|ers|ors|ians|ants|ees|men|ites|eers|rebels|police|troops|people|forces|youths|crowds?|guerrillas|civilians|students|residents|opponents|dissidents|agents|insurgents|hostages|diplomats|envoys|activists|migrants|Serbs|croats|kurds)$/;
/** Things whose plurals end as those of doers do. */
const LIKE_AGENTS = new Set(
  'answers armors barriers bites blunders boosters borders bunkers burgers cancers carriers centers centres chambers chapters clusters colors computers containers corners corridors counters covers cylinders dangers decrees degrees detectors dinners disasters disorders dollars doors elephants encounters endeavors errors factors favors fees fevers filters fists floodwaters floors flowers folders freighters generators grants guarantees harbors helicopters honors interceptors invites kilometers kites labors launchers layers ledgers letters levees lists markers matters meters mirrors motors murders newspapers numbers offers orders papers parameters plants posters powers quarters reactors registers restaurants rites rivers rupees satellites scooters sectors servers shelters showers sites stickers suites summers tankers tenders theaters towers tractors trailers transfers trawlers trees tremors twists variants vectors vouchers warrants waters websites winters wonders'.split(
    ' ',
  ),
);
/** Plurals and bodies of people that no such ending tells. */
const OTHERS =
  /^(?:captives|persons|individuals|nationals|paramilitar(?:y|ies)|militias?|mps|clerics|priests|monks|nuns|pilgrims|girls|boys|children|babies|infants|teens|schoolgirls|schoolboys|schoolchildren|teenagers|couples|brothers|sisters|families|spies|gangs?|cartels?|mobs?|judges|deputies|mayors|conscripts|cadets|suspects|convicts|inmates|detainees|exiles|undocumented|displaced|crews?|merchants|peasants|tribes|natives|envoys?|ambassadors?|aides?|generals|colonels|chiefs|nurses|pilots|captains|lawmakers|senators|clergy|staff)$/;
/** Those who are two: "both sides", "the two countries". */
const SIDES = /^(?:sides|parties|camps|countries|nations|governments|states)$/;
const isTwo = (p: Parse, i: number): boolean =>
  /^(?:two|both)$/.test(normAt(p, i - 1)) || /^(?:two|both)$/.test(normAt(p, i - 2));
const FIGURES = /^(?:figures?|personalities)$/;
const OF_FIGURES =
  /^(?:opposition|political|public|religious|party|government|union|tribal|senior|leading|prominent|business|military|media)$/;
/** Amounts of people: the people stand behind "of". */
const AMOUNTS =
  /^(?:group|groups|thousands|hundreds|dozens|scores|number|crowd|crowds|majority|members?|tens|millions|band|mob|team|convoy|series|coalition|handful|some|many|most|relatives|families|supporters|followers|leaders?|officials?|representatives?|residents|rulers|citizens|government|president|parliament|army|king|head|chief|wing|branch|party|ministers?|positions?|targets?|bases?|camps?|headquarters|offices?|homes?|houses?|villages?|strongholds?|convoys?|parts?|areas?|territory|spokesm[ae]n|wives|sons?|daughters?)$/;
const HYPHEN = /^[-–/&]$/;

const isNominal = (tag: number) => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;
const isInside = (p: Parse, i: number) => {
  const tag = tagAt(p, i);
  return isNominal(tag) || tag === Tag.Determiner || tag === Tag.Possessive || HYPHEN.test(normAt(p, i));
};

/** Whether a list of names goes on behind a comma and ends with "and". */
function listGoesOn(p: Parse, comma: number): boolean {
  for (let i = comma + 1; i < p.last && i - comma < 14; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Conjunction) return normAt(p, i) !== 'but' && isInside(p, i + 1);
    if (!isInside(p, i) && tag !== Tag.Comma) return false;
  }
  return false;
}

/** "[at least] three hostages", "forced out [on Wednesday] the refugees": what may stand before a noun phrase. */
function isPassedOver(p: Parse, i: number): boolean {
  const { quantityAt, timeAt } = p.reading;
  return (
    quantityAt[i]! >= 0 ||
    timeAt[i]! >= 0 ||
    (tagAt(p, i) === Tag.Preposition && normAt(p, i) === 'on' && (timeAt[i + 1] ?? -1) >= 0)
  );
}

/** The noun phrase that begins at `start` with what is coordinated with it, prepositional attachments left out. */
export function coordinatedAfter(p: Parse, start: number): TokenRange | null {
  let last = start;
  for (let i = start; i < p.last && i - start < LONGEST; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Pronoun && i === start) return { first: i, last: i + 1 };
    // gave [the agency] 3 million euros
    if (i > start && last === i && p.reading.quantityAt[i]! >= 0 && p.reading.quantityAt[i - 1]! < 0) break;
    if (isNominal(tag) || tag === Tag.Possessive) last = i + 1;
    else if (tag === Tag.Determiner || HYPHEN.test(normAt(p, i))) continue;
    else if ((tag === Tag.Participle || tag === Tag.Gerund) && isNominal(tagAt(p, i + 1))) continue;
    else if ((tag === Tag.Adverb || tag === Tag.Time) && last === start) continue;
    else if (last === start && isPassedOver(p, i)) continue;
    else if (
      tag === Tag.Preposition &&
      normAt(p, i) === 'of' &&
      last === i &&
      (AMOUNTS.test(normAt(p, i - 1)) || isSomebody(p, { first: i - 1, last: i })) &&
      isInside(p, i + 1)
    )
      continue;
    else if (tag === Tag.Conjunction && last > start && isInside(p, i + 1) && normAt(p, i) !== 'but')
      continue;
    else if (tag === Tag.Comma && last > start && listGoesOn(p, i)) continue;
    else if (normAt(p, i) === '(' && last > start) {
      let close = i + 1;
      while (close < p.last && close - i < 6 && normAt(p, close) !== ')') close++;
      if (normAt(p, close) !== ')') break;
      i = close;
    } else break;
  }
  return last > start ? { first: start, last } : null;
}

/** Whether a phrase means somebody: a name, a nationality as a noun, people by what they are, a pronoun. */
function isSomebody(p: Parse, { last }: TokenRange): boolean {
  const i = last - 1;
  if (p.reading.nameAt[i]! >= 0 || p.reading.nationalityAt[i]) return true;
  if (tagAt(p, i) === Tag.Pronoun) return !THINGS.has(normAt(p, i));
  const word = p.reading.words[i]!;
  return (
    (classOf(names, word) & PEOPLE) !== 0 ||
    OTHERS.test(word.norm) ||
    (FIGURES.test(word.norm) && OF_FIGURES.test(normAt(p, i - 1))) ||
    (AGENTS.test(word.norm) && !LIKE_AGENTS.has(word.norm) && word.nouns.some((n) => n.plural)) ||
    (SIDES.test(word.norm) && isTwo(p, i))
  );
}

/** The noun phrase without adverbs and time words at its edges: "[Yasser Arafat] Wednesday". */
function trimmed(p: Parse, { first, last }: TokenRange): TokenRange {
  const loose = (i: number) =>
    tagAt(p, i) === Tag.Time || tagAt(p, i) === Tag.Adverb || p.reading.timeAt[i]! >= 0;
  // at [least] 40 people
  const compares = (i: number) => p.reading.quantityAt[i]! >= 0 && /^(?:least|most|than)$/.test(normAt(p, i));
  while (first < last && (loose(first) || compares(first))) first++;
  while (last > first && loose(last - 1)) last--;
  return { first, last };
}

/**
 * Those whom a noun phrase means, one by one: "Russia, China and Iranian officials" gives three. Where its head is a
 * thing, whose it is: [Israel]'s strikes, [Russian] missiles.
 */
export function somebodyIn(p: Parse, range: TokenRange): TokenRange[] {
  const { first } = range;
  let { last } = trimmed(p, range);
  const found: TokenRange[] = [];
  let start = first;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (
      from < end &&
      (tagAt(p, from) === Tag.Comma || tagAt(p, from) === Tag.Conjunction || tagAt(p, from) === Tag.Adverb)
    )
      from++;
    ({ first: from, last: to } = trimmed(p, { first: from, last: to }));
    while (to > from && !isNominal(tagAt(p, to - 1)) && tagAt(p, to - 1) !== Tag.Pronoun) to--;
    if (normAt(p, to) === ')' && to + 1 === end) to = end;
    start = end;
    if (to <= from) return;
    const part = { first: from, last: to };
    if (isSomebody(p, part) || holdsAmount(p, part)) found.push(part);
    else {
      const owner = ownerIn(p, part);
      if (owner) found.push(owner);
    }
  };
  for (let i = first; i < last; i++) {
    if (p.reading.nameAt[i]! >= 0 && i > first && p.reading.nameAt[i] === p.reading.nameAt[i - 1]) continue;
    const tag = tagAt(p, i);
    if (p.reading.quantityAt[i]! >= 0) continue; // "up to 16", "five or six"
    if (start === i && isPassedOver(p, i)) {
      start = i + 1;
      continue;
    }
    if (tag === Tag.Conjunction || tag === Tag.Comma) close(i);
    else if (HYPHEN.test(normAt(p, i)) && p.reading.nameAt[i - 1]! >= 0 && p.reading.nameAt[i + 1]! >= 0) {
      close(i);
      start = i + 1;
    } else if (
      tag === Tag.Preposition &&
      !(normAt(p, i) === 'of' && (AMOUNTS.test(normAt(p, i - 1)) || isSomebody(p, { first: i - 1, last: i })))
    ) {
      last = i;
      break;
    }
  }
  close(last);
  return found.map((part, i) => sharedHead(p, part, found[i - 1], found[i + 1]));
}

/**
 * Of "the leaders of [Germany] and [France]", "[Russian] and [Ukrainian] negotiators" the two, and not one of them and the
 * other's people.
 */
function sharedHead(p: Parse, part: TokenRange, before?: TokenRange, after?: TokenRange): TokenRange {
  const { words, nameAt, nationalityAt } = p.reading;
  const adjective = (i: number) => nationalityAt[i] === 1 && nameAt[i]! < 0;
  if (before && adjective(before.last - 1) && adjective(part.first) && !adjective(part.last - 1))
    return { first: part.first, last: part.first + 1 };
  const named = after && nameAt[after.first]! >= 0 && normAt(p, after.first - 1) === 'and';
  for (let i = part.first + 1; named && i + 1 < part.last; i++)
    if (normAt(p, i) === 'of')
      return nameAt[i + 1]! >= 0 && words[i - 1]!.nouns.some((n) => n.plural)
        ? { first: i + 1, last: part.last }
        : part;
  return part;
}

/** "A group of diplomats": somebody, by the noun before "of". */
function holdsAmount(p: Parse, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (tagAt(p, i) === Tag.Preposition)
      return isSomebody(p, { first, last: i }) || isSomebody(p, { first: i + 1, last });
  return false;
}

/** Whose a thing is: a name before 's, a nationality before the noun. */
function ownerIn(p: Parse, { first, last }: TokenRange): TokenRange | null {
  for (let i = first; i < last; i++) {
    if (tagAt(p, i + 1) === Tag.Possessive) {
      const owner = { first, last: i + 1 };
      if (isSomebody(p, owner)) return owner;
    }
    if (p.reading.nationalityAt[i] && p.reading.nameAt[i]! < 0) {
      let end = i + 1;
      while (end < last && p.reading.nationalityAt[end]) end++;
      return { first: i, last: end };
    }
    const name = p.reading.nameAt[i]! >= 0 ? p.reading.names[p.reading.nameAt[i]!]! : null;
    // "that President Mugabe [abandon] his policy": a verb that might be a noun
    const acts = name && name.last < last && p.reading.words[name.last]!.verbs.length > 0;
    if (
      name &&
      name.last < last &&
      (name.type !== 'person' || acts) &&
      tagAt(p, name.last) !== Tag.Possessive
    )
      return { first: name.first, last: name.last };
    if (name) i = Math.max(i, name.last - 1);
  }
  return null;
}
