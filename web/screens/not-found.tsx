import type { JSX } from 'preact';
import { Title } from '../parts/title.js';
import { t } from '../state/say.js';

export function NotFound(): JSX.Element {
  return (
    <>
      <Title text={t('not-found.title')} />
      <p>
        {t('not-found.body')} <a href="/">{t('nav.desk')}</a>
      </p>
    </>
  );
}
