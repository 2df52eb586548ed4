import { type KnownName, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import { citedForms } from './citation.js';
import { isStrange } from './features.js';

// Papers and portals that no list holds: by the byline ("নিজস্ব প্রতিবেদক, খবর এক্সপ্রেস ডটকম", "যুগবার্তা প্রতিবেদন"), by the dateline
// ("ঢাকা, ১৮ জুন (ইবাস)"), by who is told something ("সমাচার পত্রকে বলেছেন"); and wherever they come back.

type Classes = ReadonlyMap<string, number>;

/** What papers, portals and channels are called by; a name of one or two of these is nobody's. */
const WORDS = new Set(
  wordsOf(
    'খবর সংবাদ সমাচার বার্তা যুগবার্তা কণ্ঠ কাগজ পত্র পত্রিকা আলো সময় দিগন্ত দর্পণ প্রভাত প্রভাতী প্রতিদিন সকাল ভোর দিশা দিন জমিন সংগ্রাম প্রহর এক্সপ্রেস ট্রিবিউন টাইমস পোস্ট নিউজ টিভি টেলিভিশন চ্যানেল রেডিও বেতার বিশ্ব ডটকম ডট কম অনলাইন মিরর স্টার ভিউ অবজারভার ক্রনিকল হেরাল্ড গেজেট জার্নাল বুলেটিন ডেইলি দৈনিক সাপ্তাহিক বাংলা বাংলাদেশ আজকের ভোরের দিনের সময়ের খবরের দেশের মানুষের জনতার নতুন যুগ জন জনপদ জনকথা মুখপত্র প্রান্তর দেশ কথা বাণী লিপি মত মতামত কাল কালের চিত্র সারা ইনসাইট ওয়াচ মিডিয়া নেটওয়ার্ক',
  ),
);
const REPORTER = new Set(wordsOf('প্রতিবেদক প্রতিনিধি সংবাদদাতা করেসপন্ডেন্ট ডেস্ক'));
const REPORT = new Set(wordsOf('প্রতিবেদন রিপোর্ট'));
/** What stands before a name of whatever words: রেডিও সেলভা, চ্যানেল আই, দৈনিক আজকাল. */
const OPENS = new Set(wordsOf('রেডিও টিভি টেলিভিশন চ্যানেল বেতার দৈনিক সাপ্তাহিক'));
const SAYS = new Set(wordsOf('বলা জানানো'));
const BY = new Set(wordsOf('ফোনে টেলিফোনে মুঠোফোনে ইমেইলে কী কি'));
const LONGEST = 4;
const BYLINE = 9;

/** Outlets that only their place in the report shows. */
export function outlets(
  classes: Classes,
  reading: Reading,
  found: readonly NameCandidate[],
  knownAt: (i: number) => KnownName | undefined,
): NameCandidate[] {
  const { tokens, words, sentences } = reading;
  const owner = new Int32Array(tokens.length + 1);
  found.forEach(({ first, last }, k) => void owner.fill(k + 1, first, last));
  const isWord = (i: number) => tokens[i]?.kind === 'word';
  const isKnown = (i: number) => (knownAt(i)?.weight ?? 0) > 0.5;
  const stemIn = (i: number, list: ReadonlySet<string>) =>
    list.has(tokens[i]!.norm) || words[i]!.nouns.some((n) => list.has(n.stem));
  const made = new Map<number, NameCandidate>();
  const add = (first: number, last: number) => {
    for (let i = first; i < last; i++) if (owner[i] && isKnown(found[owner[i]! - 1]!.first)) return;
    if (last > first && !made.has(first))
      made.set(first, { first, last, type: 'organization', because: 'bn.name.outlet' });
  };
  const addOver = (first: number, last: number) =>
    void made.set(first, { first, last, type: 'organization', because: 'bn.name.outlet' });
  for (const { first, last } of sentences) {
    const short =
      last - first <= BYLINE &&
      !words.slice(first, last).some((w) => w.verbs.some((v) => v.form === 'finite'));
    if (short) byline(first, last);
    for (let i = first; i < last; i++) {
      if (tokens[i]!.text === '(' && tokens[i + 2]?.text === ')' && i - first < BYLINE && i > first)
        dateline(i, first);
      if (isWord(i) && words[i]!.nouns[0]?.case === 'objective') told(i, first, last);
    }
  }
  if (made.size === 0) return [];
  return [...made.values(), ...again()];

  /** "নিজস্ব প্রতিবেদক, X", "X প্রতিবেদন": all there is in its line. */
  function byline(first: number, last: number): void {
    let comma = first + 1;
    while (comma < last && tokens[comma]!.text !== ',') comma++;
    if (comma < last && stemIn(comma - 1, REPORTER) && last - comma - 1 <= LONGEST) {
      let end = last;
      while (end > comma + 1 && tokens[end - 1]!.kind === 'mark') end--;
      const plain = Array.from({ length: end - comma - 1 }, (_, k) => comma + 1 + k).every(
        (i) => tokens[i]!.kind !== 'mark',
      );
      if (
        plain &&
        !isKnown(comma + 1) &&
        (end - comma > 2 || /[০-৯0-9]$/.test(tokens[end - 1]!.text) || stemIn(end - 1, WORDS))
      )
        add(comma + 1, end);
    }
    const tail = last - 1;
    if (
      last - first <= 3 &&
      last - first > 1 &&
      REPORT.has(tokens[tail]!.norm) &&
      isWord(first) &&
      isStrange(classes, reading, first) &&
      !isKnown(first)
    )
      add(first, tail);
  }

  /** "ঢাকা, ১৮ জুন (ইবাস)": who sends the report, behind place and day. */
  function dateline(open: number, first: number): void {
    const dated = reading.timeAt[open - 1]! >= 0;
    const name = open + 1;
    if (dated && isWord(name) && !isKnown(name) && knownAt(first)?.type === 'place') add(name, name + 1);
  }

  /** "ভোরের দিশাকে জানান", "বেতার বিশ্বকে বলেন": who is told is no person, by the words it is made of. */
  function told(at: number, begin: number, end: number): void {
    let next = at + 1;
    while (next < end && next - at <= 2 && isWord(next) && BY.has(tokens[next]!.norm)) next++;
    if (next >= end || !words[next]!.verbs.some((v) => SAYS.has(v.lemma))) return;
    const own = owner[at] ? found[owner[at]! - 1]! : null;
    const opens = opening(at, begin);
    if (opens < at) {
      if (own?.type !== 'organization' || own.first !== opens) addOver(opens, at + 1);
      return;
    }
    if (
      !stemIn(at, WORDS) ||
      isKnown(at) ||
      (own?.type === 'organization' && own.last === at + 1 && own.first < at)
    )
      return;
    let first = at;
    while (first > begin && at - first < LONGEST - 1 && isWord(first - 1) && joins(first - 1)) first--;
    if (first < at || own || isStrange(classes, reading, at)) add(first, at + 1);
  }

  /** Where the name that ends at `at` begins with what it is, রেডিও সেলভাকে; else `at`. */
  function opening(at: number, begin: number): number {
    if (!isNameLike(at)) return at;
    for (let i = at - 1; i >= begin && at - i <= 2 && isWord(i); i--) {
      if (OPENS.has(tokens[i]!.norm)) return i;
      if (!isNameLike(i)) return at;
    }
    return at;
  }

  function isNameLike(i: number): boolean {
    const k = knownAt(i);
    return k ? k.type === 'place' : isStrange(classes, reading, i);
  }

  function joins(i: number): boolean {
    if (isKnown(i) && knownAt(i)!.type !== 'place') return false;
    return WORDS.has(tokens[i]!.norm);
  }

  /** The same words wherever they stand again, the last with whatever ending. */
  function again(): NameCandidate[] {
    const names = new Map<string, { rest: readonly string[] }[]>();
    for (const { first, last } of made.values()) {
      const forms: string[] = [];
      for (let i = first; i < last; i++)
        forms.push(i === last - 1 && isWord(i) ? citedForms(classes, words[i]!)[0]! : tokens[i]!.norm);
      const list = names.get(forms[0]!) ?? [];
      if (list.length < LONGEST) list.push({ rest: forms.slice(1) });
      names.set(forms[0]!, list);
    }
    const more: NameCandidate[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isWord(i) || made.has(i)) continue;
      const keys = [tokens[i]!.norm, ...citedForms(classes, words[i]!)];
      for (const key of keys) {
        const one = names.get(key)?.find(({ rest }) =>
          rest.length === 0
            ? true
            : key === tokens[i]!.norm &&
              rest.every((form, k) => {
                const at = i + 1 + k;
                if (!tokens[at]) return false;
                return (
                  tokens[at]!.norm === form ||
                  (k === rest.length - 1 && isWord(at) && citedForms(classes, words[at]!).includes(form))
                );
              }),
        );
        if (!one) continue;
        const last = i + 1 + one.rest.length;
        if (!isKnown(i)) more.push({ first: i, last, type: 'organization', because: 'bn.name.outlet' });
        i = last - 1;
        break;
      }
    }
    return more;
  }
}
