import { expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { unmark } from '../../marked-text.js';

type Row = [marked: string, act: string | null];

const rows: Row[] = [
  // the speaker, the cue, the words
  ['⟦source:সের্গেই লাভরভ⟧ ⟦cue:বলেন⟧, ⟦content:আলোচনা চলবে⟧।', 'say'],
  ['পররাষ্ট্রমন্ত্রী ⟦source:সের্গেই লাভরভ⟧ সাংবাদিকদের ⟦cue:জানান⟧ যে ⟦content:চুক্তির খসড়া তৈরি⟧।', 'say'],
  ['⟦source:ক্রেমলিন⟧ ⟦cue:জানিয়েছে⟧, ⟦content:সফর পিছিয়ে গেছে⟧।', 'say'],
  ['ফেসবুকে ⟦source:তিনি⟧ ⟦cue:লেখেন⟧: ‘⟦content:আমরা হাল ছাড়িনি⟧।’', 'say'],
  // the words first
  ['⟦content:বাঁধের কাজ দুই সপ্তাহে শেষ হবে⟧ বলে ⟦cue:জানিয়েছেন⟧ ⟦source:জেলা প্রশাসক⟧।', 'say'],
  ['‘⟦content:আমাদের কেউ কিছু বলেনি⟧’, ⟦cue:বলেন⟧ ⟦source:রহিমা বেগম⟧।', 'say'],
  ['“⟦content:দাম আরও বাড়বে⟧,” ⟦cue:যোগ করেন⟧ ⟦source:তিনি⟧।', 'say'],
  ['⟦content:সেতুটি মার্চে খুলে দেওয়া হবে⟧, ⟦source:সড়ক বিভাগ⟧ ⟦cue:জানিয়েছে⟧।', 'say'],
  // what nobody answers: the question that the sentence before asks, or the one put to whoever is silent
  ['⟦content:সেতু কবে খুলবে?⟧ প্রশ্নটা ⟦cue:এড়িয়ে⟧ গেলেন ⟦source:মেয়র⟧।', 'omit'],
  ['⟦content:টাকা কোথায় গেল?⟧ ⟦cue:মন্তব্য করতে চাননি⟧ ⟦source:ওসি⟧।', 'omit'],
  ['⟦content:বাঁধ নিয়ে⟧ জানতে চাইলে ⟦source:মেয়র নাসরিন হক⟧ ⟦cue:কোনো মন্তব্য করতে রাজি হননি⟧।', 'omit'],
  ['⟦source:মন্ত্রণালয়⟧ ⟦content:দাবিটি নিয়ে⟧ ⟦cue:মন্তব্য করেনি⟧।', 'omit'],
  ['⟦content:সে প্রশ্নের⟧ ⟦cue:জবাব ⟦source:তিনি⟧ দেননি⟧।', 'omit'],
  ['⟦source:ওয়াশিংটনের⟧ ভাষ্যে ⟦content:সফরের⟧ ⟦cue:কোনো উল্লেখ নেই⟧।', 'omit'],
  // a report that asks in its own words says nobody's
  ['বৈঠকে মন্ত্রী কী বললেন?', null],
  ['বাসিন্দাদের আগে জানানো হয়েছিল কি?', null],
  // what যে and তা hold together, though a saying stands in it
  ['⟦content:সরকার যে এ চুক্তি মানবে না⟧, তা-ও ⟦cue:স্পষ্ট করে দেন⟧ ⟦source:মন্ত্রী⟧।', 'say'],
  ['⟦content:একে কাবুল যে প্রতিশোধ বলেছে⟧, তা ⟦cue:প্রত্যাখ্যান করেছে⟧ ⟦source:পাকিস্তান⟧।', 'deny'],
  // a dash sets its speaker behind all that is said, sayings and all
  ['⟦content:সব পক্ষকে সংযত হতে বলেছেন মহাসচিব⟧—এক বিবৃতিতে ⟦cue:জানিয়েছে⟧ ⟦source:তাঁর দপ্তর⟧।', 'say'],
  // asking for a thing; wishing for peace asks nobody
  ['⟦content:নতুন আইন⟧ ⟦cue:চান⟧ ⟦source:মেয়র নাসরিন হক⟧।', 'demand'],
  ['পাওনা মেটাতে সাত দিন ⟦content:সময়⟧ ⟦cue:চাইলেন⟧ ⟦source:মালিকেরা⟧।', 'demand'],
  ['গ্রামের মানুষ শান্তি চান।', null],
  ['⟦source:মেয়র নাসরিন হক⟧ ⟦content:চেয়ারম্যানকে সরাতে⟧ জান্তাকে এক সপ্তাহ ⟦cue:সময় বেঁধে দিয়েছে⟧।', 'demand'],
  ['⟦source:মন্ত্রী⟧ তাঁদের ⟦cue:কথা দিয়েছেন⟧ ⟦content:মার্চের মধ্যেই সেতু হবে⟧।', 'pledge'],
  // blame and its object on either side
  ['⟦source:সুকান্ত মজুমদার⟧ ⟦cue:বিঁধছেন⟧ ⟦content:রাজ্য সরকারকে⟧।', 'condemn'],
  ['কাঁটায় পা বিঁধছে।', null],
  // a noun's own phrase behind a quotation: how and to whom, a bracket in the speaker's office
  ['‘⟦content:পথ ছাড়ব না⟧’, পাল্টা ⟦cue:খোঁচা⟧ ⟦source:নাসরিন হকের⟧।', 'condemn'],
  ['‘⟦content:সব ঠিক আছে⟧’, ⟦cue:দাবি⟧ ⟦source:নির্বাচনী আধিকারিক (সিইও) মনোজ আগরওয়ালের⟧।', 'claim'],
  ['⟦content:যুদ্ধবিরতি টিকে যাবে⟧ বলেই অবশ্য ⟦source:তাঁর⟧ ⟦cue:বিশ্বাস⟧।', 'believe'],
  // an agency's line of its own
  ['⟦content:শহরে গোলাগুলি হয়েছে⟧। ⟦cue:খবর⟧ ⟦source:এএফপির⟧।', 'say'],
  ['শহরে গোলাগুলি হয়েছে। ভালো খবর আছে।', null],
  ['⟦source:মন্ত্রী⟧ উদ্যোগের কথা ⟦cue:জানিয়েছেন⟧ এবং প্রকল্প ঘুরে দেখেছেন।', 'say'],
  // what one does with an offer
  ['⟦source:ঢাকা⟧ ⟦content:আমন্ত্রণ⟧ ⟦cue:গ্রহণ করেছে⟧।', 'pledge'],
  ['⟦content:সেই প্রস্তাব⟧ ⟦cue:ফিরিয়ে দিয়েছে⟧ ⟦source:কিনশাসা⟧।', 'deny'],
  ['⟦source:বিজিবি⟧ ⟦content:সে ব্যাখ্যা⟧ ⟦cue:গ্রহণ করেনি⟧।', 'deny'],
  ['ক্লাবটি নতুন নিয়ম গ্রহণ করেছে।', null],
  ['পুলিশ শিশুটিকে ঘরে ফিরিয়ে দিয়েছে।', null],
  // no promise was made
  ['মন্ত্রী কোনো আশ্বাস দেননি।', null],
  // who tells of it stands behind a comma, and says nothing else
  ['⟦source:চালক নাসরিন হক⟧ ⟦content:চুরির কথা⟧ ⟦cue:স্বীকার করেছেন⟧, আদালতকে জানিয়েছেন তদন্ত কর্মকর্তা।', 'confirm'],
  ['⟦source:দুজন⟧ ⟦cue:স্বীকার করেছেন⟧, ⟦content:আগুন দেওয়া হয়েছিল⟧।', 'confirm'],
  // two sayings of one breath, a question within what is asked
  ['⟦source:একজন মন্ত্রী⟧ সংখ্যাটি ১২ বলে উল্লেখ করে ⟦cue:জানান⟧, ⟦content:সবাই ছাড়া পেয়েছেন⟧।', 'say'],
  ['⟦content:মামলা কেন বেআইনি ঘোষণা করা হবে না⟧, শুনানি শেষে এদিন তা ⟦cue:জানতে চেয়েছে⟧ ⟦source:হাই কোর্ট⟧।', 'ask'],
  // anybody, a place one goes to, where a party speaks
  ['কেউ আহত হওয়ার খবর ⟦cue:অস্বীকার করে⟧ ⟦source:তিনি⟧ সবাইকে থামতে বলেন।', 'deny'],
  ['সোমবার তিবলিসি পৌঁছে ⟦source:তিনি⟧ ⟦content:ভোটের জন্য⟧ সরকারকে ⟦cue:অভিনন্দন জানান⟧।', 'praise'],
  ['⟦source:রাষ্ট্রপক্ষ⟧ আদালতে ⟦cue:স্বীকার করেছে⟧, ⟦content:ঘোষণা দেওয়া হয়নি⟧।', 'confirm'],
  // a platform is where it stands
  ['⟦source:মন্ত্রীর প্রেস সচিব⟧ এক হোয়াটসঅ্যাপ বার্তায় ⟦cue:বলেন⟧, ⟦content:আলোচনা হবে⟧।', 'say'],
  ['⟦source:মোর্চার⟧ ফেসবুক পাতার এক পোস্টে ⟦cue:বলা হয়েছে⟧, ⟦content:আহত ৪০ জন⟧।', 'say'],
  ['⟦source:বিবৃতিতে⟧ ⟦cue:বলা আছে⟧, ⟦content:কাজ শেষ⟧।', 'say'],
  // noun cues
  ['⟦source:পুলিশের⟧ ⟦cue:দাবি⟧, ⟦content:মিছিল থেকে আগে ইট ছোড়া হয়⟧।', 'claim'],
  ['⟦source:আয়োজকদের⟧ ⟦cue:মতে⟧, ⟦content:সমাবেশে এক লাখ মানুষ এসেছিলেন⟧।', 'say'],
  ['‘⟦content:ত্রাণ পাইনি⟧’—⟦cue:আক্ষেপ⟧ ⟦source:হালিমা খাতুনের⟧।', 'say'],
  ['⟦content:নদীর পানি বিপৎসীমার ওপরে⟧ বলেও ⟦cue:দাবি⟧ ⟦source:স্থানীয়দের⟧।', 'claim'],
  // what is asked, denied, praised stands before a compound cue
  ['⟦source:জাতিসংঘ⟧ দুই পক্ষকে ⟦content:সংযত হওয়ার⟧ ⟦cue:আহ্বান জানিয়েছে⟧।', 'demand'],
  ['⟦content:অভিযোগ⟧ ⟦cue:অস্বীকার করেছে⟧ ⟦source:মন্ত্রণালয়⟧।', 'deny'],
  ['চেয়ারম্যানকে ⟦content:সরে যেতে⟧ ⟦cue:বলেছেন⟧ ⟦source:আদালত⟧।', 'demand'],
  // silence
  ['কবে ভোট হবে, সে বিষয়ে ⟦cue:কিছু বলেননি⟧ ⟦source:তিনি⟧।', 'omit'],
  ['⟦content:কতজন নিখোঁজ⟧, তা ⟦cue:জানাতে পারেননি⟧ ⟦source:ওসি⟧।', 'omit'],
  ['⟦source:কোম্পানিটি⟧ ⟦content:কোনো মন্তব্য⟧ ⟦cue:করেনি⟧।', 'omit'],
  ['⟦source:ঠিকাদার⟧ ⟦content:চুক্তির কথা⟧ ⟦cue:নিশ্চিত বা অস্বীকার কোনোটিই করেননি⟧।', 'omit'],
  ['⟦source:কোম্পানিটি⟧ ⟦content:খবরটি⟧ ⟦cue:স্বীকারও করেনি, অস্বীকারও করেনি⟧।', 'omit'],
  ['মেয়র নাসরিন হককে ⟦content:ফোন⟧ করা হলেও ⟦source:তিনি⟧ ⟦cue:ধরেননি⟧।', 'omit'],
  ['⟦content:এ বিষয়ে⟧ জানতে মেয়র নাসরিন হককে কল দেওয়া হলেও ⟦source:তিনি⟧ ⟦cue:রিসিভ করেননি⟧।', 'omit'],
  ['জেলেরা এবার ইলিশ ধরেননি।', null],
  ['⟦source:ক্রেমলিনের⟧ বিবৃতিতে ⟦content:শুল্কের প্রসঙ্গ⟧ ⟦cue:ছিল না⟧।', 'omit'],
  ['গ্রামটিতে বিদ্যুতের কথা ছিল না।', null],
  ['⟦content:এ নিয়ে⟧ ⟦cue:কথা বলতে রাজি হননি⟧ ⟦source:উপাচার্য⟧।', 'omit'],
  ['⟦source:রেল বিভাগ⟧ ⟦content:এ নিয়ে⟧ ⟦cue:কোনো প্রতিক্রিয়া দেখায়নি⟧।', 'omit'],
  ['এ নিয়ে ⟦cue:মন্তব্য পাওয়া যায়নি⟧ ⟦source:রেল বিভাগের⟧।', 'omit'],
  ['এখনই কিছু বলা যাবে না।', null],
  ['সাংবাদিকদের খুদে বার্তা পাঠানো হলেও কেউ আসেননি।', null],
  // agreeing and refusing to do a thing
  ['⟦source:মালিকেরা⟧ ⟦content:ভাড়া কমাতে⟧ ⟦cue:রাজি নন⟧।', 'deny'],
  ['⟦source:দুই দেশ⟧ ⟦content:সীমান্ত খুলে দিতে⟧ ⟦cue:সম্মত হয়েছে⟧।', 'pledge'],
  ['⟦source:পরিবারটি⟧ ⟦content:অনুদান নিতে⟧ ⟦cue:অস্বীকৃতি জানিয়েছে⟧।', 'deny'],
  ['⟦content:এর বেশি কিছু বলতে⟧ ⟦source:তিনি⟧ ⟦cue:রাজি হননি⟧।', 'omit'],
  // waving away, and flying
  ['⟦content:অভিযোগ⟧ ⟦cue:উড়িয়ে দিয়েছে⟧ ⟦source:মন্ত্রণালয়⟧।', 'deny'],
  ['সেতুটি বোমা মেরে উড়িয়ে দিয়েছে সেনারা।', null],
  // a light verb that makes no cue of this noun; abiding by something
  ['মেয়রের কথায় ভরসা রেখে শ্রমিকেরা সড়ক ছাড়েন।', null],
  ['⟦source:মেয়রের⟧ ⟦cue:কথায়⟧, ‘⟦content:সড়ক খুলে যাবে⟧।’', 'say'],
  ['মেয়রের বক্তব্যে বিভ্রান্তি তৈরি হয়েছে।', null],
  ['তাঁরা হুমকি পেয়েছেন।', null],
  ['সংবিধান মেনে চলে সরকার।', null],
  ['নিয়মটি মানা হয়নি।', null],
  // a noun that could be "I am trapped"
  ['⟦source:স্বজনেরা⟧ ⟦content:দায়ীদের ফাঁসি⟧ ⟦cue:দাবি করেছেন⟧।', 'demand'],
  ['⟦source:মেয়র⟧ ⟦content:ভোগান্তির জন্য⟧ ⟦cue:দুঃখ প্রকাশ করেছেন⟧।', 'say'],
  // nobody says it
  ['⟦content:আগুন লেগেছে রান্নাঘর থেকে⟧ বলে ⟦cue:ধারণা করা হচ্ছে⟧।', 'believe'],
  ['⟦content:বৈঠকটি শুক্রবার হবে⟧ বলে ⟦cue:জানা গেছে⟧।', 'say'],
  // a document speaks for its author
  ['⟦source:ক্রেমলিনের⟧ এক বিবৃতিতে ⟦cue:বলা হয়েছে⟧, ⟦content:দুই নেতা সন্তুষ্ট⟧।', 'say'],
  // acts
  ['⟦source:নুরুল আমিন⟧ ⟦cue:হুঁশিয়ারি দেন⟧, ⟦content:দাবি না মানলে ধর্মঘট হবে⟧।', 'warn'],
  ['⟦source:মালিকপক্ষ⟧ ⟦content:শুক্রবারের মধ্যে বেতন দেওয়ার⟧ ⟦cue:প্রতিশ্রুতি দিয়েছে⟧।', 'pledge'],
  ['⟦source:বিশ্লেষকেরা⟧ ⟦cue:মনে করেন⟧, ⟦content:সুদের হার কমবে⟧।', 'believe'],
  // these report nothing
  ['ভাড়া বাড়ানোর আবেদন খারিজ, বাস চলবে আগের নিয়মে।', null],
  ['দাম কমানোর দাবি, বাজার বন্ধ ছিল দুই দিন।', null],
  ['দুই নেতা ফোনে কথা বলেন।', null],
  ['তিনি সরকারি চাকরি থেকে অবসর নিয়েছেন।', null],
  ['বৃষ্টির পর রাস্তায় পানি জমে যায়।', null],
  ['গায়ের জোরে জমি দখল করেছে একটি চক্র।', null],
  // a body thinks without a mark; the police may be taken for somebody
  ['⟦source:নির্বাচন কমিশন⟧ ⟦cue:মনে করে⟧ ⟦content:ডিসেম্বরের মধ্যে তালিকা চূড়ান্ত করা সম্ভব⟧।', 'believe'],
  ['⟦content:তাঁকে পুলিশ⟧ ⟦cue:মনে করে⟧ ধাওয়া দেয় ⟦source:গ্রামবাসী⟧।', 'believe'],
  // words set side by side by a semicolon, each with a speaker
  ['⟦source:সরকার⟧ ⟦cue:বলছে⟧, ⟦content:পরিস্থিতি নিয়ন্ত্রণে⟧; বিরোধীরা বলছে, দেশ অচল।', 'say'],
  // whose count or grief it is, with a bracket or for people of any kind between
  ['⟦source:ত্রাণ সমন্বয় কার্যালয়ের⟧ (ওসিএ) ⟦cue:হিসাবে⟧, ⟦content:৯০ শতাংশ মানুষ ঘরছাড়া⟧।', 'say'],
  ['⟦source:দুর্গতদের একাংশের⟧ ⟦cue:ক্ষোভ⟧, ⟦content:ত্রিপলটুকুও মেলেনি⟧।', 'condemn'],
  // what was asked before is not what is said; a question within what is asked
  ['কীভাবে আগুন লেগেছে জানতে চাইলে ⟦source:ওই কর্মকর্তা⟧ ⟦cue:বলেন⟧, ⟦content:তদন্ত চলছে⟧।', 'say'],
  // how somebody says it, by a verb said twice
  ['⟦source:রহিমা বেগম⟧ কাঁদতে কাঁদতে ⟦cue:বলেন⟧, ‘⟦content:আমার সব শেষ⟧।’', 'say'],
  ['⟦source:রহিমা বেগম⟧ ছেলেকে ⟦content:বাড়ি ফিরতে⟧ ⟦cue:বলেন⟧।', 'demand'],
  // the occasion is no part of what is said
  ['⟦source:সেলিম রেজা⟧ জাতির উদ্দেশে দেওয়া ভাষণে ⟦content:তফসিল⟧ ⟦cue:ঘোষণা করেন⟧।', 'announce'],
  ['⟦source:সেলিম রেজা⟧ গণমাধ্যমে পাঠানো এক বিবৃতিতে ⟦content:হামলার⟧ ⟦cue:নিন্দা জানান⟧।', 'condemn'],
  ['⟦source:বোর্ড সভাপতির পক্ষ⟧ থেকে ⟦content:৫০ লাখ টাকা বোনাসের⟧ ⟦cue:ঘোষণা দেওয়া হয়েছে⟧।', 'announce'],
  ['⟦source:সাকিব⟧ নিজে অবশ্য ⟦content:এ নিয়ে⟧ ⟦cue:মুখ খোলেননি⟧।', 'omit'],
  ['⟦source:লীনা রায়⟧ পুলিশ কমিশনারকে চিঠি দিয়ে ⟦content:তদন্তের⟧ ⟦cue:অনুরোধ করেছেন⟧।', 'demand'],
  // what somebody sees behind something; seeing a thing says nothing
  ['⟦source:মেয়র নাসরিন হক⟧ ⟦content:এর পেছনে ষড়যন্ত্র⟧ ⟦cue:দেখছেন⟧।', 'believe'],
  ['⟦content:অস্থিরতার পেছনে ‘বাইরের ইন্ধন’⟧ ⟦cue:দেখছে⟧ ⟦source:বিজিএমইএ⟧।', 'believe'],
  ['মেয়র নাসরিন হক নদীর চর দেখেছেন।', null],
  // what is to be handed over
  ['কমিটিকে ⟦content:সাত দিনের মধ্যে প্রতিবেদন জমা দিতে⟧ ⟦cue:বলা হয়েছে⟧।', 'demand'],
  ['শিক্ষকদের ⟦content:তালিকা করে পাঠাতে⟧ ⟦cue:বলা হয়েছে⟧।', 'demand'],
  ['⟦source:টিআইবির প্রতিবেদন⟧ ⟦cue:বলছে⟧, ⟦content:খরচ বেড়েছে⟧।', 'say'],
  ['⟦source:কেন্দ্রীয় ব্যাংকের⟧ হালনাগাদ তথ্য ⟦cue:বলছে⟧, ⟦content:রিজার্ভ কমেছে⟧।', 'say'],
  // who answers what was said before is set against its speaker
  ['⟦source:সেনাবাহিনী⟧ ⟦cue:বলছে⟧, ⟦content:গ্রামটি খালি ছিল⟧; বিদ্রোহীরা এ দাবি প্রত্যাখ্যান করেছে।', 'say'],
  ['তাঁর ⟦cue:সংযোজন⟧, ‘‘⟦content:আইন আইনের পথে চলবে⟧।’’', 'say'],
  ['⟦source:প্রধান⟧ ⟦cue:জোর দিয়ে বলেন⟧, ⟦content:বাঁধ টেকসই⟧।', 'claim'],
  // how it is said, and what nobody says
  ['পাল্টা তোপ দেগেছেন মন্ত্রী।', null],
  ['উনি সংবিধান মানেন না।', null],
  ['⟦source:দুই নেতা⟧ ⟦content:সীমান্তে শান্তি বজায় রাখতে⟧ ⟦cue:একমত হয়েছেন⟧।', 'pledge'],
];

test.each(rows)('%s', (marked, act) => {
  const { text, spans } = unmark(marked);
  const { attributions } = read({ id: 'row', language: 'bn', published: '2025-03-12', text });
  if (act === null) return expect(attributions.map((a) => a.because)).toEqual([]);
  const cue = spans.find((s) => s.label === 'cue')!.span;
  const found = attributions.find((a) => a.cue.start < cue.end && cue.start < a.cue.end);
  expect(
    found,
    `no attribution at the cue; read: ${attributions.map((a) => a.because).join(', ') || 'nothing'}`,
  ).toBeDefined();
  expect([found!.act, text.slice(found!.cue.start, found!.cue.end)], found!.because).toEqual([
    act,
    text.slice(cue.start, cue.end),
  ]);
  const content = spans.filter((s) => s.label === 'content').map((s) => text.slice(s.span.start, s.span.end));
  if (content.length)
    expect(
      found!.content.map((c) => text.slice(c.start, c.end)),
      found!.because,
    ).toEqual(content);
  const source = spans.find((s) => s.label === 'source')?.span;
  const span = found!.sourceSpan;
  if (source)
    expect(
      span && span.start < source.end && source.start < span.end,
      `source ${span && text.slice(span.start, span.end)}`,
    ).toBe(true);
  else expect(found!.source).toBeNull();
});
