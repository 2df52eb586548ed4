import type { Entry, Values } from './entries.js';

/** A word as bash and zsh take it literally. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The quoted paths of commands, for the patterns of a `case`. */
export const pathsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ path }) => (path ? [quoted(path)] : []));

/** Branches of a `case` over "command:option": what completes the value of each option that takes one. */
export const valueCases = (entries: readonly Entry[], action: (values: Values) => string): string =>
  entries
    .flatMap(({ path, options }) =>
      options
        .filter((o) => o.takes)
        .map(
          (o) =>
            `    ${o.flags.map((flag) => quoted(`${path}:${flag}`)).join('|')}) ${action(o.values)}; return ;;`,
        ),
    )
    .join('\n');
