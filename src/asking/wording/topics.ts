import { entriesOf } from '../../languages/concept-lexicon.js';
import { packs } from '../../languages/packs.js';
import { contentOf } from '../../readout/content.js';
import type { Span } from '../../text/span.js';
import type { LaidOut } from './laid-out.js';
import type { WordingLanguage } from './language.js';
import { nameIn } from './names.js';

const MOST = 8;

/** Concepts that say nothing of what words are about. */
const GENERAL = new Set([
  'say',
  'go',
  'come',
  'give',
  'get',
  'take',
  'keep',
  'bring',
  'make',
  'see',
  'happen',
  'big',
  'new',
]);

/** The names and concepts of spans in another language, in the order of the text: what a quotation is about. */
export function topicsOf({ readout }: LaidOut, spans: readonly Span[], language: WordingLanguage): string[] {
  const { mentions, entities } = contentOf(readout, spans);
  const inside = (span: Span) => spans.some((s) => s.start <= span.start && span.end <= s.end);
  const named = entities
    .filter((e) => e.type !== 'group')
    .map((e) => ({ at: e.mentions.find(inside)!.start, words: nameIn(e, language) }));
  const { words } = packs.get(language)!.concepts;
  const meant = mentions
    .filter((m) => !GENERAL.has(m.concept))
    .map((m) => ({ at: m.start, words: entriesOf(words[m.concept] ?? '')[0]!.replace(/^to /, '') }));
  const all = [...named, ...meant]
    .filter((topic) => topic.words !== '') // nationalities are concepts without words of a pack
    .sort((a, b) => a.at - b.at)
    .map((topic) => topic.words);
  return [...new Set(all)].slice(0, MOST);
}
