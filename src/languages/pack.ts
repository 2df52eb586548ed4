import type { FigureRole, Sector } from '../readout/vocabulary.js';
import type { ClauseRange } from './clauses.js';
import type { ConceptLexicon } from './concept-lexicon.js';
import type { EventProposal, TargetPhrase } from './event-frames.js';
import type { NameLexicon } from './names.js';
import type { OfficeWords } from './offices.js';
import type { QuantityPhrase } from './quantity-phrase.js';
import type { Reading, TokenRange } from './reading.js';
import type { SpeechProposal } from './speech.js';
import type { TimePhrase } from './time-phrase.js';
import type { Word } from './word.js';

/** What the reader must know of one language: lexicon tables and a little grammar. */
export interface LanguagePack {
  /** BCP 47 code. */
  code: string;
  /** Its own name, for people. */
  name: string;
  /** Whether nouns bear who does what to whom, as Bengali's do; else their place in the sentence says it. */
  cases: boolean;
  /** Whether articles and capitals tell what is new, known or a name, as English has it. */
  articles: boolean;
  /** In which of its spellings the gazetteer's names are written; `null` where a name stays as the report has it. */
  spelling: 'bn' | 'en' | null;
  /** ISO code of the country that most of its reports are written for, where there is one. */
  home: 'BD' | 'IN' | null;
  /** Words written with a full stop that ends no sentence, folded, without the stop. */
  abbreviations: ReadonlySet<string>;
  /** Folded forms of I and we: inside quoted words they are the speaker. */
  firstPerson: ReadonlySet<string>;
  /** Morphology of one folded word form. Pure; the reader remembers the answers. */
  analyse(norm: string): Word;
  /** Everything that says when in a sentence, in order, still without a date to count from. */
  readTimePhrases(reading: Reading, sentence: number): TimePhrase[];
  /** Every amount in a sentence, in order. Times have been read by then. */
  readQuantities(reading: Reading, sentence: number): QuantityPhrase[];
  names: NameLexicon;
  /** Every attribution that a sentence may hold. Names, times and quantities have been read by then. */
  proposeSpeech(reading: Reading, sentence: number): SpeechProposal[];
  /** The subject that a sentence opens with, as whom the next sentence's pronoun most likely takes up; or `null`. */
  findSubject(reading: Reading, sentence: number): TokenRange | null;
  /** People whom a sentence has as its subject without naming them, for a plural pronoun in the next; or `null`. */
  findPeople(reading: Reading, sentence: number): TokenRange | null;
  /** Every event that a sentence may tell of. Names, times and attributions have been read by then. */
  proposeEvents(reading: Reading, sentence: number): EventProposal[];
  /** Folded words for the police and others who arrest. */
  police: ReadonlySet<string>;
  /** Folded stems and forms beside an amount that say what became of those it counts: নিহত, killed. */
  figureRoles: ReadonlyMap<string, FigureRole>;
  /** Folded stems of offices, trades and kinds of people and bodies, by the sector they act for. */
  sectors: ReadonlyMap<string, Sector>;
  /** Who speaks for a body of the state, and for whom spokesmen speak. */
  offices: OfficeWords;
  /** The words for what all packs have one id for. */
  concepts: ConceptLexicon;
  /** The phrases of a content that it may be about, likeliest first: whom an accusation in these words accuses. */
  proposeTargets(reading: Reading, content: TokenRange): TargetPhrase[];
  /** Everybody whom a sentence names, calls by what they are, or takes up by a pronoun; in order. */
  peopleIn(reading: Reading, sentence: number): TargetPhrase[];
  /** The clauses of a content, each with a finite verb of its own where there is one; in order, and never none. */
  clausesIn(reading: Reading, content: readonly TokenRange[]): ClauseRange[];
}
