import { fold } from '../../text/fold.js';
import { NameClass } from '../names.js';
import { type NameMention, nameOver, type Reading, type TokenRange } from '../reading.js';
import { type Case, perWord } from '../word.js';
import { platformParts, platformWords } from './media.js';
import { isStrange } from './names/features.js';
import { classes } from './names/lexicon.js';
import { officeBeforeName, officeByEnding } from './names/office-endings.js';
import { hungEndings, quotedNames } from './quoted-names.js';
import { doneOneself, takingPart } from './speech-words.js';
import { verbGroupAt } from './verb-group.js';

/** A noun phrase with the case or postposition that says what it does in its clause (its karaka). */
export interface Chunk extends TokenRange {
  case: Case;
  /** Folded postposition behind it, or `null`; it is not part of the range. */
  postposition: string | null;
  /** A pronoun by itself. */
  pronoun: boolean;
}

const JOINS = new Set(['এবং', 'ও', 'আর', 'তথা', 'কিংবা', 'বা'].map(fold));
const DASHES = /^[-–—]$/;
/** What an ending hangs from: এনবিসি-কে, এএফপি’কে. */
const HANGERS = /^[-–—’']$/;
const SPEAKER = NameClass.Title | NameClass.Group | NameClass.Person | NameClass.Kin | NameClass.OrgHead;
const COMPOUNDING = SPEAKER | NameClass.PlaceKind | NameClass.PlaceHead;
const VOWEL_R = /[াোূীিু]র$/;
/** What stands where a name may end like a genitive: হায়দার, স্ক্যানার, তাহের. */
const LIKE_GENITIVE = /[াোূীিুে]র$/;
const BASED = fold('ভিত্তিক');
const MEDIA_HEADS = new Set(
  'সম্মেলন বৈঠক সমাবেশ হ্যান্ডল হ্যান্ডেল পোস্ট লাইভ স্ট্যাটাস সাময়িকী পেজ পেইজ আইডি অ্যাকাউন্ট প্রোফাইল টাইমলাইন ওয়াল'
    .split(' ')
    .map(fold),
);
/** "সদস্য | বার্তা সংস্থা এএফপিকে": an outlet's description opens a phrase of its own. */
const OUTLET_OPENERS = new Set(
  'বার্তা সংবাদ দৈনিক সংবাদপত্র সম্প্রচারমাধ্যম টেলিভিশন সংবাদমাধ্যম গণমাধ্যম'.split(' ').map(fold),
);

/** Whether a name's last word is a name as it stands, খোন্দকার, or has a case ending that looks the same, রাশিয়ার. */
function namedWhole(reading: Reading, name: NameMention): boolean {
  const last = name.last - 1;
  const { norm } = reading.tokens[last]!;
  // letters of an abbreviation end in vowels that are no endings: বিএমবিএ, সিআইও
  if (/[^া-ৌ্][এও]$/.test(norm) && name.type === 'organization') return true;
  if (name.type !== 'person') return false;
  if ((norm.endsWith('ে') && !norm.endsWith('কে')) || norm.endsWith(fold('য়'))) return true;
  const stem = reading.words[last]!.nouns[0]?.stem ?? norm;
  if (((classes.get(stem) ?? 0) & (NameClass.Surname | NameClass.Given)) !== 0) return false;
  return LIKE_GENITIVE.test(norm) && ((classes.get(norm) ?? 0) & (NameClass.Surname | NameClass.Given)) !== 0;
}

/** "বাঁহাতি [অলরাউন্ডার] বলেছেন": an office or trade whose last letter looks like an ending. */
const isOfficeInR = perWord(
  ({ norm, nouns }) =>
    LIKE_GENITIVE.test(norm) &&
    ((classes.get(norm) ?? 0) & (NameClass.Title | NameClass.Person)) !== 0 &&
    ((classes.get(nouns[0]?.stem ?? norm) ?? 0) & (NameClass.Title | NameClass.Person)) === 0,
);

/** "[গ্রাইন্ডার] জানায়": a word in র that nobody knows, right before a verb that it cannot lean on. */
function ownsNothing(reading: Reading, i: number): boolean {
  const next = reading.words[i + 1];
  return (
    next !== undefined &&
    next.nouns.length === 0 &&
    next.closed === null &&
    next.verbs.some((v) => v.form === 'finite' && v.person === 3) &&
    LIKE_GENITIVE.test(reading.tokens[i]!.norm) &&
    reading.words[i]!.closed === null &&
    !reading.words[i]!.nouns[0]!.plural &&
    isStrange(classes, reading, i)
  );
}

/** Case of the token that ends a phrase, as its noun reading (of a name: its lexicon, too) says. */
export function caseAt(reading: Reading, i: number): Case {
  const hung = hungEndings.get(reading.tokens[i]!.norm);
  if (hung && i > 0 && HANGERS.test(reading.tokens[i - 1]!.text) && !reading.tokens[i - 1]!.spaceBefore)
    return hung === 'locative' && isPersonName(reading, reading.nameAt[i]! < 0 ? i - 2 : i)
      ? 'nominative'
      : hung;
  const kase = reading.words[i]!.nouns[0]?.case ?? 'nominative';
  if (kase === 'genitive' && reading.nameAt[i]! < 0)
    return isOfficeInR(reading.words[i]!) || ownsNothing(reading, i) ? 'nominative' : kase;
  const name = kase === 'nominative' || reading.nameAt[i]! < 0 ? null : reading.names[reading.nameAt[i]!]!;
  if (!name || name.last !== i + 1) return kase;
  if (name.whole || namedWhole(reading, name)) return 'nominative';
  // nothing is in or at somebody: the ending is of the name (রদ্রিগো দুতের্তে, লাই চিং-তে)
  if (kase === 'locative' && name.type === 'person') return 'nominative';
  // "এলেন হুইটমোর জানান", "রিউমর স্ক্যানার জানায়": before a verb nothing is left for a genitive to lean on
  if (kase === 'genitive' && LIKE_GENITIVE.test(reading.tokens[i]!.norm) && name.type !== 'place') {
    const next = reading.words[i + 1];
    const bare = VOWEL_R.test(reading.tokens[i]!.norm) && name.type === 'person';
    // "টম ফ্লেচার | এক্সে লিখেছেন": a platform or an outlet is nobody's
    const other = next && bare ? reading.names[reading.nameAt[i + 1]!] : undefined;
    if (other?.type === 'organization' && /^[ol]/.test(caseAt(reading, other.last - 1))) return 'nominative';
    if (!next || reading.tokens[i + 1]!.kind === 'mark') return bare ? 'nominative' : kase;
    // "রব্বানীর [সই] করা": no name is followed by what I do
    if (next.closed === null && next.verbs.some((v) => v.person !== 1 && (bare || v.form === 'finite')))
      return 'nominative';
  }
  return kase;
}

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;
const isOffice = perWord(({ norm, nouns }) => officeByEnding(nouns[0]?.stem ?? norm));
const ownBits = perWord(
  ({ norm, nouns }) => (classes.get(nouns[0]?.stem ?? norm) ?? 0) | (classes.get(norm) ?? 0),
);
const bitsAt = (reading: Reading, i: number) => {
  const word = reading.words[i]!;
  const bits = ownBits(word);
  return (bits & COMPOUNDING) === 0 && reading.nameAt[i]! < 0 && isOffice(word)
    ? bits | NameClass.Person
    : bits;
};

/** "মায়ের ডাক | প্রতিবেদন নিয়ে": a paper may speak, but is no part of a speaker's name. */
const isPaper = (reading: Reading, i: number): boolean => (bitsAt(reading, i) & NameClass.Document) !== 0;

/** Whether a noun means somebody who can speak: an office, a profession, a body, people. */
export const isSpeakerNoun = (reading: Reading, i: number): boolean => (bitsAt(reading, i) & SPEAKER) !== 0;

/** Whether a noun means a body or a crowd as one, which takes no honorific verb: পুলিশ, সরকার, সংগঠনটি. */
export const isCollective = (reading: Reading, i: number): boolean =>
  (bitsAt(reading, i) & (NameClass.OrgHead | NameClass.Group)) !== 0 &&
  (bitsAt(reading, i) & (NameClass.Title | NameClass.Person | NameClass.Kin)) === 0;

/** Whether a noun means one person: an office or profession, no body and no crowd. */
export const isPersonNoun = (reading: Reading, i: number): boolean =>
  (bitsAt(reading, i) & (NameClass.Title | NameClass.Person | NameClass.Kin)) !== 0;

/** "হামাস [পরিচালিত] মন্ত্রণালয়", "বিএনপি [নেতৃত্বাধীন] জোট". */
const MODIFIER_END = /(?:িত|াধীন|ভিত্তিক|পন্থী|পন্থি)$/;
const isPersonName = (reading: Reading, i: number) =>
  i < reading.tokens.length &&
  reading.nameAt[i]! >= 0 &&
  reading.names[reading.nameAt[i]!]!.type === 'person';
const LOOKAHEAD = 4;

/** Kinds of body whose name follows: "সংগঠন বিএমবিএ", "কোম্পানি মেটা". */
const APPOSING = new Set(
  'সংগঠন সংস্থা দল জোট কোম্পানি প্রতিষ্ঠান পত্রিকা দৈনিক সংবাদমাধ্যম গণমাধ্যম টেলিভিশন চ্যানেল বাহিনী গোষ্ঠী ব্যাংক ব্যাঙ্ক বিশ্ববিদ্যালয় মঞ্চ প্ল্যাটফর্ম ক্লাব সাময়িকী ওয়েবসাইট সংবাদপত্র এজেন্সি ফোরাম'
    .split(' ')
    .map(fold),
);
const SUMMIT = new Set('শীর্ষ শান্তি জলবায়ু নিরাপত্তা দ্বিপক্ষীয় দ্বিপাক্ষিক'.split(' ').map(fold));
/** Bodies that name no part of another noun: "কমিশন | প্রার্থীদের", but "পুলিশ সদস্যদের", "ব্যাংক কর্মকর্তাদের". */
const RULERS = new Set(
  'কমিশন আদালত মন্ত্রণালয় মন্ত্রক অধিদপ্তর অধিদফতর কর্তৃপক্ষ প্রশাসন হাইকোর্ট কোর্ট ট্রাইব্যুনাল সরকার কার্যালয় পর্ষদ বিভাগ বেঞ্চ দূতাবাস'
    .split(' ')
    .map(fold),
);
/** "হাই কোর্ট | রাজ্যের কাছে", "কমিশন | সরকারকে": two powers side by side. */
const POLITIES = new Set(
  'রাজ্য কেন্দ্র সরকার রাষ্ট্র প্রশাসন পুলিশ কমিশন পর্ষদ মন্ত্রণালয় মন্ত্রক রাষ্ট্রপক্ষ আসামিপক্ষ বাদীপক্ষ বিবাদীপক্ষ'
    .split(' ')
    .map(fold),
);
const twoPowers = (reading: Reading, i: number, next: number): boolean =>
  RULERS.has(reading.tokens[i]!.norm) &&
  POLITIES.has(stemAt(reading, next)) &&
  caseAt(reading, next) !== 'nominative';
/** What is done to or by people of a kind: "শিক্ষক নিয়োগে", "শ্রমিক অসন্তোষ", "সেনা মোতায়েন". */
const DOINGS = new Set(
  'নিয়োগ হত্যা আন্দোলন ধর্মঘট মুক্তি বিনিময় প্রত্যাবাসন বদলি বহিষ্কার নির্যাতন ছাঁটাই পাচার ভর্তি অপহরণ খুন ধর্ষণ মৃত্যু নিয়ন্ত্রণ সংকট সঙ্কট বিক্ষোভ অসন্তোষ মোতায়েন প্রত্যাহার প্রশিক্ষণ সমাবেশ ঐক্য কল্যাণ সুরক্ষা নিরাপত্তা অধিকার পরিবহন পারাপার হয়রানি বাছাই নিবন্ধন নির্বাচন মনোনয়ন রাজনীতি শিবির ভবন কার্যালয় চত্বর ফাঁড়ি লাইন লাইনস ক্যাম্প হেফাজত সদর'
    .split(' ')
    .map(fold),
);
/** Of these, what is done to the holder of an office: "উপাচার্য নিয়োগে", but "উপাচার্য | ভর্তি পরীক্ষা". */
const TO_HOLDERS = new Set('নিয়োগ বদলি হত্যা অপহরণ খুন মনোনয়ন নির্বাচন ভবন কার্যালয়'.split(' ').map(fold));
const VISITORS = new Set('প্রতিনিধিদল বেঞ্চ দূতাবাস মিশন হাইকমিশন রাষ্ট্রপক্ষ আসামিপক্ষ'.split(' ').map(fold));
/** Parties to a case: "বিচারক | আসামি মনির হোসেনের কাছে". */
const PARTIES = new Set('আসামি সাক্ষী বাদী বিবাদী ভুক্তভোগী অভিযুক্ত নিহত আহত'.split(' ').map(fold));
const GUILT = new Set('দায় কথা ঘটনা অভিযোগ পরিকল্পনা বর্ণনা বিষয়টি'.split(' ').map(fold));
/** Kinds of people that only say which of a noun: "প্রতিবেশী দেশগুলোকে", "বিরোধী দল". */
const ADJECTIVAL = new Set(
  'স্থানীয় প্রধান বিশেষ প্রতিবেশী বিরোধী প্রবাসী সংখ্যালঘু আদিবাসী আন্দোলনকারী বিক্ষোভকারী অনশনকারী অবরোধকারী ধর্মঘটী'
    .split(' ')
    .map(fold),
);
/** Of these, what an office is no part of. */
const OTHERS = new Set('স্থানীয় বিরোধী প্রতিবেশী প্রবাসী সংখ্যালঘু আদিবাসী'.split(' ').map(fold));
const CANDIDATES = /^(?:পদ)?প্রার্থী|^কর্মী|^পদ/;

/** An office that one person holds and that is no part of other names: উপাচার্য, প্রধানমন্ত্রী; not সাংবাদিক, শিক্ষক. */
export function holdsOffice(reading: Reading, i: number): boolean {
  const { norm } = reading.tokens[i]!;
  const bits = classes.get(norm) ?? 0;
  if (bits === 0) return reading.nameAt[i]! < 0 && officeBeforeName(norm); // দলনেত্রী, সেনাশাসক
  return (bits & (NameClass.Title | NameClass.Kin)) !== 0 && (bits & NameClass.OrgPart) === 0;
}

const isRuler = (reading: Reading, i: number): boolean =>
  reading.nameAt[i]! < 0 && RULERS.has(reading.tokens[i]!.norm);

const SOMEBODY = new Set('এক একজন জনৈক'.split(' ').map(fold));
const SOMEBODY_REACH = 4;
/** "[এক জ্যেষ্ঠ কর্মকর্তা] | মার্কিন", "[এক মুখপাত্র] | ট্রাম্পের": an unnamed person's office closes the phrase. */
const isUnnamed = (reading: Reading, i: number): boolean => {
  if (reading.nameAt[i]! >= 0 || !isPersonNoun(reading, i)) return false;
  for (let k = i - 1; k >= Math.max(0, i - SOMEBODY_REACH); k--) {
    if (SOMEBODY.has(reading.tokens[k]!.norm)) return true;
    if (reading.tokens[k]!.kind !== 'word' || caseAt(reading, k) !== 'nominative') return false;
  }
  return false;
};
const isComplete = (reading: Reading, i: number, { last }: NameMention): boolean =>
  caseAt(reading, last - 1) !== 'nominative' && isUnnamed(reading, i);

/** Who reporters are, and who no office belongs to: "নারী সাংবাদিকদের". */
const KINDS_OF_PRESS = new Set(
  'নারী মহিলা পুরুষ তরুণ প্রবীণ ক্রীড়া আলোকচিত্র প্রবাসী বিদেশি শিশু পুলিশ'.split(' ').map(fold),
);
/** "ম্যাজিস্ট্রেট | সাংবাদিকদের", "হাওলাদার | সাংবাদিকদের": whoever stands before the press speaks to it. */
const facesPress = (reading: Reading, i: number, next: number): boolean =>
  isPress(reading, next) &&
  reading.words[next]!.nouns[0]?.plural === true &&
  !KINDS_OF_PRESS.has(reading.tokens[i]!.norm) &&
  (reading.nameAt[i]! >= 0 || isPersonNoun(reading, i));

/** Postpositions of whom something is said to or laid before. */
const BEFORE_WHOM = new Set('কাছে নিকট নিকটে সামনে উদ্দেশে উদ্দেশ্যে বরাবর প্রতি'.split(' ').map(fold));

/** "উপাচার্য | শিক্ষার্থীদের …", "কমিশন | প্রার্থীদের …", "আইনজীবী | বিচারকের কাছে": whoever speaks, and behind them whom they speak to. */
function opensAddressee(reading: Reading, i: number, next: number): boolean {
  const noun = reading.words[next]!.nouns[0];
  if (!noun || noun.classifier || !isSpeakerNoun(reading, next)) return false;
  // "প্রতিনিধিদল | গভর্নরকে": who comes to see somebody has no such office
  if (VISITORS.has(reading.tokens[i]!.norm) && noun.case === 'objective') return true;
  const ruler = RULERS.has(reading.tokens[i]!.norm);
  // "আদালত | শাশুড়িকে", "কমিশন | আসামিকে"
  const relation =
    ((bitsAt(reading, next) & NameClass.Kin) !== 0 && !CANDIDATES.test(noun.stem)) || PARTIES.has(noun.stem);
  if (ruler && relation && noun.case !== 'nominative') return true;
  const office = holdsOffice(reading, i);
  if (office && noun.case === 'genitive' && BEFORE_WHOM.has(reading.tokens[next + 1]?.norm ?? ''))
    return !CANDIDATES.test(noun.stem);
  // "মুখ্যমন্ত্রী | প্রধানমন্ত্রীকে", "আদালত | সরকারকে"; but "কমিশন চেয়ারম্যানকে"
  if (noun.case === 'objective' && !noun.plural)
    return (
      (ruler && (bitsAt(reading, next) & NameClass.OrgHead) !== 0) || (office && !CANDIDATES.test(noun.stem))
    );
  return noun.case === 'genitive' && noun.plural && (ruler || (office && !CANDIDATES.test(noun.stem)));
}

/** Whether a nominative phrase goes on behind token `i`: "পুলিশ | সুপার", "নির্বাহী | ভাইস প্রেসিডেন্ট X", but "পুলিশ | ঘটনাস্থলে". */
function goesOn(reading: Reading, i: number, limit: number): boolean {
  let next = i + 1;
  if (reading.tokens[next]?.text === '(') next = bracketEnd(reading, next, limit) + 1;
  if (next <= i || next >= limit || reading.tokens[next]!.kind === 'mark') return false;
  const plainNoun =
    reading.nameAt[next]! < 0 &&
    reading.words[next]!.closed === null &&
    reading.words[next]!.nouns.length > 0;
  // "নৌবাহিনীর প্রধান | প্রেসিডেন্টকে": its head, and no adjective
  const headOf = i > 0 && caseAt(reading, i - 1) === 'genitive' && opensAddressee(reading, i, next);
  if (ADJECTIVAL.has(reading.tokens[i]!.norm) && reading.nameAt[i]! < 0 && plainNoun) return !headOf;
  if (facesPress(reading, i, next)) return false;
  if (reading.nationalityAt[next] && isUnnamed(reading, i)) return false;
  // "রয়টার্স | স্থানীয় পুলিশকে"
  if (OTHERS.has(reading.tokens[next]!.norm) && reading.nameAt[i]! >= 0) return false;
  // "মন্ত্রী | বিরোধী দলকে", "মেয়র | স্থানীয় সাংবাদিকদের"
  if (OTHERS.has(reading.tokens[next]!.norm) && holdsOffice(reading, i)) return false;
  if (opensAddressee(reading, i, next) || twoPowers(reading, i, next)) return false;
  if (PARTIES.has(reading.tokens[next]!.norm) && holdsOffice(reading, i)) return false;
  // "রয়টার্স | নিহতের সংখ্যা"
  if (PARTIES.has(stemAt(reading, next)) && reading.nameAt[i]! >= 0) return false;
  if (reading.nameAt[next]! < 0 && reading.words[next]!.closed === null && reading.timeAt[next]! < 0) {
    const done =
      DOINGS.has(stemAt(reading, next)) &&
      !(holdsOffice(reading, i) && !TO_HOLDERS.has(stemAt(reading, next)));
    // "আসামি | হত্যার দায় স্বীকার করেছেন": what he did
    const guilt =
      done && PARTIES.has(reading.tokens[i]!.norm) && GUILT.has(reading.tokens[next + 1]?.norm ?? '');
    if (guilt) return false;
    if (done && reading.nameAt[i]! < 0) return true;
  }
  // "আলাস্কা শীর্ষ সম্মেলন"
  if (
    SUMMIT.has(reading.tokens[next]!.norm) &&
    next + 1 < limit &&
    MEDIA_HEADS.has(stemAt(reading, next + 1))
  )
    return true;
  // "সাংবাদিক সম্মেলনে", but "দুই দল | বৈঠকে"
  if (MEDIA_HEADS.has(stemAt(reading, next)))
    return !holdsOffice(reading, i) && !(reading.nameAt[i]! < 0 && isCollective(reading, i));
  const outlet = reading.nationalityAt[next] && next + 1 < limit ? next + 1 : next;
  if (
    OUTLET_OPENERS.has(reading.tokens[outlet]!.norm) &&
    !OUTLET_OPENERS.has(reading.tokens[i]!.norm) &&
    !APPOSING.has(stemAt(reading, i))
  )
    return false;
  for (let k = next; k < Math.min(limit, next + LOOKAHEAD); k++) {
    const token = reading.tokens[k]!;
    if (token.kind === 'mark') {
      if (token.text === '.') continue;
      return false;
    }
    if (reading.nameAt[k]! >= 0) {
      const name = reading.names[reading.nameAt[k]!]!;
      // "পুলিশ | ফেসবুকে"
      if (k === next && name.type !== 'person' && caseAt(reading, name.last - 1) === 'locative') return false;
      // "আদালত | করিম মৃধার জামিন": no body is somebody's title
      if (name.type === 'person')
        return (
          isSpeakerNoun(reading, i) && !(k === next && isRuler(reading, i)) && !isComplete(reading, i, name)
        );
      // "পুলিশ | রয়টার্সকে"; but "সংগঠন বিএমবিএকে"
      const bare = caseAt(reading, name.last - 1);
      // "নিউইয়র্ক টাইমস | ক্রেমলিনের মুখপাত্রকে": a whole name before another
      if (k === next && bare !== 'nominative' && reading.nameAt[i]! >= 0 && name.type === 'organization')
        return false;
      if (k === next && bare === 'objective' && !APPOSING.has(stemAt(reading, i))) return false;
      // "ব্যাংকারদের সংগঠন | বিএমবিএ", "হামাস পরিচালিত | স্বাস্থ্য মন্ত্রণালয়"; but "কমিশন | র‍্যাব বিলুপ্ত করার"
      const apposed = (bitsAt(reading, i) & NameClass.OrgHead) !== 0 && !RULERS.has(reading.tokens[i]!.norm);
      return name.type === 'organization' && (apposed || k > next);
    }
    const word = reading.words[k]!;
    if (word.closed || reading.timeAt[k]! >= 0) return false;
    if (k === next && MODIFIER_END.test(token.norm) && reading.nameAt[k + 1]! >= 0) continue;
    if (isPaper(reading, k)) return false;
    // "এক কর্মকর্তা | পত্রিকাটিকে", "সচিব | কমিটিকে": the one that was named before
    if (k === next && word.nouns[0]?.classifier && word.nouns[0].case !== 'nominative') return false;
    // "রাষ্ট্রপক্ষ | আদালতে স্বীকার করেছে": before which body, not of which
    const before =
      k === next &&
      caseAt(reading, k) === 'locative' &&
      isCollective(reading, k) &&
      reading.nameAt[i]! < 0 &&
      isSpeakerNoun(reading, i) &&
      (bitsAt(reading, i) & NameClass.OrgPart) === 0;
    if (before) return false;
    // "নারী সদস্যরা", "কলেজ শিক্ষার্থীরা"
    if (k === next && word.nouns[0]?.plural && word.nouns[0].case === 'nominative') return true;
    if (isSpeakerNoun(reading, k)) return k === next || caseAt(reading, k) === 'nominative';
    if (k === next && word.verbs.length) return false;
    if (caseAt(reading, k) !== 'nominative' && !(VOWEL_R.test(token.norm) && isPersonName(reading, k + 1)))
      return false;
  }
  return false;
}

/** Noun phrases of tokens `first` up to `last`, in order; verbs, marks and adverbs part them. Quotations are skipped. */
export function chunksIn(reading: Reading, first: number, last: number): Chunk[] {
  const chunks: Chunk[] = [];
  const depth = first < last ? reading.quoteOf[first]! : -1;
  let start = -1;
  const close = (end: number, postposition: string | null = null) => {
    if (start >= 0 && end > start)
      chunks.push({ first: start, last: end, case: caseAt(reading, end - 1), postposition, pronoun: false });
    start = -1;
  };
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i]!;
    const word = reading.words[i]!;
    if (reading.quoteOf[i] !== depth && reading.quoteOf[i]! >= 0) {
      close(i);
      continue;
    }
    if (token.kind === 'mark') {
      // "সংবাদপত্র [‘হারেৎজ়’] লিখেছে", "[‘জলবায়ু মঞ্চ’]-এর আহ্বায়ক": a name in quotation marks is part of its phrase
      const quoted = quotedNames(reading).get(i);
      if (quoted && quoted.closing < last) {
        if (start < 0) start = quoted.first;
        i = quoted.closing;
        if (hungEndings.has(reading.tokens[i + 2]?.norm ?? '') && tightDash(reading, i + 1, last)) i += 2;
        if (caseAt(reading, i) === 'objective' || caseAt(reading, i) === 'locative') close(i + 1);
        continue;
      }
      if ((DASHES.test(token.text) && !token.spaceBefore) || (token.text === '.' && i + 1 < last)) continue;
      if (token.text === '(') {
        const end = bracketEnd(reading, i, last);
        if (end > 0) {
          i = end;
          continue;
        }
      }
      close(i);
      continue;
    }
    if (reading.timeAt[i]! >= 0) {
      close(i);
      continue;
    }
    const name = reading.nameAt[i]! >= 0 ? reading.names[reading.nameAt[i]!]! : null;
    if (name) {
      let end = Math.min(name.last, last);
      if (start < 0) start = i;
      let kase = caseAt(reading, end - 1);
      // the ending of a foreign name or number stands behind a hyphen: ট্রাইব্যুনাল-২-এ
      // শিল্প পুলিশ-১-এর
      if (
        tightDash(reading, end, last) &&
        reading.tokens[end + 1]!.kind === 'number' &&
        tightDash(reading, end + 2, last)
      )
        end += 2;
      const hung = hangs(reading, end, last) ? hungEndings.get(reading.tokens[end + 1]!.norm) : undefined;
      if (hung) {
        kase = hung;
        end += 2;
      }
      i = end - 1;
      if (reading.tokens[end - 1]!.norm.endsWith(BASED)) continue;
      if (isWith(reading, i)) {
        close(end, WITH);
        continue;
      }
      if (kase === 'objective' || kase === 'locative') close(end);
      else if (
        kase === 'nominative' &&
        !(name.type !== 'person' && (goesOn(reading, i, last) || compounds(reading, end, last))) &&
        !(name.type === 'place' && bodyOf(reading, end, last)) &&
        !onPlatform(reading, end - 1, last) &&
        !joined(reading, end, last) &&
        !hyphened(reading, end, last) &&
        !pairsUp(reading, name.first, end, last) &&
        !isNumbered(reading, end, last) &&
        !followedByPostposition(reading, end, last)
      )
        close(end);
      continue;
    }
    // চ্যানেল ১২-[এর]
    if (start >= 0 && i - 2 >= start && isNumbered(reading, i - 2, last)) {
      const kase = caseAt(reading, i);
      if (kase === 'objective' || kase === 'locative') close(i + 1);
      continue;
    }
    if (isAlways(reading, i)) {
      close(i);
      continue;
    }
    if (word.closed === 'postposition') {
      close(i, isLater(reading, i) ? null : token.norm);
      continue;
    }
    // "ঘটনাকে [কেন্দ্র করে]": round what, and no government
    if (token.norm === CENTRE && reading.tokens[i + 1]?.norm === DOING) {
      close(i, token.norm);
      i++;
      continue;
    }
    // "জিও সুপার[-এর] এক প্রতিবেদনে": no pronoun, but an ending
    if (start >= 0 && hungEndings.has(token.norm) && hangs(reading, i - 1, i + 1)) {
      const kase = hungEndings.get(token.norm);
      if (kase === 'objective' || kase === 'locative') close(i + 1);
      continue;
    }
    if (token.norm === SHE && i + 1 < last && isThing(reading, i + 1)) {
      close(i);
      start = i;
      continue;
    }
    // "দুই পক্ষের কেউ"
    if (ANYBODY.has(token.norm) && start >= 0 && caseAt(reading, i - 1) === 'genitive') {
      close(i + 1);
      continue;
    }
    if (word.closed === 'pronoun') {
      const kase = word.nouns[0]!.case;
      if (kase === 'genitive') {
        // "তিনজন | নিজেদের নির্দোষ …", "অনিচ্ছুক | তাঁর এক সঙ্গী"
        if (start >= 0 && caseAt(reading, i - 1) === 'nominative' && reading.words[i - 1]!.closed === null)
          close(i);
        // "তাঁদের | ঘরে ফিরে যেতে বলেন", "তাঁদের | ফেব্রুয়ারিতে ভোটের কথা জানান"
        if (start < 0 && word.nouns[0]!.plural && isSpokenTo(reading, i + 1, last)) {
          chunks.push({ first: i, last: i + 1, case: kase, postposition: null, pronoun: true });
          continue;
        }
        if (start < 0) start = i;
        continue;
      }
      close(i);
      chunks.push({ first: i, last: i + 1, case: kase, postposition: null, pronoun: true });
      continue;
    }
    if (
      PARTITIVE.has(token.norm) &&
      start >= 0 &&
      caseAt(reading, i - 1) === 'genitive' &&
      !headFollows(reading, i + 1, last)
    ) {
      close(i + 1);
      continue;
    }
    if (word.closed === 'determiner') {
      if (start >= 0 && caseAt(reading, i - 1) !== 'genitive') close(i);
      if (start < 0) start = i;
      continue;
    }
    if (word.closed === 'conjunction') {
      if (start >= 0 && JOINS.has(token.norm) && i + 1 < last && reading.tokens[i + 1]!.kind !== 'mark')
        continue;
      close(i);
      continue;
    }
    if (isPrison(reading, i, last)) {
      if (start < 0) start = i;
      continue;
    }
    if (word.closed) {
      close(i);
      continue;
    }
    const verb = verbGroupAt(reading, i, last);
    if (
      verb &&
      verb.form !== 'noun' &&
      !(word.nouns.length && word.nouns[0]!.case === 'nominative' && isSpeakerNoun(reading, i))
    ) {
      close(i);
      i = verb.last - 1;
      continue;
    }
    if (start < 0) start = i;
    if (isWith(reading, i)) {
      close(i + 1, WITH);
      continue;
    }
    const reading0 = word.nouns[0];
    const kase = reading0?.case ?? 'nominative';
    if (kase === 'objective' || kase === 'locative') {
      if (kase === 'locative' && followedByPostposition(reading, i + 1, last)) continue;
      close(i + 1);
    } else if (
      kase === 'nominative' &&
      ((reading0?.plural && !joined(reading, i + 1, last) && !followedByPostposition(reading, i + 1, last)) ||
        (isSpeakerNoun(reading, i) &&
          !hyphened(reading, i + 1, last) &&
          !goesOn(reading, i, last) &&
          !joined(reading, i + 1, last) &&
          !followedByPostposition(reading, i + 1, last)) ||
        (reading0?.classifier &&
          reading0.classifier !== 'জন' &&
          !followedByPostposition(reading, i + 1, last)) ||
        (isSide(reading, i) && !followedByPostposition(reading, i + 1, last)))
    )
      close(i + 1);
    else if (
      kase === 'genitive' &&
      reading0?.plural &&
      (endsObject(reading, i + 1, last) || (PRESS.has(reading0.stem) && !ownsNext(reading, i + 1, last)))
    )
      close(i + 1);
  }
  close(last);
  return chunks;
}

const WITH = fold('সহ');
const WITH_LENGTH = 5;
/** "ফারুক আলম[সহ] কয়েকজন", "নারী[সহ] তিনজন": who is only counted in with the others. */
const isWith = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]!.norm.length >= WITH_LENGTH && tokens[i]!.norm.endsWith(WITH);

/** Whether what follows "তাঁদের" is no noun that it could own: a time, a place to go to, a verb. */
function isSpokenTo(reading: Reading, next: number, limit: number): boolean {
  if (next + 1 >= limit || reading.tokens[next]!.kind === 'mark') return false;
  if (reading.timeAt[next]! >= 0 || reading.words[next]!.closed === 'adverb') return true;
  const place =
    reading.nameAt[next]! < 0 && caseAt(reading, next) === 'locative' && !reading.words[next]!.closed;
  const goes = reading.words[next + 1]!.verbs.some(
    (v) => v.form === 'infinitive' || v.form === 'conjunctive',
  );
  return (place && goes) || tells(reading, next, limit);
}

const TELL_REACH = 4;
const SAY = fold('বলা');
/** "তাদের | ধৈর্য ধরতে বলেন": what somebody is told to do, right before the telling. */
function tells(reading: Reading, next: number, limit: number): boolean {
  for (let k = next; k + 1 < Math.min(limit + 1, next + TELL_REACH); k++) {
    if (reading.tokens[k]!.kind === 'mark') return false;
    if (reading.words[k]!.verbs.some((v) => v.form === 'infinitive'))
      return reading.words[k + 1]?.verbs.some((v) => v.lemma === SAY) ?? false;
  }
  return false;
}

const SIDES = new Set(['দেশ', 'পক্ষ', 'রাষ্ট্র'].map(fold));
const BOTH = fold('উভয়');
/** "দুই দেশ | সীমান্ত", "উভয় পক্ষ | আলোচনায়": the parties to a matter, by their number. */
export const isSide = (reading: Reading, i: number): boolean =>
  isCountedSide(reading, i) ||
  (i > 0 &&
    SIDES.has(stemAt(reading, i)) &&
    (reading.quantityAt[i - 1]! >= 0 ||
      reading.tokens[i - 1]!.norm === BOTH ||
      (reading.words[i]!.nouns[0]?.plural ?? false)));

/** "দেশ [দুটি] আহ্বান জানায়": their number behind. */
const isCountedSide = (reading: Reading, i: number): boolean =>
  i > 0 &&
  SIDES.has(reading.tokens[i - 1]!.norm) &&
  reading.words[i]!.nouns[0]?.classifier != null &&
  (reading.quantityAt[i]! >= 0 || PAIRS.has(reading.tokens[i]!.norm));
const PAIRS = new Set('দুটি দুটো তিনটি চারটি পাঁচটি'.split(' ').map(fold));

const ANYBODY = new Set(['কেউ', 'কেউই'].map(fold));
const PRISON = fold('কারা');
/** "[কারা] কর্মকর্তা", "[কারা] কর্তৃপক্ষ": of the prisons, no question. */
const isPrison = (reading: Reading, i: number, limit: number): boolean =>
  reading.tokens[i]!.norm === PRISON && i + 1 < limit && isSpeakerNoun(reading, i + 1);

/** "কারখানা মালিকদের একজন": one of them, with no noun of its own. */
const PARTITIVE = new Set(['একজন', 'কয়েকজন', 'একাংশ', 'দুজন', 'অনেকে'].map(fold));
export const isPartitive = (norm: string): boolean => PARTITIVE.has(norm);
function headFollows(reading: Reading, i: number, limit: number): boolean {
  if (i >= limit || reading.tokens[i]!.kind === 'mark' || reading.timeAt[i]! >= 0) return false;
  if (reading.nameAt[i]! >= 0) return isPersonName(reading, i);
  const word = reading.words[i]!;
  return (
    word.closed === null &&
    word.nouns.length > 0 &&
    word.verbs.length === 0 &&
    word.nouns[0]!.case !== 'locative' &&
    word.nouns[0]!.case !== 'objective'
  );
}

const SHE = 'সে';
const [CENTRE, DOING] = ['কেন্দ্র', 'করে'].map(fold);

/** "সে কথা", "সে সময়": a plain noun that সে only points at. */
function isThing(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  return (
    reading.tokens[i]!.kind === 'word' &&
    reading.nameAt[i]! < 0 &&
    word.nouns.length > 0 &&
    word.verbs.length === 0 &&
    (bitsAt(reading, i) & SPEAKER) === 0
  );
}

/** "ডালিয়া | পয়েন্টের", "ঢাকা | শহরে": a kind of place or body behind its name. */
function compounds(reading: Reading, next: number, limit: number): boolean {
  return (
    next < limit &&
    reading.tokens[next]!.kind === 'word' &&
    reading.nameAt[next]! < 0 &&
    (bitsAt(reading, next) & COMPOUNDING) !== 0 &&
    !isPaper(reading, next) &&
    !ADJECTIVAL.has(reading.tokens[next]!.norm) &&
    // "রয়টার্স | নিহতের সংখ্যা"
    !PARTIES.has(stemAt(reading, next)) &&
    // "রয়টার্স | দেশটির মন্ত্রণালয়কে"
    reading.words[next]!.nouns[0]?.classifier == null &&
    !opensAddressee(reading, next - 1, next) &&
    !facesPress(reading, next - 1, next) &&
    !twoPowers(reading, next - 1, next)
  );
}

const PLATFORMS = new Set(platformWords.split(' ').map(fold));
const ON_PLATFORM = new Set(platformParts.split(' ').map(fold));
/** "হোয়াটসঅ্যাপ [বার্তায়]", "ফেসবুক [পাতার] পোস্টে": a platform and what stands on it. */
const onPlatform = (reading: Reading, i: number, limit: number): boolean =>
  PLATFORMS.has(stemAt(reading, i)) && i + 1 < limit && ON_PLATFORM.has(stemAt(reading, i + 1));

/** "বাংলাদেশ | সরকারের প্রতি": a common body, read as a name by itself, behind its country. */
function bodyOf(reading: Reading, next: number, limit: number): boolean {
  const name = next < limit && reading.nameAt[next]! >= 0 ? reading.names[reading.nameAt[next]!]! : null;
  return (
    name !== null &&
    name.type === 'organization' &&
    name.last === next + 1 &&
    (bitsAt(reading, next) & NameClass.OrgHead) !== 0
  );
}

/** The press is spoken to: "সাংবাদিকদের | স্পিকার বলেছেন", not "the reporters' speaker". */
const PRESS = new Set(
  'সাংবাদিক গণমাধ্যমকর্মী সংবাদকর্মী সংবাদমাধ্যমকর্মী প্রতিবেদক সংবাদিক মিডিয়াকর্মী'.split(' ').map(fold),
);
/** Whether a noun means the people of the press, who are spoken to rather than speak. */
export const isPress = (reading: Reading, i: number): boolean => PRESS.has(stemAt(reading, i));

function ownsNext(reading: Reading, i: number, limit: number): boolean {
  return (
    i < limit &&
    (reading.words[i]!.closed === 'postposition' || (bitsAt(reading, i) & NameClass.OrgHead) !== 0)
  );
}

const OBJECT_REACH = 5;
/** What people are told to be or to do, before থাকা, হওয়া, করা: "নাগরিকদের সজাগ থাকার", "ডিসিদের ব্যবস্থা নিতে". */
const TOLD = new Set(
  'সংযত শান্ত সতর্ক সজাগ সচেতন প্রস্তুত ঐক্যবদ্ধ ধৈর্য সহনশীল সক্রিয় তৎপর আতঙ্কিত বিভ্রান্ত উদ্বিগ্ন সাবধান নিরপেক্ষ আন্তরিক যত্নবান মনোযোগী উদ্যোগী দায়িত্বশীল ব্যবস্থা পদক্ষেপ সহযোগিতা প্রস্তুতি উদ্যোগ অংশ অপেক্ষা যোগাযোগ কাজ আত্মসমর্পণ সরে ফিরে দাঁড়িয়ে এগিয়ে মেনে ছেড়ে বারবার'
    .split(' ')
    .map(fold),
);
/** "নেতাকর্মীদের [শান্তিপূর্ণ] থাকার নির্দেশ". */
const BEING = new Set(['থাকা', 'হওয়া'].map(fold));
const POINTS_BACK = new Set('এ এই এসব এমন একই সে সেই'.split(' ').map(fold));

/**
 * "সাংবাদিকদের বলেন": a plural in -দের before its verb is an object, no modifier; so it is before what somebody is told
 * to do ("সাংসদদের সংযত থাকার", "মৎস্যজীবীদের সমুদ্রে যেতে") and before words that point back ("কর্মকর্তাদের এ কথা").
 */
function endsObject(reading: Reading, next: number, limit: number): boolean {
  if (next >= limit || reading.tokens[next]!.kind === 'mark') return true;
  if (reading.words[next]!.verbs.length > 0 && reading.words[next]!.closed === null) return true;
  if (reading.words[next]!.closed === 'pronoun' && reading.words[next]!.nouns[0]?.case === 'nominative')
    return true;
  // whoever is many in -দের is people, of whatever kind: "জেলেদের | সাগরে না যেতে"
  if (!isSpeakerNoun(reading, next - 1))
    return PEOPLE.test(reading.tokens[next - 1]!.norm) && doThemselves(reading, next, limit);
  if (POINTS_BACK.has(reading.tokens[next]!.norm)) return true;
  if (doThemselves(reading, next, limit)) return true;
  const parted = opensTime(reading, next, limit);
  for (let k = next; k < Math.min(limit, next + OBJECT_REACH + (parted ? 2 : 0)); k++) {
    const word = reading.words[k]!;
    if (reading.tokens[k]!.kind === 'mark') return false;
    if (word.verbs.some((v) => v.form === 'infinitive' || (v.form === 'noun' && v.case === 'genitive')))
      return !(parted && word.verbs.some((v) => v.form === 'noun' && v.lemma === GIVE));
    // "নাগরিকদের [ইরাক] ছাড়ার": a place that nobody owns
    if (parted || (nameOver(reading, k)?.type === 'place' && caseAt(reading, k) === 'nominative')) continue;
    const at = reading.words[k + 1];
    const passed =
      word.closed === 'adverb' ||
      (at?.closed === null &&
        at.nouns[0]?.case === 'locative' &&
        word.closed === null &&
        word.nouns[0]?.case === 'nominative') ||
      word.closed === 'negation' ||
      TOLD.has(word.norm) ||
      (word.closed === null && at?.verbs.some((v) => v.form !== 'finite' && BEING.has(v.lemma))) ||
      (word.closed === null && reading.nameAt[k]! < 0 && word.nouns[0]?.case === 'locative');
    if (!passed) return false;
  }
  return false;
}

const PEOPLE = new RegExp(`${fold('দের')}$`);
const THEMSELVES = new Set(doneOneself.split(' ').map(fold));
const TAKING = new Set(takingPart.split('\n').map((pair) => pair.split(' ').map(fold).join(' ')));
const THEMSELVES_REACH = 6;
/** "চালকদের | ট্রাফিক আইন মেনে চলতে": before what people do themselves, whatever stands between, unless they own it. */
export function doThemselves(reading: Reading, next: number, limit: number): boolean {
  if (reading.words[next]!.closed === 'postposition') return false;
  for (let k = next; k < Math.min(limit, next + THEMSELVES_REACH); k++) {
    if (reading.tokens[k]!.kind === 'mark' || reading.words[k]!.closed === 'postposition') return false;
    const deed = reading.words[k]!.verbs.find(
      (v) => v.form === 'infinitive' || (v.form === 'noun' && v.case === 'genitive'),
    );
    if (deed)
      return (
        k > next && (THEMSELVES.has(deed.lemma) || TAKING.has(`${reading.tokens[k - 1]!.norm} ${deed.lemma}`))
      );
    if (reading.words[k]!.verbs.some((v) => v.form === 'finite') && reading.words[k]!.nouns.length === 0)
      return false;
  }
  return false;
}

/** "মালিকদের | ঈদের আগে বেতন দিতে": behind a time, or words with a postposition, nothing is owned any more. */
const opensTime = (reading: Reading, i: number, limit: number): boolean =>
  reading.timeAt[i]! >= 0 ||
  (i + 1 < limit && caseAt(reading, i) === 'genitive' && reading.words[i + 1]!.closed === 'postposition');
const GIVE = fold('দেওয়া');

function joined(reading: Reading, next: number, limit: number): boolean {
  return (
    next + 1 < limit &&
    JOINS.has(reading.tokens[next]!.norm) &&
    // "নিন্দা জানিয়েছেন বোরেল এবং | তদন্তে সহযোগিতা চেয়েছেন": where something is done joins nobody
    (reading.nameAt[next + 1]! >= 0 ||
      (reading.words[next + 1]!.nouns.length > 0 &&
        !(reading.nameAt[next - 1]! >= 0 && caseAt(reading, next + 1) === 'locative')))
  );
}

/** A hyphen or an apostrophe without blanks, with a token behind it. */
const hangs = (reading: Reading, i: number, limit: number): boolean =>
  i + 1 < limit &&
  HANGERS.test(reading.tokens[i]!.text) &&
  !reading.tokens[i]!.spaceBefore &&
  !reading.tokens[i + 1]!.spaceBefore;

/** A hyphen without blanks, with a token behind it. */
const tightDash = (reading: Reading, i: number, limit: number): boolean =>
  i + 1 < limit && DASHES.test(reading.tokens[i]!.text) && !reading.tokens[i]!.spaceBefore;

/** "চ্যানেল [১২-এর]", "রিসেট [২৪-কে]": a number that ends a name, its ending behind a hyphen. */
const isNumbered = (reading: Reading, i: number, limit: number): boolean =>
  i + 2 < limit &&
  reading.tokens[i]!.kind === 'number' &&
  tightDash(reading, i + 1, limit) &&
  !reading.tokens[i + 2]!.spaceBefore &&
  hungEndings.has(reading.tokens[i + 2]!.norm);

/** "নেতা-কর্মীদের": a pair written as one. */
const hyphened = (reading: Reading, next: number, limit: number): boolean =>
  next + 1 < limit &&
  DASHES.test(reading.tokens[next]!.text) &&
  !reading.tokens[next]!.spaceBefore &&
  !reading.tokens[next + 1]!.spaceBefore &&
  reading.tokens[next + 1]!.kind === 'word';

/** "ট্রাম্প-[পুতিন] বৈঠক নিয়ে": the second of two names that say what kind of thing follows. */
const pairsUp = (reading: Reading, first: number, next: number, limit: number): boolean =>
  first >= 2 &&
  next < limit &&
  hyphened(reading, first - 1, limit) &&
  reading.nameAt[first - 2]! >= 0 &&
  reading.nameAt[next]! < 0 &&
  reading.tokens[next]!.kind === 'word' &&
  reading.words[next]!.closed === null &&
  reading.timeAt[next]! < 0 &&
  !reading.words[next]!.verbs.some((v) => v.form === 'finite') &&
  reading.words[next]!.nouns[0]!.case !== 'objective';

const LATER = new Set(['পরে', 'আগে', 'পূর্বে', 'জবাবে', 'উত্তরে'].map(fold));
const ANSWERING = new Set(['জবাবে', 'উত্তরে'].map(fold));

/** "রাহুল গান্ধী পরে লেখেন", "মন্ত্রী জবাবে বলেন": later, earlier, in answer; as postpositions these follow a genitive or a time. */
const isLater = (reading: Reading, i: number): boolean =>
  LATER.has(reading.tokens[i]!.norm) &&
  i > 0 &&
  (reading.nameAt[i - 1]! >= 0 || ANSWERING.has(reading.tokens[i]!.norm)) &&
  caseAt(reading, i - 1) === 'nominative';

function followedByPostposition(reading: Reading, next: number, limit: number): boolean {
  return (
    next < limit &&
    reading.words[next]!.closed === 'postposition' &&
    !isLater(reading, next) &&
    !isAlways(reading, next)
  );
}

const ALWAYS = fold('বরাবর');
/** "পুতিন [বরাবর] বলে আসছেন": always; not "মন্ত্রী বরাবর চিঠি". */
const isAlways = ({ tokens, words }: Reading, i: number): boolean =>
  tokens[i]!.norm === ALWAYS && (words[i + 1]?.verbs.some((v) => v.lemma === SAY) ?? false);

const BRACKET_REACH = 12;
function bracketEnd(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + BRACKET_REACH); i++)
    if (reading.tokens[i]!.text === ')') return i;
  return -1;
}
