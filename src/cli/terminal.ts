import { INTERFACES, type Interface, type Locale } from '../messages/messages.js';
import { type Paint, painter, wantsColour } from './render/style.js';

type Env = Record<string, string | undefined>;

/** How to speak to the person in front of the terminal. */
export interface Terminal {
  locale: Locale;
  /** For standard output and standard error, which may go to different places. */
  paint: Paint;
  paintError: Paint;
  width: number;
}

const MAX_WIDTH = 100; // longer lines are hard to read
const MIN_WIDTH = 40;

/** The interface language that the environment asks for; English where it asks for none that is there. */
export function languageOfEnvironment(env: Env): Interface {
  const asked = env.READOUT_UI || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return INTERFACES.find((code) => code === asked.toLowerCase().split(/[_.@-]/)[0]) ?? 'en';
}

/** The value of `--ui` as far as it can be known before options are read: errors in options need a language too. */
export function interfaceOf(argv: readonly string[], env: Env): Interface {
  const at = argv.findIndex((arg) => arg === '--ui' || arg.startsWith('--ui='));
  const value = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice(5) : argv[at + 1];
  return INTERFACES.find((code) => code === value) ?? languageOfEnvironment(env);
}

export function terminal(
  locale: Locale,
  options: { color?: boolean | undefined },
  env: Env = process.env,
): Terminal {
  const columns = process.stdout.columns || Number(env.COLUMNS) || 80;
  return {
    locale,
    paint: painter(wantsColour(process.stdout, options, env)),
    paintError: painter(wantsColour(process.stderr, options, env)),
    width: Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns)),
  };
}
