// Unnamed people.

/** Collective nouns and plurals that only name groups; plurals of offices and trades are found by their stems. */
export const groups = `
police officials authorities authority residents villagers locals troops soldiers forces reporters journalists media press analysts experts witnesses sources protesters protestors demonstrators activists lawmakers supporters critics opponents investors traders economists scientists researchers doctors medics rescuers workers miners farmers students teachers parents families relatives survivors victims militants rebels insurgents fighters gunmen terrorists prosecutors investigators detectives lawyers diplomats leaders allies democrats republicans tories conservatives liberals socialists communists moderates hardliners loyalists separatists islamists regulators executives employees staff crew passengers people citizens voters refugees migrants government administration opposition military army navy junta regime coalition party union company firm group agency ministry commission court council board committee team crowd mob public community delegation jury bank office department
body panel watchdog regulator network bloc faction insurgency hundreds thousands dozens scores men women youths geologists hawkers pilots farmers fishermen rights-groups
`;

/** Single persons besides titles.ts. */
export const persons = `
man woman boy girl person child teenager official officer resident villager local soldier fighter militant rebel insurgent gunman reporter journalist analyst expert witness source protester demonstrator activist lawmaker supporter critic opponent trader economist scientist researcher medic rescuer worker miner student teacher parent relative survivor victim prosecutor investigator lawyer diplomat ally regulator employee passenger citizen voter refugee migrant neighbour neighbor attendee participant speaker counterpart colleague eyewitness onlooker bystander farmer fisherman shopkeeper vendor driver plaintiff defendant suspect detainee prisoner inmate hostage whistleblower tenant campaigner organiser organizer volunteer strategist pollster historian scholar academic accused arrestee appellant bidder buyer commuter complainant consumer creditor customer exporter importer jawan landlord litigant miller petitioner respondent retailer seller stakeholder wholesaler
`;

/** What is written or published: its words are those of whoever wrote it. */
export const documents = `
report statement letter document memo message post tweet survey study poll figures data statistics estimate forecast notice order ruling bulletin news article editorial book video email e-mail manifesto declaration complaint lawsuit petition affidavit briefing speech interview blog website page account analysis assessment review release communique communiqué readout dispatch column note minutes transcript transcripts filing filings indictment verdict judgment judgement memorandum circular gazette audit index census readout leaflet pamphlet resolution draft record records
`;
