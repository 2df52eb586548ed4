import { createInterface } from 'node:readline/promises';
import type { ForgetRequest, Forgotten, Ledger } from '../../ledger/ledger.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { addressMeant } from './address.js';
import { type LedgerOptions, openNamed } from './options.js';

/** `readout forget`: reports, or with `--person` somebody, for good. Returns the exit code. */
export async function forgetCommand(
  asked: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  if (options.withReports && !options.person)
    throw new ReadoutError('usage.needs', { option: '--with-reports', other: '--person' });
  const sure = options.yes || options.dryRun;
  if (!sure && !(process.stdin.isTTY && process.stderr.isTTY)) throw new ReadoutError('usage.no-yes');
  const ledger = await openNamed(options);
  try {
    const request: ForgetRequest = options.person
      ? { actor: await personNamed(ledger, asked.join(' ')), withReports: options.withReports }
      : { reports: asked.map((key) => (/^\d{1,9}$/.test(key) ? Number(key) : addressMeant(key))) };
    const planned = await ledger.forget(request, { dryRun: true });
    if (options.dryRun) {
      show(planned, 'forget.would', options, terminal);
      return Exit.Done;
    }
    if (!options.yes) {
      process.stderr.write(`${sentence(planned, 'forget.would', terminal)}\n`);
      if (!(await isSure(terminal))) {
        talk.notice('forget.kept', {});
        return Exit.Done;
      }
    }
    show(await ledger.forget(request), 'forget.done', options, terminal);
    talk.notice('forget.backups', {});
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** The one who goes by a name, or has a number; throws where it may be several, or nobody. */
async function personNamed(ledger: Ledger, name: string): Promise<number> {
  if (/^\d{1,9}$/.test(name)) return Number(name);
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim();
  const found = await ledger.complete(name, { limit: 20 });
  const exact = found.filter((actor) => plain(actor.name) === plain(name));
  const meant = exact.length > 0 ? exact : found;
  if (meant.length === 0) throw new ReadoutError('brief.nobody', { name });
  if (meant.length > 1)
    throw new ReadoutError('forget.several', {
      name,
      known: meant.map((actor) => `${actor.id} ${actor.name} (${actor.reports})`).join(', '),
    });
  return meant[0]!.id;
}

function sentence(counts: Forgotten, code: string, { locale }: Terminal): string {
  const told = say(code, { ...counts }, locale);
  return counts.remain > 0 ? `${told} ${say('forget.remain', { count: counts.remain }, locale)}` : told;
}

function show(counts: Forgotten, code: string, { json }: LedgerOptions, terminal: Terminal): void {
  process.stdout.write(`${json ? JSON.stringify(counts) : sentence(counts, code, terminal)}\n`);
}

async function isSure({ locale }: Terminal): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = (await lines.question(`${say('forget.sure', {}, locale)} `)).trim().toLowerCase();
  lines.close();
  return answer === 'yes' || answer === 'হ্যাঁ'.normalize('NFC');
}
