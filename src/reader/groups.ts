import { classOf, NameClass } from '../languages/names.js';
import { type NameMention, nameOver, type TokenRange } from '../languages/reading.js';
import { firstNameFrom, REACH } from './antecedents.js';
import { descriptionOf } from './descriptions.js';
import type { Draft } from './draft.js';

// Unnamed people and joint sources: entities whose mentions are phrases.

const CONJUNCTIONS = new Set(['ও', 'এবং', 'আর', 'and', '&', ',']);

/** Names joined by "and" that make up the whole phrase: "সৌদি আরব ও কাতার". */
export function joined(draft: Draft, core: TokenRange): boolean {
  let names = 0;
  for (let i = core.first; i < core.last; ) {
    const name = nameOver(draft, i);
    if (name) {
      names++;
      i = name.last;
    } else if (CONJUNCTIONS.has(draft.tokens[i]!.norm)) i++;
    else return false;
  }
  return names > 1;
}

/**
 * Whether a phrase names two who speak together, each with what they are: "নায়েবে আমির তাহের ও এনসিপির সদস্যসচিব আখতার"; not
 * "শেখ হাসিনা ও কামালের আইনজীবী আমির", where the first two only say whose.
 */
export function titledPair(draft: Draft, { first, last }: TokenRange): boolean {
  const { tokens, words } = draft;
  const head = nameOver(draft, last - 1);
  if (head?.type !== 'person' || head.last !== last) return false;
  for (let i = head.first - 2; i > first; i--) {
    if (!PAIRING.has(tokens[i]!.norm)) continue;
    const one = nameOver(draft, i - 1);
    const other = nameOver(draft, i + 1);
    if (one?.type !== 'person' || one.last !== i || one.first < first) return false;
    const owns = other && other !== head && other.type === 'person';
    return !owns && !(words[i - 1]!.nouns[0]?.case === 'genitive' && tokens[i]!.norm === ',');
  }
  return false;
}
const PAIRING = new Set(['ও', 'এবং', 'and', '&']);

/** The group whose mention is just this range. */
export function groupAt(
  groups: readonly NameMention[],
  { first, last }: TokenRange,
): NameMention | undefined {
  for (let i = firstNameFrom(groups, first); groups[i]?.first === first; i++)
    if (groups[i]!.last === last) return groups[i];
  return undefined;
}

/** Adds a mention of a group, in the order of the text, unless its range has one. */
export function insertGroup({ groups }: Draft, mention: NameMention): void {
  if (!groupAt(groups, mention)) groups.splice(firstNameFrom(groups, mention.first + 1), 0, mention);
}

/** Whether a noun means more than one: by its ending, or as people (police, residents). */
export function isPlural(draft: Draft, at: number): boolean {
  const word = draft.words[at]!;
  return word.nouns.some((n) => n.plural) || (classOf(draft.pack!.names, word) & NameClass.Group) !== 0;
}

/** How many a phrase counts, where more than one: "দুই নেতা", "৯ সদস্য", "তিনজন"; `null` else. */
export function countOf({ quantities, quantityAt }: Draft, { first, last }: TokenRange): number | null {
  for (let i = first; i < last; i++) {
    const index = quantityAt[i]!;
    if (index < 0) continue;
    const quantity = quantities[index]!;
    if (quantity.value > 1 && (quantity.unit === 'person' || quantity.unit === 'item')) return quantity.value;
  }
  return null;
}

export const isCounted = (draft: Draft, range: TokenRange): boolean => countOf(draft, range) !== null;

/** Twelve fishermen are not three hundred; those of whom no number was told may be any. */
export const isOtherCount = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a !== b;

/** "একটি সূত্র", "এক পুলিশ সদস্য": one, though the noun may mean many. */
export function isSingle({ tokens, pack }: Draft, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (pack!.names.singles.has(tokens[i]!.norm)) return true;
  return false;
}

/** "The company", "Israel's army": one body by its form, though its name is among those for many people. */
const isCollective = (draft: Draft, range: TokenRange, head: TokenRange): boolean =>
  !isCounted(draft, range) &&
  !joined(draft, head) &&
  !draft.words[head.last - 1]!.nouns.some((n) => n.plural) &&
  !MANY.has(draft.tokens[head.last - 1]!.norm);
const MANY: ReadonlySet<string> = new Set(['police', 'people', 'media', 'press', 'staff', 'crew']);

/** The group that a phrase with this head means: one met before, or a new one. */
export function groupOf(draft: Draft, range: TokenRange, head: TokenRange, definite: boolean): string {
  const { entities, groups } = draft;
  const wanted = descriptionOf(draft, head);
  const plural =
    isCounted(draft, range) ||
    joined(draft, head) ||
    titledPair(draft, head) ||
    (isPlural(draft, head.last - 1) && !isSingle(draft, range));
  const count = countOf(draft, range);
  const same = groupAt(groups, range);
  if (same) return same.entity;
  for (let i = groups.length - 1; i >= 0 && i >= groups.length - REACH; i--) {
    const known = entities.known(groups[i]!.entity)!;
    if (groups[i]!.first >= range.first || known.plural !== plural || isOtherCount(known.count, count))
      continue;
    const had = known.descriptions[0];
    if (!had || had.head !== wanted.head) continue;
    if (wanted.modifiers.every((m) => had.modifiers.includes(m)) && (definite || plural)) {
      insertGroup(draft, { first: range.first, last: range.last, type: 'group', entity: known.entity.id });
      return known.entity.id;
    }
  }
  const entity = entities.add(
    {
      type: 'group',
      name: draft.pack!.names.citePhrase(draft, range),
      ...(wanted.country && { country: wanted.country }),
      because: `${draft.pack!.code}.name.phrase`,
    },
    { descriptions: [wanted], plural, count, collective: plural && isCollective(draft, range, head) },
  );
  insertGroup(draft, { first: range.first, last: range.last, type: 'group', entity });
  return entity;
}
