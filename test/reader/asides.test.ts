import { expect, test } from 'vitest';
import { reportFromText } from '../../src/intake/plain.js';
import { beginDraft } from '../../src/reader/draft.js';

const source =
  'জাতীয়\nমেলা শুরু হলো আজ\nনিজস্ব প্রতিবেদক, ঢাকা\nপ্রকাশ: ১৫ আগস্ট ২০২৫\nমেয়র বলেন, মেলা চলবে। পুলিশ আছে।'.normalize(
    'NFC',
  );

test('the section label is passed over, offsets stay', () => {
  const draft = beginDraft(reportFromText('x', source), null);
  expect(draft.sentences.map((s) => source.slice(s.start, s.end))).toEqual(
    ['মেলা শুরু হলো আজ', 'নিজস্ব প্রতিবেদক, ঢাকা', 'প্রকাশ: ১৫ আগস্ট ২০২৫', 'মেয়র বলেন, মেলা চলবে।', 'পুলিশ আছে।'].map(
      (s) => s.normalize('NFC'),
    ),
  );
  expect(draft.headlineSentences).toBe(1);
  expect(draft.paragraphs).toHaveLength(4);
  draft.tokens.forEach((token, i) => {
    expect(token.index).toBe(i);
    expect(source.slice(token.start, token.end)).toBe(token.text);
  });
});

test('without asides everything is read', () => {
  const draft = beginDraft({ id: 'x', text: source }, null);
  expect(draft.sentences.length).toBeGreaterThan(3);
});

test('asides that do not fit the text do no harm', () => {
  const asides = [
    { start: 2, end: 1 },
    { start: 3, end: 99999 },
  ];
  expect(() => beginDraft({ id: 'x', text: source, asides }, null)).not.toThrow();
});
