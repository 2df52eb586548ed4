export { loadWorld } from './gazetteer/places-of-the-world.js';
export { locate } from './reader/locate.js';
export { read } from './reader/read.js';
export type {
  Attribution,
  Entity,
  Note,
  PoliticalEvent,
  Quantity,
  Readout,
  TimeExpression,
} from './readout/readout.js';
export type { Report } from './readout/report.js';
export type { Span } from './text/span.js';
