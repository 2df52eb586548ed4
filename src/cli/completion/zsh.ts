import { pathsOf, quoted, valueCases } from './cases.js';
import type { Entry, Values } from './entries.js';

const described = (items: readonly (readonly [word: string, about: string])[]) =>
  items.map(([word, about]) => quoted(`${word.replaceAll(':', '\\:')}:${about}`)).join(' ');

function action(values: Values): string {
  if (values === 'files') return '_files';
  if (values === 'folders') return '_files -/';
  if (values === 'names') return '_readout_names';
  return values === 'none' ? ':' : `compadd -- ${values.map(quoted).join(' ')}`;
}

/** A script for zsh, made from the commands. */
export function zshScript(entries: readonly Entry[]): string {
  const paths = pathsOf(entries);
  const options = entries.map(
    ({ path, options: own }) =>
      `      ${quoted(path)}) told=(${described(own.flatMap((o) => o.flags.map((f) => [f, o.about] as const)))}) ;;`,
  );
  const rest = entries.map(({ path, commands, arguments: values }) => {
    const then =
      commands.length > 0
        ? `told=(${described(commands.map((c) => [c.name, c.about] as const))}); _describe command told`
        : action(values);
    return `    ${quoted(path)}) ${then} ;;`;
  });
  return `#compdef readout
# readout completion zsh > a folder of $fpath, as _readout
_readout_names() {
  local -a names
  (( \${#PREFIX} >= 2 )) && names=("\${(@f)$(readout completion names "$PREFIX" 2>/dev/null)}") && compadd -- $names
}
_readout() {
  local word place='' prev=\${words[CURRENT-1]}
  local -a told
  local -i i
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case "\${place:+$place }$word" in
      ${paths.join('|')}) place="\${place:+$place }$word" ;;
    esac
  done
  case "$place:$prev" in
${valueCases(entries, action)}
  esac
  if [[ $PREFIX == -* ]]; then
    case "$place" in
${options.join('\n')}
    esac
    _describe option told
    return
  fi
  case "$place" in
${rest.join('\n')}
  esac
}
if [ "$funcstack[1]" = _readout ]; then _readout "$@"; else compdef _readout readout; fi
`;
}
