import { byWord } from './figure-words.js';

/** Bodies of a state whose members speak for the body; the ids are the same in every language. */
export type OfficeHead =
  | 'ministry'
  | 'military'
  | 'police'
  | 'government'
  | 'intelligence'
  | 'presidency'
  | 'premiership';

/** What a language pack knows of who speaks for whom. Folded stems. */
export interface OfficeWords {
  /** Words for a body, or for somebody who speaks for it by their office: ministry, minister, army, general. */
  heads: ReadonlyMap<string, OfficeHead>;
  /** What a ministry is for: interior, স্বরাষ্ট্র. */
  portfolios: ReadonlyMap<string, string>;
  /** The head of a government, who speaks for himself: prime minister. */
  premier: readonly string[];
  /** Endings under which a portfolio and its minister are one word: মন্ত্রী, সচিব. */
  holders: readonly string[];
  /** Those whose office it is to speak for somebody else. */
  speakers: ReadonlySet<string>;
  /** Those who are a body's people and act for it: observer, mission, official. */
  members: ReadonlySet<string>;
  /** Words after which it is said for whom: for, of. */
  speakersOf: ReadonlySet<string>;
  /** What somebody's own staff is: office, দপ্তর. */
  chambers: ReadonlySet<string>;
  /** They no longer speak for it: former, সাবেক. */
  former: ReadonlySet<string>;
  /** Offices that a word for a rank ends, and that are none: director (general), attorney (general). */
  civil: ReadonlySet<string>;
  /** Words for people under arms that are no army of a state in a name of its own: forces. */
  armed: ReadonlySet<string>;
  /** … but where these stand with them: armed, defence, air. */
  arms: ReadonlySet<string>;
}

export const officeWords = (given: {
  heads: Readonly<Record<OfficeHead, string>>;
  portfolios: Readonly<Record<string, string>>;
  premier: string;
  holders: string;
  speakers: string;
  members?: string;
  speakersOf: string;
  chambers: string;
  former: string;
  civil?: string;
  armed?: string;
  arms?: string;
}): OfficeWords => {
  const set = (words: string) => new Set([...byWord({ x: words }).keys()].filter(Boolean));
  return {
    heads: byWord(given.heads),
    portfolios: byWord(given.portfolios),
    premier: [...set(given.premier)],
    holders: [...set(given.holders)],
    speakers: set(given.speakers),
    members: set(given.members ?? ''),
    speakersOf: set(given.speakersOf),
    chambers: set(given.chambers),
    former: set(given.former),
    civil: set(given.civil ?? ''),
    armed: set(given.armed ?? ''),
    arms: set(given.arms ?? ''),
  };
};

/** The ministry that speaks for a whole government abroad. */
const FOREIGN = 'foreign';

/**
 * The body that words for an office name: `ministry.interior`, `military`, `government`; `null` where they name none.
 *
 * @example officeOf(['interior', 'minister'], en.offices) // 'ministry.interior'
 */
export function officeOf(stems: readonly string[], offices: OfficeWords): string | null {
  let head: OfficeHead | null = null;
  let portfolio: string | null = null;
  const words = stems.join(' ');
  if (offices.premier.some((premier) => words.includes(premier)))
    return stems.some((stem) => offices.former.has(stem)) ? null : 'premiership';
  let before = '';
  for (const stem of stems) {
    if (offices.former.has(stem)) return null;
    const civil = offices.civil.has(before);
    before = stem;
    if (civil && offices.heads.get(stem) === 'military') continue;
    // "the president's office" is no ministry
    if (head !== 'presidency' && head !== 'premiership') head = offices.heads.get(stem) ?? head;
    portfolio ??= offices.portfolios.get(stem) ?? null;
    for (const holder of offices.holders) {
      if (!stem.endsWith(holder) || stem.length === holder.length) continue;
      portfolio ??= offices.portfolios.get(stem.slice(0, -holder.length)) ?? null;
      if (portfolio) head ??= 'ministry';
    }
  }
  if (head !== 'ministry') return head;
  if (portfolio === null) return null; // of whatever it may be
  return portfolio === FOREIGN ? 'government' : `ministry.${portfolio}`;
}
