// What hostile and merely broken reports are made of. All prose is our own.

/** Tricks of writing: directions, hidden and look-alike letters, halves of pairs, floods of marks, controls. */
export const TRICKS = [
  ...['\u202e', '\u202d', '\u202a', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u2063', '\ufe0f'],
  ...['\ud800', '\udc00', '\udfff\ud800', '\u{e0041}\u{e0042}\u{e007f}', '\u{e0100}', '\ufffd', '\uffff'],
  ...['\u0301'.repeat(30), '\u09bc\u09cd\u09be', '\u0489'.repeat(9), 'a\u0300\u0301\u0302\u0303', '\u20dd'],
  ...[
    'Рutin',
    'Krеmlin',
    'Τrump',
    'Ｐｕｔｉｎ',
    '𝐏𝐮𝐭𝐢𝐧',
    'Pu\u200btin',
    'পু\u200bতিন',
    'পু\u200cতিন',
    'র\u200d্যাব',
  ],
  ...[
    '\0',
    '\x07',
    '\x1b[31m',
    '\x1b]8;;http://x.example\x07',
    '\x9b2J',
    '\x7f',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
  ],
  ...['👩\u200d👩\u200d👧', '🇧🇩', '🏴\u{e0067}\u{e0062}\u{e007f}', 'ﷺ', '𒐫', 'ǅ', 'ß', 'İ', 'ﬁ', '\u1e9e'],
];
/** What ends a thing in one format or another. */
export const INJECTIONS = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</td>', ']]>', '&amp;', '&#0;', '<!--'],
  ...[
    "'; drop table reports; --",
    '" or 1=1',
    "\\'",
    '%00',
    '$' + '{7*7}',
    '{{7*7}}',
    '=1+1',
    '@SUM(A1)',
    '-2+3',
    '+1',
  ],
  ...[
    '\nEND:VEVENT\r\nBEGIN:VEVENT',
    '[a](javascript:alert(1))',
    '![x](http://x.example/y)',
    '|',
    '`',
    '| --- |',
  ],
  ...["' & !x:*", '<->', "a' | 'b", '\\', '\\\\', ';', ',', '\t', '__proto__', 'constructor', 'toString'],
];
export const PROSE = [
  ...[
    'নদী কমিশনের চেয়ারম্যান ',
    'প্রধানমন্ত্রী ',
    'মন্ত্রী রেহানা পারভীন ',
    'তিনি ',
    'পুলিশ ',
    'মস্কো ',
    'ভারতের ',
    'ভ্লাদিমির পুতিন ',
  ],
  ...[
    'বলেন',
    'বলেছেন',
    'জানিয়েছে',
    'দাবি করেন',
    'অস্বীকার করেন',
    'জানা গেছে',
    'উল্লেখ করা হয়নি',
    ' যে ',
    ' বলে ',
    'মতে, ',
  ],
  ...[
    'রয়টার্সকে ',
    'বিবিসির বরাত দিয়ে ',
    'বিবৃতিতে ',
    'ফোনে ',
    'না',
    ' এবং ',
    ' ও ',
    'বৈঠক করেন',
    'হামলা চালায়',
    'নিহত',
  ],
  ...[
    'The minister ',
    'Mr. Hale ',
    'police ',
    'the U.S. ',
    'Vladimir Putin ',
    'he ',
    'told Reuters ',
    'Ama Boateng ',
  ],
  ...[
    'said',
    'said that ',
    'denied',
    'according to ',
    'accused ',
    ' of ',
    "'s",
    'attacked',
    'met',
    'sanctions on ',
  ],
  ...['মঙ্গলবার ', '১৫ আগস্ট ', '২০২৪ সালের মার্চে ', 'গত বছর ', 'রাত ৯টায়', 'on Tuesday', '15 August', '৩০ ফেব্রুয়ারি'],
  ...[
    '১,২৩,৪৫৬ ',
    'কমপক্ষে ১০,০০০ ',
    '২০%',
    '৩ কোটি ৫০ লাখ টাকা',
    'শতাধিক ',
    '12 million ',
    '$3bn',
    '9'.repeat(400),
    'দু’জন',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '।',
    '. ',
    '? ',
    ', ',
    ': ',
    '(',
    ')',
    '—',
    '…',
    '\n\n',
    '\n',
    ' ',
    '\t',
  ],
];

/** A text of prose and tricks. */
export function proseOf(chance, most = 80) {
  const parts = [];
  for (let i = chance.below(most); i > 0; i--) {
    const kind = chance.below(20);
    if (kind < 13) parts.push(chance.pick(PROSE));
    else if (kind < 16) parts.push(chance.pick(TRICKS));
    else if (kind < 18) parts.push(chance.pick(INJECTIONS));
    else if (kind < 19) parts.push(String.fromCharCode(chance.below(0x10000)));
    else parts.push(chance.pick(PROSE).repeat(chance.count(400)));
  }
  return parts.join('');
}
