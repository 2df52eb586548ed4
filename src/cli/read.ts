import { readInOrder } from '../importing/in-order.js';
import { startReaders } from '../importing/readers.js';
import { normaliseDate } from '../intake/dates.js';
import { isEncoding } from '../intake/decode.js';
import { takeIn } from '../intake/intake.js';
import { ReadoutError } from '../readout/error.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { detectableLanguages } from '../text/language.js';
import { countOf } from './count-option.js';
import { Exit } from './exit.js';
import { type ModelOptions, modelOf, proposed, tellOf } from './model.js';
import { nearest } from './nearest.js';
import { openOutput } from './output.js';
import { noProgress, showProgress } from './progress.js';
import { plainRows } from './render/plain.js';
import type { Talk } from './talk.js';
import type { Terminal } from './terminal.js';

export interface ReadOptions extends ModelOptions {
  json?: boolean;
  plain?: boolean;
  explain?: boolean;
  /** `false` leaves the text out of JSON. */
  text?: boolean;
  published?: string;
  language?: string;
  outlet?: string;
  allowPrivate?: boolean;
  encoding?: string;
  output?: string;
  threads?: string;
  quiet?: boolean;
  debug?: boolean;
}

type Render = (readout: Readout & { text: string }) => string;

/** Checks options before anything is read; returns what they say of every report. */
export async function overrides(options: ReadOptions): Promise<Partial<Report>> {
  const { published, language, outlet, encoding } = options;
  if (options.json && options.plain)
    throw new ReadoutError('usage.conflict', { option: '--json', other: '--plain' });
  if (encoding !== undefined && !isEncoding(encoding)) throw new ReadoutError('usage.encoding', { encoding });
  if (language !== undefined) await checkLanguage(language);
  const date = published === undefined ? undefined : normaliseDate(published);
  if (date === null) throw new ReadoutError('usage.published', { value: published! });
  return {
    ...(date !== undefined && { published: date }),
    ...(language !== undefined && { language: language.toLowerCase() }),
    ...(outlet !== undefined && { outlet }),
  };
}

async function checkLanguage(language: string): Promise<void> {
  const { packs } = await import('../languages/packs.js');
  const code = language.toLowerCase().split('-')[0]!;
  if (packs.has(code) || detectableLanguages.includes(code)) return;
  const known = [...packs.keys()];
  const byName = [...packs.values()].find((pack) => pack.name.toLowerCase() === language.toLowerCase());
  const near = byName?.code ?? nearest(language, known) ?? known.find((k) => k[0] === code[0]);
  const values = { language, packs: known.join(', ') };
  throw near
    ? new ReadoutError('usage.language-near', { ...values, nearest: near })
    : new ReadoutError('usage.language', values);
}

async function renderer(options: ReadOptions, { locale, paint, width }: Terminal): Promise<Render> {
  if (options.json)
    return ({ text, ...rest }) => `${JSON.stringify(options.text === false ? rest : { ...rest, text })}\n`;
  if (options.plain) return (readout) => plainRows(readout, options.explain === true);
  const { renderReadout } = await import('./render/readout.js'); // measures widths: not needed for programs
  let first = true;
  return (readout) => {
    const rule = first ? '' : `\n${paint('─'.repeat(width), 'quiet')}\n\n`;
    first = false;
    return rule + renderReadout(readout, { locale, paint, width, explain: options.explain === true });
  };
}

/** `readout read`: takes reports in one by one, reads each, and writes its readout. Returns the exit code. */
export async function readCommand(
  inputs: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const given = await overrides(options);
  const model = await modelOf(options, process.env);
  const threads = countOf(options.threads, '--threads');
  const render = await renderer(options, terminal);
  const output = await openOutput(options.output);
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(Exit.Interrupted);
    stopping.abort();
    talk.notice('run.stopping', {});
    if (inputs.includes('-')) process.stdin.destroy(); // it may never say anything again
  };
  process.on('SIGINT', stop);
  const quietly = options.quiet || (process.stderr.isTTY && process.stdout.isTTY && output.file === null);
  const progress = quietly
    ? noProgress
    : showProgress(process.stderr, terminal.locale, options.json === true);
  if (model) tellOf(model, talk);
  const readers = startReaders({ embedded: false }, { threads });
  let [done, failed, undated] = [0, 0, 0];
  let unasked = 0;
  let onlyReader = true;
  try {
    const { encoding, allowPrivate } = options;
    const onCount = (count: number) => void (progress.total = count);
    const taken = takeIn(inputs, { encoding, allowPrivate, signal: stopping.signal, onCount });
    for await (const { input, readout, error, ...rest } of readInOrder(taken, readers, given)) {
      let line: string;
      if (error) {
        if (options.json && error.code === 'input.empty' && input === '-') continue; // nothing in, nothing out
        if (error.code !== 'reader.failed') onlyReader = false;
        failed++;
        progress.clear();
        if (options.json)
          line = `${JSON.stringify({ error: { code: error.code, ...rest, ...error.values } })}\n`;
        else {
          talk.error(error);
          continue;
        }
      } else {
        const { report } = rest as { report: Report };
        const asked = model ? await proposed(readout, report, model, stopping.signal) : { readout };
        if (stopping.signal.aborted && asked.error) break;
        if (asked.error) {
          unasked++;
          progress.clear();
          talk.error(asked.error);
        }
        if (!report.published) undated++;
        done++;
        line = render({ ...asked.readout, text: report.text });
      }
      if (!(await output.write(line))) return Exit.Done;
      progress.update(done, failed);
      if (stopping.signal.aborted) break;
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    process.off('SIGINT', stop);
    progress.clear();
    await readers.close();
    await output.close();
  }
  if (undated > 0 && !options.json) talk.notice('intake.undated', { count: undated });
  if (output.file !== null && done > 0) talk.notice('run.written', { count: done, file: output.file });
  if (failed > 0 && done + failed > 1) talk.notice('run.failed', { done, count: failed });
  if (stopping.signal.aborted) return Exit.Interrupted;
  if (failed === 0) return unasked > 0 ? Exit.SomeFailed : Exit.Done;
  if (done > 0) return Exit.SomeFailed;
  return onlyReader ? Exit.Failed : Exit.Unreadable;
}
