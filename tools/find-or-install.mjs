// The programs that tests and benchmarks run for real: found where they are, else installed.
import { execFileSync } from 'node:child_process';

/**
 * What `find` finds; if that is nothing, what it finds once Debian's package is installed (by root, where there is apt-get).
 * Throws an Error that says `help` where there is still none.
 */
export function findOrInstall(find, debianPackage, help) {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFileSync('apt-get', ['update'], quiet);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], quiet);
    } catch {}
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(help);
}
