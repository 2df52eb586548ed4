import { expect, test } from 'vitest';
import { analyse } from '../../../src/languages/en/morphology.js';

const verbs: [form: string, readings: string][] = [
  ['said', 'say finite past, say participle'],
  ['says', 'say finite present'],
  ['say', 'say finite present, say infinitive'],
  ['saying', 'say gerund'],
  ['denied', 'deny finite past, deny participle'],
  ['planned', 'plan finite past, plan participle'],
  ['hoped', 'hope finite past, hope participle'],
  ['called', 'call finite past, call participle'],
  ['googled', 'google finite past, google participle'],
  ['dying', 'die gerund'],
  ['written', 'write participle'],
  ["didn't", 'do finite past not'],
  ["won't", 'will finite future not'],
  // no verbs
  ['family', ''],
  ['reporters', ''],
  ['thing', ''],
  ['the', ''],
];
test.each(verbs)('%s: %s', (form, readings) => {
  const words = analyse(form).verbs.map((v) =>
    [v.lemma, v.form, v.tense, v.negative && 'not'].filter(Boolean).join(' '),
  );
  expect(words.join(', ')).toBe(readings);
});

const nouns: [form: string, stem: string | null, plural?: boolean][] = [
  ['officials', 'official', true],
  ['spokesmen', 'spokesman', true],
  ['authorities', 'authority', true],
  ['crises', 'crisis', true],
  ['news', 'news', false],
  ['crisis', 'crisis', false],
  ['the', null],
  ['reportedly', null],
];
test.each(nouns)('%s: %s', (form, stem, plural) => {
  const noun = analyse(form).nouns[0];
  expect(noun?.stem ?? null).toBe(stem);
  if (noun) expect(noun.plural).toBe(plural);
});
