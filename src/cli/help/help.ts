import type { Command } from 'commander';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { Exit } from '../exit.js';
import { nearest } from '../nearest.js';
import type { Terminal } from '../terminal.js';
import { topicPage } from './topic.js';
import { isTopic, TOPICS } from './topics.js';

/** `readout help [COMMAND|TOPIC]`. Returns the exit code. */
export function helpCommand(words: readonly string[], program: Command, terminal: Terminal): Exit {
  const [first = ''] = words;
  if (isTopic(first) && words.length === 1) {
    process.stdout.write(topicPage(first, terminal));
    return Exit.Done;
  }
  let command = program;
  for (const word of words) {
    const next = command.commands.find((c) => c.name() === word);
    if (!next) {
      const known = [...command.commands.map((c) => c.name()), ...(command === program ? TOPICS : [])];
      const near = nearest(word, known);
      throw near
        ? new ReadoutError('usage.topic-near', { topic: word, nearest: near })
        : new ReadoutError('usage.topic', { topic: word, known: known.join(', ') });
    }
    command = next;
  }
  process.stdout.write(command.helpInformation());
  if (command === program)
    process.stdout.write(`\n${say('help.topics', { topics: TOPICS.join(', ') }, terminal.locale)}\n`);
  return Exit.Done;
}
