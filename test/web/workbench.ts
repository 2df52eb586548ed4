/// <reference lib="dom" />
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../house/chromium.js';

const command = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));

/** The program itself on a ledger with the samples, and a browser that looks at it. */
export interface Workbench {
  address: string;
  open(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface PageOptions {
  lang?: 'bn' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
}

/** What pages complained of since they were opened: errors, and requests to anywhere else. */
export const complaints: string[] = [];

export async function startWorkbench(): Promise<Workbench> {
  const ledger = mkdtempSync(join(tmpdir(), 'readout-web-'));
  const server = spawn(
    process.execPath,
    [command, 'serve', '-q', '--samples', '--json', '--port', '0', '--ledger', ledger],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  let trouble = '';
  server.stderr.setEncoding('utf8').on('data', (piece) => (trouble += piece));
  server.stdout.setEncoding('utf8').on('data', (piece) => (said += piece));
  const starting: [Promise<unknown>, Promise<Browser>] = [
    (async () => {
      while (!said.includes('\n')) {
        if (server.exitCode !== null) throw new Error(`readout serve ended:\n${trouble}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    })(),
    startChromium(),
  ];
  const [, browser] = await Promise.all(starting);
  const { address } = JSON.parse(said.split('\n')[0]!) as { address: string };
  const { hostname, origin } = new URL(address);
  return {
    address,
    async open({ lang = 'en', theme = 'light', width = 1280 } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale: lang,
        acceptDownloads: true,
      });
      const cookies = Object.entries({ lang, theme });
      await context.addCookies(
        cookies.map(([name, value]) => ({ name: `readout-${name}`, value, domain: hostname, path: '/' })),
      );
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/40[04]|Failed to load resource/.test(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin)
          complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(address);
      await settled(page); // a page that is still being built has no keys
      return page;
    },
    async close() {
      await browser.close();
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(ledger, { recursive: true, force: true });
    },
  };
}

/** Goes to a screen as a link in the page would. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${path}`);
  await settled(page);
}

/** Waits until a screen has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(
    () => document.querySelector('main[aria-busy="false"]') && !document.querySelector('.skeleton'),
  );
}
