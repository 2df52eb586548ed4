import type { LanguagePack } from '../pack.js';

export const bn: LanguagePack = {
  code: 'bn',
  name: 'বাংলা',
  abbreviations: new Set([
    'ড',
    'ডা',
    'মো',
    'মোঃ',
    'মু',
    'মি',
    'মিস',
    'প্রফে',
    'অধ্যা',
    'ইঞ্জি',
    'লে',
    'কে',
    'এ',
    'এম',
    'সি',
    'বি',
    'ডি',
    'এস',
  ]),
  analyse: (norm) => ({
    norm,
    nouns: [{ stem: norm, case: 'nominative', plural: false, classifier: null, emphatic: null }],
    verbs: [],
    closed: null,
  }),
  proposeSpeech: () => [],
};
