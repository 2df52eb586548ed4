import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FailureList } from '../../../src/server/schemas/imports.js';
import { t } from '../../state/say.js';
import { may } from '../../state/session.js';

export const AT_ONCE = 50;
const MOST = 1000; // for a list on a desk

/** What could not be taken in: how many, and on demand each with its reason; to be tried again. */
export function Failures({
  list: { failures, total },
  limit,
  retry,
}: {
  list: FailureList;
  limit: Signal<number>;
  retry: () => void;
}): JSX.Element {
  return (
    <details>
      <summary>{t('imports.failed', { count: total })}</summary>
      <ul class="list small">
        {failures.map((f) => (
          <li key={f.input}>{f.detail}</li>
        ))}
      </ul>
      <p class="row">
        {failures.length < Math.min(total, MOST) && (
          <button type="button" onClick={() => (limit.value += AT_ONCE)}>
            {t('imports.more')}
          </button>
        )}
        {may('write') && (
          <button type="button" onClick={retry}>
            {t('imports.retry')}
          </button>
        )}
      </p>
    </details>
  );
}
