import type { Cell, Occurrence, Verdict } from '../../accounts/occurrence.js';
import { type Locale, say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import { formatQuantity, formatTime } from '../../messages/values.js';

/** Where the words of a report are looked up. */
export type TextOf = (report: string) => string;

/** Signs that stand for verdicts where there is no room for words; a silence that a report states is full. */
export const SIGNS: Record<Verdict, string> = { says: '+', denies: '−', differs: '≠', silent: '○' };
export const signOf = ({ verdict, explicit }: Cell): string =>
  verdict === 'silent' && explicit ? '●' : SIGNS[verdict];

/** A verdict in words, with what differs. */
export function verdictWords({ verdict, explicit, figure, when }: Cell, locale: Locale): string {
  const key = verdict === 'silent' ? (explicit ? 'silent-told' : 'silent') : verdict;
  const differing = figure ? formatQuantity(figure, locale) : when && formatTime(when, locale);
  return [say(`accounts.${key}`, {}, locale), differing].filter(Boolean).join(' ');
}

/** What kind of happening, when, where and between whom. */
export function occurrenceWords(
  occurrence: Pick<Occurrence, 'type' | 'mode' | 'when' | 'where' | 'participants'>,
  locale: Locale,
): string {
  const { type, mode, when, where, participants } = occurrence;
  const { eventTypes, eventModes } = terms[locale.language];
  const known = type && eventTypes[type as keyof typeof eventTypes];
  return [
    known && known + (mode ? ` (${eventModes[mode] ?? mode})` : ''),
    when && formatTime(when, locale),
    where,
    participants.slice(0, 4).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

const LETTERS = { en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', bn: 'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ' };

/** The letter that stands for a source in the matrix; further ones are numbered as well. */
export function letterOf(index: number, { language }: Locale): string {
  const letters = LETTERS[language];
  const letter = letters[index % letters.length]!;
  return index < letters.length ? letter : `${letter}${Math.floor(index / letters.length)}`;
}
