import { ASKED, type BnFrame, list } from './frame.js';

/** AGREE, CONSULT, SUPPORT, CONCEDE. */
export const verbalCooperation: readonly BnFrame[] = [
  // AGREE
  {
    concept: 'agree.promise',
    roles: 'tell',
    nouns: list(
      'প্রতিশ্রুতি, আশ্বাস, অঙ্গীকার, প্রতিজ্ঞা, শপথ, ওয়াদা, নিশ্চয়তা, গ্যারান্টি, প্রত্যয়, সংকল্প, সঙ্কল্প, দৃঢ় প্রত্যয়, দৃঢ় অঙ্গীকার, কথা',
    ),
    light: list('দেওয়া, ব্যক্ত, শোনা'),
    nominal: false,
  },
  {
    concept: 'agree.promise',
    roles: 'tell',
    nouns: list(
      'প্রতিশ্রুতি, আশ্বাস, অঙ্গীকার, প্রতিজ্ঞা, আশ্বস্ত, প্রতিশ্রুতিবদ্ধ, অঙ্গীকারবদ্ধ, বদ্ধপরিকর, ক্ষতিপূরণ ঘোষণা, সহায়তা ঘোষণা, অনুদান ঘোষণা, সাহায্য ঘোষণা, ক্ষতিপূরণের ঘোষণা, সহায়তার ঘোষণা, প্যাকেজ ঘোষণা',
    ),
    light: list('করা, দেওয়া, হওয়া'),
  },
  {
    concept: 'agree.accept',
    roles: 'tell',
    nouns: list('রাজি, রাজী, সম্মত, একমত, সম্মতি, মতৈক্য, ঐকমত্য, ঐক্যমত্য, সহমত, সায়, নীতিগত সম্মতি'),
    light: list('হওয়া, দেওয়া, জানানো, প্রকাশ, পোষণ, পৌঁছানো, করানো'),
  },
  { concept: 'agree.accept', roles: 'tell', verbs: list('মেনে নেওয়া'), needs: ASKED },
  { concept: 'agree.accept', roles: 'tell', verbs: list('প্রস্তাব গ্রহণ করা, মেনে নিতে রাজি হওয়া, সায় দেওয়া') },
  {
    concept: 'agree.offer',
    roles: 'tell',
    nouns: list('সহায়তার প্রস্তাব, সাহায্যের প্রস্তাব, সহযোগিতার প্রস্তাব, মধ্যস্থতার প্রস্তাব, শান্তি প্রস্তাব, সহযোগিতার আগ্রহ'),
    light: list('দেওয়া, করা, জানানো, রাখা, প্রকাশ'),
  },
  {
    concept: 'agree.ready',
    roles: 'tell',
    nouns: list('প্রস্তুত, আগ্রহ, আগ্রহী'),
    light: list('প্রকাশ, জানানো, থাকা'),
    nominal: false,
  },
  {
    concept: 'agree.deal',
    roles: 'together',
    nouns: list('সমঝোতা, চুক্তি, শান্তিচুক্তি, যুদ্ধবিরতি চুক্তি, বাণিজ্যচুক্তি, বাণিজ্য চুক্তি'),
    light: list('পৌঁছানো, হওয়া, করা, উপনীত'),
    nominal: false,
  },
  // CONSULT
  {
    concept: 'meet.talk',
    roles: 'together',
    nouns: list(
      'বৈঠক, দ্বিপাক্ষিক বৈঠক, দ্বিপক্ষীয় বৈঠক, জরুরি বৈঠক, মতবিনিময়, মতবিনিময় সভা, সংলাপ, আলোচনা, শান্তি আলোচনা, আলাপ, আলাপ-আলোচনা, সৌজন্য সাক্ষাৎ, সাক্ষাৎ, সাক্ষাত, সমন্বয় বৈঠক, রুদ্ধদ্বার বৈঠক, একান্ত বৈঠক, মুখোমুখি বৈঠক, আলোচনা সভা, পতাকা বৈঠক, পার্শ্ববৈঠক, ভার্চুয়াল বৈঠক, দর-কষাকষি, শলাপরামর্শ, বৈঠকে অংশ',
    ),
    light: list('করা, হওয়া, বসা, অনুষ্ঠিত, চালানো, শুরু, মিলিত, অংশ, সারা, চলা, ডাকা, যোগ, নেওয়া'),
  },
  {
    concept: 'meet.talk',
    roles: 'together',
    verbs: list('কথা বলা, কথা হওয়া, দেখা করা, দেখা হওয়া, মুখোমুখি হওয়া, আলোচনা করা, আলাপ করা'),
    partner: true,
  },
  {
    concept: 'meet.talk',
    roles: 'together',
    verbs: list('বৈঠকে বসা, আলোচনায় বসা, সংলাপে বসা, মুখোমুখি বসা, সাক্ষাৎ করা, মিলিত হওয়া, সালিশে বসা'),
  },
  {
    concept: 'meet.phone',
    roles: 'together',
    nouns: list(
      'ফোনালাপ, টেলিফোন আলাপ, ফোনে আলাপ, ফোনে আলোচনা, টেলিফোনে আলোচনা, টেলিফোনালাপ, টেলিফোন সংলাপ, ফোনকল, ফোন কল',
    ),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'meet.phone',
    roles: 'call',
    verbs: list(
      'ফোনে কথা বলা, ফোনে কথা হওয়া, টেলিফোনে কথা বলা, টেলিফোনে কথা হওয়া, ফোন করা, টেলিফোন করা, হটলাইনে কথা বলা, হটলাইনে কথা হওয়া',
    ),
  },
  {
    concept: 'meet.contact',
    roles: 'together',
    nouns: list('যোগাযোগ'),
    light: list('রাখা, করা, হওয়া, স্থাপন'),
    nominal: false,
  },
  {
    concept: 'meet.summit',
    roles: 'together',
    nouns: list(
      'শীর্ষ সম্মেলন, শীর্ষ বৈঠক, সর্বদলীয় বৈঠক, সর্বদল বৈঠক, ত্রিপক্ষীয় বৈঠক, ত্রিপাক্ষিক বৈঠক, চতুর্পক্ষীয় বৈঠক, বহুপাক্ষিক বৈঠক, যৌথসভা, যৌথ সভা',
    ),
    light: list('করা, হওয়া, বসা, অনুষ্ঠিত, যোগ, অংশ'),
  },
  {
    concept: 'meet.visit',
    roles: 'visit',
    nouns: list('সফর, রাষ্ট্রীয় সফর, পরিদর্শন, সরকারি সফর'),
    light: list('করা, আসা, যাওয়া, পৌঁছানো, শুরু'),
  },
  { concept: 'meet.visit', roles: 'visit', verbs: list('সফরে যাওয়া, সফরে আসা, সফরে পৌঁছানো') },
  {
    concept: 'meet.mediate',
    roles: 'mediate',
    nouns: list('মধ্যস্থতা, সালিশ, সমঝোতার উদ্যোগ'),
    light: list('করা, চালানো'),
  },
  // SUPPORT
  {
    concept: 'support.praise',
    roles: 'judge',
    nouns: list('প্রশংসা, ভূয়সী প্রশংসা, উচ্ছ্বসিত প্রশংসা, সাধুবাদ, বাহবা, কৃতিত্ব'),
    light: list('করা, জানানো, দেওয়া'),
  },
  {
    concept: 'support.thank',
    roles: 'tell',
    nouns: list('ধন্যবাদ, কৃতজ্ঞতা, আন্তরিক ধন্যবাদ, শুকরিয়া, কৃতজ্ঞ'),
    light: list('জানানো, দেওয়া, প্রকাশ, জ্ঞাপন, আদায়'),
  },
  {
    concept: 'support.congratulate',
    roles: 'tell',
    nouns: list('অভিনন্দন, শুভেচ্ছা, শুভকামনা, আন্তরিক অভিনন্দন'),
    light: list('জানানো, দেওয়া'),
  },
  {
    concept: 'support.welcome',
    roles: 'judge',
    nouns: list('স্বাগত, স্বাগতম'),
    light: list('জানানো'),
    nominal: false,
  },
  {
    concept: 'support.back',
    roles: 'tell',
    nouns: list('সমর্থন, পূর্ণ সমর্থন, সংহতি, সংহতি প্রকাশ, একাত্মতা, আস্থা, পূর্ণ আস্থা, সমর্থনের কথা'),
    light: list('জানানো, দেওয়া, প্রকাশ, করা, ব্যক্ত, পুনর্ব্যক্ত'),
  },
  { concept: 'support.back', roles: 'tell', verbs: list('পাশে দাঁড়ানো, পাশে থাকা, পক্ষ নেওয়া') },
  {
    concept: 'support.recognise',
    roles: 'give',
    nouns: list('স্বীকৃতি, রাষ্ট্র হিসেবে স্বীকৃতি, কূটনৈতিক স্বীকৃতি'),
    light: list('দেওয়া, পাওয়া'),
  },
  {
    concept: 'support.sign',
    roles: 'together',
    nouns: list(
      'চুক্তি সই, চুক্তি স্বাক্ষর, সমঝোতা স্মারক সই, সমঝোতা স্মারক স্বাক্ষর, চুক্তিতে সই, চুক্তিতে স্বাক্ষর, চুক্তি স্বাক্ষরিত, চুক্তি সই হওয়া, সমঝোতা স্মারকে সই, সমঝোতা স্মারকে স্বাক্ষর, সমঝোতা স্মারক স্বাক্ষরিত, সনদে স্বাক্ষর, সনদে সই, চুক্তি অনুমোদন, চুক্তি অনুসমর্থন',
    ),
    light: list('করা, হওয়া'),
  },
  {
    concept: 'support.sign',
    roles: 'together',
    verbs: list('সই করা, সই হওয়া, স্বাক্ষর করা, স্বাক্ষরিত হওয়া'),
    needs: list('চুক্তি, সমঝোতা, স্মারক, সনদ, ঘোষণাপত্র, প্রটোকল'),
  },
  { concept: 'support.vote', roles: 'act', verbs: list('পক্ষে ভোট দেওয়া, পক্ষে ভোট পড়া') },
  {
    concept: 'support.establish-ties',
    roles: 'together',
    nouns: list('কূটনৈতিক সম্পর্ক স্থাপন, সম্পর্ক স্বাভাবিক, সম্পর্ক পুনঃস্থাপন, কূটনৈতিক সম্পর্ক পুনঃস্থাপন'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  // CONCEDE
  {
    concept: 'concede.apologise',
    roles: 'tell',
    nouns: list('দুঃখ প্রকাশ, দুঃখপ্রকাশ, ক্ষমা প্রার্থনা, অনুতাপ, অনুশোচনা'),
    light: list('করা, প্রকাশ'),
    nominal: false,
  },
  { concept: 'concede.apologise', roles: 'tell', verbs: list('ক্ষমা চাওয়া, মাফ চাওয়া, ভুল স্বীকার করা') },
  {
    concept: 'concede.lift',
    roles: 'give',
    nouns: list(
      'নিষেধাজ্ঞা প্রত্যাহার, কারফিউ প্রত্যাহার, ১৪৪ ধারা প্রত্যাহার, কর্মসূচি প্রত্যাহার, ধর্মঘট প্রত্যাহার, অবরোধ প্রত্যাহার, শুল্ক প্রত্যাহার, কর্মসূচি স্থগিত, নিষেধাজ্ঞা শিথিল, কারফিউ শিথিল, শুল্ক ছাড়, বহিষ্কারাদেশ প্রত্যাহার',
    ),
    light: list('করা, হওয়া, দেওয়া, নেওয়া'),
  },
  {
    concept: 'concede.lift',
    roles: 'give',
    verbs: list(
      'নিষেধাজ্ঞা তুলে নেওয়া, অবরোধ তুলে নেওয়া, কারফিউ তুলে নেওয়া, ধারা তুলে নেওয়া, শুল্ক তুলে নেওয়া, শুল্ক কমানো, শুল্ক কমা, বিধিনিষেধ তুলে নেওয়া',
    ),
  },
  {
    concept: 'concede.lift',
    roles: 'give',
    verbs: list('তুলে নেওয়া, উঠিয়ে নেওয়া, উঠে যাওয়া'),
    needs: list('ধারা, নিষেধাজ্ঞা, কারফিউ, অবরোধ, শুল্ক, বিধিনিষেধ, কড়াকড়ি, লকডাউন, জরুরি, অবস্থা, ধর্মঘট, কর্মসূচি'),
  },
  {
    concept: 'concede.pardon',
    roles: 'tell',
    nouns: list('সাধারণ ক্ষমা, রাষ্ট্রপতির ক্ষমা, দণ্ড মওকুফ, সাজা মওকুফ'),
    light: list('ঘোষণা, করা, দেওয়া'),
  },
  {
    concept: 'concede.drop-case',
    roles: 'give',
    nouns: list('মামলা প্রত্যাহার'),
    light: list('করা, হওয়া'),
    nominal: false,
  },
  {
    concept: 'concede.declare-truce',
    roles: 'act',
    nouns: list('যুদ্ধবিরতি ঘোষণা, যুদ্ধবিরতির ঘোষণা, একতরফা যুদ্ধবিরতি, অস্ত্রবিরতি ঘোষণা, সংঘর্ষবিরতি ঘোষণা'),
    light: list('করা, দেওয়া'),
  },
  { concept: 'concede.yield', roles: 'give', verbs: list('দাবি মেনে নেওয়া, নতি স্বীকার করা, পিছু হটা') },
];
