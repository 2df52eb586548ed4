import { type BnFrame, list } from './frame.js';

/** PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
export const materialConflict: readonly BnFrame[] = [
  // PROTEST
  {
    concept: 'protest.demo',
    roles: 'protest',
    nouns: list(
      'বিক্ষোভ, বিক্ষোভ মিছিল, বিক্ষোভ সমাবেশ, বিক্ষোভ কর্মসূচি, মানববন্ধন, সমাবেশ, মিছিল, মশাল মিছিল, প্রতিবাদ মিছিল, প্রতিবাদ সমাবেশ, প্রতিবাদ সভা, অবস্থান কর্মসূচি, অবস্থান বিক্ষোভ, অবস্থান ধর্মঘট, ধর্না, ধরনা, ধর্ণা, পদযাত্রা, গণমিছিল, মহাসমাবেশ, গণসমাবেশ, লংমার্চ, লং মার্চ, গণঅবস্থান, কালো পতাকা মিছিল, ঝাড়ু মিছিল, কফিন মিছিল, মৌন মিছিল, জমায়েত, গণবিক্ষোভ, আন্দোলন',
    ),
    light: list('করা, হওয়া, দেখানো, পালন, শুরু, বসা, নামা, চলা, যোগ, ডাকা, অনুষ্ঠিত, আয়োজন, বের, অংশ, চালানো, নেওয়া, দেওয়া'),
  },
  { concept: 'protest.demo', roles: 'protest', verbs: list('রাস্তায় নামা, পথে নামা, রাজপথে নামা, রাস্তায় নেমে আসা') },
  {
    concept: 'protest.strike',
    roles: 'protest',
    nouns: list(
      'ধর্মঘট, হরতাল, কর্মবিরতি, বনধ, সাধারণ ধর্মঘট, কলমবিরতি, পূর্ণ দিবস হরতাল, পূর্ণদিবস কর্মবিরতি, শাটডাউন, কমপ্লিট শাটডাউন, সকাল-সন্ধ্যা হরতাল, পরিবহন ধর্মঘট, ক্লাস বর্জন',
    ),
    light: list('করা, পালন, ডাকা, শুরু, হওয়া, চলা'),
  },
  // the Bengal spelling of a strike, বন্‌ধ, is বন্ধ (shut) once joiners are taken away
  { concept: 'protest.strike', roles: 'protest', nouns: list('বন্ধ'), light: list('পালন, ডাকা'), nominal: false },
  {
    concept: 'protest.hunger',
    roles: 'protest',
    nouns: list('অনশন, আমরণ অনশন, গণঅনশন, অনশন কর্মসূচি, রিলে অনশন'),
    light: list('করা, বসা, শুরু, পালন'),
  },
  {
    concept: 'protest.obstruct',
    roles: 'protest',
    nouns: list(
      'অবরোধ, সড়ক অবরোধ, মহাসড়ক অবরোধ, পথ অবরোধ, রেল অবরোধ, রেলপথ অবরোধ, ঘেরাও, ব্লকেড, বাংলা ব্লকেড, রাস্তা অবরোধ, লাইন অবরোধ, ঘেরাও কর্মসূচি',
    ),
    light: list('করা, পালন, দেওয়া, শুরু'),
  },
  {
    concept: 'protest.obstruct',
    roles: 'protest',
    verbs: list('তালা ঝোলানো, তালা ঝুলিয়ে দেওয়া, তালা দেওয়া, অবরুদ্ধ করে রাখা'),
  },
  {
    concept: 'protest.boycott',
    roles: 'protest',
    nouns: list('বয়কট, বর্জন, নির্বাচন বর্জন, ভোট বর্জন, ভোট বয়কট, পরীক্ষা বর্জন, অধিবেশন বয়কট, অধিবেশন বর্জন'),
    light: list('করা'),
    nominal: false,
  },
  {
    concept: 'protest.walkout',
    roles: 'protest',
    nouns: list('ওয়াকআউট, ওয়াক আউট, কক্ষত্যাগ, সভাত্যাগ'),
    light: list('করা'),
  },
  {
    concept: 'protest.riot',
    roles: 'strike',
    nouns: list('ইটপাটকেল, ইট-পাটকেল, পাথর'),
    light: list('ছোড়া, নিক্ষেপ, ছুঁড়া, মারা'),
    nominal: false,
  },
  {
    concept: 'protest.riot',
    roles: 'protest',
    nouns: list('দাঙ্গা, তাণ্ডব'),
    light: list('করা, চালানো, বাধানো'),
    nominal: false,
  },
  {
    concept: 'protest.vandalise',
    roles: 'strike',
    nouns: list('ভাঙচুর, ভাংচুর, গাড়ি ভাঙচুর'),
    light: list('করা, চালানো'),
    nominal: false,
  },
  {
    concept: 'protest.vandalise',
    roles: 'affect',
    verbs: list('কুশপুতুল পোড়ানো, কুশপুত্তলিকা দাহ করা, কুশপুতুল দাহ করা, টায়ার জ্বালানো, পতাকা পোড়ানো'),
  },
  // SANCTION
  {
    concept: 'sanction.impose',
    roles: 'impose',
    nouns: list(
      'নিষেধাজ্ঞা, অর্থনৈতিক নিষেধাজ্ঞা, বাণিজ্য নিষেধাজ্ঞা, অবরোধ আরোপ, নতুন নিষেধাজ্ঞা, ভিসা নিষেধাজ্ঞা, অস্ত্র নিষেধাজ্ঞা, রপ্তানি নিষেধাজ্ঞা, বিধিনিষেধ, রপ্তানি নিয়ন্ত্রণ, কড়াকড়ি',
    ),
    light: list('দেওয়া, আরোপ, বসানো, চাপানো, জারি, পুনর্বহাল, করা'),
  },
  {
    concept: 'sanction.tariff',
    roles: 'impose',
    nouns: list('শুল্ক, বাড়তি শুল্ক, অতিরিক্ত শুল্ক, পাল্টা শুল্ক, আমদানি শুল্ক, শাস্তিমূলক শুল্ক'),
    light: list('আরোপ, বসানো, চাপানো, বাড়ানো, কার্যকর, ধার্য'),
    nominal: false,
  },
  {
    concept: 'sanction.fine',
    roles: 'affect',
    nouns: list('জরিমানা, অর্থদণ্ড'),
    light: list('করা, দেওয়া, হওয়া'),
    nominal: false,
  },
  { concept: 'sanction.impose', roles: 'affect', verbs: list('কালোতালিকায় তোলা, কালো তালিকাভুক্ত করা, কালোতালিকাভুক্ত করা') },
  {
    concept: 'sanction.expel',
    roles: 'affect',
    nouns: list(
      'বহিষ্কার, অব্যাহতি, বরখাস্ত, সাময়িক বরখাস্ত, সাসপেন্ড, অপসারণ, চাকরিচ্যুত, সাময়িক বহিষ্কার, স্থায়ী বহিষ্কার, বাধ্যতামূলক অবসর, প্রত্যাহার করে নেওয়া, দল থেকে বহিষ্কার, পদচ্যুত, অপসারিত, বহিষ্কৃত, বরখাস্ত হওয়া',
    ),
    light: list('করা, হওয়া, দেওয়া'),
    nominal: false,
  },
  {
    concept: 'sanction.convict',
    roles: 'affect',
    nouns: list(
      'মৃত্যুদণ্ড, কারাদণ্ড, যাবজ্জীবন, যাবজ্জীবন কারাদণ্ড, সাজা, দোষী সাব্যস্ত, সশ্রম কারাদণ্ড, আমৃত্যু কারাদণ্ড, ফাঁসি, দণ্ডিত, কারাবাসের সাজা, ফাঁসির আদেশ, মৃত্যুদণ্ডের আদেশ',
    ),
    light: list('দেওয়া, করা, হওয়া, শোনানো, ঘোষণা'),
    nominal: false,
  },
  {
    concept: 'sanction.cut-ties',
    roles: 'together',
    nouns: list('কূটনৈতিক সম্পর্ক ছিন্ন, সম্পর্ক ছিন্ন'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'sanction.recall',
    roles: 'affect',
    nouns: list('রাষ্ট্রদূত প্রত্যাহার, রাষ্ট্রদূতকে প্রত্যাহার, কূটনীতিক প্রত্যাহার'),
    light: list('করা'),
  },
  {
    concept: 'sanction.suspend-deal',
    roles: 'together',
    nouns: list(
      'চুক্তি বাতিল, চুক্তি স্থগিত, বাণিজ্য স্থগিত, বাণিজ্য বন্ধ, আমদানি বন্ধ, রপ্তানি বন্ধ, আমদানি নিষিদ্ধ, ভিসা দেওয়া বন্ধ, সদস্যপদ স্থগিত, আলোচনা থেকে সরে যাওয়া, দূতাবাস বন্ধ, কনস্যুলেট বন্ধ, চুক্তি থেকে প্রত্যাহার, চুক্তি রদ, ভিসা বাতিল, ভিসা স্থগিত, সীমান্ত বন্ধ',
    ),
    light: list('করা, হওয়া, থাকা, রাখা'),
    nominal: false,
  },
  {
    concept: 'sanction.cut-aid',
    roles: 'give',
    nouns: list(
      'সহায়তা বন্ধ, সাহায্য বন্ধ, সহায়তা স্থগিত, সাহায্য স্থগিত, অর্থায়ন বন্ধ, তহবিল স্থগিত, অনুদান বন্ধ, সামরিক সহায়তা স্থগিত, সামরিক সহায়তা বন্ধ',
    ),
    light: list('করা, হওয়া'),
  },
  // MOBILIZE
  {
    concept: 'mobilise.troops',
    roles: 'act',
    nouns: list(
      'সেনা মোতায়েন, সৈন্য মোতায়েন, সেনা সমাবেশ, বিজিবি মোতায়েন, সেনাবাহিনী মোতায়েন, বাহিনী মোতায়েন, যুদ্ধজাহাজ মোতায়েন, কেন্দ্রীয় বাহিনী মোতায়েন, আধাসেনা মোতায়েন, সেনা টহল',
    ),
    light: list('করা, হওয়া, ঘটানো'),
  },
  {
    concept: 'mobilise.police',
    roles: 'act',
    nouns: list('পুলিশ মোতায়েন, অতিরিক্ত পুলিশ মোতায়েন, র‍্যাব মোতায়েন, র্যাব মোতায়েন, নিরাপত্তা জোরদার, আনসার মোতায়েন'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  { concept: 'mobilise.troops', roles: 'act', nouns: list('মোতায়েন'), light: list('করা, হওয়া'), nominal: false },
  {
    concept: 'mobilise.troops',
    roles: 'act',
    verbs: list('সেনা পাঠানো, সৈন্য পাঠানো, যুদ্ধজাহাজ পাঠানো, সেনা জড়ো করা, সেনা নামানো'),
  },
  {
    concept: 'mobilise.drill',
    roles: 'strike',
    nouns: list('সামরিক মহড়া, মহড়া, নৌমহড়া, তাজা গোলার মহড়া, বিমান মহড়া, সামরিক কুচকাওয়াজ'),
    light: list('চালানো, করা, শুরু, দেওয়া, হওয়া'),
  },
  {
    concept: 'mobilise.test',
    roles: 'act',
    nouns: list(
      'ক্ষেপণাস্ত্র পরীক্ষা, ক্ষেপণাস্ত্রের পরীক্ষা, ক্ষেপণাস্ত্র উৎক্ষেপণ, পারমাণবিক পরীক্ষা, পরমাণু পরীক্ষা, ক্ষেপণাস্ত্রের সফল পরীক্ষা, পরীক্ষামূলক উৎক্ষেপণ',
    ),
    light: list('চালানো, করা, হওয়া'),
  },
  {
    concept: 'mobilise.incursion',
    roles: 'take',
    nouns: list('আকাশসীমা লঙ্ঘন, সীমান্ত লঙ্ঘন, অনুপ্রবেশ, জলসীমা লঙ্ঘন, আকাশসীমায় অনুপ্রবেশ'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'mobilise.incursion',
    roles: 'take',
    verbs: list('ঢুকে পড়া, ঢুকে যাওয়া, প্রবেশ করা, ঢোকা'),
    needs: list('আকাশসীমা, আকাশসীমায়, জলসীমা, জলসীমায়, আকাশে'),
  },
  {
    concept: 'mobilise.troops',
    roles: 'act',
    nouns: list(
      'রণতরী মোতায়েন, নৌবহর মোতায়েন, যুদ্ধবিমান মোতায়েন, রিজার্ভ সেনা তলব, সেনা জড়ো, সর্বোচ্চ সতর্কতা জারি, রেড অ্যালার্ট জারি',
    ),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'mobilise.weapons',
    roles: 'act',
    nouns: list('ক্ষেপণাস্ত্র মোতায়েন, অস্ত্র মজুত, অস্ত্র জোগাড়'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  // COERCE
  {
    concept: 'coerce.arrest',
    roles: 'affect',
    nouns: list('গ্রেপ্তার, গ্রেফতার, আটক, পাকড়াও, গৃহবন্দি, গৃহবন্দী, গ্রেপ্তারি, ধরপাকড়, কারাবন্দি, নজরবন্দি'),
    light: list('করা, হওয়া, থাকা, চালানো'),
  },
  {
    concept: 'coerce.arrest',
    roles: 'affect',
    verbs: list(
      'কারাগারে পাঠানো, জেলহাজতে পাঠানো, জেল হেফাজতে পাঠানো, রিমান্ডে নেওয়া, রিমান্ডে পাঠানো, হেফাজতে নেওয়া, হেফাজতে পাঠানো, ধরে নেওয়া, ধরে নিয়ে যাওয়া, তুলে নিয়ে যাওয়া, ধরা পড়া, পুলিশে সোপর্দ করা, জেলে পাঠানো, জেলে পোরা, জেলে ভরা',
    ),
    nouns: list('রিমান্ড মঞ্জুর, পুলিশি হেফাজত'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'coerce.seize',
    roles: 'affect',
    nouns: list('জব্দ, বাজেয়াপ্ত, ক্রোক, অবরুদ্ধ, সিলগালা, দখল'),
    light: list('করা, হওয়া, নেওয়া'),
    nominal: false,
  },
  {
    concept: 'coerce.seize',
    roles: 'affect',
    nouns: list('জব্দের নির্দেশ, ক্রোকের নির্দেশ, জব্দের আদেশ, ক্রোকের আদেশ, বাজেয়াপ্তের নির্দেশ'),
    light: list('দেওয়া, হওয়া'),
  },
  {
    concept: 'coerce.occupy',
    roles: 'take',
    nouns: list('দখল, নিয়ন্ত্রণ'),
    light: list('করা, নেওয়া, রাখা'),
    nominal: false,
  },
  {
    concept: 'coerce.occupy',
    roles: 'take',
    verbs: list('দখল করা, দখলে নেওয়া, দখল করে রাখা, নিয়ন্ত্রণ নেওয়া, নিয়ন্ত্রণে নেওয়া, নিয়ন্ত্রণ প্রতিষ্ঠা করা'),
  },
  {
    concept: 'coerce.evict',
    roles: 'affect',
    nouns: list('উচ্ছেদ, উচ্ছেদ অভিযান'),
    light: list('করা, চালানো, হওয়া'),
    nominal: false,
  },
  {
    concept: 'coerce.restrict',
    roles: 'impose',
    nouns: list(
      '১৪৪ ধারা, 144 ধারা, ১৬৩ ধারা, জরুরি অবস্থা, দেশত্যাগে নিষেধাজ্ঞা, বিদেশযাত্রায় নিষেধাজ্ঞা, ভ্রমণ নিষেধাজ্ঞা, বিদেশ যাত্রায় নিষেধাজ্ঞা',
    ),
    light: list('জারি, দেওয়া, করা, ঘোষণা, আরোপ'),
  },
  {
    concept: 'coerce.ban',
    roles: 'affect',
    nouns: list(
      'নিষিদ্ধ, নিষিদ্ধ ঘোষণা, নিবন্ধন বাতিল, নিবন্ধন স্থগিত, কার্যক্রম নিষিদ্ধ, অনুমতি বাতিল, পাসপোর্ট বাতিল, লাইসেন্স বাতিল, প্রার্থিতা বাতিল',
    ),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'coerce.censor',
    roles: 'affect',
    nouns: list('সম্প্রচার বন্ধ, ইন্টারনেট বন্ধ, ইন্টারনেট সেবা বন্ধ, পত্রিকা বন্ধ, সম্প্রচার স্থগিত, প্রকাশনা বন্ধ'),
    light: list('করা, হওয়া, রাখা'),
    nominal: false,
  },
  {
    concept: 'coerce.curfew',
    roles: 'impose',
    nouns: list('কারফিউ, কার্ফু, কারফিউ জারি'),
    light: list('জারি, করা, দেওয়া, ঘোষণা'),
  },
  {
    concept: 'coerce.martial-law',
    roles: 'impose',
    nouns: list('সামরিক আইন, মার্শাল ল, সামরিক শাসন'),
    light: list('জারি, ঘোষণা, করা'),
    nominal: false,
  },
  {
    concept: 'coerce.deport',
    roles: 'affect',
    nouns: list('পুশ ইন, পুশইন, পুশ ব্যাক, পুশব্যাক, পুশ-ইন, বিতাড়ন, বিতাড়িত, দেশ থেকে বহিষ্কার'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'coerce.deport',
    roles: 'affect',
    verbs: list(
      'ঠেলে পাঠানো, ঠেলে দেওয়া, সীমান্ত পার করে দেওয়া, সীমান্তের ও পারে পাঠানো, দেশে ফেরত পাঠানো, ও পারে ফেলে দেওয়া, ও পারে পাঠানো, ওপারে পাঠানো, ওপারে ঠেলে দেওয়া',
    ),
  },
  {
    concept: 'coerce.eject',
    roles: 'affect',
    verbs: list('বার করে দেওয়া, বের করে দেওয়া, ঢুকতে না দেওয়া, আটকে দেওয়া, বাধা দেওয়া, ছত্রভঙ্গ করা, ছত্রভঙ্গ করে দেওয়া'),
  },
  {
    concept: 'coerce.cyber',
    roles: 'strike',
    nouns: list('সাইবার হামলা, সাইবার আক্রমণ'),
    light: list('করা, চালানো, হওয়া'),
  },
  { concept: 'coerce.withhold', roles: 'affect', verbs: list('ত্রাণ আটকে রাখা, ত্রাণ আটকানো, ত্রাণ ঢুকতে না দেওয়া') },
  // ASSAULT
  {
    concept: 'attack.any',
    roles: 'strike',
    nouns: list(
      'হামলা, হানা, আক্রমণ, আক্রমন, আকস্মিক আক্রমণ, পাল্টা হামলা, পাল্টা আক্রমণ, সন্ত্রাসী হামলা, জঙ্গি হামলা, জঙ্গি হানা, সশস্ত্র হামলা, হামলা-ভাঙচুর, অতর্কিত হামলা, সামরিক অভিযান, স্থল অভিযান, স্থল হামলা, আগ্রাসন, পূর্ণ মাত্রার আক্রমণ, চোরাগোপ্তা হামলা',
    ),
    light: list('করা, চালানো, হওয়া, শুরু, দেওয়া, ঘটা, ঘটানো, জোরদার, অব্যাহত'),
  },
  {
    concept: 'attack.advance',
    roles: 'take',
    nouns: list('অগ্রগতি'),
    light: list('করা, ঘটানো'),
    verbs: list('অগ্রসর হওয়া, এগিয়ে যাওয়া'),
    needs: list('সামরিক, সেনা, বাহিনী, ট্যাংক, সৈন্য'),
    nominal: false,
  },
  {
    concept: 'attack.aerial',
    roles: 'strike',
    nouns: list('বিমান হামলা, বিমান হানা, বিমানহানা, বিমান আক্রমণ, বোমাবর্ষণ, বোমা বর্ষণ, বিমান হামলায়'),
    light: list('করা, চালানো, হওয়া, শুরু'),
  },
  { concept: 'attack.aerial', roles: 'strike', verbs: list('বোমা ফেলা, বোমা নিক্ষেপ করা, বোমা বর্ষণ করা') },
  {
    concept: 'attack.drone',
    roles: 'strike',
    nouns: list('ড্রোন হামলা, ড্রোন হানা, ড্রোন আক্রমণ, ড্রোন-হানা'),
    light: list('করা, চালানো, হওয়া'),
  },
  { concept: 'attack.drone', roles: 'strike', verbs: list('ড্রোন ছোড়া, ড্রোন হানা দেওয়া, ড্রোন ছোঁড়া') },
  {
    concept: 'attack.shell',
    roles: 'strike',
    nouns: list(
      'ক্ষেপণাস্ত্র হামলা, ক্ষেপণাস্ত্র হানা, রকেট হামলা, গোলাবর্ষণ, গোলা বর্ষণ, গোলা নিক্ষেপ, কামান হামলা, মর্টার হামলা, মর্টার শেল নিক্ষেপ, মিসাইল হামলা, রকেট নিক্ষেপ, গোলা হামলা, গোলা',
    ),
    light: list('করা, চালানো, হওয়া, ছোড়া, নিক্ষেপ, ছোঁড়া'),
  },
  {
    concept: 'attack.shell',
    roles: 'strike',
    verbs: list('ক্ষেপণাস্ত্র ছোড়া, রকেট ছোড়া, গোলা ছোড়া, মর্টার ছোড়া, ক্ষেপণাস্ত্র নিক্ষেপ করা, ক্ষেপণাস্ত্র ছোঁড়া'),
  },
  {
    concept: 'attack.firearms',
    roles: 'strike',
    nouns: list('গুলি, গুলিবর্ষণ, গুলি বর্ষণ, বন্দুক হামলা, গুলিচালনা, গুলি চালনা, ব্রাশফায়ার'),
    light: list('চালানো, করা, ছোড়া, ছোঁড়া, ছুঁড়া, হওয়া, বর্ষণ, মারা'),
  },
  {
    concept: 'attack.explosives',
    roles: 'strike',
    nouns: list(
      'বোমা হামলা, ককটেল হামলা, পেট্রোলবোমা হামলা, পেট্রলবোমা হামলা, গ্রেনেড হামলা, বিস্ফোরণ ঘটানো, আইইডি হামলা, ককটেল বিস্ফোরণ, বোমাবাজি, বোমা বিস্ফোরণ',
    ),
    light: list('করা, চালানো, ঘটানো, হওয়া, ছোড়া, নিক্ষেপ'),
  },
  {
    concept: 'attack.suicide',
    roles: 'strike',
    nouns: list('আত্মঘাতী হামলা, আত্মঘাতী বিস্ফোরণ, আত্মঘাতী বোমা হামলা'),
    light: list('করা, চালানো, ঘটানো, হওয়া'),
  },
  {
    concept: 'attack.crowd-control',
    roles: 'strike',
    nouns: list(
      'লাঠিচার্জ, লাঠিপেটা, টিয়ারশেল, টিয়ার শেল, কাঁদানে গ্যাস, সাউন্ড গ্রেনেড, জলকামান, রাবার বুলেট, টিয়ারগ্যাস, টিয়ার গ্যাস, ফাঁকা গুলি, কাঁদানে গ্যাসের শেল, লাঠি, ছররা গুলি, মৃদু লাঠিচার্জ, বেধড়ক লাঠিচার্জ',
    ),
    light: list('করা, ছোড়া, নিক্ষেপ, চালানো, ব্যবহার, ছোঁড়া, হওয়া'),
    nominal: false,
  },
  {
    concept: 'attack.beat',
    roles: 'affect',
    nouns: list('মারধর, গণপিটুনি, নির্যাতন, পিটুনি, হেনস্তা, হেনস্থা, লাঞ্ছিত, মারপিট'),
    light: list('করা, চালানো, দেওয়া, হওয়া'),
    nominal: false,
  },
  {
    concept: 'attack.beat',
    roles: 'affect',
    verbs: list('পেটানো, পিটিয়ে আহত করা, মারধর করা, পিটিয়ে জখম করা, কুপিয়ে জখম করা'),
  },
  {
    concept: 'attack.torture',
    roles: 'affect',
    nouns: list('নিপীড়ন, অত্যাচার, শারীরিক নির্যাতন'),
    light: list('করা, চালানো'),
    nominal: false,
  },
  {
    concept: 'attack.sexual',
    roles: 'affect',
    nouns: list('যৌন নির্যাতন, যৌন সহিংসতা'),
    light: list('করা, চালানো, হওয়া'),
    nominal: false,
  },
  {
    concept: 'attack.kill',
    roles: 'affect',
    nouns: list('হত্যা, খুন, গুপ্তহত্যা, গণহত্যা, হত্যাকাণ্ড, নিধন'),
    light: list('করা, হওয়া, চালানো'),
  },
  {
    concept: 'attack.kill',
    roles: 'affect',
    verbs: list(
      'গুলি করে হত্যা করা, গুলি করে মারা, পিটিয়ে হত্যা করা, কুপিয়ে হত্যা করা, পিটিয়ে মারা, মেরে ফেলা, পুড়িয়ে মারা, জবাই করা, প্রাণে মারা',
    ),
  },
  {
    concept: 'attack.abduct',
    roles: 'affect',
    nouns: list('অপহরণ, জিম্মি, গুম, পণবন্দি, যুদ্ধবন্দি'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'attack.destroy',
    roles: 'strike',
    nouns: list('অগ্নিসংযোগ, লুটপাট, ধ্বংস, ভূপাতিত, হামলা-অগ্নিসংযোগ, বাড়িতে আগুন, অফিসে আগুন, কার্যালয়ে আগুন, দোকানে আগুন'),
    light: list('করা, চালানো, দেওয়া, হওয়া, ধরানো'),
    nominal: false,
  },
  {
    concept: 'attack.destroy',
    roles: 'affect',
    verbs: list('পোড়ানো, পুড়িয়ে দেওয়া, গুঁড়িয়ে দেওয়া, জ্বালিয়ে দেওয়া, গুলি করে নামানো, ধ্বংস করা, ভূপাতিত করা'),
  },
  {
    concept: 'attack.destroy',
    roles: 'affect',
    verbs: list('উড়িয়ে দেওয়া'),
    needs: list('ভবন, সেতু, বাড়ি, ঘাঁটি, স্থাপনা, বাঁধ, ট্যাংক, জাহাজ, বিমান, কার্যালয়, গাড়ি, লাইন'),
  },
  {
    concept: 'attack.clash',
    roles: 'fight',
    nouns: list(
      'সংঘর্ষ, রক্তক্ষয়ী সংঘর্ষ, ধাওয়া পাল্টা ধাওয়া, পাল্টাপাল্টি ধাওয়া, হাতাহাতি, সংঘাত, ধস্তাধস্তি, পাল্টাপাল্টি হামলা, মারামারি, হাঙ্গামা',
    ),
    light: list('হওয়া, বাধা, ঘটা, জড়ানো, শুরু, লিপ্ত, চলা, করা'),
  },
  {
    concept: 'attack.fight',
    roles: 'fight',
    nouns: list(
      'লড়াই, যুদ্ধ, গোলাগুলি, গুলি বিনিময়, গুলিবিনিময়, বন্দুকযুদ্ধ, সশস্ত্র সংঘর্ষ, তুমুল লড়াই, সীমান্ত সংঘর্ষ, সম্মুখযুদ্ধ',
    ),
    light: list('করা, হওয়া, চলা, চালানো, শুরু, লিপ্ত, জড়ানো'),
    nominal: false,
  },
  {
    concept: 'attack.primitive',
    roles: 'strike',
    nouns: list('ইটপাটকেল, ইট-পাটকেল, ধারালো অস্ত্র নিয়ে হামলা'),
    light: list('ছোড়া, নিক্ষেপ, করা, চালানো'),
    nominal: false,
  },
  {
    concept: 'attack.primitive',
    roles: 'affect',
    verbs: list('কোপানো, কুপানো, কুপিয়ে আহত করা, ছুরি মারা, ছুরিকাঘাত করা'),
  },
  {
    concept: 'attack.unconventional',
    roles: 'strike',
    nouns: list('রাসায়নিক হামলা, পারমাণবিক হামলা, পরমাণু হামলা'),
    light: list('করা, চালানো, হওয়া'),
  },
];
