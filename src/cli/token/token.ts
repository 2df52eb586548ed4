import { normaliseDate } from '../../intake/dates.js';
import { SCOPES, type Scope, type Token } from '../../ledger/ledger.js';
import { say } from '../../messages/messages.js';
import { formatTime } from '../../messages/values.js';
import { ReadoutError } from '../../readout/error.js';
import { shown } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { type LedgerOptions, openNamed } from '../ledger/options.js';
import { known } from '../ledger/search.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';

const HOURS = { h: 1, d: 24, w: 168 } as const;

/** When a token ends: a day (its end, UTC), or a time from now. */
function endOf(value: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(value) ?? [];
  if (unit) return new Date(now.getTime() + Number(count) * HOURS[unit as keyof typeof HOURS] * 3600_000);
  const day = normaliseDate(value)?.slice(0, 10);
  const end = new Date(`${day}T23:59:59Z`);
  if (Number.isNaN(end.getTime())) throw new ReadoutError('usage.expires', { value });
  return end;
}

/** `readout token create`: prints the secret, alone on standard output. Returns the exit code. */
export async function createTokenCommand(
  _args: readonly string[],
  options: LedgerOptions,
  _terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const { scope = 'read', name = scope, expires } = options;
  known(scope, SCOPES, 'usage.scope');
  const end = expires === undefined ? undefined : endOf(expires, new Date());
  const ledger = await openNamed(options);
  try {
    const { token, secret } = await ledger.createToken({ name, scope: scope as Scope, expires: end });
    process.stdout.write(options.json ? `${JSON.stringify({ ...token, secret })}\n` : `${secret}\n`);
    talk.notice('token.made', { id: token.id, name: token.name, scope });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** `readout token list`: who may come in, and who could once. Returns the exit code. */
export async function listTokensCommand(
  _args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const ledger = await openNamed(options);
  try {
    const tokens = await ledger.tokens();
    for (const token of tokens)
      process.stdout.write(`${options.json ? JSON.stringify(token) : lineOf(token, terminal, new Date())}\n`);
    if (tokens.length === 0) talk.notice('token.none', {});
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

function lineOf({ id, name, scope, made, expires, revoked }: Token, terminal: Terminal, now: Date): string {
  const { locale, paint } = terminal;
  const day = (date: Date) => formatTime(date.toISOString().slice(0, 10), locale);
  const over = revoked ?? (expires && expires <= now ? expires : null);
  const rest = [
    scope,
    say('token.since', { day: day(made) }, locale),
    over
      ? say('token.over', { day: day(over) }, locale)
      : expires && say('token.until', { day: day(expires) }, locale),
  ];
  return `${String(id).padStart(3)}  ${paint(shown(name), over ? 'quiet' : 'name')} · ${rest.filter(Boolean).join(' · ')}`;
}

/** `readout token revoke`: ends tokens by number or name. Returns the exit code. */
export async function revokeTokenCommand(
  which: readonly string[],
  options: LedgerOptions,
  _terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const ledger = await openNamed(options);
  try {
    for (const token of which)
      talk.notice((await ledger.revokeToken(token)) ? 'token.revoked' : 'token.revoked-before', { token });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}
