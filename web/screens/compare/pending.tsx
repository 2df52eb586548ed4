import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OccurrenceList } from '../../../src/server/schemas/accounts.js';
import type { Loaded } from '../../state/api.js';
import { t } from '../../state/say.js';

/** Milliseconds that a list waits for what has changed to be compared; it shows what there is, and asks for the others. */
export const PATIENCE = 250;

/** Asks again until all of a list has been compared. */
export function useAllCompared({ data, waiting, again }: Loaded<OccurrenceList>): void {
  useEffect(() => {
    if (data && data.pending > 0 && !waiting) again();
  }, [data, waiting]);
}

/** Says how many of a list are still to come. */
export function Pending({ count }: { count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <p class="small soft" role="status">
      {t('compare.pending', { count })}
    </p>
  );
}
