import type { JSX } from 'preact';
import { t } from '../state/say.js';
import { setQuery } from '../state/url.js';

/** Leads to the next page of a list: nothing where there is none. */
export function Older({
  query,
  to,
}: {
  query: 'cursor' | 'offset' | 'before';
  to: string | null;
}): JSX.Element | null {
  if (!to) return null;
  return (
    <button type="button" onClick={() => setQuery({ [query]: to }, { replace: false })}>
      {t('older')}
    </button>
  );
}
