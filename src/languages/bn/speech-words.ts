// Words that the grammar of speech goes by, besides cues (cues.ts) and media (media.ts).

/** Of asking, before a verb in the conditional: "[জানতে] চাইলে", "[প্রশ্ন] করা হলে". */
export const askingWords = 'জানতে প্রশ্ন জিজ্ঞেস জিজ্ঞাসা আকর্ষণ';

/** Of trying to reach somebody: "[যোগাযোগ] করা হলে", "[ফোন] দিলে". */
export const callingWords = 'যোগাযোগ ফোন কল মেসেজ খুদেবার্তা টেলিফোন';

/** By what somebody is reached: "মেয়রের [মুঠোফোনে] কল করা হলে", "উপাচার্যের [দৃষ্টি] আকর্ষণ করা হলে". */
export const reachedWords = 'মুঠোফোন মোবাইল ফোন নম্বর নাম্বার মুঠোফোননম্বর হোয়াটসঅ্যাপ দৃষ্টি আকর্ষণ';

/** How something is asked, told or answered: "কাছে [লিখিত] আবেদন করেছেন", "[পাল্টা] তোপ দাগেন". */
export const mannerWords =
  'লিখিত মৌখিক জোর তীব্র কড়া জরুরি আনুষ্ঠানিক প্রকাশ্য বিশেষ উদাত্ত বিনীত পরোক্ষ স্পষ্ট যৌথ পাল্টা খোলা ফের সরাসরি রীতিমতো প্রকাশ্যে কার্যত';

/** Of these, what is never by itself what somebody says: "[পাল্টা] তোপ দাগেন", "[খোলা] চ্যালেঞ্জ ছোড়েন". */
export const barePhrases = 'পাল্টা খোলা ফের সরাসরি রীতিমতো প্রকাশ্যে কার্যত';

/** By what something is said, before a verb of sending it: "[চিঠি] দিয়ে অনুরোধ করেন", "[ফোন] করে ধন্যবাদ জানান". */
export const meansWords =
  'চিঠি পত্র নোটিশ নোটিস বার্তা খুদেবার্তা ইমেইল মেইল ফোন টেলিফোন মুঠোফোন কল বিবৃতি টুইট পোস্ট স্মারকলিপি';

/** What people are told to do themselves, so that a plural in -দের before it is whom it is told: "চালকদের আইন [মেনে] চলতে". */
export const doneOneself =
  'যাওয়া আসা থাকা চলা বসা ফেরা দাঁড়ানো নামা সরা এগোনো মানা শোনা ধরা গড়া পড়া শেখা হাঁটা লড়া জাগা ভাবা বোঝা মেলা ছাড়া এড়ানো পালন';

/** The same of a noun with its verb: "শিক্ষকদের কাজে [যোগ দেওয়ার] অনুরোধ". */
export const takingPart = `যোগ দেওয়া
অংশ নেওয়া
সাড়া দেওয়া
মন দেওয়া
মনোযোগ দেওয়া
ভোট দেওয়া
কান দেওয়া
শপথ নেওয়া
প্রস্তুতি নেওয়া
আশ্রয় নেওয়া
কাজ করা
অপেক্ষা করা
আত্মসমর্পণ করা`;
