import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/ledger/connect.js';
import type { Kept, Ledger, ReviewRequest } from '../../src/ledger/ledger.js';
import { read } from '../../src/reader/read.js';
import { ReadoutError } from '../../src/readout/error.js';
import { databases, KINDS, kept } from './databases.js';
import { all, denial, river, bridge as talks } from './reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);
const nfc = (text: string) => text.normalize('NFC');
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error) => (error instanceof ReadoutError ? error.code : error),
  );
const author = 'মিতা';
const bridge = {
  ...talks,
  text: talks.text.replace(
    'Russia said at least 500 workers were needed.',
    'Vera Stone denied that 500 workers were needed.',
  ),
};

/** The attribution whose content has these words. */
function saying({ report, readout }: Kept, words: string) {
  const n = readout.attributions.findIndex((a) =>
    a.content.some((c) => report.text.slice(c.start, c.end).includes(nfc(words))),
  );
  return { n, ...readout.attributions[n]! };
}
const nameOf = ({ readout }: Kept, id: string | null) => readout.entities.find((e) => e.id === id)?.name;

describe.each(KINDS)('reviews on %s', { timeout: 240_000 }, (kind) => {
  const fresh = async (...reports: typeof all) => {
    const place = await dbs.place(kind);
    const ledger = await dbs.open(place);
    await ledger.add((reports.length > 0 ? reports : [...all.filter((r) => r !== talks), bridge]).map(kept));
    return { place, ledger };
  };
  const load = async (ledger: Ledger, url = bridge.url!) => (await ledger.get(url))!;
  const correct = (report: string, span: ReviewRequest['span'], change: ReviewRequest['change']) =>
    ({ report, record: 'attribution', span, verdict: 'corrected', change, author }) as const;

  test('a confirmed, a corrected and a rejected record; undone, it is as it was read', async () => {
    const { ledger } = await fresh();
    const before = await load(ledger);
    const { cue, n } = saying(before, 'reopen on Monday');
    const stone = saying(before, '500 workers');
    const when = new Date('2025-06-01T10:00:00Z');
    const first = await ledger.review({
      report: bridge.url!,
      record: 'attribution',
      span: cue,
      verdict: 'confirmed',
      author,
      at: when,
    });
    expect(first).toMatchObject({ version: 1, verdict: 'confirmed', author, placed: true, withdrawn: null });
    await ledger.review(
      correct(bridge.url!, cue, { act: 'announce', addressee: null, source: { name: 'Ada Novak' } }),
    );
    await ledger.review({
      report: before.id,
      record: 'attribution',
      span: stone.cue,
      verdict: 'rejected',
      author,
    });

    const after = await load(ledger);
    const changed = after.readout.attributions[n]!;
    expect(changed).toMatchObject({
      act: 'announce',
      addressee: null,
      review: { verdict: 'corrected', author },
    });
    expect(nameOf(after, changed.source)).toBe('Ada Novak');
    expect(after.readout.attributions[stone.n]!.review!.verdict).toBe('rejected');
    expect(after.readout.attributions).toHaveLength(before.readout.attributions.length);

    // searching goes by what people said
    const found = async (query: Parameters<Ledger['search']>[0]) =>
      (await ledger.search(query)).hits.map((h) => h.address);
    expect(await found({ speaker: 'Ada Novak', act: 'announce' })).toEqual([bridge.url]);
    expect(await found({ speaker: 'Vera Stone' })).toEqual([]);
    expect(await found({ speaker: 'Hasib Molla' })).toEqual([]);

    for (const { id } of await ledger.reviews(before.id)) await ledger.undoReview(id, 'রিনা');
    await ledger.undoReview(first.id, 'again');
    expect((await load(ledger)).readout).toEqual(before.readout);
    expect(await found({ speaker: 'Hasib Molla' })).toEqual([bridge.url]);
    expect((await ledger.reviews(before.id)).map((r) => r.withdrawn?.author)).toEqual(['রিনা', 'রিনা', 'রিনা']);
    expect((await ledger.reviews(before.id))[0]!.at).toEqual(when);
    await ledger.close();
  });

  test('names and events; references follow', async () => {
    const { ledger } = await fresh(river, denial);
    const before = await load(ledger, denial.url);
    const molla = before.readout.entities.find((e) => e.name.includes(nfc('মোল্লা')))!;
    await ledger.review({
      report: before.id,
      record: 'entity',
      span: molla.mentions.at(-1)!,
      verdict: 'corrected',
      change: { name: nfc('হাসিব মোল্লা'), wikidata: 'Q999999999', sector: null },
      author,
    });
    let after = await load(ledger, denial.url);
    const renamed = after.readout.entities.find((e) => e.id === molla.id)!;
    expect(renamed).toMatchObject({
      name: nfc('হাসিব মোল্লা'),
      wikidata: 'Q999999999',
      mentions: molla.mentions,
    });
    expect(renamed).not.toHaveProperty('sector');
    expect((await ledger.search({ speaker: 'Q999999999' })).hits.map((h) => h.address)).toEqual([denial.url]);
    await ledger.review({
      report: before.id,
      record: 'entity',
      span: molla.mentions[0]!,
      verdict: 'rejected',
      author,
    });
    expect((await ledger.search({ speaker: 'Q999999999' })).hits).toEqual([]);
    after = await load(ledger, denial.url);
    expect(after.readout.entities.find((e) => e.id === molla.id)!.review!.verdict).toBe('rejected');

    const events = before.readout.events;
    for (const { trigger } of events.slice(0, 1)) {
      const change = {
        type: 'AGREE',
        mode: null,
        actors: [{ name: 'রিনা' }],
        status: 'possible',
      } satisfies ReviewRequest['change'];
      await ledger.review({
        report: before.id,
        record: 'event',
        span: trigger,
        verdict: 'corrected',
        change,
        author,
      });
      const [event] = (await load(ledger, denial.url)).readout.events;
      expect(event).toMatchObject({ type: 'AGREE', status: 'possible', review: { verdict: 'corrected' } });
    }
    await ledger.close();
  });

  test('a newer reader keeps them, also where it reads otherwise or no longer finds the record', async () => {
    const { place, ledger } = await fresh(bridge, river);
    const before = await load(ledger);
    const monday = saying(before, 'reopen on Monday');
    const pay = saying(before, 'We will pay');
    await ledger.review(correct(bridge.url!, monday.cue, { act: 'pledge' }));
    await ledger.review(
      correct(bridge.url!, pay.cue, { medium: 'interview', addressee: { name: 'Ada Novak' } }),
    );
    await ledger.close();

    const newer = await dbs.open(place, { readerVersion: 2 });
    const { report, readout } = kept(bridge);
    // this one finds other ids, one attribution less, and another act
    const fewer = structuredClone(readout);
    fewer.attributions = fewer.attributions
      .filter((_, i) => i !== pay.n)
      .map((a) => ({ ...a, act: 'warn' as const }));
    for (const event of fewer.events) event.attributions = [];
    fewer.entities.reverse().forEach((e, i) => {
      for (const a of fewer.attributions)
        for (const role of ['source', 'addressee'] as const) if (a[role] === e.id) a[role] = `x${i}`;
      for (const event of fewer.events)
        for (const role of ['actors', 'recipients'] as const)
          event[role] = event[role].map((id) => (id === e.id ? `x${i}` : id));
      e.id = `x${i}`;
    });
    expect((await newer.add([{ report, readout: fewer }]))[0]!.outcome).toBe('reread');
    const after = await load(newer);
    expect(saying(after, 'reopen on Monday').act).toBe('pledge');
    expect(saying(after, '500 workers').act).toBe('warn');
    const back = saying(after, 'We will pay');
    expect(back).toMatchObject({ medium: 'interview', review: { verdict: 'corrected' } });
    expect(nameOf(after, back.source)).toBe(nameOf(before, pay.source));
    expect(nameOf(after, back.addressee)).toBe('Ada Novak');
    await newer.close();
  });

  test('an edited text keeps those whose words it still has', async () => {
    const { ledger } = await fresh(bridge);
    const before = await load(ledger);
    const monday = saying(before, 'reopen on Monday');
    const pay = saying(before, 'We will pay');
    await ledger.review(correct(bridge.url!, monday.cue, { act: 'pledge' }));
    await ledger.review(correct(bridge.url!, pay.cue, { act: 'warn' }));
    const text = bridge.text.replace('Foreign', 'On Sunday, Foreign').replace(/ "We will pay.*/, '\n');
    await ledger.add([kept({ ...bridge, text })]);
    const after = await load(ledger);
    expect(after.version).toBe(2);
    expect(saying(after, 'reopen on Monday')).toMatchObject({ act: 'pledge', review: { author } });
    expect(saying(after, 'We will pay').n).toBe(-1);
    expect((await ledger.reviews(after.id)).map((r) => r.placed)).toEqual([true, false]);
    expect(saying((await ledger.get(bridge.url!, 1))!, 'We will pay').act).toBe('warn');
    await ledger.close();
  });

  test('a backup takes them along; what they touch is written down', async () => {
    const { ledger } = await fresh(bridge);
    const { cue } = saying(await load(ledger), 'reopen on Monday');
    await ledger.review(correct(bridge.url!, cue, { act: 'pledge' }));
    const lines: string[] = [];
    for await (const line of ledger.backup()) lines.push(line);
    const copy = await dbs.open(await dbs.place(kind));
    await copy.restore(
      (async function* () {
        yield* lines;
      })(),
      'x',
    );
    expect((await load(copy)).readout).toEqual((await load(ledger)).readout);
    const entries = await copy.audit();
    expect(entries.map((e) => [e.action, e.author])).toEqual([
      ['restore', ''],
      ['review', author],
      ['add', ''],
    ]);
    expect((await copy.audit({ author, limit: 1 }))[0]!.detail).toMatchObject({
      verdict: 'corrected',
      change: { act: 'pledge' },
    });
    await copy.close();
    await ledger.close();
  });

  test('what cannot be', async () => {
    const { ledger } = await fresh(bridge);
    const { cue } = saying(await load(ledger), 'reopen on Monday');
    const good = correct(bridge.url!, cue, { act: 'pledge' });
    const rows: [Partial<Record<keyof ReviewRequest, unknown>>, string][] = [
      [{ report: 'nowhere' }, 'ledger.no-report'],
      [{ version: 9 }, 'ledger.no-report'],
      [{ author: ' ' }, 'review.author'],
      [{ span: { start: 0, end: 3 } }, 'review.no-record'],
      [{ record: 'event', change: { status: 'denied' }, span: { start: 0, end: 1 } }, 'review.no-record'],
      [{ verdict: 'confirmed' }, 'review.verdict'],
      [{ change: undefined }, 'review.verdict'],
      [{ change: { act: 'shout' } }, 'review.change'],
      [{ change: { cue: { start: 4, end: 4 } } }, 'review.change'],
      [{ change: { content: [{ start: 0, end: 99_999 }] } }, 'review.change'],
      [{ change: { text: 'other' } }, 'review.change'],
    ];
    for (const [wrong, code] of rows)
      expect([wrong, await codeOf(ledger.review({ ...good, ...wrong } as ReviewRequest))]).toEqual([
        wrong,
        code,
      ]);
    expect(await codeOf(ledger.undoReview(99, author))).toBe('review.unknown');
    expect(await ledger.reviews((await load(ledger)).id)).toEqual([]);
    await ledger.close();
  });

  test('the rows that others query say what people say', async () => {
    const { place, ledger } = await fresh(bridge);
    const { cue } = saying(await load(ledger), '500 workers');
    await ledger.review({
      report: bridge.url!,
      record: 'attribution',
      span: cue,
      verdict: 'rejected',
      author,
    });
    await ledger.close();
    const { db, close } = await connect(place);
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::integer as count from attributions`.execute(db);
    expect(rows[0]!.count).toBe(read(bridge).attributions.length - 1);
    await close();
  });
});
