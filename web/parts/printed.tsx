import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { momentWords } from '../state/dates.js';
import { t } from '../state/say.js';

/** Stands at the head of what is printed: from which address, and when; the address leads back to the same screen. */
export function Printed(): JSX.Element {
  const now = useSignal('');
  const from = useSignal('');
  useEffect(() => {
    const note = () => {
      now.value = new Date().toISOString();
      from.value = decodeURI(location.href);
    };
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  return (
    <p class="printed small">
      {now.value && t('printed', { address: from.value, when: momentWords(now.value, { whole: true }) })}
    </p>
  );
}
