import type { Interface } from './messages.js';
import { termsBn } from './terms-bn.js';
import { type Terms, termsEn } from './terms-en.js';

export type { Terms } from './terms-en.js';

/** Words for enumerations and headings, by interface language. */
export const terms: Readonly<Record<Interface, Terms>> = { en: termsEn, bn: termsBn };
