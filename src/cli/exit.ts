/** Exit codes, as `readout --help` lists them. */
export const Exit = {
  Done: 0,
  Failed: 1,
  Usage: 2,
  Unreadable: 3,
  SomeFailed: 4,
  Interrupted: 130,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Codes of wrong usage that are not called so, as other doors tell them, too. */
const WRONG = new Set(['compare.what', 'queue.address', 'readings.format', 'serve.host', 'serve.port-value']);

/** With which code a command ends that an error has ended. */
export const exitAfter = (code: string | undefined): Exit =>
  code === undefined
    ? Exit.Failed
    : /^(?:commander|usage)\./.test(code) || WRONG.has(code)
      ? Exit.Usage
      : /^(?:input|url)\./.test(code)
        ? Exit.Unreadable
        : Exit.Failed;
