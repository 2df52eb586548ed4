// Makes dist/man/readout.1 from the program itself: its commands, options and examples, as help has them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Text that roff takes as nothing but text. */
const safe = (text) =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1')
    .replace(/\n/g, ' ');

/** The page. */
export async function manual() {
  const { allOf, buildProgram, examplesOf, wordsOf } = await import('../dist/cli/program.js');
  const { topicPage } = await import('../dist/cli/help/topic.js');
  const { TOPICS } = await import('../dist/cli/help/topics.js');
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const locale = { language: 'en' };
  const { program } = buildProgram(locale, version);
  const plain = (text) => text;
  const terminal = { locale, width: 72, paint: plain, paintError: plain };
  const lines = [
    `.TH READOUT 1 "" "readout ${safe(version)}" "User Commands"`,
    '.SH NAME',
    `readout \\- ${safe(program.description().replace(/\.$/, '').replace(/^R/, 'r'))}`,
    '.SH SYNOPSIS',
    '.B readout',
    '.I command',
    '[options] [arguments]',
    '.SH COMMANDS',
  ];
  for (const command of allOf(program)) {
    const name = wordsOf(command);
    if (!name) continue;
    const given = command.registeredArguments
      .map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`))
      .join(' ');
    lines.push(`.SS "readout ${safe(name)} ${safe(given)}"`, safe(command.description()));
    for (const argument of command.registeredArguments)
      lines.push('.TP', `.I ${safe(argument.name())}`, safe(argument.description));
    for (const { flags, description } of command.options)
      lines.push('.TP', `.B ${safe(flags)}`, safe(description));
    lines.push(
      '.PP',
      'Examples:',
      '.nf',
      ...examplesOf(command).map((line) => `.RS\n${safe(line)}\n.RE`),
      '.fi',
    );
  }
  for (const topic of TOPICS)
    lines.push(
      `.SH "${safe(topic.toUpperCase())}"`,
      '.nf',
      ...topicPage(topic, terminal).trimEnd().split('\n').map(safe),
      '.fi',
    );
  lines.push('.SH "SEE ALSO"', 'readout help, and the folder docs of the package.');
  return `${lines.join('\n')}\n`;
}

export async function writeManual() {
  mkdirSync(`${root}dist/man`, { recursive: true });
  writeFileSync(`${root}dist/man/readout.1`, await manual());
}
