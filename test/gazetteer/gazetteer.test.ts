import { describe, expect, test } from 'vitest';
import {
  countryEntry,
  countryOfDemonym,
  demonymAt,
  entriesNamed,
  entryByWikidata,
  matchAt,
} from '../../src/gazetteer/gazetteer.js';
import { fold } from '../../src/text/fold.js';
import { tokenise } from '../../src/text/tokens.js';

/** Endings enough for these rows; the real ones are the Bengali pack's. */
function formsOf(norm: string): string[] {
  const forms = [norm];
  for (const ending of ['ের', 'র', 'য়', 'তে', 'ে', 'কে'])
    if (norm.endsWith(fold(ending)) && norm.length > 3) forms.push(norm.slice(0, -fold(ending).length));
  return forms;
}

/** What the longest match at the text's first token is: `English name` and how much of the text it takes. */
function first(text: string): string | null {
  const tokens = tokenise(text);
  const [match] = matchAt((i) => formsOf(tokens[i]!.norm), 0, tokens.length);
  if (!match) return null;
  const end = tokens[match.length - 1]!.end;
  const marks = (match.short ? ' ~' : '') + (match.capitals ? ' CAPITALS' : '');
  return `${match.entries[0]!.en[0]} = ${text.slice(0, end)}${marks}`;
}

describe('the longest name at the first token', () => {
  test.each([
    // both scripts, plain
    ['বাংলাদেশ সরকার', 'Bangladesh = বাংলাদেশ'],
    ['Bangladesh said', 'Bangladesh = Bangladesh'],
    ['সরকার বাংলাদেশ', null],
    ['said Bangladesh', null],
    // a name within a longer one
    ['দক্ষিণ সুদানের সরকার', 'South Sudan = দক্ষিণ সুদানের'],
    ['দক্ষিণ অঞ্চলের সুদান', null],
    ['সুদানের দক্ষিণ', 'Sudan = সুদানের'],
    ['উত্তর দিনাজপুর জেলা', 'Uttar Dinajpur = উত্তর দিনাজপুর'],
    ['New York state police', 'New York State = New York state'],
    ['New York police', 'New York City = New York'],
    ['New laws', null],
    // precomposed and decomposed letters, nukta of Kolkata's papers
    ['রাশি\u09dfার কথা', 'Russia = রাশি\u09dfার'],
    ['রাশি\u09af\u09bcার কথা', 'Russia = রাশি\u09af\u09bcার'],
    ['গাজ\u09bcায় হামলা', 'Gaza Strip = গাজ\u09bcায়'],
    // hyphens, stops and apostrophes
    ['সেন্ট-মার্টিন দ্বীপে', "Saint Martin's Island = সেন্ট-মার্টিন দ্বীপে"],
    ['সেন্ট মার্টিন ও', "Saint Martin's Island = সেন্ট মার্টিন"],
    ['সেন্ট — মার্টিন', null],
    ['ওয়াশিংটন ডি.সি. থেকে', 'Washington, D.C. = ওয়াশিংটন ডি.সি'],
    ["Cox's Bazar camps", "Cox's Bazar = Cox's Bazar"],
    ["Côte d'Ivoire won", "Ivory Coast = Côte d'Ivoire"],
    ["Cote d'Ivoire won", "Ivory Coast = Cote d'Ivoire"],
    ['Sao Paulo woke', 'São Paulo = Sao Paulo'],
    // both Bengals' spellings
    ['চিনের দাবি', 'China = চিনের'],
    ['চীনের দাবি', 'China = চীনের'],
    ['ইজরায়েলের দাবি', 'Israel = ইজরায়েলের'],
    ['ইসরাইলের দাবি', 'Israel = ইসরাইলের'],
    // abbreviations want capitals in the text
    ['US officials', 'United States = US CAPITALS'],
    ['us and them', 'United States = us CAPITALS'],
    ['U.S. officials', 'United States = U.S. CAPITALS'],
    // ambiguous
    ['বন্দর চালু হয়েছে', 'Bandar = বন্দর ~'],
    ['মালি নিয়োগ', 'Mali = মালি ~'],
    ['পলাশ উপজেলায়', 'Palash = পলাশ উপজেলায়'],
    ['Nice weather', 'Nice = Nice ~'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));
});

test('a limit cuts names short', () => {
  const tokens = tokenise('দক্ষিণ সুদান');
  const forms = (i: number) => [tokens[i]!.norm];
  expect(matchAt(forms, 0, 2)[0]?.length).toBe(2);
  expect(matchAt(forms, 0, 1)).toEqual([]);
});

test('every length is given, longest first', () => {
  const tokens = tokenise('পশ্চিম তীর');
  expect(
    matchAt((i) => [tokens[i]!.norm], 0, 2).map((match) => [match.length, match.entries[0]!.en[0]]),
  ).toEqual([[2, 'West Bank']]);
  const state = tokenise('New York state');
  expect(matchAt((i) => [state[i]!.norm], 0, 3).map((match) => match.length)).toEqual([3, 2]);
});

test.each([
  ['রুশ', 'RU'],
  ['রাশিয়ান', 'RU'],
  ['মার্কিন', 'US'],
  ['ইউক্রেনীয়', 'UA'],
  ['ভারতীয়', 'IN'],
  ['উত্তর কোরীয়', 'KP'],
  ['দক্ষিণ কোরীয়', 'KR'],
  ['north korean', 'KP'],
  ['british', 'GB'],
  // not: a country is no demonym, nor are words that mean something else
  ['রাশিয়া', undefined],
  ['russia', undefined],
  ['উত্তর', undefined],
  ['চেক', undefined],
])('countryOfDemonym(%s)', (norm, country) => expect(countryOfDemonym(fold(norm))).toBe(country));

test('demonymAt takes the longest', () => {
  const tokens = tokenise('দক্ষিণ কোরীয় সেনা');
  expect(demonymAt((i) => [tokens[i]!.norm], 0, 3)).toEqual({ country: 'KR', length: 2, short: false });
  expect(demonymAt((i) => [tokens[i]!.norm], 2, 3)).toBeUndefined();
  const czech = tokenise('চেক');
  expect(demonymAt((i) => [czech[i]!.norm], 0, 1)).toEqual({ country: 'CZ', length: 1, short: true });
});

test('look-ups', () => {
  expect(entriesNamed('গণপ্রজাতন্ত্রী বাংলাদেশ')[0]?.wikidata).toBe('Q902');
  expect(entriesNamed('গণপ্রজাতন্ত্রী')).toEqual([]);
  expect(entriesNamed('কেউ নয়')).toEqual([]);
  expect(entryByWikidata('Q649')?.bn[0]).toBe('মস্কো');
  expect(entryByWikidata('Q0')).toBeUndefined();
  expect(countryEntry('UA')?.en[0]).toBe('Ukraine');
  expect(countryEntry('PS')?.en[0]).toBe('Palestine');
  expect(countryEntry('ZZ')).toBeUndefined();
});
