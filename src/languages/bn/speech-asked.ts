import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import { type Chunk, caseAt, chunksIn } from './chunks.js';
import type { VerbCue } from './cue-match.js';
import { clauseStart, type Region } from './speech-region.js';
import { canSpeak, type Roles } from './speech-roles.js';
import { askingWords, callingWords, reachedWords } from './speech-words.js';

// "উপদেষ্টার কাছে জানতে চাইলে তিনি বলেন": who is asked in the clause before answers in this one, though nobody has named him yet.

const wordsOf = (list: string) => new Set(list.split(' ').map(fold));
const ASKING = wordsOf(askingWords);
const CALLING = wordsOf(callingWords);
const REACHED = wordsOf(reachedWords);
const BEFORE = wordsOf('কাছে নিকট নিকটে সামনে সঙ্গে সাথে');
const HE = wordsOf('তিনি তিনিও তিনিই সে সেও');
const REACH = 24;

/** The clause that answers. */
interface Answering {
  reading: Reading;
  region: Region;
  cue: VerbCue;
  /** Where the cue's own clause begins. */
  own: number;
  roles: Roles;
  /** A subject behind the cue. */
  behind: TokenRange | null;
}

/** Whether the words before a conditional verb ask somebody or try to reach him: "জানতে [চাইলে]", "যোগাযোগ [করা হলে]". */
function asksAt({ reading }: Answering, at: number): boolean {
  const { norm } = reading.tokens[at]!;
  return ASKING.has(norm) || CALLING.has(norm);
}

/** Who is asked or called in a clause: before কাছে, সঙ্গে; in -কে; or whose telephone rings. */
function askedIn({ reading }: Answering, first: number, last: number): TokenRange | null {
  const chunks = chunksIn(reading, first, last);
  const who = chunks.findLast(
    (c) => !c.pronoun && (c.postposition !== null ? BEFORE.has(c.postposition) : c.case === 'objective'),
  );
  if (who) return { first: who.first, last: who.last };
  for (const c of chunks.reverse())
    if (!c.pronoun && REACHED.has(reading.words[c.last - 1]!.nouns[0]?.stem ?? '')) {
      const owner = ownerOf(reading, c);
      if (owner) return owner;
    }
  return null;
}

/** "[ওই কর্মকর্তার] ব্যক্তিগত মুঠোফোনে", "[মেয়রের] দৃষ্টি আকর্ষণ": the genitive that the phrase opens with. */
function ownerOf(reading: Reading, chunk: Chunk): TokenRange | null {
  for (let i = chunk.last - 2; i >= chunk.first; i--) {
    const owner = { first: chunk.first, last: i + 1 };
    if (
      caseAt(reading, i) === 'genitive' &&
      reading.words[i]!.closed !== 'pronoun' &&
      canSpeak(reading, owner)
    )
      return owner;
  }
  return null;
}

/** Who answers in a clause whose subject is "তিনি" or left out: whoever the clause right before it asks or calls. */
export function answersWho(clause: Answering): TokenRange | null {
  const { reading, region, cue, own, roles, behind } = clause;
  if (cue.verb.passive || !subjectIsHe(clause)) return null;
  const question = region.verbs.findLast((v) => v.last <= cue.first && v.last <= own + 1);
  if (question?.form !== 'conditional' || cue.first - question.last > REACH) return null;
  let at = question.first - 1;
  if (asksAt(clause, question.first)) at = question.first;
  if (at < region.first || !asksAt(clause, at)) return null;
  return askedIn(clause, clauseStart(reading, region, question.first), at + 1);

  function subjectIsHe({ reading: { tokens } }: Answering): boolean {
    const subject = behind ?? roles.source;
    return !subject || (subject.last - subject.first === 1 && HE.has(tokens[subject.first]!.norm));
  }
}
