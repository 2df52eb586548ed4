/** Names of the months of the Gregorian year, NFC and lower case, as publication lines write them. */
export const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    // English
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
    // Bengali, with the spellings of both sides of the border
    'জানুয়ারি জানুয়ারী জানু',
    'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রু',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট আগষ্ট অগস্ট অগাস্ট আগ',
    'সেপ্টেম্বর সেপ্টেম্বার সেপ্টে',
    'অক্টোবর অক্টোবার অক্টো',
    'নভেম্বর নভেম্বার নভে',
    'ডিসেম্বর ডিসেম্বার ডিসে',
  ].flatMap((names, i) =>
    names
      .normalize('NFC')
      .split(' ')
      .map((name) => [name, (i % 12) + 1]),
  ),
);
