import type { Entry, Values } from './entries.js';

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function action(values: Values): string {
  if (values === 'files') return ' -F';
  if (values === 'folders') return " -a '(__fish_complete_directories)'";
  if (values === 'names') return " -a '(readout completion names (commandline -ct) 2>/dev/null)'";
  return values === 'none' ? '' : ` -a ${quoted(values.join(' '))}`;
}

/** A script for fish, made from the commands. */
export function fishScript(entries: readonly Entry[]): string {
  const lines = [
    '# readout completion fish > ~/.config/fish/completions/readout.fish',
    'complete -c readout -f',
  ];
  const below = (path: string) =>
    entries.filter((e) => e.path.startsWith(path ? `${path} ` : '') && e.path !== path);
  for (const { path, commands, options, arguments: values } of entries) {
    const seen = path
      .split(' ')
      .filter(Boolean)
      .map((word) => `__fish_seen_subcommand_from ${word}`);
    const names = commands.map((c) => c.name).join(' ');
    const here = [
      ...(seen.length > 0 ? seen : ['__fish_use_subcommand']),
      ...(names && seen.length > 0 ? [`not __fish_seen_subcommand_from ${names}`] : []),
    ].join('; and ');
    const when = `complete -c readout -n ${quoted(here)}`;
    for (const { name, about } of commands) lines.push(`${when} -a ${name} -d ${quoted(about)}`);
    for (const { flags, about, takes, values: of } of options) {
      const names = flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      lines.push(`${when} ${names.join(' ')}${takes ? ` -x${action(of)}` : ''} -d ${quoted(about)}`);
    }
    if (below(path).length === 0 && values !== 'none') lines.push(`${when}${action(values)}`);
  }
  return `${lines.join('\n').replaceAll(' -x -F', ' -r -F')}\n`;
}
