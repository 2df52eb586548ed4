import type { Readers } from '../importing/readers.js';
import type { Model } from '../proposing/model.js';
import { ReadoutError } from '../readout/error.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import type { Talk } from './talk.js';

/** Address of a language model, its name, and the variable that holds its key. */
export interface ModelOptions {
  with?: string;
  model?: string;
  keyEnv?: string;
}

/** After these no report fares better. */
const HOPELESS = new Set(['model.unusable', 'model.unreachable']);

/** The language model that is to propose readings, where one is asked for; throws where it cannot be asked. */
export async function modelOf(
  { with: address, model: name, keyEnv }: ModelOptions,
  env: Record<string, string | undefined>,
): Promise<Model | null> {
  const other = name !== undefined ? '--model' : '--key-env';
  if (address === undefined) {
    if (name !== undefined || keyEnv !== undefined)
      throw new ReadoutError('usage.needs', { option: other, other: '--with' });
    return null;
  }
  if (name === undefined) throw new ReadoutError('usage.needs', { option: '--with', other: '--model' });
  if (!/^[\w.:/@+-]{1,100}$/.test(name)) throw new ReadoutError('usage.model', { name });
  const key = keyEnv === undefined ? undefined : env[keyEnv];
  if (keyEnv !== undefined && !key) throw new ReadoutError('usage.key-env', { variable: keyEnv });
  const { endpointOf } = await import('../proposing/model.js');
  return { address: endpointOf(address).href, name, key };
}

/** Reports leave for it: where to is said first. */
export const tellOf = (model: Model, talk: Talk): void =>
  talk.notice('model.asked', { model: model.name, host: new URL(model.address).host });

/** With what a model proposes; where it fails, what the reader has found is not lost with it. */
export async function proposed(
  readout: Readout,
  report: Report,
  model: Model,
  stop: AbortSignal,
): Promise<{ readout: Readout; error?: ReadoutError }> {
  const { withProposals } = await import('../proposing/propose.js');
  try {
    return { readout: await withProposals(readout, report, model, stop) };
  } catch (error) {
    if (stop.aborted) return { readout, error: new ReadoutError('run.stopping') };
    if (!(error instanceof ReadoutError) || HOPELESS.has(error.code)) throw error;
    const { code, values } = error;
    return { readout: { ...readout, notes: [...readout.notes, { code, values }] }, error };
  }
}

/** Readers beside which a model proposes, one report at a time; `onFailed` hears where it did not. */
export function readersWith(
  readers: Readers,
  { model, stop, onFailed }: { model: Model; stop: AbortSignal; onFailed: (error: ReadoutError) => void },
): Readers {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ...readers,
    async readAll(reports) {
      // without addresses: what a ledger keeps for linking is to be made of all that counts
      const results = await readers.readAll(reports);
      const ask = async () => {
        for (const [i, result] of results.entries()) {
          if (!result.readout || stop.aborted) continue;
          const { readout, error } = await proposed(result.readout, reports[i]!, model, stop);
          results[i] = { readout };
          if (error && !stop.aborted) onFailed(error);
        }
        return results;
      };
      const asked = turn.then(ask);
      turn = asked.catch(() => {});
      return asked;
    },
  };
}
