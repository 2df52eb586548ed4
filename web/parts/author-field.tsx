import type { JSX } from 'preact';
import { t } from '../state/say.js';
import { session } from '../state/session.js';
import { author } from '../state/settings.js';

/** In whose name a review is kept: whoever is signed in, else as the person says. */
export function AuthorField(): JSX.Element {
  const fixed = session.value?.token ? session.value.name : null;
  return (
    <label class="field">
      {t('correct.author')}
      <input
        value={fixed ?? author.value}
        readOnly={fixed !== null}
        maxLength={80}
        onInput={(e) => void (author.value = e.currentTarget.value)}
      />
    </label>
  );
}
