import { API_BN } from '../messages/api-bn.js';
import type { Interface } from '../messages/messages.js';
import type { Described } from './examples.js';

const SAYS = new Set(['summary', 'description']);

/**
 * The description of the API in a language of people: its summaries and descriptions, nothing else. What has no
 * translation stays in English (a test sees that everything has one). A new document; the one given stays as it is.
 */
export function describedIn<T extends Described>(document: T, language: Interface): T {
  return language === 'en' ? document : (translated(document) as T);
}

function translated(part: unknown, key = ''): unknown {
  if (typeof part === 'string') return SAYS.has(key) ? (API_BN[part] ?? part) : part;
  if (Array.isArray(part)) return part.map((each) => translated(each));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    // what an example holds is a report's, not ours
    Object.entries(part).map(([name, inner]) => [name, name === 'example' ? inner : translated(inner, name)]),
  );
}
