import { NameClass as C, classOf, type NameCandidate, type NameEvidence, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';

const SURE = 0.5;
const MOST_WORDS = 4;
const NE = wordsOf('ने')[0]!;
const NO_PERSON = C.OrgHead | C.OrgPart | C.Group | C.Person | C.Title | C.Honorific | C.AfterName;

/**
 * Names in a Hindi report, which has no capitals to show them: those that the gazetteer knows; bodies by their last word
 * (विदेश मंत्रालय); people by a known given name or surname, behind a title, or as who does something (… ने).
 */
export function recognise(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { known, nationality }: NameEvidence,
): NameCandidate[] {
  const { tokens, words, timeAt, quantityAt } = reading;
  const bits = (i: number) => classOf({ classes }, words[i]!);
  const taken = new Uint8Array(tokens.length);
  const found: NameCandidate[] = [];
  const add = (candidate: NameCandidate) => {
    if (taken.subarray(candidate.first, candidate.last).includes(1)) return;
    taken.fill(1, candidate.first, candidate.last);
    found.push(candidate);
  };
  /** A word that may belong to a name: no mark, number, closed word, verb or time. */
  const open = (i: number) =>
    tokens[i]?.kind === 'word' &&
    !words[i]!.closed &&
    words[i]!.verbs.length === 0 &&
    timeAt[i]! < 0 &&
    quantityAt[i]! < 0 &&
    nationality[i] !== 1;

  for (const { first: begin, last: end } of reading.sentences)
    for (let i = begin; i < end; i++) {
      if (!open(i)) continue;
      if (bits(i) & C.OrgHead) {
        let first = i;
        while (first > begin && open(first - 1) && bits(first - 1) & (C.OrgPart | C.OrgHead)) first--;
        if (first < i) add({ first, last: i + 1, type: 'organization', because: 'hi.name.body' });
      } else if (bits(i) & (C.Given | C.Surname)) {
        let first = i;
        let last = i + 1;
        const fits = (k: number) => open(k) && !taken[k] && !(bits(k) & NO_PERSON);
        while (first > begin && last - first < MOST_WORDS && fits(first - 1) && bits(first - 1)) first--;
        while (last < end && last - first < MOST_WORDS && fits(last)) last++;
        if (last - first > 1 || bits(i) & C.Surname)
          add({ first, last, type: 'person', because: 'hi.name.known-part' });
      }
    }
  for (const { first, last, type, weight } of known) {
    if (weight < SURE || !open(first)) continue;
    // a surname that the gazetteer knows by itself, with the name before it
    const before = first - 1;
    const full =
      type === 'person' &&
      last - first === 1 &&
      open(before) &&
      !taken[before] &&
      !(bits(before) & NO_PERSON);
    const title = full && before > 0 && (bits(before - 1) & C.Title) !== 0;
    add({ first: title ? before : first, last, type, because: 'hi.name.gazetteer' });
  }
  for (const { first: begin, last: end } of reading.sentences)
    for (let i = begin; i < end; i++) {
      if (!open(i) || taken[i] || !(bits(i) & (C.Title | C.Honorific))) continue;
      let last = i + 1;
      if (tokens[last]?.text === '.') last++;
      const first = last;
      while (
        last < end &&
        last - first < MOST_WORDS &&
        open(last) &&
        !taken[last] &&
        !(bits(last) & NO_PERSON)
      )
        last++;
      const closes = tokens[last]?.norm === NE || (bits(i) & C.Honorific) !== 0;
      if (closes && last > first) add({ first, last, type: 'person', because: 'hi.name.title' });
    }
  return found.sort((a, b) => a.first - b.first);
}
