import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { isPersonNoun } from './chunks.js';
import type { VerbCue } from './cue-match.js';
import { isStrange } from './names/features.js';
import { classes } from './names/lexicon.js';
import { addresseeOf } from './speech-addressee.js';
import { type CueClause, clauseOf, lastWordOf, phraseHint } from './speech-clause.js';
import { authorOf } from './speech-documents.js';
import { holderIn } from './speech-held.js';
import { isComplementiser, type Region } from './speech-region.js';
import { canSpeak, mediumIn, type Quoted, quotedIn, type Roles, rolesIn, strength } from './speech-roles.js';
import { keepsObject, REFERRING_ACTS, type Shape } from './speech-shape.js';
import { shapes } from './speech-shapes.js';
import { sharedSubject } from './speech-shared-subject.js';
import { talkIn } from './speech-talk.js';
import { closesClause } from './verb-group.js';

function shapeOf(clause: CueClause): Shape | null {
  for (const shape of shapes) {
    const found = shape(clause);
    if (found) return found;
  }
  return null;
}

/** "অভিযোগ করে বলেন": one saying whose act is the noun's; the cue that both make, or `null`. */
function mergedWith(
  reading: Reading,
  region: Region,
  cue: VerbCue,
  next: VerbCue | undefined,
): VerbCue | null {
  if (!cue.noun || cue.verb.form !== 'conjunctive' || !next || next.noun || next.first !== cue.last)
    return null;
  if (next.act !== 'say' || keepsObject(cue.act)) return null;
  // "খরচ বেড়েছে | উল্লেখ করে বলেন, C": a clause before each
  if (region.verbs.some((v) => v.last === cue.first && closesClause(v)) && REFERRING_ACTS.has(cue.act))
    return null;
  // "সংখ্যাটি ১২ বলে উল্লেখ করে জানান, C": two, each with its own
  if (isComplementiser(reading, cue.first - 1) && /^[,:]$/.test(reading.tokens[next.last]?.text ?? ''))
    return null;
  // "জোর দিয়ে বলেন" insists; "শিক্ষার ওপর জোর দিয়ে বলেন" asks for more of it
  const insists = cue.noun === STRESS && !UPON.has(reading.tokens[cue.first - 1]?.norm ?? '');
  return {
    ...cue,
    act: insists ? 'claim' : cue.act,
    last: next.last,
    verb: { ...next.verb, first: cue.verb.first },
  };
}

const STRESS = fold('জোর');
const UPON = new Set(['ওপর', 'উপর', 'ওপরে', 'উপরে'].map(fold));

/** Whom a sentence cites behind its verb, as its last words. */
function quotedBehind({ reading, region, cue }: CueClause, content: TokenRange | undefined): Quoted | null {
  if (content && content.first >= cue.last) return null;
  const end = lastWordOf(reading, region);
  const quoted = end - cue.last <= CITED ? quotedIn(reading, cue.last, end) : null;
  return quoted && quoted.cue.last === end ? quoted : null;
}
const CITED = 14;

/** Whether a phrase is a person, who cites as a speaker of their own; an outlet or agency only passes words on. */
function isPerson(reading: Reading, { first, last }: TokenRange): boolean {
  for (let i = last - 1; i >= first; i--)
    if (reading.nameAt[i]! >= 0) return reading.names[reading.nameAt[i]!]!.type === 'person';
  return reading.words[last - 1]!.closed === 'pronoun' || isPersonNoun(reading, last - 1);
}

/**
 * Who passes on what a clause cites, where it says so behind its citing: "X-কে উদ্ধৃত করে [রয়টার্স] লিখেছে", "X-এর বরাত দিয়ে
 * [বিবিসি]র খবরে বলা হয়"; no list need have the outlet.
 */
function relayBehind({ reading, cue }: CueClause, quoted: Quoted): TokenRange | null {
  const { last } = quoted.cue;
  if (last >= cue.first) return null;
  const { document, chunks } = rolesIn(reading, last, cue.first);
  if (document) return authorOf(reading, document, last);
  const nearest = chunks.findLast(
    (c) =>
      (reading.words[c.first]!.closed !== 'determiner' || c.last - c.first > 1) && !pointsBack(reading, c),
  );
  const plain = nearest?.postposition === null && !mediumIn(reading, nearest.first, nearest.last);
  return plain &&
    (nearest.case === 'nominative' || (nearest.case === 'locative' && isUnknown(reading, nearest)))
    ? { first: nearest.first, last: nearest.last }
    : null;
}

/** "X-এর বরাত দিয়ে সচিব [এ কথা] জানান": what is passed on, and nobody. */
const pointsBack = (reading: Reading, { first, last }: TokenRange): boolean =>
  last - first === 2 &&
  reading.words[first]!.closed === 'determiner' &&
  !canSpeak(reading, { first: first + 1, last });

/** "[কোহা দিতোরে] লিখেছে": words that are none of the language's, so that what looks like their ending is none. */
const isUnknown = (reading: Reading, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++)
    if (reading.nameAt[i]! < 0 && !isStrange(classes, reading, i)) return false;
  return true;
};

const THROUGH = fold('মাধ্যমে');
/** Ways that words go, which nobody is: "কূটনৈতিক চ্যানেলের মাধ্যমে", "সংবাদমাধ্যমের মাধ্যমে" through whatever press. */
const WAYS = new Set('চ্যানেল মাধ্যম এসএমএস মেসেজ ইমেইল মেইল অনলাইন কনফারেন্স'.split(' ').map(fold));

/** "[আইনজীবীর] মাধ্যমে নির্দেশ দিয়েছেন": who carries the words; a letter or a platform is only their means. */
const through = (reading: Reading, { chunks }: Roles): TokenRange[] =>
  chunks
    .filter(
      (c) =>
        c.postposition === THROUGH &&
        canSpeak(reading, c) &&
        !mediumIn(reading, c.first, c.last) &&
        !WAYS.has(reading.words[c.last - 1]!.nouns[0]?.stem ?? ''),
    )
    .map(({ first, last }) => ({ first, last }));

/** Who passes the words on in the clause itself: by carrying them, or by having got the paper that they stand in. */
function carriers({ reading, own, cue }: CueClause, roles: Roles, source: SourceHint): TokenRange[] {
  const holder = source.kind === 'phrase' ? holderIn(reading, own, cue.first) : null;
  const apart =
    holder &&
    source.kind === 'phrase' &&
    (cue.verb.passive ? source.range.last > holder.last + 1 : source.range.first > holder.last);
  return apart ? [holder, ...through(reading, roles)] : through(reading, roles);
}

/** "সভাপতিকে বলতে শুনেছি": who is heard to say it, and nobody spoken to. */
const isSame = (source: SourceHint, told: TokenRange | null): boolean =>
  source.kind === 'phrase' &&
  told !== null &&
  source.range.first === told.first &&
  source.range.last === told.last;

function propose(clause: CueClause, shape: Shape): SpeechProposal[] {
  const { reading, cue, own, roles } = clause;
  const whole = rolesIn(reading, own, cue.first);
  const [content] = shape.content;
  // the medium of what is said is not that of saying it
  const outside =
    content && content.first <= own && content.last > own && content.last <= cue.first ? content.last : own;
  const inContent = (range: TokenRange) =>
    content !== undefined && range.first >= content.first && range.last <= content.last;
  // a silence whose idiom is its own content: "[কোনো জবাব] দেননি"
  const first =
    content && content.last > cue.first && content.last <= cue.verb.first ? cue.verb.first : cue.first;
  const addressee = addresseeOf(clause, content);
  const source =
    shape.source.kind === 'elided' && !cue.verb.passive ? sharedSubject(clause, shape) : shape.source;
  // "সাংবাদিকেরা জানতে চাইলে মন্ত্রী বলেন": who answers is who was asked
  const asked = cue.act === 'ask' && cue.verb.form === 'conditional';
  const said: SpeechProposal = {
    cue: { first, last: cue.last },
    act: cue.act,
    rule: cue.rule,
    source: asked && !(roles.source && strength(reading, roles.source) > 1) ? { kind: 'nobody' } : source,
    addressee: !asked && isSame(source, addressee) ? null : addressee,
    via: carriers(clause, whole, source).filter((range) => !inContent(range)),
    medium: mediumIn(reading, outside, cue.first),
    content: shape.content,
    contentKind: shape.kind,
    ...(cue.verb.tense === 'future' && cue.verb.form === 'finite' && { modality: 'future' as const }),
    ...(shape.another && { another: true }),
    weight: shape.weight,
  };
  // "… বলে রয়টার্স জানিয়েছে [এক কর্মকর্তার] বরাত দিয়ে।"
  const quoted = whole.quoted ?? quotedBehind(clause, content);
  if (!quoted || inContent(quoted.who)) return [said];
  const behind = relayBehind(clause, quoted);
  const before =
    source.kind === 'phrase' && (source.range.last <= quoted.who.first || source.range.first >= cue.last)
      ? source.range
      : null;
  const speaker = behind && canSpeak(reading, behind) ? behind : (before ?? behind ?? quoted.outlet);
  if (!speaker || !isPerson(reading, speaker))
    return [{ ...said, source: phraseHint(quoted.who), via: speaker ? [speaker] : [] }];
  return [
    { ...said, source: phraseHint(speaker) },
    {
      ...said,
      cue: quoted.cue,
      act: 'say',
      rule: 'bn.cue.quoting',
      source: phraseHint(quoted.who),
      addressee: null,
      via: [speaker],
      medium: mediumIn(reading, quoted.who.first, quoted.cue.last),
    },
  ];
}

const SUMMONS = fold('তলব');

const THINGS = new Set('যা এটা এটি সেটা সেটি'.split(' ').map(fold));
const DONE_BY_THINGS = new Set<string>(['say', 'praise', 'demand', 'announce', 'warn', 'accuse']);
/** "যা হ্রাস নির্দেশ করে", "এটা বাস্তবতাকে তুলে ধরেছে": what a thing shows nobody says. */
const isThingsDoing = ({ reading, own, cue, roles, behind }: CueClause): boolean =>
  THINGS.has(reading.tokens[own]!.norm) &&
  own < cue.first &&
  !behind &&
  cue.verb.form === 'finite' &&
  cue.verb.person === 3 &&
  !cue.verb.honorific &&
  !cue.verb.passive &&
  DONE_BY_THINGS.has(cue.act) &&
  !(roles.source && roles.source.first > own);

/** Who spoke to whom in the saying before. */
interface Held {
  source: SourceHint;
  addressee: TokenRange | null;
  /** Behind its cue. */
  last: number;
}

const JOINERS = new Set(['এবং', 'ও', 'আর'].map(fold));

/** "… জানতে চেয়েছেন [এবং] | …": whether a clause goes on from the saying before it. */
const joins = (reading: Reading, last: number, own: number): boolean =>
  own - last <= 2 && JOINERS.has(reading.tokens[last]?.norm ?? '');

/** Gives a clause that goes on the subject and the addressee of the one before, where it has none of its own. */
function carry(held: Held, said: SpeechProposal, reading: Reading, { cue, roles, behind }: CueClause): void {
  if (cue.verb.passive || behind || (roles.source && strength(reading, roles.source) > 1)) return;
  if (held.source.kind === 'phrase' && said.contentKind !== 'quote') said.source = held.source;
  if (said.act === 'demand' || said.act === 'say' || said.act === 'warn' || said.act === 'ask')
    said.addressee ??= held.addressee;
}

/** Turns the verb cues of a region into proposals, left to right: content behind a cue bounds what stands in it. */
export function proposeVerbSpeech(
  reading: Reading,
  region: Region,
  cues: readonly VerbCue[],
  /** What nouns and postpositions open behind a mark: "পুলিশের দাবি, [C]"; a saying in it reaches back no further. */
  opened: readonly TokenRange[],
): SpeechProposal[] {
  const proposals: SpeechProposal[] = [];
  let floor = region.first;
  let floorEnd = -1;
  let wide = region.first;
  let open = region.first;
  let held: Held | null = null;
  let turnedTo: TokenRange | null = null;
  // "বিষয়টি নিশ্চিত করে ওসি [সাংবাদিকদের] বলেন, …": both are said to them
  let confirms: SpeechProposal | null = null;
  const talk = talkIn(reading, region);
  cues.forEach((cue, k) => {
    if (floorEnd >= 0 && cue.first >= floorEnd) {
      floor = floorEnd;
      floorEnd = -1;
    }
    for (const within of opened)
      if (within.first <= cue.first && cue.first < within.last && within.first > floor)
        floor = wide = open = within.first;
    const nominalFloor = Math.max(floor, cues[k - 1]?.last ?? region.first);
    const floors = { floor, nominalFloor, wide, open };
    const merged = mergedWith(reading, region, cue, cues[k + 1]);
    let clause = clauseOf(reading, region, merged ?? cue, cues, floors);
    let shape = shapeOf(clause);
    if (merged && shape?.kind === 'nominal') {
      clause = clauseOf(reading, region, cue, cues, floors);
      shape = shapeOf(clause);
    }
    // "রাষ্ট্রদূতকে তলব করে প্রতিবাদ জানায়": only who is called in, not what is said
    if (cue.noun === SUMMONS && cue.verb.form === 'conjunctive' && cues[k + 1]) return;
    if (!shape) {
      // "[ভারতকে] সতর্ক করে মন্ত্রী বলেন, …": whom the saying behind it is said to
      if (cue.verb.form === 'conjunctive' && cue.noun) turnedTo = addresseeOf(clause, undefined);
      return;
    }
    if (isThingsDoing(clause)) return;
    const [said, ...cited] = propose(clause, shape);
    const [content] = shape.content;
    const { last, verb } = clause.cue;
    if (turnedTo && said!.act === 'say') said!.addressee ??= turnedTo;
    turnedTo = null;
    if (talk && cue.first >= talk.last && content && content.first >= talk.last) said!.parties = talk.parties;
    if (confirms) confirms.addressee ??= said!.addressee;
    confirms = said!.contentKind === 'previous' && verb.form === 'conjunctive' ? said! : null;
    if (held && (joins(reading, held.last, clause.own) || held.last > clause.own))
      carry(held, said!, reading, clause);
    proposals.push(said!, ...cited);
    // "C | উল্লেখ করে বলেন": both are said by one
    const leans =
      verb.form === 'conjunctive' && shape.kind === 'clause' && content?.last === clause.cue.first;
    const goesOn = verb.form === 'finite' || leans;
    held = goesOn ? { source: said!.source, addressee: said!.addressee, last } : null;
    if (content && content.first >= last) {
      floor = content.first;
      floorEnd = content.last < region.last ? content.last : -1;
      // "X বলেছেন, ‘C’, উল্লেখ করেন Y": all of it is Y's
      if (!(shape.kind === 'quote' && floorEnd >= 0)) wide = open = floor;
    } else if (leans) {
      floor = last;
    } else if (closesClause(verb) && !isComplementiser(reading, last)) {
      floor = Math.max(floor, last);
      if (!JOINERS.has(reading.tokens[last]?.norm ?? '')) wide = floor;
    }
  });
  return proposals;
}
