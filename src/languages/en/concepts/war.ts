import type { ConceptWords } from '../../concept-lexicon.js';

/** War and the military. */
export const war: ConceptWords = {
  'attack.any': 'attack, assault, offensive, onslaught, raid, to strike, counterattack, counteroffensive',
  'attack.aerial':
    'airstrike, air strike, air raid, bombing raid, aerial attack, aerial bombardment, missile attack, missile strike, carpet bombing',
  'attack.drone': 'drone attack, drone strike, drone raid',
  'attack.shell':
    'shelling, shell, to shell, bombard, bombardment, artillery fire, artillery strike, mortar fire, rocket fire, rocket attack',
  'attack.explosives':
    'bomb attack, bomb blast, to bomb, bombing, explosion, blast, explode, detonate, detonation, car bomb, grenade attack',
  'attack.suicide': 'suicide attack, suicide bombing, suicide bomber',
  'attack.firearms':
    'shoot, shooting, gunfire, shoot at, open fire, to fire, exchange of fire, gunfight, firefight, gun battle',
  'attack.invade': 'invade, invasion, incursion, full-scale invasion',
  'attack.advance': 'advance, to push forward, gain ground, breakthrough',
  'attack.fight': 'fight, fighting, combat, battle, hostilities, fierce fighting',
  'attack.clash': 'clash, skirmish, scuffle, brawl, confrontation',
  'attack.kill': 'assassinate, assassination, targeted killing, execute, murder, slay, kill, killing',
  'attack.massacre': 'massacre, slaughter, mass killing, genocide, ethnic cleansing',
  'attack.destroy':
    'destroy, destruction, demolish, demolition, wreck, ruin, devastate, devastation, raze, flatten',
  'attack.intercept': 'shoot down, intercept, interception, down a drone',
  'attack.ambush': 'ambush, sabotage',
  'attack.retaliate': 'retaliate, retaliation, retaliatory, counter-strike, reprisal',
  'attack.torture': 'torture, abuse of prisoners, ill-treatment, mistreat',
  'attack.terror': 'terror attack, terrorist attack, terrorism, militancy, terror, extremism, insurgency',
  'coerce.occupy': 'occupy, occupation, capture, seize control, take control, annex, annexation, overrun',
  'coerce.besiege': 'besiege, siege, encircle, encirclement, surround',
  'coerce.blockade': 'blockade, naval blockade, cut off supplies',
  'retreat.ceasefire':
    'ceasefire, cease-fire, truce, cessation of hostilities, armistice, halt to fighting, end the fighting, stop the fighting',
  'retreat.withdraw':
    'withdraw troops, withdrawal of troops, troop withdrawal, pull out, pull back, pullout, pullback, retreat, withdraw its forces',
  'retreat.disarm':
    'disarm, disarmament, lay down arms, surrender weapons, denuclearise, denuclearisation, denuclearization, demilitarise, demilitarised, demilitarized',
  'retreat.swap': 'prisoner swap, prisoner exchange, exchange of prisoners, prisoner-of-war exchange',
  'retreat.surrender': 'surrender, capitulate, capitulation',
  'mobilise.troops':
    'deploy, deployment, mobilise, mobilize, mobilisation, mobilization, troop build-up, buildup, station troops, redeploy, reinforcement',
  'mobilise.drill': 'military exercise, military drill, war game, drill, joint exercise, naval exercise',
  'mobilise.test': 'test-fire, missile test, nuclear test, weapons test, test launch',
  'mobilise.conscript':
    'conscript, conscription, draft soldiers, military service, call-up, recruit soldiers',
  'mobilise.launch': 'launch a missile, launch missiles, missile launch, fire missiles',
  'give.military-aid':
    'military aid, military assistance, military support, arms supply, supply of weapons, supply weapons, arms delivery, weapons delivery, arms shipment, military help',
  'give.troops':
    'send troops, troop deployment abroad, dispatch troops, send soldiers, dispatch of troops, peacekeeping mission',
  defend: 'defend, defence, defense, self-defence, self-defense, resistance, repel, repulse, thwart',
  patrol: 'patrol, surveillance, reconnaissance',
  escalate: 'escalate, escalation, flare up, intensify, intensification',
  deescalate: 'de-escalate, de-escalation, defuse, ease tensions, reduce tensions',
  liberate: 'liberate, liberation, recapture, retake, regain control',
  infiltrate: 'infiltrate, infiltration, cross the border, border crossing',
  war: 'war, warfare, armed conflict, conflict, hostility, civil war',
  'war.world': 'world war, cold war',
  'war.crime': 'war crime, crime against humanity, atrocity',
  'war.front': 'front line, frontline, front, battlefield, line of control, line of contact',
  'war.tension': 'tension, strained relations, standoff, stand-off',
  'war.victory': 'victory, win the war, triumph',
  military: 'military, armed forces, army, defence forces, defense forces, troops, force',
  soldier: 'soldier, serviceman, servicemen, fighter, combatant, trooper, infantry, conscript soldier',
  navy: 'navy, naval, fleet, coast guard, coastguard',
  airforce: 'air force, warplane, fighter jet, fighter plane, military aircraft, bomber, jet',
  weapon: 'weapon, arms, weaponry, ammunition, munition, armament, firearm, gun, rifle, pistol, bullet',
  'weapon.missile': 'missile, ballistic missile, cruise missile, rocket, warhead',
  'weapon.nuclear':
    'nuclear weapon, nuclear bomb, atomic bomb, nuclear arsenal, nuclear warhead, nuclear arms',
  'weapon.chemical': 'chemical weapon, biological weapon, poison gas, nerve agent',
  'weapon.bomb': 'bomb, grenade, explosive, landmine, cluster bomb, crude bomb',
  'weapon.drone': 'drone, unmanned aircraft, unmanned aerial vehicle, uav',
  'weapon.tank': 'tank, armoured vehicle, armored vehicle, artillery, cannon, howitzer',
  'weapon.warship': 'warship, submarine, aircraft carrier, destroyer, frigate, gunboat',
  'weapon.defence': 'air defence, air defense, missile defence, missile defense',
  militant:
    'militant, insurgent, rebel, guerrilla, terrorist, extremist, jihadist, gunman, separatist, militia, assailant, attacker',
  commander:
    'commander, general, army chief, chief of staff, military commander, lieutenant, colonel, major general, brigadier',
  'officer.military': 'military officer, army officer, military official',
  'prisoner.war': 'prisoner of war, prisoners of war, pow',
  hostage: 'hostage, captive',
  civilian: 'civilian, noncombatant, innocent people',
  veteran: 'war veteran, veteran, freedom fighter',
  mercenary: 'mercenary, foreign fighter',
  peacekeeper: 'peacekeeper, peacekeeping force, blue helmet',
  enemy: 'enemy, foe, adversary',
  ally: 'ally, allied',
  'base.military':
    'military base, base, barracks, cantonment, garrison, airbase, air base, naval base, outpost, camp',
  territory: 'territory, occupied territory, land, soil, region',
  border: 'border, frontier, boundary',
  'buffer-zone':
    "buffer zone, no-man's land, demilitarised zone, demilitarized zone, safe zone, humanitarian corridor",
  security: 'security, national security, safety',
  'security.guarantee': 'security guarantee, security assurance',
  'security.threat': 'security threat, threat to security, security risk',
  'security.forces':
    'security forces, security force, paramilitary, law enforcement, law-enforcement agency, border guard',
  intelligence: 'intelligence, intelligence agency, spy agency, secret service, espionage, spy, spying',
  target: 'target, military target',
  operation: 'operation, military operation, special military operation, campaign, mission, drive',
  casualty: 'casualty, casualties, loss of life, losses, victim',
  'casualty.killed':
    'killed, die, death, dead, fatality, fatal, perish, deceased, lose life, lost their lives, deadly, be killed, death toll, toll',
  'casualty.injured': 'injured, injure, wound, wounded, injury, hurt',
  'casualty.missing': 'missing, disappear, disappearance, unaccounted for, go missing, vanish, untraceable',
  'casualty.displaced':
    'displaced, displace, displacement, uproot, homeless, flee their homes, internally displaced',
  sovereignty: 'sovereignty, territorial integrity, independence, independent, sovereign',
  nuclear:
    'nuclear, atomic, nuclear programme, nuclear program, nuclear facility, uranium enrichment, uranium, enrichment',
  'defence-budget':
    'defence budget, defense budget, military spending, defence spending, defense spending, military expenditure',
  'military.adj': 'of the military, militarily',
  armed: 'armed, heavily armed',
  peace:
    'peace, peaceful, peacefully, peace process, peace plan, peace deal, peace agreement, peace talks, peace treaty, stability',
  regime: 'regime, junta, military rule, dictatorship, dictator, authoritarian, autocratic, autocrat',
  coup: 'coup, military coup, mutiny, overthrow, topple, oust, uprising, revolt, rebellion',
};
