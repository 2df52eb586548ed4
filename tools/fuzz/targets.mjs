// What is tried: for every intake, the reader and what reads questions, how to make an input and what must hold of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openAccounts } from '../../dist/accounts/accounts.js';
import { ask } from '../../dist/asking/ask.js';
import { readQuestion } from '../../dist/asking/question.js';
import { plainRows } from '../../dist/cli/render/plain.js';
import { renderReadout } from '../../dist/cli/render/readout.js';
import { painter } from '../../dist/cli/render/style.js';
import { FILES, FOLDERS } from '../../dist/export/formats.js';
import { readAllHere } from '../../dist/importing/readers.js';
import { normaliseDate } from '../../dist/intake/dates.js';
import { addressesIn } from '../../dist/intake/feed.js';
import { takeIn } from '../../dist/intake/intake.js';
import { reportFromMarkdown } from '../../dist/intake/markdown.js';
import { reportFromPage } from '../../dist/intake/page.js';
import { guardedReportFromPdf } from '../../dist/intake/pdf/guarded.js';
import { reportFromText } from '../../dist/intake/plain.js';
import { isPrivate } from '../../dist/intake/private-addresses.js';
import { pagesOfWarc } from '../../dist/intake/warc.js';
import { fetchPage } from '../../dist/intake/web.js';
import { contentStems, stemsOf } from '../../dist/languages/stems.js';
import { openLedger } from '../../dist/ledger/ledger.js';
import { rememberForms, searchVector, wordsOf } from '../../dist/ledger/search-words.js';
import { read } from '../../dist/reader/read.js';
import { createApp } from '../../dist/server/app.js';
import { fold } from '../../dist/text/fold.js';
import { tokenise } from '../../dist/text/tokens.js';
import { changed } from './chance.mjs';
import {
  checkBrat,
  checkCalendar,
  checkCsv,
  checkReadout,
  checkReport,
  checkShown,
  checkXml,
} from './promises.mjs';
import * as seeds from './seeds.mjs';
import { INJECTIONS, proseOf, TRICKS } from './words.mjs';

const LONG = 300_000; // code units; longer texts are read in the bench

/** Runs what may fail in ways that Readout has a sentence for; any other failure is a fault. */
async function orRefused(work) {
  try {
    return await work();
  } catch (error) {
    if (error?.name !== 'ReadoutError' || !/^(?:input|url)\./.test(error.code)) throw error;
    return undefined;
  }
}

function readAndCheck(report, language) {
  checkReport(report);
  if (report.text.length > LONG) return null;
  const readout = read(language ? { ...report, language } : report);
  checkReadout(readout, report.text);
  return readout;
}

async function checkTaken(taken) {
  for await (const { report, error } of taken) {
    if (error && error.name !== 'ReadoutError') throw error;
    if (report) readAndCheck(report);
  }
}

/** In pieces of any length, as they come from a disk or a network. */
async function* inPieces(bytes, size = 1777) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const view = (width) => ({ locale: { language: 'bn' }, paint: painter(false), width, explain: true });
const EXPORT = { rows: 'attributions', bom: false, text: true, language: 'en' };

async function checkExports(report, readout) {
  const kept = {
    id: 1,
    address: 'https://a.example/খবর?a=1&b',
    version: 1,
    seen: new Date(0),
    readerVersion: 1,
    report,
    readout,
  };
  const numbered = (records) => records.map((record, n) => ({ n, record }));
  const selected = async function* () {
    yield {
      kept,
      text: report.text,
      entities: new Map(readout.entities.map((e) => [e.id, e])),
      actors: Object.fromEntries(readout.entities.map((e, i) => [e.id, i + 1])),
      attributions: numbered(readout.attributions),
      events: numbered(readout.events),
      figures: numbered(readout.quantities),
    };
  };
  const written = async (format, options = {}) => {
    let all = '';
    for await (const piece of FILES[format].write(selected(), { ...EXPORT, ...options })) all += piece;
    return all;
  };
  for (const rows of ['attributions', 'events', 'figures']) checkCsv(await written('csv', { rows }));
  for (const format of ['webannotation', 'geojson', 'claimreview']) JSON.parse(await written(format));
  for (const format of ['jsonl', 'ftm'])
    for (const line of (await written(format)).split('\n')) if (line !== '') JSON.parse(line);
  for (const format of ['graphml', 'gexf']) checkXml(await written(format));
  checkCalendar(await written('icalendar'));
  for await (const { name, text } of FOLDERS.brat(selected(), EXPORT))
    if (name.endsWith('.ann')) checkBrat(text);
}

/** A server that gives the answer it was last told to give, byte for byte. */
let answering;
async function answeringServer() {
  if (answering) return answering;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(answering.bytes));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  answering = { address: `http://127.0.0.1:${server.address().port}/x`, bytes: Buffer.alloc(0) };
  return answering;
}

let ledger;
async function smallLedger() {
  if (ledger) return ledger;
  const directory = mkdtempSync(join(tmpdir(), 'readout-fuzz-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  ledger = await openLedger({ directory, stems: stemsOf, contentStems, readerVersion: 1 });
  const reports = ['call-harbour-ledger', 'polls-rarh-samachar', 'protest-uttar-kantha'];
  const taken = takeIn(reports.map((name) => new URL(`../../samples/${name}.txt`, import.meta.url).pathname));
  for await (const { report } of taken)
    await ledger.add([{ report, readout: read(report), address: `sample:${report.id}` }]);
  return ledger;
}

let requests;
/** The server on a ledger of its own, and the routes that it says it has, but for those that forget. */
async function smallServer() {
  if (requests) return requests;
  const kept = await smallLedger();
  const accounts = openAccounts({ ledger: kept, stems: stemsOf, contentStems, meanings: () => [] });
  const readers = { width: 1, readAll: readAllHere, close: async () => {} };
  const about = { web: '/nowhere', author: 'fuzz', version: '0' };
  const { app } = createApp({ ledger: kept, accounts, readers, ...about });
  const { paths } = await (await app.request('http://localhost/api/openapi.json')).json();
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => ({
      ...{ method: method.toUpperCase(), path, parameters },
      body: requestBody?.content['application/json']?.example,
    })),
  );
  const calm = ({ method, path }) =>
    path !== '/api/stream' && !(method === 'DELETE' && /(?:reports|actors)\/\{id\}$/.test(path));
  requests = { app, routes: routes.filter(calm) };
  return requests;
}

const NAMES = ['x', 'x.txt', 'x.md', 'x.html', 'x.json', 'x.jsonl', 'x.rss', 'x.opml', 'খবর.atom'];
const forms = rememberForms(stemsOf);

/** How often a target is tried beside the others, how its inputs are made, and what is done with one. */
export const TARGETS = {
  text: {
    weight: 30,
    make: (chance) => Buffer.from(seeds.textOf(chance), 'utf16le'),
    async run(bytes, chance) {
      const report = { ...reportFromText('x', bytes.toString('utf16le')), published: '2025-08-13' };
      const readout = readAndCheck(report, chance.pick([undefined, 'bn', 'en', 'fr']));
      if (!readout) return;
      checkShown(renderReadout({ ...readout, text: report.text }, view(40 + chance.below(60))));
      checkShown(plainRows({ ...readout, text: report.text }, true));
      if (chance.yes(0.3)) await checkExports({ ...report, outlet: chance.pick(INJECTIONS) }, readout);
    },
  },
  page: {
    weight: 12,
    make: (chance) => changed(Buffer.from(seeds.pageOf(chance)), chance, [...seeds.HTML_WORDS, ...TRICKS]),
    run: (bytes) =>
      orRefused(async () =>
        readAndCheck(await reportFromPage('x', bytes.toString(), 'f', 'https://a.example/')),
      ),
  },
  feed: {
    weight: 10,
    make: (chance) => changed(Buffer.from(seeds.feedOf(chance)), chance, [...seeds.FEED_WORDS, ...TRICKS]),
    run: (bytes) =>
      orRefused(async () => {
        for (const { address } of await addressesIn(bytes.toString(), 'f', 'https://a.example/'))
          if (!/^https?:\/\//.test(address)) throw new Error(`lists ${address}`);
      }),
  },
  warc: {
    weight: 10,
    make(chance) {
      const records = seeds.warcOf(chance);
      const packed = chance.yes(0.5);
      const spoil = (bytes) => changed(bytes, chance, seeds.WARC_WORDS);
      if (!packed) return spoil(Buffer.concat(records));
      // spoiled inside its packing, or packing and all
      return chance.yes(0.6)
        ? Buffer.concat(records.map((r) => gzipSync(spoil(r))))
        : spoil(Buffer.concat(records.map((r) => gzipSync(r))));
    },
    run: (bytes) =>
      orRefused(async () => {
        for await (const page of pagesOfWarc(inPieces(bytes), 'f', bytes[0] === 0x1f))
          if (page.bytes.length > 20_000_000) throw new Error('a page that is too large');
      }),
  },
  pdf: {
    weight: 3,
    make: (chance) => changed(chance.pick(seeds.PDFS), chance, seeds.PDF_WORDS),
    run: (bytes) =>
      orRefused(async () =>
        readAndCheck(
          await guardedReportFromPdf({ id: 'x', bytes, file: 'f' }, { milliseconds: 20_000, memory: 8e8 }),
        ),
      ),
  },
  records: {
    weight: 8,
    make: (chance) => changed(Buffer.from(seeds.recordsOf(chance)), chance, [...seeds.JSON_WORDS, ...TRICKS]),
    run: (bytes, chance) =>
      checkTaken(takeIn(['-'], { stdin: inPieces(bytes), name: chance.pick(['x.json', 'x.jsonl']) })),
  },
  markdown: {
    weight: 6,
    make: (chance) =>
      changed(Buffer.from(seeds.markdownOf(chance)), chance, [...seeds.MARKDOWN_WORDS, ...TRICKS]),
    async run(bytes) {
      readAndCheck(reportFromMarkdown('x', bytes.toString()));
    },
  },
  file: {
    weight: 8,
    make(chance) {
      const kinds = [seeds.textOf, seeds.pageOf, seeds.recordsOf, seeds.markdownOf];
      const encoding = chance.pick(['utf8', 'utf16le', 'latin1']);
      return changed(Buffer.from(chance.pick(kinds)(chance), encoding), chance, [
        ...TRICKS,
        ...seeds.HTML_WORDS,
      ]);
    },
    run: (bytes, chance) => checkTaken(takeIn(['-'], { stdin: inPieces(bytes), name: chance.pick(NAMES) })),
  },
  answer: {
    weight: 6,
    make: (chance) => changed(seeds.answerOf(chance), chance, seeds.ANSWER_WORDS),
    async run(bytes) {
      const server = await answeringServer();
      server.bytes = bytes;
      const limits = { bytes: 2_000_000, milliseconds: 3000, redirects: 3 };
      const page = await orRefused(() => fetchPage(server.address, { allowPrivate: true, limits }));
      if (page && page.bytes.length > limits.bytes) throw new Error('a page that is too large');
    },
  },
  question: {
    weight: 8,
    make: (chance) =>
      Buffer.from(proseOf(chance, 14) + chance.pick(['?', '', ' কে?', ' কী বলেছেন?']), 'utf16le'),
    async run(bytes) {
      const text = bytes.toString('utf16le').slice(0, 5000);
      const { hole } = readQuestion(text, { today: '2025-08-15' });
      if (hole && !(hole.start >= 0 && hole.end <= text.length))
        throw new Error('a hole outside the question');
      wordsOf(text, forms);
      searchVector(tokenise(text), 0, [], forms);
      if (fold(fold(text)) !== fold(text)) throw new Error('folding twice is not folding once');
      normaliseDate(text);
      isPrivate(text);
    },
  },
  request: {
    weight: 24, // one takes a tenth of what a text takes
    prepare: smallServer,
    make: (chance) =>
      Buffer.from(chance.yes(0.5) ? chance.pick([...TRICKS, ...INJECTIONS]) : proseOf(chance, 6), 'utf16le'),
    async run(bytes, chance) {
      const { app, routes } = await smallServer();
      const { method, path, parameters, body } = chance.pick(routes);
      const value = bytes
        .toString('utf16le')
        .replace(/\p{Cs}/gu, '\ufffd')
        .slice(0, 3000);
      const query = new URLSearchParams();
      let address = path;
      for (const { name, in: where, schema, example } of parameters) {
        const usual = chance.yes(0.5)
          ? value
          : String(example ?? schema.example ?? schema.enum?.[0] ?? chance.below(9));
        if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(usual) || '0');
        else if (chance.yes(0.5)) query.set(name, usual);
      }
      const spoilt = body && { ...body };
      for (const field of Object.keys(spoilt ?? {}))
        if (field !== 'kind' && chance.yes(0.4))
          spoilt[field] = chance.pick([value, null, [value], { [value]: value }, -1, 1e300]);
      const sent = spoilt && JSON.stringify(spoilt);
      const answer = await app.request(`http://localhost${address}?${query}`, {
        method,
        ...(sent && { headers: { 'Content-Type': 'application/json' }, body: sent }),
      });
      const told = await answer.text();
      const what = `${method} ${address}?${query} ${sent ?? ''}`.slice(0, 400);
      if (answer.status >= 500) throw new Error(`${answer.status} to ${what}: ${told.slice(0, 200)}`);
      if (answer.status >= 400 && /\.[tj]s:\d|node_modules/.test(told)) throw new Error(`a stack to ${what}`);
    },
  },
  ledger: {
    weight: 2,
    prepare: smallLedger,
    make: (chance) => Buffer.from(proseOf(chance, 8), 'utf16le'),
    async run(bytes, chance) {
      const kept = await smallLedger();
      const text = bytes.toString('utf16le').slice(0, 500);
      await kept.search({ text, speaker: chance.yes(0.3) ? text.slice(0, 40) : undefined, limit: 5 });
      if (chance.yes(0.5)) await ask(kept, text, { today: '2025-08-15' });
    },
  },
};
