import { compoundCues, sayingVerbs } from '../../languages/bn/cues.js';
import { titleParts, titles } from '../../languages/bn/names/titles.js';
import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import {
  type AskedSaying,
  type AskedWord,
  type Asking,
  type Kind,
  putToTeller,
  type WordRange,
  wordSet,
} from './asking.js';
import * as lists from './words-bn.js';

const asks = new Map<string, keyof typeof lists.interrogatives>();
for (const [kind, words] of Object.entries(lists.interrogatives) as [
  keyof typeof lists.interrogatives,
  string,
][])
  for (const word of wordSet(words)) if (!asks.has(word)) asks.set(word, kind);
const sortOf = new Map(
  (Object.entries(lists.sorts) as [keyof typeof lists.sorts, string][]).flatMap(([sort, words]) =>
    [...wordSet(words)].map((word) => [word, sort] as const),
  ),
);
const clock = wordSet(lists.clockWords);
const duration = wordSet(lists.durationWords);
const according = wordSet(lists.accordingWords);
const towards = wordSet(lists.towardsWords);
const sayingNouns = wordSet(lists.sayingNouns);
const numberNouns = wordSet(lists.numberNouns);
const mention = wordSet(lists.mentionWords);
const papers = wordSet(lists.papers);
const states = wordSet(lists.states);
const plain = wordSet(lists.plainWords);
const leadIns = wordSet(lists.leadIns);
const empty = wordSet(lists.empty);
const starts = lists.countingStarts.map(fold);
const verbActs = new Map(
  (Object.entries(sayingVerbs) as [Act, string][]).flatMap(([act, verbs]) =>
    [...wordSet(verbs)].map((verb) => [verb, act] as const),
  ),
);
const nounActs = new Map(
  (Object.entries(compoundCues) as [Act, string][]).flatMap(([act, nouns]) =>
    [...wordSet(nouns)].filter((n) => !n.includes('_')).map((noun) => [noun, act] as const),
  ),
);
const WHETHER = fold('কি');
const isStem = (word: AskedWord, set: ReadonlySet<string>) =>
  set.has(word.norm) || word.lemmas.some((l) => set.has(l));

/** How a Bengali question asks. */
export function askedInBengali(words: readonly AskedWord[], sayings: readonly AskedSaying[]): Asking {
  const at = (i: number) => words[i];
  const said = sayingAsked(words, sayings);
  const spent = new Set<number>();
  const verbCue = findVerb(words);
  const cue = said ? { at: said.cue.first, act: said.act } : verbCue;
  const paper = paperOf(words);
  const asking: Asking = {
    kind: 'what',
    hole: null,
    spent,
    cue,
    speaker:
      paper ??
      ofNobody(words, said?.source) ??
      (cue ? (officeBefore(words) ?? nominativeBefore(words, cue.at)) : null),
    verb: null,
    telling: false,
    open: false,
    addressee: said?.addressee ?? null,
    described: null,
    teller: null,
    counted: null,
    measure: null,
    sort: null,
  };
  const settle = (kind: Kind, first: number, last = first + 1): Asking => {
    asking.kind = kind;
    asking.hole = { first, last };
    if (cue && TALKED.has(kind) && talks(words, cue.at)) {
      asking.cue = null;
      asking.speaker = null;
    }
    return finish(words, sayings, asking);
  };
  const askers = words.flatMap((w, i) =>
    w.named ? [] : asks.has(w.norm) || isCounting(w.norm) || clock.has(w.norm) ? [i] : [],
  );
  // কি asks whether, where another word does not ask for something
  const asker =
    whetherBehind(words, askers) ??
    askers.find((i) => words[i]!.norm !== WHETHER && asks.get(words[i]!.norm) !== 'what') ??
    askers.find((i) => words[i]!.norm !== WHETHER) ??
    askers[0];
  if (asker === undefined) return withoutAsker(words, asking, settle);
  // "কোন [কোন] দেশ", "কে [কে]"
  const chosen = words[asker + 1]?.norm === words[asker]!.norm ? asker + 1 : asker;
  const word = words[chosen]!;
  const next = at(chosen + 1);
  const how = asks.get(word.norm);
  if (clock.has(word.norm)) {
    asking.measure = 'clock';
    return settle('when', chosen);
  }
  if (duration.has(word.norm)) {
    asking.measure = 'duration';
    return settle('how-many', chosen);
  }
  if (isCounting(word.norm)) {
    if (next && sortOf.get(next.norm) === 'when' && next.norm !== fold('বার'))
      return settle('when', chosen, chosen + 2);
    const counts = next && !next.named && !isVerb(next) && next.token.kind === 'word';
    asking.counted = counts ? { first: chosen + 1, last: chosen + 2 } : null;
    if (OF_PERSONS.some((b) => word.norm.startsWith(b))) asking.measure = 'persons';
    if (OF_THINGS.some((b) => word.norm.startsWith(b))) asking.measure = 'things';
    if (next && /^(?:টাকা|ডলার|রুপি|ইউরো|কোটি|লাখ)/.test(next.norm)) asking.measure = 'money';
    if (next && /^(?:শতাংশ|ভাগ)/.test(next.norm)) asking.measure = 'share';
    return settle('how-many', chosen);
  }
  switch (how) {
    case 'when':
    case 'where':
    case 'why':
    case 'how':
      return settle(how, chosen);
    case 'which': {
      const sort = next && (sortOf.get(next.norm) ?? next.lemmas.map((l) => sortOf.get(l)).find(Boolean));
      // "কোন কোন দেশ ভোট দেয়": a country does something
      if (sort === 'where' && isStem(next!, states) && next!.word.nouns[0]?.case === 'nominative') {
        asking.sort = 'place';
        return settle(cue ? 'who-said' : 'who', chosen, chosen + 2);
      }
      if (sort === 'when' || sort === 'where') return settle(sort, chosen, chosen + 2);
      if (sort === 'how') return settle('why', chosen, chosen + 2);
      const after = at(chosen + 2);
      if (after && according.has(after.norm)) return settle('according-to-whom', chosen, chosen + 3);
      asking.sort = sort ?? null;
      return settle(sort ? (cue ? 'who-said' : 'who') : 'what', chosen, chosen + (sort ? 2 : 1));
    }
    case 'whose':
    case 'whom': {
      if (next && according.has(next.norm)) return settle('according-to-whom', chosen, chosen + 2);
      const towardsThem = next !== undefined && towards.has(next.norm);
      if (cue) return settle('to-whom', chosen, chosen + (towardsThem ? 2 : 1));
      return settle('who', chosen, chosen + (towardsThem ? 2 : 1));
    }
    case 'who': {
      if (chosen === words.length - 1 && chosen > 0 && !words.some(isVerb)) {
        asking.described = phraseBefore(words, chosen);
        return settle('who', chosen);
      }
      // "কে নামবেন বলে [নাসা] জানিয়েছে": who does it, by somebody's account
      const saying = words.findIndex((w, i) => i > chosen + 1 && w.norm === SAYING && isVerb(words[i - 1]!));
      if (
        cue &&
        asking.speaker &&
        saying > 0 &&
        saying < asking.speaker.first &&
        asking.speaker.first < cue.at
      ) {
        const { speaker } = asking;
        Object.assign(asking, { speaker: null, cue: null });
        return { ...settle('who', chosen), teller: speaker };
      }
      return settle(cue ? 'who-said' : 'who', chosen);
    }
    default:
      break;
  }
  // কী, or কি in either sense
  const before = at(chosen - 1);
  const nounBefore = before && !before.named && isStem(before, sayingNouns);
  const asksWhat = word.norm !== WHETHER || asksForWords(words, chosen);
  if (!asksWhat)
    return settle(
      words.some((w, i) => i !== chosen && isStem(w, mention)) || words.some((w) => papers.has(w.norm))
        ? 'did-mention'
        : 'yes-no',
      chosen,
    );
  if (nounBefore && !(next && isVerb(next) && !cue)) {
    asking.speaker ??= phraseBefore(words, chosen - 1);
    asking.cue ??= { at: chosen - 1, act: nounActs.get(before.lemmas[0] ?? before.norm) ?? 'say' };
    return settle('what-said', chosen);
  }
  if (next && sortOf.get(next.norm) === 'how') return settle('why', chosen, chosen + 2);
  if (next && /^(?:পরিমাণ|হারে|সংখ্যক)$/.test(next.norm)) return settle('how-many', chosen, chosen + 2);
  if (cue) return settle('what-said', chosen);
  return settle('what', chosen);
}

/** "কত মিনিট কথা বলেছেন": to talk is to say nothing in particular. */
const TALKED: ReadonlySet<Kind> = new Set(['how-many', 'when', 'where']);
const talks = (words: readonly AskedWord[], at: number) =>
  [words[at - 1], words[at]].some((w) => w?.norm === fold('কথা')) && words.every((w) => w.norm !== RELATIVE);

const beginnings = (list: string) => list.split(' ').map(fold);
const OF_PERSONS = beginnings('কতজন কয়জন কজন');
const OF_THINGS = beginnings('কতটি কতটা কতগুলো কতগুলি কতখানি কয়টি কয়টা কয়খানা কটি কটা');
const isCounting = (norm: string) => starts.some((s) => norm.startsWith(s)) && !/^কত(?:ৃ|্)/.test(norm);
const isVerb = (word: AskedWord) => word.word.verbs.some((v) => v.form === 'finite');

/** কি before বলেছেন, or after a noun for what is said at the end of the question, stands for কী. */
function asksForWords(words: readonly AskedWord[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (next && !next.named && next.lemmas.some((l) => verbActs.has(l)) && isVerb(next)) return true;
  if (next && words[at + 2] && next.norm === fold('জবাব')) return true;
  return !next && before !== undefined && !before.named && isStem(before, sayingNouns);
}

/** The last finite verb that tells of saying, with or without a noun. */
function findVerb(words: readonly AskedWord[]): Asking['cue'] {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.named || !word.word.verbs.some((v) => v.form === 'finite' || v.form === 'conditional')) continue;
    const act = word.lemmas.map((l) => verbActs.get(l)).find(Boolean);
    if (act) return { at: i, act };
    const before = words[i - 1];
    const noun = before && !before.named && [before.norm, ...before.lemmas].find((l) => nounActs.has(l));
    if (noun && isStem(before, sayingNouns)) return { at: i - 1, act: nounActs.get(noun)! };
  }
  return null;
}

/** The noun phrase in the genitive that ends before a word: "বগুড়ার জেলা প্রশাসকের বক্তব্য". */
function phraseBefore(words: readonly AskedWord[], at: number): WordRange | null {
  const last = words[at - 1];
  if (last?.token.kind !== 'word') return null;
  let first = at - 1;
  const stops = (w: AskedWord) =>
    w.word.closed !== null || isVerb(w) || /^(?:নিয়ে|সম্পর্কে|বিষয়ে|প্রসঙ্গে)$/.test(w.norm);
  while (first > 0 && at - first < 6 && !stops(words[first - 1]!) && words[first - 1]!.token.kind === 'word')
    first--;
  return { first, last: at };
}

/** Whoever stands bare before কী or কাকে, by what they are: "খুলনার [পুলিশ সুপার] কী বলেছেন". */
function officeBefore(words: readonly AskedWord[]): WordRange | null {
  let asker = words.findIndex((w) => !w.named && /^wh(?:at|om)$/.test(asks.get(w.norm) ?? ''));
  while (asker > 1 && isSpokenTo(words[asker - 1]!)) asker--; // "পরিচালক [এএফপিকে] কী বলেছেন"
  if (asker > 2 && isStem(words[asker - 1]!, OF_THEM)) asker = behindOffice(words, asker - 1);
  const last = words[asker - 1];
  if (!last || last.named || last.counted || last.token.kind !== 'word' || last.word.closed !== null)
    return null;
  const [noun] = last.word.nouns;
  if (noun?.case !== 'nominative' || last.word.verbs.length > 0 || isStem(last, sayingNouns)) return null;
  let first = asker - 1;
  const ends = ({ word, token, norm }: AskedWord) =>
    token.kind !== 'word' ||
    word.closed !== null ||
    word.verbs.length > 0 ||
    OF_THEM.has(norm) ||
    word.nouns[0]?.case === 'locative' ||
    word.nouns[0]?.case === 'objective';
  while (first > 0 && asker - first < 6 && !ends(words[first - 1]!)) first--;
  return { first, last: asker };
}

/** "[রুশ প্রতিরক্ষামন্ত্রী] বন্দী বিনিময় নিয়ে": where what stands before নিয়ে begins with an office, its end. */
function behindOffice(words: readonly AskedWord[], end: number): number {
  let at = end - 1;
  while (
    at > 0 &&
    !(isStem(words[at - 1]!, officeWords) && words[at - 1]!.word.nouns[0]?.case === 'nominative')
  )
    at--;
  return at > 0 && !words.slice(at - 1, at + 1).some((w) => w.named) && !isStem(words[at]!, officeWords)
    ? at
    : 0;
}

const isSpokenTo = ({ word, norm }: AskedWord) =>
  word.nouns[0]?.case === 'objective' || /দের(?:কে)?$/.test(norm);

/** The saying that is asked about: the one nearest to a word that asks, not one inside what is said. */
function sayingAsked(words: readonly AskedWord[], sayings: readonly AskedSaying[]): AskedSaying | null {
  const asker = words.findIndex((w) => !w.named && (asks.has(w.norm) || isCounting(w.norm)));
  if (asker < 0) return sayings.at(-1) ?? null;
  const far = ({ cue, source }: AskedSaying) =>
    Math.abs(cue.first - asker) + (ofNobody(words, source) || !source ? 0 : 20);
  return sayings.reduce<AskedSaying | null>((best, s) => (best && far(best) <= far(s) ? best : s), null);
}

/** A source that names somebody: no pronoun. */
function ofNobody(words: readonly AskedWord[], range: WordRange | null | undefined): WordRange | null {
  if (!range) return null;
  const told = words.slice(range.first, range.last).some((w) => w.named || w.word.closed === null);
  return told ? range : null;
}

/** কি behind a comma asks, whatever stands in the clause before: "কারা আসছেন, পুলিশ কি তা জানিয়েছে?" */
function whetherBehind(words: readonly AskedWord[], askers: readonly number[]): number | undefined {
  const at = askers.find((i) => words[i]!.norm === WHETHER);
  if (at === undefined || askers.length < 2) return undefined;
  const comma = words.findIndex((w, i) => i < at && w.token.text === ',');
  return comma >= 0 && askers.every((i) => i === at || i < comma) ? at : undefined;
}

/** A name that stands as who does it: bare, or right before কি, and no postposition behind it; the last, people first. */
function nominativeBefore(words: readonly AskedWord[], at: number): WordRange | null {
  let best: WordRange | null = null;
  for (let i = 0; i < words.length; i++) {
    const { name, nameType } = words[i]!;
    if (name < 0) continue;
    let last = i;
    while (last + 1 < words.length && words[last + 1]!.name === name) last++;
    const end = words[last]!;
    const next = words[last + 1];
    const bare =
      end.word.nouns.length === 0 || end.word.nouns[0]!.case === 'nominative' || next?.norm === WHETHER;
    const stands =
      bare && next?.word.closed !== 'postposition' && !(last < at && next && isStem(next, OF_THEM));
    const better = best === null || nameType === 'person' || words[best.first]!.nameType === 'place';
    if (stands && better) best = { first: withTitle(words, i), last: last + 1 };
    i = last;
  }
  return best;
}

/** Where the office before a name begins: "[পুলিশ কমিশনার] মনোজ বর্মা". */
function withTitle(words: readonly AskedWord[], first: number): number {
  while (first > 0 && isStem(words[first - 1]!, officeWords)) first--;
  return first;
}

const officeWords = wordSet(`${titles} ${titleParts}`);
const OF_THEM = wordSet('সম্পর্কে বিষয়ে নিয়ে প্রসঙ্গে ব্যাপারে');
const RELATIVE = fold('যে');

/** Whose paper is asked about: "ক্রেমলিনের বিবৃতিতে", "ক্রেমলিন যে বিবৃতি দিয়েছে, তাতে". */
function paperOf(words: readonly AskedWord[]): WordRange | null {
  const at = words.findIndex((w) => !w.named && papers.has(w.norm));
  if (at < 1) return null;
  if (words[at - 1]!.norm === RELATIVE) return nameBefore(words, at - 1);
  const owner = words[at - 1]!.word.nouns.some((n) => n.case === 'genitive') || words[at - 1]!.named;
  return owner && /তে$|ে$|য়$/.test(words[at]!.norm) ? phraseBefore(words, at) : null;
}

/** The name, or the last two words, that end before a word. */
function nameBefore(words: readonly AskedWord[], at: number): WordRange {
  let first = at - 1;
  if (words[first]?.named) while (first > 0 && words[first - 1]!.named && !words[first - 1]!.counted) first--;
  return { first: Math.max(0, first), last: at };
}

/** A headline or a remark with a question mark. */
function withoutAsker(
  words: readonly AskedWord[],
  asking: Asking,
  settle: (kind: Kind, first: number) => Asking,
): Asking {
  const last = words.length - 1;
  const number = words.findIndex((w) => !w.named && isStem(w, numberNouns));
  if (number >= 0) return settle('how-many', number);
  if (words.some(isVerb))
    return settle(words.some((w) => isStem(w, mention)) ? 'did-mention' : 'yes-no', last);
  asking.cue ??= null;
  return settle('what-said', last);
}

/** What is left over is what a report must have. */
function finish(words: readonly AskedWord[], sayings: readonly AskedSaying[], asking: Asking): Asking {
  const spent = asking.spent as Set<number>;
  const { hole, cue, kind } = asking;
  const before = hole?.first ?? words.length;
  words.forEach((word, i) => {
    if (word.named || word.counted) return;
    if (word.token.kind !== 'word' || word.word.closed !== null) spent.add(i);
    else if (asks.has(word.norm) || isCounting(word.norm) || isStem(word, empty)) spent.add(i);
    else if (i < Math.min(before, 5) && leadIns.has(word.norm) && i < 3) spent.add(i);
    else if (papers.has(word.norm) || isStem(word, mention)) spent.add(i);
    else if (kind === 'how-many' && isStem(word, numberNouns) && !/^(?:রিজার্ভ|বাজেট|বেতন|ভাড়া)/.test(word.norm))
      spent.add(i);
    else if (isVerb(word) && word.lemmas.some((l) => verbActs.has(l))) spent.add(i);
    else if (accordingAt(words, i)) spent.add(i);
  });
  asking.teller = tellerOf(words, spent);
  const { teller, speaker } = asking;
  if (teller && speaker && speaker.first < teller.last && teller.first < speaker.last) asking.speaker = null;
  asking.verb = mainVerb(words, spent);
  if (hole && kind !== 'how-many')
    for (let i = hole.first; i < hole.last; i++) if (!words[i]?.named) spent.add(i);
  if (cue && (kind !== 'yes-no' || asking.speaker))
    for (const { cue: range } of sayings.slice(-1))
      for (let i = range.first; i < range.last; i++) spent.add(i);
  if (cue && kind === 'what-said') spent.add(cue.at);
  asking.telling = cue !== null && (cue.act !== 'say' || !isStem(words[cue.at]!, plain));
  // "কে দায়ী, তা কি মন্ত্রণালয় জানিয়েছে", "… কি না, জানিয়েছে কি"
  asking.open =
    cue !== null &&
    (kind === 'yes-no' || kind === 'did-mention') &&
    words.some((w, i) => i !== hole?.first && !w.named && (isOpen(w, words[i + 1]) || isCounting(w.norm)));
  return putToTeller(asking);
}

const lightVerbs = wordSet('করা হওয়া দেওয়া নেওয়া পাওয়া');

const isOpen = (word: AskedWord, next: AskedWord | undefined) =>
  (asks.has(word.norm) && word.norm !== WHETHER) || (word.norm === WHETHER && next?.norm === fold('না'));

/** By whose account it is asked: "পুলিশের [হিসাবে] কতজন", "বলে দাবি [পুলিশের]". Spends the words that say so. */
function tellerOf(words: readonly AskedWord[], spent: Set<number>): WordRange | null {
  const isOf = (w: AskedWord | undefined) =>
    w?.word.nouns.some((n) => n.case === 'genitive') === true && !asks.has(w.norm) && w.word.closed === null;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.named || !according.has(words[i]!.norm)) continue;
    let first = i;
    while (first > 0 && according.has(words[first - 1]!.norm)) first--;
    const before = isOf(words[first - 1]) ? phraseBefore(words, first) : null;
    const behind =
      words[i - 1]?.norm === SAYING && isOf(words.at(-1)) ? { first: i + 1, last: words.length } : null;
    const teller = before ?? behind;
    if (!teller) continue;
    for (let at = first; at <= i; at++) spent.add(at);
    return teller;
  }
  return null;
}
const SAYING = fold('বলে');

/** The last finite verb that means something. */
function mainVerb(words: readonly AskedWord[], spent: ReadonlySet<number>): number | null {
  for (let i = words.length - 1; i >= 0; i--)
    if (!spent.has(i) && !words[i]!.named && isVerb(words[i]!)) return i;
  // "সফর করেছেন": the noun before a light verb tells what is done
  for (let i = words.length - 1; i > 0; i--) {
    if (!isVerb(words[i]!) || !isStem(words[i]!, lightVerbs)) continue;
    const noun = words[i - 1]!;
    const tells = !spent.has(i - 1) && !noun.named && !noun.counted && noun.word.closed === null;
    return tells && noun.word.nouns[0]?.case !== 'locative' ? i - 1 : null;
  }
  return null;
}

const accordingAt = (words: readonly AskedWord[], i: number) =>
  according.has(words[i]!.norm) && i > 0 && /^(?:কার|কাদের|কোন)$/.test(words[i - 1]!.norm);
