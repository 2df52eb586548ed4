import { Argument, Command, Help, Option } from 'commander';
import { type Locale, say } from '../messages/messages.js';

export type LedgerCommand = 'add' | 'search' | 'ask' | 'brief' | 'diff' | 'reread' | 'backup' | 'restore';

const EXAMPLES: Record<string, string[]> = {
  readout: [
    'readout read report-bn.txt --published 2025-08-15',
    'readout read https://example.org/report --json',
  ],
  read: [
    'readout read report-bn.txt --published 2025-08-15 --ui bn',
    'readout read https://example.org/report --explain',
    'curl -s https://example.org/reports.jsonl | readout read - --json > readouts.jsonl',
  ],
  match: ['readout names match "দোব্রোপিলিয়া" --country UA', 'readout names match "Volodymyr Zelensky" --json'],
  add: [
    'readout add reports/ https://example.org/report',
    'readout add news.jsonl --ledger দেশের-খবর',
    'readout add news.jsonl --database postgres://reader@localhost/news',
    'readout add --failed',
  ],
  search: [
    'readout search রাশিয়া --speaker পুতিন --from 2025-08-01',
    'readout search ceasefire --act deny --json',
  ],
  ask: [
    'readout ask "উত্তর কোরিয়া কি আলাস্কার কথা বলেছে?"',
    'readout ask "How many soldiers were sent, and who says so?" --from 2025-08-01 --json',
    'readout ask --questions questions.jsonl > answers.jsonl',
  ],
  brief: ['readout brief "ক্রেমলিন" > kremlin.md', 'readout brief "Muhammad Yunus" --from 2025-08-01 --ui bn'],
  diff: ['readout diff', 'readout diff https://example.org/report'],
  reread: ['readout reread', 'readout reread --ledger দেশের-খবর'],
  backup: ['readout backup news.backup.gz', 'readout backup খবর.gz --ledger দেশের-খবর'],
  restore: ['readout restore news.backup.gz --ledger copy', 'readout restore খবর.gz --ledger দেশের-খবর'],
};

/** Options that several commands share, by the key of their help. */
const FLAGS = {
  ledger: '--ledger <dir>',
  database: '--database <url>',
  json: '--json',
  language: '--language <code>',
  outlet: '--outlet <name>',
  published: '--published <date>',
  encoding: '--encoding <name>',
  quiet: '-q, --quiet',
  'ascii-digits': '--ascii-digits',
  'no-color': '--no-color',
  ui: '--ui <code>',
  debug: '--debug',
} as const;
const LEDGER = ['ledger', 'database'] as const;
const VOICE = ['quiet', 'ascii-digits', 'no-color', 'ui', 'debug'] as const;

/** The commands and their options, with help in the language of the interface. */
export function buildProgram(
  locale: Locale,
  version: string,
): { program: Command; read: Command; match: Command; commands: Record<LedgerCommand, Command> } {
  const text = (key: string) => say(`help.${key}`, {}, locale);
  const option = (flags: string, key: string) => new Option(flags, text(key));

  const program = new Command('readout')
    .description(text('about'))
    .version(version, '-V, --version', text('version'))
    .helpCommand('help [command]', text('help'));
  const read = program
    .command('read')
    .description(text('read'))
    .addArgument(new Argument('[FILE|URL|-...]', text('inputs')))
    .addOption(option('--json', 'json'))
    .addOption(option('--plain', 'plain'))
    .addOption(option('--explain', 'explain'))
    .addOption(option('--published <date>', 'published'))
    .addOption(option('--language <code>', 'language'))
    .addOption(option('--outlet <name>', 'outlet'))
    .addOption(option('--encoding <name>', 'encoding'))
    .addOption(option('-o, --output <file>', 'output'))
    .addOption(option('-q, --quiet', 'quiet'))
    .addOption(option('--no-text', 'no-text'))
    .addOption(option('--ascii-digits', 'ascii-digits'))
    .addOption(option('--no-color', 'no-color'))
    .addOption(option('--ui <code>', 'ui'))
    .addOption(option('--debug', 'debug'));

  const names = program.command('names').description(text('names'));
  const match = names
    .command('match')
    .description(text('names-match'))
    .addArgument(new Argument('<NAME...>', text('names-name')))
    .addOption(option('--country <code>', 'country'))
    .addOption(option('--json', 'names-json'))
    .addOption(option('--ascii-digits', 'ascii-digits'))
    .addOption(option('--no-color', 'no-color'))
    .addOption(option('--ui <code>', 'ui'))
    .addOption(option('--debug', 'debug'));

  const command = (
    name: LedgerCommand,
    argument: [flags: string, key: string] | null,
    ...options: (keyof typeof FLAGS | [flags: string, key: string])[]
  ) => {
    const made = program.command(name).description(text(name));
    if (argument) made.addArgument(new Argument(argument[0], text(argument[1])));
    for (const entry of [...options, ...LEDGER, ...VOICE])
      made.addOption(typeof entry === 'string' ? option(FLAGS[entry], entry) : option(...entry));
    return made;
  };
  const commands: Record<LedgerCommand, Command> = {
    add: command(
      'add',
      ['[FILE|URL|-...]', 'inputs'],
      ['--failed', 'failed'],
      ['-n, --dry-run', 'dry-run'],
      'published',
      'language',
      'outlet',
      'encoding',
      ['--json', 'add-json'],
    ),
    search: command(
      'search',
      ['[WORD...]', 'words'],
      ['--speaker <name>', 'speaker'],
      ['--addressee <name>', 'addressee'],
      ['--relay <name>', 'relay'],
      ['--act <act>', 'act'],
      ['--entity <name>', 'entity'],
      ['--event <type>', 'event'],
      ['--place <name>', 'place'],
      ['--from <date>', 'from'],
      ['--to <date>', 'to'],
      'outlet',
      'language',
      ['--figure <value>', 'figure'],
      ['--limit <count>', 'limit'],
      ['--json', 'search-json'],
    ),
    ask: command(
      'ask',
      ['[QUESTION...]', 'question'],
      ['--questions <file>', 'questions'],
      ['--from <date>', 'from'],
      ['--to <date>', 'to'],
      'outlet',
      'language',
      ['--limit <count>', 'answers'],
      ['--json', 'ask-json'],
    ),
    brief: command(
      'brief',
      ['<NAME...>', 'brief-name'],
      ['--from <date>', 'from'],
      ['--to <date>', 'to'],
      'outlet',
      'language',
      ['--limit <count>', 'statements'],
    ),
    diff: command(
      'diff',
      ['[ADDRESS]', 'address'],
      ['--versions <numbers>', 'versions'],
      ['--json', 'diff-json'],
    ),
    reread: command('reread', null, ['--json', 'add-json']),
    backup: command('backup', ['<FILE>', 'backup-file'], ['-f, --force', 'force']),
    restore: command('restore', ['<FILE>', 'backup-file']),
  };

  for (const command of [program, read, names, match, ...Object.values(commands)]) {
    command
      .helpOption('-h, --help', text('help'))
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: () => {} })
      .configureHelp({ styleTitle: (title) => titleIn(locale, title), formatHelp: formatted(locale) });
  }
  program.allowExcessArguments(true);
  return { program, read, match, commands };
}

function titleIn(locale: Locale, title: string): string {
  const key = title.replace(/:$/, '').toLowerCase().replace('global ', '');
  return /^(usage|arguments|options|commands)$/.test(key) ? say(`help.${key}`, {}, locale) : title;
}

/** What a command is for, then examples, then everything else. */
function formatted(locale: Locale): (command: Command, helper: Help) => string {
  return (command, helper) => {
    const plain = new Help();
    const body = plain.formatHelp.call(
      Object.assign(plain, { helpWidth: helper.helpWidth, styleTitle: helper.styleTitle }),
      command,
      plain,
    );
    const examples = (EXAMPLES[command.name()] ?? []).map((line) => `  ${line}`).join('\n');
    const [usage = '', about = '', ...rest] = body.split('\n\n');
    return `${[
      about,
      usage,
      `${say('help.examples', {}, locale)}\n${examples}`,
      ...rest.map((part) => part.trimEnd()),
      say('help.exit', {}, locale),
    ].join('\n\n')}\n`;
  };
}
