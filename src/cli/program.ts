import { Argument, Command, Help, Option } from 'commander';
import { type Locale, say } from '../messages/messages.js';

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
};

/** The commands and their options, with help in the language of the interface. */
export function buildProgram(
  locale: Locale,
  version: string,
): { program: Command; read: Command; match: Command } {
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

  for (const command of [program, read, names, match]) {
    command
      .helpOption('-h, --help', text('help'))
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ outputError: () => {} })
      .configureHelp({ styleTitle: (title) => titleIn(locale, title), formatHelp: formatted(locale) });
  }
  program.allowExcessArguments(true);
  return { program, read, match };
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
