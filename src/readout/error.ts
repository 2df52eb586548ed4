export type ErrorValues = Record<string, string | number>;

/**
 * What went wrong, as data: a code and the values that belong to it. Sentences for people are in `messages/`.
 *
 * @example throw new ReadoutError('input.encoding', { file: '0042.txt', byte: '0x98', offset: 311 });
 */
export class ReadoutError extends Error {
  override readonly name = 'ReadoutError';
  readonly code: string;
  readonly values: ErrorValues;

  constructor(code: string, values: ErrorValues = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.code = code;
    this.values = values;
  }
}
