import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/ledger/search-words.js';
import { noteText } from '../../src/messages/notes.js';
import { read } from '../../src/reader/read.js';
import { fold } from '../../src/text/fold.js';
import { graphemesOf } from '../../src/text/graphemes.js';
import { shown } from '../../src/text/shown.js';
import { tokenise } from '../../src/text/tokens.js';

const PUTIN = 'Q7747';
/** A text with one name in a disguise, and the note that it gets; `null`: none, as nothing is amiss. */
const disguised: [name: string, written: string, note: string | null][] = [
  ['a Cyrillic letter', 'Vladimir Рutin said that talks would go on.', 'reader.look-alikes'],
  ['a Greek letter', 'Vladimir Ρutin said that talks would go on.', 'reader.look-alikes'],
  ['a zero-width space', 'Vladimir Pu\u200btin said that talks would go on.', 'reader.hidden'],
  ['a joiner between Latin letters', 'Vladimir Pu\u200dtin said that talks would go on.', 'reader.hidden'],
  ['tags', 'Vladimir Pu\u{e0061}\u{e0062}tin said that talks would go on.', 'reader.hidden'],
  ['an override', 'Vladimir Pu\u202etin said that talks would go on.', 'reader.direction'],
  [
    'a flood of marks',
    `Vladimir P${'\u0338\u0301\u0323'.repeat(40)}utin said that talks would go on.`,
    'reader.marks',
  ],
  ['a zero-width space, Bengali', 'ভ্লাদিমির পু\u200bতিন বলেছেন, আলোচনা চলবে।', 'reader.hidden'],
  ['a soft hyphen', 'Vladimir Pu\u00adtin said that talks would go on.', null],
  ['wide letters', 'Vladimir Ｐｕｔｉｎ said that talks would go on.', null],
  ['mathematical letters', 'Vladimir 𝐏𝐮𝐭𝐢𝐧 said that talks would go on.', null],
  ['none', 'Vladimir Putin said that talks would go on.', null],
];
test.each(disguised)('a name with %s is the same name', (_, text, note) => {
  const { entities, attributions, notes } = read({ id: 'x', text });
  expect(entities[0]?.wikidata).toBe(PUTIN);
  expect(attributions[0]?.source).toBe(entities[0]!.id);
  const { start, end } = entities[0]!.mentions[0]!;
  expect(text.slice(start, end).replace(/^\S+ /, '').normalize('NFKD')).toMatch(/^(?:[PРΡ].*n|প.*ন)$/s);
  expect(notes.map((n) => n.code)).toEqual(note === null ? [] : [note]);
});

test.each([
  // joiners are letters' business in Bengali, and what emoji and flags are made of
  ['র\u200d্যাব ও উদ\u200cযাপন: আলোচনা চলবে।', []],
  [
    'She smiled 👩\u200d👩\u200d👧 and waved 🇧🇩 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}.',
    [],
  ],
  // other scripts whole, and letters that look like nothing Latin
  ['Москва and Αθήνα, β-carotene, 5 μm, Δt', []],
  ['ক\u09bc\u09cd\u09b7\u09c7\u09be', []],
  ['He wrote \u0645\u0631\u062d\u0628\u0627\u200f, twice.', []],
  ['a\u0007b \ud800 c', ['reader.controls']],
])('%j: %j', (text, codes) => {
  expect(read({ id: 'x', text, language: 'en' }).notes.map((n) => n.code)).toEqual(codes);
});

test.each(['en', 'bn'] as const)('notes are sentences in %s', (language) => {
  const { notes } = read({ id: 'x', text: 'Рutin \u202e said\u0007 Pu\u200btin Krеmlin' });
  expect(notes.length).toBe(4);
  for (const note of notes) expect(noteText(note, { language })).not.toMatch(/\{|reader\./);
});

test.each([
  ['Рutin', 'Putin'],
  ['КРЕМЛin', 'КРЕМЛin', false], // Л looks like no Latin letter
  ['Krеmlin', 'Kremlin'],
  ['пу\u200bтин', 'путин'],
  ['ＵＮＯ', 'uno'],
  ['र\u200b', 'र'],
  ['café\u0301', 'café', false], // one mark more is another word
])('fold(%j) is fold(%j)', (a, b, same = true) => {
  expect(fold(a) === fold(b)).toBe(same || a === b);
  expect(fold(fold(a))).toBe(fold(a));
  if (same) expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Pu\u200btin said', ['Pu\u200btin', 'said']],
  ['said\u200b, he', ['said', ',', 'he']],
  ['\u200b\u200bword\u200f. ', ['word', '.']],
  ['a\u00adb\u2060\u200bc', ['a\u00adb\u2060\u200bc']],
  ['\u{e0041}\u{e0042}', []],
])('tokens of %j', (text, tokens) => expect(tokenise(text).map((t) => t.text)).toEqual(tokens));

describe('shown', () => {
  test.each([
    ['plain খবর র\u200d্যাব\r\nnext\tcell', 'plain খবর র\u200d্যাব\r\nnext\tcell'],
    ['\x1b[2J\x07', '␛[2J␇'],
    ['\x1b]8;;http://x.example\x1b\\click', '␛]8;;http://x.example␛\\click'],
    ['\x9b31m', '\ufffd31m'],
    ['over\rwrite', 'over␍write'],
    ['a\u202eb\u202cc', 'a\ufffdb\u2060c'],
    ['\u2067x\u2069', '\u2060x\u2060'],
    ['\ud800 \udc00 😀', '\ufffd \ufffd 😀'],
    ['x\u{e0041}', 'x\ufffd\ufffd'],
    [
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
    [`e${'\u0301'.repeat(12)}x`, `e${'\u0301'.repeat(8)}${'\u2060'.repeat(4)}x`],
  ])('%j', (given, safe) => {
    expect(shown(given)).toBe(safe);
    expect(shown(given).length).toBe(given.length);
  });
});

test('graphemes of a long word', () => {
  const word = 'কি'.repeat(40_000);
  const began = process.cpuUsage();
  let count = 0;
  for (const grapheme of graphemesOf(word)) count += grapheme === 'কি' ? 1 : 0;
  expect(count).toBe(40_000);
  expect(process.cpuUsage(began).user).toBeLessThan(3_000_000); // the engine alone takes a minute
  expect([...graphemesOf('👩\u200d👧x\r\nক্ষি')]).toEqual(['👩\u200d👧', 'x', '\r\n', 'ক্ষি']);
});
