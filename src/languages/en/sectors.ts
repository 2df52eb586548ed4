import type { Sector } from '../../readout/vocabulary.js';
import { byWord } from '../figure-words.js';

/** Offices, trades and kinds of people and bodies by the sector they act for; also those of the gazetteer. */
export const sectors: ReadonlyMap<string, Sector> = byWord<Sector>({
  GOV: `president former-president vice-president prime-minister former-prime-minister premier minister foreign-minister defence-minister finance-minister interior-minister chief-minister chancellor secretary-of-state secretary governor mayor
    ambassador envoy adviser chief-adviser crown-prince king queen emir sultan royal supreme-leader official officials authorities government ministry administration cabinet diplomat diplomats department commission regulator treasury`,
  MIL: 'army military navy troops troop soldier soldiers general colonel army-chief commander forces marines air-force admiral junta',
  COP: 'police policeman policemen constable sheriff border-guard border-guards gendarmerie coastguard',
  JUD: 'court judge judges chief-justice justice prosecutor prosecutors tribunal magistrate lawyer lawyers attorney',
  LEG: 'parliament senator senators lawmaker lawmakers legislator legislators mp mps congressman speaker deputy deputies',
  SPY: 'intelligence spy',
  OPP: 'opposition opposition-leader dissident dissidents',
  PTY: 'party party-chief politician politicians',
  REB: 'rebel rebels insurgent insurgents militant militants militia guerrilla guerrillas armed-group separatist separatists fighter fighters terrorist terrorists',
  CRM: 'gunman gunmen gang gangs robber robbers smuggler smugglers trafficker traffickers suspect suspects',
  IGO: 'igo secretary-general',
  NGO: 'ngo rights-group activist activists campaigner campaigners',
  MED: 'newspaper broadcaster news-agency journalist journalists reporter reporters editor',
  BUS: 'company bank business businessman businessmen investor investors platform',
  EDU: 'university student students teacher teachers professor professors think-tank',
  LAB: 'worker workers union unions labourer labourers labor',
  REL: 'religious pope priest priests cleric clerics bishop imam',
  REF: 'refugee refugees migrant migrants',
  CVL: 'civilian civilians resident residents villager villagers people crowd protesters demonstrators citizen citizens women children farmer farmers witnesses families',
});
