import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NewToken } from '../../../src/server/schemas/access.js';
import { notify } from '../../parts/toast.js';
import { send, type Trouble } from '../../state/api.js';
import { t } from '../../state/say.js';

const SCOPES = ['read', 'write', 'admin'] as const;

/** A form for a new token: whose it is, what it opens, and until when. */
export function MakeToken({ made }: { made: (token: NewToken) => void }): JSX.Element {
  const trouble = useSignal<string | null>(null);
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const day = String(data.get('expires'));
    try {
      const token = await send<NewToken>('POST', '/tokens', {
        name: String(data.get('name')).trim(),
        scope: data.get('scope'),
        ...(day && { expires: new Date(`${day}T23:59:59`).toISOString() }),
      });
      trouble.value = null;
      form.reset();
      made(token);
    } catch (error) {
      trouble.value = (error as Trouble).message;
      form.querySelector<HTMLElement>('input')?.focus();
    }
  };
  return (
    <section>
      <h2 class="headed">{t('access.make')}</h2>
      <form
        class="review-form token-form"
        onSubmit={(e) => {
          e.preventDefault();
          void submit(e.currentTarget);
        }}
      >
        <div class="row">
          <label class="field">
            {t('access.name')}
            <input
              name="name"
              required
              maxLength={80}
              autocomplete="off"
              aria-invalid={trouble.value !== null}
              aria-describedby="token-trouble"
            />
          </label>
          <label class="field">
            {t('access.expires')}
            <input name="expires" type="date" />
          </label>
        </div>
        <fieldset class="plain-set">
          <legend class="small soft">{t('access.scope')}</legend>
          {SCOPES.map((scope) => (
            <label class="tick" key={scope}>
              <input type="radio" name="scope" value={scope} defaultChecked={scope === 'read'} />
              <span>
                <b>{t(`scope-of.${scope}`)}</b> <span class="small soft">{t(`scope-opens.${scope}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p id="token-trouble" role="alert" class="alarm">
          {trouble.value}
        </p>
        <div>
          <button type="submit" class="first">
            {t('access.go')}
          </button>
        </div>
      </form>
    </section>
  );
}

/** The secret of a token that was just made: to be seen now, and never again. */
export function Secret({ token, close }: { token: NewToken; close: () => void }): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current!.focus(), [token.id]);
  return (
    <section ref={box} class="panel secret" tabIndex={-1} aria-labelledby="secret">
      <h2 id="secret">{t('access.made', { name: token.name })}</h2>
      <p>{t('access.once')}</p>
      <label class="field">
        {t('session.token')}
        <input value={token.secret} readOnly spellcheck={false} onFocus={(e) => e.currentTarget.select()} />
      </label>
      <div class="row">
        <button
          type="button"
          class="first"
          onClick={() =>
            void navigator.clipboard.writeText(token.secret).then(
              () => notify(t('access.copied')),
              () => box.current!.querySelector('input')!.focus(), // refused without TLS: then it is selected
            )
          }
        >
          {t('access.copy')}
        </button>
        <button type="button" onClick={close}>
          {t('access.kept')}
        </button>
      </div>
    </section>
  );
}
