import { bodyKindsOf } from '../../names.js';

/** Kinds of body by the noun that takes one up again ("the bank"), as the gazetteer has them; and how its name may end. */
export const bodyKinds = bodyKindsOf([
  ['party', 'party', 'party congress league front alliance movement union democrats republicans'],
  ['coalition alliance bloc', 'party igo', 'coalition alliance front bloc'],
  ['bank lender', 'bank', 'bank'],
  [
    'company firm manufacturer maker carmaker automaker retailer airline carrier operator developer startup conglomerate',
    'company platform',
    'company corporation group holdings inc ltd limited llc plc corp co industries enterprises airlines airways motors energy petroleum steel pharmaceuticals electronics technologies apparels textiles garments fashions mills shipping lines',
  ],
  ['platform', 'platform company', 'media'],
  [
    'agency body watchdog regulator authority',
    'regulator igo government intelligence commission other',
    'agency authority commission administration board council service',
  ],
  ['commission panel', 'commission', 'commission committee panel'],
  ['committee', 'commission other', 'committee'],
  ['council board', 'commission government other', 'council board'],
  ['ministry', 'ministry', 'ministry'],
  ['department', 'ministry government', 'department'],
  ['court tribunal bench', 'court', 'court tribunal bench'],
  ['hospital clinic', 'hospital', 'hospital clinic'],
  ['university college', 'university', 'university college institute school'],
  [
    'group organisation organization charity',
    'ngo rights-group armed-group other',
    'group watch international association society foundation network union federation forum monitor',
  ],
  ['union', 'union ngo', 'union workers federation'],
  ['association federation', 'ngo sports other', 'association federation'],
  ['newspaper paper daily magazine outlet', 'newspaper', 'times post herald daily news star tribune'],
  ['broadcaster channel network', 'broadcaster', 'tv television radio news'],
  ['army military navy force', 'army', 'army navy force forces guard'],
  ['militia', 'armed-group', 'militia army front brigade'],
  ['club team', 'sports', 'club united city'],
  ['parliament assembly senate', 'parliament', 'parliament assembly senate'],
]);
