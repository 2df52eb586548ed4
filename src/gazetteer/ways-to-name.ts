import { entriesNamed } from './gazetteer.js';

const MOST = 5;

/** A name, and the Wikidata ids of those who bear it, so that whoever looks for Putin finds পুতিন. */
export const waysToName = (name: string): string[] => [
  name,
  ...entriesNamed(name)
    .flatMap((e) => e.wikidata ?? [])
    .slice(0, MOST),
];
