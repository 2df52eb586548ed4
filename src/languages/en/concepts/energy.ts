import type { ConceptWords } from '../../concept-lexicon.js';

/** Energy and resources. */
export const energy: ConceptWords = {
  'power.cut': 'power cut, power outage, blackout, load-shedding, outage, power failure',
  'drill.oil': 'drilling, exploration, extract, extraction, mining',
  energy: 'energy, fuel, power sector, energy sector, energy crisis, fuel crisis',
  oil: 'oil, crude oil, petroleum, petrol, diesel, gasoline, octane, kerosene, fuel oil, barrel',
  gas: 'gas, natural gas, liquefied natural gas, lng, lpg, gas pipeline, gas field',
  coal: 'coal, coal mine, coal-fired',
  electricity: 'electricity, power supply, power grid, electric, electrical, grid',
  'power-plant':
    'power plant, power station, nuclear power plant, nuclear plant, reactor, hydropower, hydroelectric',
  renewable:
    'renewable, renewable energy, solar, solar power, solar panel, wind power, wind farm, green energy, clean energy',
  pipeline: 'pipeline, refinery, oil refinery, oil field, depot, filling station, petrol pump',
  mineral:
    'mineral, rare earth, iron ore, mine worker, copper, lithium, steel, iron, cement, aluminium, sand, stone',
};
