// Offices, ranks, trades and honorifics that stand beside a person's name and are no part of it.

/** Offices and trades, singular; a name may follow. */
export const titles = `
president vice-president premier chancellor minister secretary undersecretary deputy chairman chairwoman chairperson chair chief director director-general governor mayor councillor councilor councilman councilwoman alderman commissioner spokesman spokeswoman spokesperson
ambassador envoy diplomat consul attaché attorney lawyer solicitor barrister prosecutor judge justice magistrate sheriff marshal officer inspector superintendent constable sergeant corporal private captain major colonel brigadier general lieutenant commander admiral commodore
senator congressman congresswoman representative lawmaker legislator parliamentarian assemblyman mp mla leader speaker whip king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal rabbi imam cleric ayatollah mufti reverend pastor father sister brother
ceo cfo coo cto executive manager founder co-founder cofounder owner investor banker economist analyst strategist researcher scientist professor lecturer dean rector principal teacher headmaster historian expert scholar academic fellow author writer novelist poet journalist reporter correspondent editor columnist commentator broadcaster presenter anchor
actor actress singer musician artist director producer filmmaker footballer striker midfielder defender goalkeeper coach captain batsman batter bowler all-rounder cricketer player golfer sprinter swimmer boxer driver pilot farmer fisherman worker labourer laborer trader businessman businesswoman entrepreneur shopkeeper activist campaigner dissident organiser organizer
doctor nurse surgeon physician paramedic epidemiologist virologist geologist meteorologist forecaster engineer architect adviser advisor aide counselor counsellor negotiator mediator official member candidate nominee delegate campaigner resident villager witness survivor victim suspect defendant plaintiff widow student pupil graduate
secretary-general under-secretary treasurer comptroller auditor ombudsman registrar warden coroner detective investigator agent chairman-elect president-elect nayeb ameer amir emir convener convenor coordinator organizer dig ig igp dgp adgp adg aig ssp sp asp dsp oc sho sdpo vice-chancellor provost proctor sub-inspector
`;

/** Limiting words inside an office. */
export const titleParts = `
former ex additional acting interim deputy vice assistant associate senior junior prime foreign defence defense finance interior home health education energy trade agriculture justice transport transportation treasury chief lead top national executive managing general press first second co outgoing incoming late then current veteran retired state district city county
`;

/** Address before a name. */
export const honorifics = `
mr mrs ms miss mx dr prof sir dame lord lady baroness baron rev fr sr hon md gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep gov pres st. sheikh haji maulana justice
`;

/** Relations. */
export const kin = `
father mother wife husband son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiancé fiancee girlfriend boyfriend friend colleague neighbour neighbor parent partner relative brother-in-law sister-in-law father-in-law mother-in-law
`;
