import { fold } from '../../text/fold.js';
import type { ParticipantPhrase } from '../event-frames.js';
import type { Reading, TokenRange } from '../reading.js';
import type { Phrase } from './event-phrases.js';

/** দু'পক্ষ: two, written onto the noun. */
const DU = fold("দু'");
const COUNTRY = fold('দেশ');
const OWN = new Set('তার তাঁর তাদের তাঁদের নিজ নিজের নিজেদের'.split(' ').map(fold));
const TWO = new Set('দুই উভয় দুটি দুজন দু'.split(' ').map(fold));
const PAIRS: readonly [ParticipantPhrase['pair'], ReadonlySet<string>][] = (
  [
    [
      'people',
      'নেতা নেত্রী প্রেসিডেন্ট প্রধানমন্ত্রী পররাষ্ট্রমন্ত্রী বিদেশমন্ত্রী মন্ত্রী রাষ্ট্রপতি রাষ্ট্রপ্রধান সরকারপ্রধান শীর্ষনেতা প্রতিরক্ষামন্ত্রী সচিব পররাষ্ট্রসচিব বিদেশসচিব সেনাপ্রধান',
    ],
    ['countries', 'দেশ প্রতিবেশী রাষ্ট্র পরাশক্তি'],
    ['forces', 'বাহিনী সেনাবাহিনী সেনাদল'],
    ['parties', 'দল'],
    ['sides', 'পক্ষ শিবির সরকার গোষ্ঠী'],
  ] as const
).map(([pair, words]) => [pair, new Set(words.split(' ').map(fold))]);

/** Whose "his" is, most likely: the subject before it. */
function ownerBefore(at: number, phrases: readonly Phrase[]): TokenRange | undefined {
  let owner: Phrase | undefined;
  for (const phrase of phrases)
    if (phrase.last < at && phrase.marker === 'subject' && phrase.kind !== 'pronoun') owner = phrase;
  return owner && { first: owner.first, last: owner.last };
}

/** Those whom a party or a force does through them. */
const MEMBERS = new Set('কর্মী নেতাকর্মী সমর্থক সদস্য সেনা সৈন্য জওয়ান লোকজন লোক'.split(' ').map(fold));

/** [দুই দলের] কর্মীদের, [উভয় দেশের] সেনারা: whose people they are, by the stems of the word. */
function ownersOf({ words, tokens }: Reading, { first, last }: TokenRange): string[] | null {
  if (!words[last - 1]!.nouns.some((n) => MEMBERS.has(n.stem))) return null;
  for (let i = Math.max(0, first - 2); i < last - 2; i++)
    if (TWO.has(words[i]!.norm) || TWO.has(tokens[i]!.norm)) {
      const { nouns } = words[i + 1]!;
      return nouns[0]?.case === 'genitive' ? nouns.map((n) => n.stem) : null;
    }
  return null;
}

/** A phrase for the reader; "দুই নেতা" are the two that the text has named last. */
export function participantPhrase(
  reading: Reading,
  { first, last, kind }: Phrase,
  phrases: readonly Phrase[],
): ParticipantPhrase {
  const range = { first, last };
  if (kind !== 'people') return range;
  let two = false;
  for (let i = Math.max(0, first - 1); i < last - 1; i++) {
    const { norm } = reading.words[i]!;
    if (TWO.has(norm) || TWO.has(reading.tokens[i]!.norm)) two = true;
  }
  let stems = reading.words[last - 1]!.nouns.map((n) => n.stem);
  if (stems.some((s) => s.startsWith(DU))) {
    two = true;
    stems = stems.map((s) => (s.startsWith(DU) ? s.slice(DU.length) : s));
  }
  const before = first > 0 ? reading.words[first - 1]! : null;
  if (stems.includes(COUNTRY) && [reading.words[first]!, before].some((w) => w && OWN.has(w.norm)))
    return { ...range, pair: 'own-country', of: ownerBefore(first, phrases) };
  const owners = ownersOf(reading, range);
  const pair =
    two || owners ? PAIRS.find(([, words]) => (owners ?? stems).some((s) => words.has(s))) : undefined;
  return pair ? { ...range, pair: pair[0] } : range;
}
