/**
 * What clauses say of somebody, the same in both languages: `Bengali verb | English verb | object`. The object tells how
 * each language marks what the verb acts on, Bengali first: কে (people in the objective, things as they stand), র
 * (genitive), ওপর, সঙ্গে, কাছে, বিরুদ্ধে, তে (locative), or none (-); then the English preposition or nothing. A verb without
 * object column takes none. Behind a further bar `place`: it leads to a place; `event`: only of what takes place.
 */
export const predicates = `
অবহিত করা; অবগত করা | brief; inform | কে
বৈঠক করা | hold a meeting | সঙ্গে with
সাক্ষাৎ করা; দেখা করা | meet | সঙ্গে
ফোনে কথা বলা; টেলিফোনে কথা বলা; ফোনালাপ করা | speak by phone | সঙ্গে with
ফোন করা; টেলিফোন করা | phone; telephone | কে
আলোচনা করা | hold talks | সঙ্গে with
কথা বলা | speak | সঙ্গে with
সফর করা; সফরে যাওয়া | visit | কে
চুক্তি করা | reach an agreement | সঙ্গে with
চুক্তি সই করা; চুক্তি স্বাক্ষর করা; চুক্তিতে সই করা | sign an agreement | সঙ্গে with
হামলা চালানো; হামলা করা; আক্রমণ করা; আক্রমণ চালানো | attack | ওপর
ড্রোন হামলা চালানো | launch a drone attack | ওপর on
বিমান হামলা চালানো | carry out an air strike | ওপর on
ক্ষেপণাস্ত্র হামলা চালানো | launch a missile attack | ওপর on
গুলি চালানো; গুলি করা; গুলি ছোড়া | open fire | ওপর on
হত্যা করা; খুন করা | kill; murder | কে
দখল করা | occupy; capture; seize | কে
অপহরণ করা | abduct; kidnap | কে
গ্রেপ্তার করা; গ্রেফতার করা | arrest | কে
আটক করা | detain | কে
মুক্তি দেওয়া; ছেড়ে দেওয়া | release | কে
উদ্ধার করা | rescue | কে
ধ্বংস করা | destroy | কে
ভূপাতিত করা | shoot down | কে
অবরোধ করা | blockade | কে
বহিষ্কার করা | expel | কে
বরখাস্ত করা | dismiss | কে
নিয়োগ দেওয়া; নিয়োগ করা | appoint | কে
সমর্থন করা; সমর্থন দেওয়া; সমর্থন জানানো | support | কে
স্বীকৃতি দেওয়া | recognise; recognize | কে
নিন্দা করা; নিন্দা জানানো | condemn | র
প্রশংসা করা | praise | র
সমালোচনা করা | criticise; criticize | র
ধন্যবাদ জানানো; ধন্যবাদ দেওয়া | thank | কে
অভিনন্দন জানানো | congratulate | কে
স্বাগত জানানো | welcome | কে
সতর্ক করা | warn | কে
হুমকি দেওয়া | threaten | কে
অভিযুক্ত করা | accuse | কে
সহায়তা করা; সাহায্য করা | help; assist | কে
সামরিক সহায়তা দেওয়া | give military aid | কে to
মানবিক সহায়তা দেওয়া | give humanitarian aid | কে to
নিষেধাজ্ঞা দেওয়া; নিষেধাজ্ঞা আরোপ করা | impose sanctions | ওপর on
শুল্ক আরোপ করা | impose tariffs | ওপর on
নিষিদ্ধ করা | ban | কে
বাতিল করা | cancel; scrap | কে
স্থগিত করা | suspend; postpone | কে
প্রত্যাহার করা | withdraw | কে
প্রত্যাখ্যান করা; নাকচ করা | reject | কে
মেনে নেওয়া; গ্রহণ করা | accept | কে
অনুমোদন করা; অনুমোদন দেওয়া | approve | কে
লঙ্ঘন করা | violate | কে
শুরু করা | start | কে
শেষ করা | finish | কে
বন্ধ করা | halt | কে
আয়োজন করা | organise; organize | র
ঘোষণা করা | announce; declare | কে
বাস্তবায়ন করা | implement | কে
নির্মাণ করা | build; construct | কে
মোতায়েন করা | deploy | কে | place
পাঠানো | send | কে | place
কেনা | buy; purchase | কে
বিক্রি করা | sell | কে
আমদানি করা | import | কে
রপ্তানি করা | export | কে
বাড়ানো | increase | কে
কমানো | reduce | কে
তদন্ত করা | investigate | কে
বর্জন করা; বয়কট করা | boycott | কে
যোগ দেওয়া | join | তে
অংশ নেওয়া | take part; participate | তে in
নিহত হওয়া | be killed
মারা যাওয়া; প্রাণ হারানো | die
আহত হওয়া | be injured; be wounded
নিখোঁজ হওয়া | go missing
গ্রেপ্তার হওয়া | be arrested
মুক্তি পাওয়া | be released; be freed
উদ্ধার হওয়া | be rescued
বাস্তুচ্যুত হওয়া | be displaced
ক্ষতিগ্রস্ত হওয়া | be damaged; be affected
নির্বাচিত হওয়া | be elected
পদত্যাগ করা; ইস্তফা দেওয়া | resign; step down
আত্মসমর্পণ করা | surrender
বিক্ষোভ করা | protest; demonstrate
শুরু হওয়া | begin
শেষ হওয়া | end
বন্ধ হওয়া | stop
অব্যাহত থাকা; চলা | continue
বাড়া; বৃদ্ধি পাওয়া; বেড়ে যাওয়া | rise
কমা; হ্রাস পাওয়া; কমে যাওয়া | fall; decline
অনুষ্ঠিত হওয়া | be held
হওয়া | take place | | event
ব্যর্থ হওয়া | fail
সফল হওয়া | succeed
প্রস্তুত থাকা | be ready
জয়ী হওয়া; জেতা | win
`;
