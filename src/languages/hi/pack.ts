import { byWord } from '../figure-words.js';
import type { LanguagePack } from '../pack.js';
import { analyse } from './morphology.js';
import { names } from './names/lexicon.js';
import { offices } from './offices.js';
import { readQuantities } from './quantity-grammar.js';
import { findSubject, proposeSpeech } from './speech.js';
import { readTimePhrases } from './time-grammar.js';

/**
 * Hindi, small: numbers, times, names and the commonest cues, to show what a pack is. It reads no events and knows no
 * concepts yet; `docs/how-to/language.md` tells how it was made.
 */
export const hi: LanguagePack = {
  code: 'hi',
  cases: true,
  articles: false,
  spelling: null,
  home: null,
  name: 'हिन्दी',
  abbreviations: new Set('डॉ श्री मो प्रो ई पं स्व रु'.split(' ')),
  firstPerson: new Set('मैं मैंने मुझे मेरा मेरी मेरे हम हमने हमें हमारा हमारी हमारे'.split(' ')),
  analyse,
  readTimePhrases,
  readQuantities,
  names,
  proposeSpeech,
  findSubject,
  findPeople: () => null,
  proposeEvents: () => [],
  proposeTargets: () => [],
  peopleIn: () => [],
  clausesIn: (_, content) => content.map(({ first, last }) => ({ first, last, negated: false })),
  figureRoles: byWord({
    killed: 'मौत मारे मृत मृतक जान',
    wounded: 'घायल जख्मी',
    missing: 'लापता',
    arrested: 'गिरफ्तार',
    displaced: 'विस्थापित बेघर',
  }),
  sectors: byWord({
    GOV: 'सरकार मंत्री मंत्रालय राष्ट्रपति प्रधानमंत्री मुख्यमंत्री राज्यपाल राजदूत',
    MIL: 'सेना सैनिक जनरल कर्नल',
    COP: 'पुलिस',
    JUD: 'अदालत न्यायालय कोर्ट न्यायाधीश',
    OPP: 'विपक्ष',
    MED: 'पत्रकार अखबार समाचार',
    CVL: 'किसान छात्र मजदूर ग्रामीण',
  }),
  offices,
  concepts: { words: {}, find: () => {}, negated: () => [] },
  police: new Set(['पुलिस', 'सीबीआई', 'ईडी', 'एनआईए']),
};
