const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns whose count is a count of people, in the singular. */
export const people = set(`
  other person people human citizen resident villager inhabitant local civilian man men woman women child children boy girl baby infant toddler teenager teen youth adult elder pensioner passenger pedestrian bystander driver
  commuter traveller traveler tourist visitor pilgrim guest crew crewman sailor seafarer fisherman fishermen pilot astronaut soldier troop serviceman servicemen marine officer cop policeman policemen police constable trooper guard general
  commander colonel fighter combatant militant insurgent rebel gunman gunmen attacker assailant bomber terrorist extremist jihadist mercenary recruit conscript reservist veteran hostage captive prisoner inmate detainee convict suspect
  defendant accused fugitive smuggler trafficker robber thief criminal victim survivor casualty fatality body death dead wounded injured missing killed patient doctor nurse medic paramedic physician surgeon rescuer firefighter worker labourer laborer
  employee staff staffer miner farmer peasant trader vendor merchant shopkeeper businessman businessmen entrepreneur investor customer client consumer shareholder owner tenant landlord engineer scientist researcher expert analyst economist academic
  professor lecturer teacher student pupil graduate schoolchild schoolchildren schoolgirl schoolboy journalist reporter correspondent editor photographer cameraman writer author artist actor singer player footballer cricketer athlete fan spectator
  supporter follower voter candidate nominee delegate member lawmaker legislator senator congressman congresswoman mp deputy minister president leader politician official diplomat ambassador envoy aide adviser advisor secretary spokesman spokesperson
  councillor mayor governor judge justice juror lawyer attorney prosecutor witness activist campaigner protester protestor demonstrator rioter striker volunteer migrant refugee asylum-seeker immigrant expatriate foreigner national evacuee
  ukrainian russian american palestinian israeli indian pakistani bangladeshi chinese rohingya afghan syrian iraqi iranian korean japanese french british german african european asian arab muslim hindu christian jew believer worshipper priest monk
  rapist murderer felon gangster killer hitman thug looter trespasser stowaway deserter dissident exile settler farmworker
  newcomer learner trainee intern apprentice scout pedestrian lives veteran relative sibling brother sister son daughter mother father parent friend neighbour neighbor colleague partner spouse wife wives husband orphan widow twin mourner executive manager director chief boss colleague scholar peacekeeper inspector observer
  monitor contractor aid-worker medic hiker climber skier swimmer diver cyclist motorcyclist biker rider homeless unemployed beneficiary donor applicant respondent user subscriber viewer reader
`);

/** Words around a bare number that make it a count of people: "killing 20", "12 dead", "toll at 45". */
export const casualties = set(
  'killed killing kill kills dead died die dies deaths wounded wounding wounds wound injured injuring injures injure hurt hurting arrested arresting detained detaining missing toll displaced evacuated rescued rescuing martyred fatalities casualties trapped hospitalised hospitalized infected homeless survivors stranded',
);
/** Words before a number that make it a name or a reference: Article 5, Flight 370. */
export const namesBefore = set(
  'article part game round stage step tier section chapter flight route highway interstate resolution no number no. nos clause rule act bill amendment room gate terminal grade class level phase version episode season volume page paragraph line apollo formula channel area zone district ward division sector covid type model unit',
);
/** Words that end a noun phrase. */
export const stops = set(`
  a an the this these those each every per
    of in to for on at by from with about into over after against between under during without before through among amid toward towards upon within across behind beyond despite except near outside inside throughout since until till per via off onto
  out up down along alongside around above below and or but nor yet so because although though while whereas unless if whether once when where why how as that who whom whose which what not than then
  is are was were be been being am has have had having do does did done will would shall should can could may might must said says say told tells told asked according also still now only already just later earlier ago there here it its they them he she
`);
/** Plurals without -s. */
export const irregularPlurals = set(
  'people children men women police troops staff crew dead wounded injured missing personnel policemen fishermen servicemen gunmen businessmen schoolchildren wives cattle sheep aircraft series species feet',
);
/** Comparators before a number, longest first. */
export const comparatorsBefore: readonly (readonly [
  words: readonly string[],
  sign: '>=' | '<=' | '~' | '>' | '<',
])[] = (
  [
    ['no fewer than', '>='],
    ['no less than', '>='],
    ['not less than', '>='],
    ['at the very least', '>='],
    ['as many as', '<='],
    ['as much as', '<='],
    ['no more than', '<='],
    ['not more than', '<='],
    ['in excess of', '>'],
    ['close to', '~'],
    ['more than', '>'],
    ['greater than', '>'],
    ['fewer than', '<'],
    ['less than', '<'],
    ['lower than', '<'],
    ['upwards of', '>'],
    ['upward of', '>'],
    ['at least', '>='],
    ['at most', '<='],
    ['up to', '<='],
    ['an estimated', '~'],
    ['an approximate', '~'],
    ['over', '>'],
    ['above', '>'],
    ['exceeding', '>'],
    ['topping', '>'],
    ['under', '<'],
    ['below', '<'],
    ['about', '~'],
    ['around', '~'],
    ['some', '~'],
    ['approximately', '~'],
    ['roughly', '~'],
    ['nearly', '~'],
    ['almost', '~'],
    ['estimated', '~'],
    ['minimum', '>='],
    ['maximum', '<='],
  ] as const
).map(([phrase, sign]) => [phrase.split(' '), sign] as const);
/** "12 or more", "20 or so". */
export const comparatorsAfter: ReadonlyMap<string, '>=' | '<=' | '~'> = new Map([
  ['or more', '>='],
  ['or fewer', '<='],
  ['or less', '<='],
  ['or so', '~'],
]);
