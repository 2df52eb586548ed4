/** A sentence with `{values}` in it, or one for each plural form, chosen by the value `count`. */
export type Message = string | { one: string; other: string };

// Code → sentence. What happened with the value, what was expected, what to do; the most important words last.
export const en = {
  // input: files and what is in them
  'input.missing': 'cannot read {file}: there is no such file. Check the path.',
  'input.unreadable': 'cannot read {file}: {reason}.',
  'input.empty': 'cannot read {file}: it is empty.',
  'input.binary':
    'cannot read {file}: it is not text. Readout reads .txt, .md, .html and .jsonl; take its text out first.',
  'input.format':
    'cannot read {file}: it is a {format} file. Readout reads .txt, .md, .html and .jsonl; take its text out first.',
  'input.encoding': 'cannot read {file}: not UTF-8 (byte {byte} at {offset}). Try --encoding {suggestion}.',
  'input.line-encoding':
    'cannot read {file}, line {line}: not UTF-8 (byte {byte} at {offset} of the line). Try --encoding {suggestion}.',
  'input.wrong-encoding':
    'cannot read {file}: it is not {encoding} (--encoding). Leave the option out, or name another encoding.',
  'input.size':
    'cannot read {file}: {size} MB is more than one report can have (limit: {limit} MB). Give one report a file, or JSON Lines.',
  'input.directory':
    'cannot read {file}: no reports in this directory. Readout looks for .txt, .md, .html, .json and .jsonl files.',
  'input.no-article':
    'cannot read {file}: no article found on this page. Give the address or file of a single report, or its text as .txt.',
  'input.no-reports': 'cannot read {file}: no reports in it. Write one JSON object a line, each with "text".',
  'input.json': 'cannot read {file}, line {line}: not valid JSON. Write one whole object on each line.',
  'input.record': 'cannot read {file}, line {line}: a report is a JSON object with "text".',
  'input.field': 'cannot read {file}, line {line}: "{field}" must be a text.',
  'input.no-text': 'cannot read {file}, line {line}: "text" is missing or empty.',
  // addresses
  'url.invalid':
    'cannot fetch {file}: this is no complete web address. It should look like https://example.org/report.',
  'url.scheme': 'cannot fetch {file}: only http and https addresses are fetched, not {scheme}.',
  'url.status': 'cannot fetch {file}: the server answered {status}. Check the address in a browser.',
  'url.redirects': 'cannot fetch {file}: more than {limit} redirects. Give the address that they lead to.',
  'url.size': 'cannot fetch {file}: the page is larger than {limit} MB. Save what you need of it as a file.',
  'url.timeout':
    'cannot fetch {file}: no complete answer within {seconds} s. Try again later, or save the page.',
  'url.unreachable': 'cannot fetch {file}: {reason}. Check the address and the connection.',
  // reading
  'reader.failed': 'cannot read {file}: the reader failed ({reason}). Please report this with the text.',
  'reader.no-pack':
    'No language pack for {language}: only what is the same in every language has been read. Packs: {packs}.',
  'reader.no-language':
    'The language could not be told: only what is the same in every language has been read. Give --language bn or en.',
  'intake.date-unclear':
    'The date "{value}" is not understood and was left out. Give it as --published 2025-08-15.',
  'intake.bad-bytes': 'Some characters of the page could not be read and stand as \ufffd.',
  'intake.undated': {
    one: '{count} report without a date: words like "on Tuesday" stay without value. Give --published 2025-08-15.',
    other:
      '{count} reports without a date: words like "on Tuesday" stay without value. Give --published 2025-08-15.',
  },
  // usage
  'usage.command': 'unknown command "{command}".',
  'usage.command-near': 'unknown command "{command}"; did you mean "{nearest}"?',
  'usage.command-input': 'unknown command "{command}". To read it: readout read {command}',
  'usage.option': 'unknown option {option}. See readout {command} --help.',
  'usage.option-near': 'unknown option {option}; did you mean {nearest}?',
  'usage.option-value': 'option {option} needs a value.',
  'usage.no-input': 'nothing to read. Give files, addresses, or - for standard input.',
  'usage.conflict': '{option} and {other} do not go together. Choose one.',
  'usage.language': 'unknown language "{language}". Packs: {packs}.',
  'usage.language-near': 'unknown language "{language}"; did you mean "{nearest}"? Packs: {packs}.',
  'usage.ui': 'unknown interface language "{language}". Known: bn, en.',
  'usage.published':
    'the date "{value}" is not understood. Write it as 2025-08-15, or 2025-08-15T10:30+06:00.',
  'usage.encoding': 'unknown encoding "{encoding}". Examples: utf-8, windows-1252, utf-16le.',
  'usage.other': '{text}',
  // output and progress
  'output.failed': 'cannot write {file}: {reason}.',
  'run.stopping': 'Stopping after this report. Press Ctrl-C again to stop at once.',
  'run.progress': '{done} reports · {rate}/s · {failed} failed',
  'run.progress-of': '{done} / {total} inputs · {rate}/s · {failed} failed · {left} left',
  'run.minutes': '{minutes} min {seconds} s',
  'run.seconds': '{seconds} s',
  'run.failed': {
    one: '{done} read, {count} failed.',
    other: '{done} read, {count} failed.',
  },
  'run.written': {
    one: '{count} readout written to {file}.',
    other: '{count} readouts written to {file}.',
  },
  // names
  'names.none': 'no known name is like "{name}".',
  'usage.country': 'unknown country "{country}". Give its two-letter ISO 3166 code, as UA or BD.',
  'names.certain': 'the same name',
  'names.close': 'sounds alike: {percent} %',
  'names.inhabitants': '{population} inhabitants',
  'names.context': 'in {country}, as asked',
  // help
  'help.about': 'Reads news and keeps account of who said what, to whom, when, and according to whom.',
  'help.read': 'Read reports: files, directories, web addresses, or - for standard input.',
  'help.names': 'Look names up among those that Readout knows.',
  'help.names-match': 'Candidates for a name in any script, the likeliest first, and why.',
  'help.names-name': 'names, each in quotation marks',
  'help.country': 'prefer this country, as UA',
  'help.names-json': 'one candidate a line, for programs',
  'help.inputs': '.txt, .md, .html, .json or .jsonl files, directories of them, http(s) addresses, or -',
  'help.json': 'one readout a line, for programs',
  'help.plain':
    'tab-separated, one row a record: report, record, start, end, type, value, who, whom, via, when, where, text',
  'help.explain': 'show for each record the rule and the words that produced it',
  'help.published': 'date of the reports, as 2025-08-15',
  'help.language': 'language of the reports, as bn',
  'help.outlet': 'who published them',
  'help.encoding': 'encoding of the files, where it is not UTF-8',
  'help.output': 'write to a file instead of standard output',
  'help.quiet': 'no notices and no progress',
  'help.no-color': 'no colour',
  'help.ascii-digits': '0–9 also in a Bengali interface',
  'help.no-text': 'leave the text of the report out of --json',
  'help.ui': 'language of labels and messages: bn or en (default: from LC_ALL, LANG)',
  'help.debug': 'show where in the program an error arose',
  'help.help': 'show this help',
  'help.version': 'show the version',
  'help.usage': 'Usage:',
  'help.arguments': 'Arguments:',
  'help.options': 'Options:',
  'help.commands': 'Commands:',
  'help.global': 'Everywhere:',
  'help.examples': 'Examples:',
  'help.exit':
    'Exit codes: 0 done · 1 failed · 2 wrong usage · 3 input not readable · 4 done, some reports failed · 130 interrupted',
  'help.more': 'More: readout {command} --help',
} satisfies Record<string, Message>;

export type MessageCode = keyof typeof en;
export type Messages = Record<MessageCode, Message>;
