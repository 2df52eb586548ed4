/** Grows by one whenever the reader reads some report otherwise than before: ledgers then know what to read again. */
export const READER_VERSION = 4;
