import { type Brief, briefOf, type Statement } from '../../asking/brief.js';
import { type Locale, say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import { formatTime } from '../../messages/values.js';
import { ReadoutError } from '../../readout/error.js';
import { allShown } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { dayOf, type LedgerOptions, openNamed } from '../ledger/options.js';
import { inMarkdown } from '../render/markdown.js';
import type { Terminal } from '../terminal.js';

/** `readout brief NAME`: one page in Markdown, every line with its place. Returns the exit code. */
export async function briefCommand(
  args: readonly string[],
  options: LedgerOptions,
  { locale }: Terminal,
): Promise<Exit> {
  const { limit = '20' } = options;
  if (!/^\d{1,3}$/.test(limit)) throw new ReadoutError('usage.number', { option: '--limit', value: limit });
  const name = args.join(' ').trim();
  const ledger = await openNamed(options);
  try {
    const brief = await briefOf(ledger, name, {
      from: dayOf(options.from),
      to: dayOf(options.to),
      outlet: options.outlet,
      language: options.language,
      limit: Number(limit),
    });
    if (!brief) throw new ReadoutError('brief.nobody', { name });
    process.stdout.write(markdownOf(allShown(brief), locale));
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** A brief as Markdown. What reports say is quoted and cannot become markup. */
export function markdownOf(brief: Brief, locale: Locale): string {
  const { said, about, unsaid, denied, name, reports } = brief;
  const line = (s: Statement) => lineOf(s, locale);
  const heading = (key: string) => `## ${say(`brief.${key}`, {}, locale)}`;
  const counts = say('brief.counts', { reports, statements: said.length + denied.length }, locale);
  const parts = [`# ${inMarkdown(name)}`, counts];
  if (said.length > 0) parts.push(heading('said'), said.map((s) => `- ${line(s)}`).join('\n'));
  if (denied.length > 0)
    parts.push(
      heading('differ'),
      denied
        .map(({ denial, others }) => [`- ${line(denial)}`, ...others.map((o) => `  - ${line(o)}`)].join('\n'))
        .join('\n'),
    );
  if (about.length > 0) parts.push(heading('about'), about.map((s) => `- ${line(s)}`).join('\n'));
  if (unsaid.length > 0) parts.push(heading('open'), unsaid.map((s) => `- ${line(s)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function lineOf(
  { source, addressee, act, text, via, day, outlet, report, span }: Statement,
  locale: Locale,
): string {
  const { acts, words } = terms[locale.language];
  const who = `**${inMarkdown(source ?? words.nobody)}**${addressee ? ` → ${inMarkdown(addressee)}` : ''}`;
  const relay = via.length > 0 ? ` (${words.via} ${via.map(inMarkdown).join(', ')})` : '';
  const place = [outlet && inMarkdown(outlet), `[${inMarkdown(report)}, ${span.start}–${span.end}]`]
    .filter(Boolean)
    .join(', ');
  return `${day ? `${formatTime(day, locale)} · ` : ''}${who} ${acts[act]}${relay}: “${inMarkdown(text)}” — ${place}`;
}
