import { NameClass as C, classTable, type NameLexicon, type Pronoun, wordsOf } from '../../names.js';
import type { Reading, TokenRange } from '../../reading.js';
import { recognise } from './recognise.js';
import * as words from './words.js';

const classes = classTable([
  [C.Given, words.given],
  [C.Surname, words.surnames],
  [C.Title, words.titles],
  [C.Honorific, words.honorifics],
  [C.AfterName, words.afterNames],
  [C.OrgHead, words.bodyHeads],
  [C.OrgPart, words.bodyParts],
  [C.Group, words.groups],
  [C.Person, words.persons],
  [C.Kin, words.kin],
  [C.PlaceKind, words.placeKinds],
  [C.Document, words.documents],
]);

const pronouns: readonly (readonly [Pronoun, string])[] = [
  [{ number: 'either', of: 'person', honorific: true, gender: null }, 'उन्होंने उनके उनका उनकी उन्हें उनसे वे इन्होंने'],
  [{ number: 'singular', of: 'any', honorific: false, gender: null }, 'उसने उसके उसका उसकी उसे उससे वह'],
  [
    { number: 'either', of: 'speaker', honorific: null, gender: null },
    'मैं मैंने मेरा मेरे मेरी हम हमने हमारा हमारे हमारी',
  ],
];

const written = ({ text, tokens }: Reading, { first, last }: TokenRange): string =>
  text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .replace(/\s+/g, ' ')
    .normalize('NFC');

/** Postpositions stand apart from Hindi's nouns: a name is cited as it is written. */
export const names: NameLexicon = {
  classes,
  pronouns: new Map(pronouns.flatMap(([pronoun, list]) => wordsOf(list).map((w) => [w, pronoun] as const))),
  demonstratives: new Set(wordsOf('इस उस इन उन यह वह')),
  indefinites: new Set(wordsOf('एक कुछ कई किसी')),
  singles: new Set(),
  nobody: new Set(wordsOf('कोई किसी')),
  roles: new Map(
    Object.entries({
      राष्ट्रपति: ['president'],
      प्रधानमंत्री: ['prime minister'],
      मुख्यमंत्री: ['chief minister'],
      विदेशमंत्री: ['foreign minister'],
      नेता: ['president', 'prime minister', 'leader'],
    }).map(([word, roles]) => [wordsOf(word)[0]!, roles]),
  ),
  sameRoles: new Map(),
  roleKinds: new Map(),
  bodyKinds: new Map(),
  recognise: (reading, evidence) => recognise(classes, reading, evidence),
  isStrange: () => false,
  citation: written,
  citePhrase: written,
  citedForms: (word) => [word.norm],
  ownEnd: (_, { last }) => last,
  // समाचार एजेंसी पीटीआई, मंत्री अमित शाह: the name stands last
  core({ nameAt, names: found }, range) {
    const name = found[nameAt[range.last - 1] ?? -1];
    return name && name.first > range.first ? { first: name.first, last: range.last } : range;
  },
};
