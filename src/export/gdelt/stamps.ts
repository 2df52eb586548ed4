import { createHash } from 'node:crypto';
import { webAddress } from '../../ledger/identifiers.js';
import type { Kept } from '../../ledger/ledger.js';

/** A moment as YYYYMMDDHHMMSS, of UTC. */
export const stampOf = (time: Date): string => time.toISOString().replace(/\D/g, '').slice(0, 14);

/** A day of a TIMEX3 value or of a date of publication as YYYYMMDD; `null` for what is less exact. */
export const dayOf = (value: string | null | undefined): string | null =>
  /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0].replaceAll('-', '') ?? null;

/** When a report was published, else when it was added. */
export const publishedStamp = ({ report, seen }: Kept): string => {
  const day = dayOf(report.published);
  if (day === null) return stampOf(seen);
  const [, hour = '00', minute = '00'] = /T(\d\d):(\d\d)/.exec(report.published!) ?? [];
  return `${day}${hour}${minute}00`;
};

/** A number for a row that GDELT would count up, the same for the same parts everywhere. It fits into a double. */
export const numberOf = (...parts: (string | number)[]): number =>
  Number.parseInt(createHash('sha1').update(JSON.stringify(parts)).digest('hex').slice(0, 12), 16);

/** Where a report is from: its web address with the name of its host, else its name in the ledger and its outlet. */
export function sourceOf({ report, address }: Kept): { collection: 1 | 2; name: string; identifier: string } {
  const web = webAddress(report.url) ?? webAddress(address);
  if (web) return { collection: 1, name: new URL(web).hostname.replace(/^www\./, ''), identifier: web };
  return { collection: 2, name: report.outlet ?? '', identifier: address };
}
