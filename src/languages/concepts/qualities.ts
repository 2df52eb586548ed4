import type { ConceptField } from './field.js';

/** Qualities: size, time, worth, manner. */
export const qualities: ConceptField = {
  qualities: `big small many few high low long short permanent new old young former next current first last good bad
    important serious strong weak clear unclear certain impossible easy difficult fast slow sudden public
    private local national common special same different opposite full partial empty correct fair unfair safe
    unsafe free expensive cheap hot cold active inactive brave cruel loyal famous beautiful honest wise joint
    separate direct indirect sensitive extra enough colour useless silent loud restrained own early real
    other single deep wide heavy sharp annual radical familiar alive written against secondary`,
};
