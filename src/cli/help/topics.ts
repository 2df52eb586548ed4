/** What `readout help` tells of beside its commands. */
export const TOPICS = [
  'formats',
  'acts',
  'plover',
  'exit-codes',
  'times',
  'queries',
  'configuration',
] as const;
export type Topic = (typeof TOPICS)[number];
export const isTopic = (word: string): word is Topic => TOPICS.some((topic) => topic === word);
