import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { t } from '../state/say.js';

interface Notice {
  text: string;
  undo?: (() => void) | undefined;
}
const current = signal<Notice | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says what was done, and lets it be undone. */
export function notify(text: string, undo?: () => void): void {
  current.value = { text, undo };
  clearTimeout(timer);
  timer = setTimeout(dismiss, 12_000);
}
const dismiss = () => {
  current.value = null;
};

export function Toast(): JSX.Element {
  const { text, undo } = current.value ?? {};
  return (
    <div role="status" aria-live="polite">
      {text && (
        <div class="toast">
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              onClick={() => {
                dismiss();
                undo();
              }}
            >
              {t('undo')}
            </button>
          )}
          <button type="button" onClick={dismiss} aria-label={t('close')}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
