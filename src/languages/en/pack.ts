import type { LanguagePack } from '../pack.js';
import { names } from './names/lexicon.js';
import { readQuantities } from './quantity-grammar.js';
import { readTimePhrases } from './time-grammar.js';
import { proposeEvents, proposeTargets } from './event-grammar.js';
import { analyse } from './morphology.js';
import { proposeSpeech } from './speech.js';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  abbreviations: new Set([
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'gen',
    'sen',
    'rep',
    'gov',
    'lt',
    'col',
    'prof',
    'no',
    'vs',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sept',
    'sep',
    'oct',
    'nov',
    'dec',
  ]),
  analyse,
  names,
  readTimePhrases,
  readQuantities,
  proposeSpeech,
  proposeEvents,
  proposeTargets,
  police: new Set(['police', 'gendarmerie', 'fbi', 'policeman']),
};
