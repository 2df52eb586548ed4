/**
 * How an event of each type and mode is told, or more closely by the concept that its word is, `TYPE concept`: as a predicate, `TYPE mode | Bengali verb | English verb | object` (see
 * `predicates.ts`), and behind a further bar as a noun of `nouns.ts`, where nobody is known to have done it.
 */
export const events = `
AGREE | সম্মত হওয়া | agree | সঙ্গে with |
CONSULT | আলোচনা করা | hold talks | সঙ্গে with | talks
CONSULT phone | ফোনে কথা বলা | speak by phone | সঙ্গে with | phone call
CONSULT visit | সফর করা | visit | কে | visit
CONSULT third-party | মধ্যস্থতা করা | mediate | মধ্যে between |
CONSULT multilateral | শীর্ষ বৈঠক করা | hold a summit | সঙ্গে with | summit
SUPPORT | সমর্থন জানানো | support | কে |
CONCEDE | ছাড় দেওয়া | make a concession | কে to |
COOPERATE | সহযোগিতা করা | cooperate | সঙ্গে with |
AID | সহায়তা দেওয়া | give aid | কে to |
RETREAT | পিছু হটা | pull back | |
RETREAT withdraw | সেনা প্রত্যাহার করা | withdraw troops | থেকে from | withdrawal of troops
RETREAT release | মুক্তি দেওয়া | release | কে |
RETREAT disarm | অস্ত্র সমর্পণ করা | lay down arms | | disarmament
RETREAT ceasefire | যুদ্ধবিরতি করা | agree to a ceasefire | সঙ্গে with | ceasefire
RETREAT access | প্রবেশের অনুমতি দেওয়া | grant access | কে to |
RETREAT resign | পদত্যাগ করা | resign | |
REQUEST | অনুরোধ করা | make a request | কে to |
REQUEST assist | সহায়তা চাওয়া | ask for help | কাছে from |
REQUEST change | আহ্বান জানানো | make an appeal | কে to |
REQUEST yield | নতি স্বীকারের দাবি জানানো | demand concessions | কাছে from |
REQUEST meet | বৈঠকের আহ্বান জানানো | call for a meeting | সঙ্গে with |
ACCUSE | অভিযোগ করা | make accusations | বিরুদ্ধে against |
ACCUSE disapprove | সমালোচনা করা | criticise | র |
ACCUSE investigate | তদন্ত শুরু করা | launch an investigation | বিরুদ্ধে against |
ACCUSE allege | অভিযোগ করা | make allegations | বিরুদ্ধে against |
REJECT | দাবি বা প্রস্তাব প্রত্যাখ্যান করা | reject a demand or proposal | র from |
REJECT assist | সহায়তা দিতে অস্বীকার করা | refuse help | কে to |
REJECT change | দাবি বা প্রস্তাব প্রত্যাখ্যান করা | reject a demand or proposal | র from |
REJECT yield | ছাড় দিতে অস্বীকার করা | refuse concessions | কে to |
REJECT meet | বৈঠক করতে অস্বীকার করা | refuse a meeting | সঙ্গে with |
THREATEN | হুঁশিয়ারি দেওয়া | issue a warning | কে to |
THREATEN restrict | বিধিনিষেধের হুমকি দেওয়া | threaten restrictions | বিরুদ্ধে against |
THREATEN arrest | গ্রেপ্তারের হুমকি দেওয়া | threaten arrests | কে of |
THREATEN relations | সম্পর্ক ছিন্নের হুমকি দেওয়া | threaten a break | সঙ্গে with |
THREATEN expel | বহিষ্কারের হুমকি দেওয়া | threaten the expulsion | কে of |
THREATEN territory | ভূখণ্ড দখলের হুমকি দেওয়া | threaten the territory | র of |
THREATEN violence | হামলার হুমকি দেওয়া | threaten violence | বিরুদ্ধে against |
PROTEST | প্রতিবাদ করা | protest | বিরুদ্ধে against | protest
PROTEST demo | বিক্ষোভ করা | demonstrate | বিরুদ্ধে against | protest
PROTEST riot | ভাঙচুর করা | riot | বিরুদ্ধে against |
PROTEST strike | ধর্মঘট করা | go on strike | বিরুদ্ধে against | strike
PROTEST hunger | অনশন করা | go on hunger strike | বিরুদ্ধে against |
PROTEST boycott | বর্জন করা | boycott | কে |
PROTEST obstruct | অবরোধ করা | stage a blockade | বিরুদ্ধে against | blockade
PROTEST vandalize | ভাঙচুর চালানো | vandalise | কে |
SANCTION | শাস্তিমূলক ব্যবস্থা নেওয়া | take punitive measures | বিরুদ্ধে against |
SANCTION convict | সাজা দেওয়া | convict | কে |
SANCTION expel | বহিষ্কার করা | expel | কে |
SANCTION withdraw | সহায়তা বন্ধ করা | cut off aid | কে to |
SANCTION discontinue | সম্পর্ক ছিন্ন করা | cut ties | সঙ্গে with |
MOBILIZE | বাহিনী প্রস্তুত করা | mobilise forces | বিরুদ্ধে against |
MOBILIZE troops | সেনা মোতায়েন করা | deploy troops | বিরুদ্ধে against | deployment of troops
MOBILIZE weapons | অস্ত্র মোতায়েন করা | deploy weapons | বিরুদ্ধে against |
MOBILIZE police | পুলিশ মোতায়েন করা | deploy police | বিরুদ্ধে against |
MOBILIZE militia | মিলিশিয়া মোতায়েন করা | mobilise militias | বিরুদ্ধে against |
COERCE | চাপ প্রয়োগ করা | use coercion | ওপর against |
COERCE seize | দখল করা | seize | কে |
COERCE restrict | বিধিনিষেধ আরোপ করা | impose restrictions | ওপর on |
COERCE censor | সেন্সর করা | censor | কে |
COERCE curfew | কারফিউ জারি করা | impose a curfew | |
COERCE martial-law | সামরিক আইন জারি করা | declare martial law | |
COERCE arrest | গ্রেপ্তার করা | arrest | কে |
COERCE deport | বিতাড়ন করা | deport | কে |
COERCE withhold | আটকে রাখা | withhold supplies | কে from |
COERCE misinformation | অপতথ্য ছড়ানো | spread disinformation | বিরুদ্ধে against |
COERCE cyber | সাইবার হামলা চালানো | carry out a cyberattack | ওপর on | cyberattack
ASSAULT | হামলা চালানো | attack | ওপর | attack
ASSAULT abduct | অপহরণ করা | abduct | কে |
ASSAULT beat | মারধর করা | beat | কে |
ASSAULT torture | নির্যাতন করা | torture | কে |
ASSAULT sexual | যৌন নির্যাতন করা | sexually assault | কে |
ASSAULT targeted | হত্যা করা | kill | কে |
ASSAULT destroy | ধ্বংস করা | destroy | কে |
ASSAULT primitive | সংঘর্ষে জড়ানো | clash | সঙ্গে with | clash
ASSAULT firearms | গুলি চালানো | open fire | ওপর on |
ASSAULT explosives | বোমা হামলা চালানো | carry out a bomb attack | ওপর on | bomb attack
ASSAULT suicide-attack | আত্মঘাতী হামলা চালানো | carry out a suicide attack | ওপর on | suicide attack
ASSAULT aerial | বিমান হামলা চালানো | carry out an air strike | ওপর on | air strike
ASSAULT drone | ড্রোন হামলা চালানো | carry out a drone attack | ওপর on | drone attack
ASSAULT heavy-weapons | গোলাবর্ষণ করা | shell | ওপর | shelling
ASSAULT crowd-control | লাঠিপেটা করা | use force | কে against |
AGREE agree.promise | প্রতিশ্রুতি দেওয়া | make a promise | কে to |
AGREE agree.deal | চুক্তি করা | make an agreement | সঙ্গে with |
AGREE agree.offer | প্রস্তাব দেওয়া | make an offer | কে to |
SUPPORT support.sign | চুক্তি সই করা | sign an agreement | সঙ্গে with |
SUPPORT support.praise | প্রশংসা করা | praise | র |
SUPPORT support.thank | ধন্যবাদ জানানো | thank | কে |
SUPPORT support.congratulate | অভিনন্দন জানানো | congratulate | কে |
SUPPORT support.welcome | স্বাগত জানানো | welcome | কে |
SUPPORT support.recognise | স্বীকৃতি দেওয়া | recognise | কে |
CONCEDE concede.apologise | ক্ষমা চাওয়া | apologise | কাছে to |
CONCEDE concede.lift | নিষেধাজ্ঞা তুলে নেওয়া | lift sanctions | ওপর on |
AID give.military-aid | সামরিক সহায়তা দেওয়া | give military aid | কে to |
AID give.relief | ত্রাণ দেওয়া | give relief | কে to |
AID give.money | আর্থিক সহায়তা দেওয়া | give financial aid | কে to |
AID give.asylum | আশ্রয় দেওয়া | give asylum | কে to |
AID give.troops | সেনা পাঠানো | send troops | কে to |
AID rescue.people | উদ্ধার করা | rescue | কে |
ACCUSE accuse.condemn | নিন্দা জানানো | condemn | র |
ACCUSE accuse.charge | মামলা করা | file a case | বিরুদ্ধে against |
ACCUSE accuse.summon | তলব করা | summon | কে |
ACCUSE accuse.search | তল্লাশি চালানো | conduct a search | বিরুদ্ধে against |
SANCTION sanction.impose | নিষেধাজ্ঞা আরোপ করা | impose sanctions | ওপর on |
SANCTION sanction.tariff | শুল্ক আরোপ করা | impose tariffs | ওপর on |
SANCTION sanction.fine | জরিমানা করা | fine | কে |
SANCTION dismiss | বরখাস্ত করা | dismiss | কে |
MOBILIZE mobilise.drill | সামরিক মহড়া চালানো | hold a military exercise | | military exercise
MOBILIZE mobilise.test | ক্ষেপণাস্ত্র পরীক্ষা চালানো | conduct a missile test | | missile test
COERCE coerce.ban | নিষিদ্ধ করা | ban | কে |
COERCE coerce.evict | উচ্ছেদ করা | evict | কে |
ASSAULT attack.drone | ড্রোন হামলা চালানো | carry out a drone attack | ওপর on | drone attack
ASSAULT attack.aerial | বিমান হামলা চালানো | carry out an air strike | ওপর on | air strike
ASSAULT attack.suicide | আত্মঘাতী হামলা চালানো | carry out a suicide attack | ওপর on | suicide attack
ASSAULT attack.invade | হামলা চালানো | invade | ওপর |
ASSAULT unconventional | অপ্রচলিত অস্ত্রে হামলা চালানো | carry out an unconventional attack | ওপর on |
`;
