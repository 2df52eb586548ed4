import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Loaded } from '../state/api.js';
import { t } from '../state/say.js';
import { Title } from './title.js';

const SOON = 200; // ms: what is there by then needs no skeleton

export function Skeleton(): JSX.Element | null {
  const shown = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      shown.value = true;
    }, SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!shown.value) return null;
  return (
    <div class="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: 8 }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  );
}

/** Three screens that are not the same: nothing yet, nothing found, failed. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function Failed({ trouble, again }: Pick<Loaded<unknown>, 'trouble' | 'again'>): JSX.Element {
  return (
    <div class="state failed" role="alert">
      <h2>{t('failed.title')}</h2>
      <p>{trouble?.message}</p>
      <div class="row">
        <button type="button" onClick={again}>
          {t('failed.again')}
        </button>
        <details>
          <summary class="small soft">{t('failed.detail')}</summary>
          <code class="small">{trouble?.code}</code>
        </details>
      </div>
    </div>
  );
}

/** Shows what was loaded; before that a skeleton, in its place the trouble, and old answers dimmed while waiting. */
export function Answered<T>({
  of,
  screen = false,
  children,
}: {
  of: Loaded<T>;
  /** Whether it is all of the screen, title and all. */
  screen?: boolean;
  children: (data: T) => ComponentChildren;
}): JSX.Element | null {
  if (of.trouble)
    return (
      <>
        {screen && <Title text={t('failed.screen')} />}
        <Failed trouble={of.trouble} again={of.again} />
      </>
    );
  if (of.data === null) return of.waiting ? <Skeleton /> : null;
  return <div class={of.waiting ? 'fade dim' : 'fade'}>{children(of.data)}</div>;
}
