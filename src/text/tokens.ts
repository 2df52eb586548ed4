import { Kind, kindAt, type Script, scriptOf, unitAt } from './characters.js';
import { type Form, formAt } from './forms.js';
import type { Span } from './span.js';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number (with what is written onto it: ১৯৬জন, 20th) or a punctuation mark. */
export interface Token extends Span {
  index: number;
  kind: TokenKind;
  script: Script;
  /** As it stands in the text. */
  text: string;
  /** Folded for comparison; see `fold`. */
  norm: string;
  /** Whether white space (or the text's beginning) stands before it. */
  spaceBefore: boolean;
  readonly form: Form;
}

const isWordPart = (kind: Kind) =>
  kind === Kind.Letter || kind === Kind.Mark || kind === Kind.Digit || kind === Kind.Joiner;
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isStop = (unit: number) => unit === 0x2e;
const isLatinAt = (text: string, i: number) => scriptOf(unitAt(text, i)) === 'latin';

/** Whether a tag stands at `at`, a letter that nobody sees (U+E0000 to U+E007F). */
const isTag = (text: string, at: number) =>
  unitAt(text, at) === 0xdb40 && at + 1 < text.length && text.charCodeAt(at + 1) <= 0xdc7f;

function behindHidden(text: string, at: number): number {
  let behind = at;
  for (;;) {
    if (kindAt(text, behind) === Kind.Hidden) behind++;
    else if (isTag(text, behind)) behind += 2;
    else return behind;
  }
}

/** Initials written together, U.S. or e.g.: the offset behind them, else `start`. */
function endOfInitials(text: string, start: number): number {
  let end = start;
  while (isLatinAt(text, end) && isStop(unitAt(text, end + 1))) end += 2;
  const letters = (end - start) / 2;
  return letters >= 2 && !isWordPart(kindAt(text, end)) ? end : start;
}

function endOfWord(text: string, start: number): number {
  const numeric = kindAt(text, start) === Kind.Digit;
  let end = start;
  for (;;) {
    const kind = kindAt(text, end);
    if (isWordPart(kind)) {
      end++;
      continue;
    }
    if (kind === Kind.Space) return end; // as most words end
    const unit = unitAt(text, end);
    if (kind === Kind.Hidden || isTag(text, end)) {
      // Pu\u200btin is one word; at its end it is none of it
      const behind = behindHidden(text, end);
      if (!isWordPart(kindAt(text, behind))) return end;
      end = behind;
    } else if (
      kind === Kind.Surrogate &&
      /\p{L}|\p{N}|\p{M}/u.test(String.fromCodePoint(text.codePointAt(end)!))
    )
      end += 2;
    else if (
      numeric &&
      (isStop(unit) || unit === 0x2c) &&
      kindAt(text, end + 1) === Kind.Digit &&
      kindAt(text, end - 1) === Kind.Digit
    )
      end++;
    else if (
      isApostrophe(unit) &&
      isLatinAt(text, end - 1) &&
      isLatinAt(text, end + 1) &&
      !isPossessive(text, end)
    )
      end++;
    else if (isApostrophe(unit) && isElision(text, start, end)) end++;
    else return end;
  }
}

/** `'s` at `at`, the end of a word: a token of its own, so that a name ends where the name ends. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(unitAt(text, at))) return false;
  const letter = unitAt(text, at + 1);
  return (letter === 0x73 || letter === 0x53) && !isWordPart(kindAt(text, at + 2));
}

const ELISION_HEAD = 2; // a letter and its vowel sign: দু’জন, ছ’মাস, হ’ল
const SURE_CLOSER = 200; // code units to look for one

/**
 * An apostrophe after the short head of a Bengali word, দু’জন. After longer words it stands before a case ending, as a
 * closing quotation mark does (‘আলোচনা’র, বিবিসি'র): there it stays a mark, so that the word before keeps its form.
 */
function isElision(text: string, start: number, at: number): boolean {
  const nukta = text[start + 1] === '\u09bc' ? 1 : 0;
  if (at - start - nukta > ELISION_HEAD || kindAt(text, start) !== Kind.Letter) return false;
  if (scriptOf(text.charCodeAt(start)) !== 'bengali' || scriptOf(unitAt(text, at + 1)) !== 'bengali')
    return false;
  if (kindAt(text, at + 1) !== Kind.Letter) return false;
  const quoted = start > 0 && /[‘'’]/.test(text[start - 1]!);
  return !quoted || hasCloserAfter(text, at + 1);
}

/** Whether a single mark that can only close follows on the same line: ‘দু’জন নিহত’, but not ‘না’র পরে. */
function hasCloserAfter(text: string, from: number): boolean {
  const to = Math.min(text.length, from + SURE_CLOSER);
  for (let i = from; i < to; i++) {
    if (kindAt(text, i) === Kind.Newline || text[i] === '‘') return false;
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const inside = isWordPart(kindAt(text, i - 1)) && isWordPart(kindAt(text, i + 1));
    if (!inside) return kindAt(text, i - 1) !== Kind.Space;
  }
  return false;
}

/** Marks that mean something else when doubled: ... -- and ‘‘words’’. */
const REPEATED = /[.'`‘’–-]/;

const isWritten = (kind: Kind) => kind !== Kind.Space && kind !== Kind.Newline;

/** One mark, with the repetitions (...), combining characters and joiners that cling to it. */
function endOfMark(text: string, start: number): number {
  const first = text.codePointAt(start)!;
  let end = start + (first > 0xffff ? 2 : 1);
  if (REPEATED.test(text[start]!)) while (text[end] === text[start]) end++;
  // three are two quotations that open or close together: ''… 'Come in.''' he said
  if (end - start === 3 && /['‘’]/.test(text[start]!))
    end = start > 0 && isWritten(kindAt(text, start - 1)) ? start + 1 : start + 2;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === Kind.Mark || kind === Kind.Joiner) end++;
    else return end;
  }
}

/**
 * Splits a text into tokens; white space, control characters and what `skip` holds (whole lines, in order) lie between
 * them. Linear in the text's length.
 */
export function tokenise(text: string, skip: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = true;
  let before: TokenKind = 'mark'; // what the latest token is
  let at = 0;
  let skipped = 0;
  while (at < text.length) {
    const aside = skip[skipped];
    if (aside && at >= aside.start) {
      at = Math.max(at, aside.end);
      skipped++;
      spaceBefore = true;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === Kind.Space || kind === Kind.Newline) {
      spaceBefore = true;
      at++;
      continue;
    }
    if (kind === Kind.Hidden || isTag(text, at)) {
      spaceBefore = true;
      at = behindHidden(text, at);
      continue;
    }
    let end = at;
    let tokenKind: TokenKind = 'mark';
    if (!spaceBefore && before === 'word' && isPossessive(text, at)) {
      end = at + 2;
      tokenKind = 'word';
    } else if (kind === Kind.Letter || kind === Kind.Digit || kind === Kind.Surrogate) {
      end = endOfInitials(text, at);
      if (end === at) end = endOfWord(text, at);
      if (end > at) tokenKind = kind === Kind.Digit ? 'number' : 'word';
    }
    if (end === at) end = endOfMark(text, at);
    before = tokenKind;
    const form = formAt(text, at, end, tokenKind === 'mark');
    let script = scriptOf(text.charCodeAt(at));
    // a Latin word may begin with a letter that only looks so
    if (script === 'other' && tokenKind === 'word') script = scriptOf(form.norm.charCodeAt(0));
    tokens.push({
      start: at,
      end,
      index: tokens.length,
      kind: tokenKind,
      script,
      text: form.text,
      norm: form.norm,
      spaceBefore,
      form,
    });
    spaceBefore = false;
    at = end;
  }
  return tokens;
}
