import type { ConceptWords } from '../../concept-lexicon.js';

/** Protest and labour. */
export const protest: ConceptWords = {
  'protest.demo':
    'protest, demonstrate, demonstration, rally, march, procession, human chain, sit-in, take to the streets, picket, vigil, gathering, public rally',
  'protest.movement': 'movement, agitation, mass movement, civil disobedience',
  'protest.strike':
    'strike, go on strike, work stoppage, general strike, walkout, shutdown, industrial action, hartal, bandh',
  'protest.hunger': 'hunger strike, fast unto death',
  'protest.riot':
    'riot, rioting, communal riot, rampage, vandalise, vandalism, vandalize, ransack, torching, arson, set fire, set on fire, set ablaze',
  'protest.obstruct':
    'block the road, road blockade, blockade the road, barricade, block the highway, roadblock',
  'protest.boycott': 'boycott, shun',
  'attack.crowd-control':
    'tear gas, baton charge, lathi charge, water cannon, rubber bullet, disperse the crowd, disperse protesters',
  'demand.rights': 'demand rights, equal rights, struggle for rights',
  slogan: 'slogan, placard, banner, chant',
  quota: 'quota, reservation, quota system',
  discrimination: 'discrimination, discriminate, inequality, disparity, unequal, bias, racism, racist',
  equality: 'equality, equal, empowerment',
  wage: 'wage, salary, pay, minimum wage, allowance, bonus, pay rise, pay scale, arrears',
  'trade-union': 'trade union, union, labour union, labor union',
  worker: 'worker, labourer, laborer, garment worker, workforce, employee, staff, labour, labor',
  protester: 'protester, demonstrator, agitator, protestor',
  activist:
    'activist, campaigner, human rights activist, rights group, rights activist, organiser, organizer, volunteer',
  crowd: 'crowd, mass, public, mob of people, people, populace, general public, masses',
  'civil-society': 'civil society, ngo, non-governmental organisation, intellectual, academic',
  freedom: 'freedom, liberty, freedom of expression, free speech, freedom of speech',
};
