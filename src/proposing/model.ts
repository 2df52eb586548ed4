import { ReadoutError } from '../readout/error.js';
import type { Turn } from './prompt.js';

/** A language model behind an OpenAI-compatible endpoint. */
export interface Model {
  /** Base address, as http://127.0.0.1:11434/v1. */
  address: string;
  name: string;
  key?: string | undefined;
  /** For one answer. */
  milliseconds?: number | undefined;
}

const PATIENCE = 120_000;
const LARGEST = 4_000_000; // bytes of an answer
/** Asking again would change nothing. */
const FINAL = new Set([401, 402, 403, 404, 405]);

/** Where a model is asked; throws where that is no web address. */
export function endpointOf(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ReadoutError('usage.with', { address });
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password)
    throw new ReadoutError('usage.with', { address: url.host || address.slice(0, 40) });
  let end = url.pathname.length;
  while (url.pathname[end - 1] === '/') end--;
  const path = url.pathname.slice(0, end);
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url;
}

/** What a model answers, as text; throws `model.*` where it does not. `model.unusable` is not worth another try. */
export async function askModel(model: Model, messages: readonly Turn[], stop?: AbortSignal): Promise<string> {
  const question = { model: model.name, messages, temperature: 0, stream: false };
  let answer = await post(model, { ...question, response_format: { type: 'json_object' } }, stop);
  // some servers know no such field
  if (answer.status === 400 || answer.status === 422) answer = await post(model, question, stop);
  const { status, body } = answer;
  const values = { model: model.name, status };
  if (FINAL.has(status)) throw new ReadoutError('model.unusable', values);
  if (status !== 200) throw new ReadoutError('model.status', values);
  try {
    const content: unknown = JSON.parse(body).choices[0].message.content;
    if (typeof content === 'string') return content;
  } catch {}
  throw new ReadoutError('model.answer', { model: model.name });
}

async function post(
  { address, name, key, milliseconds = PATIENCE }: Model,
  question: unknown,
  stop?: AbortSignal,
): Promise<{ status: number; body: string }> {
  const url = endpointOf(address);
  const late = AbortSignal.timeout(milliseconds);
  const tooLate = () => new ReadoutError('model.slow', { model: name, seconds: milliseconds / 1000 });
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      redirect: 'manual', // neither the report nor the key goes where nobody said
      signal: stop ? AbortSignal.any([late, stop]) : late,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(question),
    });
    return { status: response.status, body: await bodyOf(response, name) };
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    stop?.throwIfAborted();
    if (late.aborted) throw tooLate();
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    const reason = cause?.code ?? cause?.message ?? (error as Error).message;
    throw new ReadoutError('model.unreachable', { host: url.host, reason }, { cause: error });
  }
}

async function bodyOf(response: Response, model: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST) throw new ReadoutError('model.size', { model, limit: LARGEST / 1_000_000 });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
