import { createHash } from 'node:crypto';
import type { Entity } from '../readout/readout.js';
import type { Kept } from './load.js';

const NAMESPACE = Buffer.from('5b7d4b1e0a8f5c0e9f0d6a5d3c1e2b47', 'hex');

/** The same UUID (version 5) for the same parts, on every machine. */
export function uuidOf(...parts: (string | number)[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A web address as others may follow it; `null` for paths, and for schemes that run something. */
export function webAddress(address: string | undefined): string | null {
  if (address === undefined || !/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}

/** The IRI of a report: where it was published, else one made of the name by which the ledger knows it. */
export const iriOf = ({ address, report }: Pick<Kept, 'address' | 'report'>): string =>
  webAddress(report.url) ?? webAddress(address) ?? `urn:uuid:${uuidOf('report', address)}`;

/** The IRI of an entity in Wikidata, where that is certain. */
export const wikidataIri = ({ wikidata }: Pick<Entity, 'wikidata'>): string | null =>
  wikidata !== undefined && /^Q\d+$/.test(wikidata) ? `http://www.wikidata.org/entity/${wikidata}` : null;
