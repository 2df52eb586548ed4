/** A sentence with `{values}` in it, or one for each plural form, chosen by the value `count`. */
export type Message = string | { one: string; other: string };

// Code → sentence. What happened with the value, what was expected, what to do; the most important words last.
export const en = {
  // input: files and what is in them
  'input.missing': 'cannot read {file}: there is no such file. Check the path.',
  'input.unreadable': 'cannot read {file}: {reason}.',
  'input.empty': 'cannot read {file}: it is empty.',
  'input.binary':
    'cannot read {file}: it is not text. Readout reads .txt, .md, .html, .pdf and .jsonl; take its text out first.',
  'input.format':
    'cannot read {file}: it is a {format} file. Readout reads .txt, .md, .html, .pdf and .jsonl; take its text out first.',
  'input.encoding': 'cannot read {file}: not UTF-8 (byte {byte} at {offset}). Try --encoding {suggestion}.',
  'input.line-encoding':
    'cannot read {file}, line {line}: not UTF-8 (byte {byte} at {offset} of the line). Try --encoding {suggestion}.',
  'input.wrong-encoding':
    'cannot read {file}: it is not {encoding} (--encoding). Leave the option out, or name another encoding.',
  'input.size':
    'cannot read {file}: {size} MB is more than one report can have (limit: {limit} MB). Give one report a file, or JSON Lines.',
  'input.directory':
    'cannot read {file}: no reports in this directory. Readout looks for .txt, .md, .html, .json and .jsonl files.',
  'input.link':
    'cannot read {file}: it is a link that leads out of {folder}, or nowhere. Give the file that it leads to by name, if you mean it.',
  'input.no-article':
    'cannot read {file}: no article found on this page. Give the address or file of a single report, or its text as .txt.',
  'input.no-reports': 'cannot read {file}: no reports in it. Write one JSON object a line, each with "text".',
  'input.feed': 'cannot read {file}: no addresses of reports in this feed or list.',
  'input.feed-depth': 'cannot read {file}: lists within lists go too deep here. Give this address itself.',
  'input.warc': 'cannot read {file} to its end: no sound WARC ({reason}). What came before was taken in.',
  'input.bomb':
    'cannot read {file}: {packed} MB grew to {size} MB when unpacked, as no archive of pages does. It was left.',
  'input.markup':
    'cannot read {file}: its markup is too much for a page (over {limit} parts, or {depth} deep). Save its text.',
  'input.pdf-bomb':
    'cannot read {file}: this PDF takes more time or memory than any report should. Print it to a new PDF.',
  'input.pdf': 'cannot read {file}: it is no sound PDF ({reason}).',
  'input.pdf-password': 'cannot read {file}: this PDF is locked with a password. Save it without one.',
  'input.pdf-pages': 'cannot read {file}: {pages} pages are more than {limit}. Save the pages that you need.',
  'input.pdf-scan':
    'cannot read {file}: this PDF holds pictures of text, no text. Run text recognition first, as ocrmypdf -l ben+eng IN OUT.',
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
  'url.private':
    'cannot fetch {file}: it leads to this machine or the network around it. If you trust it, give --allow-private.',
  'url.robots':
    'cannot fetch {file}: the robots.txt of its server asks programs not to. Save the page from a browser and add the file.',
  'url.unreachable': 'cannot fetch {file}: {reason}. Check the address and the connection.',
  // reading
  'reader.failed': 'cannot read {file}: the reader failed ({reason}). Please report this with the text.',
  'reader.no-pack':
    'No language pack for {language}: only what is the same in every language has been read. Packs: {packs}.',
  'reader.no-language':
    'The language could not be told: only what is the same in every language has been read. Give --language bn or en.',
  'reader.direction': {
    one: 'A hidden sign turns the direction of writing, so that words look like others (from {start}). It is shown as \ufffd.',
    other:
      '{count} hidden signs turn the direction of writing, so that words look like others (first at {start}). They are shown as \ufffd.',
  },
  'reader.hidden': {
    one: 'One word has hidden letters inside (at {start}). It was read without them.',
    other:
      '{count} words or places have hidden letters inside (first at {start}). They were read without them.',
  },
  'reader.look-alikes': {
    one: '“{word}” has letters of another script that look like Latin ones (at {start}). It was read as Latin.',
    other:
      '{count} words have letters of another script that look like Latin ones (first “{word}” at {start}). They were read as Latin.',
  },
  'reader.marks': {
    one: 'One letter has a flood of marks on it (at {start}). They were passed over.',
    other: '{count} letters have floods of marks on them (first at {start}). They were passed over.',
  },
  'reader.controls': {
    one: 'One control sign or half character stands in the text (at {start}). It is shown, never obeyed.',
    other:
      '{count} control signs or half characters stand in the text (first at {start}). They are shown, never obeyed.',
  },
  'intake.date-unclear':
    'The date "{value}" is not understood and was left out. Give it as --published 2025-08-15.',
  'intake.bad-bytes': 'Some characters of the page could not be read and stand as \ufffd.',
  'intake.undated': {
    one: '{count} report without a date: words like "on Tuesday" stay without value. Give --published 2025-08-15.',
    other:
      '{count} reports without a date: words like "on Tuesday" stay without value. Give --published 2025-08-15.',
  },
  // a language model beside the reader
  'model.asked':
    'Reports are sent to {model} at {host}; what it proposes counts only where the text bears it out.',
  'model.by': 'proposed by {model}',
  'model.verified': '{model} proposed {proposed} statements: {kept} new, {known} known already.',
  'model.verified-dropped':
    '{model} proposed {proposed} statements: {kept} new, {known} known already, {dropped} dropped, as the text does not bear them out ({reasons}).',
  'model.answer':
    '{model} answered something that is no list of statements. What the reader itself found stands.',
  'model.slow': '{model} did not answer within {seconds} s. What the reader itself found stands.',
  'model.size': '{model} answered more than {limit} MB. What the reader itself found stands.',
  'model.status': 'the server of {model} answered {status}. What the reader itself found stands.',
  'model.too-long':
    'the report has {length} characters, more than the {limit} that a model is asked about. What the reader itself found stands.',
  'model.unusable':
    'the server will not let {model} be asked (status {status}). Check --with, --model and --key-env.',
  'model.unreachable': 'cannot reach {host}: {reason}. Check --with, and that the server of the model runs.',
  'usage.with':
    '--with takes the address of an OpenAI-compatible server, as http://127.0.0.1:11434/v1, not "{address}".',
  'usage.model': 'this is no name of a model: "{name}".',
  'usage.key-env':
    'the environment variable {variable} is not set. --key-env names the one that holds the key.',
  // server
  'request.host':
    'this server answers to its own machine only, not to {host}. Use the address that it printed.',
  'request.cross-site': 'a page of another site may not change anything here.',
  'request.not-found': 'there is nothing at {path}.',
  'request.malformed': 'the request cannot be read. Send JSON as the API describes it (/api/openapi.json).',
  'request.invalid': 'the request does not fit at {field}: {reason}.',
  'request.too-large': 'the request is too large. Give fewer or smaller files at a time.',
  'request.media-type': 'the request is not JSON. Send Content-Type: application/json.',
  'server.failed': 'something went wrong inside the server. What it was stands where the server was started.',
  'server.no-ledger': 'the database behind this server does not answer just now. Try again in a while.',
  'access.token':
    'this server demands a token. Send Authorization: Bearer TOKEN; whoever runs it makes one: readout token create',
  'access.wrong': 'this is no token of this server, or it has ended. Check that it was copied whole.',
  'access.scope': 'the token "{name}" may not do that: it takes the scope {scope}.',
  'access.slow': 'too many requests. Wait {seconds} s.',
  'forget.would':
    'Would go: reports {reports}, versions {versions}, statements {attributions}, events {events}, reviews {reviews}, names {actors}.',
  'forget.done':
    'Gone for good: reports {reports}, versions {versions}, statements {attributions}, events {events}, reviews {reviews}, names {actors}.',
  'forget.remain': {
    one: 'The text of {count} report still has the name in it; --with-reports takes that report away too.',
    other:
      'The texts of {count} reports still have the name in them; --with-reports takes those reports away too.',
  },
  'forget.sure': 'This cannot be undone. Type "yes" to forget:',
  'forget.kept': 'Nothing was forgotten.',
  'forget.backups': 'Backups and exports made before still have it: delete them yourself.',
  'forget.several': '"{name}" may be several: {known}. Give the number: readout forget --person NUMBER',
  'token.name':
    'the name "{name}" is not possible: give one of 1 to 80 characters, without control signs (--name).',
  'token.past': 'a token cannot expire in the past ({value}). Give a day to come, or a time as 90d.',
  'usage.expires':
    'the time "{value}" of --expires is not understood. Write a day as 2027-01-31, or 12h, 90d.',
  'token.taken':
    'there is a token named "{name}" already. Give another name, or end that one: readout token revoke {name}',
  'token.unknown': 'there is no token {token}. readout token list shows them.',
  'usage.scope': 'unknown scope "{value}"; did you mean "{nearest}"? Known: {known}.',
  'token.made': 'Token {id} for "{name}" ({scope}). It is shown this once; only its hash is kept.',
  'token.revoked': 'Token {token} opens nothing any more.',
  'token.revoked-before': 'Token {token} had ended before.',
  'token.since': 'since {day}',
  'token.until': 'until {day}',
  'token.over': 'ended {day}',
  'token.none': 'No tokens. Make one: readout token create --scope read --name NAME',
  'serve.no-token':
    'not served on {host}: whoever reaches it could read and change the ledger. Make a token first (readout token create --scope admin), or give --no-tokens.',
  'serve.host': '--host takes the address of a network card, as 0.0.0.0 or 192.168.1.5, not "{value}".',
  'serve.plain':
    'Tokens and reports go over the network unencrypted, unless a proxy with TLS stands before this server (--hostname).',
  'serve.open': 'No token is demanded: whoever reaches {address} may read and change everything.',
  'serve.ready': 'Readout is at {address} (ledger: {ledger}). Ctrl-C ends it.',
  'serve.samples': { one: 'Added {count} sample report.', other: 'Added {count} sample reports.' },
  'serve.port': 'cannot listen on port {port}: {reason}. Give another one: --port 4750.',
  'serve.port-value': '--port takes a number from 0 to 65535, not "{value}".',
  'serve.no-page': 'the workbench has not been built: there is no {file}. Run npm run build.',
  // usage
  'usage.command': 'unknown command "{command}".',
  'usage.command-near': 'unknown command "{command}"; did you mean "{nearest}"?',
  'usage.command-input': 'unknown command "{command}". To read it: readout read {command}',
  'usage.option': 'unknown option {option}. See readout {command} --help.',
  'usage.option-near': 'unknown option {option}; did you mean {nearest}?',
  'usage.option-value': 'option {option} needs a value.',
  'usage.no-input': 'nothing to read. Give files, addresses, or - for standard input.',
  'usage.no-question': 'nothing to ask. Give a question, or --questions FILE.',
  'usage.conflict': '{option} and {other} do not go together. Choose one.',
  'usage.language': 'unknown language "{language}". Packs: {packs}.',
  'usage.language-near': 'unknown language "{language}"; did you mean "{nearest}"? Packs: {packs}.',
  'usage.ui': 'unknown interface language "{language}". Known: bn, en.',
  'usage.published':
    'the date "{value}" is not understood. Write it as 2025-08-15, or 2025-08-15T10:30+06:00.',
  'usage.encoding': 'unknown encoding "{encoding}". Examples: utf-8, windows-1252, utf-16le.',
  'usage.versions': 'the versions "{value}" are not understood. Write them as --versions 1,2.',
  'usage.act': 'unknown act "{value}"; did you mean "{nearest}"? Known: {known}.',
  'usage.event': 'unknown event "{value}"; did you mean "{nearest}"? Known: {known}.',
  'usage.number':
    'the value "{value}" of {option} is no number. Write it as 500; a figure also as 500..900 or ">=500".',
  'usage.count': '{option} takes a whole number from {least} on, not "{value}".',
  'usage.log': 'there is no log "{value}". Known: {known}.',
  'usage.metrics': '--metrics takes a port, as 9464, or 0.0.0.0:9464 for other machines; not "{value}".',
  'usage.unknown': 'unknown "{value}". Known: {known}.',
  'usage.format': 'unknown format "{value}"; did you mean "{nearest}"? Known: {known}.',
  'usage.rows': 'unknown kind of row "{value}"; did you mean "{nearest}"? Known: {known}.',
  'usage.shell': 'unknown shell "{value}"; did you mean "{nearest}"? Known: {known}.',
  'usage.topic': 'there is no help on "{topic}". Known: {known}.',
  'usage.topic-near': 'there is no help on "{topic}"; did you mean "{nearest}"?',
  'usage.configuration': 'cannot read the configuration {file}: it is no JSON object.',
  'usage.configuration-key':
    'the configuration {file} says "{key}", which is not known or no text. Known: {known}.',
  'usage.needs': 'option {option} goes only with {other}.',
  'usage.no-yes':
    'forgetting is for good, and there is no terminal to ask. See what would go with --dry-run, then give --yes.',
  'usage.other': '{text}',
  // the queue
  'queue.address':
    'this is no address of a queue: {address}. It should look like nats://host:4222, or nats://a:4222,b:4222,c:4222.',
  'queue.unnamed': 'which queue? Give --queue nats://host:4222, or set READOUT_QUEUE.',
  'queue.stream': 'the stream "{stream}" cannot be. Its name has letters of a to z, digits, - and _.',
  'queue.gone':
    'the queue {queue} does not answer: {reason}. Check that NATS runs with JetStream and can be reached.',
  'queue.waiting': 'The queue {queue} does not answer ({reason}). Waiting for it …',
  'queue.denied': 'the queue {queue} refuses: {reason}. Check user and password.',
  'queue.full':
    'the queue {queue} takes no more: {reason}. Let workers catch up or give it more room; all that was counted as sent is kept.',
  'queue.too-large':
    'cannot send {file}: {size} kB are more than the queue takes ({limit} kB). Add it by itself: readout add.',
  'queue.letter':
    'a message on the queue is no report: {field} is missing or wrong. readout enqueue writes them.',
  'queue.no-end':
    'cannot read {file}: workers ended over it {tries} times. Please report this with the text.',
  'queue.failed': 'the report could not be written: {reason}.',
  'queue.sent': {
    one: '{count} report sent, {same} there already, {failed} failed. Queue: {queue}',
    other: '{count} reports sent, {same} there already, {failed} failed. Queue: {queue}',
  },
  'queue.dead': '{letter}  {address}  ({tries} tries): {reason}',
  'queue.put-back': {
    one: '{count} message put back into {queue}.',
    other: '{count} messages put back into {queue}.',
  },
  'queue.again': 'A message is tried again later.',
  'queue.laid-aside': 'Laid aside: {address}. See readout enqueue --dead.',
  'report.written': 'Written: {address}',
  'worker.ready':
    'Reading from {queue} into {ledger} with {threads} threads. Ctrl-C ends it when what is begun is done.',
  'worker.observed': 'Metrics are at {address}metrics, health at {address}healthz.',
  'worker.done': { one: 'Ended. {count} report read.', other: 'Ended. {count} reports read.' },
  'request.late': 'no answer in time.',
  'request.served': '{method} {path} {status}',
  // the ledger
  'ledger.newer':
    'this ledger was made by a newer Readout (it has {found}, unknown to this one). Install the newer version.',
  'ledger.locked':
    'the ledger {ledger} is in use by another process ({pid}). Wait for it to end, or share a ledger with --database.',
  'ledger.gone': 'the database {ledger} does not answer: {reason}. Check that it runs and can be reached.',
  'ledger.waiting': 'The database {ledger} does not answer ({reason}). Waiting for it …',
  'ledger.denied': 'the database {ledger} refuses: {reason}. Check user, password and rights.',
  'ledger.no-database': 'there is no such database: {ledger} ({reason}). Create it first: createdb NAME.',
  'ledger.old-server': 'the server of {ledger} is PostgreSQL {version}; Readout needs {oldest} or later.',
  'ledger.address':
    'this is no address of a database: {address}. It should look like postgres://user@host:5432/name.',
  'ledger.disk-full':
    'no space left for the ledger {ledger} ({reason}). All that was reported as added is kept; free some space and run it again.',
  'ledger.failed': 'the ledger {ledger} failed: {reason}. What was reported as added is kept.',
  'ledger.value':
    'no ledger can hold or look for such a value ({reason}). Leave out control signs; give days and numbers that exist.',
  'ledger.no-actor': 'there is no entity {actor} in the ledger.',
  'ledger.no-report': 'there is no report {report} in the ledger.',
  'ledger.name': 'the name "{name}" has no letters. Give one that can be searched for.',
  'ledger.cursor': 'the cursor "{cursor}" belongs to no list. Begin again without it.',
  'ledger.no-change':
    'there is no change {change} that could be undone. The audit lists merge, separate, rename, split and review.',
  'review.author': 'a review names its author.',
  'review.verdict':
    '"{verdict}" and the change do not go together: a corrected record comes with what is changed, a confirmed or rejected one without.',
  'review.change': 'the correction of "{field}" is not possible: {reason}.',
  'review.made':
    'a {record} that is added needs its words and what they are: a name with type and mentions; a cue with content and act; a trigger with type and status.',
  'review.no-record':
    'there is no {record} at {start}–{end} in report {report}. Was it read again since? Load it anew.',
  'review.unknown': 'there is no review {review} in the ledger.',
  'ledger.not-empty':
    'cannot restore {file}: the ledger has reports already. Give an empty one with --ledger.',
  'ledger.no-backup': 'cannot restore {file}: it is no backup of a ledger.',
  'ledger.backup-damaged':
    'cannot restore {file}: it is damaged or cut off at line {line}. Nothing was restored.',
  'add.done':
    '{added} added, {edited} edited, {reread} read again, {same} unchanged, {failed} failed. Ledger: {ledger}',
  'add.failed': {
    one: '{count} input failed; see it and try again: readout add --failed',
    other: '{count} inputs failed; see them and try again: readout add --failed',
  },
  'add.would': 'Would add {added}; {same} are there already, {failed} cannot be read. Nothing was changed.',
  'add.next': 'Next: readout occurrences · readout ask "…" · readout serve',
  'add.none-failed': 'Nothing has failed.',
  'reread.done': {
    one: '{count} report read again, {failed} failed.',
    other: '{count} reports read again, {failed} failed.',
  },
  'backup.exists': 'cannot write {file}: it exists. Choose another name, or give --force.',
  'backup.done': {
    one: '{count} report written to {file}.',
    other: '{count} reports written to {file}.',
  },
  'restore.done': {
    one: '{count} report restored into {ledger}.',
    other: '{count} reports restored into {ledger}.',
  },
  'ask.yes': 'Yes, by what the ledger holds.',
  'ask.no': 'No, by what the ledger holds.',
  'ask.denied': 'It is denied.',
  'ask.not-mentioned': 'They say nothing of it.',
  'ask.disputed': 'Sources contradict one another.',
  'ask.nothing': 'That is not in the ledger.',
  'ask.nearest': 'The nearest that is:',
  'ask.range': 'From {from} to {to}, in reports from {first} to {last}.',
  'ask.range-day': 'From {from} to {to}, in reports of {first}.',
  'ask.prompt': 'Ask a question, or press Ctrl-D to leave. The Tab key completes names.',
  'ask.questions':
    'cannot take the questions of {file}, line {line}: each line is an object with "id" and "question".',
  'brief.nobody': 'nobody and nothing in the ledger is called {name}. Look for it: readout search {name}',
  'brief.said': 'What they said',
  'brief.about': 'What others say of them',
  'brief.differ': 'Where accounts differ',
  'brief.open': 'Open questions',
  'brief.none': 'Nothing in the ledger.',
  'brief.unanswered': '{source} said nothing of this: {words}',
  'brief.counts': '{reports} reports, {statements} statements',
  'search.nothing': 'Nothing found. Fewer words or conditions find more.',
  'search.more': {
    one: 'The first {count}; there are more (--limit).',
    other: 'The first {count}; there are more (--limit).',
  },
  'diff.unknown': 'there is no report {address} in the ledger. readout diff lists those that were edited.',
  'diff.one-version': '{address} has no such two versions: as far as is known it was never edited.',
  'diff.none-edited': 'No report has been edited since it was added.',
  'diff.title': '{address}: version {before} → {after}',
  'diff.attributions': 'Who said what',
  'diff.figures': 'Figures',
  'diff.events': 'Events',
  'diff.nothing': 'The text changed; no attribution, figure or event did.',
  'watch.nothing': 'nothing to watch. Give a feed: readout watch https://example.org/feed.xml',
  'watch.no-list':
    'cannot watch {file}: it is no list of feeds. Give an OPML file, or the addresses of feeds.',
  'watch.unknown': '{address} is not watched. readout watch --list shows what is.',
  'watch.visited': '{feed}: {added} added, {edited} edited, {failed} failed.',
  'usage.duration': 'the time "{value}" of {option} is not understood. Write it as 90s, 15m or 2h.',
  'diff.nothing-there': '–',
  // accounts side by side
  'compare.what':
    'nothing to compare. Give words or an id of an occurrence in the ledger, or files with --reports.',
  'compare.none': 'no occurrence in the ledger is like "{query}". readout occurrences lists them.',
  'accounts.sources': 'Accounts of',
  'accounts.points': 'Points',
  'accounts.point': 'Point',
  'accounts.words': 'In their words',
  'accounts.signs':
    '+ says · − denies · ≠ differs · ● does not say it, as a report states · ○ not in its account · “·” no account known',
  'accounts.says': 'says',
  'accounts.denies': 'denies',
  'accounts.differs': 'differs',
  'accounts.silent': 'is silent',
  'accounts.silent-told': 'does not say',
  'accounts.not-in': 'not in the account of {sources}',
  'accounts.older': {
    one: '{count} older report is not compared',
    other: '{count} older reports are not compared',
  },
  'accounts.reports': { one: '{count} report', other: '{count} reports' },
  'accounts.agree': { one: '{count} source says so', other: '{count} sources say so' },
  'accounts.disputed': { one: '{count} point disputed', other: '{count} points disputed' },
  'accounts.none': 'No source gives an account here.',
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
  // exports and assistants
  'readings.no-text': 'cannot take {file}: it has no text. A gold report carries the text it was made of.',
  'readings.no-json': 'cannot take {file}: it is no JSON object.',
  'readings.no-txt': 'there is no {file} beside the annotations. brat keeps a text and its .ann together.',
  'readings.no-report': 'there is no report {address} in the ledger. Add it first: readout add {address}',
  'readings.other-text':
    'the text of {address} in the ledger is not the one that was annotated. Export it anew, and annotate that.',
  'readings.no-source':
    'the annotation does not say which report it is about: it has no target with a source.',
  'readings.no-selector': 'the target has neither a quotation nor a position in the text.',
  'readings.no-words': 'there are no words where an anchor should be.',
  'readings.not-found':
    '“{words}” does not stand in the text, or in several places that nothing tells apart.',
  'readings.several': '“{words}” stands in the text more than once; say which with “nth”.',
  'readings.moved': 'the text has “{found}” where “{words}” is marked.',
  'readings.offsets': '“{offsets}” is no pair of offsets.',
  'readings.line': "“{line}” is no line of brat's standoff.",
  'readings.label': 'unknown {kind} “{label}”. Known: {known}.',
  'readings.unlabelled': 'it has no label “{label}”.',
  'readings.missing': 'it refers to {id}, which is not there or was refused.',
  'readings.nobody': 'there is no entity {id} in the file.',
  'readings.done':
    '{confirmed} confirmed, {corrected} corrected, {added} added, {rejected} rejected, {same} as before, {refused} refused. By {author}.',
  'readings.dry': 'Nothing was kept (--dry-run).',
  'readings.format': 'unknown format of readings "{value}"; did you mean "{nearest}"? Known: {known}.',
  'feed.disagreements': 'Where accounts differ',
  'export.folder': '{format} is a folder of files. Say where: -o FOLDER.',
  'export.not-empty': 'the folder {folder} is not empty. Name a new one, or empty it.',
  'export.done': { one: '{count} report exported to {file}.', other: '{count} reports exported to {file}.' },
  'export.unreviewed':
    'nobody has reviewed anything of these reports: a gold report holds what people have confirmed, corrected or rejected.',
  'export.nothing': 'nothing in the ledger is as asked: there is nothing to export.',
  'mcp.ready': 'Readout speaks the Model Context Protocol on standard input and output (ledger: {ledger}).',
  'mcp.failed': 'something went wrong inside Readout. What it was stands on its standard error.',
  // help
  'help.about': 'Reads news and keeps account of who said what, to whom, when, and according to whom.',
  'help.read': 'Read reports: files, directories, web addresses, or - for standard input.',
  'help.names': 'Look names up among those that Readout knows.',
  'help.names-match': 'Candidates for a name in any script, the likeliest first, and why.',
  'help.names-name': 'names, each in quotation marks',
  'help.country': 'prefer this country, as UA',
  'help.names-json': 'one candidate a line, for programs',
  'help.add': 'Keep reports in a ledger: take them in, read them, store both.',
  'help.search': 'Find reports in the ledger by their words and by who said what to whom.',
  'help.ask': 'Answer a question from the ledger, with the words that answer it; without one, ask on and on.',
  'help.brief': 'One page on somebody or something, every line with its place (Markdown).',
  'help.question': 'a question in Bengali or English',
  'help.questions': 'a file of questions, one {"id", "question"} a line; answers come the same way',
  'help.answers': 'how many answers to show (default: 5)',
  'help.ask-json': 'one object a question, for programs',
  'help.brief-name': 'a person, a body, a place',
  'help.statements': 'how many statements to show (default: 20)',
  'help.diff': 'Show what an edit of a report changed; without address, which were edited.',
  'help.watch': 'Visit feeds when they are due, and add what is new in them.',
  'help.reread': 'Read again what an older version of the reader has read.',
  'help.backup': 'Write the whole ledger to one file.',
  'help.enqueue': 'Put reports on a queue, from which workers on many machines read them.',
  'help.worker':
    'Take reports from a queue, read them, and write them to a shared ledger, until told to end.',
  'help.queue': 'NATS servers of the queue: nats://a:4222,b:4222,c:4222 (default: READOUT_QUEUE)',
  'help.stream': 'name of its stream (default: readout)',
  'help.replicas': 'on how many servers every message is kept, as 3',
  'help.dead': 'list what was laid aside, and why',
  'help.requeue': 'put back what was laid aside, all of it or the numbers given',
  'help.enqueue-json': 'one line a report sent, for programs',
  'help.threads': 'how many threads read (default: one a core)',
  'help.tries': 'how often a report is tried before it is laid aside (default: 5)',
  'help.worker-once': 'end when the queue is empty',
  'help.metrics': 'answer /metrics and /healthz on this port, as 9464 or 0.0.0.0:9464',
  'help.log': 'text for people (the default) or json: a line an event, with trace ids',
  'help.export': 'Write what the ledger tells in a format that other programs read.',
  'help.export-format':
    'csv, parquet, jsonl, gold, webannotation, brat, gdelt-events, gdelt-mentions, gdelt-gkg, polecat, ninjs, graphml, gexf, geojson, ftm, claimreview or icalendar',
  'help.export-output': 'write to this file instead of standard output; for brat, the folder',
  'help.rows': 'of csv and parquet, what a row is: attributions (the default), events, figures or cells',
  'help.bom': 'of csv, begin with a byte order mark, so that Excel shows Bengali',
  'help.export-limit': 'how many reports, the newest (default: all)',
  'help.export-no-text': 'of jsonl, ftm and ninjs, leave out the texts of the reports',
  'help.export-json': 'notices as JSON, for programs',
  'help.mcp': 'Let an assistant search the ledger and quote from it (Model Context Protocol).',
  'help.restore': 'Fill an empty ledger from a backup.',
  'help.serve': 'Open the workbench and the API in a browser of this machine.',
  'help.port': 'on which port (default 4747, or any that is free)',
  'help.samples': 'add the sample reports to a ledger that is empty',
  'help.serve-json': 'the address as JSON, for programs',
  'help.forget': 'Take reports, or somebody, out of the ledger for good.',
  'help.forget-what':
    'addresses, files or numbers of reports; with --person a name, or the number of an entity',
  'help.forget-person':
    'forget somebody: what they said, were told and passed on, and what was said of them by name',
  'help.forget-reports': 'with --person: the reports that name them, too',
  'help.forget-dry-run': 'say what would go, and change nothing',
  'help.yes': 'do not ask',
  'help.forget-json': 'the numbers as JSON, for programs',
  'help.host': 'on which address (default 127.0.0.1, this machine alone); on others tokens are demanded',
  'help.hostname': 'names by which it is reached, as through a proxy; tokens are demanded',
  'help.no-tokens': 'demand no token on other addresses: whoever reaches it reads and changes everything',
  'help.token': 'Who may come in from elsewhere: tokens for the server.',
  'help.token-create': 'Make a token for the server; it is shown this once.',
  'help.token-list': 'List tokens, without their secrets.',
  'help.token-revoke': 'End tokens, at once.',
  'help.scope': 'what it opens: read (the default), write (adding, reviewing), admin (tokens, the audit log)',
  'help.token-name': 'whose it is: what is written with it bears this name (default: the scope)',
  'help.expires': 'when it ends: a day, or a time from now, as 12h, 90d (default: never)',
  'help.which-token': 'numbers or names of tokens',
  'help.token-json': 'as JSON, for programs',
  'help.compare':
    'Lay the accounts of one happening side by side: who says, denies, gives other figures, leaves out.',
  'help.compare-query': 'words or names of the happening, or its id',
  'help.reports': 'compare these reports instead: files, directories, addresses',
  'help.compare-json': 'one occurrence a line, for programs',
  'help.markdown': 'as Markdown, for an article',
  'help.occurrences': 'List what has happened, by the reports in the ledger, most disputed first.',
  'help.occurrences-json': 'one occurrence a line, for programs',
  'help.disputed': 'only those on which accounts differ',
  'help.ledger': 'folder of the ledger (default: READOUT_LEDGER, else ./readout-ledger)',
  'help.database': 'PostgreSQL server instead of a folder: postgres://… (default: READOUT_DATABASE)',
  'help.failed': 'list what has failed, and try it again',
  'help.readings':
    'the files are what people have read, as brat, webannotation or gold: keep it as their reviews',
  'help.author': 'in whose name (default: READOUT_AUTHOR, else the user)',
  'help.dry-run':
    'say what would be added, tried again (--failed) or kept as reviews (--readings), and change nothing',
  'help.feeds': 'addresses of feeds (RSS, Atom, JSON), or OPML files; those given before are remembered',
  'help.every': 'from one visit of a feed to the next, as 15m (the default) or 2h',
  'help.once': 'visit what is due, then end',
  'help.list-feeds': 'list the feeds, when they were visited and when they are due',
  'help.remove-feeds': 'watch these feeds no longer',
  'help.allow-private': 'fetch from this machine and the network around it, too',
  'help.add-json': 'one line a report kept, for programs',
  'help.words': 'words that all occur, in any of their forms',
  'help.speaker': 'said by, as Putin or পুতিন',
  'help.addressee': 'said to',
  'help.relay': 'passed on by, as Reuters',
  'help.act': 'kind of saying, as deny',
  'help.entity': 'somebody or something named',
  'help.event': 'PLOVER event, as CONSULT or CONSULT/phone',
  'help.place': 'a place named',
  'help.from': 'published on this day or later',
  'help.to': 'published on this day or earlier',
  'help.figure': 'a figure, as 500, 500..900 or ">=500"',
  'help.limit': 'how many to show (default: 20)',
  'help.search-json': 'one hit a line, for programs',
  'help.address': 'web address of a report, or the file that it came from',
  'help.versions': 'which two versions, as 1,3 (default: the last two)',
  'help.diff-json': 'the differences as one object',
  'help.backup-file': 'file of the backup, compressed (.gz)',
  'help.force': 'replace the file where it exists',
  'help.inputs':
    '.txt, .md, .html, .pdf, .json, .jsonl or .warc(.gz) files, directories of them, http(s) addresses, or -',
  'help.json': 'one readout a line, for programs',
  'help.plain':
    'tab-separated, one row a record: report, record, start, end, type, value, who, whom, via, when, where, text',
  'help.explain': 'show for each record the rule and the words that produced it',
  'help.published': 'date of the reports, as 2025-08-15',
  'help.language': 'language of the reports, as bn',
  'help.outlet': 'who published them',
  'help.encoding': 'encoding of the files, where it is not UTF-8',
  'help.with':
    'let a language model at this OpenAI-compatible address propose statements; only what the text bears out counts',
  'help.model': 'with --with: its name',
  'help.key-env': 'with --with: the environment variable that holds its key',
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
  'help.help-command': 'Help on a command or a topic.',
  'help.help-what': 'a command, or formats, acts, plover, exit-codes, times, queries, configuration',
  'help.completion': 'Print a script by which a shell completes commands, options, values and names.',
  'help.shell': 'bash, zsh or fish',
  'help.topics': 'Topics: {topics}. More: readout help TOPIC',
  // topics of help
  'topic.acts':
    'Acts: what somebody does in saying something, by the word that reports it ("act" of an attribution).',
  'topic.acts.after':
    'The act follows the cue: a neutral "said" stays say though the words accuse. readout search --act deny',
  'topic.plover': 'Events are coded by PLOVER: sixteen types, some with modes.',
  'topic.plover.after': 'readout search --event CONSULT, or with a mode: --event CONSULT/phone',
  'topic.exit-codes': 'How a run ended.',
  'topic.exit-codes.after':
    'What went wrong stands on standard error; with --json one object a line, {"error":{"code":…}}.',
  'topic.exit.0': 'done',
  'topic.exit.1': 'failed',
  'topic.exit.2': 'wrong usage: an option, argument or configuration that cannot be',
  'topic.exit.3': 'no input was readable',
  'topic.exit.4': 'done, but some reports failed',
  'topic.exit.130': 'interrupted (Ctrl-C); what was said to be kept is kept',
  'topic.times': 'Values of times, as TIMEX3 writes them, and what they mean.',
  'topic.times.after':
    'Words like "on Tuesday" are counted from the day of publication; give it with --published where a report does not.',
  'topic.queries':
    'Words find a report where all of them occur, in any of their forms and in either spelling; conditions narrow:',
  'topic.queries.after':
    'A name is looked for in both scripts. A figure is a number (500), a range (500..900) or a bound (">=500"). The same conditions go for search and export.',
  'topic.formats': 'What is read, and what is written.',
  'topic.formats.after': 'docs/how-to/export.md tells what each export holds and what does not fit into it.',
  'topic.input.txt': 'a report; its first lines may be a section, a headline and a line of publication',
  'topic.input.md': 'a report in Markdown',
  'topic.input.html': 'a saved page: the article, without menus and related links',
  'topic.input.pdf': 'a PDF with text in it',
  'topic.input.json':
    'reports as objects with "text", and "id", "published", "outlet", "language", "url" where known',
  'topic.input.warc': 'an archive of web pages',
  'topic.input.http': 'pages, feeds (RSS, Atom, JSON), OPML lists and sitemaps',
  'topic.input.stdin': 'standard input, any of these',
  'topic.format.csv': 'a table: attributions, events, figures or cells of a comparison (--rows)',
  'topic.format.parquet': 'the same tables, for pandas, R and DuckDB',
  'topic.format.gold': 'reviewed reports, as gold reports are written',
  'topic.format.gdelt-events': 'GDELT 2.0 events, as far as they are known',
  'topic.format.gdelt-mentions': 'GDELT 2.0 mentions',
  'topic.format.gdelt-gkg': 'GDELT knowledge graph columns',
  'topic.format.polecat': 'PLOVER events as POLECAT writes them',
  'topic.format.ninjs': 'IPTC ninjs, for newsroom systems',
  'topic.format.jsonl': 'readouts, one a line',
  'topic.format.webannotation': 'W3C Web Annotations, as Hypothesis uses them',
  'topic.format.brat': 'brat standoff, a folder',
  'topic.format.graphml': 'who speaks to and of whom, as a graph',
  'topic.format.gexf': 'the same for Gephi',
  'topic.format.geojson': 'places on a map',
  'topic.format.ftm': 'FollowTheMoney entities, for Aleph',
  'topic.format.claimreview': 'drafts of schema.org ClaimReview',
  'topic.format.icalendar': 'planned events as a calendar',
  'topic.configuration':
    'Options go first, then variables of the environment, then readout.json in this folder, then readout/config.json in XDG_CONFIG_HOME (~/.config). Keys of the files, the option and the variable for each:',
  'topic.configuration.after':
    'Passwords of a database belong into ~/.pgpass, not into addresses. NO_COLOR and TERM=dumb turn colour off, FORCE_COLOR turns it on.',
  'help.more': 'More: readout {command} --help',
} satisfies Record<string, Message>;

export type MessageCode = keyof typeof en;
export type Messages = Record<MessageCode, Message>;
