import type { ConceptField } from './field.js';

/** War and the military. */
export const war: ConceptField = {
  acts: `attack.any attack.aerial attack.drone attack.shell attack.explosives attack.suicide attack.firearms
    attack.invade attack.advance attack.fight attack.clash attack.kill attack.massacre attack.destroy
    attack.intercept attack.ambush attack.retaliate attack.torture attack.terror coerce.occupy coerce.besiege
    coerce.blockade retreat.ceasefire retreat.withdraw retreat.disarm retreat.swap retreat.surrender
    mobilise.troops mobilise.drill mobilise.test mobilise.conscript mobilise.launch give.military-aid
    give.troops defend patrol escalate deescalate liberate infiltrate casualty.killed casualty.injured
    casualty.missing casualty.displaced coup`,
  things: `war war.world war.crime war.front war.tension war.victory military navy airforce weapon weapon.missile
    weapon.nuclear weapon.chemical weapon.bomb weapon.drone weapon.tank weapon.warship weapon.defence
    base.military territory border buffer-zone security security.guarantee security.threat security.forces
    intelligence target operation casualty sovereignty nuclear defence-budget peace regime`,
  people: `soldier militant commander officer.military prisoner.war hostage civilian veteran mercenary peacekeeper
    enemy ally`,
  qualities: `military.adj armed`,
};
