import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../state/say.js';

/** A dialog over the page; Escape closes it, and the focus returns to where it was. */
export function Dialog({
  title,
  close,
  children,
}: {
  title: string;
  close: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current!.showModal();
    return () => (before as HTMLElement | null)?.focus?.();
  }, []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="dialog-title">
      <div class="row ends">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="bare" onClick={() => dialog.current!.close()} aria-label={t('close')}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
