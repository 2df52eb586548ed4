import type { JSX } from 'preact';
import { t } from '../state/say.js';
import { language, latinDigits, type Theme, theme } from '../state/settings.js';

const NAMES = { bn: 'বাংলা', en: 'English' } as const;

/** Language of the interface, light or dark, and which digits. */
export function Settings(): JSX.Element {
  return (
    <>
      <fieldset class="choice" aria-label={t('settings.language')}>
        {(['bn', 'en'] as const).map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={language.value === code}
            onClick={() => void (language.value = code)}
          >
            {NAMES[code]}
          </button>
        ))}
      </fieldset>
      <label class="field-inline">
        <span class="hidden">{t('settings.theme')}</span>
        <select value={theme.value} onChange={(e) => void (theme.value = e.currentTarget.value as Theme)}>
          {(['system', 'light', 'dark'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {t(`theme.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      {language.value === 'bn' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={latinDigits.value}
            onChange={(e) => void (latinDigits.value = e.currentTarget.checked)}
          />
          {t('settings.digits')}
        </label>
      )}
    </>
  );
}
