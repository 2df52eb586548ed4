import { NameClass as C, classOf, type KnownName, type NameCandidate, wordsOf } from '../../names.js';
import type { Reading } from '../../reading.js';
import { perWord } from '../../word.js';
import { isCompound, isDictionaryWord, isListed } from './dictionary.js';

// What stands before a name and is none of it, though the tagger took it along: "মি. রহমান", "ফিল্ড মার্শাল আসিম", "অপহৃত নুরুল",
// "অভিবাসনবিরোধী এএফডি", "ডেকে আগরওয়াল", "এলেন অরবান".

type Classes = ReadonlyMap<string, number>;

const NAME = C.Given | C.Surname | C.Particle | C.Letter;
const BODY = C.OrgHead | C.OrgPart;
/** Words of a rank that begin it or say whose it is, and are no titles by themselves. */
const RANK = new Set(
  wordsOf(
    'ফিল্ড ব্রিগেডিয়ার লেফটেন্যান্ট লেফটেনেন্ট সেকেন্ড_লেফটেন্যান্ট ফ্লাইট উইং স্কোয়াড্রন গ্রুপ এয়ার ভাইস রিয়ার মেজর মার্শাল জেনারেল অ্যাডমিরাল কমোডোর কমান্ডার কর্নেল ক্যাপ্টেন লেফটেন্যান্ট_জেনারেল সার্জেন্ট করপোরাল হাবিলদার সুবেদার নায়েক সিপাহি কনস্টেবল ইন্সপেক্টর সুপারিনটেনডেন্ট কার্ডিনাল আর্চবিশপ বিশপ প্যাট্রিয়ার্ক রাব্বি মাওলানা মুফতি মৌলভি মৌলানা আয়াতুল্লাহ আয়াতোল্লা হুজ্জাতুলইসলাম ফাদার ব্রাদার সিস্টার রেভারেন্ড ভিক্ষু ভান্তে সন্ত মহন্ত স্যার লর্ড লেডি ব্যারনেস ব্যারন কাউন্ট ডিউক ডাচেস প্রিন্স প্রিন্সেস কুইন কিং শেখা আমির সুলতান বাদশাহ বাদশা সম্রাট সম্রাজ্ঞী রানি রানী রাজা যুবরাজ যুবরানি রাজকুমারী রাজপুত্র জাস্টিস বিচারপতি প্রফেসর ডক্টর মিস্টার মিসেস মিস মিজ মাদাম মঁসিয়ে সেনিয়র হের ফ্রাউ কমরেড',
  ),
);
const FIRST_OF_RANK = new Set(wordsOf('ফিল্ড ফ্লাইট উইং স্কোয়াড্রন এয়ার ভাইস রিয়ার সেকেন্ড চিফ লেফটেন্যান্ট ব্রিগেডিয়ার গ্রুপ'));
/** Which of the bodies that bear the name is meant: মহানগর জামায়াত, প্রদেশ কংগ্রেস. */
const BRANCH = new Set(wordsOf('মহানগর জেলা উপজেলা থানা প্রদেশ রাজ্য স্থানীয় ওয়ার্ড পৌর ইউনিয়ন কেন্দ্রীয় মহকুমা ব্লক'));
/** "বিরোধী দল …", "ক্ষমতাসীন জোট …", then the name. */
const SIDES = new Set(wordsOf('বিরোধী প্রধান_বিরোধী প্রধান ক্ষমতাসীন শাসক শাসকদলীয় সরকারি ডানপন্থী বামপন্থী ইসলামপন্থী কট্টরপন্থী মধ্যপন্থী উদারপন্থী রক্ষণশীল উগ্রপন্থী জাতীয়তাবাদী চরমপন্থী শরিক নতুন'));
const SIDED = new Set(wordsOf('দল জোট পার্টি সংগঠন গোষ্ঠী শিবির মঞ্চ দৈনিক সংবাদমাধ্যম পত্রিকা'));
const VERSUS = new Set(wordsOf('বনাম'));
const GOVERNMENT = new Set(wordsOf('সরকার প্রশাসন'));

/** Whose verb stands before its subject, as in headlines: "ঝটিকা সফরে এলেন অরবান". */
const isFinite = perWord((word) => word.verbs.some((v) => v.form === 'finite' && v.honorific));
const isConjunctive = perWord((word) => word.verbs.length > 0 && word.verbs.every((v) => v.form !== 'finite' || !v.honorific) && word.verbs.some((v) => v.form === 'conjunctive'));

/** A name without what stands before it; none where nothing is left. */
export function withoutOpening(
  classes: Classes,
  reading: Reading,
  candidate: NameCandidate,
  knownAt: (i: number) => KnownName | undefined,
  inReport: boolean,
): NameCandidate[] {
  const { words, tokens, nationalityAt } = reading;
  const { type } = candidate;
  let { first, last } = candidate;
  const bitsOf = (i: number) => classOf({ classes }, words[i]!);
  const holds = (i: number) => {
    const known = knownAt(i);
    return known !== undefined && known.weight > 0.5 && known.last - known.first > 1;
  };
  if (type === 'person') {
    while (last - first > 1 && !holds(first) && isBefore(first)) first++;
    // শন সাভেট উৎক্ষেপণ
    while (last - first > 1 && isListed(words[last - 1]!) && !(bitsOf(last - 1) & NAME)) last--;
    if (last - first === 1 && candidate.last - candidate.first > 1 && isBefore(first) && !(bitsOf(first) & NAME)) return [];
  } else if (type === 'organization' && last - first > 1 && !holds(first)) {
    const rest = knownAt(first + 1);
    const restIsKnown = rest?.last === last && rest.type === type;
    const norm = tokens[first]!.norm;
    if (inReport && last - first === 2 && GOVERNMENT.has(words[last - 1]!.nouns[0]?.stem ?? '')) {
      // জাপান সরকার: the country is named; ফরাসি সরকার, রাজ্য সরকার: nobody
      const country = knownAt(first);
      if (country?.type === 'place' && !nationalityAt[first]) return [{ ...candidate, type: 'place', last: first + 1 }];
      if (nationalityAt[first] || BRANCH.has(norm)) return [];
    }
    if (inReport && last - first === 2 && nationalityAt[first] && isListed(words[last - 1]!) && !(bitsOf(last - 1) & BODY))
      return [];
    if (VERSUS.has(norm)) first++;
    else if (inReport && BRANCH.has(norm) && restIsKnown) first++;
    else if (SIDES.has(norm) && last - first > 2 && SIDED.has(tokens[first + 1]!.norm)) first += 2;
    else if (isCompound(words[first]!) && (restIsKnown || (last - first === 2 && !(bitsOf(last - 1) & BODY)))) first++;
  }
  return [{ ...candidate, first, last }];

  /** Whether a word before the rest of a person's name is none of it. */
  function isBefore(i: number): boolean {
    const word = words[i]!;
    const norm = tokens[i]!.norm;
    if (tokens[i]!.kind !== 'word') return false;
    if (FIRST_OF_RANK.has(norm) && RANK.has(tokens[i + 1]?.norm ?? '')) return true;
    const bits = bitsOf(i);
    if (isFinite(word) && i > 0 && words[i - 1]!.nouns[0]?.case === 'locative' && tokens[i - 1]!.kind === 'word') return true;
    if (bits & NAME) return false;
    if (RANK.has(norm) || bits & C.Honorific) return true;
    if (isConjunctive(word)) return true;
    return isListed(word) ? !isOrdinal(norm) : isCompound(word) && isDictionaryWord(classes, word);
  }
}

const ORDINALS = new Set(wordsOf('প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ'));
/** দ্বিতীয় আবদুল্লাহ: part of a king's name. */
const isOrdinal = (norm: string) => ORDINALS.has(norm);
