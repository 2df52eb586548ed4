import type { Entity } from '../../readout/readout.js';
import { codePointsOf } from '../../text/code-points.js';
import type { Span } from '../../text/span.js';
import type { Write } from '../format.js';
import { tsvRow } from '../tsv.js';
import { codedEvents } from './coded.js';
import { sourceOf, stampOf } from './stamps.js';

export const GDELT_MENTION_COLUMNS = [
  ...['GlobalEventID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName'],
  ...['MentionIdentifier', 'SentenceID', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset'],
  ...['InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras'],
];

/** The mentions table of GDELT 2.0: a row for every place where a report names an event of the events table. */
export const writeGdeltMentions: Write = async function* (selected) {
  for await (const one of selected) {
    const { kept, text } = one;
    const points = codePointsOf(text);
    const { collection, name, identifier } = sourceOf(kept);
    const seen = stampOf(kept.seen);
    const offset = (entity: Entity | undefined, at: number) => {
      const start = entity && nearest(entity.mentions, at);
      return start === undefined ? null : points(start);
    };
    const rows = codedEvents(one).flatMap(({ id, event, actors }) =>
      [event.trigger, ...event.mentions].map(({ start }) =>
        tsvRow([
          ...[id, seen, seen, collection, name, identifier, null],
          ...[offset(actors[0], start), offset(actors[1], start), points(start)],
          // what Readout reads stands in the text as it was published
          ...[1, null, points(text.length), null, null, null],
        ]),
      ),
    );
    if (rows.length > 0) yield rows.join('');
  }
};

/** Of the places where somebody is named, the one that is nearest. */
function nearest(mentions: readonly Span[], at: number): number | undefined {
  let best: number | undefined;
  for (const { start } of mentions)
    if (best === undefined || Math.abs(start - at) < Math.abs(best - at)) best = start;
  return best;
}
