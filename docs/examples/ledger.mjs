// Keeps reports in a ledger (a folder, here the one that is named), and finds who denied something.
import { read } from 'readout';
import { openLedger } from 'readout/ledger';

const reports = [
  {
    id: 'one',
    url: 'https://harbour.example/dock',
    outlet: 'Harbour Ledger',
    published: '2026-02-03',
    text: 'Dock closed\n\nThe port authority said on Tuesday that 40 ships were waiting. The union denied that its members were on strike.',
  },
  {
    id: 'two',
    url: 'https://river.example/dock',
    outlet: 'River Post',
    published: '2026-02-04',
    text: 'Ships wait\n\nMaria Petrova, a spokeswoman for the port authority, denied that 40 ships were waiting.',
  },
];

const ledger = await openLedger({ directory: process.argv[2] ?? 'readout-ledger', author: 'example' });
try {
  await ledger.add(reports.map((report) => ({ report, readout: read(report) })));
  const { hits } = await ledger.search({ act: 'deny' });
  for (const { outlet, attributions } of hits)
    for (const { source, words } of attributions) console.log(`${outlet}: ${source} denies “${words}”`);
} finally {
  await ledger.close();
}
