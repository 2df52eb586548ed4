import type {
  Act,
  EntityType,
  EventStatus,
  FigureRole,
  Medium,
  PloverType,
  TimeType,
} from '../readout/vocabulary.js';

/** Words for the values of the readout format and for the headings of what is shown of it. */
export interface Terms {
  acts: Record<Act, string>;
  media: Record<Medium, string>;
  modalities: Record<'future' | 'conditional' | 'question', string>;
  entityTypes: Record<EntityType, string>;
  entityGroups: Record<EntityType, string>;
  timeTypes: Record<TimeType, string>;
  eventTypes: Record<PloverType, string>;
  eventModes: Record<string, string>;
  statuses: Record<EventStatus, string>;
  figures: Record<FigureRole, string>;
  /** After a number; `{one, other}` where the plural shows. */
  units: Record<string, string | { one: string; other: string }>;
  partsOfDay: Record<'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT', string>;
  seasons: Record<'SP' | 'SU' | 'FA' | 'WI', string>;
  /** January to December; `day` is a date of them, with the months' short names where the language has such. */
  months: { long: string; short: string; day: string };
  durations: Record<'Y' | 'M' | 'W' | 'D' | 'H' | 'min' | 'S', { one: string; other: string }>;
  heading: Record<'attributions' | 'events' | 'quantities' | 'times' | 'names' | 'notes', string>;
  words: Record<
    | 'nobody'
    | 'unknown'
    | 'via'
    | 'assertedBy'
    | 'because'
    | 'undated'
    | 'now'
    | 'past'
    | 'future'
    | 'week'
    | 'quarter'
    | 'decade'
    | 'century'
    | 'every'
    | 'noAttributions'
    | 'noValue',
    string
  >;
}

export const termsEn: Terms = {
  acts: {
    say: 'says',
    announce: 'announces',
    claim: 'claims',
    confirm: 'confirms',
    deny: 'denies',
    praise: 'praises',
    thank: 'thanks',
    condemn: 'condemns',
    accuse: 'accuses',
    warn: 'warns',
    pledge: 'pledges',
    demand: 'demands',
    ask: 'asks',
    believe: 'believes',
    omit: 'does not mention',
  },
  media: {
    phone: 'by phone',
    meeting: 'at a meeting',
    statement: 'in a statement',
    'press-conference': 'at a press conference',
    interview: 'in an interview',
    speech: 'in a speech',
    'social-media': 'on social media',
    report: 'in a report',
    letter: 'in a letter',
  },
  modalities: { future: 'still to come', conditional: 'conditional', question: 'asked about' },
  entityTypes: { person: 'person', organization: 'organization', place: 'place', group: 'group' },
  entityGroups: { person: 'People', organization: 'Organizations', place: 'Places', group: 'Groups' },
  timeTypes: { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'repeated' },
  eventTypes: {
    AGREE: 'agree',
    CONSULT: 'consult',
    SUPPORT: 'support',
    CONCEDE: 'concede',
    COOPERATE: 'cooperate',
    AID: 'aid',
    RETREAT: 'retreat',
    REQUEST: 'request',
    ACCUSE: 'accuse',
    REJECT: 'reject',
    THREATEN: 'threaten',
    PROTEST: 'protest',
    SANCTION: 'sanction',
    MOBILIZE: 'mobilize',
    COERCE: 'coerce',
    ASSAULT: 'assault',
  },
  eventModes: {},
  figures: {
    killed: 'killed',
    wounded: 'wounded',
    missing: 'missing',
    arrested: 'arrested',
    released: 'released',
    abducted: 'abducted',
    displaced: 'displaced',
    deported: 'deported',
    convicted: 'convicted',
    rescued: 'rescued',
    troops: 'troops',
    weapons: 'weapons',
    protesters: 'protesters',
  },
  statuses: {
    happened: 'happened',
    ongoing: 'ongoing',
    planned: 'planned',
    possible: 'possible',
    denied: 'denied',
  },
  units: {
    percent: '%',
    person: { one: 'person', other: 'people' },
    item: '',
    year: { one: 'year', other: 'years' },
    month: { one: 'month', other: 'months' },
    week: { one: 'week', other: 'weeks' },
    day: { one: 'day', other: 'days' },
    hour: { one: 'hour', other: 'hours' },
    minute: { one: 'minute', other: 'minutes' },
    tonne: { one: 'tonne', other: 'tonnes' },
    km2: 'km²',
  },
  partsOfDay: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
    DT: 'daytime',
  },
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  months: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    day: '{day} {month} {year}',
  },
  durations: {
    Y: { one: 'year', other: 'years' },
    M: { one: 'month', other: 'months' },
    W: { one: 'week', other: 'weeks' },
    D: { one: 'day', other: 'days' },
    H: { one: 'hour', other: 'hours' },
    min: { one: 'minute', other: 'minutes' },
    S: { one: 'second', other: 'seconds' },
  },
  heading: {
    attributions: 'Who said what',
    events: 'What happened',
    quantities: 'Figures',
    times: 'Times',
    names: 'Names',
    notes: 'Note',
  },
  words: {
    nobody: 'unnamed source',
    unknown: 'language unknown',
    via: 'via',
    assertedBy: 'according to',
    because: 'because',
    undated: 'no date',
    now: 'now',
    past: 'in the past',
    future: 'in the future',
    week: 'week of {value}',
    quarter: 'quarter {value} of {year}',
    decade: 'the {value}s',
    century: 'century {value}',
    every: 'every {value}',
    noAttributions: 'Nothing found in this report.',
    noValue: 'not certain',
  },
};
