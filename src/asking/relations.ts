import { fold } from '../text/fold.js';

/** Words for relatives, by what they are to somebody; both languages' words meet here. */
const RELATIONS: Readonly<Record<string, string>> = {
  wife: 'wife spouse স্ত্রী বউ বেগম সহধর্মিণী',
  husband: 'husband স্বামী',
  son: 'son ছেলে পুত্র',
  daughter: 'daughter মেয়ে কন্যা',
  father: 'father dad বাবা পিতা',
  mother: 'mother mum মা মাতা',
  brother: 'brother ভাই',
  sister: 'sister বোন ভগিনী',
  uncle: 'uncle চাচা কাকা মামা খালু ফুফা',
  aunt: 'aunt চাচি কাকি মামি খালা ফুফু মাসি পিসি',
  nephew: 'nephew ভাতিজা ভাগ্নে ভাগনে ভাইপো',
  niece: 'niece ভাতিজি ভাগ্নি ভাইঝি',
  grandson: 'grandson নাতি',
  granddaughter: 'granddaughter নাতনি',
  family: 'family relative পরিবার স্বজন',
  neighbour: 'neighbour neighbor প্রতিবেশী',
  friend: 'friend বন্ধু বান্ধবী',
  colleague: 'colleague সহকর্মী',
  doctor: 'doctor physician চিকিৎসক ডাক্তার',
  teacher: 'teacher শিক্ষক শিক্ষিকা',
  student: 'student pupil ছাত্র ছাত্রী শিক্ষার্থী',
  driver: 'driver চালক',
  farmer: 'farmer কৃষক চাষি',
  journalist: 'journalist reporter সাংবাদিক',
  resident: 'resident local villager বাসিন্দা গ্রামবাসী',
};

const byWord = new Map(
  Object.entries(RELATIONS).flatMap(([relation, words]) =>
    words.split(' ').map((w) => [fold(w), relation] as const),
  ),
);

/** What a dictionary form says somebody is to others: sister and বোন are one. */
export const relationOf = (form: string): string | undefined => byWord.get(form);
