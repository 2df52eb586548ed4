import type { Browser } from 'playwright-core';
import { startChromium as start } from '../../tools/chromium.mjs';
import { ranOn } from './ran-on.js';

/** Starts Chromium without a window; the summary of the run counts it. */
export async function startChromium(): Promise<Browser> {
  const browser = await start();
  ranOn('Chromium', browser.version());
  return browser;
}
