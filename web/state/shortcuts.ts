import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Scope, SHORTCUTS } from './shortcut-table.js';

type Does = (typeof SHORTCUTS)[number]['does'];
export type Handlers = Partial<Record<Does, () => void>>;

const active: { scope: Scope; handlers: () => Handlers }[] = [];
let prefix = '';

/** The scopes that keys work in now, the innermost last. */
export const scopesNow = (): Scope[] => [...new Set(active.map((a) => a.scope))];

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
  if (typing(event.target) && event.key !== 'Escape') return;
  if (document.querySelector('dialog[open]')) return; // a dialog has its own Escape
  if (
    event.key === 'Enter' &&
    event.target !== document.body &&
    event.target !== document.querySelector('main')
  )
    return;
  const keys = prefix ? `${prefix} ${event.key}` : event.key;
  prefix = !prefix && event.key === 'g' ? 'g' : '';
  for (const { scope, handlers } of [...active].reverse()) {
    const shortcut = SHORTCUTS.find((s) => s.scope === scope && s.keys === keys);
    const handler = shortcut && handlers()[shortcut.does];
    if (!handler) continue;
    event.preventDefault();
    handler();
    return;
  }
});

/** Lets keys of a scope do something while the component is there: from before it is first painted. */
export function useShortcuts(scope: Scope, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useLayoutEffect(() => {
    const entry = { scope, handlers: () => latest.current };
    active.push(entry);
    return () => void active.splice(active.indexOf(entry), 1);
  }, [scope]);
}
