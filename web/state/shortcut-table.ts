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
  { keys: 'g a', scope: 'everywhere', does: 'keys.access' },
  { keys: 'n', scope: 'everywhere', does: 'keys.add' },
  { keys: 'Escape', scope: 'everywhere', does: 'keys.escape' },
  { keys: 'j', scope: 'list', does: 'keys.next' },
  { keys: 'k', scope: 'list', does: 'keys.previous' },
  { keys: 'Enter', scope: 'list', does: 'keys.open' },
  { keys: 'j', scope: 'report', does: 'keys.next-attribution' },
  { keys: 'k', scope: 'report', does: 'keys.previous-attribution' },
  { keys: 'f', scope: 'report', does: 'keys.find' },
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
