import { NameClass as C, classTable, type NameLexicon, wordsOf } from '../../names.js';
import * as bodies from './bodies.js';
import { bodyKinds } from './body-kinds.js';
import { citation, core } from './citation.js';
import * as given from './given-names.js';
import * as people from './people.js';
import { pronouns } from './pronouns.js';
import { recognise } from './recognise.js';
import { roles } from './roles.js';
import { general, light, relatives } from './taken-up.js';
import * as titles from './titles.js';

const classes = classTable([
  [C.Given, given.men],
  [C.Given, given.women],
  [C.Title, titles.titles],
  [C.OrgPart, titles.titleParts],
  [C.Honorific, titles.honorifics],
  [C.Kin, titles.kin],
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
  demonstratives: new Set(wordsOf('the this that these those same')),
  indefinites: new Set(wordsOf('a an another one two three some several many few other any unnamed')),
  singles: new Set(wordsOf('')),
  nobody: new Set(wordsOf('nobody none')),
  takenUp: { general, light },
  relatives,
  roles,
  sameRoles: new Map(),
  roleKinds: new Map(),
  bodyKinds,
  recognise: (reading, evidence) => recognise(classes, reading, evidence),
  citation,
  citePhrase: citation,
  citedForms: (word) => [word.norm],
  ownEnd: (_, { last }) => last,
  core: (reading, range) => core(classes, reading, range),
};
