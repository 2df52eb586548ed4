import type { EntityType } from '../../../readout/vocabulary.js';
import type { NameCandidate, NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { TAGS } from './features.js';
import { model } from './model.js';
import { tagNames } from './tagger.js';

/** Names in a Bengali report, as the tagger sees them. */
export function recognise(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  evidence: NameEvidence,
): NameCandidate[] {
  const tags = tagNames(reading, evidence, classes, model());
  const found: NameCandidate[] = [];
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i]!;
    if (tag === 0) {
      i++;
      continue;
    }
    const type = TAGS[tag]!.slice(2) as EntityType;
    let last = i + 1;
    while (last < tags.length && tags[last]! === (tag % 2 ? tag + 1 : tag)) last++;
    found.push({ first: i, last, type, because: 'bn.name.tagger' });
    i = last;
  }
  return found;
}
