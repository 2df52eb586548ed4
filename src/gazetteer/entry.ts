/**
 * Somebody or something known beforehand. The first name of each list is the fullest one, for display; the others are
 * spellings and short forms. Either list may be empty, never both.
 */
export interface GazetteerEntry {
  type: 'person' | 'organization' | 'place';
  /** What it is more closely, in lower case: for places one of `PLACE_KINDS`. */
  kind: string;
  bn: readonly string[];
  en: readonly string[];
  /** ISO 3166-1 alpha-2 (XK for Kosovo); `null` for what belongs to none or to several. */
  country: string | null;
  wikidata: string | null;
  /** Offices and occupations, in English: president, foreign minister. */
  roles: readonly string[];
  /** PLOVER's sector of an actor: GOV, MIL, REB, OPP …; `null` for places. */
  sector: string | null;
}

/** From the largest to the smallest; a `capital` is the seat of a country's government, and may stand for it. */
export const PLACE_KINDS = [
  'continent',
  'region', // of several countries, or without administration: the Middle East, the Sahel, Donbas
  'country',
  'territory', // dependent or disputed, with an ISO code or without: Hong Kong, Gaza Strip, Crimea
  'state', // first level: state, province, division, oblast, governorate
  'district', // second level: জেলা, county
  'subdistrict', // third level: উপজেলা, থানা, মহকুমা, block, tehsil
  'capital',
  'city',
  'town', // also villages
  'neighbourhood',
  'island',
  'river',
  'sea', // ocean, gulf, bay, strait, canal, lake
  'mountain',
  'landmark', // square, bridge, port, border crossing, plant, holy place, camp
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
