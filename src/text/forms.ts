import { fold } from './fold.js';

/** A word, number or mark as texts write it; the same form is the same object, as long as it is remembered. */
export interface Form {
  readonly text: string;
  /** Folded for comparison; of a mark its text. */
  readonly norm: string;
  /** Answers of `perForm` functions. */
  readonly known: unknown[];
}

const SLOTS = 1 << 16;
/**
 * How many places a form may lie in. A crowd of forms made to collide throws out one another instead of being searched
 * through, and the oldest forms of a long run make room for new ones: neither time nor memory grows.
 */
const WAYS = 4;
const LONGEST = 48; // code units; longer ones are rare, and remembering them would be a hostile text's way into memory

let places = 0; // of `perForm` functions

const forms: (Form | undefined)[] = new Array(SLOTS + WAYS).fill(undefined);
const hashes = new Int32Array(SLOTS + WAYS);
let turn = 0;

/**
 * A copy that holds on to no text that it was cut from; the engine keeps the names of fields one of a kind, and so tells
 * these apart, and finds them in tables, without looking at their letters.
 */
const ownCopy = (text: string): string => Object.keys({ [text.split('').join('')]: 0 })[0]!;

function made(text: string, isMark: boolean): Form {
  const norm = isMark ? text : fold(text);
  return { text, norm: norm === text ? text : ownCopy(norm), known: new Array(places).fill(undefined) };
}

function isAt(form: Form, text: string, start: number, length: number): boolean {
  const own = form.text;
  if (own.length !== length) return false;
  for (let i = 0; i < length; i++) if (own.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The form of the token that reaches from `start` to `end`, known already in nearly all cases. */
export function formAt(text: string, start: number, end: number, isMark: boolean): Form {
  const length = end - start;
  if (length > LONGEST) return made(text.slice(start, end), isMark);
  let hash = isMark ? 0x9e3779b9 | 0 : 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  const first = hash & (SLOTS - 1);
  let free = -1;
  for (let slot = first; slot < first + WAYS; slot++) {
    const form = forms[slot];
    if (form === undefined) {
      if (free < 0) free = slot;
    } else if (hashes[slot] === hash && isAt(form, text, start, length)) return form;
  }
  if (free < 0) free = first + (turn++ % WAYS);
  hashes[free] = hash;
  return (forms[free] = made(ownCopy(text.slice(start, end)), isMark));
}

/**
 * A function of a form alone that remembers its answers with the form, so that it is worked out once for all texts.
 * `make` must not return `undefined`.
 */
export function perForm<T extends object | string | number | boolean | null>(
  make: (form: Form) => T,
): (form: Form) => T {
  const place = places++;
  return (form) => {
    const known = form.known[place];
    if (known !== undefined) return known as T;
    const made = make(form);
    form.known[place] = made;
    return made;
  };
}
