const list = (words: string) =>
  words
    .normalize('NFC')
    .split(/\s*\n\s*/)
    .filter(Boolean);

/** What outlets write over their pages, lower case and NFC. */
export const sectionLabels: ReadonlySet<string> = new Set([
  ...list(`
    আন্তর্জাতিক
    জাতীয়
    বাংলাদেশ
    দেশ
    সারাদেশ
    সারা দেশ
    সারা বাংলা
    সারাবাংলা
    বিশ্ব
    বিশ্ব সংবাদ
    বিশ্বসংবাদ
    বিশ্বজুড়ে
    বিদেশ
    রাজনীতি
    অর্থনীতি
    অর্থ ও বাণিজ্য
    শিল্প-বাণিজ্য
    বাণিজ্য
    ব্যবসা
    ব্যবসা-বাণিজ্য
    শেয়ারবাজার
    খেলা
    খেলাধুলা
    ক্রিকেট
    ফুটবল
    বিনোদন
    শিক্ষা
    শিক্ষাঙ্গন
    ক্যাম্পাস
    স্বাস্থ্য
    প্রযুক্তি
    তথ্যপ্রযুক্তি
    বিজ্ঞান
    বিজ্ঞান ও প্রযুক্তি
    পরিবেশ
    জলবায়ু
    অপরাধ
    আইন ও আদালত
    আইন-আদালত
    আদালত
    রাজধানী
    মহানগর
    নগর
    ঢাকা
    কলকাতা
    রাজ্য
    জেলা
    পশ্চিমবঙ্গ
    ত্রিপুরা
    আসাম
    অসম
    ভারত
    উত্তর-পূর্ব
    দক্ষিণ এশিয়া
    এশিয়া
    ইউরোপ
    আমেরিকা
    মধ্যপ্রাচ্য
    আফ্রিকা
    মতামত
    সম্পাদকীয়
    বিশ্লেষণ
    ধর্ম
    প্রবাস
    প্রথম পাতা
    প্রথম পাতার খবর
    শেষ পাতা
    শেষের পাতা
    সর্বশেষ
    সর্বশেষ খবর
    খবর
    সংবাদ
    প্রধান খবর
    ব্রেকিং নিউজ
    বিশেষ প্রতিবেদন
    ইউক্রেন যুদ্ধ
  `),
  ...list(`
    world
    world news
    international
    national
    news
    top stories
    top news
    breaking news
    latest
    politics
    uk
    us
    u.s.
    us & canada
    usa
    uk politics
    us politics
    business
    economy
    markets
    finance
    technology
    tech
    science
    science & environment
    environment
    climate
    health
    sport
    sports
    cricket
    football
    entertainment
    culture
    arts
    education
    opinion
    analysis
    editorial
    comment
    crime
    law
    courts
    city
    metro
    region
    regional
    local
    asia
    south asia
    asia pacific
    asia-pacific
    europe
    africa
    americas
    latin america
    middle east
    india
    bangladesh
    pakistan
    china
    australia
    russia
    ukraine
    dhaka
    kolkata
    country
    home
    war in ukraine
    special report
    front page
    back page
    diplomacy
    defence
    defense
    security
    military
  `),
]);
