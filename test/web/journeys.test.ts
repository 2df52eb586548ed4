/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaints, settled, startWorkbench, visit, type Workbench } from './workbench.js';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 120_000);
afterAll(() => workbench.close());

const CALL = `ফোনে কথা বললেন পুতিন ও কিম

মস্কো, ১২ আগস্ট ২০২৫

রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন মঙ্গলবার উত্তর কোরিয়ার নেতা কিম জং উনের সঙ্গে ফোনে কথা বলেছেন। ক্রেমলিন জানিয়েছে, পুতিন কিমকে আসন্ন আলাস্কা সম্মেলনের প্রস্তুতি সম্পর্কে জানিয়েছেন।

উত্তর কোরিয়ার রাষ্ট্রীয় বার্তা সংস্থা কেসিএনএ বলেছে, দুই নেতা সহযোগিতা বাড়াতে সম্মত হয়েছেন। কেসিএনএ আরও বলেছে, কিম রাশিয়াকে সমর্থন করার অঙ্গীকার করেছেন। কেসিএনএর বিবৃতিতে আলাস্কা সম্মেলনের উল্লেখ নেই।`;

async function paste(
  page: Page,
  text: string,
  about: { outlet?: string; published?: string } = {},
): Promise<void> {
  await page.keyboard.press('n');
  await page.fill('dialog textarea', text);
  for (const [name, value] of Object.entries(about)) await page.fill(`dialog input[name=${name}]`, value);
  await page.click('dialog button[type=submit]');
  await page.waitForURL(/\/reports\/\d+/);
  await page.waitForSelector('.article');
}

test('from a pasted report to the difference, the answer, a correction and its export', async () => {
  const page = await workbench.open({ lang: 'bn' });
  const other = await workbench.open({ lang: 'en' }); // somebody else, who only looks
  await settled(other);
  await paste(page, CALL, { outlet: 'পরীক্ষা বার্তা', published: '2025-08-13' });
  const report = page.url();
  await other.waitForSelector('text=ফোনে কথা বললেন পুতিন ও কিম'); // told without being asked again

  // who said it, in one move: the whole attribution lights up
  await page.hover('.seg.cue:has-text("জানিয়েছে")');
  await page.waitForSelector('.seg.source.lit:has-text("ক্রেমলিন")');
  await page.waitForSelector('.seg.said.lit');
  await page.click('.seg.cue:has-text("জানিয়েছে")');
  const card = page.locator('.card.pinned');
  await card.locator('.chain b', { hasText: 'ক্রেমলিন' }).waitFor();

  // the Kremlin says it, KCNA leaves it out
  await visit(page, 'compare?q=' + encodeURIComponent('পুতিন কিম'));
  await page.click('.results a');
  await page.waitForSelector('.matrix');
  const row = page.locator('tr', { has: page.locator('th[scope=row]', { hasText: 'আলাস্কা' }) }).first();
  await row.locator('.verdict-says').first().waitFor();
  await row.locator('.verdict-silent').first().click();
  await page.waitForSelector('.passages');
  expect(await page.locator('.passages').innerText()).toContain('ক্রেমলিন');
  await page.reload(); // the address keeps what is open
  await page.waitForSelector('.matrix [aria-expanded=true] .verdict-silent');
  await page.waitForSelector('.passages');

  // the question that this raises
  await page.fill('#question', 'কেসিএনএ কি আলাস্কা সম্মেলনের কথা উল্লেখ করেছে?');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ask\?q=/);
  await page.waitForSelector('.verdict-line:has-text("উল্লেখ করা হয়নি")');
  await page.waitForSelector('.answers blockquote');
  expect(await page.locator('.answers').innerText()).toContain('আলাস্কা');

  // a correction by name, kept, exported as gold, and taken back
  await page.goto(report);
  await page.click('.seg.cue:has-text("জানিয়েছে")');
  await page.keyboard.press('e');
  await page.selectOption('.review-form select >> nth=0', 'announce');
  await page.fill('.review-form input', 'রিনা');
  await page.click('.review-form button[type=submit]');
  await page.waitForSelector('.card .badge.corrected');
  await visit(page, 'review?list=reviewed');
  await page.waitForSelector('.badge.corrected');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
  const gold = JSON.parse(readFileSync((await download.path())!, 'utf8').trim());
  expect(gold.reviewed.by).toEqual(['রিনা']);
  expect(gold.attributions[gold.reviewed.attributions[0]].act).toBe('announce');
  await page.click('.results .meta button');
  await page.waitForSelector('.toast');
  expect(complaints).toEqual([]);
  await page.context().close();
  await other.context().close();
}, 120_000);

test('by keys alone', async () => {
  const page = await workbench.open();
  await settled(page);
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] kbd');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await page.locator('.list .on').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/\d+/);
  await page.waitForSelector('.article');
  await page.keyboard.press('j');
  await page.waitForSelector('.card.pinned');
  await page.keyboard.press('c');
  await page.waitForSelector('.card.pinned .badge.confirmed');
  await page.keyboard.press('u');
  await page.waitForSelector('.card.pinned .badge', { state: 'detached' });
  await page.keyboard.press('Escape');
  await page.waitForSelector('.card.pinned', { state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(/\/compare$/);
  await page.waitForSelector('.results li');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.matrix');
  await page.keyboard.press('d');
  await page.waitForURL(/differences/);
  await page.focus('.matrix [data-cell="0-0"]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '0-1');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
  await page.context().close();
}, 60_000);

test('markup in a report is text, whatever it tries', async () => {
  const page = await workbench.open();
  page.on('dialog', (dialog) => complaints.push(`a dialog opened: ${dialog.message()}`));
  const evil = `Minister says <b>no</b> <img src=x onerror="alert(1)">

<script>window.hacked = true</script> The minister said that "<svg onload=alert(2)> prices {{7*7}} would fall" & more. [link](javascript:alert(3))

"><iframe src="javascript:alert(4)"></iframe> The union denied <style>*{display:none}</style> the report.`;
  await paste(page, evil, { outlet: '<i>Evil</i> Times' });
  const shown = await page.locator('.article').innerText();
  for (const piece of [
    '<img src=x onerror="alert(1)">',
    '<script>window.hacked = true</script>',
    '<svg onload=alert(2)>',
    '<iframe',
  ])
    expect(shown).toContain(piece);
  expect(await page.locator('.article :is(img, script, svg, iframe, style)').count()).toBe(0);
  for (const path of [
    '',
    'search?q=minister',
    'compare?all=1',
    'actors',
    'timeline',
    'ask?q=%3Cimg%20src%3Dx%20onerror%3Dalert(5)%3E',
  ])
    await visit(page, path);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);

test('a link keeps the words, and says where they are', async () => {
  const page = await workbench.open();
  await visit(page, 'search?act=deny');
  await page.click('.results .found a');
  await page.waitForSelector('.seg.target');
  expect(await page.locator('.seg.target').first().isVisible()).toBe(true);
  await page.goBack();
  await page.waitForSelector('.results');
  expect(page.url()).toContain('act=deny');
  await page.context().close();
}, 60_000);

test('a report is searched by keys, one speaker is followed, and it is told in the other language', async () => {
  const page = await workbench.open({ lang: 'bn' });
  await page.setViewportSize({ width: 1280, height: 500 });
  await visit(page, 'search?q=কমিশন');
  await page.click('.results h3 a');
  await page.waitForSelector('.article');
  await page.keyboard.press('f');
  await page.keyboard.type('কমিশন');
  const count = page.locator('#find-count');
  await page.waitForFunction(() => CSS.highlights.get('find')?.size === 5);
  expect(await count.innerText()).toBe('৫ জায়গায় আছে');
  for (const [key, told] of [
    ['Enter', '৫টির ১ নম্বর'],
    ['Enter', '৫টির ২ নম্বর'],
    ['Shift+Enter', '৫টির ১ নম্বর'],
    ['Shift+Enter', '৫টির ৫ নম্বর'],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (text) => document.querySelector('#find-count')!.textContent!.startsWith(text),
      told,
    );
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300); // it goes where the words are
  expect(new URL(page.url()).searchParams.get('find')).toBe('কমিশন');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => CSS.highlights.size === 0 && document.activeElement?.tagName === 'MAIN');

  // whose statements: the others are there, unmarked; how many lie above and below, and the way to them
  await page.evaluate(() => scrollTo(0, 0));
  await page.selectOption('.speakers select', 'অলোক দাশগুপ্ত');
  const below = page.locator('.speakers button', { hasText: '৩টি নিচে' });
  await below.waitFor();
  expect(await page.locator('.card').count()).toBe(3);
  await below.press('Enter');
  await page.waitForSelector('.card.pinned');
  expect(new URL(page.url()).hash).toMatch(/^#a\d+$/); // the link leads to it
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.speakers button', { hasText: '৩টি ওপরে' }).waitFor();

  await page.click('button:has-text("ইংরেজিতে")');
  await page.waitForSelector('.told li');
  const told = page.locator('.told li').nth(2);
  expect(await told.locator('p[lang=en]').innerText()).toContain('Aniruddha Sengupta');
  expect(await told.locator('blockquote[lang=bn] mark').innerText()).toContain('ভোটের দিন');
  await told.locator('blockquote a').click();
  await page.waitForSelector('.seg.target');
  await page.context().close();
}, 60_000);

test('readings that were made elsewhere are looked at, taken in, and taken back', async () => {
  const page = await workbench.open({ lang: 'en' });
  const { reports } = await (await page.request.get(`${workbench.address}api/reports?limit=1`)).json();
  const exported = await page.request.get(
    `${workbench.address}api/export/webannotation?report=${reports[0].id}`,
  );
  const text = (await exported.text()).replace(
    '"purpose":"tagging","value":"ask"',
    '"purpose":"tagging","value":"warn"',
  );
  await settled(page);
  await page.keyboard.press('n');
  await page.getByRole('tab', { name: 'Readings' }).press('Enter');
  await page.getByRole('button', { name: 'Take them in' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.summary')); // no file yet
  await page.selectOption('dialog select', 'webannotation');
  const files = [
    { name: 'mita.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(text) },
    { name: 'other.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from('{"nothing') },
  ];
  await page.setInputFiles('dialog input[type=file]', files);
  await page.locator('dialog .file', { hasText: 'mita.jsonld, other.jsonld' }).waitFor();
  await page.getByLabel('Your name').fill('Mita');
  await page.getByRole('button', { name: 'Only look' }).press('Enter');
  await page.getByRole('heading', { name: 'What would be taken in' }).waitFor();
  await page.getByRole('button', { name: 'Take them in' }).press('Enter');
  await page.getByRole('heading', { name: 'What was taken in' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('taken');
  const answer = page.locator('#taken');
  await answer.getByText('1 corrected').waitFor();
  await answer.getByText('1 refused').waitFor();
  await answer.getByRole('link', { name: 'mita.jsonld' }).waitFor();
  await answer.getByRole('button', { name: 'Undo' }).press('Enter');
  await answer.getByText('taken back').waitFor();
  await page.context().close();
}, 60_000);

test('what goes wrong while adding is said at the field, and the focus is there', async () => {
  const page = await workbench.open();
  await settled(page);
  await page.keyboard.press('n');
  await page.click('dialog button[type=submit]');
  await page.waitForFunction(() => document.activeElement?.matches('.summary'));
  expect(await page.locator('dialog textarea').getAttribute('aria-invalid')).toBe('true');
  await page.context().close();
}, 60_000);

test('what is chosen in a chart stands in the address, and names in the language of the screen', async () => {
  const page = await workbench.open({ lang: 'bn' });
  await settled(page);
  for (const path of ['figures', 'timeline']) {
    await visit(page, path);
    await page.locator('.chart [data-item], .chart g[role=link]').nth(1).focus();
    await page.waitForSelector('.panel');
    const words = await page.locator('.panel').textContent();
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^\d+-\d+$/);
    await page.reload();
    await settled(page);
    expect(await page.locator('.panel').textContent()).toBe(words);
  }
  await visit(page, 'actors');
  const names = await page.locator('.results td.quote').allTextContents();
  expect(names).toContain('কিরগিজস্তান');
  expect(names).not.toContain('Peru'); // as its reports have it
  await page.context().close();
});

test('what a screen shows is taken along, by the keyboard alone', async () => {
  const page = await workbench.open({ lang: 'en' });
  await settled(page);
  for (const path of [
    '',
    'search?act=deny',
    'compare',
    'actors',
    `ask?q=${encodeURIComponent('মিছিলে কত মানুষ ছিলেন?')}`,
    'timeline',
    'figures',
  ]) {
    await visit(page, path);
    await page.locator('.export > button').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.export-list a:focus');
    const first = await page.evaluate(() => document.activeElement!.getAttribute('href'));
    expect(first).toMatch(/^\/api\/export\/csv\?.*rows=attributions/);
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.activeElement!.textContent);
    expect(last).toBe('FollowTheMoney');
    await page.keyboard.press('Escape');
    expect(await page.locator('.export-list').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Export …');
  }
  await visit(page, 'search?act=deny');
  await page.locator('.export > button').press('Enter');
  await page.waitForSelector('.export-list a:focus');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^readout-csv-\d{4}-\d\d-\d\d\.csv$/);
  const table = readFileSync(await download.path(), 'utf8');
  expect(table.split('\r\n')[0]).toContain('source_wikidata');
  await page.context().close();
});
