import type { Changes, Described, Diff } from '../../ledger/ledger.js';
import { type Locale, say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { allShown, shownInLine } from '../../text/shown.js';
import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { addressMeant } from './address.js';
import { type LedgerOptions, openNamed } from './options.js';

/** `readout diff [ADDRESS]`: what an edit changed; without address the reports that were edited. */
export async function diffCommand(
  [words]: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const versions = /^(\d{1,6})[,:.-]+(\d{1,6})$/.exec(options.versions ?? '1,2');
  if (!versions) throw new ReadoutError('usage.versions', { value: options.versions! });
  const [before, after] = options.versions ? versions.slice(1).map(Number) : [];
  const ledger = await openNamed(options);
  try {
    if (words === undefined) {
      const edited = await ledger.edited();
      for (const one of edited)
        process.stdout.write(`${options.json ? JSON.stringify({ address: one }) : shownInLine(one)}\n`);
      if (edited.length === 0) talk.notice('diff.none-edited', {});
      return Exit.Done;
    }
    const address = addressMeant(words);
    const diff = await ledger.diff(address, before, after);
    if (!diff)
      throw new ReadoutError((await ledger.get(address)) ? 'diff.one-version' : 'diff.unknown', { address });
    process.stdout.write(options.json ? `${JSON.stringify(diff)}\n` : renderDiff(allShown(diff), terminal));
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

function renderDiff(diff: Diff, { locale, paint }: Terminal): string {
  const lines = [
    paint(
      say(
        'diff.title',
        { address: shownInLine(diff.address), before: diff.before, after: diff.after },
        locale,
      ),
      'title',
    ),
  ];
  if (diff.headline)
    lines.push(`- ${shownInLine(diff.headline.before ?? '')}`, `+ ${shownInLine(diff.headline.after ?? '')}`);
  let any = diff.headline !== undefined;
  for (const part of ['attributions', 'figures', 'events'] as const) {
    const { came, went, changed } = diff[part];
    if (came.length + went.length + changed.length === 0) continue;
    any = true;
    lines.push(
      '',
      paint(say(`diff.${part}`, {}, locale), 'heading'),
      ...changeLines({ came, went, changed }, locale),
    );
  }
  if (!any) lines.push(say('diff.nothing', {}, locale));
  return `${lines.join('\n')}\n`;
}

function changeLines({ came, went, changed }: Changes, locale: Locale): string[] {
  return [
    ...went.map((r) => `- ${inWords(r)}`),
    ...came.map((r) => `+ ${inWords(r)}`),
    ...changed.flatMap(({ before, after, fields }) => [
      `~ ${inWords(after)}`,
      ...fields.map(
        (f) =>
          `    ${f}: ${shown(before, f) || say('diff.nothing-there', {}, locale)} → ${shown(after, f) || say('diff.nothing-there', {}, locale)}`,
      ),
    ]),
  ];
}

const shown = ({ fields }: Described, field: string): string => {
  const value = fields[field];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

const inWords = (record: Described): string =>
  Object.keys(record.fields)
    .map((f) => shown(record, f))
    .filter(Boolean)
    .join(' · ');
