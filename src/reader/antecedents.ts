import type { NameMention } from '../languages/reading.js';
import type { Draft } from './draft.js';

// Who has been spoken of before a place in the text: what pronouns, titles and bare nouns may mean.

/** How many names back a pronoun or title may reach. */
export const REACH = 60;

/** Index in `names` of the first name that begins at or after token `at`. */
export function firstNameFrom(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next names at or after token `at`. */
export function namesFrom(names: readonly NameMention[], at: number): NameMention[] {
  const first = firstNameFrom(names, at);
  return names.slice(first, first + REACH);
}

/** Entities mentioned before token `at`, nearest first, each once; groups among them. */
export function earlier(draft: Draft, at: number): NameMention[] {
  const { entities, names, groups } = draft;
  const round = entities.nextRound();
  const found: NameMention[] = [];
  let n = firstNameFrom(names, at) - 1;
  let g = firstNameFrom(groups, at) - 1;
  for (let steps = 0; steps < REACH && (n >= 0 || g >= 0); steps++) {
    const next = g < 0 || (n >= 0 && names[n]!.first >= groups[g]!.first) ? names[n--]! : groups[g--]!;
    const known = entities.known(next.entity)!;
    if (known.round === round) continue;
    known.round = round;
    found.push(next);
  }
  return found;
}

/** Whether a name's last word is so cited: what looks like an ending is its own (নূর, হায়দার). */
const isWhole = (draft: Draft, { last, entity }: NameMention): boolean =>
  draft.entities.known(entity)?.words.includes(draft.tokens[last - 1]!.norm) ?? false;

/** Whether a name only limits the noun after it: পুতিনের (মুখপাত্র), Putin's (spokesman). */
export function isPossessive(draft: Draft, mention: NameMention): boolean {
  const { last } = mention;
  if (draft.tokens[last]?.norm === "'s") return true;
  const genitive = draft.words[last - 1]!.nouns[0]?.case === 'genitive';
  return genitive && draft.tokens[last]?.kind === 'word' && !isWhole(draft, mention);
}

/** Whether a name can be what its sentence is about: it bears no ending or postposition that says otherwise. */
export function isSubject(draft: Draft, mention: NameMention): boolean {
  const { words, tokens } = draft;
  if (isPossessive(draft, mention)) return false;
  const { nouns } = words[mention.last - 1]!;
  if (draft.pack!.cases && isWhole(draft, mention)) return words[mention.last]?.closed !== 'postposition';
  const cases = nouns.map((n) => n.case);
  if (cases.length && !cases.includes('nominative')) return false;
  // এক্স-এ: an ending behind a hyphen
  if (draft.pack!.names.ownEnd(draft, mention) < mention.last) return false;
  if (draft.pack!.cases)
    // এক্সে, ঢাকায়: where, not who; a person's name may end like a locative
    return (
      nouns[0]?.case !== 'objective' &&
      !(nouns[0]?.case === 'locative' && mention.type !== 'person') &&
      words[mention.last]?.closed !== 'postposition'
    );
  // "the [Kirov] reservoir": it limits the noun behind it
  const next = words[mention.last];
  if (next && tokens[mention.last]!.kind === 'word' && next.closed === null && next.verbs.length === 0)
    return false;
  const before = tokens[mention.first - 1]?.norm === 'the' ? mention.first - 2 : mention.first - 1;
  return !NO_SUBJECT_BEHIND.test(tokens[before]?.norm ?? '');
}

const NO_SUBJECT_BEHIND =
  /^(?:of|to|with|against|for|by|from|in|at|on|told|about|over|into|between|near|under|across|around|through|towards?|within|without|than|like|onto|upon|outside|inside)$/;

const JOINS = new Set([',', 'ও', 'এবং', 'আর', 'and', '&']);

/** Whether a name is one of a list: "করিম, রহিম ও জলিল". A pronoun for one person means none of them. */
export function isListed({ tokens, names, nameAt }: Draft, { first, last, type }: NameMention): boolean {
  const like = (i: number) => (nameAt[i] ?? -1) >= 0 && names[nameAt[i]!]!.type === type;
  return (
    (JOINS.has(tokens[last]?.norm ?? tokens[last]?.text ?? '') && like(last + 1)) ||
    (JOINS.has(tokens[first - 1]?.norm ?? '') && like(first - 2))
  );
}
