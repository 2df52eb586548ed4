/**
 * The concepts of one field by what their words are: acts (verbs and the nouns of doing: হামলা, attack), things, people
 * and bodies of people, qualities. Ids separated by blanks; `attack.drone` is a kind of `attack`.
 */
export interface ConceptField {
  acts?: string;
  things?: string;
  people?: string;
  qualities?: string;
}
