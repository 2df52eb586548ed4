import { NameClass as C, classOf, type NameCandidate, type NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';

const PART = C.Given | C.Surname | C.Particle;

/** Names in a Bengali report: the gazetteer's, and words that are known to make up people's names. */
export function recognise(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { known }: NameEvidence,
): NameCandidate[] {
  const { tokens, words, timeAt, quantityAt } = reading;
  const found: NameCandidate[] = [];
  const bits = (i: number) => (tokens[i]?.kind === 'word' ? classOf({ classes }, words[i]!) : 0);
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    while (next < known.length && known[next]!.first < i) next++;
    const match = known[next];
    if (match && match.first === i && match.weight > 0.5) {
      found.push({ first: i, last: match.last, type: match.type, because: 'bn.name.known' });
      i = match.last;
      continue;
    }
    let last = i;
    let strength = 0;
    while (timeAt[last]! < 0 && quantityAt[last]! < 0 && bits(last) & PART) {
      strength++;
      last++;
      if (
        words[last - 1]!.nouns[0]?.case !== 'nominative' &&
        !(bits(last - 1) & C.Surname && bits(last) & C.Surname)
      )
        break;
      if (tokens[last]?.text === '.' && tokens[last + 1] && bits(last + 1) & PART) last++;
    }
    if (strength >= 2) {
      found.push({ first: i, last, type: 'person', because: 'bn.name.parts' });
      i = last;
    } else i++;
  }
  return found;
}
