import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Session } from '../../src/server/schemas/access.js';
import { send, type Trouble } from '../state/api.js';
import { t } from '../state/say.js';
import { session } from '../state/session.js';
import { Settings } from './settings.js';
import { Title } from './title.js';

/** What stands in place of every screen until somebody has shown a token. */
export function SignIn(): JSX.Element {
  const trouble = useSignal<string | null>(null);
  return (
    <div class="sign-in">
      <header class="row ends">
        <span class="wordmark">
          Read<span>out</span>
        </span>
        <div class="row">
          <Settings />
        </div>
      </header>
      <main id="main" tabIndex={-1} aria-busy={false}>
        <Title text={t('session.title')} />
        <p>{t('session.why')}</p>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            const token = String(new FormData(e.currentTarget).get('token')).trim();
            send<Session>('POST', '/session', { token }).then(
              () => location.reload(), // everything is asked for anew, the stream of news too
              (error: Trouble) => void (trouble.value = error.message),
            );
          }}
        >
          <label class="field">
            {t('session.token')}
            <input
              name="token"
              type="password"
              autocomplete="current-password"
              required
              maxLength={200}
              spellcheck={false}
              aria-invalid={trouble.value !== null}
              aria-describedby="sign-in-trouble"
            />
          </label>
          <p id="sign-in-trouble" role="alert" class="alarm">
            {trouble.value}
          </p>
          <button type="submit" class="first">
            {t('session.sign-in')}
          </button>
        </form>
      </main>
    </div>
  );
}

/** In whose name is written here, and the way out. */
export function SignedIn(): JSX.Element | null {
  if (!session.value?.token) return null;
  const { name, scope } = session.value;
  return (
    <p class="signed-in">
      {t(scope === 'read' ? 'session.as-reader' : 'session.as', { name: name ?? '' })}{' '}
      <button
        type="button"
        class="bare"
        onClick={() => void send('DELETE', '/session').then(() => location.reload())}
      >
        {t('session.sign-out')}
      </button>
    </p>
  );
}
