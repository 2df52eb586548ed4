import { pathsOf, quoted, valueCases } from './cases.js';
import type { Entry, Values } from './entries.js';

const list = (words: readonly string[]) => `_readout_words ${quoted(words.join(' '))}`;

function action(values: Values): string {
  if (values === 'files') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))';
  if (values === 'folders') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))';
  if (values === 'names') return '_readout_names';
  return values === 'none' ? ':' : list(values);
}

/** A script for bash, made from the commands. */
export function bashScript(entries: readonly Entry[]): string {
  const paths = pathsOf(entries);
  const options = entries.map(
    ({ path, options }) => `      ${quoted(path)}) ${list(options.flatMap((o) => o.flags))} ;;`,
  );
  const rest = entries.map(({ path, commands, arguments: values }) => {
    const then = commands.length > 0 ? list(commands.map((c) => c.name)) : action(values);
    return `    ${quoted(path)}) ${then} ;;`;
  });
  return `# readout completion bash >> ~/.bashrc
_readout_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_readout_names() {
  local IFS=$'\\n'
  [ \${#cur} -ge 2 ] && COMPREPLY=($(readout completion names "$cur" 2>/dev/null | while read -r name; do printf '%q\\n' "$name"; done))
}
_readout() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "\${path:+$path }$word" in
${paths
  .map((path) => `      ${path})`)
  .join('\n')
  .replace(/\)\n\s*/g, '|')} path="\${path:+$path }$word" ;;
    esac
  done
  case "$path:$prev" in
${valueCases(entries, action)}
  esac
  if [[ $cur == -* ]]; then
    case "$path" in
${options.join('\n')}
    esac
    return
  fi
  case "$path" in
${rest.join('\n')}
  esac
}
complete -F _readout readout
`;
}
