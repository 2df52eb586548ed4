import { type BnFrame, list } from './frame.js';

/** COOPERATE, AID, RETREAT. */
export const materialCooperation: readonly BnFrame[] = [
  // COOPERATE
  {
    concept: 'cooperate.drill',
    roles: 'together',
    nouns: list('যৌথ বিমান মহড়া, যৌথ নৌ মহড়া, যৌথ সামরিক অভিযান, যৌথ নৌ টহল, বার্ষিক মহড়া, যৌথ প্রশিক্ষণ, যৌথ নজরদারি'),
    light: list('চালানো, করা, শুরু, হওয়া, নেওয়া, পরিচালনা, অংশ'),
  },
  {
    concept: 'cooperate.extradite',
    roles: 'send',
    nouns: list('প্রত্যর্পণ'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'cooperate.extradite',
    roles: 'send',
    verbs: list('হাতে তুলে দেওয়া, হাতে হস্তান্তর করা, কাছে সোপর্দ করা, কাছে ফেরত দেওয়া'),
  },
  {
    concept: 'cooperate.trade',
    roles: 'together',
    nouns: list('যৌথ উৎপাদন, যৌথ প্রকল্প, যৌথ উদ্যোগ, পণ্য বিনিময়, বাণিজ্য পথ চালু, সরাসরি ফ্লাইট চালু, ট্রেন চলাচল চালু'),
    light: list('করা, হওয়া, শুরু'),
    nominal: false,
  },
  {
    concept: 'cooperate.share',
    roles: 'together',
    verbs: list('গোয়েন্দা তথ্য দেওয়া, তথ্য ভাগাভাগি করা, গোয়েন্দা তথ্য ভাগাভাগি করা'),
  },
  {
    concept: 'cooperate.drill',
    roles: 'together',
    nouns: list('যৌথ মহড়া, যৌথ সামরিক মহড়া, যৌথ নৌমহড়া, যৌথ অভিযান, যৌথ টহল, যৌথ মহড়ায় অংশ'),
    light: list('চালানো, করা, শুরু, হওয়া, নেওয়া'),
  },
  {
    concept: 'cooperate.partner',
    roles: 'together',
    nouns: list('অংশীদারিত্ব, অংশীদারত্ব, কৌশলগত অংশীদারিত্ব, সহযোগিতা, জোট, সম্পর্ক জোরদার'),
    light: list('গড়া, করা, বাড়ানো, জোরদার'),
    nominal: false,
  },
  {
    concept: 'cooperate.share',
    roles: 'together',
    nouns: list('গোয়েন্দা তথ্য বিনিময়, তথ্য আদান-প্রদান, তথ্য বিনিময়'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'cooperate.extradite',
    roles: 'give',
    nouns: list('প্রত্যর্পণ, হস্তান্তর'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'cooperate.trade',
    roles: 'together',
    nouns: list('বাণিজ্য চালু, আমদানি চালু, রপ্তানি চালু, সীমান্ত বাণিজ্য চালু'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  // AID
  {
    concept: 'give.military-aid',
    roles: 'send',
    verbs: list(
      'পাঠানো, সরবরাহ করা, জোগানো, হস্তান্তর করা, বিক্রি করা, ক্ষেপণাস্ত্র দেওয়া, যুদ্ধবিমান দেওয়া, ট্যাংক দেওয়া, ড্রোন দেওয়া, গোলাবারুদ দেওয়া, সমরাস্ত্র দেওয়া, প্রতিরক্ষাব্যবস্থা দেওয়া, প্রতিরক্ষা ব্যবস্থা দেওয়া, প্রতিরক্ষা ব্যবস্থা পাঠানো, প্রতিরক্ষা ব্যবস্থা সরবরাহ করা',
    ),
    needs: list(
      'ক্ষেপণাস্ত্র, যুদ্ধবিমান, ট্যাংক, ট্যাঙ্ক, গোলাবারুদ, ড্রোন, সমরাস্ত্র, সাঁজোয়া, হেলিকপ্টার, কামান, অস্ত্রশস্ত্র, অস্ত্রের, প্রতিরক্ষাব্যবস্থা, রাইফেল, যুদ্ধজাহাজ, সাবমেরিন',
    ),
    unless: list('চারপাশ, চারপাশে, আকাশসীমা, আকাশসীমায়, প্রণালি, সাগর, সীমান্ত, উপকূল, জলসীমা, অঞ্চল, প্রতিরক্ষা, মহাসাগর, উপসাগর'),
  },
  {
    concept: 'give.money',
    roles: 'send',
    nouns: list(
      'ঋণ, অনুদান, আর্থিক প্যাকেজ, বেলআউট, বাজেট সহায়তা, ঋণসহায়তা, ঋণ সহায়তা, ঋণের কিস্তি, প্যাকেজ, তহবিল, অর্থ সহায়তা, অর্থসহায়তা, বৃত্তি, ভাতা, অর্থায়ন, চেক',
    ),
    light: list('দেওয়া, প্রদান, মঞ্জুর, ছাড়, অনুমোদন, করা, তুলে'),
    nominal: false,
  },
  {
    concept: 'give.relief',
    roles: 'send',
    verbs: list('পাঠানো, পৌঁছে দেওয়া, বিতরণ করা'),
    needs: list('ত্রাণ, ত্রাণসামগ্রী, খাদ্যসামগ্রী, খাবার, ওষুধ, কম্বল, তাঁবু, শুকনো, চিকিৎসাসামগ্রী, টিকা, উদ্ধারকারী'),
  },
  {
    concept: 'give.aid',
    roles: 'send',
    nouns: list(
      'সহযোগিতা, সমর্থন ও সহায়তা, জরুরি সহায়তা, সব ধরনের সহায়তা, গোয়েন্দা সহায়তা, উন্নয়ন সহায়তা, জ্বালানি সহায়তা, অর্থনৈতিক সহায়তা',
    ),
    light: list('দেওয়া, করা, পাঠানো, প্রদান, জোগানো, দিয়ে'),
    nominal: false,
  },
  {
    concept: 'give.asylum',
    roles: 'give',
    nouns: list('নাগরিকত্ব, শরণার্থী মর্যাদা, সুরক্ষা'),
    light: list('দেওয়া'),
    nominal: false,
  },
  {
    concept: 'rescue.people',
    roles: 'affect',
    verbs: list(
      'জীবিত উদ্ধার করা, অক্ষত উদ্ধার করা, উদ্ধার করে আনা, মুক্ত করা, মুক্ত করে আনা, নিরাপদে সরিয়ে নেওয়া, নিরাপদ আশ্রয়ে নেওয়া, আশ্রয়কেন্দ্রে নেওয়া',
    ),
    needs: list(
      'মানুষ, জিম্মি, বন্দি, বাসিন্দা, পরিবার, নাগরিক, পর্যটক, শিক্ষার্থী, শ্রমিক, শিশু, জেলে, নাবিক, জন, জনকে, যাত্রী, সেনা',
    ),
  },
  {
    concept: 'give.military-aid',
    roles: 'give',
    nouns: list(
      'সামরিক সহায়তা, সামরিক সাহায্য, অস্ত্র সরবরাহ, অস্ত্র সহায়তা, ক্ষেপণাস্ত্র সরবরাহ, গোলাবারুদ সরবরাহ, অস্ত্র বিক্রি, সামরিক সহায়তা প্রদান',
    ),
    light: list('দেওয়া, করা, পাঠানো, প্রদান, সরবরাহ, জোগানো'),
  },
  {
    concept: 'give.military-aid',
    roles: 'give',
    verbs: list('অস্ত্র দেওয়া, অস্ত্র পাঠানো, ক্ষেপণাস্ত্র দেওয়া, অস্ত্র জোগানো, সেনা দিয়ে সাহায্য করা, অস্ত্র তুলে দেওয়া'),
  },
  { concept: 'give.aid', roles: 'give', nouns: list('সরবরাহ'), light: list('করা'), nominal: false },
  {
    concept: 'give.aid',
    roles: 'give',
    nouns: list(
      'সহায়তা, সাহায্য, মদত, মদদ, আর্থিক সহায়তা, আর্থিক সাহায্য, অর্থসাহায্য, মানবিক সহায়তা, ত্রাণ সহায়তা, কারিগরি সহায়তা, চিকিৎসা সহায়তা',
    ),
    light: list('দেওয়া, করা, পাঠানো, প্রদান, জোগানো'),
    nominal: false,
  },
  {
    concept: 'give.relief',
    roles: 'give',
    nouns: list('ত্রাণ বিতরণ, ত্রাণ সামগ্রী বিতরণ, ত্রাণ, খাদ্য সহায়তা, ত্রাণসামগ্রী, ত্রাণ পৌঁছানো, কম্বল বিতরণ'),
    light: list('দেওয়া, করা, পাঠানো, বিতরণ, পৌঁছানো'),
    nominal: false,
  },
  {
    concept: 'give.money',
    roles: 'give',
    nouns: list('অনুদান, আর্থিক অনুদান, ঋণ, অর্থ বরাদ্দ, ভর্তুকি, ক্ষতিপূরণ, বরাদ্দ, প্রণোদনা'),
    light: list('দেওয়া, প্রদান, মঞ্জুর, ছাড়'),
    nominal: false,
  },
  {
    concept: 'give.asylum',
    roles: 'give',
    nouns: list('আশ্রয়, রাজনৈতিক আশ্রয়'),
    light: list('দেওয়া'),
    nominal: false,
  },
  {
    concept: 'rescue.people',
    roles: 'affect',
    verbs: list('নিরাপদে সরানো, নিরাপদ স্থানে সরানো, সরিয়ে আনা, উদ্ধার করা, নিরাপদ আশ্রয়ে সরানো'),
    nouns: list('মুক্ত'),
    light: list('করা'),
    nominal: false,
  },
  {
    concept: 'rescue.people',
    roles: 'affect',
    verbs: list('সরানো, সরিয়ে নেওয়া, দেশে ফেরানো, ফিরিয়ে আনা, বার করে আনা, বের করে আনা'),
    needs: list('মানুষ, বাসিন্দা, পরিবার, নাগরিক, পর্যটক, পড়ুয়া, শিক্ষার্থী, শ্রমিক, রোগী, শিশু, বেসামরিক, আটকা, আটকে'),
  },
  {
    concept: 'give.troops',
    roles: 'give',
    verbs: list('হয়ে লড়াই করা, পক্ষে লড়াই করা, পক্ষে লড়া, হয়ে লড়া, হয়ে যুদ্ধ করা, পক্ষে যুদ্ধ করা'),
  },
  // RETREAT
  {
    concept: 'retreat.withdraw',
    roles: 'leave',
    verbs: list(
      'সরে যাওয়া, পিছু হটা, পিছু হঠা, সরে আসা, চলে যাওয়া, ফিরে যাওয়া, প্রত্যাহার করা, প্রত্যাহার করে নেওয়া, সরিয়ে নেওয়া, সরিয়ে আনা, ফিরিয়ে নেওয়া, ফিরিয়ে আনা, তুলে নেওয়া',
    ),
    needs: list('সেনা, সৈন্য, বাহিনী, সেনাবাহিনী, সেনাদল, রক্ষী, সেনাদের, সৈন্যদের, ট্যাংক, ঘাঁটি, যুদ্ধজাহাজ, রণতরী, ফৌজ'),
    around: true,
  },
  {
    concept: 'retreat.withdraw',
    roles: 'leave',
    nouns: list('সেনা প্রত্যাহার, সৈন্য প্রত্যাহার, বাহিনী প্রত্যাহার, পশ্চাদপসরণ, সব সেনা প্রত্যাহার'),
    light: list('করা, হওয়া, নেওয়া, শুরু, সম্পন্ন'),
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    nouns: list('মুক্তি, মুক্ত, খালাস, জামিন, জামিনে মুক্তি, বেকসুর খালাস, অব্যাহতি'),
    light: list('দেওয়া, পাওয়া, করা, হওয়া'),
    needs: list(
      'জিম্মি, বন্দি, বন্দী, আসামি, কারাবন্দি, পণবন্দি, আদালত, কারাগার, আটক, জেলে, সাংবাদিক, নাবিক, মামলা, মামলায়, কারাবন্দী',
    ),
    nominal: false,
  },
  {
    concept: 'retreat.release',
    roles: 'send',
    nouns: list('মরদেহ হস্তান্তর, জিম্মি হস্তান্তর, বন্দি হস্তান্তর, মৃতদেহ হস্তান্তর, লাশ হস্তান্তর'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'retreat.release',
    roles: 'give',
    verbs: list('জামিন দেওয়া, জামিন মঞ্জুর করা'),
  },
  {
    concept: 'retreat.resign',
    roles: 'act',
    verbs: list(
      'দায়িত্ব ছাড়া, দায়িত্ব থেকে সরে দাঁড়ানো, পদ থেকে সরে দাঁড়ানো, পদ থেকে ইস্তফা দেওয়া, গদি ছাড়া, মন্ত্রিত্ব ছাড়া, ক্ষমতা হস্তান্তর করা, পদত্যাগপত্র দেওয়া, পদত্যাগপত্র জমা দেওয়া, পদত্যাগের ঘোষণা দেওয়া, নেতৃত্ব ছাড়া',
    ),
  },
  {
    concept: 'retreat.ceasefire',
    roles: 'together',
    nouns: list('যুদ্ধবিরতি, অস্ত্রবিরতি, সংঘর্ষবিরতি, মানবিক যুদ্ধবিরতি, সাময়িক যুদ্ধবিরতি'),
    light: list('কার্যকর, শুরু, মেনে, চলা, বহাল'),
    nominal: false,
  },
  {
    concept: 'retreat.disarm',
    roles: 'act',
    verbs: list('অস্ত্র জমা দেওয়া, অস্ত্র ত্যাগ করা, অস্ত্র ফেলে দেওয়া, আত্মসমর্পণ করা, নিরস্ত্র হওয়া, অস্ত্র পরিত্যাগ করা'),
  },
  {
    concept: 'retreat.access',
    roles: 'send',
    verbs: list(
      'সীমান্ত খুলে দেওয়া, ক্রসিং খুলে দেওয়া, ত্রাণ ঢুকতে দেওয়া, প্রবেশ করতে দেওয়া, ঢুকতে দেওয়া, পরিদর্শন করতে দেওয়া, সীমান্ত পুনরায় খোলা, আকাশসীমা খুলে দেওয়া, রাফাহ ক্রসিং খোলা',
    ),
  },
  {
    concept: 'retreat.withdraw',
    roles: 'act',
    nouns: list('সেনা প্রত্যাহার, সৈন্য প্রত্যাহার, বাহিনী প্রত্যাহার'),
    light: list('করা, হওয়া, নেওয়া, শুরু'),
  },
  {
    concept: 'retreat.withdraw',
    roles: 'act',
    verbs: list('সেনা সরানো, সেনা সরিয়ে নেওয়া, সৈন্য সরিয়ে নেওয়া, সেনা তুলে নেওয়া, পিছু হটা, পিছু হঠা, এলাকা ছেড়ে যাওয়া'),
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    nouns: list('মুক্তি, মুক্ত, খালাস, বেকসুর খালাস'),
    light: list('দেওয়া'),
    nominal: false,
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    verbs: list('মুক্তি পাওয়া, ছেড়ে দেওয়া, ফেরত পাঠানো, ফেরত দেওয়া, ফিরিয়ে দেওয়া, জামিনে মুক্তি পাওয়া, জামিন পাওয়া'),
  },
  {
    concept: 'retreat.release',
    roles: 'give',
    nouns: list('জামিন'),
    light: list('দেওয়া, মঞ্জুর'),
    nominal: false,
  },
  {
    concept: 'retreat.swap',
    roles: 'together',
    nouns: list('বন্দি বিনিময়, বন্দী বিনিময়, বন্দিবিনিময়, জিম্মি বিনিময়, মরদেহ বিনিময়'),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'retreat.disarm',
    roles: 'act',
    verbs: list('অস্ত্র জমা দেওয়া, অস্ত্র সমর্পণ করা, অস্ত্র ছাড়া, আত্মসমর্পণ করা'),
    nouns: list('আত্মসমর্পণ, অস্ত্রসমর্পণ, নিরস্ত্রীকরণ'),
    light: list('করা'),
  },
  {
    concept: 'retreat.ceasefire',
    roles: 'together',
    nouns: list('যুদ্ধবিরতি কার্যকর, অস্ত্রবিরতি কার্যকর, সংঘর্ষবিরতি কার্যকর, যুদ্ধবিরতি শুরু, যুদ্ধবিরতি'),
    light: list('হওয়া, শুরু, কার্যকর'),
    nominal: false,
  },
  {
    concept: 'retreat.resign',
    roles: 'act',
    nouns: list('পদত্যাগ, ইস্তফা, পদত্যাগপত্র জমা'),
    light: list('করা, দেওয়া'),
    nominal: false,
  },
  { concept: 'retreat.resign', roles: 'act', verbs: list('সরে দাঁড়ানো, পদ ছাড়া, ক্ষমতা ছাড়া') },
  {
    concept: 'retreat.access',
    roles: 'give',
    nouns: list('প্রবেশাধিকার, প্রবেশের অনুমতি, করিডর, ঢোকার অনুমতি, প্রবেশের সুযোগ'),
    light: list('দেওয়া'),
    nominal: false,
  },
];
