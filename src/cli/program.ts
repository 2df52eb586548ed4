import { Argument, Command, Help, Option } from 'commander';
import { type Locale, say } from '../messages/messages.js';
import { type QueueCommand, queueCommands } from './queue/commands.js';

/** Commands that lay accounts side by side. */
export type AccountsCommand = 'compare' | 'occurrences';
export type LedgerCommand =
  | 'add'
  | 'search'
  | 'ask'
  | 'brief'
  | 'diff'
  | 'watch'
  | 'reread'
  | 'backup'
  | 'restore'
  | 'export'
  | 'mcp'
  | 'serve'
  | 'forget'
  | 'token create'
  | 'token list'
  | 'token revoke';

/** By the words of the command. */
const EXAMPLES: Record<string, string[]> = {
  '': ['readout read report-bn.txt --published 2025-08-15', 'readout read https://example.org/report --json'],
  read: [
    'readout read report-bn.txt --published 2025-08-15 --ui bn',
    'readout read https://example.org/report --explain',
    'readout read report-bn.txt --with http://127.0.0.1:11434/v1 --model qwen3',
    'curl -s https://example.org/reports.jsonl | readout read - --json > readouts.jsonl',
  ],
  names: ['readout names match "দোব্রোপিলিয়া"', 'readout names match "Volodymyr Zelensky" --json'],
  'names match': [
    'readout names match "দোব্রোপিলিয়া" --country UA',
    'readout names match "Volodymyr Zelensky" --json',
  ],
  add: [
    'readout add reports/ https://example.org/report',
    'readout add news.jsonl --ledger দেশের-খবর',
    'readout add news.jsonl --database postgres://reader@localhost/news',
    'readout add --failed',
    'readout add খবর/ --with http://127.0.0.1:11434/v1 --model qwen3',
    'readout add --readings brat annotations/ --author মিতা',
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
  diff: ['readout diff https://example.org/report', 'readout diff --ledger দেশের-খবর'],
  watch: [
    'readout watch https://example.org/feed.xml --every 30m',
    'readout watch সংবাদ.opml --ledger দেশের-খবর',
    'readout watch',
  ],
  reread: ['readout reread', 'readout reread --ledger দেশের-খবর'],
  serve: [
    'readout serve',
    'readout serve --ledger দেশের-খবর --port 8080',
    'readout serve --host 0.0.0.0 --database postgres://reader@localhost/news',
  ],
  forget: [
    'readout forget https://example.org/report --dry-run',
    'readout forget --person "মরিয়ম আক্তার" --with-reports',
  ],
  help: ['readout help read', 'readout help acts --ui bn'],
  completion: [
    'readout completion bash >> ~/.bashrc',
    'readout completion fish --ui bn > ~/.config/fish/completions/readout.fish',
  ],
  token: ['readout token create --scope write --name রিনা', 'readout token list'],
  'token create': [
    'readout token create --scope read --name desk --expires 90d',
    'readout token create --scope write --name রিনা',
  ],
  'token list': ['readout token list', 'readout token list --ledger দেশের-খবর --json'],
  'token revoke': ['readout token revoke 3', 'readout token revoke রিনা'],
  enqueue: [
    'readout enqueue --queue nats://queue:4222 news.jsonl archive.warc.gz https://example.org/feed.xml',
    'readout enqueue --queue nats://a:4222,b:4222,c:4222 --replicas 3 reports/',
    'readout enqueue --queue nats://queue:4222 সংবাদ.jsonl --ui bn',
    'readout enqueue --queue nats://queue:4222 --dead',
    'readout enqueue --queue nats://queue:4222 --requeue',
  ],
  worker: [
    'readout worker --queue nats://queue:4222 --database postgres://readout@db/news',
    'readout worker --queue nats://queue:4222 --database postgres://readout@db/news --ui bn',
    'readout worker --queue nats://a:4222,b:4222,c:4222 --database postgres://readout@db/news --metrics 9464 --log json',
  ],
  compare: [
    'readout compare "putin kim call"',
    'readout compare কিম পুতিন ফোনালাপ --ui bn',
    'readout compare --reports samples/call-*.txt --markdown',
  ],
  occurrences: ['readout occurrences', 'readout occurrences বন্যা --json'],
  backup: ['readout backup news.backup.gz', 'readout backup খবর.gz --ledger দেশের-খবর'],
  export: [
    'readout export csv --speaker Putin -o putin.csv',
    'readout export csv বন্যা --rows figures --bom -o বন্যা.csv',
    'readout export brat --outlet প্রভাত -o annotations/',
  ],
  mcp: ['readout mcp', 'readout mcp --ledger দেশের-খবর'],
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
  'allow-private': '--allow-private',
  quiet: '-q, --quiet',
  'ascii-digits': '--ascii-digits',
  'no-color': '--no-color',
  ui: '--ui <code>',
  debug: '--debug',
} as const;
/** What reports are looked for by. */
const FILTERS: readonly (keyof typeof FLAGS | [flags: string, key: string])[] = [
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
];
const LEDGER = ['ledger', 'database'] as const;
const VOICE = ['quiet', 'ascii-digits', 'no-color', 'ui', 'debug'] as const;

/** The commands and their options, with help in the language of the interface. */
export function buildProgram(
  locale: Locale,
  version: string,
): {
  program: Command;
  read: Command;
  match: Command;
  commands: Record<LedgerCommand, Command>;
  help: Command;
  completion: Command;
  accounts: Record<AccountsCommand, Command>;
  queue: Record<QueueCommand, Command>;
} {
  const text = (key: string) => say(`help.${key}`, {}, locale);
  const option = (flags: string, key: string) => new Option(flags, text(key));

  const program = new Command('readout')
    .description(text('about'))
    .version(version, '-V, --version', text('version'));
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
    .addOption(option('--allow-private', 'allow-private'))
    .addOption(option('--with <url>', 'with'))
    .addOption(option('--model <name>', 'model'))
    .addOption(option('--key-env <variable>', 'key-env'))
    .addOption(option('--threads <count>', 'threads'))
    .addOption(option('-o, --output <file>', 'output'))
    .addOption(option('-q, --quiet', 'quiet'))
    .addOption(option('--no-text', 'no-text'))
    .addOption(option('--ascii-digits', 'ascii-digits'))
    .addOption(option('--no-color', 'no-color'))
    .addOption(option('--ui <code>', 'ui'))
    .addOption(option('--debug', 'debug'));

  const groupCalled = (name: string) =>
    program.commands.find((c) => c.name() === name) ?? program.command(name).description(text(name));
  const command = (
    name: LedgerCommand | AccountsCommand,
    argument: [flags: string, key: string] | null,
    ...options: (keyof typeof FLAGS | [flags: string, key: string])[]
  ) => {
    const words = name.split(' ');
    const group = words.length > 1 ? groupCalled(words[0]!) : program;
    const made = group.command(words.at(-1)!).description(text(words.join('-')));
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
      ['--readings <format>', 'readings'],
      ['--author <name>', 'author'],
      ['-n, --dry-run', 'dry-run'],
      ['--with <url>', 'with'],
      ['--model <name>', 'model'],
      ['--key-env <variable>', 'key-env'],
      ['--threads <count>', 'threads'],
      'published',
      'language',
      'outlet',
      'encoding',
      'allow-private',
      ['--json', 'add-json'],
    ),
    search: command(
      'search',
      ['[WORD...]', 'words'],
      ...FILTERS,
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
    watch: command(
      'watch',
      ['[FEED...]', 'feeds'],
      ['--every <time>', 'every'],
      ['--once', 'once'],
      ['--list', 'list-feeds'],
      ['--remove', 'remove-feeds'],
      'allow-private',
      'published',
      'language',
      'outlet',
      ['--json', 'add-json'],
    ),
    reread: command('reread', null, ['--json', 'add-json']),
    backup: command('backup', ['<FILE>', 'backup-file'], ['-f, --force', 'force']),
    serve: command(
      'serve',
      null,
      ['--port <number>', 'port'],
      ['--samples', 'samples'],
      ['--host <address>', 'host'],
      ['--hostname <name...>', 'hostname'],
      ['--no-tokens', 'no-tokens'],
      ['--log <kind>', 'log'],
      ['--json', 'serve-json'],
    ),
    restore: command('restore', ['<FILE>', 'backup-file']),
    export: command(
      'export',
      ['<FORMAT>', 'export-format'],
      ['-o, --output <file>', 'export-output'],
      ['--rows <kind>', 'rows'],
      ['--bom', 'bom'],
      ...FILTERS,
      ['--limit <count>', 'export-limit'],
      ['--no-text', 'export-no-text'],
      ['--json', 'export-json'],
    ).addArgument(new Argument('[WORD...]', text('words'))),
    mcp: command('mcp', null),
    forget: command(
      'forget',
      ['<REPORT|NAME...>', 'forget-what'],
      ['--person', 'forget-person'],
      ['--with-reports', 'forget-reports'],
      ['-n, --dry-run', 'forget-dry-run'],
      ['-y, --yes', 'yes'],
      ['--json', 'forget-json'],
    ),
    'token create': command(
      'token create',
      null,
      ['--scope <scope>', 'scope'],
      ['--name <name>', 'token-name'],
      ['--expires <time>', 'expires'],
      ['--json', 'token-json'],
    ),
    'token list': command('token list', null, ['--json', 'token-json']),
    'token revoke': command('token revoke', ['<TOKEN...>', 'which-token']),
  };

  const accounts: Record<AccountsCommand, Command> = {
    compare: command(
      'compare',
      ['[WORD|ID...]', 'compare-query'],
      ['--reports <file...>', 'reports'],
      ['--limit <count>', 'limit'],
      ['--json', 'compare-json'],
      ['--markdown', 'markdown'],
    ),
    occurrences: command(
      'occurrences',
      ['[WORD...]', 'compare-query'],
      ['--disputed', 'disputed'],
      ['--limit <count>', 'limit'],
      ['--json', 'occurrences-json'],
    ),
  };

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

  const help = program
    .command('help')
    .description(text('help-command'))
    .addArgument(new Argument('[COMMAND|TOPIC...]', text('help-what')));
  const completion = program
    .command('completion')
    .description(text('completion'))
    .addArgument(new Argument('<SHELL>', text('shell')))
    .allowExcessArguments(true);
  for (const command of [help, completion])
    for (const entry of VOICE) command.addOption(option(FLAGS[entry], entry));

  const queue = queueCommands(program, locale);

  for (const command of allOf(program)) {
    command
      .helpOption('-h, --help', text('help'))
      .helpCommand(false)
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: () => {} })
      .configureHelp({ styleTitle: (title) => titleIn(locale, title), formatHelp: formatted(locale) });
  }
  program.allowExcessArguments(true);
  return { program, read, match, help, completion, commands, accounts, queue };
}

function titleIn(locale: Locale, title: string): string {
  const key = title.replace(/:$/, '').toLowerCase().replace('global ', '');
  return /^(usage|arguments|options|commands)$/.test(key) ? say(`help.${key}`, {}, locale) : title;
}

/** How a command is used, line by line. */
export const examplesOf = (command: Command): readonly string[] => EXAMPLES[wordsOf(command)] ?? [];

/** A command with those below it. */
export const allOf = (command: Command): Command[] => [command, ...command.commands.flatMap(allOf)];

/** How a command is called, without the program's own name. */
export const wordsOf = (command: Command): string =>
  command.parent ? [wordsOf(command.parent), command.name()].filter(Boolean).join(' ') : '';

/** What a command is for, then examples, then everything else. */
function formatted(locale: Locale): (command: Command, helper: Help) => string {
  return (command, helper) => {
    const plain = new Help();
    const body = plain.formatHelp.call(
      Object.assign(plain, { helpWidth: helper.helpWidth, styleTitle: helper.styleTitle }),
      command,
      plain,
    );
    const examples = examplesOf(command)
      .map((line) => `  ${line}`)
      .join('\n');
    const [usage = '', about = '', ...rest] = body.split('\n\n');
    return `${[
      about,
      usage,
      `${say('help.examples', {}, locale)}\n${examples}`,
      ...rest.map((part) => part.trimEnd()),
      plain.boxWrap(say('help.exit', {}, locale), plain.helpWidth ?? 80),
    ].join('\n\n')}\n`;
  };
}
