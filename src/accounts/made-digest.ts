import { createHash } from 'node:crypto';
import { storableJson } from '../ledger/storable-json.js';
import type { Readout } from '../readout/readout.js';
import type { ContentStems } from './bag.js';
import { keysOf } from './keys.js';
import { pack } from './packed.js';
import { digest } from './read-digest.js';
import { type Dated, dayOf } from './same-happening.js';

/** A report's digest as it is kept. Plain data: threads that read reports make it, where the ledger only writes. */
export interface MadeDigest {
  address: string;
  /** By which its occurrence is known outside. */
  tag: string;
  day: string | null;
  published: string | null;
  disputes: number;
  /** JSON of what it is compared by. */
  happening: string;
  /** Another for every other digest. */
  mark: string;
  packed: Uint8Array;
  /** Under which it is found. */
  keys: number[];
}

const tagOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const validDay = (day: string | null): string | null =>
  day !== null && !Number.isNaN(Date.parse(day)) ? day : null;

/** Makes what is kept of a readout; its `id` is the report's address. */
export function makeDigest(readout: Readout & { text: string }, stems: ContentStems): MadeDigest {
  const made = digest(readout, stems);
  const { report, said, happening, language, published } = made;
  const dated: Dated = { happening, language, published };
  const whole = storableJson(made);
  const day = validDay(dayOf(dated));
  return {
    address: report,
    tag: tagOf(report),
    day,
    published,
    disputes: said.filter((s) => s.act === 'deny' || s.act === 'omit').length,
    happening: storableJson(dated),
    mark: tagOf(whole),
    packed: pack(whole),
    keys: day === null ? [] : keysOf(happening, day),
  };
}
