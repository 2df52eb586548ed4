import { describe, expect, test } from 'vitest';
import { classOf, NameClass } from '../../src/languages/names.js';
import { packs } from '../../src/languages/packs.js';
import { fold } from '../../src/text/fold.js';

describe.each([...packs])('%s', (_code, pack) => {
  const { classes, pronouns, roles, demonstratives, indefinites } = pack.names;

  test('words are folded, so that tokens can be compared with them', () => {
    for (const word of [
      ...classes.keys(),
      ...pronouns.keys(),
      ...roles.keys(),
      ...demonstratives,
      ...indefinites,
    ])
      expect(fold(word)).toBe(word);
  });

  test('every kind of word has its list', () => {
    const used = [...classes.values()].reduce((all, bits) => all | bits, 0);
    for (const kind of [
      'Given',
      'Title',
      'Honorific',
      'OrgHead',
      'PlaceKind',
      'Group',
      'Person',
      'Kin',
      'Document',
    ] as const)
      expect(used & NameClass[kind], kind).not.toBe(0);
  });

  test('pronouns are told apart from names', () => {
    for (const pronoun of pronouns.keys())
      expect((classes.get(pronoun) ?? 0) & (NameClass.Given | NameClass.Surname)).toBe(0);
  });
});

const bengali: [form: string, kind: keyof typeof NameClass, is: boolean][] = [
  ['মুখপাত্রের', 'Title', true],
  ['চৌধুরীকে', 'Surname', true],
  ['মন্ত্রণালয়ের', 'OrgHead', true],
  ['কর্মকর্তাদের', 'Title', true],
  ['প্রতিবেদনে', 'Document', true],
  ['বৃষ্টিপাতের', 'Given', false],
  ['আলোচনায়', 'Title', false],
  ['সমস্যাটি', 'OrgHead', false],
];
test.each(bengali)('%s as %s: %s', (form, kind, is) => {
  const pack = packs.get('bn')!;
  expect((classOf(pack.names, pack.analyse(fold(form))) & NameClass[kind]) !== 0).toBe(is);
});

const cited: [cited: string, form: string][] = [
  ['ক্রেমলিন', 'ক্রেমলিনের'],
  ['ফেসবুক', 'ফেসবুকে'],
  ['বিবিসি', 'বিবিসিকে'],
  ['সরকার', 'সরকার'],
  ['রহিম', 'রহিমকে'],
];
test.each(cited)('%s is cited for %s', (name, form) => {
  const pack = packs.get('bn')!;
  expect(pack.names.citedForms(pack.analyse(fold(form)))[0]).toBe(fold(name));
});
