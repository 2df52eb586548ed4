import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.js';

/** Text and its events, each as "TYPE[.mode] actors > recipients [when] status"; participants by name. */
type Row = [text: string, ...events: string[]];

const bengali: Row[] = [
  // subject, object and place
  ['ইসরায়েল গাজায় বিমান হামলা চালিয়েছে।', 'ASSAULT.aerial ইসরায়েল > গাজা উপত্যকা happened'],
  ['রাশিয়ার ড্রোন হামলায় ইউক্রেনে তিনজন নিহত হয়েছেন।', 'ASSAULT.drone রাশিয়া > ইউক্রেন happened'],
  ['নুরুল ইসলামকে গ্রেপ্তার করেছে পুলিশ।', 'COERCE.arrest পুলিশ > নুরুল ইসলাম happened'],
  ['মিয়ানমারের ওপর নতুন নিষেধাজ্ঞা আরোপ করেছে যুক্তরাষ্ট্র।', 'SANCTION যুক্তরাষ্ট্র > মিয়ানমার happened'],
  ['জাপানের প্রস্তাব প্রত্যাখ্যান করেছে উত্তর কোরিয়া।', 'REJECT.change উত্তর কোরিয়া > জাপান happened'],
  ['বেতনের দাবিতে ঢাকায় বিক্ষোভ করেছেন শ্রমিকেরা।', 'PROTEST.demo শ্রমিকেরা >  happened'],
  ['সেনা প্রত্যাহার করেছে রাশিয়া।', 'RETREAT.withdraw রাশিয়া >  happened'],
  ['চীন দক্ষিণ চীন সাগরে মহড়া চালাচ্ছে।', 'MOBILIZE.troops চীন >  ongoing'],
  // so many fishermen are not so many others; a road is nobody
  [
    'পুলিশ ১২ জেলেকে আটক করেছে। এর প্রতিবাদে মানববন্ধন করেন তিন শতাধিক জেলে।',
    'COERCE.arrest পুলিশ > ১২ জেলে happened',
    'PROTEST.demo তিন শতাধিক জেলে >  happened',
  ],
  [
    'ঢাকা-বরিশাল মহাসড়ক অবরোধ করেছেন খুলনা বিশ্ববিদ্যালয়ের (খুবি) শিক্ষার্থীরা।',
    'PROTEST.obstruct খুলনা বিশ্ববিদ্যালয়ের (খুবি) শিক্ষার্থীরা >  happened',
  ],
  // those killed, counted; they who say so
  ['পুলিশের গুলিতে চারজন নিহত হয়েছেন।', 'ASSAULT.firearms পুলিশ > চারজন happened'],
  ['রাশিয়া দাবি করেছে, তারা ডোনেৎস্কের একটি গ্রাম দখল করেছে।', 'COERCE.seize রাশিয়া >  happened'],
  // an accusation refused is no REJECT
  ['বিএনপির অভিযোগ নাকচ করেছে আওয়ামী লীগ।'],
  // both sides act
  ['ফোনে কথা বলেছেন ভ্লাদিমির পুতিন ও শি চিনপিং।', 'CONSULT.phone ভ্লাদিমির পুতিন + সি চিন পিং >  happened'],
  // what is to come is AGREE
  ['ভারত ও পাকিস্তানের মধ্যে আলোচনা আগামী সপ্তাহে হবে।', 'AGREE পাকিস্তান + ভারত >  2025-W34 planned'],
  // speaking is enough to speak, not to meet
  ['তিনি বলেন, আলোচনা ভালো।'],
  // acts of speech
  ['যুক্তরাষ্ট্র ইসরায়েলের সমালোচনা করেছে।', 'ACCUSE.disapprove যুক্তরাষ্ট্র > ইসরায়েল happened'],
  ['যুক্তরাষ্ট্র ইউক্রেনকে ধন্যবাদ জানিয়েছে।', 'SUPPORT যুক্তরাষ্ট্র > ইউক্রেন happened'],
  // who acts in words outside a quotation stands outside it; a name alone in the marks is somebody
  ['জাপান “খারকিভ অঞ্চল মুক্ত করতে ভারতের সহায়তার” প্রশংসা করেছে।', 'SUPPORT জাপান > ভারত happened'],
  ['“ইসলামিক স্টেট” কাবুলে হামলা চালিয়েছে।', 'ASSAULT ইসলামিক স্টেট >  happened'],
  ['ভারতকে সংযত থাকার আহ্বান জানিয়েছে চীন।', 'REQUEST.change চীন > ভারত happened'],
  // a claim is not a demand, and fighters are captured
  ['আরাকান আর্মি ১২ সেনাকে আটকের দাবি করেছে।', 'ASSAULT.abduct আরাকান আর্মি > ১২ সেনা happened'],
  // who gets the letter is asked in it, and the subject of both verbs may stand last
  ['পানি বণ্টনের দাবি জানিয়ে ভারতকে চিঠি দিয়েছে বাংলাদেশ।', 'REQUEST.change বাংলাদেশ > ভারত happened'],
  // batons are for those who demonstrated
  [
    'ঢাকায় বিক্ষোভ করেছেন শ্রমিকেরা। পরে পুলিশ লাঠিচার্জ করে।',
    'PROTEST.demo শ্রমিকেরা >  happened',
    'ASSAULT.crowd-control পুলিশ > শ্রমিকেরা happened',
  ],
  // both sides are the two that have to do with each other, not who was named last
  [
    'ইসরায়েল ইরানে বিমান হামলা চালিয়েছে। তুরস্ক দুই পক্ষকে সংযত থাকার আহ্বান জানিয়েছে।',
    'ASSAULT.aerial ইসরায়েল > ইরান happened',
    'REQUEST.change তুরস্ক > ইসরায়েল + ইরান happened',
  ],
  // nobody who urges them is one of both sides, whatever the report tells of him
  [
    'তুরস্ক কাতারের প্রশংসা করেছে। রাশিয়া ইউক্রেনে হামলা চালিয়েছে। তুরস্ক দুই পক্ষকে সংযত থাকার আহ্বান জানিয়েছে।',
    'SUPPORT তুরস্ক > কাতার happened',
    'ASSAULT রাশিয়া > ইউক্রেন happened',
    'REQUEST.change তুরস্ক > রাশিয়া + ইউক্রেন happened',
  ],
  // a spokesperson is no leader; ministers without names meet for their countries
  [
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন চীনের প্রেসিডেন্ট শি চিনপিংকে ধন্যবাদ জানিয়েছেন। ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ জানান, দুই নেতা আগামী মাসে বৈঠক করবেন।',
    'SUPPORT ভ্লাদিমির পুতিন > সি চিন পিং happened',
    'AGREE ভ্লাদিমির পুতিন + সি চিন পিং >  2025-09 planned',
  ],
  [
    'রুয়ান্ডা কঙ্গোতে হামলা চালিয়েছে। অ্যাঙ্গোলার প্রেসিডেন্ট জোয়াও লরেন্সো জানান, দুই দেশের পররাষ্ট্রমন্ত্রীরা আগামী মাসে বৈঠকে বসবেন।',
    'ASSAULT রুয়ান্ডা > কঙ্গো গণতান্ত্রিক প্রজাতন্ত্র happened',
    'AGREE রুয়ান্ডা + কঙ্গো গণতান্ত্রিক প্রজাতন্ত্র >  2025-09 planned',
  ],
  // words of an office before a name are the name's, and so is what a body is
  [
    'ভারতের ডেপুটি হাই কমিশনার অরুণ মেহতাকে তলব করেছে বাংলাদেশের পররাষ্ট্র মন্ত্রণালয়।',
    'ACCUSE.disapprove পররাষ্ট্র মন্ত্রণালয় > অরুণ মেহতা happened',
  ],
  ['মিয়ানমারের সেনাবাহিনী বিদ্রোহী আরাকান আর্মির সঙ্গে লড়াই করছে।', 'ASSAULT আরাকান আর্মি + মিয়ানমার সেনাবাহিনী >  ongoing'],
  // the end of a name is no ending
  ['কিয়ের স্টারমার বুধবার কামাল আহমেদের সঙ্গে সাক্ষাৎ করেছেন।', 'CONSULT কামাল আহমেদ + কিয়ার স্টারমার >  2025-08-13 happened'],
  // leaders of two parties act for both
  [
    'বিএনপি ও জামায়াতের নেতারা সরকারের সমালোচনা করেছেন।',
    'ACCUSE.disapprove বাংলাদেশ জাতীয়তাবাদী দল + বাংলাদেশ জামায়াতে ইসলামী > সরকার happened',
  ],
  // one of a nation is not the nation; its drones are
  ['সীমান্তে বিএসএফের গুলিতে এক বাংলাদেশি নিহত হয়েছেন।', 'ASSAULT.firearms বিএসএফ > এক বাংলাদেশি happened'],
  ['তিনটি রুশ ড্রোন পোল্যান্ডে হামলা চালিয়েছে।', 'ASSAULT.drone রাশিয়া > পোল্যান্ড happened'],
  // who loses his life may stand last; twelve are not the one who is named
  ['সীমান্তে বিএসএফের গুলিতে প্রাণ হারান কৃষক আবদুস সামাদ।', 'ASSAULT.firearms বিএসএফ > আবদুস সামাদ happened'],
  [
    'জেলে আবদুল মালেক ঘাটে ছিলেন। পরে ১২ জেলেকে অপহরণ করে আরাকান আর্মি।',
    'ASSAULT.abduct আরাকান আর্মি > ১২ জেলে happened',
  ],
  // a capital is visited as its country
  [
    'পাকিস্তানের প্রধানমন্ত্রী দেশে ছিলেন। তুরস্কের পররাষ্ট্রমন্ত্রী হাকান ফিদান ইসলামাবাদ সফর করেছেন।',
    'CONSULT.visit হাকান ফিদান > পাকিস্তান happened',
  ],
  // his son is not he himself
  ['সালেহা বেগম বলেন, তাঁর ছেলেকে আটক করেছে পুলিশ।', 'COERCE.arrest পুলিশ > তাঁর ছেলে happened'],
  // when, not if; but if, not when
  ['পুলিশ শ্রমিকদের ওপর লাঠিচার্জ করলে তাঁরা সরে যান।', 'ASSAULT.crowd-control পুলিশ > শ্রমিকেরা happened'],
  ['রাশিয়া ইউক্রেনে হামলা চালালে আলোচনা ভেস্তে যাবে।', 'ASSAULT রাশিয়া > ইউক্রেন possible'],
  // the time of another noun is not the event's
  ['মার্চের বেতনের দাবিতে বিক্ষোভ করেছেন শ্রমিকেরা।', 'PROTEST.demo শ্রমিকেরা >  happened'],
  // a threat is no attack
  ['হামলা চালানোর হুমকি দিয়েছে ইরান।', 'THREATEN ইরান >  happened'],
  // not done, and nobody says so
  ['ইসরায়েল গাজায় বিমান হামলা চালায়নি।'],
  // what answers an attack is done by those who were attacked
  [
    'ইসরায়েল ইরানে বিমান হামলা চালিয়েছে। পাল্টা ক্ষেপণাস্ত্র হামলায় দুজন নিহত হন।',
    'ASSAULT.aerial ইসরায়েল > ইরান happened',
    'ASSAULT.heavy-weapons ইরান > ইসরায়েল happened',
  ],
  // what somebody wishes another to do is asked of them; what just may be is not
  ['সেনাবাহিনী বলেছে, আগে আরএসএফ অস্ত্র ছাড়ুক।', 'REQUEST.yield সেনাবাহিনী > র‍্যাপিড সাপোর্ট ফোর্সেস happened'],
  ['সেনাবাহিনী বলেছে, শান্তি থাকুক।'],
  // a predicate without a verb; not accepted is refused
  ['যুদ্ধবিরতিতে রাজি ইসরায়েল।', 'AGREE ইসরায়েল >  happened'],
  ['ইরান এই সিদ্ধান্ত মানবে না।', 'REJECT.change ইরান >  happened'],
  ['ইরান সিদ্ধান্ত নেবে না।'],
  // those who are sent act; as soon as it was, not if
  ['ঢাকায় বাড়তি সেনা মোতায়েন করা হয়েছে।', 'MOBILIZE.troops বাড়তি সেনা >  happened'],
  ['যুক্তরাষ্ট্রের শুল্ক কার্যকর হতেই দর পড়েছে।', 'SANCTION যুক্তরাষ্ট্র >  happened'],
  // tying is not piercing, and a body in the genitive is not the one who speaks
  ['মাথায় কাপড় বেঁধে মিছিল করেন শ্রমিকেরা।', 'PROTEST.demo শ্রমিকেরা >  happened'],
  // who announces that it will be done does it
  ['কারফিউ শুক্রবার তুলে নেওয়া হবে বলে ঘোষণা করেছেন জেলা প্রশাসক।', 'CONCEDE জেলা প্রশাসক >  2025-08-15 planned'],
  // a form that may be a participle ends its clause where the subject behind it does
  [
    'বুধবার জেলা নেতা করিম উদ্দিনকে গ্রেপ্তার করে র‍্যাব।',
    'COERCE.arrest র‍্যাপিড অ্যাকশন ব্যাটালিয়ন > করিম উদ্দিন 2025-08-13 happened',
  ],
  ['দুই যুবককে আটক করে পুলিশ থানায় নিয়ে যায়।', 'COERCE.arrest পুলিশ > দুই যুবক happened'],
  // whose inquiry is asked for is not who asks
  ['ইডি তদন্ত চেয়ে রাজ্যপালকে চিঠি দিয়েছেন বিরোধী নেতারা।', 'REQUEST.change বিরোধী নেতারা > রাজ্যপাল happened'],
  // whom one tells to do something is asked to; who laughs as he speaks asks nobody
  ['জাপান উত্তর কোরিয়াকে আলোচনায় বসতেও বলেছে।', 'REQUEST.change জাপান > উত্তর কোরিয়া happened'],
  ['তিনি হাসতে হাসতে বলেন, সব ঠিক আছে।'],
  ['মন্ত্রণালয় হতে বলা হয়, সব ঠিক আছে।'],
  // who is named as the speaker says it, not the people on the way
  ['ফ্রান্স সব পক্ষকে বেসামরিক মানুষের নিরাপত্তা নিশ্চিত করতে বলেছে।', 'REQUEST.change ফ্রান্স > সব পক্ষ happened'],
  // who falls upon others is no passive subject
  ['গ্রামবাসী পুলিশের ওপর চড়াও হয়।', 'ASSAULT গ্রামবাসী > পুলিশ happened'],
  // a road held up by those who demand; what is found and taken away; who finds shelter is given it
  ['মজুরির জন্য শ্রমিকেরা মহাসড়ক আটকে রাখেন।', 'PROTEST.obstruct শ্রমিকেরা >  happened'],
  ['কারখানার সামনে অবস্থানে বসেন শ্রমিকেরা।', 'PROTEST.demo শ্রমিকেরা >  happened'],
  ['মালয়েশিয়ায় আশ্রয় নিয়েছেন ৩০ রোহিঙ্গা।', 'AID মালয়েশিয়া > ৩০ রোহিঙ্গা happened'],
  // no political event
  ['সড়ক দুর্ঘটনায় দুই শিক্ষার্থী নিহত হয়েছেন।'],
  ['ফুটবল ম্যাচে ভারতকে হারিয়েছে বাংলাদেশ।'],
  ['শীতের আক্রমণে কাবু ঢাকা।'],
  ['চীনের সঙ্গে বাংলাদেশের বাণিজ্য বেড়েছে।'],
  // who becomes willing acts, also behind the verb
  ['যুদ্ধবিরতিতে রাজি হয়েছে ইরান।', 'AGREE ইরান >  happened'],
  // who says that he will is who is to do it
  ['ইউক্রেনকে সহায়তা দেওয়ার ঘোষণা দিয়েছে জাপান।', 'AGREE জাপান > ইউক্রেন planned'],
  // a condition that is not met tells of nothing
  ['দাবি পূরণ না করলে হামলা হবে না বলে জানিয়েছে ইরান।'],
  // to end what was common is done by one to the other
  ['ইসরায়েলের সঙ্গে কূটনৈতিক সম্পর্ক ছিন্ন করেছে কলম্বিয়া।', 'SANCTION.discontinue কলম্বিয়া > ইসরায়েল happened'],
  ['পুতিনের সঙ্গে বৈঠক বাতিল করেছেন ডোনাল্ড ট্রাম্প।', 'REJECT.meet ডোনাল্ড ট্রাম্প > ভ্লাদিমির পুতিন happened'],
  // what lay upon somebody is lifted
  ['সিরিয়ার ওপর আরোপিত নিষেধাজ্ঞা শিথিল করেছে যুক্তরাষ্ট্র।', 'CONCEDE যুক্তরাষ্ট্র > সিরিয়া happened'],
  // a body named before an office is part of it; one with an ending is somebody else
  ['কাতারের প্রশংসা করেন জাতিসংঘ মহাসচিব আন্তোনিও গুতেরেস।', 'SUPPORT আন্তোনিও গুতেরেস > কাতার happened'],
  ['শিক্ষকেরা পুলিশের দিকে ইটপাটকেল ছুড়েছেন।', 'ASSAULT.primitive শিক্ষকেরা > পুলিশ happened'],
  // two at whose border, and whose people, fight
  ['থাইল্যান্ড ও কম্বোডিয়ার সীমান্তে লড়াই চলছে।', 'ASSAULT থাইল্যান্ড + কম্বোডিয়া >  ongoing'],
  // how it is done and what is done is one act
  ['শ্রমিকেরা সড়ক অবরোধ করে বিক্ষোভ করেছেন।', 'PROTEST.demo শ্রমিকেরা >  happened'],
  // who has no comment refuses nothing
  ['পেন্টাগন মন্তব্য করতে রাজি হয়নি।'],
  // an adjective of those it happened to
  ['আটক শিক্ষকদের মুক্তি দাবি করেছে রাশিয়া।', 'REQUEST.change রাশিয়া >  happened'],
  // a strike that is called is to come
  ['হরতালের ডাক দিয়েছেন শ্রমিকেরা।', 'PROTEST.strike শ্রমিকেরা >  planned'],
  // whose side is taken is not who takes it
  ['রাশিয়া ইরানের পক্ষ নিয়েছে।', 'SUPPORT রাশিয়া > ইরান happened'],
  // what is announced is to come, and whoever announces it does it; of "it was announced" nobody does
  ['ভারতীয় পণ্যে শুল্ক আরোপের ঘোষণা দিয়েছেন ট্রাম্প।', 'SANCTION ডোনাল্ড ট্রাম্প >  planned'],
  ['ইরাক থেকে সেনা প্রত্যাহারের সিদ্ধান্ত নিয়েছে জাপান।', 'CONCEDE জাপান > ইরাক planned'],
  ['ইরাক থেকে সেনা প্রত্যাহারের সিদ্ধান্ত নেয়নি জাপান।'],
  // not let in is withheld, not ready to is refused; a charge not accepted is only denied
  ['রাশিয়ার শর্ত মানতে রাজি নয় ইউক্রেন।', 'REJECT.change ইউক্রেন > রাশিয়া happened'],
  ['ইরান অভিযোগ মানতে চায়নি।'],
  ['গাজায় ত্রাণ ঢুকতে দিচ্ছে না ইসরায়েল।', 'COERCE.withhold ইসরায়েল > গাজা উপত্যকা ongoing'],
  // a thing asked for is requested; what one wants to do, or would ask, is not
  ['ভারতের কাছে একটি জেটি চেয়েছে নেপাল।', 'REQUEST.change নেপাল > ভারত happened'],
  ['নেপাল আলোচনা করতে চেয়েছে।'],
  ['নেপাল জেটি চাইলে ভারত ভাববে।'],
  // a noun that only some other noun makes an event: শুল্ক প্রত্যাহার, not শুল্ক পুনর্বহাল
  ['ইরানের ওপর নিষেধাজ্ঞা শিথিল করেছে জাপান।', 'CONCEDE জাপান > ইরান happened'],
  ['ইরানের ওপর নিষেধাজ্ঞা পুনর্বহাল করেছে জাপান।', 'SANCTION জাপান > ইরান happened'],
  // words that only look like an event
  ['সাংবাদিক বৈঠকে নরেন্দ্র মোদি বলেন, কাজ চলছে।'],
  ['ম্যাচের শুরুতেই আক্রমণে যায় আবাহনী।'],
  ['ট্রফি দখল করেছে বসুন্ধরা কিংস।'],
  ['ইরান ড্রোন দিয়ে ছবি তোলে।'],
  // a compound is people where its last part is
  ['মিসরের গোয়েন্দাপ্রধানের সঙ্গে আলোচনা করেছে হামাস।', 'CONSULT হামাস + মিশর >  happened'],
  // sent to help, and given
  ['ইউক্রেনকে ৫০টি সাঁজোয়া যান সরবরাহ করেছে সুইডেন।', 'AID সুইডেন > ইউক্রেন happened'],
  ['দুই দেশের চুক্তি আটকে দিয়েছে হাঙ্গেরি।', 'REJECT.change হাঙ্গেরি > দুই দেশ happened'],
];

const english: Row[] = [
  // people whose country is named are themselves, not their country
  ['The rebels have freed four French captives.', 'RETREAT.release rebels > four French captives happened'],
  ['Police arrested nine opposition figures.', 'COERCE.arrest Police > nine opposition figures happened'],
  // figures of no kind of people are numbers
  ['Police released crime figures.'],
  ['Russia invaded Ukraine in 2022.', 'ASSAULT Russia > Ukraine 2022 happened'],
  // a ban taken away, talks held out, troops made ready, rations cut
  ['The High Court suspended a ban on rallies.', 'CONCEDE High Court >  happened'],
  ['Japan offered talks to China.', 'AGREE Japan > China happened'],
  ['The army was on high alert.', 'MOBILIZE.troops army >  happened'],
  ['The agency slashed rations for the refugees.', 'SANCTION.withdraw agency > refugees happened'],
  ['The singer took to the stage in Dhaka.'],
  ['Police arrested 20 protesters in Dhaka.', 'COERCE.arrest Police > 20 protesters happened'],
  ['Twenty protesters were arrested by police.', 'COERCE.arrest police > Twenty protesters happened'],
  ['The United States imposed sanctions on Iran.', 'SANCTION United States > Iran happened'],
  ['Turkey expelled three Greek diplomats.', 'SANCTION.expel Turkey > three Greek diplomats happened'],
  ['Thousands of farmers protested in Delhi.', 'PROTEST.demo Thousands of farmers >  happened'],
  ['Rebels released 20 hostages.', 'RETREAT.release Rebels > 20 hostages happened'],
  ['Japan and India signed a trade agreement on Monday.', 'SUPPORT Japan + India >  2025-08-11 happened'],
  // nouns, and what their victims suffer
  ['Israeli airstrikes on Gaza killed 12 people.', 'ASSAULT.aerial Israel > Gaza Strip happened'],
  ['Talks between Iran and the United States will resume in Oman.', 'AGREE Iran + United States >  planned'],
  // amounts and times before whom it is done to
  ['Gunmen kidnapped at least three diplomats.', 'ASSAULT.abduct Gunmen > at least three diplomats happened'],
  // an attempt on a life is an attack, a wish is none
  ['Gunmen tried to kill the governor.', 'ASSAULT.targeted Gunmen > governor happened'],
  ['Gunmen wanted to kill the governor.'],
  // promised aid is AGREE
  ['Canada will send weapons to Ukraine.', 'AGREE Canada > Ukraine planned'],
  // acts of speech
  ['France urged Israel to lift the blockade.', 'REQUEST.change France > Israel happened'],
  ['Iran threatened to attack Israel.', 'THREATEN.violence Iran > Israel happened'],
  ['Modi thanked Putin for his support.', 'SUPPORT Narendra Modi > Vladimir Putin happened'],
  // whoever is accused of it has done it, and what is demanded is not done yet
  [
    'Norway accused Russia of arming rebels in Mali.',
    'ACCUSE.allege Norway > Russia happened',
    'AID Russia > rebels happened',
  ],
  ['Norway demanded that Israel lift the blockade.', 'REQUEST.change Norway > Israel happened'],
  // the town is under curfew; declining to comment refuses nothing
  ['Turkey imposed a curfew in the town of Cizre.', 'COERCE.curfew Turkey > Cizre happened'],
  ['The premier of Malta declined to comment.'],
  // a claim dismissed has nobody dismissed
  ['China dismissed the claim as false.'],
  ['China dismissed two ministers.', 'SANCTION.expel China > two ministers happened'],
  // a denial is no refusal
  ['China rejected the accusation.'],
  ['Germany did not attack Poland.'],
  ['Heavy rain struck the coast.'],
  ['The strike hit the table of contents.'],
  ['The team fought hard to win the match.'],
  // what one has in common with another is ended by one, and weapons are sent to somebody
  ['Colombia severed diplomatic ties with Israel.', 'SANCTION.discontinue Colombia > Israel happened'],
  ['Russia and China held a joint naval drill.', 'COOPERATE Russia + China >  happened'],
  // what had been done to somebody whom something else is told of
  ['Russia praised the deposed Syrian leader.', 'SUPPORT Russia > deposed Syrian leader happened'],
  // said in so many words, what is denied is no earlier event
  [
    'China bombed Japan. Russia denied it had lied about its forces.',
    'ASSAULT.aerial China > Japan happened',
  ],
  // what is due is to come
  [
    'Keir Starmer is due to meet Emmanuel Macron in Paris.',
    'AGREE Keir Starmer + Emmanuel Macron >  planned',
  ],
  ['The talks failed due to Japan.'],
  // a compound of a hyphen is of three words, or of a verb
  ['India test-fired a missile.', 'MOBILIZE.weapons India >  happened'],
  ['Kenyan workers staged a sit-in.', 'PROTEST.demo Kenyan workers >  happened'],
  ['Japan spoke of the war-torn city.'],
  // people right before a form in -ing do it; a drought hits nobody; an aside is no subject
  [
    'Police fired tear gas at traders protesting the levy.',
    'ASSAULT.crowd-control Police > traders happened',
    'PROTEST.demo traders >  happened',
  ],
  ['The drought has hit Zambia.'],
  [
    'Around 300 refugees, most of them women, formed a human chain in Dhaka.',
    'PROTEST.demo Around 300 refugees >  happened',
  ],
  // whom it befalls
  ['Jair Bolsonaro went on trial in Brazil.', 'ACCUSE.allege Brazil > Jair Bolsonaro happened'],
  // fired at somebody it is an attack, into the sea a test
  ['Russia fired a missile at Ukraine.', 'ASSAULT.heavy-weapons Russia > Ukraine happened'],
  ['North Korea fired a missile into the Sea of Japan.', 'MOBILIZE.weapons North Korea >  happened'],
  // what is struck in war, though nobody is named; a deal is not
  ['Ukraine struck an oil refinery.', 'ASSAULT Ukraine >  happened'],
  ['Ukraine struck a note of hope.'],
  // a threat, not a forecast
  ['Israel warned Lebanon of a new war.', 'THREATEN Israel > Lebanon happened'],
  ['Israel warned that prices would rise.'],
  ['China warned that it would respond to Japan.', 'THREATEN China > Japan happened'],
  // a question asks for nothing
  ['Kenya asked Uganda why the border was shut.'],
  ['Kenya asked Uganda to open the border.', 'REQUEST.change Kenya > Uganda happened'],
  // done by a crowd it is a riot
  ['Protesters set fire to the parliament of Nepal.', 'PROTEST.riot Protesters >  happened'],
  ['Rebels set fire to homes in Sudan.', 'ASSAULT.destroy Rebels > Sudan happened'],
  // said to take place
  ['A ceasefire between Israel and Hamas took effect.', 'RETREAT.ceasefire Israel + Hamas >  happened'],
  ['Israel spoke of a ceasefire.'],
  // to go on with it is to come
  ['Moscow will continue supplying grain to Egypt.', 'AGREE Moscow > Egypt planned'],
  // words that only look like an event
  ['The Ghana team arrived in Togo.'],
  ['Omar Dorfman, speaking to Japan, said no.'],
  ['Two officials requested anonymity in Ghana.'],
  // a title and the name between commas are one; in a list they are not
  [
    'The labour minister, Mary Okoro, urged the unions to return to work.',
    'REQUEST.change Mary Okoro > unions happened',
  ],
  [
    'The labour minister, unions and Mary Okoro urged the government to act.',
    'REQUEST.change labour minister + unions + Mary Okoro > government happened',
  ],
  [
    'President Bola Tinubu ordered the state oil company, NNPC, to lower prices.',
    'REQUEST.change Bola Tinubu > NNPC happened',
  ],
  // both sides, the two leaders: nobody who urges them or speaks for them
  [
    'Rwanda attacked Congo. Angola thanked Qatar. Angola urged both sides to stop fighting.',
    'ASSAULT Rwanda > Democratic Republic of the Congo happened',
    'SUPPORT Angola > Qatar happened',
    'REQUEST.change Angola > Rwanda + Democratic Republic of the Congo happened',
  ],
  [
    'Vladimir Putin thanked Xi Jinping. Kremlin spokesman Dmitry Peskov said the two leaders would meet next month.',
    'SUPPORT Vladimir Putin > Xi Jinping happened',
    'AGREE Vladimir Putin + Xi Jinping >  2025-09 planned',
  ],
  // two who share a word are two
  [
    'The leaders of Germany and France condemned Israel.',
    'ACCUSE.disapprove Germany + France > Israel happened',
  ],
  ['Russian and Ukrainian negotiators met in Istanbul.', 'CONSULT Russia + Ukraine >  happened'],
  // what is given stands right behind whom it is given to
  ['Norway gave the refugee agency 3 million euros.', 'AID Norway > refugee agency happened'],
  // money is given, and an offer is only an offer
  ['The IMF disbursed $1bn to Pakistan.', 'AID International Monetary Fund > Pakistan happened'],
  ['India offered to share intelligence with Nepal.', 'AGREE India > Nepal happened'],
];

const written = (text: string, language: string): string[] => {
  const readout = read({ id: 'row', text, language, published: '2025-08-13' });
  const name = (id: string) => readout.entities.find((e) => e.id === id)?.name ?? id;
  return readout.events.map((e) =>
    [
      e.mode ? `${e.type}.${e.mode}` : e.type,
      e.actors.map(name).join(' + '),
      '>',
      e.recipients.map(name).join(' + '),
      ...(e.when ? [e.when] : []),
      e.status,
    ]
      .join(' ')
      .normalize('NFC'),
  );
};

test.each(bengali)('%s', (text, ...events) => {
  expect(written(text, 'bn')).toEqual(events.map((e) => e.normalize('NFC')));
});
test.each(english)('%s', (text, ...events) => {
  expect(written(text, 'en')).toEqual(events);
});

test('an event told again is one event with its mentions', () => {
  const text = 'রাশিয়া ইউক্রেনে হামলা চালিয়েছে।\n\nইউক্রেনে রাশিয়ার হামলায় দুজন নিহত হয়েছেন।';
  const { events } = read({ id: 'row', text, language: 'bn', published: '2025-08-13' });
  expect(events).toHaveLength(1);
  expect(events[0]!.mentions).toHaveLength(1);
});

test('an event knows the attributions that assert it, and a denied one is denied', () => {
  const text = 'Ukraine said Russia attacked Odesa. Russia denied it had attacked Odesa.';
  const { events, attributions } = read({ id: 'row', text, language: 'en', published: '2025-08-13' });
  const attack = events.find((e) => e.type === 'ASSAULT')!;
  expect(attack.status).toBe('denied');
  expect(attack.attributions.map((i) => attributions[i]!.act)).toEqual(['say', 'deny']);
});

test('what only points at an attack denies it', () => {
  const text = 'Ukraine said Russia attacked Odesa. Moscow denied the claim.';
  const { events } = read({ id: 'row', text, language: 'en', published: '2025-08-13' });
  expect(events.map((e) => `${e.type} ${e.status}`)).toEqual(['ASSAULT denied']);
});

test('a denial of something else leaves an attack as it was', () => {
  const text = 'Ukraine said Russia attacked Odesa. Japan denied a plan to raise taxes.';
  const { events } = read({ id: 'row', text, language: 'en', published: '2025-08-13' });
  expect(events.map((e) => `${e.type} ${e.status}`)).toEqual(['ASSAULT happened']);
});

/** Text, and the status of each deed in it. */
const denials: Row[] = [
  // told by the report, by another, and told of again only to say that it was not so
  ['পুলিশ শ্রমিকদের ওপর লাঠিচার্জ করে। লাঠিচার্জের কথা অস্বীকার করেছেন ঢাকার পুলিশ সুপার।', 'ASSAULT denied'],
  ['শ্রমিকদের দাবি, তাঁদের দুই নেতাকে আটক করেছে পুলিশ। ওসি রফিকুল হক বলেন, কাউকে আটক করা হয়নি।', 'COERCE denied'],
  ['শ্রমিকদের দাবি, তাঁদের দুই নেতাকে আটক করেছে পুলিশ। ওসি রফিকুল হক বলেন, তাঁরা কিছুই জানেন না।', 'COERCE happened'],
  // another deed, and somebody else's
  ['পুলিশ শ্রমিকদের ওপর লাঠিচার্জ করে। আটকের কথা অস্বীকার করেছেন পুলিশ সুপার।', 'ASSAULT happened', 'COERCE denied'],
  ['Israel bombed Lebanon. Japan denied that it had attacked China.', 'ASSAULT happened', 'ASSAULT denied'],
  // called a lie, in so many quoted words
  ['রাশিয়া ইউক্রেনে হামলা চালিয়েছে, দাবি পোল্যান্ডের। মস্কো বলেছে, এই অভিযোগ ‘পুরোপুরি বানোয়াট’।', 'ASSAULT denied'],
  ['রাশিয়া ইউক্রেনে হামলা চালিয়েছে, দাবি পোল্যান্ডের। মস্কো বলেছে, এই অভিযোগ ‘গুরুতর’।', 'ASSAULT happened'],
  [
    'Ukraine said Russia attacked Odesa. Moscow dismissed those claims as “wholly unfounded”.',
    'ASSAULT denied',
  ],
];
test.each(denials)('%s', (text, ...statuses) => {
  const { events } = read({ id: 'row', text, published: '2025-08-13' });
  const deeds = events.filter(({ type }) => type === 'ASSAULT' || type === 'COERCE');
  expect(deeds.map((e) => `${e.type} ${e.status}`)).toEqual(statuses);
});

/** Text, and each event's day. */
const days: Row[] = [
  // the story's day goes on, another noun's does not, and what stands behind a dash is another's
  ['মঙ্গলবার ঢাকায় সমাবেশ করেছেন শ্রমিকেরা। পরে পুলিশ লাঠিচার্জ করে।', '2025-08-12', '2025-08-12'],
  ['ফোনে কথা বলেছেন পুতিন ও কিম – ২০২২ সালের ফেব্রুয়ারিতে ইউক্রেনে হামলা চালায় রাশিয়া।', 'null', '2022-02'],
  ['Russia attacked Ukraine on Monday.', '2025-08-11'],
  ['Russia attacked Ukraine; the talks ended on Monday.', 'null'],
];
test.each(days)('%s', (text, ...values) => {
  const { events } = read({ id: 'row', text, published: '2025-08-13' });
  expect(events.map((e) => String(e.when))).toEqual(values);
});

test('a meeting pointed to is the one told of', () => {
  const text = 'মঙ্গলবার ফোনে কথা বলেন ভ্লাদিমির পুতিন ও কিম জং উন।\n\nপুতিন ও কিমের এই আলোচনা গোপন ছিল।';
  const { events } = read({ id: 'row', text, language: 'bn', published: '2025-08-13' });
  expect(events.map((e) => [e.type, e.when, e.mentions.length])).toEqual([['CONSULT', '2025-08-12', 1]]);
});

test('a report without a date dates nothing by words that need one', () => {
  const text = 'গতকাল মঙ্গলবার ইসরায়েল গাজায় বিমান হামলা চালিয়েছে।';
  const { events } = read({ id: 'row', text, language: 'bn' });
  expect(events.map((e) => e.when)).toEqual([null]);
});

/** Text and the figures of its events, each as "TYPE role amount of". */
const figures: Row[] = [
  ['রাশিয়ার ড্রোন হামলায় ইউক্রেনে অন্তত ৪০ জন নিহত হয়েছেন।', 'ASSAULT killed 40'],
  [
    'ইসরায়েল লেবাননে বিমান হামলা চালিয়েছে। এতে ১২ জন নিহত ও ৩০ জন আহত হন।',
    'ASSAULT killed 12',
    'ASSAULT wounded 30',
  ],
  ['ঢাকায় ২৫ শিক্ষার্থীকে আটক করেছে পুলিশ।', 'COERCE arrested 25 শিক্ষার্থীকে'],
  ['Israeli airstrikes on Gaza killed 12 people.', 'ASSAULT killed 12 people'],
  ['Police arrested 20 protesters in Dhaka.', 'COERCE arrested 20 protesters'],
  // nobody's deed, and nothing that befell anybody
  ['সড়ক দুর্ঘটনায় ৩ জন নিহত হয়েছেন।'],
  ['ঢাকায় বৈঠকে ২৫ শিক্ষার্থী ছিলেন।'],
  ['Police arrested protesters after 20 days.'],
];

test.each(figures)('%s', (text, ...expected) => {
  const language = /[ঀ-৿]/.test(text) ? 'bn' : 'en';
  const { events, quantities } = read({ id: 'row', text, language, published: '2025-08-13' });
  const shown = events.flatMap(({ type, figures }) =>
    (figures ?? []).map(({ role, quantity }) => {
      const { value, of } = quantities[quantity]!;
      return [type, role, value, ...(of ? [text.slice(of.start, of.end)] : [])].join(' ');
    }),
  );
  expect(shown.map((s) => s.normalize('NFC'))).toEqual(expected.map((s) => s.normalize('NFC')));
});

const sectors: Row[] = [
  ['রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন বলেছেন, আলোচনা চলবে।', 'ভ্লাদিমির পুতিন RU GOV'],
  ['পুলিশ জানিয়েছে, তদন্ত চলছে।', 'পুলিশ  COP'],
  ['The rebels said they would fight on.', 'rebels  REB'],
  ['Reuters reported rain.', 'Reuters  MED'],
];

test.each(sectors)('%s', (text, ...expected) => {
  const language = /[ঀ-৿]/.test(text) ? 'bn' : 'en';
  const { entities } = read({ id: 'row', text, language, published: '2025-08-13' });
  const shown = entities.map((e) => `${e.name} ${e.country ?? ''} ${e.sector ?? ''}`.normalize('NFC'));
  expect(shown).toEqual(expected.map((s) => s.normalize('NFC')));
});
