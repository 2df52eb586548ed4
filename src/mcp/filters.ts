import { z } from 'zod';
import { waysToName } from '../gazetteer/ways-to-name.js';
import type { Filters } from '../ledger/ledger.js';
import { ACTS } from '../readout/vocabulary.js';

const name = () => z.string().min(1).max(200).optional();
const day = () => z.iso.date().optional();

/** Which reports: by day of publication, outlet and language. */
export const REPORTS = {
  from: day().describe('first day of publication, YYYY-MM-DD'),
  to: day().describe('last day of publication, YYYY-MM-DD'),
  outlet: z.string().max(200).optional().describe('who published it, exactly as the ledger has it'),
  language: z.string().max(20).optional().describe('language of the reports: bn, en'),
};

/** Who said what how to whom. */
export const SAYING = {
  speaker: name().describe('who said it: a name in Bengali or English'),
  addressee: name().describe('to whom'),
  relay: name().describe('who passed it on'),
  entity: name().describe('somebody or something that the report names'),
  place: name().describe('a place that the report names'),
  act: z.enum(ACTS).optional().describe('kind of saying; "omit": left unsaid, as the report states'),
};

type Named = { [role in 'speaker' | 'addressee' | 'relay' | 'entity' | 'place']?: string | undefined };

/** Names as the ledger looks for them. */
export const namesIn = ({ speaker, addressee, relay, entity, place }: Named): Filters => ({
  speaker: waysOf(speaker),
  addressee: waysOf(addressee),
  relay: waysOf(relay),
  entity: waysOf(entity),
  place: waysOf(place),
});

const waysOf = (asked: string | undefined) => (asked === undefined ? undefined : waysToName(asked));
