import type { PoliticalEvent } from '../../readout/readout.js';
import type { PloverType } from '../../readout/vocabulary.js';

/**
 * CAMEO codes of PLOVER types, and of their modes where CAMEO tells them apart, after the crosswalk that the makers of
 * PLOVER give for the other direction. What CAMEO divides by purpose (aid by kind, demands by subject) gets the code that
 * says no more than is known.
 */
const CODES: Record<PloverType, { code: string; modes?: Readonly<Record<string, string>> }> = {
  AGREE: { code: '030' },
  CONSULT: { code: '040', modes: { visit: '042', 'third-party': '044', phone: '041' } },
  SUPPORT: { code: '050' },
  CONCEDE: { code: '080' },
  COOPERATE: { code: '060' },
  AID: { code: '070' },
  RETREAT: {
    code: '080',
    modes: { withdraw: '0874', release: '0841', disarm: '0873', ceasefire: '0871', access: '086' },
  },
  // CAMEO has softer appeals (02) beside demands; PLOVER has one type for both, and counts it as verbal conflict
  REQUEST: { code: '100', modes: { assist: '103', change: '104', yield: '105', meet: '106' } },
  ACCUSE: { code: '110', modes: { disapprove: '111', investigate: '090', allege: '112' } },
  REJECT: { code: '120', modes: { assist: '122', change: '123', yield: '124', meet: '125' } },
  THREATEN: {
    code: '130',
    modes: {
      ...{ restrict: '132', arrest: '132', relations: '1313', expel: '136' },
      ...{ territory: '1382', violence: '138' },
    },
  },
  PROTEST: {
    code: '140',
    modes: {
      ...{ demo: '141', riot: '145', strike: '143', hunger: '142', boycott: '143' },
      ...{ obstruct: '144', vandalize: '145' },
    },
  },
  SANCTION: { code: '160', modes: { convict: '116', expel: '166', withdraw: '161', discontinue: '162' } },
  MOBILIZE: { code: '150', modes: { troops: '154', police: '153', militia: '154' } },
  COERCE: {
    code: '170',
    modes: {
      ...{ seize: '171', restrict: '172', censor: '1721', curfew: '1723', 'martial-law': '1724' },
      ...{ arrest: '173', deport: '174' },
    },
  },
  ASSAULT: {
    code: '190',
    modes: {
      ...{ abduct: '181', beat: '182', torture: '1822', sexual: '1821', targeted: '186', destroy: '1712' },
      ...{ primitive: '180', firearms: '193', explosives: '183', 'suicide-attack': '1831', aerial: '195' },
      ...{ drone: '195', 'heavy-weapons': '194', 'crowd-control': '175', unconventional: '204' },
    },
  },
};

/** What is planned has not happened: CAMEO knows it as the intent to do it, and of conflict not at all. */
const INTENT: Partial<Record<PloverType, string>> = {
  AGREE: '036', // to meet or negotiate: the commonest plan that is told as one
  CONSULT: '036',
  SUPPORT: '032',
  CONCEDE: '035',
  COOPERATE: '031',
  AID: '033',
  RETREAT: '035',
};

/** GDELT's Goldstein values of the codes above. */
const GOLDSTEIN: Readonly<Record<string, number>> = {
  ...{ '030': 4, '031': 5.2, '032': 4.5, '033': 5.2, '035': 7, '036': 4 },
  ...{ '040': 1, '041': 1, '042': 1.9, '044': 2.5, '050': 3.5, '060': 6, '070': 7 },
  ...{ '080': 5, '0841': 7, '086': 9, '0871': 9, '0873': 9, '0874': 10 },
  ...{ '090': -2, 100: -5, 103: -5, 104: -5, 105: -5, 106: -5, 110: -2, 111: -2, 112: -2, 116: -2 },
  ...{ 120: -4, 122: -4, 123: -4, 124: -4, 125: -5, 130: -4.4, 132: -5.8, 1313: -5.8, 136: -7, 138: -7 },
  ...{ 1382: -7, 140: -6.5, 141: -6.5, 142: -6.5, 143: -6.5, 144: -7.5, 145: -7.5, 150: -7.2, 153: -7.2 },
  ...{ 154: -7.2, 160: -4, 161: -4, 162: -5.6, 166: -7, 170: -7, 171: -9.2, 1712: -9.2, 172: -5, 1721: -5 },
  ...{ 1723: -5, 1724: -5, 173: -5, 174: -5, 175: -9, 180: -9, 181: -9, 182: -9.5, 1821: -9, 1822: -9 },
  ...{ 183: -10, 1831: -10, 186: -10, 190: -10, 193: -10, 194: -10, 195: -10, 204: -10 },
};

/** An event in CAMEO's terms. */
export interface Cameo {
  code: string;
  /** The code of its second level, and of its first. */
  base: string;
  root: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quad: 1 | 2 | 3 | 4;
  goldstein: number;
}

/** An event's CAMEO code; `null` where nothing has happened that CAMEO could code: what is possible, denied, or a plan of harm. */
export function cameoOf({ type, mode, status }: PoliticalEvent): Cameo | null {
  if (status === 'possible' || status === 'denied') return null;
  const { code: plain, modes = {} } = CODES[type];
  const code = status === 'planned' ? INTENT[type] : (mode !== null && modes[mode]) || plain;
  if (code === undefined) return null;
  const root = Number(code.slice(0, 2));
  const quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  return { code, base: code.slice(0, 3), root: code.slice(0, 2), quad, goldstein: GOLDSTEIN[code]! };
}
