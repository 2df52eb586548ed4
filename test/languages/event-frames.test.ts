import { describe, expect, test } from 'vitest';
import { bnFrames } from '../../src/languages/bn/event-frames/index.js';
import { bnRoles } from '../../src/languages/bn/event-frames/roles.js';
import { enFrames } from '../../src/languages/en/event-frames/index.js';
import { enRoles } from '../../src/languages/en/event-frames/roles.js';
import { eventConcepts } from '../../src/languages/event-concepts.js';
import { packs } from '../../src/languages/packs.js';
import { PLOVER } from '../../src/readout/vocabulary.js';
import { fold } from '../../src/text/fold.js';

test.each(Object.entries(eventConcepts))(
  '%s is a PLOVER type with a mode of it',
  (_id, { type, mode, planned }) => {
    if (mode !== null) expect(PLOVER[type]).toContain(mode);
    if (planned !== null) expect(Object.keys(PLOVER)).toContain(planned);
  },
);

describe.each([
  ['bn', bnFrames, bnRoles],
  ['en', enFrames, enRoles],
] as const)('frames of %s', (_code, frames, roles) => {
  test('have a concept and roles that exist, and words', () => {
    for (const frame of frames) {
      expect(eventConcepts, frame.concept).toHaveProperty([frame.concept]);
      expect(roles, frame.roles).toHaveProperty([frame.roles]);
      expect([...(frame.nouns ?? []), ...(frame.verbs ?? [])].length).toBeGreaterThan(0);
    }
  });
  test('cover all sixteen types', () => {
    expect(new Set(frames.map((f) => eventConcepts[f.concept]!.type)).size).toBe(16);
  });
  test('are written in NFC without stray blanks', () => {
    for (const frame of frames)
      for (const words of [...(frame.nouns ?? []), ...(frame.verbs ?? [])]) {
        expect(words).toBe(words.normalize('NFC'));
        expect(words).toBe(words.trim());
      }
  });
});

test('verbs of the Bengali frames are dictionary forms that the morphology knows', () => {
  const { analyse } = packs.get('bn')!;
  const unknown = bnFrames
    .flatMap((f) => f.verbs ?? [])
    .filter((v) => {
      const lemma = fold(v.split(' ').at(-1)!);
      return !analyse(lemma).verbs.some((reading) => reading.lemma === lemma);
    });
  expect(unknown).toEqual([]);
});
