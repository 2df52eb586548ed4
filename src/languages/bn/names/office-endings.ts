import { fold } from '../../../text/fold.js';

/** Endings that make an office or profession of any word: অর্থসচিব, সুন্দরবন উন্নয়নমন্ত্রী. */
const OFFICE_ENDINGS =
  'সদস্য শাসক সচিব মন্ত্রী কর্তা পতি কর্মী নেতা নেত্রী শ্রমিক বিদ উপদেষ্টা সম্পাদক চালক মালিক প্রধান দাতা বাসী জীবী কারী পরিচালক প্রশাসক পরিদর্শক অধ্যক্ষ ব্যবসায়ী বিশেষজ্ঞ'
    .split(' ')
    .map(fold);
/** Of a kind, no people: সরকারী, বেসরকারী, দরকারী. */
const NO_OFFICE = /(?:রকারী|মালিকানা)$/;
/** Who does something for a living, by the ending -ক: নিয়ন্ত্রক, বিশ্লেষক. */
const AGENTIVE = new RegExp(
  fold('(?:নিয়ন্ত্রক|বিশ্লেষক|সমন্বয়ক|চিকিৎসক|গবেষক|পর্যবেক্ষক|সংগঠক|তত্ত্বাবধায়ক|নির্দেশক|পরামর্শক|প্রযোজক|গায়ক|লেখক)$'),
);
/** Whether a word means an office or profession by how it ends: কীটতত্ত্ববিদ, অর্থসচিব. */
export const officeByEnding = (word: string): boolean =>
  AGENTIVE.test(word) ||
  (OFFICE_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) &&
    !NO_OFFICE.test(word));

const BEFORE_NAME = 'মন্ত্রী শাসক প্রধান নেতা নেত্রী কর্মী বিজ্ঞানী সচিব সম্পাদক বিশেষজ্ঞ পরিচালক নির্দেশক তত্ত্ববিদ'
  .split(' ')
  .map(fold);
/** Whether a word is an office whose holder's name follows; offices are made freely: অভিবাসনমন্ত্রী, সেনাশাসক. */
export const officeBeforeName = (word: string): boolean =>
  BEFORE_NAME.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
