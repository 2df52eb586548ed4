import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.js';

/** What a report says, and its amounts as "words = comparator value unit". */
type Row = [text: string, ...amounts: string[]];

function amountsOf(text: string): string[] {
  const language = /[ঀ-৿]/.test(text) ? 'bn' : 'en';
  return read({ id: 'x', language, text, published: '2025-08-13' }).quantities.map((q) => {
    const range = q.valueTo === undefined ? '' : `..${q.valueTo}`;
    return `${text.slice(q.start, q.end)} = ${q.comparator}${q.value}${range} ${q.unit}`;
  });
}

const bengali: Row[] = [
  // what is counted
  ['এতে ১০৫ জন আহত হন।', '১০৫ জন = =105 person'],
  ['চার শ্রমিক দগ্ধ হয়েছেন।', 'চার = =4 person'],
  ['দুই মার্কিন কর্মকর্তা এসেছেন।', 'দুই = =2 person'],
  ['১০ হাজার উত্তর কোরিয়ার সৈন্য এসেছে।', '১০ হাজার = =10000 person'],
  ['দুই গ্রামের মানুষ লড়ছে।', 'দুই = =2 item'],
  ['তিনটি সেতু ভেঙেছে।', 'তিনটি = =3 item'],
  ['পাঁচটি শিশু হারিয়েছে।', 'পাঁচটি = =5 person'],
  ['আগুনে নিহত ৫, আহত ১২।', '৫ = =5 person', '১২ = =12 person'],
  ['১০ ও ১২ জন করে আসেন।', '১০ = =10 person', '১২ জন = =12 person'],
  ['তিনবার ফোন করেছি।', 'তিনবার = =3 item'],
  // comparators
  ['অন্তত ২০ জন মারা গেছেন।', 'অন্তত ২০ জন = >=20 person'],
  ['শতাধিক মানুষ এসেছেন।', 'শতাধিক = >100 person'],
  ['প্রায় দেড় হাজার পদ খালি।', 'প্রায় দেড় হাজার = ~1500 item'],
  ['৪০ হাজারের বেশি মানুষ এসেছেন।', '৪০ হাজারের বেশি = >40000 person'],
  ['১০ শতাংশের নিচে নেমেছে।', '১০ শতাংশের নিচে = <10 percent'],
  ['৭ শতাংশ পর্যন্ত কমতে পারে।', '৭ শতাংশ পর্যন্ত = <=7 percent'],
  ['৩০ জনের কম নয়।', '৩০ জনের কম নয় = >=30 person'],
  ['সর্বোচ্চ ৫ জন ঢুকবেন।', 'সর্বোচ্চ ৫ জন = <=5 person'],
  // measures and money
  ['১০-১২ কিলোমিটার দূরে।', '১০-১২ কিলোমিটার = =10..12 km'],
  ['পানি ৩৩ সেন্টিমিটার ওপরে।', '৩৩ সেন্টিমিটার = =0.33 m'],
  ['২২ থেকে ২৫ কোটি ডলার লাগবে।', '২২ থেকে ২৫ কোটি ডলার = =220000000..250000000 USD'],
  ['দাম ৩ ডলার ৮ সেন্ট।', '৩ ডলার ৮ সেন্ট = =3.08 USD'],
  ['ঢাকায় ১ কোটি ২০ লাখ টাকা জরিমানা হয়।', '১ কোটি ২০ লাখ টাকা = =12000000 BDT'],
  ['কলকাতা পুলিশ ২ লক্ষ টাকা উদ্ধার করেছে।', '২ লক্ষ টাকা = =200000 INR'],
  ['সুদ ২৫ বেসিস পয়েন্ট কমেছে।', '২৫ বেসিস পয়েন্ট = =0.25 percent'],
  ['বৈঠক চলে আড়াই ঘণ্টা।', 'আড়াই ঘণ্টা = =2.5 hour'],
  ['দুই সপ্তাহের মধ্যে শেষ হবে।', 'দুই সপ্তাহের = =14 day'],
  ['ঘণ্টাখানেক পর তিনি ফেরেন।', 'ঘণ্টাখানেক = ~1 hour'],
  ['এক লাখ টন চাল এসেছে।', 'এক লাখ টন = =100000 tonne'],
  ['গত বছর দাম ছিল ৫২৫ ডলার, এবার ৪৯৫।', '৫২৫ ডলার = =525 USD', '৪৯৫ = =495 USD'],
  // no amounts
  ['একটি বাড়িতে এক ব্যক্তি থাকেন।'],
  ['আবদুল করিম (৬৫) সেখানে ছিলেন।'],
  ['১৪৪ ধারা জারি করা হয়েছে।'],
  ['২১তম সভা বসেছে।'],
  ['তারা ২-১ গোলে জিতেছে।'],
  ['আর্টেমিস-২ উড়বে।'],
  ['দুই ও তিন নম্বর ঘাট বন্ধ।'],
  ['ফোন নম্বর ০১৭১২৩৪৫৬৭৮।'],
  ['একাত্তরের কথা মনে আছে।'],
  ['১৫ আগস্ট সভা।'],
  ['এটা সত্যি নয়।'],
];
test.each(bengali)('%s', (text, ...amounts) => {
  expect(amountsOf(text)).toEqual(amounts);
});

const english: Row[] = [
  ['At least 38 people died.', 'At least 38 = >=38 person'],
  ['Dozens are missing.', 'Dozens = >12 person'],
  ['The blast killed 20 and wounded 35.', '20 = =20 person', '35 = =35 person'],
  ['Two of its leaders resigned.', 'Two = =2 person'],
  ['More than 1,300 firearms were found.', 'More than 1,300 = >1300 item'],
  ['Some 12.76 crore voters are listed.', 'Some 12.76 crore = ~127600000 person'],
  ['As many as 70 labourers slept there.', 'As many as 70 = <=70 person'],
  ['Five or six people came.', 'Five = =5 person', 'six = =6 person'],
  ['They flew about 360 kilometers.', 'about 360 kilometers = ~360 km'],
  ['The range is 350 to 400 km.', '350 to 400 km = =350..400 km'],
  ['It fell by 2.5 percent.', '2.5 percent = =2.5 percent'],
  ['It costs $2.3bn a year.', '$2.3bn = =2300000000 USD'],
  ['He paid Rs 500 crore.', 'Rs 500 crore = =5000000000 INR'],
  ['About 210mm of rain fell in six hours.', 'About 210mm = ~0.21 m', 'six hours = =6 hour'],
  ['He got a 20-year sentence.', '20-year = =20 year'],
  ['It lasted for over two years.', 'over two years = >2 year'],
  ['Prices fell over two years.', 'two years = =2 year'],
  // no amounts
  ['One of them spoke.'],
  ['Section 144 was imposed.'],
  ['An F-16 was seen.'],
  ['John Smith, 34, said so.'],
  ['They won 3-1.'],
  ['The court ruled 5 to 4.'],
  ['It was the 21st meeting.'],
  ['Two-thirds agreed.'],
  ['They met in 2019.'],
];
test.each(english)('%s', (text, ...amounts) => {
  expect(amountsOf(text)).toEqual(amounts);
});
