#!/usr/bin/env node
// Prints docs/reference/topics.md and commands.md, and their twins in docs/bn/: what `readout help` tells, from the
// same lists.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each page stands, from the root of the project. */
export const HELP_PAGES = {
  topics: { en: 'docs/reference/topics.md', bn: 'docs/bn/reference.md' },
  commands: { en: 'docs/reference/commands.md', bn: 'docs/bn/commands.md' },
};

/** What the pages say beside what the program says. */
const WORDS = {
  en: {
    topics: '# What Readout goes by',
    topicsAbout:
      'Closed lists and conventions, as `readout help TOPIC` prints them. Made by `npm run reference`; [বাংলায়](../bn/reference.md).',
    commands: '# Commands',
    commandsAbout:
      'Every command with its options, as `readout COMMAND --help` prints them. Made by `npm run reference`; [বাংলায়](../bn/commands.md).',
    shared: '## Options of most commands',
    sharedAbout: 'Each command says at its end which of these it has.',
    also: 'Also',
    given: 'argument',
    option: 'option',
    does: 'does',
    value: 'is',
    means: 'means',
    names: {
      formats: 'Formats',
      acts: 'Acts',
      plover: 'Events',
      'exit-codes': 'Exit codes',
      times: 'Times',
      queries: 'Searching',
      configuration: 'Configuration',
    },
  },
  bn: {
    topics: '# Readout যা মেনে চলে',
    topicsAbout:
      'নির্দিষ্ট তালিকা আর নিয়ম, `readout help TOPIC` যেমন দেখায়। তৈরি হয় `npm run reference` দিয়ে। ([in English](../reference/topics.md))',
    commands: '# কমান্ড',
    commandsAbout:
      'সব কমান্ড ও তাদের অপশন, `readout COMMAND --help` যেমন দেখায়। তৈরি হয় `npm run reference` দিয়ে। ([in English](../reference/commands.md))',
    shared: '## বেশির ভাগ কমান্ডে যে অপশন আছে',
    sharedAbout: 'কোন কমান্ডে এর কোনগুলো চলে, তা সেই কমান্ডের শেষে লেখা।',
    also: 'আরও আছে',
    given: 'কী দিতে হয়',
    option: 'অপশন',
    does: 'কী করে',
    value: 'মান',
    means: 'অর্থ',
    names: {
      formats: 'ফরম্যাট',
      acts: 'উক্তির ধরন',
      plover: 'ঘটনা',
      'exit-codes': 'প্রস্থান কোড',
      times: 'সময়',
      queries: 'অনুসন্ধান',
      configuration: 'কনফিগারেশন',
    },
  },
};
const SHARED = [
  '--ledger',
  '--database',
  '--quiet',
  '--ascii-digits',
  '--no-color',
  '--ui',
  '--debug',
  '--help',
];

/** What is to be typed as it stands: a command line, an option, a variable. */
const TYPED = /readout [a-z]+(?: --?[a-z-]+(?: (?:"[^"]*"|[\w/=>.-]+))?)*|--[a-z][a-z-]+|[A-Z]+_[A-Z_]+/g;
/** Text that Markdown takes as nothing but text, with what is to be typed as code. */
const prose = (text) => text.replace(/[<*]/g, '\\$&').replace(TYPED, '`$&`');
const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');

function table(left, right, rows) {
  const lines = rows.map(([name, about]) => `| ${cell(code(name))} | ${cell(prose(about))} |`);
  return [`| ${left} | ${right} |`, '| --- | --- |', ...lines].join('\n');
}

async function topics(language) {
  const { topicText } = await import('../dist/cli/help/topic.js');
  const { TOPICS } = await import('../dist/cli/help/topics.js');
  const words = WORDS[language];
  const parts = [words.topics, words.topicsAbout];
  for (const topic of TOPICS) {
    const { about, rows, after } = topicText(topic, { language });
    parts.push(
      `## ${words.names[topic]}`,
      code(`readout help ${topic}`),
      prose(about),
      table(words.value, words.means, rows),
      prose(after),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

async function commands(language) {
  const { allOf, buildProgram, examplesOf, wordsOf } = await import('../dist/cli/program.js');
  const words = WORDS[language];
  const { program } = buildProgram({ language }, '');
  const optionsOf = (command) => command.createHelp().visibleOptions(command);
  const rowsOf = (options) => options.map(({ flags, description }) => [flags, description]);
  const all = allOf(program).filter((command) => command.parent && command.commands.length === 0);
  const everyOption = all.flatMap(optionsOf);
  const shared = SHARED.map((long) => everyOption.find((o) => o.long === long));
  const parts = [
    words.commands,
    words.commandsAbout,
    words.shared,
    words.sharedAbout,
    table(words.option, words.does, rowsOf(shared)),
  ];
  for (const command of all) {
    const options = optionsOf(command);
    const given = command.registeredArguments;
    const own = options.filter((o) => !SHARED.includes(o.long));
    const also = options.filter((o) => SHARED.includes(o.long));
    parts.push(
      `## readout ${wordsOf(command)}`,
      prose(command.description()),
      `\`\`\`\n${examplesOf(command).join('\n')}\n\`\`\``,
    );
    if (given.length > 0)
      parts.push(
        table(
          words.given,
          words.value,
          given.map((a) => [a.name(), a.description]),
        ),
      );
    if (own.length > 0) parts.push(table(words.option, words.does, rowsOf(own)));
    parts.push(`${words.also}: ${also.map((o) => code(o.long)).join(', ')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** The pages by where they stand. */
export async function helpPages() {
  const made = { topics, commands };
  const pages = {};
  for (const [name, files] of Object.entries(HELP_PAGES))
    for (const [language, file] of Object.entries(files)) pages[file] = await made[name](language);
  return pages;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, page] of Object.entries(await helpPages())) writeFileSync(`${root}${file}`, page);
