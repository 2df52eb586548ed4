// The closed lists of the readout format: what each field may hold.

export const ENTITY_TYPES = ['person', 'organization', 'place', 'group'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ACTS = [
  'say',
  'announce',
  'claim',
  'confirm',
  'deny',
  'praise',
  'thank',
  'condemn',
  'accuse',
  'warn',
  'pledge',
  'demand',
  'ask',
  'believe',
  'omit',
] as const;
export type Act = (typeof ACTS)[number];

export const MEDIA = [
  'phone',
  'meeting',
  'statement',
  'press-conference',
  'interview',
  'speech',
  'social-media',
  'report',
  'letter',
] as const;
export type Medium = (typeof MEDIA)[number];

/** direct: all of the content in quotation marks; mixed: part of it; indirect: none. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimeType = (typeof TIME_TYPES)[number];

/** What a person says of a record that a machine has read. */
export const VERDICTS = ['confirmed', 'corrected', 'rejected'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const EVENT_STATUSES = ['happened', 'ongoing', 'planned', 'possible', 'denied'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What became of those a figure counts, or what they are in an event. */
export const FIGURE_ROLES = [
  'killed',
  'wounded',
  'missing',
  'arrested',
  'released',
  'abducted',
  'displaced',
  'deported',
  'convicted',
  'rescued',
  'troops',
  'weapons',
  'protesters',
] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** For whom somebody acts, after PLOVER's sectors. */
export const SECTORS = [
  'GOV', // government
  'MIL', // armed forces
  'COP', // police and border guards
  'JUD', // courts and prosecutors
  'LEG', // parliaments
  'SPY', // intelligence
  'PTY', // parties
  'OPP', // opposition
  'REB', // armed groups
  'CRM', // criminals
  'IGO', // organizations of states
  'NGO', // non-governmental organizations
  'MED', // media
  'BUS', // business
  'EDU', // schools and students
  'LAB', // workers
  'REL', // religious
  'REF', // refugees
  'CVL', // other civilians
] as const;
export type Sector = (typeof SECTORS)[number];

/** PLOVER's sixteen event types with the modes each may have. */
export const PLOVER = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const;
export type PloverType = keyof typeof PLOVER;
