import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Token } from '../../../src/server/schemas/access.js';
import { notify } from '../../parts/toast.js';
import { send, type Trouble } from '../../state/api.js';
import { publishedWords } from '../../state/dates.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';

/** Tokens that open something, then those that have ended. */
export function Tokens({ tokens, again }: { tokens: readonly Token[]; again: () => void }): JSX.Element {
  const now = new Date().toISOString();
  const over = (token: Token) =>
    token.revoked ?? (token.expires !== null && token.expires <= now ? token.expires : null);
  const sorted = [...tokens].sort((a, b) => Number(over(a) !== null) - Number(over(b) !== null));
  return (
    <div class="scroll">
      <table class="results">
        <caption class="hidden">{t('access.tokens')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('access.name')}</th>
            <th scope="col">{t('access.scope')}</th>
            <th scope="col">{t('access.since')}</th>
            <th scope="col">{t('access.until')}</th>
            <th scope="col">
              <span class="hidden">{t('access.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((token) => {
            const ended = over(token);
            return (
              <tr key={token.id} class={ended ? 'soft' : ''}>
                <th scope="row" lang={scriptOf(token.name)}>
                  {token.name}
                </th>
                <td>{t(`scope-of.${token.scope}`)}</td>
                <td class="small">
                  {t('access.since-by', { day: publishedWords(token.made), name: token.madeBy })}
                </td>
                <td class="small">
                  {ended
                    ? t('access.over', { day: publishedWords(ended) })
                    : token.expires
                      ? publishedWords(token.expires)
                      : t('access.open-end')}
                </td>
                <td class="ending">{!ended && <End token={token} again={again} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Ending a token cannot be undone, so it is asked for twice. */
function End({ token, again }: { token: Token; again: () => void }): JSX.Element {
  const asked = useSignal(false);
  if (!asked.value)
    return (
      <button
        type="button"
        class="bare"
        aria-label={t('access.end-of', { name: token.name })}
        onClick={() => void (asked.value = true)}
      >
        {t('access.end')}
      </button>
    );
  return (
    <span class="row small">
      <span role="alert">{t('access.end-sure')}</span>
      <button
        type="button"
        onClick={() =>
          void send('DELETE', `/tokens/${token.id}`).then(
            () => {
              notify(t('access.ended', { name: token.name }));
              again();
            },
            (error: Trouble) => notify(error.message),
          )
        }
      >
        {t('access.end')}
      </button>
      <button type="button" class="bare" onClick={() => void (asked.value = false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
