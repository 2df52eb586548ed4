import { eventWeights } from './event-weights.js';
import type { Weights } from './features.js';

/** Weights of the choices: who acts, whom it is done to, on which day, and whether it is an event at all. */
export interface EventModel {
  actors: Weights;
  targets: Weights;
  days: Weights;
  keep: Weights;
}

/** Reads weights as they are shipped: "name:weight", in hundredths, parted by bars. */
const unpack = (packed: string): Weights =>
  new Map(
    packed
      .split('|')
      .filter(Boolean)
      .map((pair) => {
        const colon = pair.lastIndexOf(':');
        return [pair.slice(0, colon), Number(pair.slice(colon + 1))] as const;
      }),
  );

/**
 * Set by hand, for languages without reports to learn from: the nearest day that the sentence names and that is the
 * event's own; else the one its actor has just acted on.
 */
const handSetDays: Weights = new Map([
  ['none', 50],
  ['named', 200],
  ['named rank 0', 20],
  ['named after', -100],
  ['named beyond', -10],
  ['named held', -100],
  ['named noun', -400],
  ['named own', -400],
  ['named saying', -400],
  ['named told', -400],
  ['actor bare', 60],
  ['actor far x', -40],
  ['main headline', 60],
  ['main noun', -30],
  ['main speech', -200],
]);

const [actors, targets, keep, days] = (['actors', 'targets', 'keep', 'days'] as const).map((choice) =>
  unpack(eventWeights[choice]),
) as [Weights, Weights, Weights, Weights];

/** Languages whose days are learnt: of others too few reports are annotated. */
const LEARNT: ReadonlySet<string> = new Set(['bn', 'en']);

/** The model of a language. Who acts on whom is told by the same signs in all. */
export const eventModel = (language: string): EventModel => ({
  actors,
  targets,
  keep,
  days: LEARNT.has(language) ? days : handSetDays,
});
