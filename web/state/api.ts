import { signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { allShown } from '../../src/text/shown.js';
import { t } from './say.js';
import { refuse } from './session.js';
import { language } from './settings.js';

/** Why the server did not do what was asked, in a sentence, with what it calls the trouble. */
export class Trouble extends Error {
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** How many requests are on their way. */
export const pending = signal(0);

export type Params = Record<string, string | number | boolean | null | undefined>;

export function addressOf(path: string, params: Params = {}): string {
  const filled = Object.entries(params).filter(
    ([, v]) => v !== null && v !== undefined && v !== '' && v !== false,
  );
  const text = new URLSearchParams(filled.map(([k, v]) => [k, String(v)])).toString();
  return `/api${path}${text && `?${text}`}`;
}

async function ask<T>(address: string, init: RequestInit): Promise<T> {
  pending.value = pending.peek() + 1; // peeked at: whoever asks within an effect must not wait for it
  try {
    return await answerOf<T>(address, init);
  } finally {
    pending.value = pending.peek() - 1;
  }
}

async function answerOf<T>(address: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, {
      ...init,
      headers: { ...init.headers, 'Accept-Language': language.peek() },
    });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Trouble('offline', t('failed.offline'));
  }
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Trouble(`http.${response.status}`, t('failed.answer', { status: String(response.status) }));
  }
  if (response.ok) return allShown(body as T); // offsets stay: signs are replaced one by one
  const { code, detail } = body as { code?: string; detail?: string };
  if (code === 'access.token') refuse();
  throw new Trouble(code ?? `http.${response.status}`, detail ?? text);
}

export const get = <T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> =>
  ask<T>(addressOf(path, params), signal ? { signal } : {});

export const send = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> =>
  ask<T>(addressOf(path), {
    method,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });

export interface Loaded<T> {
  data: T | null;
  trouble: Trouble | null;
  /** Whether an answer is on its way; `data` is then the last one. */
  waiting: boolean;
  again(): void;
}

/**
 * What a path of the API answers; `null` asks nothing. Old answers stay until new ones come. Asks again when `again` is
 * called.
 */
export function useApi<T>(path: string | null, params?: Params): Loaded<T> {
  const state = useSignal<Omit<Loaded<T>, 'again'>>({ data: null, trouble: null, waiting: path !== null });
  const round = useSignal(0);
  const address = path === null ? null : addressOf(path, params);
  const asked = useSignal(address);
  if (asked.peek() !== address) asked.value = address;
  const running = useRef<AbortController | null>(null);
  useSignalEffect(() => {
    const to = asked.value;
    round.value;
    language.value; // sentences in answers follow it
    running.current?.abort();
    if (to === null) {
      state.value = { data: null, trouble: null, waiting: false };
      return;
    }
    const stop = new AbortController();
    running.current = stop;
    state.value = { ...state.peek(), waiting: true };
    ask<T>(to, { signal: stop.signal }).then(
      (data) => {
        if (!stop.signal.aborted) state.value = { data, trouble: null, waiting: false };
      },
      (error) => {
        if (stop.signal.aborted) return;
        const trouble = error instanceof Trouble ? error : new Trouble('page', String(error));
        state.value = { data: null, trouble, waiting: false };
      },
    );
  });
  useEffect(() => () => running.current?.abort(), []);
  return { ...state.value, again: () => void round.value++ };
}
