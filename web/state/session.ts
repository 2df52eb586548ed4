import { signal } from '@preact/signals';
import type { Session } from '../../src/server/schemas/access.js';

/** Who is signed in; `null` until the server has told. */
export const session = signal<Session | null>(null);

/** Whether the server wants a token before it shows anything. */
export const signedOut = (): boolean => session.value?.demanded === true && session.value.name === null;

const SCOPES = ['read', 'write', 'admin'] as const;

/** Whether whoever is signed in may do what takes a scope; until the server has told who it is, most that is done here. */
export const may = (scope: (typeof SCOPES)[number]): boolean =>
  SCOPES.indexOf(session.value?.scope ?? 'write') >= SCOPES.indexOf(scope);

/** The server has refused for want of a token. */
export function refuse(): void {
  session.value = { demanded: true, name: null, scope: null, token: false };
}
