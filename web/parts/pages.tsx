import type { JSX } from 'preact';
import { t } from '../state/say.js';
import { query, setQuery } from '../state/url.js';

/** Leads on in a list, and back to where it begins: nothing where it is of one page. */
export function Pages({ next }: { next: string | null }): JSX.Element | null {
  const later = query.value.get('cursor');
  const to = (cursor: string | null) => () => setQuery({ cursor }, { replace: false });
  if (!next && !later) return null;
  return (
    <nav class="row no-print" aria-label={t('pages')}>
      {later && (
        <button type="button" onClick={to(null)}>
          {t('first')}
        </button>
      )}
      {next && (
        <button type="button" onClick={to(next)}>
          {t('next')}
        </button>
      )}
    </nav>
  );
}
