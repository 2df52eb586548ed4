import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import { type Chunk, chunksIn } from './chunks.js';
import { calledIn } from './speech-called.js';
import { type CueClause, isGreeting, isToldBy, WANTING } from './speech-clause.js';
import { isDocument } from './speech-documents.js';
import { canSpeak, isPatient, strength } from './speech-roles.js';

const words = (list: string) => new Set(list.split(/\s+/).map(fold));

const ADDRESSED = new Set([
  'say',
  'announce',
  'ask',
  'demand',
  'thank',
  'warn',
  'pledge',
  'claim',
  'confirm',
  'believe',
  'condemn',
  'accuse',
  'praise',
]);
const DIRECTED = new Set(['demand', 'warn', 'thank', 'ask']);
const LETTERS = words('চিঠি চিঠিও স্মারকলিপি নোটিশ নোটিস পত্র আবেদন আবেদনপত্র দরখাস্ত নোট বার্তা আলটিমেটাম আল্টিমেটাম');
const HANDED = 12;
const COURTS = words('কোর্ট হাইকোর্ট আদালত ট্রাইব্যুনাল বেঞ্চ');
/** What is wanted of somebody, in the genitive: "[ইন্টারপোলের] সহায়তা চাওয়া". */
const OF_SOMEBODY = words('সহায়তা সাহায্য হস্তক্ষেপ সহযোগিতা মধ্যস্থতা ব্যাখ্যা জবাব অনুমতি পরামর্শ মতামত');
const WANT = fold('চাওয়া');
const GIVE = fold('দেওয়া');
/** "বিচারকে ‘প্রহসন’ [আখ্যা] দেন": what is called names is spoken to no more than it is called by name. */
const EPITHET = fold('আখ্যা');
const REPLIES = words('জবাব উত্তর বক্তব্য মন্তব্য দাবি ভাষ্য প্রতিক্রিয়া কথা ব্যাখ্যা যুক্তি');
const TAIL = 6;

const plain = ({ first, last }: TokenRange): TokenRange => ({ first, last });
const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

/** Who answers behind "জানতে চাইলে": "[মন্ত্রী] বলেন", "[তাঁর] জবাব". */
function answerer({ reading, region, cue }: CueClause): TokenRange | null {
  const end = Math.min(region.last, cue.last + HANDED * 2);
  const chunks = chunksIn(reading, cue.last, end);
  const answers = chunks.find(
    (c) => c.case === 'nominative' && c.postposition === null && strength(reading, c) > 1,
  );
  const [first] = chunks;
  // "[তাঁর] জবাব": the noun's owner, where the noun itself ends the phrase
  if (
    first &&
    first !== answers &&
    REPLIES.has(stemAt(reading, first.last - 1)) &&
    first.last - first.first > 1
  )
    return { first: first.first, last: first.last - 1 };
  return answers ? plain(answers) : null;
}

/** "… অনুরোধ জানিয়ে [ওয়াশিংটনকে] চিঠি পাঠানো হয়েছে", "দাবিতে [মন্ত্রণালয়ে] স্মারকলিপি": whom the paper goes to. */
export function handedTo(reading: Reading, from: number, limit: number): TokenRange | null {
  const end = Math.min(limit, from + HANDED);
  for (let i = from; i < end; i++) {
    if (/^[।;|]$/.test(reading.tokens[i]!.text)) return null;
    if (!LETTERS.has(reading.tokens[i]!.norm) && !LETTERS.has(stemAt(reading, i))) continue;
    const to = chunksIn(reading, from, i + 1)
      .filter((c) => c.last <= i && (c.case === 'objective' || receives(reading, c)))
      .at(-1);
    return to ? plain(to) : null;
  }
  return null;
}

/** A body in the locative, "মন্ত্রণালয়ে", or anybody before কাছে, বরাবর. */
const receives = (reading: Reading, chunk: Chunk): boolean =>
  chunk.postposition !== null
    ? /^(?:কাছে|বরাবর|বরাবরে|নিকট)$/.test(chunk.postposition)
    : chunk.case === 'locative' && canSpeak(reading, chunk) && reading.timeAt[chunk.first]! < 0;

/** "সেনাবাহিনীকে ক্ষমতা দেওয়ার দাবি": whom something should be given. */
function isRecipient({ reading, cue }: CueClause, chunk: TokenRange): boolean {
  return (
    cue.noun === fold('দাবি') &&
    chunk.last < cue.first - 1 &&
    reading.words[cue.first - 1]!.verbs.some((v) => v.lemma === GIVE && v.case === 'genitive')
  );
}

/** Whether something is done to the phrase by a verb before the cue; "জানান" itself looks like such a verb. */
export const patientOf = ({ reading, cue }: Pick<CueClause, 'reading' | 'cue'>, chunk: TokenRange): boolean =>
  chunk.last < cue.first && isPatient(reading, chunk);

const GIVEN = words('দেওয়া পাঠানো লেখা প্রেরিত');
const GIVEN_REACH = 4;
const INTERVIEWS = words('সাক্ষাৎকার সাক্ষাতকার ভাষণ বক্তব্য জবানবন্দি');

/** "[ইকোওয়াসকে] পাঠানো চিঠিতে", "[আরটিএসকে] দেওয়া সাক্ষাৎকারে": who got what the words stand in. */
function givenTo({ reading, cue, roles }: CueClause): TokenRange | null {
  for (const chunk of roles.chunks) {
    if (
      chunk.case !== 'objective' ||
      chunk.postposition ||
      !GIVEN.has(reading.tokens[chunk.last]?.norm ?? '')
    )
      continue;
    for (let i = chunk.last + 1; i < Math.min(cue.first, chunk.last + GIVEN_REACH); i++)
      if (isDocument(reading, i) || INTERVIEWS.has(stemAt(reading, i))) return plain(chunk);
  }
  return null;
}

const CIRCLE = fold('মহল');
/** "ঘনিষ্ঠ [মহলে] বলেছেন". */
function circle({ reading, cue, roles }: CueClause): TokenRange | null {
  if (cue.act !== 'say' || cue.noun) return null;
  const found = roles.chunks.find(
    (c) => c.case === 'locative' && !c.postposition && stemAt(reading, c.last - 1) === CIRCLE,
  );
  return found ? plain(found) : null;
}

/** Whether another saying, closed before this one, has the phrase: "[দুই পক্ষকে] … আহ্বান জানিয়ে বলেছেন". */
function isTaken({ own, cue, cues }: CueClause, chunk: TokenRange): boolean {
  return cues.some(
    (c) =>
      c.first >= own &&
      c.last <= cue.first &&
      c.first > chunk.first &&
      c.verb.form === 'conjunctive' &&
      c.noun !== null,
  );
}

/** "[ইন্টারপোলের] সহায়তা চেয়েছে". */
function ownerOfWanted({ reading, own, cue }: CueClause): TokenRange | null {
  const noun = cue.first - 1;
  if (noun <= own + 1 || !OF_SOMEBODY.has(stemAt(reading, noun))) return null;
  const genitive = (i: number) => reading.words[i]!.nouns[0]?.case === 'genitive';
  // "[বেলগ্রেডের] পূর্ণ সহযোগিতা"
  const last = genitive(noun - 1) ? noun : noun - 1;
  if (!genitive(last - 1)) return null;
  const owner = chunksIn(reading, own, cue.first).find((c) => c.last > noun && c.first < noun);
  const range = owner && { first: owner.first, last };
  return range && canSpeak(reading, range) ? range : null;
}

/** "হাই কোর্টে … জানিয়েছে": the court that a party says it to, where its clause has no place of another kind. */
function court({ reading, cue, roles }: CueClause): TokenRange | null {
  if (cue.act !== 'say' || cue.noun) return null;
  const found = roles.chunks.find(
    (c) => c.case === 'locative' && c.postposition === null && COURTS.has(stemAt(reading, c.last - 1)),
  );
  return found ? plain(found) : null;
}

/** "অনুরোধ করেছেন [কমিটিকে]", "বলা হয়েছে [তাদের]": put behind the verb, at the clause's end. */
function behindVerb({ reading, region, cue }: CueClause): TokenRange | null {
  const chunk = chunksIn(reading, cue.last, Math.min(region.last, cue.last + TAIL)).find(
    (c) =>
      c.first <= cue.last &&
      (c.case === 'objective' || (c.case === 'genitive' && reading.words[c.last - 1]!.closed === 'pronoun')),
  );
  return chunk && reading.tokens[chunk.last]?.kind === 'mark' && canSpeak(reading, chunk)
    ? plain(chunk)
    : null;
}

/** "প্রত্যেককে জরিমানা, … আদেশ": an object behind which another phrase begins. */
function parted({ reading, cue }: CueClause, chunk: Chunk | null): boolean {
  if (chunk) for (let i = chunk.last; i < cue.first; i++) if (reading.tokens[i]!.text === ',') return true;
  return false;
}

/** Whose -কে is who it is about: "মন্ত্রীকে দায়ী করেন"; whom it is said to stands before কাছে. */
const bearsOnIt = (act: string) => act === 'accuse' || act === 'praise' || act === 'believe';

/** Whom the cue's clause says it to; `content` is what is said, which has no addressee of its saying in it. */
export function addresseeOf(clause: CueClause, content: TokenRange | undefined): TokenRange | null {
  const { reading, region, cue, roles } = clause;
  if (!ADDRESSED.has(cue.act) || cue.noun === EPITHET) return null;
  if (cue.act === 'ask' && cue.verb.form === 'conditional') return answerer(clause);
  if (cue.act === 'demand' || cue.act === 'condemn') {
    const handed = cue.verb.form === 'conjunctive' ? handedTo(reading, cue.last, region.last) : null;
    if (handed) return handed;
  }
  const called = calledIn(clause)?.who ?? givenTo(clause);
  if (called) return called;
  const asked = cue.verb.lemma === WANT ? ownerOfWanted(clause) : null;
  if (asked) return asked;
  const met = (DIRECTED.has(cue.act) || cue.act === 'pledge') && hasMet(clause);
  const spoken = met
    ? true
    : roles.talking
      ? cue.act !== 'believe'
      : roles.medium === 'phone' || cue.act === 'pledge';
  const free = (c: Chunk | null) =>
    c && isToldBy(cue, c) && !patientOf(clause, c) && !isRecipient(clause, c) && !isTaken(clause, c)
      ? c
      : null;
  const addressee =
    bearsOnIt(cue.act) && !isGreeting(cue) && roles.addressee?.postposition == null ? null : roles.addressee;
  const chunk =
    free(addressee) ??
    (DIRECTED.has(cue.act) && !parted(clause, roles.objective) ? free(roles.objective) : null) ??
    (spoken ? free(roles.partner) : null) ??
    (DIRECTED.has(cue.act) || cue.act === 'say' ? behindVerb(clause) : null) ??
    court(clause) ??
    circle(clause) ??
    (content && content.last <= region.first ? (region.lead?.addressee ?? null) : null);
  const whole = cue.rule === WANTING; // what is wanted includes of whom
  if (!chunk || (!whole && content && chunk.first >= content.first && chunk.last <= content.last))
    return null;
  return plain(metBefore(clause, chunk) ?? chunk);
}

const MEETS = words('দেখা সাক্ষাৎ সাক্ষাত বৈঠক মতবিনিময়');
const DOING = fold('করে');
/** "[আধিকারিকের] সঙ্গে দেখা করে দাবি জানায়": whom something is asked of, or promised, when met for it. */
function hasMet({ reading, cue, roles: { partner } }: CueClause): boolean {
  for (let i = partner?.last ?? cue.first; i + 1 < cue.first; i++)
    if (MEETS.has(reading.tokens[i]!.norm) && reading.tokens[i + 1]!.norm === DOING) return true;
  return false;
}

const HIM = words('তাঁকে তাঁকেও তাকে তাকেও তাঁদের তাদের তাঁদেরকে তাদেরকে');
/** "[প্রধান উপদেষ্টার] সঙ্গে সাক্ষাৎ করে তাঁকে জানান": whom the speaker has met in the same clause. */
function metBefore({ reading, roles: { partner } }: CueClause, { first, last }: TokenRange): Chunk | null {
  const him = last - first === 1 && HIM.has(reading.tokens[first]!.norm);
  return him && partner && !partner.pronoun && partner.last < first ? partner : null;
}
