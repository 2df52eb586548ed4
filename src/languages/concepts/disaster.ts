import type { ConceptField } from './field.js';

/** Disasters, accidents and weather. */
export const disaster: ConceptField = {
  acts: `disaster.flood disaster.quake disaster.storm disaster.tsunami disaster.drought disaster.cold
    disaster.landslide disaster.erosion disaster.fire disaster.lightning disaster.eruption disaster.collapse
    disaster.drown accident stampede rescue.people evacuate damage rebuild forecast rain`,
  things: `weather disaster flood.embankment flood.level shelter fire-service debris signal.weather`,
  people: `survivor affected`,
};
