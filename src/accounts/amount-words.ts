/** Words beside numbers that say what an amount is to the others, in the languages that reports are read in. */
const anyOf = (words: string) =>
  words
    .trim()
    .split(/\s*,\s*/)
    .join('|')
    .normalize('NFC');
const behind = (before: string, words: string, after = '') =>
  new RegExp(`${before}(?:${anyOf(words)})${after}`, 'iu');
const EDGE = '(?![\\p{L}\\p{M}])';

/** Right behind a number: "seven of them". */
export const partBehind = behind('^\\s*of ', 'them, whom, those, these', EDGE);
/** Right before one: "এর মধ্যে সাতজন", "including 12 children". */
export const partBefore = behind('(?:^|\\s)', 'মধ্যে, among them, including', '\\s*$');
/** From a number on: those who are always two. */
export const bothSides = behind('^(?:the )?', 'two sides, both sides, দুই পক্ষ, উভয় পক্ষ, দুপক্ষ', '');

const people = {
  bn: 'শ্রমিক, সেনা, পুলিশ, শিশু, নারী, ব্যক্তি, যুবক, কিশোর, কিশোরী, তরুণ, তরুণী, ছাত্র, ছাত্রী, শিক্ষার্থী, বিক্ষোভকারী, যাত্রী, পথচারী, জেলে, কর্মী, সাংবাদিক, বাসিন্দা, নাগরিক',
  en: 'person, man, woman, child, boy, girl, soldier, officer, policeman, worker, protester, student, passenger, civilian, villager, resident, journalist, fisherman, driver',
};
/** One of a kind of people: "one worker", "একজনের". */
export const onePerson = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:একজন(?:ের|কে)?|এক (?:${anyOf(people.bn)})(?:ের|র|কে)?|one (?:${anyOf(people.en)}))${EDGE}`,
  'iu',
);
