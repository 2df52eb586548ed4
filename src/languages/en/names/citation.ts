import { nameOver, type Reading, type TokenRange } from '../../reading.js';

/** The name as it stands; English names have no endings, as 's is a token of its own. */
export function citation({ text, tokens }: Reading, { first, last }: TokenRange): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
}

const HANGING = new Set(
  'of in at on for from with by to into over under about near inside outside within without against between among across during after before since until who whom whose which that where as speaking citing familiar close based including quoted involved compiled attending participating wrapped aware present briefed identified described named standing living working wearing holding armed'.split(
    ' ',
  ),
);

/** A noun phrase up to its head: English hangs the rest on it with a preposition or a comma. */
export function core(reading: Reading, { first, last }: TokenRange): TokenRange {
  const { tokens, timeAt } = reading;
  let end = first;
  while (end < last) {
    const name = nameOver(reading, end);
    if (name) {
      end = Math.min(last, name.last);
      continue;
    }
    const { norm, kind } = tokens[end]!;
    if (end > first && (HANGING.has(norm) || norm === ',' || norm === '(' || norm === '—' || norm === '–'))
      break;
    if (end > first && timeAt[end]! >= 0 && kind === 'word') break;
    end++;
  }
  while (end - 1 > first && (tokens[end - 1]!.norm === "'s" || tokens[end - 1]!.kind === 'mark')) end--;
  return { first, last: end };
}
