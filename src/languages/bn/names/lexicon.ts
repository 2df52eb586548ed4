import { NameClass as C, classTable, type NameLexicon, wordsOf } from '../../names.js';
import { offices } from '../offices.js';
import * as bodies from './bodies.js';
import { citation, citedForms, citePhrase, core, ownEnd, standsBare } from './citation.js';
import { isStrange } from './features.js';
import * as given from './given-names.js';
import * as people from './people.js';
import { pronouns } from './pronouns.js';
import { recognise } from './recognise.js';
import { bodyKinds, institutionRanks, institutions, roleKinds, sameRoles } from './role-kinds.js';
import { roles } from './roles.js';
import * as surnames from './surnames.js';
import * as titles from './titles.js';

/** Whoever holds a portfolio, in one word: বিচারমন্ত্রী, সেচ প্রতিমন্ত্রী is two. */
const ministers = [...offices.portfolios.keys()]
  .flatMap((portfolio) => ['মন্ত্রী', 'সচিব'].map((holder) => portfolio + holder))
  .join(' ');

export const classes = classTable([
  [C.Given, given.muslimMen],
  [C.Given, given.muslimWomen],
  [C.Given, given.hinduMen],
  [C.Given, given.hinduWomen],
  [C.Given, given.others],
  [C.Given, given.foreign],
  [C.Surname, surnames.muslim],
  [C.Surname, surnames.hindu],
  [C.Surname, surnames.indigenous],
  [C.Surname, surnames.foreign],
  [C.Title, titles.titles],
  [C.Title, ministers],
  [C.OrgPart, titles.titleParts],
  [C.Honorific, titles.honorifics],
  [C.Particle, titles.particles],
  [C.AfterName, titles.afterNames],
  [C.Kin, titles.kin],
  [C.Letter, titles.letters],
  [C.OrgHead, bodies.orgHeads],
  [C.OrgPart, bodies.orgParts],
  [C.PlaceKind, bodies.placeKinds],
  [C.PlaceHead, bodies.placeHeads],
  [C.Direction, bodies.directions],
  [C.Group, people.groups],
  [C.Person, people.persons],
  [C.Document, people.documents],
]);

export const names: NameLexicon = {
  classes,
  pronouns,
  demonstratives: new Set(wordsOf('এই ওই সেই এ ঐ উক্ত ওই_একই একই এসব ওসব সেসব')),
  indefinites: new Set(wordsOf('এক একজন একটি একটা একদল জনৈক কয়েকজন কিছু আরেক আরেকজন অন্য দুজন তিনজন অনেক কেউ')),
  singles: new Set(wordsOf('এক একজন একটি একটা জনৈক আরেকজন')),
  nobody: new Set(wordsOf('কেউ কেউই')),
  questions: new Set(wordsOf('প্রশ্নে প্রশ্নের প্রশ্ন জবাবে উত্তরে')),
  roles,
  sameRoles,
  roleKinds,
  bodyKinds,
  institutions: { nouns: new Set(wordsOf(institutions)), ranks: new Set(wordsOf(institutionRanks)) },
  recognise: (reading, evidence) => recognise(classes, reading, evidence),
  citation: (reading, range) => citation(classes, reading, range),
  citePhrase: (reading, range) => citePhrase(classes, reading, range),
  citedForms: (word) => citedForms(classes, word),
  standsBare,
  ownEnd,
  core,
  isStrange: (reading, at) => isStrange(classes, reading, at),
};
