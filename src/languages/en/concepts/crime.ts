import type { ConceptWords } from '../../concept-lexicon.js';

/** Crime. */
export const crime: ConceptWords = {
  'attack.abduct':
    'abduct, kidnap, abduction, kidnapping, take hostage, hostage-taking, enforced disappearance, ransom',
  'attack.sexual':
    'rape, sexual assault, sexual violence, sexual harassment, gang rape, molest, molestation, sexual abuse',
  'attack.beat':
    'beat, beating, beat up, assault physically, thrash, lynch, lynching, mob beating, beaten to death, manhandle',
  'attack.stab': 'stab, stabbing, hack, hack to death, knife attack, machete',
  rob: 'rob, robbery, loot, looting, mug, mugging, hijack, hijacking, snatch, burglary, piracy',
  steal: 'steal, theft, thief, stolen, pilfer',
  smuggle: 'smuggle, smuggling, trafficking, to traffic, contraband, smuggler, trafficker',
  'smuggle.people': 'human trafficking, people smuggling, trafficking in persons',
  launder: 'launder, money laundering, siphon off, illicit financial flow',
  defraud: 'defraud, fraud, cheat, scam, swindle, forge, forgery, counterfeit, deceive, fake document',
  extort: 'extort, extortion, toll collection by force, blackmail, extortionist',
  poison: 'poison, poisoning',
  suicide: 'suicide, commit suicide, take own life',
  harass:
    'harass, harassment, stalk, bully, bullying, persecute, persecution, oppress, oppression, repress, repression',
  conspire: 'conspire, conspiracy, plot, collude, collusion',
  abscond: 'abscond, on the run, fugitive, flee, escape, run away, at large',
  involve: 'involve, involvement, implicate, complicity, complicit, accomplice',
  'recover.find': 'recover a body, found dead, retrieve, recovery of the body',
  crime: 'crime, criminal, offence, offense, felony, wrongdoing, lawlessness, misconduct',
  gang: 'gang, mafia, criminal gang, cartel, syndicate, mob, organised crime',
  drug: 'drug, narcotic, cocaine, heroin, methamphetamine, drug trafficking, drug dealer, addict, addiction, cannabis',
  dowry: 'dowry, domestic violence, child marriage, forced marriage',
  violence: 'violence, violent, unrest, disorder, brutality, bloodshed, anarchy',
  scandal: 'scandal, controversy, controversial, irregularity',
  illegal: 'illegal, illegally, unlawful, illicit, unauthorised, unauthorized',
};
