import { setTimeout as sleep } from 'node:timers/promises';
import { importAll, noCounts } from '../../importing/import.js';
import { type Readers, startReaders } from '../../importing/readers.js';
import { decodePage } from '../../intake/decode.js';
import { addressesIn, isFeed } from '../../intake/feed.js';
import { readBytes } from '../../intake/files.js';
import { takeIn } from '../../intake/intake.js';
import { isDue, nextVisit, readDuration } from '../../intake/polling.js';
import type { Taken } from '../../intake/taken.js';
import { politely, type Visitor } from '../../intake/visits.js';
import { looksLikeAddress } from '../../intake/web.js';
import type { Feed, Ledger } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import { shownInLine } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { noProgress } from '../progress.js';
import { overrides } from '../read.js';
import { asReadoutError, type Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { type LedgerOptions, openNamed } from './options.js';
import { listenForStop } from './stopping.js';

const EVERY = '15m';
const AT_ONCE = 10; // entries between two notes of how far we are
const FEEDS_AT_ONCE = 4;
const LONGEST_SLEEP = 60_000; // then the list is looked at again: others may have added to it

interface Watch {
  ledger: Ledger;
  readers: Readers;
  visitor: Visitor;
  talk: Talk;
  signal: AbortSignal;
  every: number;
  options: LedgerOptions;
}

/** `readout watch`: visits feeds when they are due and adds what is new in them, until it is stopped. */
export async function watchCommand(
  args: readonly string[],
  options: LedgerOptions,
  _terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const every = readDuration(options.every ?? EVERY);
  if (every === null || every <= 0)
    throw new ReadoutError('usage.duration', { option: '--every', value: options.every ?? '' });
  const feeds = (await Promise.all(args.map(feedsOf))).flat();
  const ledger = await openNamed(options);
  const stop = listenForStop(talk);
  const readers = startReaders(ledger);
  const { signal } = stop;
  const { allowPrivate } = options;
  try {
    if (options.remove) return await removeFeeds(ledger, feeds);
    await ledger.watch(feeds);
    if (options.list) return await list(ledger, options);
    const visitor = politely({ signal, allowPrivate, ...(allowPrivate && { pace: Math.min(1000, every) }) });
    const watch: Watch = { ledger, readers, visitor, talk, signal, every, options };
    if ((await ledger.feeds()).length === 0) throw new ReadoutError('watch.nothing');
    const failed = await goRound(watch, options.once === true);
    if (signal.aborted) return Exit.Interrupted;
    return failed ? Exit.SomeFailed : Exit.Done;
  } finally {
    stop.done();
    await readers.close();
    await ledger.close();
  }
}

/** A feed's address, or those in a file that lists feeds. */
async function feedsOf(arg: string): Promise<string[]> {
  if (looksLikeAddress(arg)) return [new URL(arg).href];
  const { text } = decodePage(await readBytes(arg), { header: null });
  if (!isFeed(text.slice(0, 16_384))) throw new ReadoutError('watch.no-list', { file: arg });
  return (await addressesIn(text, arg, undefined)).filter((l) => l.list).map((l) => l.address);
}

async function removeFeeds(ledger: Ledger, feeds: readonly string[]): Promise<Exit> {
  for (const address of feeds)
    if (!(await ledger.unwatch(address))) throw new ReadoutError('watch.unknown', { address });
  return Exit.Done;
}

async function list(ledger: Ledger, { json }: LedgerOptions): Promise<Exit> {
  for (const feed of await ledger.feeds()) {
    const { address, checked, due, fails, error } = feed;
    const row = [shownInLine(address), checked?.toISOString() ?? '-', due.toISOString(), fails, error ?? '-'];
    process.stdout.write(`${json ? JSON.stringify(feed) : row.join('\t')}\n`);
  }
  return Exit.Done;
}

/** Visits what is due, and waits for what will be; `once`: returns when nothing is due any more. Tells whether one failed. */
async function goRound(watch: Watch, once: boolean): Promise<boolean> {
  const { ledger, signal } = watch;
  let failed = false;
  while (!signal.aborted) {
    const feeds = await ledger.feeds();
    const due = feeds.filter((f) => isDue(f, new Date()));
    if (due.length > 0) {
      const visitNext = async () => {
        for (let feed = due.shift(); feed && !signal.aborted; feed = due.shift())
          failed = !(await visitFeed(watch, feed)) || failed;
      };
      await Promise.all(Array.from({ length: FEEDS_AT_ONCE }, visitNext));
      if (once) break;
      continue;
    }
    if (once) break;
    const next = Math.min(LONGEST_SLEEP, ...feeds.map((f) => f.due.getTime() - Date.now()));
    await sleep(Math.max(50, next), undefined, { signal }).catch(() => {});
  }
  return failed;
}

/** Adds what is new in a feed; only then the ledger notes that it has been seen. Returns whether it could be visited. */
async function visitFeed(watch: Watch, feed: Feed): Promise<boolean> {
  const { ledger, visitor, talk, signal, every, options } = watch;
  const { allowPrivate } = options;
  const checked = new Date();
  try {
    const headers = {
      ...(feed.etag && { 'if-none-match': feed.etag }),
      ...(feed.modified && { 'if-modified-since': feed.modified }),
    };
    const page = await visitor.visit(feed.address, { headers });
    const counts = noCounts();
    if (page) {
      const { text } = decodePage(page.bytes, { header: page.charset });
      const listed = (await addressesIn(text, feed.address, page.address)).filter((l) => !l.list);
      const entries = listed.map(({ address, changed = '' }) => ({ address, changed }));
      const fresh = await ledger.freshEntries(feed.address, entries);
      for (let at = 0; at < fresh.length && !signal.aborted; at += AT_ONCE) {
        const added = await addEntries(watch, feed.address, fresh.slice(at, at + AT_ONCE));
        for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += added[key];
      }
      if (signal.aborted) return true; // what is left is still fresh the next time
    }
    const due = nextVisit({ now: new Date(), every, fails: 0, allowPrivate });
    const { etag, modified } = page ?? feed;
    // entries that failed are visited again: the server must not say then that nothing has changed
    const whole = counts.failed === 0;
    await ledger.keepFeed({
      ...feed,
      etag: whole ? etag : null,
      modified: whole ? modified : null,
      checked,
      due,
      fails: 0,
      error: null,
    });
    if (counts.new + counts.edited + counts.failed > 0)
      talk.notice('watch.visited', {
        feed: feed.address,
        added: counts.new,
        edited: counts.edited,
        failed: counts.failed,
      });
    return true;
  } catch (thrown) {
    if (signal.aborted) return true;
    const error = asReadoutError(thrown);
    if (/^(?:ledger|usage)\./.test(error.code)) throw error;
    const fails = feed.fails + 1;
    const wait = typeof error.values.wait === 'number' ? error.values.wait : undefined;
    const due = nextVisit({ now: new Date(), every, fails, wait, allowPrivate });
    await ledger.keepFeed({ ...feed, checked, due, fails, error: error.code });
    talk.error(error);
    return false;
  }
}

async function addEntries(watch: Watch, feed: string, addresses: readonly string[]) {
  const { ledger, readers, visitor, talk, signal, options } = watch;
  const visited = new Map<string, boolean>();
  async function* noted(taken: AsyncIterable<Taken>): AsyncGenerator<Taken> {
    for await (const one of taken) {
      visited.set(one.input, (visited.get(one.input) ?? false) || one.error !== undefined);
      yield one;
    }
  }
  const counts = await importAll(
    noted(takeIn(addresses, { signal, visitor, listed: true, allowPrivate: options.allowPrivate })),
    {
      ledger,
      readers,
      talk,
      progress: noProgress,
      signal,
      given: await overrides(options),
      ...(options.json && { onAdded: (added) => void process.stdout.write(`${JSON.stringify(added)}\n`) }),
    },
  );
  await ledger.visitedEntries(
    feed,
    [...visited].map(([address, failed]) => ({ address, failed })),
  );
  return counts;
}
