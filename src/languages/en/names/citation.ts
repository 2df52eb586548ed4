import { NameClass as C, classOf } from '../../names.js';
import { nameOver, type Reading, type TokenRange } from '../../reading.js';

/** The name as it stands; English names have no endings, as 's is a token of its own. */
export function citation({ text, tokens }: Reading, { first, last }: TokenRange): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
}

const HANGING = new Set(
  'of in at on for from with by to into over under about near inside outside within without against between among across during after before since until who whom whose which that where as speaking citing familiar close based including quoted involved compiled attending participating wrapped aware present briefed identified described named standing living working wearing holding armed published released issued obtained seen reviewed filed'.split(
    ' ',
  ),
);

/** A noun phrase up to its head: English hangs the rest on it with a preposition or a comma. */
export function core(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { first, last }: TokenRange,
): TokenRange {
  const { tokens, timeAt } = reading;
  let end = first;
  while (end < last) {
    const name = nameOver(reading, end);
    if (name) {
      end = Math.min(last, name.last);
      continue;
    }
    const { norm, kind } = tokens[end]!;
    const hyphened = tokens[end - 1]?.text === '-' && !tokens[end]!.spaceBefore; // Officer-in-Charge
    if (
      end > first &&
      ((HANGING.has(norm) && !hyphened) || norm === ',' || norm === '(' || norm === '—' || norm === '–')
    )
      break;
    if (end > first && timeAt[end]! >= 0 && kind === 'word') break;
    end++;
  }
  if (end < last && holdsOffice(classes, reading, { first, last }, end))
    return { first: nameOver(reading, last - 1)!.first, last };
  while (end - 1 > first && (tokens[end - 1]!.norm === "'s" || tokens[end - 1]!.kind === 'mark')) end--;
  return { first, last: end };
}

/** "Secretary of State [Ann Lee]", not "an aide of Senator [Lee]": the office as a whole stands before the name. */
function holdsOffice(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { first, last }: TokenRange,
  of: number,
): boolean {
  const { tokens, words } = reading;
  if (tokens[of]!.norm !== 'of' || of === first) return false;
  const name = nameOver(reading, last - 1);
  const office = C.Title | C.Honorific | C.Kin;
  return (
    name?.type === 'person' &&
    name.last === last &&
    name.first > of + 1 &&
    tokens[name.first - 1]!.kind === 'word' &&
    !HANGING.has(tokens[name.first - 1]!.norm) &&
    (classOf({ classes }, words[of - 1]!) & C.Title) !== 0 &&
    (classOf({ classes }, words[name.first - 1]!) & office) === 0
  );
}
