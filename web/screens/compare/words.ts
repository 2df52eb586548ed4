import { dateWords } from '../../state/dates.js';
import { modeWord, t, terms } from '../../state/say.js';

/** What kind of happening, between whom. */
export function happening(o: {
  type: string | null;
  mode: string | null;
  participants: readonly string[];
}): string {
  const { eventTypes } = terms();
  const kind = o.mode ? modeWord(o.mode) : o.type ? eventTypes[o.type as keyof typeof eventTypes] : '';
  const who = o.participants.slice(0, 3).join(', ');
  return [kind, who].filter(Boolean).join(': ') || t('occurrence.unnamed');
}

export const placeAndTime = (o: { when: string | null; where: string | null }): string =>
  [o.where, dateWords(o.when)].filter(Boolean).join(', ') || t('undated');
