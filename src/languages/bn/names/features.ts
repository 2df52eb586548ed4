import { perForm } from '../../../text/forms.js';
import { NameClass as C, classOf, type NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { perWord, type Word } from '../../word.js';
import { isOrdinary, type NameOdds, shapeOf } from './name-shape.js';

/** What the tagger says of a token: outside of names, or beginning or going on a person's, place's, body's name. */
export const TAGS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organization',
  'I-organization',
] as const;

/** A token as the tagger sees it, whatever stands around it. */
export interface Atom {
  norm: number;
  stem: number;
  /** The same, mixed with the number of a joint feature. */
  norm2: number;
  norm7: number;
  norm16: number;
  stem3: number;
  bits: number;
  /** The one class that tells most, for combinations. */
  rank: number;
  grammar: number;
  /** How much its letters are those of a name, 0 to 8; `NO_SHAPE` of words of grammar and marks. */
  shape: number;
  /** The same in three steps. */
  likeness: number;
  /** Whether the letters are those of a person's rather than a place's name. */
  lean: number;
  /** Whether it has been met in running text outside of names. */
  ordinary: boolean;
  /** Hashes of its beginnings, endings, shape; only of use for the token itself. */
  inner: readonly number[];
  /** What the tagger has summed up for it, kept here as it depends on nothing else. */
  sums: [sentence: Float32Array | null, report: Float32Array | null];
}

const SEED = 0x811c9dc5;
/** FNV-1a over UTF-16 units. */
export function hashOf(text: string, seed = SEED): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
/** Joins two hashes into one; not symmetric. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** From the most telling to the least. */
const RANKS = [
  C.Particle,
  C.Honorific,
  C.Surname,
  C.OrgHead,
  C.PlaceKind,
  C.PlaceHead,
  C.Title,
  C.Given,
  C.Kin,
  C.Group,
  C.Person,
  C.Letter,
  C.OrgPart,
  C.Direction,
  C.AfterName,
];
const CLASSES = 16;
const CLOSED = [
  'pronoun',
  'determiner',
  'postposition',
  'conjunction',
  'complementiser',
  'relative',
  'interrogative',
  'negation',
  'auxiliary',
  'adverb',
  'particle',
];
const FINITE = 20;
const MARK = 99;
const NO_SHAPE = 9;
const CASES = ['nominative', 'objective', 'genitive', 'locative'];

const NO_LOOKS = { shape: NO_SHAPE, likeness: 3, lean: 0 };

/** What the tagger is told of a word's letters. */
export function looksOf({ person, place }: NameOdds): Pick<Atom, 'shape' | 'likeness' | 'lean'> {
  const most = Math.max(person, place);
  const all = most + Math.log1p(Math.exp(Math.min(person, place) - most));
  return {
    shape: Math.max(0, Math.min(8, Math.floor(all) + 4)),
    likeness: all < -1 ? 0 : all < 1 ? 1 : 2,
    lean: Math.max(-2, Math.min(2, Math.round(person - place))),
  };
}

function makeAtom(norm: string, word: Word | null, classes: ReadonlyMap<string, number>): Atom {
  const bits = word ? classOf({ classes }, word) : 0;
  const noun = word?.nouns[0];
  const stem = noun?.stem ?? norm;
  const rank = RANKS.findIndex((r) => bits & r) + 1;
  const verb = word?.verbs.find((v) => v.form === 'finite') ?? word?.verbs[0];
  const grammar = !word
    ? MARK
    : word.closed
      ? 1 + CLOSED.indexOf(word.closed)
      : verb
        ? verb.form === 'finite'
          ? FINITE
          : 21
        : 30 + (noun ? CASES.indexOf(noun.case) : 9);
  const looks = word && !word.closed ? looksOf(shapeOf(stem)) : NO_LOOKS;
  const inner: number[] = [];
  if (word) {
    for (let n = 1; n <= 4; n++) {
      if (norm.length > n) inner.push(mix(100 + n, hashOf(norm.slice(-n))));
      if (stem.length >= n) inner.push(mix(110 + n, hashOf(stem.slice(-n))));
      if (n > 1 && stem.length >= n) inner.push(mix(120 + n, hashOf(stem.slice(0, n))));
    }
    for (const reading of word.nouns.slice(1, 4)) inner.push(mix(130, hashOf(reading.stem)));
    inner.push(mix(131, Math.min(stem.length, 10)));
    inner.push(
      mix(
        132,
        (stem.match(/্/g)?.length ?? 0) * 4 + (stem.includes('অ্যা') ? 1 : 0) + (/[়]/.test(stem) ? 2 : 0),
      ),
    );
    if (noun)
      inner.push(mix(133, CASES.indexOf(noun.case) * 4 + (noun.plural ? 1 : 0) + (noun.classifier ? 2 : 0)));
  }
  const ordinary = word !== null && (isOrdinary(stem) || isOrdinary(norm));
  const [normHash, stemHash] = [hashOf(norm), hashOf(stem)];
  return {
    norm: normHash,
    stem: stemHash,
    norm2: mix(2, normHash),
    norm7: mix(7, normHash),
    norm16: mix(16, normHash),
    stem3: mix(3, stemHash),
    bits,
    rank,
    grammar,
    ...looks,
    ordinary,
    inner,
    sums: [null, null],
  };
}

const DIGITS = /[0-9০-৯]+/g;

let lexicon: ReadonlyMap<string, number> = new Map();
const remembered = perWord((word) => makeAtom(word.norm, word, lexicon));
function atomOfWord(word: Word, classes: ReadonlyMap<string, number>): Atom {
  lexicon = classes;
  return remembered(word);
}

const NO_CLASSES: ReadonlyMap<string, number> = new Map();
const atomOfMark = perForm(({ text }) => makeAtom(text, null, NO_CLASSES));
const atomOfNumber = perForm(({ norm }) =>
  makeAtom(
    norm.replace(DIGITS, (d) => '0'.repeat(Math.min(d.length, 4))),
    null,
    NO_CLASSES,
  ),
);
const EDGE = makeAtom('<edge>', null, NO_CLASSES);

/** The atom of a token; `EDGE` outside of the text. */
export function atomOf(reading: Reading, i: number, classes: ReadonlyMap<string, number>): Atom {
  const token = reading.tokens[i];
  if (!token) return EDGE;
  if (token.kind === 'word') return atomOfWord(reading.words[i]!, classes);
  return token.kind === 'mark' ? atomOfMark(token.form) : atomOfNumber(token.form);
}

/** Whether a word bears no ending and is neither in a list nor met in running text: আসালাঙ্কা, ফ্লেচার. */
export function isStrange(classes: ReadonlyMap<string, number>, reading: Reading, i: number): boolean {
  const { closed, verbs } = reading.words[i]!;
  if (reading.tokens[i]!.kind !== 'word' || closed || verbs.length > 0) return false;
  const { bits, ordinary } = atomOf(reading, i, classes);
  return bits === 0 && !ordinary;
}

/** Hashes of what an atom says at `offset` (-2 to 2) from the token that is tagged. */
export function localFeatures(atom: Atom, offset: number, out: number[]): void {
  const at = (offset + 3) << 8;
  out.push(
    mix(at + 1, atom.norm),
    mix(at + 2, atom.stem),
    mix(at + 3, atom.grammar),
    mix(at + 4, atom.rank),
    mix(at + 6, atom.shape),
  );
  if (atom.shape !== NO_SHAPE) out.push(mix(at + 7, atom.likeness * 8 + atom.lean));
  for (let c = 0; c < CLASSES; c++) if (atom.bits & (1 << c)) out.push(mix(at + 5, c));
  if (offset === 0) for (const h of atom.inner) out.push(h);
}

const BIAS = mix(1, 0);
/** The hashes of template `k` with every value below `size`: what words have few of is mixed beforehand. */
const mixed = (k: number, size: number) => Int32Array.from({ length: size }, (_, value) => mix(k, value));
const [GRAMMARS, RANKED, CODES, SHAPES, LIKENESSES] = [100, 16, 96, 10, 4];
const GRAMMAR_5 = mixed(5, GRAMMARS);
const GRAMMAR_17 = mixed(17, GRAMMARS);
const RANK_4 = mixed(4, RANKED);
const RANK_6 = mixed(6, RANKED);
const RANK_8 = mixed(8, RANKED);
const RANK_9 = mixed(9, RANKED);
const RANK_18 = mixed(18, RANKED);
const CODE_10 = mixed(10, CODES);
const CODE_11 = mixed(11, CODES);
const CODE_12 = mixed(12, CODES);
const CODE_13 = mixed(13, CODES);
const CODE_14 = mixed(14, CODES);
const CODE_15 = mixed(15, CODES);
const SHAPE_23 = mixed(23, SHAPES);
const SHAPE_24 = mixed(24, SHAPES);
const SHAPE_27 = mixed(27, SHAPES);
const SHAPE_28 = mixed(28, SHAPES);
const SHAPE_29 = mixed(29, SHAPES);
const SHAPE_32 = mixed(32, SHAPES);
const LIKENESS_22 = mixed(22, LIKENESSES);
const LIKENESS_25 = mixed(25, LIKENESSES);
const LIKENESS_26 = mixed(26, LIKENESSES);
const LIKENESS_30 = mixed(30, LIKENESSES);
const LIKENESS_31 = mixed(31, LIKENESSES);
const TYPES = ['person', 'organization', 'place', 'group'];

/** For each token: 0, or which part of which kind of known name it is. */
export function gazetteerCodes(reading: Reading, { known, nationality }: NameEvidence): Uint8Array {
  const codes = new Uint8Array(reading.tokens.length + 1);
  for (const k of known)
    for (let i = k.first; i < k.last; i++) {
      const part = k.last - k.first === 1 ? 0 : i === k.first ? 1 : 2;
      codes[i] = 1 + TYPES.indexOf(k.type) * 6 + part * 2 + (k.weight > 0.5 ? 1 : 0);
    }
  for (let i = 0; i < nationality.length; i++) if (nationality[i] && !codes[i]) codes[i] = 60;
  return codes;
}

/** Appends to `out`, whose first `count` are kept, the hashes of what a token and its neighbours say together; returns the new count. */
export function jointFeatures(
  reading: Reading,
  i: number,
  first: number,
  last: number,
  atoms: readonly Atom[],
  at: number,
  codes: Uint8Array,
  out: number[],
  count: number,
): number {
  const before2 = atoms[at]!;
  const before = atoms[at + 1]!;
  const here = atoms[at + 2]!;
  const after = atoms[at + 3]!;
  const after2 = atoms[at + 4]!;
  const left = i > first ? codes[i - 1]! : 90;
  const right = i + 1 < last ? codes[i + 1]! : 90;
  const code = codes[i]!;
  let n = count;
  out[n++] = BIAS;
  out[n++] = mix(mix(GRAMMAR_5[before.grammar]!, here.grammar), after.grammar);
  out[n++] = mix(mix(RANK_4[before.rank]!, here.rank), after.rank);
  out[n++] = CODE_12[left]!;
  out[n++] = CODE_13[right]!;
  out[n++] = mix(LIKENESS_22[here.likeness]!, mix(before.likeness, after.likeness));
  // half of all tokens are marks and words of grammar, about which no more needs to be asked
  if (code === 0 && here.rank === 0 && (here.grammar === MARK || here.grammar <= FINITE)) return n;
  out[n++] = mix(before.norm2, here.stem);
  out[n++] = mix(here.stem3, after.norm);
  out[n++] = mix(RANK_6[here.rank]!, after.norm);
  out[n++] = mix(before.norm7, here.rank);
  out[n++] = mix(RANK_8[before.rank]!, before2.rank);
  out[n++] = mix(RANK_9[after.rank]!, after2.rank);
  out[n++] = CODE_10[code]!;
  out[n++] = mix(CODE_11[code]!, here.stem);
  out[n++] = mix(CODE_14[code]!, after.rank);
  out[n++] = mix(CODE_15[code]!, before.rank);
  out[n++] = mix(after.norm16, after2.norm);
  out[n++] = mix(GRAMMAR_17[here.grammar]!, here.rank);
  out[n++] = mix(RANK_18[here.rank]!, mix(after.rank, after2.rank));
  out[n++] = mix(SHAPE_23[here.shape]!, mix(before.rank, before.grammar));
  out[n++] = mix(SHAPE_24[here.shape]!, mix(after.rank, after.grammar));
  out[n++] = mix(LIKENESS_25[here.likeness]!, mix(before.likeness, before2.rank));
  out[n++] = mix(LIKENESS_26[here.likeness]!, mix(after.likeness, after2.rank));
  out[n++] = mix(SHAPE_27[here.shape]!, before.norm);
  out[n++] = mix(SHAPE_28[here.shape]!, after.norm);
  out[n++] = mix(SHAPE_29[here.shape]!, mix(here.grammar, code));
  out[n++] = mix(LIKENESS_30[here.likeness]!, mix(after.likeness, after2.norm));
  out[n++] = mix(LIKENESS_31[here.likeness]!, mix(before.likeness, before2.norm));
  out[n++] = mix(SHAPE_32[here.shape]!, here.lean);
  if (i === first) out[n++] = mix(19, here.rank);
  if (reading.sentenceOf[i]! < reading.headlineSentences) out[n++] = mix(20, here.rank);
  if (reading.timeAt[i]! >= 0) out[n++] = mix(21, 1);
  if (reading.quantityAt[i]! >= 0) out[n++] = mix(21, 2);
  return n;
}
