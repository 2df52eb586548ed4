import { scriptOf } from './script.js';
import { language } from './settings.js';

/** Who has a name in the ledger, and maybe others in the gazetteer. */
interface Named {
  name: string;
  called?: { bn?: string | undefined; en?: string | undefined };
}

/** A name in the language of the screen, where there is one; what a person has called them stays in its own letters. */
export const nameOf = ({ name, called }: Named): string =>
  scriptOf(name) === language.value ? name : (called?.[language.value] ?? name);

/** The name of a source of a happening. */
export const sourceIn = (
  { sources }: { sources: readonly (Named & { id: string })[] },
  id: string,
): string => {
  const source = sources.find((s) => s.id === id);
  return source ? nameOf(source) : id;
};
