import { type BnFrame, list } from './frame.js';

/** COOPERATE, AID, RETREAT. */
export const materialCooperation: readonly BnFrame[] = [
  // COOPERATE
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
