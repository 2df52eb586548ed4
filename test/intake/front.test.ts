import { expect, test } from 'vitest';
import { readFront } from '../../src/intake/front.js';

const BODY = 'মেয়র শুক্রবার নদীর পাড়ে মেলা উদ্বোধন করেছেন। তিনি বলেন, মেলা দশ দিন চলবে।';
const PROSE = 'The mayor opened the fair by the river on Friday. She said it would last ten days.';

interface Expected {
  section?: string;
  headline?: string;
  asides?: string[];
  published?: string;
}
const cases: [name: string, lines: string, expected: Expected][] = [
  [
    'section, headline, body',
    `আন্তর্জাতিক\n\nমেলা খুলে কী বললেন মেয়র?\n\n${BODY}`,
    { section: 'আন্তর্জাতিক', headline: 'মেলা খুলে কী বললেন মেয়র?', asides: ['আন্তর্জাতিক'] },
  ],
  [
    'single line breaks',
    `জাতীয়\nনদীর পাড়ে মেলা শুরু\n${BODY}`,
    { section: 'জাতীয়', headline: 'নদীর পাড়ে মেলা শুরু', asides: ['জাতীয়'] },
  ],
  [
    'Windows line ends',
    `World\r\n\r\nMayor opens river fair\r\n\r\n${PROSE}`,
    { section: 'World', headline: 'Mayor opens river fair', asides: ['World'] },
  ],
  [
    'section path',
    `World > Europe\n\nMayor opens river fair\n\n${PROSE}`,
    { section: 'World > Europe', headline: 'Mayor opens river fair', asides: ['World > Europe'] },
  ],
  [
    'a label that no list has',
    `River News\n\nMayor opens the fair by the old river port\n\n${PROSE}`,
    { section: 'River News', headline: 'Mayor opens the fair by the old river port', asides: ['River News'] },
  ],
  ['headline only', `Mayor opens river fair\n\n${PROSE}`, { headline: 'Mayor opens river fair' }],
  ['a short headline is no section', `মেলা শুরু\n\n${BODY}`, { headline: 'মেলা শুরু' }],
  ['section without headline', `জাতীয়\n\n${BODY}`, { section: 'জাতীয়', asides: ['জাতীয়'] }],
  ['byline', `নদীর পাড়ে মেলা শুরু\nনিজস্ব প্রতিবেদক, ঢাকা\n\n${BODY}`, { headline: 'নদীর পাড়ে মেলা শুরু' }],
  [
    'English byline',
    `Mayor opens river fair\nBy Jane Roe, Staff Correspondent\n\n${PROSE}`,
    { headline: 'Mayor opens river fair' },
  ],
  [
    'publication line',
    `নদীর পাড়ে মেলা শুরু\nপ্রকাশ: ১৫ আগস্ট ২০২৫, ১০:৩০\n\n${BODY}`,
    { headline: 'নদীর পাড়ে মেলা শুরু', published: '2025-08-15T10:30' },
  ],
  [
    'English publication line',
    `Mayor opens river fair\n\nPublished: 15 August 2025\n\n${PROSE}`,
    { headline: 'Mayor opens river fair', published: '2025-08-15' },
  ],
  [
    'a date line above',
    `শুক্রবার, ১৫ আগস্ট ২০২৫\nনদীর পাড়ে মেলা শুরু\n${BODY}`,
    { headline: 'নদীর পাড়ে মেলা শুরু', published: '2025-08-15' },
  ],
  [
    'all of them',
    `রাজনীতি\nনদীর পাড়ে মেলা শুরু\nস্টাফ রিপোর্টার\nপ্রকাশিত: ১৫ আগস্ট ২০২৫\n\n${BODY}`,
    {
      section: 'রাজনীতি',
      headline: 'নদীর পাড়ে মেলা শুরু',
      asides: ['রাজনীতি'],
      published: '2025-08-15',
    },
  ],
  [
    'dateline with a whole date',
    `Mayor opens river fair\n\nDHAKA, Aug 15, 2025 (Agency) - ${PROSE}`,
    { headline: 'Mayor opens river fair', published: '2025-08-15' },
  ],
  [
    'dateline without a year',
    `Mayor opens river fair\n\nDHAKA, Aug 15 (Agency) - ${PROSE}`,
    { headline: 'Mayor opens river fair' },
  ],
  // prose from the first line on
  ['one line', BODY, {}],
  ['one line without a stop', 'মেলা শুরু', {}],
  ['two paragraphs', `${PROSE}\n\n${PROSE}`, {}],
  [
    'wrapped prose',
    'The mayor opened the fair by the river on Friday and said\nthat it would last ten days. Boats are free for children.\nThe port is closed.',
    {},
  ],
  ['a quotation with its stop', `“মেলা চলবে।”\n\n${BODY}`, {}],
  ['nothing', '', {}],
  ['blank', ' \n\t\n', {}],
];

test.each(cases)('%s', (_, text, { section, headline, asides = [], published }) => {
  const front = readFront(text);
  expect(front.section).toBe(section);
  expect(front.headline && text.slice(front.headline.start, front.headline.end)).toBe(headline);
  expect(front.asides.map((a) => text.slice(a.start, a.end))).toEqual(asides);
  expect(front.published).toBe(published);
});
