import { entityKey } from '../gazetteer/entity-key.js';
import type { LanguagePack } from '../languages/pack.js';
import { packs } from '../languages/packs.js';
import { read } from '../reader/read.js';
import type { Attribution, Entity, Readout } from '../readout/readout.js';
import type { Act, FigureRole, PloverType } from '../readout/vocabulary.js';
import { detectLanguage } from '../text/language.js';
import { overlap, type Span } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';
import { type AskedName, askedNames } from './asked-names.js';
import { unitsOfWord } from './asked-units.js';
import type { AskedSaying, AskedWord, Asking, Kind, QuestionGrammar, WordRange } from './grammar/asking.js';
import { askedInBengali } from './grammar/bn.js';
import { askedInEnglish } from './grammar/en.js';
import { relationOf } from './relations.js';

export { KINDS, type Kind } from './grammar/asking.js';

/** One thing that a passage must have to answer, with every way in which it may be there. */
export interface Term {
  /** Its words in the question. */
  text: string;
  span: Span;
  weight: number;
  entity: Entity | null;
  /** Folded dictionary forms, of the question's language. */
  forms: readonly string[];
  concepts: readonly string[];
  event: { type: PloverType; mode: string | null } | null;
  role: FigureRole | null;
  /** A TIMEX3 value. */
  time: string | null;
  figure: number | null;
  verb: boolean;
  /** Whether it is the head of the phrase that has its concept: minister in "health minister". */
  head: boolean;
  /** Whether it is what is said to be done. */
  predicate: boolean;
}

/** Somebody asked about: by name, or by what they are. */
export interface Party {
  text: string;
  entity: Entity | null;
  /** Names within what they are called by: Bogura in "Bogura's deputy commissioner". */
  names: readonly Entity[];
  /** Folded stems of the words beside names. */
  words: readonly string[];
  concepts: readonly string[];
  /** Those of the words that no concept covers: they may be a name that nobody knows. */
  bare: readonly string[];
  /** Of a body that every country has. */
  office?: string | undefined;
  span: Span;
}

/** A question as a statement with a hole. */
export interface Question {
  text: string;
  language: string;
  kind: Kind;
  /** The words that ask. */
  hole: Span | null;
  act: Act | null;
  /** The word for saying, where it is more than that: agreed, অস্বীকার. */
  deed: Term | null;
  speaker: Party | null;
  addressee: Party | null;
  /** Of whom it is asked who that is, where that is no name. */
  described: Party | null;
  /** By whose account it is asked: "according to the police". */
  teller: Party | null;
  /** Whether it is asked if somebody tells who, when or whether. */
  open: boolean;
  medium: Attribution['medium'];
  terms: readonly Term[];
  counted: Term | null;
  measure: Asking['measure'];
  sort: Asking['sort'];
  readout: Readout;
}

const GRAMMARS: ReadonlyMap<string, QuestionGrammar> = new Map([
  ['bn', askedInBengali],
  ['en', askedInEnglish],
]);

interface ReadingOptions {
  /** The day from which "yesterday" is counted. */
  today?: string | undefined;
  language?: string | undefined;
  /** How many words of an unknown name are a name, by the name as it was taken first; see `longNames`. */
  known?: ReadonlyMap<string, number> | undefined;
}

/**
 * Reads a question: what it asks for, and what a passage must have to answer it.
 *
 * @example readQuestion('Who denied the talks?', { today: '2025-08-15' }).kind // 'who-said'
 */
export function readQuestion(
  text: string,
  { today, language = detectLanguage(text), known }: ReadingOptions = {},
): Question {
  const code = GRAMMARS.has(language) ? language : 'en';
  const pack = packs.get(code)!;
  const readout = read({ id: 'question', text, language: code, ...(today && { published: today }) });
  const plain = wordsOf(text, pack, readout);
  const names = askedNames(plain, readout, known);
  const words = plain.map((w) => {
    const name = names.findIndex((n) => !n.demonym && overlap(n.span, w.token) > 0);
    // a word that a name had swallowed is a word again
    return {
      ...w,
      name,
      nameType: names[name]?.entity.type ?? null,
      named: w.named && names.some((n) => overlap(n.span, w.token) > 0),
    };
  });
  const sayings = readout.attributions.map((a) => sayingOf(a, words, readout));
  const asking = GRAMMARS.get(code)!(words, sayings);
  const spanOf = ({ first, last }: WordRange): Span => ({
    start: words[first]!.token.start,
    end: words[Math.min(last, words.length) - 1]!.token.end,
  });
  const speaker = asking.speaker && partyOf(asking.speaker, words, names, readout, text);
  const addressee = asking.addressee && partyOf(asking.addressee, words, names, readout, text);
  const teller = asking.teller && partyOf(asking.teller, words, names, readout, text);
  const asked = asking.described && partyOf(asking.described, words, names, readout, text);
  const described = asked?.entity ? null : asked;
  const parties = [speaker, addressee, teller, described].flatMap((p) => p?.span ?? []);
  // whoever speaks is looked for as that, not as what is spoken of
  const terms = termsOf(words, asking, names, readout, pack, text).filter(
    (t) => !parties.some((p) => overlap(p, t.span) > 0),
  );
  const counted = asking.counted && words[asking.counted.last - 1];
  return {
    text,
    language: code,
    kind: asking.kind,
    hole: asking.hole && words.length > 0 ? spanOf(asking.hole) : null,
    act: asking.cue?.act ?? null,
    deed:
      asking.cue && asking.telling
        ? wordTerm(words[asking.cue.at]!, asking.cue.at, words, readout, pack)
        : null,
    speaker,
    addressee,
    described,
    teller,
    open: asking.open,
    medium: readout.attributions.at(-1)?.medium ?? null,
    terms,
    counted: counted ? wordTerm(counted, asking.counted!.last - 1, words, readout, pack) : null,
    measure: asking.measure,
    sort: asking.sort,
    readout,
  };
}

function wordsOf(text: string, pack: LanguagePack, readout: Readout): AskedWord[] {
  const mentions = readout.entities.flatMap((e) => (e.type === 'group' ? [] : e.mentions));
  const amounts = [...readout.times, ...readout.quantities];
  const within = (spans: readonly Span[], token: Token) => spans.some((s) => overlap(s, token) > 0);
  return tokenise(text)
    .filter((t) => t.kind !== 'mark' || /[?,:;—-]/.test(t.text))
    .filter((t) => t.text !== '?')
    .map((token) => {
      const word = pack.analyse(token.norm);
      const lemmas = [
        ...new Set([...word.verbs.map((v) => v.lemma), ...word.nouns.map((n) => n.stem)].slice(0, 6)),
      ];
      return {
        token,
        norm: token.norm,
        word,
        lemmas,
        named: within(mentions, token),
        name: -1,
        nameType: null,
        counted: within(amounts, token),
      };
    });
}

function sayingOf(a: Attribution, words: readonly AskedWord[], readout: Readout): AskedSaying {
  const rangeOf = (span: Span | null | undefined): WordRange | null => {
    if (!span) return null;
    const first = words.findIndex((w) => overlap(w.token, span) > 0);
    if (first < 0) return null;
    let last = first;
    while (last < words.length && overlap(words[last]!.token, span) > 0) last++;
    return { first, last };
  };
  const mention = (id: string | null) => readout.entities.find((e) => e.id === id)?.mentions[0];
  return {
    cue: rangeOf(a.cue) ?? { first: 0, last: 1 },
    act: a.act,
    source: rangeOf(a.sourceSpan ?? mention(a.source)),
    addressee: rangeOf(mention(a.addressee)),
  };
}

const PAPERS =
  /^(?:account|statement|report|readout|communique|communiqué|version|release|letter|speech|post|বিবৃতি|প্রতিবেদন|ভাষ্য|বক্তব্য|ভাষণ|বিজ্ঞপ্তি|চিঠি|বর্ণনা)$/;
const OF_PAPERS = /^(?:official|own|latest|joint|সরকারি|নিজস্ব|যৌথ)$/;

/** Whoever a stretch of the question speaks of: the head of its phrase, with the names in it. */
function partyOf(
  range: WordRange,
  words: readonly AskedWord[],
  names: readonly AskedName[],
  readout: Readout,
  text: string,
): Party | null {
  let inside = words.slice(range.first, range.last);
  // "the minister [on a visit …]"; "the president of X" stays whole
  const cut = inside.findIndex(
    (w, i) =>
      i > 0 && w.word.closed === 'postposition' && !/^(?:of|for)$/.test(w.norm) && w.token.script === 'latin',
  );
  if (cut > 0) inside = inside.slice(0, cut);
  const paper = inside.findIndex((w) => !w.named && w.lemmas.some((l) => PAPERS.test(l)));
  const ofPaper = inside.findIndex((w) => w.norm === 'of');
  if (paper >= 0 && ofPaper > paper) inside = inside.slice(0, ofPaper);
  if (inside.length === 0) return null;
  const span = { start: inside[0]!.token.start, end: inside.at(-1)!.token.end };
  const within = names.filter((n) => overlap(n.span, span) > 0);
  const isOf = (n: AskedName, w: AskedWord) => overlap(n.span, w.token) > 0;
  const others = inside.filter(
    (w) =>
      w.word.closed === null &&
      w.token.kind === 'word' &&
      !w.counted &&
      !within.some((n) => isOf(n, w)) &&
      !w.lemmas.some((l) => PAPERS.test(l)) &&
      !(paper >= 0 && OF_PAPERS.test(w.norm)),
  );
  // "Macron", "President Macron": the name that ends it is who speaks; "Bogura's commissioner" is somebody else
  const lastWord = inside.at(-1)!;
  // of "the son of X" the son is who speaks
  const head = inside.some((w) => w.norm === 'of')
    ? undefined
    : within.find((n) => !n.demonym && isOf(n, lastWord));
  const concepts = readout.concepts.filter((c) => overlap(c, span) > 0).map((c) => c.concept);
  // of the army of a country, what it is and whose tell which it is
  if (head && within.length > 1 && isCommonBody(head.entity, text.slice(head.span.start, head.span.end))) {
    const body = inside.filter((w) => isOf(head, w));
    const names = within.filter((n) => n !== head).map((n) => n.entity);
    const called = [...others, ...body].map((w) => w.word.nouns[0]?.stem ?? w.norm);
    return {
      text: text.slice(span.start, span.end),
      entity: null,
      names,
      words: called,
      concepts,
      bare: [],
      office: head.entity.office,
      span,
    };
  }
  const plain = inside.every((w) => w.word.closed !== null && !w.named); // "the WHO" is somebody
  if (plain) return null; // he, it: nobody whom the question names
  // a name that neither the gazetteer nor the reader knows
  const unknown =
    within.length === 0 &&
    concepts.length === 0 &&
    others.every((w) => relationOf(w.lemmas[0] ?? w.norm) === undefined)
      ? nameless(others)
      : null;
  return {
    text: text.slice(span.start, span.end),
    entity: head?.entity ?? (others.length === 0 ? (within.at(-1)?.entity ?? null) : unknown),
    names: within.map((n) => n.entity),
    words: others.map((w) => w.word.nouns[0]?.stem ?? w.norm),
    concepts,
    bare: others
      .filter((w) => !readout.concepts.some((c) => overlap(c, w.token) > 0))
      .map((w) => w.word.nouns[0]?.stem ?? w.norm),
    span,
  };
}

function nameless(words: readonly AskedWord[]): Entity | null {
  if (words.length === 0) return null;
  const last = words.at(-1)!;
  // only the last word of a name has an ending: [এলমিরা] is no plural
  const name = [...words.slice(0, -1).map((w) => w.norm), last.word.nouns[0]?.stem ?? last.norm].join(' ');
  const { start } = words[0]!.token;
  const { end } = last.token;
  return {
    id: 'asked',
    type: 'person',
    name,
    key: entityKey({ type: 'person', name }),
    mentions: [{ start, end }],
    because: 'asked',
  };
}

const WEIGHT = { name: 2, demonym: 0.7, noun: 1, verb: 0.7, time: 0.8, figure: 1 };

function wordTerm(
  w: AskedWord,
  at: number,
  words: readonly AskedWord[],
  readout: Readout,
  pack: LanguagePack,
): Term {
  const { token } = w;
  const event = readout.events.find((e) => overlap(e.trigger, token) > 0);
  const verb =
    w.word.verbs.some((v) => v.form === 'finite') && (w.word.nouns.length === 0 || at === words.length - 1);
  return {
    text: token.text,
    span: { start: token.start, end: token.end },
    weight: verb ? WEIGHT.verb : WEIGHT.noun,
    entity: null,
    forms: [...new Set([w.norm, ...w.lemmas])],
    concepts: readout.concepts.filter((c) => overlap(c, token) > 0).map((c) => c.concept),
    event: event ? { type: event.type, mode: event.mode } : null,
    role: pack.figureRoles.get(w.norm) ?? w.lemmas.map((l) => pack.figureRoles.get(l)).find(Boolean) ?? null,
    time: null,
    figure: null,
    verb,
    head: readout.concepts.every((c) => overlap(c, token) === 0 || c.end <= token.end || verb),
    predicate: false,
  };
}

/** "The government", "পুলিশ": in one word a body that every country has, and no name to ask for. */
const isCommonBody = ({ type, wikidata, office }: Entity, name: string): boolean =>
  type === 'organization' && wikidata === undefined && office !== undefined && !/\s/.test(name);

const isMeasure = (w: AskedWord) => w.lemmas.concat(w.norm).some((l) => unitsOfWord(l) !== null);

function termsOf(
  words: readonly AskedWord[],
  asking: Asking,
  names: readonly AskedName[],
  readout: Readout,
  pack: LanguagePack,
  text: string,
): Term[] {
  const none = {
    entity: null,
    forms: [],
    concepts: [],
    event: null,
    role: null,
    time: null,
    figure: null,
    verb: false,
    head: true,
    predicate: false,
  };
  const terms: Term[] = [];
  for (const { entity, span, demonym } of names)
    terms.push({
      ...none,
      text: text.slice(span.start, span.end),
      span,
      weight: demonym
        ? WEIGHT.demonym
        : isCommonBody(entity, text.slice(span.start, span.end))
          ? WEIGHT.noun
          : WEIGHT.name,
      entity: isCommonBody(entity, text.slice(span.start, span.end)) ? null : entity,
      // a reader may not take it for a name elsewhere
      forms:
        words
          .filter((w) => overlap(w.token, span) > 0)
          .at(-1)
          ?.lemmas.slice(0, 2) ?? [],
      concepts: readout.concepts.filter((c) => overlap(c, span) > 0).map((c) => c.concept),
    });
  for (const { start, end, value, type } of readout.times)
    if (value !== null && type !== 'DURATION')
      terms.push({
        ...none,
        text: text.slice(start, end),
        span: { start, end },
        weight: WEIGHT.time,
        time: value,
      });
  for (const { start, end, value } of readout.quantities)
    terms.push({
      ...none,
      text: text.slice(start, end),
      span: { start, end },
      weight: WEIGHT.figure,
      figure: value,
    });
  words.forEach((w, i) => {
    if (w.counted || asking.spent.has(i) || names.some((n) => overlap(n.span, w.token) > 0)) return;
    if (asking.counted && i === asking.counted.last - 1 && isMeasure(w)) return; // that is for the figure to have
    if (!w.named) terms.push({ ...wordTerm(w, i, words, readout, pack), predicate: i === asking.verb });
  });
  return terms;
}
