import type { Command } from 'commander';
import { ROWS } from '../../export/format.js';
import { FORMATS } from '../../export/formats.js';
import { packs } from '../../languages/packs.js';
import { SCOPES } from '../../ledger/ledger.js';
import { INTERFACES } from '../../messages/messages.js';
import { ACTS, PLOVER } from '../../readout/vocabulary.js';
import { TOPICS } from '../help/topics.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What may follow: one of a list, a file or folder, somebody whom the ledger knows, or nothing that can be guessed. */
export type Values = readonly string[] | 'files' | 'folders' | 'names' | 'none';

export interface Entry {
  /** The words by which the command is called; empty for the program itself. */
  path: string;
  commands: { name: string; about: string }[];
  options: { flags: string[]; about: string; takes: boolean; values: Values }[];
  arguments: Values;
}

const OF_OPTIONS: Record<string, Values> = {
  '--act': ACTS,
  '--event': Object.keys(PLOVER),
  '--language': [...packs.keys()],
  '--ui': INTERFACES,
  '--scope': SCOPES,
  '--rows': ROWS,
  '--output': 'files',
  '--questions': 'files',
  '--reports': 'files',
  '--ledger': 'folders',
  '--speaker': 'names',
  '--addressee': 'names',
  '--relay': 'names',
  '--entity': 'names',
  '--place': 'names',
};

/** Every command as the program has it: completion knows what help knows. */
export function entriesOf(program: Command): Entry[] {
  const ofArguments: Record<string, Values> = {
    read: 'files',
    add: 'files',
    watch: 'files',
    backup: 'files',
    restore: 'files',
    brief: 'names',
    export: FORMATS,
    completion: SHELLS,
    help: [...program.commands.map((c) => c.name()), ...TOPICS],
  };
  const entry = (command: Command, path: string): Entry[] => [
    {
      path,
      commands: command.commands.map((c) => ({ name: c.name(), about: c.description() })),
      options: command
        .createHelp()
        .visibleOptions(command)
        .map((o) => ({
          flags: [o.short, o.long].filter((flag) => flag !== undefined),
          about: o.description,
          takes: o.required || o.optional,
          values: OF_OPTIONS[o.long ?? ''] ?? 'none',
        })),
      arguments: ofArguments[path] ?? 'none',
    },
    ...command.commands.flatMap((c) => entry(c, path ? `${path} ${c.name()}` : c.name())),
  ];
  return entry(program, '');
}
