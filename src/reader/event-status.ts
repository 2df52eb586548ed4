import type { EventConcept } from '../languages/event-concepts.js';
import type { EventAspect } from '../languages/event-frames.js';
import type { Attribution } from '../readout/readout.js';
import type { EventStatus } from '../readout/vocabulary.js';

/**
 * Whether an event took place, by the words of its own clause and by who asserts it; `null` where the text does not
 * tell of it as an event at all (asked for, promised, not done and nobody ever said so).
 */
export function statusOf(
  concept: EventConcept,
  aspect: EventAspect,
  asserted: readonly Attribution[],
): EventStatus | null {
  if (aspect.modality === 'unreal') return null;
  const denied = asserted.some((a) => a.act === 'deny');
  // saying is done by saying: only one that was said counts
  if (concept.speech) {
    if (aspect.negative || aspect.time === 'future' || aspect.modality) return null;
    return denied ? 'denied' : 'happened';
  }
  if (aspect.negative)
    return aspect.time === 'past' && asserted.some((a) => a.source !== null) ? 'denied' : null;
  if (denied) return 'denied';
  if (aspect.modality === 'possible' || aspect.modality === 'conditional') return 'possible';
  if (aspect.modality === 'expected' || aspect.time === 'future') return 'planned';
  return aspect.time === 'progressive' ? 'ongoing' : 'happened';
}
