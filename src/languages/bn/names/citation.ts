import { NameClass as C } from '../../names.js';
import type { Reading, TokenRange } from '../../reading.js';

const NAME_PART = C.Given | C.Surname | C.OrgHead | C.PlaceHead | C.PlaceKind;

/** The name without the case ending of its last word: ক্রেমলিনের → ক্রেমলিন; known name parts keep what looks like one (সরকার). */
export function citation(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { first, last }: TokenRange,
): string {
  const { text, tokens, words } = reading;
  const end = tokens[last - 1]!;
  const word = words[last - 1]!;
  const isPart = (form: string) => ((classes.get(form) ?? 0) & NAME_PART) !== 0;
  const stem = isPart(word.norm)
    ? word.norm
    : (word.nouns.find((n) => isPart(n.stem))?.stem ??
      word.nouns.find((n) => n.case !== 'nominative')?.stem ??
      word.nouns[0]?.stem ??
      word.norm);
  const head = text.slice(tokens[first]!.start, end.start).replace(/\s+/g, ' ');
  return (head + (stem === word.norm ? end.text : stem)).normalize('NFC');
}

/** A noun phrase up to its head: Bengali's head is the last noun, what follows is a bracket, a date or an adverb. */
export function core(reading: Reading, { first, last }: TokenRange): TokenRange {
  const { tokens, words, timeAt, nameAt } = reading;
  let end = last;
  while (end - 1 > first) {
    const at = end - 1;
    const token = tokens[at]!;
    if (token.text === ')') {
      let open = at;
      while (open > first && tokens[open]!.text !== '(') open--;
      if (open === first) break;
      end = open;
    } else if (token.kind === 'mark' || timeAt[at]! >= 0) end--;
    else if (
      nameAt[at]! < 0 &&
      (token.norm === 'নিজে' ||
        token.norm === 'নিজেই' ||
        words[at]!.closed === 'adverb' ||
        words[at]!.closed === 'particle' ||
        words[at]!.closed === 'postposition')
    )
      end--;
    else break;
  }
  return { first, last: end };
}
