import { backReference, resumed } from './speech-back.js';
import {
  beforeQuotation,
  clauseBefore,
  complement,
  conjunctive,
  matter,
  object,
  quotationBefore,
  told,
  verdict,
  wanted,
} from './speech-before.js';
import { askedWord, bareContent, contentBehind, contentBehindSpeaker } from './speech-behind.js';
import type { CueClause } from './speech-clause.js';
import type { Shape } from './speech-shape.js';
import { nominal } from './speech-unsaid.js';

/** The shapes an attribution by verb can have, the surest first; the first that fits is taken. */
export const shapes: readonly ((clause: CueClause) => Shape | null)[] = [
  askedWord,
  wanted,
  complement,
  object,
  contentBehind,
  resumed,
  backReference,
  quotationBefore,
  clauseBefore,
  matter,
  told,
  verdict,
  contentBehindSpeaker,
  nominal,
  beforeQuotation,
  conjunctive,
  bareContent,
];
