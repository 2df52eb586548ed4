import { takeIn } from '../../intake/intake.js';
import { say } from '../../messages/messages.js';
import { deadLetters, requeue } from '../../queue/dead.js';
import { enqueueAll } from '../../queue/enqueue.js';
import { openQueue, type Queue } from '../../queue/open.js';
import { ReadoutError } from '../../readout/error.js';
import { countOf } from '../count-option.js';
import { Exit } from '../exit.js';
import { listenForStop } from '../ledger/stopping.js';
import { noProgress, showProgress } from '../progress.js';
import { overrides, type ReadOptions } from '../read.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';

/** Where the queue is, as the command line says. */
export interface QueueCommandOptions {
  queue?: string;
  stream?: string;
  replicas?: string;
}

export interface EnqueueCommandOptions extends QueueCommandOptions, ReadOptions {
  dead?: boolean;
  requeue?: boolean;
}

/** Opens the queue that the options name, else the environment (READOUT_QUEUE). */
export function openNamedQueue(options: QueueCommandOptions): Promise<Queue> {
  const queue = options.queue ?? process.env.READOUT_QUEUE;
  if (queue === undefined) throw new ReadoutError('queue.unnamed');
  const replicas = countOf(options.replicas, '--replicas');
  return openQueue({ queue, stream: options.stream, replicas });
}

/** `readout enqueue`: takes reports in and puts them on a queue; lists and puts back what was laid aside. */
export async function enqueueCommand(
  args: readonly string[],
  options: EnqueueCommandOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const given = await overrides(options);
  const aside = options.dead || options.requeue;
  if (args.length === 0 && !aside && process.stdin.isTTY) throw new ReadoutError('usage.no-input');
  const queue = await openNamedQueue(options);
  const stop = listenForStop(talk);
  const progress = options.quiet
    ? noProgress
    : showProgress(process.stderr, terminal.locale, options.json === true);
  try {
    if (aside) return await putBack(queue, args, options, terminal, talk);
    const { signal } = stop;
    const { encoding, allowPrivate } = options;
    const onCount = (count: number) => void (progress.total = count);
    const counts = await enqueueAll(
      takeIn(args.length > 0 ? args : ['-'], { encoding, signal, allowPrivate, onCount }),
      {
        queue,
        talk,
        progress,
        signal,
        given,
        ...(options.json && { onSent: (sent) => void process.stdout.write(`${JSON.stringify(sent)}\n`) }),
      },
    );
    progress.clear();
    const { sent, same, failed, undated } = counts;
    if (undated > 0 && !options.json) talk.notice('intake.undated', { count: undated });
    talk.notice('queue.sent', { count: sent, same, failed, queue: queue.name });
    if (signal.aborted) return Exit.Interrupted;
    if (failed === 0) return Exit.Done;
    return sent + same > 0 ? Exit.SomeFailed : Exit.Unreadable;
  } finally {
    stop.done();
    progress.clear();
    await queue.close();
  }
}

/** Lists the dead letters; with `--requeue` puts them, or those with the numbers given, back into the queue. */
async function putBack(
  queue: Queue,
  args: readonly string[],
  options: EnqueueCommandOptions,
  { locale }: Terminal,
  talk: Talk,
): Promise<Exit> {
  const wanted = new Set(args.map((value) => countOf(value, '--requeue')!));
  if (options.dead)
    for await (const dead of deadLetters(queue)) {
      const { letter, address, code, values, tries } = dead;
      const line = options.json
        ? JSON.stringify(dead)
        : say(
            'queue.dead',
            { letter, address: address || '–', tries, reason: say(code, values, locale) },
            locale,
          );
      process.stdout.write(`${line}\n`);
    }
  if (options.requeue) {
    const count = await requeue(queue, wanted.size > 0 ? wanted : undefined);
    talk.notice('queue.put-back', { count, queue: queue.name });
  }
  return Exit.Done;
}
