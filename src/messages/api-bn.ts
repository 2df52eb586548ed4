/**
 * What the API says of itself (summaries, parameters, fields of its OpenAPI document), in Bengali, by the English that
 * stands in the routes and schemas. The names of routes and fields
 * are the same in both.
 */
export const API_BN: Readonly<Record<string, string>> = {
  'Who said what, to whom, when, and according to whom': 'কে কী বলেছেন, কাকে, কখন, আর কার বরাতে',
  // who is asking, and tokens
  'Who is asking, and whether a token is needed': 'কে প্রশ্ন করছেন, আর টোকেন লাগবে কি না',
  'The session': 'সেশন',
  'Whether a token is needed': 'টোকেন লাগবে কি না',
  'In whose name is written; null: signed out': 'কার নামে লেখা হবে; null: কেউ ঢোকেননি',
  'Whether it is by a token': 'টোকেন দিয়ে কি না',
  'Sign in: exchanges a token for a cookie that no script can read':
    'প্রবেশ: টোকেনের বদলে একটি কুকি, যা কোনো স্ক্রিপ্ট পড়তে পারে না',
  'Sign out': 'প্রস্থান',
  'The session that is over': 'যে সেশন শেষ হলো',
  'All tokens, without their secrets': 'সব টোকেন, গোপন অংশ ছাড়া',
  'Tokens, the oldest first': 'টোকেন, পুরোনোটি আগে',
  'Make a token': 'টোকেন বানানো',
  'The token with its secret': 'টোকেন, তার গোপন অংশসহ',
  'Each holds what stands before it': 'প্রতিটি অধিকারে তার আগেরগুলোও আছে',
  'Shown now and never again': 'একবারই দেখানো হয়',
  'End a token': 'টোকেন বাতিল করা',
  'Whether it had not ended before': 'আগেই শেষ হয়ে গিয়েছিল কি না',
  'Every write: who, when, what': 'প্রতিটি লেখা: কে, কখন, কী',
  'Entries, newest first': 'লাইনগুলো, নতুনটি আগে',
  // what may go wrong
  'The request does not fit': 'অনুরোধটি যেমন হওয়ার কথা তেমন নয়',
  'The language model that proposed it; absent from what the reader itself has found':
    'যে ভাষা-মডেল এটি প্রস্তাব করেছে; পাঠক নিজে যা পেয়েছে তাতে থাকে না',
  'There is no such thing': 'এমন কিছু নেই',
  'A token is needed, and there is none that opens anything': 'টোকেন লাগবে; চালু কোনো টোকেন দেওয়া হয়নি',
  'The token does not open this, or another site asks':
    'এই টোকেনে এ কাজ করা যায় না, অথবা অনুরোধ এসেছে অন্য সাইট থেকে',
  'Too fast; `Retry-After` says for how many seconds to wait':
    'খুব ঘন ঘন অনুরোধ; কত সেকেন্ড অপেক্ষা করতে হবে, বলে `Retry-After`',
  // forgetting
  'Forget a report with its versions, readings and reviews': 'একটি প্রতিবেদন, তার সংস্করণ, পাঠ ও যাচাই মুছে ফেলা',
  'Forget somebody: what they said and was said of them; the texts stay, unless asked otherwise':
    'কাউকে ভুলে যাওয়া: তিনি যা বলেছেন আর তাঁর সম্পর্কে যা বলা হয়েছে; না চাইলে মূল লেখা মোছে না',
  'Tells what would go, changes nothing': 'কী কী মুছবে শুধু জানায়, কিছু বদলায় না',
  'What is gone': 'যা মুছে গেছে',
  '`true`: the reports that name them, too': '`true`: যে প্রতিবেদনে তাঁর নাম আছে সেগুলোও',
  'Reports whose text still names whom was forgotten': 'যে প্রতিবেদনের লেখায় তাঁর নাম এখনো আছে',
  // reports
  'A report with its readout': 'একটি প্রতিবেদন ও তার পাঠ',
  'Number of a version; without it the latest': 'সংস্করণের নম্বর; না দিলে সর্বশেষটি',
  'The report as it was published, and what was read in it': 'প্রতিবেদন যেমন ছাপা হয়েছে, আর তাতে যা পড়া হয়েছে',
  'Reports, newest first, page by page': 'প্রতিবেদন, নতুনটি আগে, পাতা ধরে ধরে',
  'The cursor of the next page; null on the last': 'পরের পাতার কার্সার; শেষ পাতায় null',
  'Where the list goes on: what the answer before gave': 'তালিকা কোথা থেকে চলবে: আগের উত্তরে যা এসেছে',
  'How many at a time': 'একবারে কয়টি',
  'How many there are': 'মোট কয়টি',
  'Who published it': 'কে প্রকাশ করেছে',
  'In which language, as bn': 'কোন ভাষায়, যেমন bn',
  'Published on this day or later': 'এই দিন বা তার পরে প্রকাশিত',
  'Published on this day or earlier': 'এই দিন বা তার আগে প্রকাশিত',
  '`true`: only those that somebody has reviewed': '`true`: শুধু যেগুলো কেউ যাচাই করেছেন',
  'A page of reports': 'প্রতিবেদনের এক পাতা',
  'What is said in a report, told in either language from its structure':
    'প্রতিবেদনে কে কী বলেছেন, কাঠামো থেকে যেকোনো একটি ভাষায়',
  'A sentence a statement; its quoted words stay as they are':
    'প্রতি উক্তির একটি বাক্য; উদ্ধৃত কথা যেমন আছে তেমনই থাকে',
  'What an edit changed': 'সম্পাদনায় কী বদলেছে',
  'Number of the earlier version; without it the one before': 'পুরোনো সংস্করণের নম্বর; না দিলে ঠিক আগেরটি',
  'Both texts, and what is read in one and not in the other': 'দুটি লেখা, আর যা একটিতে পড়া হয়েছে, অন্যটিতে হয়নি',
  'When this version was added': 'এই সংস্করণ কখন যোগ হয়েছে',
  'What a reader ought to know of it, in sentences': 'পাঠকের যা জানা দরকার, বাক্যে',
  'Who of the ledger an entity of the readout is': 'পাঠের কোন নামটি খাতার কে',
  'UTF-16 code units of the text as given, end excluded': 'মূল লেখার UTF-16 কোড ইউনিট, শেষটি বাদে',
  'All that reading one report yields': 'একটি প্রতিবেদন পড়ে যা পাওয়া যায়, সব',
  'The rule or lexicon entry that produced the record': 'যে নিয়ম বা অভিধানের শব্দ থেকে তথ্যটি এসেছে',
  'That a person has looked at the record; absent from what only a machine has read':
    'কোনো মানুষ এটি দেখেছেন; শুধু যন্ত্রের পড়া হলে থাকে না',
  'Its number in the readout': 'পাঠে এর নম্বর',
  'false: something stands in the words of the report’s own language, in quotation marks':
    'false: কিছু অংশ প্রতিবেদনের নিজের ভাষাতেই আছে, উদ্ধৃতিচিহ্নের ভেতরে',
  'What the quoted words are about': 'উদ্ধৃত কথাটি কী নিয়ে',
  'Whether the latest version still has the words': 'সর্বশেষ সংস্করণে কথাটি এখনো আছে কি না',
  // searching
  'Reports by their words, and by who said what to whom':
    'প্রতিবেদন খোঁজা: শব্দ দিয়ে, আর কে কাকে কী বলেছেন তা দিয়ে',
  'Words that all occur, in any of their forms': 'সব কটি শব্দ থাকতে হবে, যেকোনো রূপে',
  'Who says something, in either script': 'কে বলছেন, যেকোনো লিপিতে',
  'Whom it is said to': 'কাকে বলা হচ্ছে',
  'Who passes it on': 'কার বরাতে',
  'Somebody or something named': 'যে ব্যক্তি বা প্রতিষ্ঠানের নাম আছে',
  'A place named': 'যে জায়গার নাম আছে',
  'Kind of saying, as deny': 'উক্তির ধরন, যেমন deny',
  'PLOVER type, or type/mode': 'PLOVER ধরন, বা ধরন/রকম',
  'A number, or two with .. between them': 'একটি সংখ্যা, বা মাঝে .. দিয়ে দুটি',
  'Reports, best first': 'প্রতিবেদন, সবচেয়ে মেলেটি আগে',
  // imports
  'Add reports: a text, a file, an address, or what failed before':
    'প্রতিবেদন যোগ করা: লেখা, ফাইল, ঠিকানা, বা আগে যা ব্যর্থ হয়েছে',
  'The import that has begun': 'যে আমদানি শুরু হলো',
  'Imports of this server, newest first': 'এই সার্ভারের আমদানি, নতুনটি আগে',
  'Imports with what came of them so far': 'আমদানিগুলো, আর এ পর্যন্ত কী হলো',
  'One import': 'একটি আমদানি',
  'What came of it so far': 'এ পর্যন্ত কী হলো',
  'Stop an import; what is done is kept': 'আমদানি থামানো; যা হয়েছে তা থাকে',
  'The import': 'আমদানিটি',
  'What could not be taken in': 'যা নেওয়া যায়নি',
  'Inputs with the reason': 'কোনটি, আর কেন',
  // reviews and readings
  'Confirm, correct or reject a record': 'একটি তথ্য মেনে নেওয়া, শুধরানো বা বাতিল করা',
  'The review as it is kept': 'যাচাইটি যেভাবে রাখা হলো',
  "Index in the readout's list of its kind": 'পাঠে ওই ধরনের তালিকায় এর স্থান',
  'Fields as they ought to be; with `corrected` only': 'ঘরগুলো যেমন হওয়া উচিত; শুধু `corrected`-এর সঙ্গে',
  'Without it the user of this machine; a token writes in its own name, whatever stands here':
    'না দিলে এই কম্পিউটারের ব্যবহারকারী; টোকেন নিজের নামেই লেখে, এখানে যা-ই থাকুক',
  'Without it the user of this machine': 'না দিলে এই কম্পিউটারের ব্যবহারকারী',
  'Reviews of a report, those taken back included': 'একটি প্রতিবেদনের সব যাচাই, ফিরিয়ে নেওয়াগুলোসহ',
  'Number of the report': 'প্রতিবেদনের নম্বর',
  'Reviews, oldest first': 'যাচাই, পুরোনোটি আগে',
  'Take a review back': 'যাচাই ফিরিয়ে নেওয়া',
  'Its number': 'এর নম্বর',
  'Reviewed reports as gold reports, one a line': 'যাচাই করা প্রতিবেদন, গোল্ড প্রতিবেদনের আকারে, প্রতি লাইনে একটি',
  'JSON Lines': 'JSON Lines',
  'Take in people’s readings (brat, Web Annotation, gold reports) as their reviews':
    'মানুষের পাঠ (brat, Web Annotation, গোল্ড প্রতিবেদন) তাঁদের যাচাই হিসেবে নেওয়া',
  'What became of them, report by report; rows that were refused, with the reason':
    'প্রতি প্রতিবেদনে কী হলো; যেসব লাইন নেওয়া হয়নি, কারণসহ',
  'Take the readings of one report back, by the number of their change':
    'এক প্রতিবেদনের পাঠ ফিরিয়ে নেওয়া, বদলটির নম্বর ধরে',
  'For brat, each `.ann` beside its `.txt`, and `reports.csv`':
    'brat হলে প্রতিটি `.ann` তার `.txt`-এর পাশে, সঙ্গে `reports.csv`',
  'Tells what would be kept, keeps nothing': 'কী রাখা হতো শুধু জানায়, কিছু রাখে না',
  'That the same person had said before': 'একই জন আগে যা বলেছিলেন',
  'Its number in the audit, for undoing it': 'হিসাবে (audit) এর নম্বর, ফিরিয়ে নেওয়ার জন্য',
  // people and bodies
  'Actors by the beginning of a name; without one those most often named':
    'নামের শুরু দিয়ে ব্যক্তি ও প্রতিষ্ঠান; কিছু না দিলে যাঁদের নাম বেশি আসে',
  'How a name begins': 'নামের শুরু',
  'person, organization, place or group':
    'person (ব্যক্তি), organization (প্রতিষ্ঠান), place (জায়গা) বা group (গোষ্ঠী)',
  Actors: 'ব্যক্তি ও প্রতিষ্ঠান',
  'Who says most in the newest reports': 'নতুন প্রতিবেদনে কার কথা বেশি',
  'Speakers with the number of their statements': 'বক্তা, আর তাঁদের উক্তির সংখ্যা',
  'Who somebody is, in numbers': 'কেউ কে, সংখ্যায়',
  'The actor': 'ব্যক্তি বা প্রতিষ্ঠানটি',
  'In how many reports they are named': 'কয়টি প্রতিবেদনে তাঁর নাম আছে',
  'Of how many of the reports that name them, the newest, what follows is counted':
    'নাম আছে এমন প্রতিবেদনের মধ্যে নতুন কয়টি থেকে নিচেরগুলো গোনা',
  'What they said, were told, passed on, or what was said of them':
    'তিনি যা বলেছেন, তাঁকে যা বলা হয়েছে, তাঁর বরাতে যা এসেছে, বা তাঁর সম্পর্কে যা বলা হয়েছে',
  'What they have to do with it': 'কথাটিতে তাঁর ভূমিকা',
  '`true`: only what gives a figure': '`true`: শুধু যেখানে সংখ্যা আছে',
  'Statements, newest first': 'উক্তি, নতুনটি আগে',
  'Merge, separate, rename or split': 'এক করা, আলাদা করা, নাম বদলানো বা ভাগ করা',
  'The number of the change, for undoing it': 'বদলটির নম্বর, ফিরিয়ে নেওয়ার জন্য',
  'For undoing; null where nothing changed': 'ফিরিয়ে নেওয়ার জন্য; কিছু না বদলালে null',
  'Undo a change of actors': 'ব্যক্তি বা প্রতিষ্ঠানের বদল ফিরিয়ে নেওয়া',
  'Names in either language, as the gazetteer has them': 'নামের তালিকায় যেমন আছে',
  // happenings and accounts
  'Happenings, most disputed first': 'ঘটনা, যা নিয়ে বিরোধ বেশি তা আগে',
  'Words or names of the happening': 'ঘটনাটির শব্দ বা নাম',
  '`true`: only those on which accounts differ': '`true`: শুধু যেগুলোতে বিবরণ মেলে না',
  Happenings: 'ঘটনা',
  'One happening: points, sources, and what each source does with each point':
    'একটি ঘটনা: বিষয়, সূত্র, আর প্রতিটি বিষয়ে প্রতিটি সূত্র কী করে',
  'The accounts, with the words as evidence': 'বিবরণগুলো, প্রমাণ হিসেবে মূল কথাসহ',
  'How many tell of it': 'কয়টি প্রতিবেদন এটির কথা বলে',
  'Points that are denied, differed on or left unsaid': 'যেসব বিষয় কেউ অস্বীকার করে, ভিন্ন বলে বা বাদ দেয়',
  'Older reports of it, too many to be compared, too': 'এর আরও পুরোনো প্রতিবেদন, সংখ্যায় এত যে তুলনা করা হয়নি',
  'In the words of a report': 'কোনো প্রতিবেদনের ভাষায়',
  'Independent sources that say it': 'স্বাধীন যে কয়টি সূত্র এটি বলে',
  'Who spoke for the source': 'সূত্রের হয়ে কে বলেছেন',
  'From the least to the most that is told, where amounts differ': 'পরিমাণ না মিললে সবচেয়ে কম থেকে সবচেয়ে বেশি',
  // asking
  'Ask the ledger, in Bengali or English': 'খাতাকে প্রশ্ন করা, বাংলায় বা ইংরেজিতে',
  'The question': 'প্রশ্ন',
  'How many answers': 'কয়টি উত্তর',
  'Answers with their quotations; never without': 'উত্তর, সব সময় উদ্ধৃতিসহ',
  'Best first; none where the ledger does not tell': 'সবচেয়ে ভালোটি আগে; খাতায় না থাকলে একটিও নয়',
  'What comes nearest where nothing answers': 'উত্তর না থাকলে যা সবচেয়ে কাছের',
  'The words of the report that answer': 'প্রতিবেদনের যে কথা উত্তর দেয়',
  'What stands before them in their sentence': 'বাক্যে তার আগে যা আছে',
  'The claim in the language of the question, from its structure; `whole` where nothing had to be quoted':
    'কথাটি প্রশ্নের ভাষায়, কাঠামো থেকে; কিছুই উদ্ধৃত করতে না হলে `whole`',
  "Index in the readout's attributions; null where the report itself says so":
    'পাঠের উক্তির তালিকায় এর স্থান; প্রতিবেদন নিজেই বললে null',
  'How many places say the same': 'কয়টি জায়গায় একই কথা আছে',
  // views
  'What the ledger holds, in numbers': 'খাতায় কী আছে, সংখ্যায়',
  Counts: 'সংখ্যাগুলো',
  'Political events that have a date': 'তারিখ জানা আছে এমন রাজনৈতিক ঘটনা',
  'From this day on': 'এই দিন থেকে',
  'Up to this day': 'এই দিন পর্যন্ত',
  'Only what has to do with this actor, by number': 'শুধু এই ব্যক্তি বা প্রতিষ্ঠানের, নম্বর ধরে',
  'Events of the newest reports': 'নতুন প্রতিবেদনগুলোর ঘটনা',
  'Whether there are more than are shown': 'যা দেখানো হলো তার বেশি আছে কি না',
  'Places that reports name': 'প্রতিবেদনে যেসব জায়গার নাম আছে',
  'Places, with degrees where they are known': 'জায়গা, জানা থাকলে অক্ষাংশ-দ্রাঘিমাংশসহ',
  'From one actor outwards': 'একজনকে ঘিরে সম্পর্ক',
  'From whom it begins, by number': 'কার থেকে শুরু, নম্বর ধরে',
  'Without it the first that there is': 'না দিলে প্রথম যা আছে',
  'How far from them': 'তাঁর থেকে কত দূর',
  'Actors and their ties': 'ব্যক্তি ও প্রতিষ্ঠান, আর তাঁদের সম্পর্ক',
  'Figures of one kind with who gives them': 'এক ধরনের সংখ্যা, আর কে তা দিয়েছেন',
  'What is counted: killed, arrested …, or a unit': 'কী গোনা হয়েছে: killed, arrested …, বা একক',
  'Figures of the newest reports, and which kinds there are': 'নতুন প্রতিবেদনের সংখ্যা, আর কোন কোন ধরন আছে',
  // exports and feeds
  'A selection as a file for other programs; a folder of files as a ZIP archive':
    'বাছাই করা অংশ অন্য প্রোগ্রামের ফাইল হিসেবে; ফোল্ডার হলে ZIP',
  'Only these reports, by number': 'শুধু এই প্রতিবেদনগুলো, নম্বর দিয়ে',
  'Only reports that name this actor': 'যে প্রতিবেদনে এই ব্যক্তি বা প্রতিষ্ঠানের নাম আছে',
  'Only what this actor says': 'শুধু এই ব্যক্তি বা প্রতিষ্ঠান যা বলেন',
  'Only reports of this happening': 'শুধু এই ঘটনার প্রতিবেদন',
  'Of csv and parquet, what a row is': 'csv ও parquet-এ এক সারি কী',
  'Of jsonl, ftm and ninjs: `false` leaves out the texts of the reports':
    'jsonl, ftm ও ninjs-এ: `false` দিলে প্রতিবেদনের লেখা বাদ যায়',
  'Of csv: `true` begins with a byte order mark, for Excel':
    'csv-তে: `true` দিলে শুরুতে বাইট-ক্রম চিহ্ন থাকে, Excel-এর জন্য',
  'Of reports': 'প্রতিবেদনের',
  'The file': 'ফাইলটি',
  'What sources newly disagree on, as a JSON Feed': 'সূত্রগুলোর নতুন বিরোধ, JSON Feed হিসেবে',
  'The same as an Atom feed': 'একই জিনিস, Atom ফিড হিসেবে',
  'Only where they take a side, or are named in what is said':
    'শুধু যেখানে তিনি একটি পক্ষ, বা যা বলা হয়েছে তাতে তাঁর নাম আছে',
  'The same, by number': 'একই, নম্বর ধরে',
  'Of what is not a quotation': 'উদ্ধৃতি নয় এমন অংশের',
  'How many': 'কয়টি',
  'The feed, latest first': 'ফিড, নতুনটি আগে',
  'What is new, as it happens: server-sent events called reports, imports, reviews, actors':
    'যা নতুন, সঙ্গে সঙ্গে: reports, imports, reviews, actors নামের server-sent events',
  'Events, without end': 'ঘটনার ধারা, শেষ নেই',
};
