// Finds Chromium for what looks at the workbench in a real browser: tests, shots, benchmarks.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findOrInstall } from './find-or-install.mjs';

const HELP =
  'The workbench is tested in a real Chromium, and none was found: name it in CHROMIUM_BIN, or install it ' +
  '(Debian: apt-get install chromium; macOS: brew install chromium).';

const PLACES = [
  process.env.CHROMIUM_BIN,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of Chromium; installs Debian's where that can be; throws with what to do where there is none. */
const findChromium = () =>
  findOrInstall(() => PLACES.find((place) => place && existsSync(place)), 'chromium', HELP);

/** Starts it without a window. */
export const startChromium = () =>
  chromium.launch({
    executablePath: findChromium(),
    // a container's user namespaces and /dev/shm are often closed to it
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
