// Finds Chromium for what looks at the workbench in a real browser: tests, shots, benchmarks.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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
export function findChromium() {
  const find = () => PLACES.find((place) => place && existsSync(place));
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFileSync('apt-get', ['update'], quiet);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
    } catch {}
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

/** Starts it without a window. */
export const startChromium = () =>
  chromium.launch({
    executablePath: findChromium(),
    // a container's user namespaces and /dev/shm are often closed to it
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
  });
