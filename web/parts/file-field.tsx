import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { t } from '../state/say.js';

/** Chooses files: the browser's own field speaks the browser's language, this one that of the page. */
export function FileField({
  label,
  accept,
  described,
}: {
  label: string;
  accept: string;
  /** What is wrong with it, where something is. */
  described: { 'aria-invalid'?: boolean; 'aria-describedby'?: string };
}): JSX.Element {
  const chosen = useSignal<readonly string[]>([]);
  const names = chosen.value;
  return (
    <label class="field file">
      {label}
      <span class="row">
        <span class="button">{t('files.choose')}</span>
        <span class="small">
          {names.length === 0 ? t('files.none') : names.slice(0, SHOWN).join(', ')}
          {names.length > SHOWN && ` ${t('files.more', { count: names.length - SHOWN })}`}
        </span>
      </span>
      <input
        name="files"
        type="file"
        multiple
        accept={accept}
        onChange={(e) => {
          chosen.value = [...(e.currentTarget.files ?? [])].map((file) => file.name);
        }}
        {...described}
      />
    </label>
  );
}

const SHOWN = 3; // names
