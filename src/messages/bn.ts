import type { Messages } from './en.js';

export const bn: Messages = {
  // ইনপুট
  'input.missing': '{file} পড়া গেল না: এ নামে কোনো ফাইল নেই। পথটি মিলিয়ে দেখুন।',
  'input.unreadable': '{file} পড়া গেল না: {reason}।',
  'input.empty': '{file} পড়া গেল না: এটি খালি।',
  'input.binary':
    '{file} পড়া গেল না: এটি লেখার ফাইল নয়। Readout .txt, .md, .html ও .jsonl পড়ে; আগে এর লেখাটুকু বের করে নিন।',
  'input.format':
    '{file} পড়া গেল না: এটি {format} ফাইল। Readout .txt, .md, .html ও .jsonl পড়ে; আগে এর লেখাটুকু বের করে নিন।',
  'input.encoding':
    '{file} পড়া গেল না: এটি UTF-8 নয় ({offset} নম্বর স্থানে বাইট {byte})। --encoding {suggestion} দিয়ে চেষ্টা করুন।',
  'input.line-encoding':
    '{file}, লাইন {line} পড়া গেল না: এটি UTF-8 নয় (লাইনের {offset} নম্বর স্থানে বাইট {byte})। --encoding {suggestion} দিয়ে চেষ্টা করুন।',
  'input.wrong-encoding':
    '{file} পড়া গেল না: এটি {encoding} নয় (--encoding)। অপশনটি বাদ দিন, অথবা অন্য এনকোডিং দিন।',
  'input.size':
    '{file} পড়া গেল না: {size} MB একটি প্রতিবেদনের পক্ষে বেশি (সীমা: {limit} MB)। প্রতি ফাইলে একটি প্রতিবেদন দিন, অথবা JSON Lines।',
  'input.directory':
    '{file} পড়া গেল না: এই ফোল্ডারে কোনো প্রতিবেদন নেই। Readout .txt, .md, .html, .json ও .jsonl ফাইল খোঁজে।',
  'input.no-article':
    '{file} পড়া গেল না: এই পাতায় কোনো প্রতিবেদন পাওয়া যায়নি। একটিমাত্র প্রতিবেদনের ঠিকানা বা ফাইল দিন, অথবা তার লেখা .txt হিসেবে দিন।',
  'input.no-reports': '{file} পড়া গেল না: এতে কোনো প্রতিবেদন নেই। প্রতি লাইনে "text"সহ একটি JSON অবজেক্ট লিখুন।',
  'input.json': '{file}, লাইন {line} পড়া গেল না: বৈধ JSON নয়। প্রতি লাইনে একটি পুরো অবজেক্ট লিখুন।',
  'input.record': '{file}, লাইন {line} পড়া গেল না: প্রতিবেদন হবে "text"সহ একটি JSON অবজেক্ট।',
  'input.field': '{file}, লাইন {line} পড়া গেল না: "{field}" লেখা (string) হতে হবে।',
  'input.no-text': '{file}, লাইন {line} পড়া গেল না: "text" নেই অথবা খালি।',
  // ঠিকানা
  'url.invalid': '{file} আনা গেল না: ওয়েব ঠিকানাটি সম্পূর্ণ নয়। দেখতে এমন হবে: https://example.org/report।',
  'url.scheme': '{file} আনা গেল না: শুধু http ও https ঠিকানা আনা হয়, {scheme} নয়।',
  'url.status': '{file} আনা গেল না: সার্ভারের উত্তর {status}। ঠিকানাটি ব্রাউজারে মিলিয়ে দেখুন।',
  'url.redirects': '{file} আনা গেল না: {limit}টির বেশি পুনর্নির্দেশ। শেষ ঠিকানাটি সরাসরি দিন।',
  'url.size': '{file} আনা গেল না: পাতাটি {limit} MB-এর বেশি। দরকারি অংশ ফাইলে রেখে দিন।',
  'url.timeout': '{file} আনা গেল না: {seconds} সেকেন্ডে পুরো উত্তর আসেনি। পরে চেষ্টা করুন, অথবা পাতাটি ফাইলে রাখুন।',
  'url.unreachable': '{file} আনা গেল না: {reason}। ঠিকানা ও সংযোগ মিলিয়ে দেখুন।',
  // পাঠ
  'reader.failed': '{file} পড়া গেল না: পাঠক থেমে গেছে ({reason})। অনুগ্রহ করে লেখাটিসহ জানান।',
  'reader.no-pack': '{language} ভাষার প্যাক নেই: শুধু সব ভাষায় যা একই, তা পড়া হয়েছে। প্যাক আছে: {packs}।',
  'reader.no-language': 'ভাষাটি চেনা যায়নি: শুধু সব ভাষায় যা একই, তা পড়া হয়েছে। --language bn বা en দিন।',
  'intake.date-unclear': '"{value}" তারিখটি বোঝা যায়নি, তাই বাদ গেছে। এভাবে দিন: --published 2025-08-15।',
  'intake.bad-bytes': 'পাতাটির কিছু অক্ষর পড়া যায়নি; সেখানে \ufffd বসেছে।',
  'intake.undated': {
    one: '{count}টি প্রতিবেদনের তারিখ নেই: “মঙ্গলবার”-এর মতো শব্দের মান জানা যায়নি। --published 2025-08-15 দিন।',
    other: '{count}টি প্রতিবেদনের তারিখ নেই: “মঙ্গলবার”-এর মতো শব্দের মান জানা যায়নি। --published 2025-08-15 দিন।',
  },
  // ব্যবহার
  'usage.command': '"{command}" নামে কোনো কমান্ড নেই।',
  'usage.command-near': '"{command}" নামে কোনো কমান্ড নেই; "{nearest}" বোঝাতে চেয়েছেন কি?',
  'usage.command-input': '"{command}" নামে কোনো কমান্ড নেই। পড়তে চাইলে: readout read {command}',
  'usage.option': '{option} নামে কোনো অপশন নেই। দেখুন: readout {command} --help',
  'usage.option-near': '{option} নামে কোনো অপশন নেই; {nearest} বোঝাতে চেয়েছেন কি?',
  'usage.option-value': '{option} অপশনে একটি মান দিতে হবে।',
  'usage.no-input': 'পড়ার কিছু দেওয়া হয়নি। ফাইল, ওয়েব ঠিকানা, অথবা প্রমিত ইনপুটের জন্য - দিন।',
  'usage.conflict': '{option} ও {other} একসঙ্গে চলে না। একটি বেছে নিন।',
  'usage.language': '"{language}" ভাষাটি অজানা। প্যাক আছে: {packs}।',
  'usage.language-near': '"{language}" ভাষাটি অজানা; "{nearest}" বোঝাতে চেয়েছেন কি? প্যাক আছে: {packs}।',
  'usage.ui': '"{language}" ভাষায় ইন্টারফেস নেই। আছে: bn, en।',
  'usage.published': '"{value}" তারিখটি বোঝা যায়নি। এভাবে লিখুন: 2025-08-15, অথবা 2025-08-15T10:30+06:00।',
  'usage.encoding': '"{encoding}" এনকোডিংটি অজানা। যেমন: utf-8, windows-1252, utf-16le।',
  'usage.other': '{text}',
  // ফল ও অগ্রগতি
  'output.failed': '{file} লেখা গেল না: {reason}।',
  'run.stopping': 'এই প্রতিবেদনটির পর থামছে। এখনই থামাতে আবার Ctrl-C চাপুন।',
  'run.progress': '{done}টি প্রতিবেদন · সেকেন্ডে {rate} · {failed}টি ব্যর্থ',
  'run.progress-of': '{total}টির মধ্যে {done}টি · সেকেন্ডে {rate} · {failed}টি ব্যর্থ · বাকি {left}',
  'run.minutes': '{minutes} মিনিট {seconds} সেকেন্ড',
  'run.seconds': '{seconds} সেকেন্ড',
  'run.failed': {
    one: '{done}টি পড়া হয়েছে, {count}টি পড়া যায়নি।',
    other: '{done}টি পড়া হয়েছে, {count}টি পড়া যায়নি।',
  },
  'run.written': {
    one: '{count}টি পাঠ {file} ফাইলে লেখা হয়েছে।',
    other: '{count}টি পাঠ {file} ফাইলে লেখা হয়েছে।',
  },
  // নাম
  'names.none': '"{name}"-এর মতো কোনো নাম জানা নেই।',
  'usage.country': '"{country}" নামে কোনো দেশ জানা নেই। ISO 3166-এর দুই অক্ষরের কোড দিন, যেমন UA বা BD।',
  'names.certain': 'একই নাম',
  'names.close': 'উচ্চারণে মিল: {percent} %',
  'names.inhabitants': 'জনসংখ্যা {population}',
  'names.context': 'চাওয়া দেশ {country}-এ',
  // সাহায্য
  'help.about': 'সংবাদ পড়ে হিসাব রাখে: কে কাকে কী বলেছেন, কখন, এবং কার বরাতে।',
  'help.read': 'প্রতিবেদন পড়ুন: ফাইল, ফোল্ডার, ওয়েব ঠিকানা, অথবা প্রমিত ইনপুটের জন্য -।',
  'help.names': 'জানা নামগুলোর মধ্যে খুঁজুন।',
  'help.names-match': 'যেকোনো লিপিতে লেখা একটি নাম কার হতে পারে, সম্ভাব্যতার ক্রমে, কারণসহ।',
  'help.names-name': 'নাম, প্রতিটি উদ্ধৃতিচিহ্নের মধ্যে',
  'help.country': 'এই দেশকে প্রাধান্য দিন, যেমন UA',
  'help.names-json': 'প্রতি লাইনে একজন প্রার্থী, প্রোগ্রামের জন্য',
  'help.inputs': '.txt, .md, .html, .json বা .jsonl ফাইল, এসবের ফোল্ডার, http(s) ঠিকানা, অথবা -',
  'help.json': 'প্রতি লাইনে একটি পাঠ, প্রোগ্রামের জন্য',
  'help.plain':
    'ট্যাবে ভাগ করা, প্রতি সারিতে একটি তথ্য: প্রতিবেদন, ধরন, শুরু, শেষ, শ্রেণি, মান, কে, কাকে, কার বরাতে, কখন, কোথায়, লেখা',
  'help.explain': 'প্রতিটি তথ্য কোন নিয়মে ও কোন শব্দ থেকে এসেছে, তা দেখান',
  'help.published': 'প্রতিবেদনের তারিখ, যেমন 2025-08-15',
  'help.language': 'প্রতিবেদনের ভাষা, যেমন bn',
  'help.outlet': 'প্রকাশকের নাম',
  'help.encoding': 'ফাইলের এনকোডিং, UTF-8 না হলে',
  'help.output': 'ফল ফাইলে লিখুন',
  'help.quiet': 'বার্তা ও অগ্রগতি ছাড়া',
  'help.no-color': 'রং ছাড়া',
  'help.ascii-digits': 'বাংলা ইন্টারফেসেও 0–9',
  'help.no-text': '--json থেকে প্রতিবেদনের লেখাটি বাদ দিন',
  'help.ui': 'লেবেল ও বার্তার ভাষা: bn বা en (না দিলে LC_ALL, LANG থেকে)',
  'help.debug': 'ত্রুটি প্রোগ্রামের কোথায় হলো, তা দেখান',
  'help.help': 'এই সাহায্য দেখান',
  'help.version': 'সংস্করণ দেখান',
  'help.usage': 'ব্যবহার:',
  'help.arguments': 'কী কী দেওয়া যায়:',
  'help.options': 'অপশন:',
  'help.commands': 'কমান্ড:',
  'help.global': 'সবখানে:',
  'help.examples': 'উদাহরণ:',
  'help.exit':
    'প্রস্থান কোড: 0 সম্পন্ন · 1 ব্যর্থ · 2 ভুল ব্যবহার · 3 ইনপুট অপাঠ্য · 4 সম্পন্ন, কিছু প্রতিবেদন ব্যর্থ · 130 থামানো হয়েছে',
  'help.more': 'আরও: readout {command} --help',
};
