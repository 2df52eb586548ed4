/** A language that claims can be put into. */
export type WordingLanguage = 'bn' | 'en';
