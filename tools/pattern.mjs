// The pattern language of `npm run match`, over the reader's own tokens and morphology.
//
//   বলেন            a word, in either encoding, capital letters aside; a mark stands for itself: , । “
//   *               up to eight tokens of the same sentence, as few as will do;  *3  up to three
//   _               any one token
//   <lemma:বলা>     every form of a verb, or of a noun by its stem: বলেছেন, বলবে; পুতিনের for <lemma:পুতিন>
//   <case:genitive> a noun reading in that case: nominative, objective, genitive, locative
//   <form:finite>   a verb reading of that form: finite, conjunctive, conditional, infinitive, noun, gerund, participle
//   <tense:past>    a finite verb in that tense
//   <closed:postposition>  a word of that closed class; <closed> any of them
//   <noun> <verb>   a word with such a reading;  <plural> <negative> <honorific>  with such a reading
//   <name> <name:person>   a whole name;  <time> <quantity> whole expressions;  <quote> a whole quotation with its marks
//   <word> <number> <mark> a token of that kind
//   <end:দের>       a word that ends so, <start:উপ> begins so
//   <lemma:বলা form:finite>  all of these, of one and the same reading;  <!closed> <lemma:বলা !negative>  not
//   (তিনি|সে)       one or the other, each as long as one likes;  (যে)?  or nothing
//
// A hit lies within one sentence; hits do not overlap. In a shell write the pattern in single quotes.
import { fold } from '../dist/text/fold.js';
import { tokenise } from '../dist/text/tokens.js';

const REACH = 8; // tokens that * may pass

class PatternError extends Error {}
const fail = (message) => {
  throw new PatternError(`pattern: ${message}`);
};

/** Reads a pattern; throws a PatternError that says what is wrong and where. */
export function parsePattern(source) {
  const parts = source.match(/<[^<>]*>|\)\?|[()|]|\*\d*(?=\s|[)|]|$)|[^\s()|<>]+|[<>]/gu) ?? [];
  let at = 0;
  const readChoice = (closing) => {
    const options = [[]];
    for (; at < parts.length; at++) {
      const part = parts[at];
      if (part === '|') options.push([]);
      else if (part === '(') {
        at++;
        const inner = readChoice(true);
        options.at(-1).push({ options: parts[at] === ')?' ? [...inner, []] : inner });
      } else if (part === ')' || part === ')?') {
        if (!closing) fail(`')' without '(' before it in ${source}`);
        return options;
      } else options.at(-1).push(...readItems(part));
    }
    if (closing) fail(`'(' is never closed in ${source}`);
    return options;
  };
  const options = readChoice(false);
  if (options.some((items) => items.length === 0)) fail(`an alternative is empty in '${source}'`);
  return [{ options }];
}

function readItems(part) {
  if (part === '_') return [{ step: () => 1 }];
  if (/^\*\d*$/.test(part)) return [{ gap: part === '*' ? REACH : Number(part.slice(1)) }];
  if (part === '<' || part === '>') fail(`a lone '${part}'; a test is written <kind> or <kind:value>`);
  if (part.startsWith('<')) {
    const tests = part.slice(1, -1).trim().split(/\s+/).filter(Boolean).map(readTest);
    if (tests.length === 0) fail('<> tests nothing');
    return [{ step: stepOf(tests) }];
  }
  return tokenise(part).map(({ norm }) => ({ step: ({ tokens }, i) => (tokens[i].norm === norm ? 1 : 0) }));
}

/** Tests of one reading of a word; all of a pattern's must hold for the same reading. */
const READING_TESTS = {
  lemma: (value) => (r) => r.lemma === value || r.stem === value,
  case: (value) => (r) => r.case === value,
  form: (value) => (r) => r.form === value,
  tense: (value) => (r) => r.tense === value,
  noun: () => (r) => r.kind === 'noun',
  verb: () => (r) => r.kind === 'verb',
  plural: () => (r) => r.plural === true,
  negative: () => (r) => r.negative === true,
  honorific: () => (r) => r.honorific === true,
};

/** How many tokens the range that begins at token `i` covers, where it passes. */
const range =
  (list, indexAt, passes = () => true) =>
  (draft, i) => {
    const found = draft[list][draft[indexAt][i]];
    return found?.first === i && passes(found) ? found.last - found.first : 0;
  };
const kind = (wanted) => (draft, i) => (draft.tokens[i].kind === wanted ? 1 : 0);

/** Tests of tokens: how many they cover at `i`, 0 where they fail. */
const TOKEN_TESTS = {
  closed: (value) => (draft, i) =>
    (value ? draft.words[i].closed === value : draft.words[i].closed) ? 1 : 0,
  name: (value) => range('names', 'nameAt', (name) => !value || name.type === value),
  time: () => range('times', 'timeAt'),
  quantity: () => range('quantities', 'quantityAt'),
  quote: () => (draft, i) => {
    const quote = draft.quoteOpenedAt.get(i);
    return quote ? (quote.closing < 0 ? quote.last : quote.closing + 1) - i : 0;
  },
  word: () => kind('word'),
  number: () => kind('number'),
  mark: () => kind('mark'),
  end: (value) => (draft, i) => (draft.tokens[i].norm.endsWith(value) ? 1 : 0),
  start: (value) => (draft, i) => (draft.tokens[i].norm.startsWith(value) ? 1 : 0),
};

/** All readings of a word; one that the pack knows nothing of is its own stem. */
function readingsOf({ norm, nouns, verbs }) {
  return [
    { kind: 'word', stem: norm },
    ...nouns.map((noun) => ({ kind: 'noun', ...noun })),
    ...verbs.map((verb) => ({ kind: 'verb', ...verb })),
  ];
}

/** The longest stretch that tests cover at a token, 0 where one of them fails. */
function stepOf(tests) {
  const ofTokens = tests.filter((t) => t.covers);
  const wanted = tests.filter((t) => t.holds && !t.negated);
  const unwanted = tests.filter((t) => t.holds && t.negated);
  return (draft, i) => {
    let longest = 1;
    for (const { covers, negated } of ofTokens) {
      const length = covers(draft, i);
      if (length > 0 === negated) return 0;
      longest = Math.max(longest, length);
    }
    if (wanted.length + unwanted.length === 0) return longest;
    const clean = (reading) => !unwanted.some((t) => t.holds(reading));
    const readings = readingsOf(draft.words[i]);
    const fits = wanted.length
      ? readings.some((reading) => wanted.every((t) => t.holds(reading)) && clean(reading))
      : readings.every(clean);
    return fits ? longest : 0;
  };
}

const WITH_VALUE = new Set(['lemma', 'case', 'form', 'tense', 'end', 'start']);

function readTest(source) {
  const negated = source.startsWith('!');
  const [name, ...rest] = source.slice(negated ? 1 : 0).split(':');
  const value = rest.join(':');
  if (WITH_VALUE.has(name) && !value) fail(`<${name}> needs a value, as in <${name}:…>`);
  if (Object.hasOwn(READING_TESTS, name)) return { negated, holds: READING_TESTS[name](fold(value)) };
  if (Object.hasOwn(TOKEN_TESTS, name)) return { negated, covers: TOKEN_TESTS[name](fold(value)) };
  const known = [...Object.keys(READING_TESTS), ...Object.keys(TOKEN_TESTS)].join(', ');
  return fail(`unknown test <${source}>; known: ${known}`);
}

/** Where a run of `items` from `k` on, begun at token `i`, can end so that `rest` goes on from there; -1 for nowhere. */
function run(items, k, i, draft, limit, rest) {
  if (k === items.length) return rest(i);
  const item = items[k];
  if (item.options) {
    for (const option of item.options) {
      const end = run(option, 0, i, draft, limit, (j) => run(items, k + 1, j, draft, limit, rest));
      if (end >= 0) return end;
    }
    return -1;
  }
  if (item.gap !== undefined) {
    for (let j = i; j <= Math.min(limit, i + item.gap); j++) {
      const end = run(items, k + 1, j, draft, limit, rest);
      if (end >= 0) return end;
    }
    return -1;
  }
  const length = i < limit ? item.step(draft, i) : 0;
  return length > 0 ? run(items, k + 1, Math.min(i + length, limit), draft, limit, rest) : -1;
}

/** All hits of a parsed pattern in a draft, as token ranges in order. */
export function findHits(pattern, draft) {
  const prepared = { ...draft, quoteOpenedAt: new Map(draft.quotes.map((quote) => [quote.opening, quote])) };
  const hits = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const end = run(pattern, 0, i, prepared, sentence.last, (j) => j);
      if (end <= i) continue;
      hits.push({ first: i, last: end });
      i = end - 1;
    }
  }
  return hits;
}
