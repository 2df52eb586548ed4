import { ReadoutError } from '../readout/error.js';

const BY_STATE: Record<string, string> = {
  // a NUL, a number or a day that no column can hold
  '22003': 'ledger.value',
  '22007': 'ledger.value',
  '22008': 'ledger.value',
  '22021': 'ledger.value',
  '28000': 'ledger.denied',
  '28P01': 'ledger.denied',
  '3D000': 'ledger.no-database',
  '42501': 'ledger.denied',
  '53100': 'ledger.disk-full',
  ENOSPC: 'ledger.disk-full',
  EDQUOT: 'ledger.disk-full',
};
const GONE =
  /^(?:57P0[1-5]|08\w{3}|53300|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)$|terminated|Connection ended|not queryable|timeout exceeded/i;

/** A database's or system's error as one of ours; `ledger.gone` is worth another try. */
export function ledgerError(error: unknown, ledger: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const reason = message || code || String(error);
  const values = { ledger, reason };
  const known = BY_STATE[code] ?? (/No space left|ENOSPC/i.test(message) ? 'ledger.disk-full' : undefined);
  if (known) return new ReadoutError(known, values, { cause: error });
  if (GONE.test(code) || GONE.test(message)) return new ReadoutError('ledger.gone', values, { cause: error });
  return new ReadoutError('ledger.failed', values, { cause: error });
}
