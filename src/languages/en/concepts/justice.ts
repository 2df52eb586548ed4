import type { ConceptWords } from '../../concept-lexicon.js';

/** Courts and police. */
export const justice: ConceptWords = {
  'coerce.arrest':
    'arrest, detain, detention, apprehend, take into custody, nab, hold in custody, custody, detainee',
  'coerce.seize': 'seize, seizure, confiscate, confiscation, impound, forfeit',
  'retreat.release': 'release, to free, set free, bail out of jail, freed',
  bail: 'bail, grant bail, parole',
  remand: 'remand, police custody, interrogate, interrogation, question the suspect',
  'accuse.charge':
    'charge, chargesheet, charge sheet, indict, indictment, prosecute, prosecution, file a case, sue, lawsuit, case, press charges, litigation, petition, writ',
  'accuse.investigate':
    'investigate, investigation, probe, inquiry, enquiry, inquest, look into, examine the case, fact-finding',
  'accuse.search': 'search, raid a house, frisk, search operation, comb',
  'try.court': 'trial, try in court, hearing, stand trial, court proceedings, tribunal hearing',
  'sanction.convict':
    'convict, conviction, sentence, to jail, imprison, imprisonment, life sentence, jail term, prison sentence, guilty, found guilty, life imprisonment',
  'sanction.death-penalty':
    'death penalty, death sentence, capital punishment, hang, hanging, execution by hanging, sentence to death',
  'sanction.fine': 'fine, penalty, penalise, penalize',
  acquit: 'acquit, acquittal, exonerate, not guilty, innocence, innocent',
  'concede.pardon': 'pardon, clemency, amnesty, mercy, commute',
  'concede.apologise': 'apologise, apologize, apology, regret, forgive, forgiveness, remorse',
  'appeal.court': 'appeal against, file an appeal, appellate, review petition',
  'rule.court': 'ruling, verdict, judgment, judgement, court order, rule that, injunction, stay order',
  testify: 'testify, testimony, witness statement, depose, deposition, confess, confession',
  compensate: 'compensate, compensation, damages, reparation',
  prove: 'prove, proof, evidence, exhibit, corroborate, substantiate',
  identify: 'identify, identification, trace, recognise the body, verify, verification',
  court:
    'court, high court, supreme court, tribunal, bench, judiciary, judicial, courtroom, magistrate court',
  jail: 'jail, prison, jailed, penitentiary, prison cell, behind bars',
  justice: 'justice, fair trial, rule of law, injustice',
  warrant: 'warrant, arrest warrant',
  'police-station': 'police station, outpost of police, police post',
  right:
    'right, human rights, rights, civil liberty, fundamental right, human rights violation, rights abuse',
  autopsy: 'autopsy, post-mortem, postmortem, forensic, dna test, morgue',
  'body.dead': 'dead body, bodies, corpse, remains',
  cctv: 'cctv, cctv footage, security camera, surveillance camera',
  police:
    'police, policeman, police officer, cop, constable, superintendent of police, police chief, officer-in-charge, inspector, detective',
  judge: 'judge, chief justice, magistrate, jury, jurist',
  lawyer:
    'lawyer, attorney, prosecutor, attorney general, advocate, counsel, barrister, public prosecutor, solicitor, defence lawyer',
  accused: 'accused, suspect, defendant, culprit, perpetrator, offender',
  prisoner: 'prisoner, inmate, political prisoner',
  witness: 'witness, eyewitness',
  plaintiff: 'plaintiff, complainant, petitioner, claimant',
};
