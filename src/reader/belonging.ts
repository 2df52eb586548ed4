import { type NameMention, nameOver } from '../languages/reading.js';
import { owns } from './document-authors.js';
import type { Draft } from './draft.js';

const TITLE_REACH = 6;

/** The body that each named person is introduced as belonging to: "শিল্প [পুলিশের] সুপার [একরামুল কবির]". */
export function bodiesOf(draft: Draft): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const [n, name] of draft.names.entries()) {
    const before = draft.names[n - 1];
    if (name.type !== 'person' || before?.type !== 'organization' || bodies.has(name.entity)) continue;
    if (name.first - before.last > TITLE_REACH) continue;
    if (!owns(draft, before) && !isLedBy(draft, before, name)) continue;
    let parted = false;
    for (let i = before.last; i < name.first; i++) parted ||= draft.tokens[i]!.text === ',';
    if (!parted) bodies.set(name.entity, before.entity);
  }
  return bodies;
}

/** "WHO Director-General [X]", "council president [Y]": a body's name, and right behind it who heads it. */
function isLedBy({ tokens, pack }: Draft, body: NameMention, person: NameMention): boolean {
  const { leaders, former } = pack!.offices;
  if (person.first === body.last || !leaders.has(tokens[person.first - 1]!.norm)) return false;
  if (former.has(tokens[body.first - 1]?.norm ?? '')) return false;
  for (let i = body.last; i < person.first; i++) {
    const { kind, norm } = tokens[i]!;
    if (former.has(norm) || (kind === 'mark' && norm !== '-')) return false;
  }
  return true;
}

const GROUPS_BACK = 20;

/** The body that somebody speaks for: as introduced, or of whom the phrase for them speaks ("জিআরপি-র এক আধিকারিক"); or `null`. */
export function bodyOf(draft: Draft, bodies: ReadonlyMap<string, string>, speaker: string): string | null {
  const known = bodies.get(speaker);
  if (known) return known;
  const { groups } = draft;
  for (let g = groups.length - 1; g >= 0 && g >= groups.length - GROUPS_BACK; g--) {
    if (groups[g]!.entity !== speaker) continue;
    for (let i = groups[g]!.first; i < groups[g]!.last; i++) {
      const name = nameOver(draft, i);
      if (name?.type === 'organization' && name.first === i && owns(draft, name)) return name.entity;
    }
  }
  return null;
}
