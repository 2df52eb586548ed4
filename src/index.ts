/**
 * Readout as a library: `read` turns a report into a readout. It is pure, and runs in Node and in a browser.
 *
 * @module readout
 */
export type { PlaceCandidate, World, WorldPlace } from './gazetteer/places-of-the-world.js';
export { loadWorld } from './gazetteer/places-of-the-world.js';
export { locate } from './reader/locate.js';
export { read } from './reader/read.js';
export type {
  Attribution,
  Clause,
  Comparator,
  ConceptMention,
  Entity,
  Figure,
  Note,
  PoliticalEvent,
  Quantity,
  Readout,
  ReviewMark,
  TimeExpression,
} from './readout/readout.js';
export type { Report } from './readout/report.js';
export type {
  Act,
  EntityType,
  EventStatus,
  FigureRole,
  Medium,
  PloverType,
  QuoteKind,
  Sector,
} from './readout/vocabulary.js';
export type { Span } from './text/span.js';
