import { type Locale, say } from '../messages/messages.js';
import type { Journal } from '../observing/log.js';
import { type ErrorValues, ReadoutError } from '../readout/error.js';
import { shown, shownInLine } from '../text/shown.js';
import type { Paint } from './render/style.js';

/** What goes to standard error: errors, notices, progress; sentences for people, JSON lines for programs. */
export interface Talk {
  error(error: unknown): void;
  notice(code: string, values: Record<string, string | number>): void;
}

export function talk(options: {
  json: boolean;
  quiet: boolean;
  debug: boolean;
  locale: Locale;
  paint: Paint;
  write?: (line: string) => void;
}): Talk {
  const { json, quiet, debug, locale, paint } = options;
  const write = options.write ?? ((line: string) => void process.stderr.write(`${line}\n`));
  return {
    error(error) {
      const { code, values } = asReadoutError(error);
      if (json) write(JSON.stringify({ error: { code, ...values } }));
      else write(`${paint('readout:', 'alert')} ${say(code, inOneLine(values), locale)}`);
      if (debug && error instanceof Error)
        write(String((error.cause as Error | undefined)?.stack ?? error.stack));
    },
    notice(code, values) {
      if (quiet) return;
      if (json) write(JSON.stringify({ notice: { code, ...values } }));
      else write(say(code, inOneLine(values), locale));
    },
  };
}

/** Values as they may stand in a sentence; the words of other programs may have lines of their own. */
export const inOneLine = (values: ErrorValues): ErrorValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value !== 'string' ? value : key === 'text' ? shown(value) : shownInLine(value),
    ]),
  );

/** What a journal is told, for those that talk. */
export const talkOf = (journal: Pick<Journal, 'error' | 'notice'>): Talk => ({
  error: (error) => journal.error(asReadoutError(error)),
  notice: (code, values) => journal.notice(code, values),
});

export function asReadoutError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new ReadoutError('usage.other', { text }, { cause: error });
}
