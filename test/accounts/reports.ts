import { compareReadouts } from '../../src/accounts/compare.js';
import type { Cell, Occurrence } from '../../src/accounts/occurrence.js';
import { contentStems } from '../../src/languages/stems.js';
import { read } from '../../src/reader/read.js';
import type { Report } from '../../src/readout/report.js';

const report = (id: string, published: string, language: string, headline: string, body: string): Report => ({
  id,
  published,
  language,
  outlet: `Outlet of ${id}`,
  text: `${headline}\n\n${body}`.normalize('NFC'),
  headline: { start: 0, end: headline.normalize('NFC').length },
});

/** A ferry that sank, told from two sides and in two languages: prose of the tests' own. */
export const ferry = [
  report(
    'ferry-1',
    '2025-05-04',
    'en',
    'Ferry sinks on the Meghna, 14 dead',
    'A ferry sank on the Meghna river near Chandpur on Saturday night. The fire service said on Sunday that 14 people had been killed.\n\nThe owner of the ferry, Delwar Shipping, denied that it had been overloaded.',
  ),
  report(
    'ferry-2',
    '2025-05-05',
    'bn',
    'মেঘনায় লঞ্চডুবি: নিহত ১৭ জন',
    'চাঁদপুরের কাছে মেঘনা নদীতে শনিবার রাতে একটি লঞ্চ ডুবে যায়। ফায়ার সার্ভিস সোমবার জানিয়েছে, ১৭ জন নিহত হয়েছেন।\n\nপুলিশ জানিয়েছে, লঞ্চডুবিতে ২১ জন নিহত হয়েছেন।',
  ),
];

/** One call, told by two governments. */
export const call = [
  report(
    'call-1',
    '2025-03-12',
    'en',
    'Peru and Chile leaders talk',
    'Peru’s foreign ministry said that the two presidents spoke by phone on Tuesday about the port of Arica. The ministry said Chile had agreed to reopen the port. Chile’s foreign ministry denied that it had agreed to reopen the port.\n\nThe Chilean army declined to comment on the port.',
  ),
];

/** A call of which the news agency of one side passes on what its own leader told the other. */
export const miners = [
  report(
    'miners-1',
    '2025-08-13',
    'en',
    'Putin and Kim talk by phone',
    'Vladimir Putin and Kim Jong Un spoke by phone on Tuesday, the Kremlin said in a statement. It said Putin had told Kim about a gas pipeline to Rason.\n\nKim vowed to Putin that Pyongyang would send more miners to Siberia, KCNA reported.',
  ),
];

export const compared = (reports: readonly Report[]): Occurrence[] =>
  compareReadouts(
    reports.map((r) => ({ ...read(r), text: r.text })),
    contentStems,
  );

/** Cells as "source: verdict" of the point whose words hold `words`. */
export function cellsOf(occurrence: Occurrence, words: string): Record<string, Cell> {
  const point = occurrence.points.find((p) => p.gist.includes(words.normalize('NFC')));
  const name = new Map(occurrence.sources.map((s) => [s.id, s.name]));
  return Object.fromEntries((point?.cells ?? []).map((cell) => [name.get(cell.source)!, cell]));
}
