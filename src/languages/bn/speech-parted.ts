import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { type Chunk, caseAt, chunksIn, holdsOffice, isCollective } from './chunks.js';
import { isStrange } from './names/features.js';
import { classes } from './names/lexicon.js';
import { canSpeak, type Roles } from './speech-roles.js';
import type { VerbGroup } from './verb-group.js';

// Who speaks and whom it is said to may stand side by side, as the parts of one name do: "ইরান মধ্যস্থতাকারীদের জানিয়েছে".

/** Behind the words at a phrase's beginning that could be a speaker by themselves, or -1. */
function speakerAt(reading: Reading, { first, last }: TokenRange): number {
  const name = nameOver(reading, first);
  const end = name
    ? name.first === first
      ? name.last
      : -1
    : holdsOffice(reading, first) || isCollective(reading, first)
      ? first + 1
      : -1;
  if (end < 0 || end >= last || reading.tokens[end]!.kind !== 'word') return -1;
  if (caseAt(reading, end - 1) !== 'nominative' || reading.words[end]!.closed === 'conjunction') return -1;
  return end;
}

/** Whether a verb in this form can have the speaker for its subject: a body takes no honorific, a person does. */
const agrees = (reading: Reading, i: number, { honorific }: VerbGroup): boolean => {
  const name = nameOver(reading, i);
  return honorific === (name ? name.type === 'person' : !isCollective(reading, i));
};

/** "[হলওয়ে] বলেন": a word that is none of the language's, alone before a verb of honour; what looks like its ending is none. */
const isStranger = (reading: Reading, { first, last, case: kase, postposition }: Chunk, verb: VerbGroup) =>
  verb.honorific &&
  last - first === 1 &&
  last === verb.first &&
  kase === 'locative' &&
  postposition === null &&
  (reading.nameAt[first]! < 0
    ? isStrange(classes, reading, first)
    : nameOver(reading, first)?.type === 'person');

/**
 * Parts a speaker from whom he speaks to, where one phrase holds both and the clause names no other subject: "[ইরান]
 * [মধ্যস্থতাকারীদের] জানিয়েছে", "[হাইকমিশনার] [রাষ্ট্রপতিকে] জানান"; "[বিএনপি নেতাদের] বলেছেন" is said by somebody else.
 */
export function partSpeaker(reading: Reading, roles: Roles, verb: VerbGroup): void {
  if (roles.source || verb.passive || verb.impersonal) return;
  const [only] = roles.chunks;
  if (only && roles.chunks.length === 1 && isStranger(reading, only, verb)) {
    roles.source = { ...only, case: 'nominative' };
    return;
  }
  const held = [roles.addressee, roles.objective, roles.partner].find(
    (c): c is Chunk => c !== null && speakerAt(reading, c) > 0,
  );
  if (!held) return;
  const end = speakerAt(reading, held);
  const rest: Chunk = { ...held, first: end };
  if (!agrees(reading, end - 1, verb) || !canSpeak(reading, rest)) return;
  const [speaker] = chunksIn(reading, held.first, end);
  if (!speaker) return;
  roles.source = speaker;
  roles.chunks = roles.chunks.flatMap((c) => (c === held ? [speaker, rest] : [c]));
  for (const role of ['addressee', 'objective', 'partner'] as const)
    if (roles[role] === held) roles[role] = rest;
}
