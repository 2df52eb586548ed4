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
