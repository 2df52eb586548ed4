import type { GazetteerEntry } from '../entry.js';
import { africa } from './africa.js';
import { americas } from './americas.js';
import { bangladesh } from './bangladesh.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';
import { eastAsia } from './east-asia.js';
import { europe } from './europe.js';
import { india } from './india.js';
import { middleEast } from './middle-east.js';
import { organizationsBangladesh } from './organizations-bangladesh.js';
import { organizationsCompanies } from './organizations-companies.js';
import { organizationsGeneric } from './organizations-generic.js';
import { organizationsIndia } from './organizations-india.js';
import { organizationsInternational } from './organizations-international.js';
import { organizationsMedia } from './organizations-media.js';
import { organizationsWorld } from './organizations-world.js';
import { peopleAfrica } from './people-africa.js';
import { peopleAsiaPacific } from './people-asia-pacific.js';
import { peopleBangladesh } from './people-bangladesh.js';
import { peopleEurope } from './people-europe.js';
import { peopleIndia } from './people-india.js';
import { peopleLatinAmerica } from './people-latin-america.js';
import { peopleMiddleEast } from './people-middle-east.js';
import { peopleNeighbours } from './people-neighbours.js';
import { peopleNorthAmerica } from './people-north-america.js';
import { peopleWorld } from './people-world.js';
import { regions } from './regions.js';
import { southAsia } from './south-asia.js';

/** Every table of names, with the type of its entries. Of entries with the same name the earlier table's come first. */
export const tables: readonly (readonly [GazetteerEntry['type'], string])[] = [
  ['place', countries],
  ['place', capitals],
  ['place', regions],
  ['place', bangladesh],
  ['place', india],
  ['place', southAsia],
  ['place', middleEast],
  ['place', europe],
  ['place', eastAsia],
  ['place', africa],
  ['place', americas],
  ['organization', organizationsInternational],
  ['organization', organizationsMedia],
  ['organization', organizationsWorld],
  ['organization', organizationsCompanies],
  ['organization', organizationsGeneric],
  ['organization', organizationsBangladesh],
  ['organization', organizationsIndia],
  ['person', peopleBangladesh],
  ['person', peopleIndia],
  ['person', peopleNeighbours],
  ['person', peopleMiddleEast],
  ['person', peopleEurope],
  ['person', peopleNorthAmerica],
  ['person', peopleAsiaPacific],
  ['person', peopleAfrica],
  ['person', peopleLatinAmerica],
  ['person', peopleWorld],
];
