import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

test.each([
  ['raed', ['read', 'help'], 'read'],
  ['red', ['read', 'help'], 'read'],
  ['--jsno', ['--json', '--plain'], '--json'],
  ['--publish', ['--published', '--plain'], '--published'],
  ['be', ['bn', 'en'], 'bn'],
  // too far
  ['accounts', ['read', 'help'], null],
  ['fr', ['bn'], null],
  ['', ['read'], null],
])('%s → %s', (word, known, expected) => expect(nearest(word, known)).toBe(expected));
