import { Argument, type Command, Option } from 'commander';
import { type Locale, say } from '../../messages/messages.js';

/** Commands that work with a queue. */
export type QueueCommand = 'enqueue' | 'worker';

const QUEUE: [flags: string, key: string][] = [
  ['--queue <url>', 'queue'],
  ['--stream <name>', 'stream'],
  ['--replicas <count>', 'replicas'],
];
const VOICE: [flags: string, key: string][] = [
  ['-q, --quiet', 'quiet'],
  ['--ascii-digits', 'ascii-digits'],
  ['--no-color', 'no-color'],
  ['--ui <code>', 'ui'],
  ['--debug', 'debug'],
];

/** Adds `enqueue` and `worker` with their options. */
export function queueCommands(program: Command, locale: Locale): Record<QueueCommand, Command> {
  const text = (key: string) => say(`help.${key}`, {}, locale);
  const command = (name: QueueCommand, ...options: [flags: string, key: string][]) => {
    const made = program.command(name).description(text(name));
    for (const [flags, key] of [...QUEUE, ...options, ...VOICE]) made.addOption(new Option(flags, text(key)));
    return made;
  };
  return {
    enqueue: command(
      'enqueue',
      ['--dead', 'dead'],
      ['--requeue', 'requeue'],
      ['--published <date>', 'published'],
      ['--language <code>', 'language'],
      ['--outlet <name>', 'outlet'],
      ['--encoding <name>', 'encoding'],
      ['--allow-private', 'allow-private'],
      ['--json', 'enqueue-json'],
    ).addArgument(new Argument('[FILE|URL|-...]', text('inputs'))),
    worker: command(
      'worker',
      ['--database <url>', 'database'],
      ['--ledger <dir>', 'ledger'],
      ['--threads <count>', 'threads'],
      ['--tries <count>', 'tries'],
      ['--once', 'worker-once'],
      ['--metrics <port>', 'metrics'],
      ['--log <kind>', 'log'],
    ),
  };
}
