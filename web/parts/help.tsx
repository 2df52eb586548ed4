import type { JSX } from 'preact';
import { t } from '../state/say.js';
import type { Shortcut } from '../state/shortcut-table.js';
import { scopesNow } from '../state/shortcuts.js';
import { Dialog } from './dialog.js';

const SHOWN: Record<string, string> = { Escape: 'Esc' };

/** The keys that work on this screen. */
export function Help({
  shortcuts,
  close,
}: {
  shortcuts: readonly Shortcut[];
  close: () => void;
}): JSX.Element {
  const scopes = scopesNow().sort((a, b) => Number(a === 'everywhere') - Number(b === 'everywhere'));
  return (
    <Dialog title={t('keys.title')} close={close}>
      {scopes.map((scope) => (
        <section key={scope}>
          <h3>{t(`scope.${scope}`)}</h3>
          <dl class="keys">
            {shortcuts
              .filter((s) => s.scope === scope)
              .map(({ keys, does }) => (
                <>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{SHOWN[key] ?? key}</kbd>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
