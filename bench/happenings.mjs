// News as the world has it, for ledgers of many reports: every day some dozens of happenings, each told of by one to fifty
// reports in two languages within three days. Who, where, what, when and how many are the happening's own; below the
// opening stand paragraphs of samples/ with its names in them. Repeating a few texts instead would make a few hundred
// happenings with hundreds of reports each, and measure neighbourhoods that no newsroom has.
import { chance, samplesIn, varyFigures, varyWords } from './corpus.mjs';

const PER_DAY = 170; // reports: 100,000 of them are some six hundred days
const MOST = 50; // reports of one happening
const WORLDWIDE = 0.15; // of those who act are countries
const LONGEST = { bn: 750, en: 1700 }; // characters: about 2 kB each
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

// name, of it, capital, another city; in Bengali all end in a consonant, so that case endings fit
const COUNTRIES = [
  ['জাপান|জাপানি|টোকিও|নাগোয়া', 'Japan|Japanese|Tokyo|Nagoya'],
  ['ইরান|ইরানি|তেহরান|ইসফাহান', 'Iran|Iranian|Tehran|Isfahan'],
  ['নেপাল|নেপালি|কাঠমান্ডু|পোখারা', 'Nepal|Nepali|Kathmandu|Pokhara'],
  ['সুদান|সুদানি|খার্তুম|পোর্ট সুদান', 'Sudan|Sudanese|Khartoum|Port Sudan'],
  ['পাকিস্তান|পাকিস্তানি|ইসলামাবাদ|লাহোর', 'Pakistan|Pakistani|Islamabad|Lahore'],
  ['উজবেকিস্তান|উজবেক|তাসখন্দ|সমরখন্দ', 'Uzbekistan|Uzbek|Tashkent|Samarkand'],
  ['তাজিকিস্তান|তাজিক|দুশানবে|খুজান্দ', 'Tajikistan|Tajik|Dushanbe|Khujand'],
  ['জর্ডান|জর্ডানি|আম্মান|আকাবা', 'Jordan|Jordanian|Amman|Aqaba'],
  ['লেবানন|লেবানিজ|বৈরুত|ত্রিপোলি', 'Lebanon|Lebanese|Beirut|Tripoli'],
  ['ইয়েমেন|ইয়েমেনি|সানা|এডেন', 'Yemen|Yemeni|Sanaa|Aden'],
  ['ব্রাজিল|ব্রাজিলীয়|ব্রাসিলিয়া|মানাউস', 'Brazil|Brazilian|Brasilia|Manaus'],
  ['ভিয়েতনাম|ভিয়েতনামি|হ্যানয়|হাইফং', 'Vietnam|Vietnamese|Hanoi|Haiphong'],
  ['কাতার|কাতারি|দোহা|আল খোর', 'Qatar|Qatari|Doha|Al Khor'],
  ['মিয়ানমার|বর্মি|নেপিদো|মান্দালয়', 'Myanmar|Burmese|Naypyidaw|Mandalay'],
  ['আজারবাইজান|আজারবাইজানি|বাকু|গাঞ্জা', 'Azerbaijan|Azerbaijani|Baku|Ganja'],
  ['পোল্যান্ড|পোলিশ|ওয়ারশ|গদানস্ক', 'Poland|Polish|Warsaw|Gdansk'],
  ['ফিনল্যান্ড|ফিনিশ|হেলসিঙ্কি|তুর্কু', 'Finland|Finnish|Helsinki|Turku'],
  ['থাইল্যান্ড|থাই|ব্যাংকক|চিয়াং মাই', 'Thailand|Thai|Bangkok|Chiang Mai'],
].map((c) => ({ bn: c[0].split('|'), en: c[1].split('|') }));

// [what two countries did, the noun for it in a headline]
const DEEDS = [
  ['চুক্তি সই করেছেন', 'চুক্তি', 'signed an agreement', 'sign deal'],
  ['বৈঠক করেছেন', 'বৈঠক', 'met for talks', 'hold talks'],
  ['টেলিফোনে কথা বলেছেন', 'ফোনালাপ', 'spoke by phone', 'speak by phone'],
  ['পরস্পরের রাষ্ট্রদূতকে বহিষ্কার করেছেন', 'রাষ্ট্রদূত বহিষ্কার', 'expelled each other’s ambassadors', 'expel envoys'],
  ['পাল্টাপাল্টি অভিযোগ তুলেছেন', 'পাল্টাপাল্টি অভিযোগ', 'accused each other', 'trade blame'],
  ['সীমান্তপথ বন্ধ করে দিয়েছেন', 'সীমান্ত বন্ধ', 'closed their border crossings', 'close border'],
  ['সেনা মোতায়েন করেছেন', 'সেনা মোতায়েন', 'deployed troops', 'send troops'],
  ['বাড়তি শুল্ক বসিয়েছেন', 'বাড়তি শুল্ক', 'imposed new tariffs', 'raise tariffs'],
  ['যুদ্ধবিরতিতে রাজি হয়েছেন', 'যুদ্ধবিরতি', 'agreed to a ceasefire', 'agree ceasefire'],
  ['ত্রাণ পাঠাতে সম্মত হয়েছেন', 'ত্রাণ', 'agreed to send aid', 'pledge aid'],
  ['সব আলোচনা স্থগিত করেছেন', 'আলোচনা স্থগিত', 'suspended all talks', 'suspend talks'],
  ['নিষেধাজ্ঞা তুলে নিয়েছেন', 'নিষেধাজ্ঞা প্রত্যাহার', 'lifted sanctions', 'lift sanctions'],
  ['যৌথ তদন্ত শুরু করেছেন', 'যৌথ তদন্ত', 'opened a joint inquiry', 'open inquiry'],
  ['আন্তর্জাতিক আদালতে মামলা করেছেন', 'মামলা', 'went to the international court', 'go to court'],
];
const MATTERS = [
  ['নদীর পানি', 'river water'],
  ['মাছ ধরার অধিকার', 'fishing rights'],
  ['গ্যাসের দাম', 'gas prices'],
  ['চাল রপ্তানি', 'rice exports'],
  ['বিদ্যুৎ আমদানি', 'electricity imports'],
  ['আটক বন্দী', 'prisoners'],
  ['শরণার্থী', 'refugees'],
  ['টিকা', 'vaccines'],
  ['ঋণ', 'a loan'],
  ['আটক জাহাজ', 'a seized ship'],
  ['নিহত সেনা', 'killed soldiers'],
  ['রেলপথ', 'a railway'],
  ['বিমানঘাঁটি', 'an air base'],
  ['সোনার খনি', 'a gold mine'],
  ['নির্বাচন পর্যবেক্ষক', 'election observers'],
  ['ভূমিকম্প', 'an earthquake'],
  ['সাংবাদিক গ্রেপ্তার', 'an arrested journalist'],
  ['ড্রোন হামলা', 'a drone attack'],
  ['তেলের পাইপলাইন', 'an oil pipeline'],
  ['শ্রমিকদের মজুরি', 'workers’ wages'],
];
// who tells of what came of it …
const TELLERS = [
  ['জেলা প্রশাসনের কর্মকর্তা @', 'the district officer @'],
  ['হাসপাতালের চিকিৎসক @', 'the surgeon @'],
  ['কৃষক সংগঠনের সভাপতি @', 'the farmers’ leader @'],
  ['আইনজীবী @', 'the lawyer @'],
  ['ব্যবসায়ী সমিতির পরিচালক @', 'the shopkeeper @'],
  ['নৌবাহিনীর মুখপাত্র @', 'the navy captain @'],
  ['স্কুলের প্রধান শিক্ষক @', 'the headmaster @'],
  ['ত্রাণ সংস্থার প্রধান @', 'the aid worker @'],
  ['বিরোধী দলের নেতা @', 'the opposition candidate @'],
  ['জেনারেল @', 'General @'],
  ['বিচারপতি @', 'Judge @'],
  ['অধ্যাপক @', 'Professor @'],
];
// … and what that is
const OUTCOMES = [
  ['# পরিবারকে ঘরবাড়ি ছেড়ে আশ্রয়শিবিরে যেতে হবে', '# families will have to leave their homes for shelters'],
  ['আহত # জন শ্রমিকের চিকিৎসা চলছে', '# injured miners were being treated'],
  ['# একর জমির ধান নষ্ট হওয়ার ঝুঁকিতে রয়েছে', '# acres of wheat might be lost'],
  ['# জন বিক্ষোভকারীকে গ্রেপ্তার করা হয়েছে', '# protesters had been arrested'],
  ['বাজারে তেলের দাম # শতাংশ বেড়ে গেছে', 'bread had become # per cent dearer'],
  ['বন্দরে # টি জাহাজ আটকা পড়ে আছে', '# ships were waiting at the port'],
  ['# টি বিদ্যালয় বন্ধ ঘোষণা করা হয়েছে', '# schools had closed their doors'],
  ['# শিশু খাবার ও ওষুধ পাচ্ছে না', '# children went without food and medicine'],
  ['# জন মন্ত্রীকে পদত্যাগ করতে হবে', '# ministers would have to resign'],
  ['সেনারা # কিলোমিটার পিছিয়ে গেছে', 'the army had withdrawn by # kilometres'],
  ['# জন সাক্ষীর জবানবন্দি শোনা হবে', '# witnesses would be heard'],
  ['# টি গ্রামে বিষাক্ত ধোঁয়া মাপা হয়েছে', 'poisonous smoke was measured in # villages'],
];
const OFFICES = [
  ['প্রেসিডেন্ট', 'President'],
  ['প্রধানমন্ত্রী', 'Prime Minister'],
  ['পররাষ্ট্রমন্ত্রী', 'Foreign Minister'],
  ['বাণিজ্যমন্ত্রী', 'Trade Minister'],
  ['সেনাপ্রধান', 'army chief'],
  ['জ্বালানিমন্ত্রী', 'Energy Minister'],
  ['স্বরাষ্ট্রমন্ত্রী', 'Interior Minister'],
  ['স্বাস্থ্যমন্ত্রী', 'Health Minister'],
  ['রাষ্ট্রদূত', 'ambassador'],
  ['যুবরাজ', 'Crown Prince'],
];
// names in samples/ and whose place they take: [country, which of its words] or a person of the happening
const TAKEN = [
  [['a', 0], 'কাজাখস্তান', 'Kazakhstan', 'Peru'],
  [['a', 1], 'কাজাখ', 'Kazakh', 'Peruvian'],
  [['a', 2], 'আস্তানা', 'Astana', 'Lima'],
  [['a', 3], 'আলমাতি', 'Almaty', 'Manaus'],
  [['b', 0], 'কিরগিজস্তান', 'Kyrgyzstan', 'Ecuador'],
  [['b', 1], 'কিরগিজ', 'Kyrgyz', 'Ecuadorian'],
  [['b', 2], 'বিশকেক', 'Bishkek', 'Quito'],
  [['place', 0], 'তালাস', 'Talas', 'Cenepa'],
  [['place', 1], 'জাম্বিল', 'Jambyl', 'Huampami', 'সুনামগঞ্জ', 'চন্দ্রপুর'],
  [['person', 0], 'দাউলেত সেরিকবায়েভ', 'Daulet Serikbayev', 'শুভময় কুণ্ডু', 'ফারুক আহমেদ', 'Faruk Ahmed'],
  [['last', 0], 'সেরিকবায়েভ', 'Serikbayev', 'শুভময়'],
  [['person', 1], 'আজামাত তুরগুনভ', 'Azamat Turgunov', 'Rosa Quispe', 'অলোক দাশগুপ্ত', 'Riazul Islam', 'রিয়াজুল ইসলাম'],
  [['last', 1], 'তুরগুনভ', 'Turgunov'],
  [['person', 2], 'এলমিরা জুসুপোভা', 'Elmira Jusupova', 'Iván Morán', 'নাসরিন আক্তার', 'Salma Sultana', 'সালমা সুলতানা'],
  [['last', 2], 'নাসরিন'],
  [['person', 3], 'মারাত ইসকাকভ', 'Marat Iskakov', 'Paula Andrade', 'শাহেদ মাহমুদ', 'Zakir Haidar', 'জাকির হায়দার'],
];
const REPLACED = new Map(TAKEN.flatMap(([as, ...names]) => names.map((name) => [name, as])));
const NAMES = new RegExp([...REPLACED.keys()].sort((x, y) => y.length - x.length).join('|'), 'g');
const FIRST = {
  bn: 'কা রি মো তু নে সা লি দো গি বা পু'.split(' '),
  en: 'Ka Ri Mo Tu Ne Sa Li Do Gi Ba Pu'.split(' '),
};
const MIDDLE = { bn: 'মা রি শো তু ভা লি জু না'.split(' '), en: 'ma ri sho tu bha li ju na'.split(' ') };
const LAST = {
  bn: 'রান লম দিন কর নভ শাদ বেল মত'.split(' '),
  en: 'ran lom din kor nov shad bel mot'.split(' '),
};
const MONTHS = {
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const bengali = (text) => String(text).replace(/\d/g, (d) => '০১২৩৪৫৬৭৮৯'[d]);

/** `count` reports, day after day; always the same ones for a seed. */
export function* happenings(count, { perDay = PER_DAY, seed = 7 } = {}) {
  const random = chance(seed);
  const bodies = Object.fromEntries(['bn', 'en'].map((l) => [l, samplesIn(l).flatMap(paragraphs)]));
  let waiting = []; // what is yet to be told of the happenings of the last days
  for (let i = 0, day = 0; i < count; day++) {
    for (let born = 0; born < perDay; ) {
      const happening = happen(random, day);
      born += happening.reports;
      for (let n = 0; n < happening.reports; n++)
        waiting.push({ happening, on: day + Math.min(2, Math.floor(random() ** 3 * 3)) });
    }
    const due = waiting.filter((w) => w.on === day).map((w) => ({ ...w, at: random() }));
    waiting = waiting.filter((w) => w.on > day);
    for (const { happening } of due.sort((a, b) => a.at - b.at)) {
      if (i === count) return;
      yield tell(happening, i++, day, bodies, random);
    }
  }
}

function happen(random, day) {
  const below = (n) => Math.floor(random() * n);
  const name = () => [below(11), below(8), below(11), below(8), below(8)];
  // most news is of towns and districts that no other happening of these days names
  const party = () => (random() < WORLDWIDE ? COUNTRIES[below(COUNTRIES.length)] : district(name, random));
  return {
    day,
    reports: Math.min(MOST, Math.floor(1 / (1 - random() ** 1.2))),
    a: party(),
    b: party(),
    deed: DEEDS[below(DEEDS.length)],
    matter: MATTERS[below(MATTERS.length)],
    teller: TELLERS[below(TELLERS.length)],
    outcome: OUTCOMES[below(OUTCOMES.length)],
    office: OFFICES[below(OFFICES.length)],
    people: Array.from({ length: 4 }, name),
    places: [name(), name()],
    figure: 3 + below(400),
    seed: below(2 ** 31),
  };
}

/** A party as the countries are: its name, of it, its chief town, another one. */
function district(name, random) {
  const [own, chief, other] = [name(), name(), name()];
  const last = Math.floor(random() * LAST.bn.length);
  const words = (l) => [own, own, chief, other].map((n) => family(l, n) + (n === own ? LAST[l][last] : ''));
  return { bn: words('bn'), en: words('en') };
}

const given = (l, [x, y]) => FIRST[l][x] + LAST[l][y];
const family = (l, [, , x, y, z]) => FIRST[l][x] + MIDDLE[l][y] + LAST[l][z];

/** One report of a happening: its opening, and as many paragraphs as a report of 2 kB has. */
function tell(h, i, on, bodies, random) {
  const l = random() < 2 / 3 ? 'bn' : 'en';
  const of = ([who, n]) => {
    if (who === 'place') return family(l, h.places[n]);
    if (who === 'person') return `${given(l, h.people[n])} ${family(l, h.people[n])}`;
    return who === 'last' ? family(l, h.people[n]) : h[who][l][n];
  };
  const figure = h.figure + (random() < 0.2 ? Math.floor(random() * 9) : 0); // some have heard of others
  const parts = [OPENINGS[l](h, of, figure, new Date(FIRST_DAY + h.day * DAY))];
  const own = chance(h.seed); // figures are the happening's, words the report's
  let length = parts[0].length;
  for (let at = Math.floor(random() * bodies[l].length); length < LONGEST[l]; at++) {
    const body = bodies[l][at % bodies[l].length];
    const moved = body.replace(NAMES, (name) => of(REPLACED.get(name)));
    parts.push(varyFigures(varyWords(moved, l, random), l, own));
    length += parts.at(-1).length;
  }
  const outlet = Math.floor(random() * 40);
  return {
    id: `${i}`,
    url: `https://outlet-${outlet}.example/${i}`,
    outlet: `Outlet ${outlet}`,
    language: l,
    published: new Date(FIRST_DAY + on * DAY).toISOString().slice(0, 10),
    text: parts.join('\n\n').slice(0, LONGEST[l] + 100),
  };
}

/** What stands below the opening of a sample. */
const paragraphs = (text) => text.split(/\n\s*\n/).filter((p) => p.length > 150 && !/20\d\d|২০\d\d/.test(p));

const OPENINGS = {
  bn({ deed, matter, teller, outcome, office }, of, figure, day) {
    const date = `${bengali(day.getUTCDate())} ${MONTHS.bn[day.getUTCMonth()]}`;
    const [a, b] = [of(['a', 0]), of(['b', 0])];
    const came = `${teller[0]} ${of(['place', 1])}ে বলেন, ${outcome[0]}`
      .replace('#', bengali(figure))
      .replace('@', of(['person', 2]));
    return (
      `${of(['place', 0])}ের ${matter[0]} নিয়ে ${a} ও ${b}ের ${deed[1]}\n\n${matter[0]} নিয়ে ${date} ${of(['place', 0])}ে ${deed[0]} ${a}ের ` +
      `${office[0]} ${of(['person', 0])} ও ${b}ের ${office[0]} ${of(['person', 1])}। ${came}।`
    );
  },
  en({ deed, matter, teller, outcome, office }, of, figure, day) {
    const date = `${day.getUTCDate()} ${MONTHS.en[day.getUTCMonth()]}`;
    const [a, b] = [of(['a', 0]), of(['b', 0])];
    const came = `In ${of(['place', 1])}, ${teller[1]} said that ${outcome[1]}`
      .replace('#', figure)
      .replace('@', of(['person', 2]));
    return (
      `${a} and ${b} ${deed[3]} over ${matter[1]} in ${of(['place', 0])}\n\n${a}’s ${office[1]} ${of(['person', 0])} and ${b}’s ${office[1]} ` +
      `${of(['person', 1])} ${deed[2]} over ${matter[1]} in ${of(['place', 0])} on ${date}. ${came}.`
    );
  },
};
