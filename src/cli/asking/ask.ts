import { readFile } from 'node:fs/promises';
import { type Answered, type AskOptions, ask } from '../../asking/ask.js';
import type { Ledger } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import { Exit } from '../exit.js';
import { dayOf, type LedgerOptions, openNamed } from '../ledger/options.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { renderAnswered } from './answers.js';
import { askOn } from './prompt.js';

const SHOWN = 5;

/** `readout ask`: one question, a file of them, or a prompt. Returns the exit code. */
export async function askCommand(
  args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const { limit = String(SHOWN) } = options;
  if (!/^\d{1,3}$/.test(limit)) throw new ReadoutError('usage.number', { option: '--limit', value: limit });
  const question = args.join(' ').trim();
  if (question !== '' && options.questions !== undefined)
    throw new ReadoutError('usage.conflict', { option: '--questions', other: 'QUESTION' });
  if (question === '' && options.questions === undefined && !process.stdin.isTTY)
    throw new ReadoutError('usage.no-question');
  const questions = options.questions === undefined ? null : await questionsIn(options.questions);
  const asking: AskOptions = {
    from: dayOf(options.from),
    to: dayOf(options.to),
    outlet: options.outlet,
    language: options.language,
    limit: Number(limit),
    today: new Date().toISOString().slice(0, 10),
  };
  const ledger = await openNamed(options);
  try {
    if (questions) await answerAll(ledger, questions, asking);
    else if (question === '') await askOn(ledger, asking, terminal, talk);
    else {
      const answered = await ask(ledger, question, asking);
      process.stdout.write(
        options.json
          ? `${JSON.stringify(forPrograms(answered))}\n`
          : renderAnswered(answered, Number(limit), terminal),
      );
    }
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

interface Asked {
  id: string;
  question: string;
}

/** Questions of a JSON Lines file. */
async function questionsIn(file: string): Promise<Asked[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new ReadoutError('input.missing', { file }, { cause: error });
  });
  return text.split('\n').flatMap((line, i): Asked[] => {
    if (line.trim() === '') return [];
    let asked: unknown;
    try {
      asked = JSON.parse(line);
    } catch {}
    const { id, question } = (asked ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof question !== 'string')
      throw new ReadoutError('ask.questions', { file, line: i + 1 });
    return [{ id, question }];
  });
}

async function answerAll(ledger: Ledger, questions: readonly Asked[], options: AskOptions): Promise<void> {
  for (const { id, question } of questions) {
    const answered = await ask(ledger, question, options);
    process.stdout.write(`${JSON.stringify({ id, ...forPrograms(answered) })}\n`);
  }
}

/** What a program gets: the verdict, the answers with their spans, and where there is none what comes nearest. */
const forPrograms = ({ question, verdict, answers, range, nearest }: Answered) => ({
  kind: question.kind,
  verdict,
  answers,
  ...(range && { range }),
  ...(answers.length === 0 && { nearest }),
});
