import { useEffect, useRef } from 'preact/hooks';
import type { Word } from '../words/en.js';

export type Scope = 'everywhere' | 'list' | 'report' | 'network' | 'matrix' | 'timeline';

export interface Shortcut {
  keys: string;
  scope: Scope;
  does: Word;
}

/** Every key of the workbench: what handlers obey, `?` shows and the documentation lists. */
export const SHORTCUTS = [
  { keys: '?', scope: 'everywhere', does: 'keys.help' },
  { keys: '/', scope: 'everywhere', does: 'keys.ask' },
  { keys: 'g d', scope: 'everywhere', does: 'keys.desk' },
  { keys: 'g s', scope: 'everywhere', does: 'keys.search' },
  { keys: 'g c', scope: 'everywhere', does: 'keys.compare' },
  { keys: 'g p', scope: 'everywhere', does: 'keys.actors' },
  { keys: 'g t', scope: 'everywhere', does: 'keys.timeline' },
  { keys: 'g m', scope: 'everywhere', does: 'keys.map' },
  { keys: 'g n', scope: 'everywhere', does: 'keys.network' },
  { keys: 'g f', scope: 'everywhere', does: 'keys.figures' },
  { keys: 'g r', scope: 'everywhere', does: 'keys.review' },
  { keys: 'n', scope: 'everywhere', does: 'keys.add' },
  { keys: 'Escape', scope: 'everywhere', does: 'keys.escape' },
  { keys: 'j', scope: 'list', does: 'keys.next' },
  { keys: 'k', scope: 'list', does: 'keys.previous' },
  { keys: 'Enter', scope: 'list', does: 'keys.open' },
  { keys: 'j', scope: 'report', does: 'keys.next-attribution' },
  { keys: 'k', scope: 'report', does: 'keys.previous-attribution' },
  { keys: 'c', scope: 'report', does: 'keys.confirm' },
  { keys: 'e', scope: 'report', does: 'keys.correct' },
  { keys: 'x', scope: 'report', does: 'keys.reject' },
  { keys: 'u', scope: 'report', does: 'keys.undo' },
  { keys: 'y', scope: 'report', does: 'keys.quote' },
  { keys: 'd', scope: 'matrix', does: 'keys.differences' },
  { keys: '1', scope: 'network', does: 'keys.steps-one' },
  { keys: '2', scope: 'network', does: 'keys.steps-two' },
  { keys: '3', scope: 'network', does: 'keys.steps-three' },
] as const satisfies readonly Shortcut[];

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

/** Lets keys of a scope do something while the component is there. */
export function useShortcuts(scope: Scope, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const entry = { scope, handlers: () => latest.current };
    active.push(entry);
    return () => void active.splice(active.indexOf(entry), 1);
  }, [scope]);
}
