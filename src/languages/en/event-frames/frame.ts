/** An entry of the English event lexicon: words of one meaning that take their participants in the same way. */
export interface EnFrame {
  /** Id in `languages/event-concepts.ts`. */
  concept: string;
  /** Key of `enRoles`. */
  roles: string;
  /**
   * Verbs by base form: alone (`accuse`), with a particle or preposition (`call on`), with a noun as their object
   * after a plus sign (`open + fire`).
   */
  verbs?: string[];
  /** Nouns by base form, alone or as object of a light verb; several words are written with blanks. */
  nouns?: string[];
  /** `false`: only as object of a light verb (hold a meeting), never alone. */
  nominal?: false;
  /** One of these base forms must be the head of the verb's object or follow it closely. */
  needs?: string[];
  /** One of these must be in the verb's subject: protesters set fire, a ceasefire takes hold. */
  by?: string[];
  /** Of nouns: also alone where they are said to take place: the ceasefire took effect. */
  occurs?: true;
}

/** Splits a list written as one line: 'attack, raid'. */
export const list = (words: string): string[] => words.split(/,\s+/);

/** What can be asked for, and so refused. */
export const ASKED = list(
  'proposal, offer, plan, demand, request, call, appeal, invitation, bid, deal, agreement, resolution, bill, ceasefire, truce, compromise, idea, ultimatum, application, nomination, talks, meeting, petition, peace, pressure, order, terms, condition, conditions, draft, treaty, visa, aid, help, entry, access, permission, ruling, verdict, result',
);
