import type { Report } from '../../src/readout/report.js';

const nfc = (text: string) => text.normalize('NFC');
const report = (id: string, headline: string, body: string, rest: Partial<Report>): Report => {
  const text = nfc(`${headline}\n\n${body}\n`);
  return { id, text, headline: { start: 0, end: nfc(headline).length }, ...rest };
};

/** Five short reports of the tests' own, in two languages. */
export const river = report(
  'river',
  'নদী চুক্তি নিয়ে আলোচনা',
  'ঢাকায় রাশিয়ার রাষ্ট্রদূত আলেকজান্ডার মান্টিৎস্কি বলেছেন, কুর্স্কের সেতু আবার খুলে দেওয়া হবে। বাংলাদেশের পররাষ্ট্রমন্ত্রী হাসিবুল মোল্লা তাঁকে জানান, অন্তত ৫০০ জন শ্রমিক সেখানে কাজ করছেন।',
  { language: 'bn', outlet: 'নদীর কথা', published: '2025-03-10', url: 'https://nodir.example/1' },
);
export const denial = report(
  'denial',
  'অভিযোগ অস্বীকার মন্ত্রীর',
  'পররাষ্ট্রমন্ত্রী হাসিবুল মোল্লা ঘুষ নেওয়ার অভিযোগ অস্বীকার করেছেন। তিনি রয়টার্সকে বলেন, ‘আমি কোনো টাকা নিইনি।’',
  { language: 'bn', outlet: 'পদ্মার খবর', published: '2025-03-12', url: 'https://padma.example/7' },
);
export const bridge = report(
  'bridge',
  'Bridge reopens after talks',
  'Foreign Minister Hasib Molla told reporters that the bridge would reopen on Monday. Russia said at least 500 workers were needed. "We will pay for it," said Maria Petrova, a spokeswoman.',
  {
    language: 'en',
    outlet: 'Harbour Ledger',
    published: '2025-03-11',
    url: 'https://harbour.example/bridge',
  },
);
export const strike = report(
  'strike',
  'Port workers walk out',
  'About 1,200 workers went on strike in Chattogram on Tuesday, the union said. The port authority denied that ships were delayed.',
  {
    language: 'en',
    outlet: 'Harbour Ledger',
    published: '2025-04-02',
    url: 'https://harbour.example/strike',
  },
);
export const undated = report('undated', 'মেলা শুরু', 'মেয়র জানিয়েছেন, মেলা দশ দিন চলবে।', { language: 'bn' });

export const all = [river, denial, bridge, strike, undated];
