import { readFileSync, statSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import { INTERFACES, type Locale } from '../messages/messages.js';
import { ReadoutError } from '../readout/error.js';
import type { CompareOptions } from './accounts/compare.js';
import type { OccurrencesOptions } from './accounts/occurrences.js';
import { configured } from './configuration.js';
import { Exit, exitAfter } from './exit.js';
import type { LedgerOptions } from './ledger/options.js';
import type { MatchOptions } from './names-match.js';
import { nearest } from './nearest.js';
import { buildProgram, type LedgerCommand, wordsOf } from './program.js';
import type { EnqueueCommandOptions } from './queue/enqueue.js';
import type { WorkerCommandOptions } from './queue/worker.js';
import type { ReadOptions } from './read.js';
import { talk } from './talk.js';
import { interfaceOf, terminal } from './terminal.js';

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** Takes what configuration files say into the environment; returns what is wrong with them. */
function configure(): unknown {
  try {
    Object.assign(process.env, configured(process.env, process.cwd()));
    return null;
  } catch (error) {
    return error;
  }
}

/** Runs the command line; returns the exit code. */
async function run(argv: string[]): Promise<Exit> {
  const misconfigured = configure();
  const locale: Locale = {
    language: interfaceOf(argv, process.env),
    asciiDigits: argv.includes('--ascii-digits'),
  };
  const flags = {
    json: argv.includes('--json'),
    quiet: argv.includes('-q') || argv.includes('--quiet'),
    debug: argv.includes('--debug'),
  };
  const front = terminal(locale, { color: !argv.includes('--no-color') });
  const voice = talk({ ...flags, locale, paint: front.paintError });
  const { program, read, match, help, completion, commands, accounts, queue } = buildProgram(
    locale,
    version(),
  );
  if (misconfigured) {
    voice.error(misconfigured);
    return Exit.Usage;
  }
  let exit: Exit = Exit.Done;
  program.action(() => {
    const [command] = program.args;
    if (command !== undefined) throw unknownCommand(command, program);
    program.outputHelp();
  });
  for (const [name, command] of Object.entries(commands) as [LedgerCommand, Command][])
    command.action(async () => {
      const options = command.opts<LedgerOptions>();
      checkInterface(options.ui);
      const { ledgerCommand } = await import('./ledger/commands.js'); // a database is not needed for reading
      exit = await ledgerCommand(name, command.args, options, front, voice);
    });
  accounts.compare.action(async () => {
    const options = accounts.compare.opts<CompareOptions & { ui?: string }>();
    checkInterface(options.ui);
    const { compareCommand } = await import('./accounts/compare.js');
    exit = await compareCommand(accounts.compare.args, options, front, voice);
  });
  accounts.occurrences.action(async () => {
    const options = accounts.occurrences.opts<OccurrencesOptions & { ui?: string }>();
    checkInterface(options.ui);
    const { occurrencesCommand } = await import('./accounts/occurrences.js');
    exit = await occurrencesCommand(accounts.occurrences.args, options, front, voice);
  });
  queue.enqueue.action(async () => {
    const options = queue.enqueue.opts<EnqueueCommandOptions & { ui?: string }>();
    checkInterface(options.ui);
    const { enqueueCommand } = await import('./queue/enqueue.js');
    exit = await enqueueCommand(queue.enqueue.args, options, front, voice);
  });
  queue.worker.action(async () => {
    const options = queue.worker.opts<WorkerCommandOptions & { ui?: string }>();
    checkInterface(options.ui);
    const { workerCommand } = await import('./queue/worker.js');
    exit = await workerCommand(queue.worker.args, options, front, voice);
  });
  read.action(async (inputs: string[], options: ReadOptions & { ui?: string; color?: boolean }) => {
    checkInterface(options.ui);
    const wantsInput = inputs.length === 0 || inputs.includes('-');
    if (wantsInput && process.stdin.isTTY) {
      voice.error(new ReadoutError('usage.no-input'));
      process.stderr.write(`\n${read.helpInformation()}`);
      exit = Exit.Usage;
      return;
    }
    const { readCommand } = await import('./read.js');
    exit = await readCommand(inputs.length ? inputs : ['-'], options, front, voice);
    if (wantsInput) process.stdin.destroy();
  });
  help.action(async (words: string[]) => {
    const { helpCommand } = await import('./help/help.js');
    exit = helpCommand(words, program, front);
  });
  completion.action(async () => {
    const { completionCommand } = await import('./completion/completion.js');
    exit = await completionCommand(completion.args, program);
  });
  match.action(async (asked: string[], options: MatchOptions) => {
    const { matchCommand } = await import('./names-match.js');
    exit = await matchCommand(asked, options, front);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    const { code, exitCode } = error as CommanderError;
    if (code?.startsWith('commander.') && exitCode === 0) return Exit.Done; // help, version
    if (code === 'commander.help') return Exit.Usage;
    voice.error(code?.startsWith('commander.') ? usageError(error as CommanderError, program, argv) : error);
    return exitAfter(code);
  }
}

function checkInterface(ui: string | undefined): void {
  if (ui !== undefined && !INTERFACES.some((code) => code === ui))
    throw new ReadoutError('usage.ui', { language: ui });
}

/** The command that the words of the command line lead to. */
function commandIn(argv: readonly string[], program: Command): Command {
  let command = program;
  for (const word of argv) command = command.commands.find((c) => c.name() === word) ?? command;
  return command;
}

function unknownCommand(command: string, program: Command): ReadoutError {
  const near = nearest(
    command,
    program.commands.map((c) => c.name()),
  );
  if (near) return new ReadoutError('usage.command-near', { command, nearest: near });
  const readable =
    /^https?:/i.test(command) || command === '-' || statSync(command, { throwIfNoEntry: false });
  return new ReadoutError(readable ? 'usage.command-input' : 'usage.command', { command });
}

/** Commander's complaints as codes; it tells the word that it stumbled over only inside its sentence. */
function usageError({ code, message }: CommanderError, program: Command, argv: string[]): ReadoutError {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownOption') {
    const option = word.split('=')[0]!;
    const asked = commandIn(argv, program);
    const own = asked.options.map((o) => o.long ?? '');
    const others = program.commands.flatMap((c) => c.options.map((o) => o.long ?? ''));
    const near = nearest(option, [...own, '--help']) ?? nearest(option, [...others, '--version']);
    return near
      ? new ReadoutError('usage.option-near', { option, nearest: near })
      : new ReadoutError('usage.option', { option, command: wordsOf(asked) || 'read' });
  }
  if (code === 'commander.optionMissingArgument')
    return new ReadoutError('usage.option-value', { option: word.split(/[ ,]+/).at(-2) ?? word });
  if (code === 'commander.unknownCommand') return unknownCommand(word, commandIn(argv, program));
  return new ReadoutError('usage.other', { text: message.replace(/^error: /, '') });
}

void run(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
