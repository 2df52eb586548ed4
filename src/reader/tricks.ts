import { withoutLookAlikes } from '../text/look-alikes.js';
import type { Draft } from './draft.js';

/** What a text must have for any of the tricks below; most have nothing of it. */
const SUSPECT =
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u034f\u0370-\u03ff\u0400-\u052f\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069\u3164\ud800-\udfff\ufeff\uffa0\u{e0000}-\u{e007f}]|\p{M}{6}/u;
/** How many marks on one letter are too many. */
const PILE = 6;

const UNKNOWN = 0;
const PLAIN = 1;
const MARK = 2;
const STRANGE = 3;
/** UTF-16 unit → what it is here, found out when a text first has it. */
const kinds = new Uint8Array(1 << 16);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if ((unit & 0xf800) === 0xd800 || SUSPECT.test(character)) return STRANGE;
  return /\p{M}/u.test(character) ? MARK : PLAIN;
}

/** A look at each unit, which takes less than the pattern does: whether the pattern may find anything. */
function maySuspect(text: string): boolean {
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit]!;
    if (kind === UNKNOWN) kinds[unit] = kind = kindOf(unit);
    if (kind === PLAIN) marks = 0;
    else if (kind === STRANGE || ++marks === PILE) return true;
  }
  return false;
}

const FLAGS = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f}/gu;

/** Kinds of tricks by the code of their note. */
const TRICKS: Readonly<Record<string, RegExp>> = {
  // whatever follows is drawn in the other direction
  'reader.direction': /[\u202d\u202e]/g,
  // letters that nobody sees; joiners belong to Bengali and to emoji, and mean nothing between Latin letters
  'reader.hidden':
    /(?<=[\p{L}\p{M}])[\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]+(?=\p{L})|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])|[\u{e0000}-\u{e007f}]+/gu,
  // more marks on a letter than any script has
  'reader.marks': /\p{M}{6,}/gu,
  // controls, and halves of characters
  'reader.controls': /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}/gu,
};

/** Notes what a text does to look like another one than it is, with how often and where first. */
export function findTricks({ text, tokens, notes }: Draft): void {
  if (!maySuspect(text) || !SUSPECT.test(text)) return;
  const plain = text.replace(FLAGS, (flag) => ' '.repeat(flag.length));
  for (const [code, pattern] of Object.entries(TRICKS)) {
    let count = 0;
    let start = 0;
    for (const { index } of plain.matchAll(pattern)) if (count++ === 0) start = index;
    if (count > 0) notes.push({ code, values: { count, start } });
  }
  let count = 0;
  let first = tokens[0];
  for (const token of tokens)
    if (token.kind === 'word' && token.script !== 'bengali' && withoutLookAlikes(token.text) !== token.text)
      if (count++ === 0) first = token;
  if (count > 0)
    notes.push({
      code: 'reader.look-alikes',
      values: { count, start: first!.start, word: first!.text.slice(0, 40) },
    });
}
