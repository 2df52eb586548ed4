import type { ConceptWords } from '../../concept-lexicon.js';

/** Disasters, accidents and weather. */
export const disaster: ConceptWords = {
  'disaster.flood':
    'flood, flooding, flash flood, inundate, inundation, deluge, submerge, waterlogging, waterlogged, floodwater, under water',
  'disaster.quake': 'earthquake, quake, tremor, aftershock, seismic, magnitude, epicentre, epicenter',
  'disaster.storm':
    "storm, cyclone, hurricane, typhoon, tornado, gale, tropical storm, thunderstorm, nor'wester, tidal surge, storm surge",
  'disaster.tsunami': 'tsunami, tidal wave',
  'disaster.drought': 'drought, heatwave, heat wave, scorching heat, dry spell',
  'disaster.cold': 'cold wave, cold spell, cold snap, snowfall, snowstorm, blizzard, snow, frost',
  'disaster.landslide': 'landslide, mudslide, avalanche, cave-in, landslip',
  'disaster.erosion': 'erosion, river erosion, riverbank erosion',
  'disaster.fire': 'fire, blaze, wildfire, forest fire, gut, burn, burn down, inferno, flame, burnt',
  'disaster.lightning': 'lightning, lightning strike, struck by lightning, thunderbolt',
  'disaster.eruption': 'volcanic eruption, volcano, erupt, lava',
  'disaster.collapse': 'collapse, building collapse, crumble, give way',
  'disaster.drown': 'drown, capsize, sink, boat capsize, shipwreck, drowning',
  accident:
    'accident, crash, collision, collide, road accident, road crash, plane crash, derail, derailment, train accident, pile-up, mishap, run over',
  stampede: 'stampede, crush, trample, crowd crush',
  'rescue.people':
    'rescue, rescuer, rescue operation, rescue worker, save lives, search and rescue, rescue team, pull out alive',
  evacuate: 'evacuate, evacuation, relocate, move to safety, shift to safety',
  damage: 'damage, devastated, affected, hit hard, washed away, ravage',
  rebuild:
    'rebuild, reconstruct, reconstruction, rehabilitation, rehabilitate, repair, restore, restoration, renovate',
  forecast: 'forecast, weather forecast, predict, prediction, meteorologist',
  rain: 'rain, rainfall, downpour, torrential rain, heavy rain, monsoon, shower, rainy, hail, hailstorm',
  weather:
    'weather, meteorological, meteorological department, met office, temperature, humidity, wind, fog, cloud',
  disaster:
    'disaster, calamity, catastrophe, natural disaster, tragedy, tragic, disaster management, crisis, emergency, emergency situation',
  'flood.embankment': 'embankment, dyke, dike, levee, flood barrier, barrage, sluice gate, dam gate, dam',
  'flood.level': 'danger level, water level, danger mark, rising water',
  shelter:
    'shelter, relief camp, refugee camp, shelter centre, cyclone shelter, makeshift camp, tent, refuge',
  'fire-service':
    'fire service, firefighter, fire brigade, fire engine, civil defence, civil defense, fire department',
  debris: 'debris, rubble, wreckage, ruins',
  'signal.weather': 'warning signal, storm signal, red alert, orange alert',
  survivor: 'survivor, survive, survival',
  affected: 'disaster-hit, flood-affected, flood victim, affected people, affected families',
};
