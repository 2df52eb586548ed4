// Lays two reports of one happening side by side: who says, denies, or says otherwise.
import { read } from 'readout';
import { compare } from 'readout/accounts';

const reports = [
  {
    id: 'harbour',
    language: 'en',
    published: '2026-02-03',
    text: 'Talks on the bridge\n\nMayor Salma Khatun told reporters in Khulna on Tuesday that Russia had promised 500 workers for the bridge.',
  },
  {
    id: 'nodi',
    language: 'bn',
    published: '2026-02-03',
    text: 'সেতু নিয়ে আলোচনা\n\nখুলনায় মঙ্গলবার মেয়র সালমা খাতুন সাংবাদিকদের জানান, রাশিয়া সেতুর জন্য ৫০০ শ্রমিকের প্রতিশ্রুতি দিয়েছে। তবে রাশিয়ার দূতাবাস এমন প্রতিশ্রুতির কথা অস্বীকার করেছে।',
  },
];

for (const { sources, points } of compare(reports.map((report) => ({ ...read(report), text: report.text }))))
  for (const { gist, cells } of points) {
    console.log(gist);
    for (const { source, verdict } of cells)
      console.log(`  ${verdict}: ${sources.find((s) => s.id === source)?.name}`);
  }
