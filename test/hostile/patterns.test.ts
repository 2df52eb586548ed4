import { expect, test } from 'vitest';
import { attacksOn, type Pattern, patternsIn } from './patterns.js';

/**
 * Milliseconds of processor time for one attack. What is linear takes a few at the last length; what grows with the square
 * takes a second there, with the cube at the one before it, and what doubles with every character takes one at the first.
 */
const SLOW = 120;
const LENGTHS = [22, 25, 28, 31, 34, 37, 40, 44, 250, 1000, 4000, 20_000];

/** Files whose patterns only ever see text of a bounded length, with what bounds it. */
const BOUNDED: Record<string, string> = {
  'intake/front.ts': 'lines of at most 180 characters',
  'intake/decode.ts': 'the first 4,096 bytes',
  'intake/metadata.ts': 'titles of at most 1,000 characters',
  'intake/section-labels.ts': 'our own list',
  'asking/wording/amounts.ts': 'digits of one number',
  'asking/wording/claim.ts': 'our own templates',
  'server/filters.ts': 'a part of an address, at most 16 KB',
  'accounts/amount-words.ts': 'our own lists',
  'export/ninjs.ts': 'dates that were read',
  'messages/messages.ts': 'digits of one number',
};
const fileOf = ({ at }: Pattern) => at.slice(0, at.indexOf(':'));

const timeOf = (pattern: RegExp, attack: string): number => {
  const began = process.cpuUsage();
  attack.replace(pattern, '');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** Whether a pattern keeps busy with an attack, each time that it is tried: a busy machine makes any one slow. */
function isSlow({ source, flags }: Pattern, attack: string): boolean {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags.replace('y', '')}g`);
  return [1, 2].every(() => timeOf(pattern, attack) > SLOW);
}

const all = ['../../src/', '../../web/'].flatMap((folder) => patternsIn(new URL(folder, import.meta.url)));

test('every pattern of the source takes linear time for whatever its attacks are', () => {
  expect(all.length).toBeGreaterThan(400); // the scanner does find them
  const slow: string[] = [];
  let attacks = 0;
  for (const pattern of all) {
    if (BOUNDED[fileOf(pattern)]) continue;
    for (const length of LENGTHS) {
      const made = attacksOn(pattern, length);
      attacks += made.length;
      const found = made.find((attack) => isSlow(pattern, attack));
      if (found === undefined) continue;
      slow.push(`${pattern.at} with ${JSON.stringify(found.slice(0, 40))}, ${length} long`);
      break;
    }
  }
  expect(slow).toEqual([]);
  expect(attacks).toBeGreaterThan(2000);
});

test('the attacks do find what is slow', () => {
  const slow = [
    ['(?:a+)+$', ''],
    ['\\s+$', ''],
  ];
  for (const [source, flags] of slow) {
    const pattern = { source: source!, flags: flags!, at: '' };
    const found = LENGTHS.some((n) => attacksOn(pattern, n).some((a) => isSlow(pattern, a)));
    expect([source, found]).toEqual([source, true]);
  }
});
