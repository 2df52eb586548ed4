import { ReadoutError } from '../readout/error.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { askModel, type Model } from './model.js';
import { promptFor } from './prompt.js';
import { proposalsIn } from './proposal.js';
import { REASONS, verify } from './verify.js';

const LONGEST = 60_000; // code units of a report: what is longer no model reads whole

/**
 * A readout with what a language model proposes beside it, as far as the text bears it out; a note counts what was kept
 * and dropped. The report leaves this machine where the model is elsewhere.
 *
 * @example await withProposals(read(report), report, { address: 'http://127.0.0.1:11434/v1', name: 'qwen3' })
 */
export async function withProposals(
  readout: Readout,
  report: Report,
  model: Model,
  stop?: AbortSignal,
): Promise<Readout> {
  if (report.text.length > LONGEST)
    throw new ReadoutError('model.too-long', { length: report.text.length, limit: LONGEST });
  const answer = await askModel(model, promptFor({ ...report, language: readout.language }), stop);
  const proposals = proposalsIn(answer, model.name);
  const { readout: verified, kept, known, dropped } = verify(readout, report.text, proposals, model.name);
  const count = REASONS.reduce((sum, reason) => sum + (dropped[reason] ?? 0), 0);
  const reasons = REASONS.flatMap((reason) => (dropped[reason] ? `${reason} ${dropped[reason]}` : [])).join(
    ', ',
  );
  const values = { model: model.name, proposed: proposals.length, kept, known, dropped: count };
  return {
    ...verified,
    notes: [
      ...readout.notes,
      count > 0
        ? { code: 'model.verified-dropped', values: { ...values, reasons } }
        : { code: 'model.verified', values },
    ],
  };
}
