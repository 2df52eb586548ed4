/** An entry of the Bengali event lexicon: words of one meaning that take their participants in the same way. */
export interface BnFrame {
  /** Id in `languages/event-concepts.ts`. */
  concept: string;
  /** Key of `bnRoles`. */
  roles: string;
  /** Nouns and adjectives, alone or with a light verb; several words are written with blanks. */
  nouns?: string[];
  /** Light verbs the nouns go with; the usual ones where absent. */
  light?: string[];
  /** Only these, no other noun that carries a light verb: শুল্ক প্রত্যাহার, not শুল্ক আরোপ. */
  only?: true;
  /** Full verbs by their dictionary form; words before it are written as they stand (ঠেলে পাঠানো). */
  verbs?: string[];
  /** `false`: only with its light verb (কথা বলা), never as a noun alone. */
  nominal?: false;
  /** One of these nouns must stand before it in the clause: what is refused is a proposal, not an accusation. */
  needs?: string[];
  /** None of these nouns may stand before it. */
  unless?: string[];
  /** What is needed may also stand behind it: পিছু হটেছে রুশ বাহিনী. */
  around?: true;
  /** A thing must stand right before it: জেটি চেয়েছে, not করতে চেয়েছে. */
  thing?: true;
  /** Somebody must be named with সঙ্গে or মধ্যে: কথা বলা alone is only speaking. */
  partner?: true;
  /** Only where it is not done: সিদ্ধান্ত মানবে না refuses. */
  refused?: true;
  /** Only where somebody says that he will not do it: পদত্যাগ করবেন না. */
  refusing?: true;
}

/** What can be asked for, and so refused. */
export const ASKED =
  'প্রস্তাব, অনুরোধ, আহ্বান, আবেদন, আমন্ত্রণ, বিল, খসড়া, চুক্তি, শর্ত, দাবিদাওয়া, দাবি, আর্জি, পরিকল্পনা, সিদ্ধান্ত, মনোনয়ন, জামিন, যুদ্ধবিরতি, নির্দেশ, আপিল, রিট'.split(
    ', ',
  );

/** Splits a list written as one line: 'হামলা, হানা'. */
export const list = (words: string): string[] => words.split(/,\s+/);
