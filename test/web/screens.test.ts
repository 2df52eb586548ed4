/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileReports, MARKUP } from '../hostile/reports.js';
import { complaints, startWorkbench, visit, type Workbench } from './workbench.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let workbench: Workbench;
const screens: Record<string, string> = {};

beforeAll(async () => {
  workbench = await startWorkbench();
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
  const json = async (path: string, body?: object): Promise<any> =>
    (
      await fetch(`${workbench.address}api${path}`, {
        ...(body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
    ).json();
  const lines = hostileReports
    .map((report, i) => JSON.stringify({ ...report, id: `${report.id} ${i}` }))
    .join('\n');
  const file = { kind: 'file', name: `${MARKUP}.jsonl`, base64: Buffer.from(lines).toString('base64') };
  const { id } = await json('/imports', file);
  let job = await json(`/imports/${id}`);
  for (; job.ended === null; job = await json(`/imports/${id}`))
    await new Promise((done) => setTimeout(done, 50));
  const [hostile] = job.reports as number[];
  const [{ reports }, { speakers }, { occurrences }] = await Promise.all(
    ['/reports', '/speakers', '/occurrences'].map((path) => json(path)),
  );
  const [bengali, english] = ['bn', 'en'].map(
    (l) => reports.find((r: { language: string }) => r.language === l).id,
  );
  Object.assign(screens, {
    desk: '',
    report: `reports/${bengali}#a2`,
    'report, all marked': `reports/${english}?show=said-source-cue-party-name-time-figure-event`,
    'report, searched, of one speaker': `reports/${english}?find=the&speaker=Peru`,
    'report, told': `reports/${bengali}?told=1`,
    search: 'search?act=deny',
    'nothing found': 'search?q=xyzzy',
    compare: 'compare',
    occurrence: `compare/${occurrences[0].id}`,
    'ask, empty': 'ask',
    actors: 'actors',
    actor: `actors/${speakers[0].id}`,
    timeline: 'timeline',
    'timeline as a table': 'timeline?view=table',
    map: 'map',
    network: `network?actor=${speakers[0].id}`,
    'network, beginning': 'network',
    figures: 'figures',
    review: 'review',
    access: 'access',
    'report, hostile': `reports/${hostile}?show=said-source-cue-party-name-time-figure-event`,
    'search, hostile': 'search?q=bridge',
    'compare, hostile': 'compare?q=bridge',
    'ask, hostile': `ask?q=${encodeURIComponent(`Who said that the bridge is closed? ${MARKUP}`)}`,
    failed: 'reports/999999',
    lost: 'nowhere',
  });
}, 120_000);
afterAll(() => workbench.close());

async function faults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} (${n.failureSummary?.split('\n')[1]?.trim()})`),
  );
}

// each screen is seen in both languages, both lights, and both widths
describe.each([
  { lang: 'bn', theme: 'light', width: 1280 },
  { lang: 'en', theme: 'dark', width: 360 },
] as const)('in $lang, $theme, $width pixels wide', (options) => {
  test('every screen: axe finds nothing, nothing sticks out, nothing complains', async () => {
    const page = await workbench.open(options);
    await page.evaluate(axe);
    const found: Record<string, string[]> = {};
    const wide: string[] = [];
    const sticksOut = async (name: string) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${name}: ${over} px`);
    };
    for (const [name, path] of Object.entries(screens)) {
      await visit(page, path);
      const problems = await faults(page);
      if (problems.length > 0) found[name] = problems;
      await sticksOut(name);
      const ran = await page.evaluate(() => ({
        owned: 'owned' in window,
        made: document.querySelectorAll('[data-owned]').length,
        led: [...document.links]
          .filter((a) => !/^(?:https?|blob|data):$/.test(a.protocol))
          .map((a) => a.href),
      }));
      expect([name, ran]).toEqual([name, { owned: false, made: 0, led: [] }]);
      if (options.width > 1000) {
        await page.setViewportSize({ width: 1600, height: 900 });
        await sticksOut(`${name}, wide`);
        await page.setViewportSize({ width: options.width, height: 800 });
      }
    }
    await page.keyboard.press('n');
    await page.click('#add-tab-readings');
    const adding = await faults(page);
    if (adding.length > 0) found['adding readings'] = adding;
    expect(await page.getAttribute('html', 'lang')).toBe(options.lang);
    expect(found).toEqual({});
    expect(wide).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});

test('no stretch that is drawn cuts a syllable', async () => {
  const page = await workbench.open({ lang: 'bn' });
  const { reports } = (await (await fetch(`${workbench.address}api/reports`)).json()) as {
    reports: { id: number }[];
  };
  for (const { id } of reports) {
    await visit(page, `reports/${id}?show=said-source-cue-party-name-time-figure-event`);
    const cuts = await page.evaluate(() => {
      const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
      const cut: string[] = [];
      for (const paragraph of document.querySelectorAll('.article [data-from]')) {
        const pieces = [...paragraph.childNodes]
          .filter((n) => !(n instanceof Element && n.matches('.note')))
          .map((n) => n.textContent ?? '');
        const whole = pieces.join('');
        const edges = new Set([...graphemes.segment(whole)].map((g) => g.index));
        let at = 0;
        for (const piece of pieces) {
          if (at > 0 && !edges.has(at)) cut.push(whole.slice(at - 8, at + 8));
          at += piece.length;
        }
      }
      return cut;
    });
    expect(cuts).toEqual([]);
  }
  await page.context().close();
}, 60_000);

test('on paper there are words and no bars', async () => {
  const page = await workbench.open();
  await visit(page, screens.report!);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.rail', '.ask', '.legend'])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator('.article').isVisible()).toBe(true);
  expect(await page.locator('.card').first().isVisible()).toBe(true);
  expect(await page.locator('.card .chain b').first().isVisible()).toBe(true); // who says it, though it is a button
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.printed', { hasText: `${workbench.address}${screens.report}` }).waitFor();
  await page.emulateMedia({ media: 'screen' });
  await visit(page, screens.occurrence!);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.matrix')!;
    return scrollWidth - clientWidth;
  });
  expect(cut).toBeLessThanOrEqual(1); // every source is on the sheet
  await page.context().close();
});
