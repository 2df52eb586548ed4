import type { ConceptWords } from '../../concept-lexicon.js';

/** Farming, food, environment and places. */
export const land: ConceptWords = {
  farm: 'farm, farming, cultivate, cultivation, harvest, sow, plough, grow crops, irrigate, irrigation, agriculture, agricultural, plantation',
  fish: 'fish, fishing, fishery, aquaculture, fish farm, hilsa',
  pollute:
    'pollute, pollution, air pollution, emission, toxic, carbon emission, smog, greenhouse gas, carbon, pollutant',
  deforest: 'deforestation, deforest, logging, fell trees, cut down trees, poach, poaching, poacher',
  conserve:
    'conserve, conservation, conservationist, sustainable, sustainability, biodiversity, ecosystem, ecology, ecological',
  eat: 'eat, meal, dine, feed, dinner, lunch, breakfast, cook, cooking, dish, drink water',
  environment: 'environment, environmental, environmentalist, nature, natural, greenery',
  climate: 'climate, climate change, global warming, climate crisis, climatic',
  waste: 'waste, garbage, rubbish, plastic, sewage, recycle, recycling, landfill, trash, drainage, drain',
  forest:
    'forest, woodland, mangrove, jungle, tree, plant species, wood, timber, rainforest, garden, park, leaf, flower, grass',
  animal:
    'animal, wildlife, wild animal, tiger, elephant, lion, deer, dog, bird, snake, livestock, cattle, cow, goat, poultry, chicken, crocodile, leopard, bear, monkey, horse, insect, sheep, buffalo, cat',
  crop: 'crop, grain, paddy, rice, wheat, jute, potato, onion, vegetable, fruit, sugar, sugarcane, cotton, maize, mango, tea, pulse, lentil, edible oil, soybean, egg, milk, meat, beef, salt, spice, bread, flour, tomato, banana, chilli, garlic, ginger',
  food: 'food, foodstuff, foodgrain, food security, food price, snack',
  fertiliser: 'fertiliser, fertilizer, seed, pesticide, insecticide, tractor',
  warehouse: 'warehouse, godown, silo, cold storage, stockpile, stock of goods',
  water: 'water, drinking water, groundwater, water supply, safe water, tap water',
  'water.sharing': 'water sharing, water-sharing treaty, water treaty',
  river:
    'river, canal, stream, riverbank, estuary, tributary, waterway, riverside, upstream, downstream, lake, pond, wetland, reservoir',
  sea: 'sea, ocean, bay, gulf, strait, coast, coastal, beach, island, shore, maritime, seaside, wave, coastline',
  mountain: 'mountain, hill, valley, peak, desert, plateau, hilly, hill tracts, glacier, cave, cliff',
  place: 'place, site, spot, location, venue, scene, area, zone, locality, premises, compound, ground, field',
  'land.property':
    'land ownership, plot of land, land grab, land grabbing, land dispute, land acquisition, real estate, estate, farmland',
  farmer: 'farmer, peasant, grower, farm worker, sharecropper, fisherman, fishermen, cultivator',
};
