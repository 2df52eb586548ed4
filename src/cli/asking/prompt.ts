import { createInterface } from 'node:readline/promises';
import { type AskOptions, ask } from '../../asking/ask.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { renderAnswered } from './answers.js';

const OFFERED = 20; // names at once

/** Asks on until the input ends: with history, and names that complete themselves. */
export async function askOn(
  ledger: Ledger,
  options: AskOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    prompt: terminal.paintError('? ', 'heading'),
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeName(ledger, line),
  });
  talk.notice('ask.prompt', {});
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (question !== '') {
      try {
        process.stdout.write(
          renderAnswered(await ask(ledger, question, options), options.limit ?? 5, terminal),
        );
      } catch (error) {
        talk.error(error);
      }
    }
    lines.prompt();
  }
  lines.close();
}

/** Names of the ledger that begin as the last word of the line does. */
async function completeName(ledger: Ledger, line: string): Promise<[string[], string]> {
  const begun = /\S+$/.exec(line)?.[0] ?? '';
  if (begun.length < 2) return [[], begun];
  const offered = await ledger.complete(begun, { limit: OFFERED });
  const goesOn = (name: string) => name.toLowerCase().startsWith(begun.toLowerCase());
  return [offered.map((actor) => actor.name).filter(goesOn), begun];
}
