/// <reference lib="dom" />
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { type Served, serve } from '../../src/server/serve.js';
import { startChromium } from '../house/chromium.js';
import { databases, kept } from '../ledger/databases.js';
import { denial } from '../ledger/reports.js';
import { settled } from './workbench.js';

const store = databases();
const web = fileURLToPath(new URL('../../dist/web', import.meta.url));
let ledger: Ledger;
let server: Served;
let browser: Browser;
let adminsToken: string;

beforeAll(async () => {
  const starting = startChromium();
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add([kept(denial)]);
  ({ secret: adminsToken } = await ledger.createToken({ name: 'desk', scope: 'admin' }));
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  const readers = { width: 1, readAll: readAllHere, close: async () => {} };
  const names = ['readout.localhost']; // Chromium takes every .localhost for this machine
  server = await serve({ ledger, accounts, readers, web, port: 0, author: '', version: '0', names });
  browser = await starting;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await ledger.close();
  await store.close();
});

test('one signs in, reviews in the name of the token, and signs out', async () => {
  const { secret } = await ledger.createToken({ name: 'রিনা', scope: 'write' });
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1100, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const { port } = new URL(server.address);
  const id = (await ledger.get(denial.url!))!.id;
  await page.goto(`http://readout.localhost:${port}/reports/${id}`);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.textContent('body')).not.toContain('denied');
  const field = page.getByLabel('Token');
  await field.fill('readout_1_nonsense');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('no token of this server').waitFor();
  await field.fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Signed in as রিনা.').waitFor();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/reports/${id}`); // where one wanted to go
  expect(await page.evaluate(() => document.cookie)).not.toContain('readout-session');
  await page.evaluate(async () => {
    const [report] = (await (await fetch('/api/reports')).json()).reports;
    const body = JSON.stringify({
      report: report.id,
      record: 'attribution',
      n: 0,
      verdict: 'confirmed',
      author: 'X',
    });
    await fetch('/api/reviews', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  });
  expect((await ledger.reviews(id)).map((r) => r.author)).toEqual(['রিনা']);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await context.close();
});

test('who runs it lets somebody in, who sees only what they may, and ends it again', async () => {
  const address = `http://readout.localhost:${new URL(server.address).port}`;
  const signIn = async (token: string, path: string) => {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1100, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${address}${path}`);
    await page.getByLabel('Token').fill(token);
    await page.getByLabel('Token').press('Enter');
    await page.getByText('Signed in as').waitFor();
    await settled(page);
    return page;
  };
  const admin = await signIn(adminsToken, '/');
  await admin.keyboard.press('g');
  await admin.keyboard.press('a');
  await admin.getByRole('heading', { name: 'Access' }).waitFor();
  const make = async (name: string) => {
    await admin.getByLabel('Whose').fill(name);
    await admin.getByLabel('Whose').press('Enter');
  };
  await make('desk');
  await admin.locator('#token-trouble', { hasText: 'desk' }).waitFor(); // there is one of that name
  await make('করিম');
  await admin.waitForSelector('.secret:focus');
  const secret = await admin.locator('.secret input').inputValue();
  expect(secret).toMatch(/^readout_\d+_/);
  expect((await ledger.token(secret))?.scope).toBe('read');
  await admin.getByRole('button', { name: 'I have it' }).click();
  await settled(admin);
  expect(await admin.content()).not.toContain(secret); // never again

  const reader = await signIn(secret, '/');
  expect(await reader.getByRole('button', { name: 'Add reports' }).count()).toBe(0);
  expect(await reader.getByRole('link', { name: 'Access' }).count()).toBe(0);

  await admin.getByRole('button', { name: 'End the token of করিম' }).press('Enter');
  await admin.getByText('For good?').waitFor();
  expect(await ledger.token(secret)).not.toBeNull(); // asked twice
  await admin.locator('tr', { hasText: 'করিম' }).getByRole('button', { name: 'End' }).click();
  await admin.locator('tr', { hasText: 'করিম' }).getByText('ended').waitFor();
  expect(await ledger.token(secret)).toBeNull();
  await admin.getByText('ended a token').waitFor(); // who did what
  await reader.reload();
  await reader.getByRole('heading', { name: 'Sign in' }).waitFor();
  await admin.context().close();
  await reader.context().close();
});
