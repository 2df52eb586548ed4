import type { Medium } from '../../readout/vocabulary.js';

// Nouns that say by what means words were given, by medium; looked for behind in, at, on, during, via, through, from.
const lists: Record<Medium, string> = {
  phone: 'call phone-call telephone phone calls teleconference',
  meeting:
    'meeting meetings talks summit gathering visit session consultation consultations roundtable discussion',
  statement: 'statement statements communique communiqué release bulletin note advisory notice',
  'press-conference': 'conference briefing pressers presser',
  interview: 'interview interviews podcast show programme program broadcast',
  speech:
    'speech address remarks sermon rally testimony debate hearing keynote toast campaign-rally lecture monologue homily',
  'social-media':
    'twitter x facebook instagram telegram tiktok youtube tweet tweets post posts weibo truth-social linkedin snapchat thread messenger whatsapp vk threads bluesky reddit message video',
  report:
    'report reports article editorial column survey poll study paper book memoir essay op-ed filing documents presentation dossier transcript',
  letter: 'letter letters email emails e-mail e-mails memo memorandum memos text-message petition cable',
};

/** Folded noun → medium. */
export const mediumOf: ReadonlyMap<string, Medium> = new Map(
  Object.entries(lists).flatMap(([medium, nouns]) =>
    nouns.split(' ').map((noun): [string, Medium] => [noun, medium as Medium]),
  ),
);
