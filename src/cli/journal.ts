import { type Journal, jsonLog } from '../observing/log.js';
import { ReadoutError } from '../readout/error.js';
import type { Talk } from './talk.js';
import type { Terminal } from './terminal.js';

/** Where what happens is told: sentences for people, or with `--log json` lines for programs, with one for each report. */
export function journalOf(
  options: { log?: string; quiet?: boolean },
  { locale }: Terminal,
  talk: Talk,
): Journal {
  const { log = 'text' } = options;
  if (log === 'json') return jsonLog((line) => void process.stderr.write(`${line}\n`));
  if (log !== 'text')
    throw new ReadoutError('usage.log', {
      value: log,
      known: new Intl.ListFormat(locale.language).format(['text', 'json']),
    });
  return {
    error: (error, values) => {
      talk.error(error);
      if (values?.address) talk.notice('queue.laid-aside', { address: values.address });
    },
    notice: (code, values) => {
      // an address to look at is said by itself
      talk.notice(code, values);
      if (code === 'worker.ready' && values.address && !options.quiet) talk.notice('worker.observed', values);
    },
    each() {},
  };
}
