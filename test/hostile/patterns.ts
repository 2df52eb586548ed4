import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A regular expression literal of the source, and where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  at: string;
}

const LITERAL = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y;
const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
/** A slash behind these begins a pattern; behind anything else it divides. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};+]|\breturn|=>|^)\s*$/;

/** Every literal in the code of a folder; those built of lists are escaped words, and are tried as they are built. */
export function patternsIn(folder: URL): Pattern[] {
  const root = fileURLToPath(folder);
  const found: Pattern[] = [];
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.tsx?$/.test(f),
  )) {
    const code = readFileSync(`${root}/${file}`, 'utf8');
    for (let at = 0; at < code.length; ) {
      SKIPPED.lastIndex = at;
      const skipped = SKIPPED.exec(code);
      if (skipped) {
        at = SKIPPED.lastIndex;
        continue;
      }
      LITERAL.lastIndex = at;
      // "/${" is a path in a template
      const literal =
        code[at] === '/' &&
        code[at + 1] !== '$' &&
        BEFORE_PATTERN.test(code.slice(Math.max(0, at - 40), at)) &&
        LITERAL.exec(code);
      if (!literal) {
        at++;
        continue;
      }
      const [whole] = literal;
      const end = whole.lastIndexOf('/');
      found.push({ source: whole.slice(1, end), flags: whole.slice(end + 1), at: `${file}: ${whole}` });
      at = LITERAL.lastIndex;
    }
  }
  return found;
}

/** A part of a pattern: one character, an assertion, or a group of ways, and how often it may stand. */
interface Part {
  /** What stands for one of it. */
  sample: string;
  ways: Part[][] | null;
  /** Whether it may stand so often that it can be pumped. */
  many: boolean;
}

/** Of these one fits nearly every character class. */
const CHARACTERS = [
  ...'a1 x,.-"<>(/:\nZ0=;%|_#&\'`*~[]{}^$@!?+\\\té',
  'ক',
  'া',
  '।',
  '১',
  '“',
  '’',
  '\u200d',
  '—',
  '\ud800',
  '😀',
  '\0',
  '\ufffd',
  'ই',
  '\u09bc',
];

const QUANTIFIER = /[*+]\??|\?\??|\{(\d+)(,?)(\d*)\}\??/y;
const ATOM =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|[\s\S])|\[(?:[^\]\\]|\\.)*\]|[\s\S]/iuy;
const OFTEN = 30;

/** Reads a pattern as far as attacking it needs. */
function parse(source: string, flags: string): Part[][] {
  let at = 0;
  const ways = (): Part[][] => {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        all.push([]);
        at++;
        continue;
      }
      all.at(-1)!.push(part());
    }
    return all;
  };
  const part = (): Part => {
    let one: Part;
    const group = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
    group.lastIndex = at;
    const open = group.exec(source);
    if (open) {
      at = group.lastIndex;
      const inner = ways();
      at++;
      const looks = /[=!]$/.test(open[0]);
      one = { sample: looks ? '' : sampleOf(inner[0]!), ways: inner, many: false };
    } else {
      ATOM.lastIndex = at;
      const [atom] = ATOM.exec(source)!;
      at = ATOM.lastIndex;
      one = { sample: sampleOfAtom(atom, flags), ways: null, many: false };
    }
    QUANTIFIER.lastIndex = at;
    const times = QUANTIFIER.exec(source);
    if (!times) return one;
    at = QUANTIFIER.lastIndex;
    const [sign, least, comma, most] = times;
    one.many =
      /^[*+]/.test(sign) ||
      (comma === ',' && (most === '' || Number(most) >= OFTEN)) ||
      Number(least) >= OFTEN;
    if (/^[*?]|^\{0/.test(sign)) one.sample = one.many ? one.sample : '';
    else if (least) one.sample = one.sample.repeat(Math.min(Number(least), 50));
    return one;
  };
  return ways();
}

const sampleOf = (parts: readonly Part[]): string => parts.map((p) => p.sample).join('');

function sampleOfAtom(atom: string, flags: string): string {
  if (/^(?:\^|\$|\\b|\\B|\\k<.*|\\[1-9])$/.test(atom)) return '';
  if (/^[^\\[.]/u.test(atom)) return atom;
  const fits = new RegExp(`^${atom}$`, flags.replace(/[gy]/g, ''));
  return CHARACTERS.find((c) => fits.test(c)) ?? 'a';
}

/** Strings that may keep a pattern busy: what it repeats, repeated, behind what leads there, and a bad end. */
export function attacksOn({ source, flags }: Pattern, length: number): string[] {
  const attacks = new Set<string>();
  const add = (lead: string, pump: string) => {
    if (pump === '') return;
    const many = pump.repeat(Math.ceil(length / pump.length));
    attacks.add(`${lead}${many}\u0001`);
    if (lead !== '') attacks.add((lead + pump).repeat(Math.ceil(length / (lead.length + pump.length))));
  };
  const visit = (ways: readonly Part[][], lead: string) => {
    for (const parts of ways) {
      let before = lead;
      for (const part of parts) {
        if (part.many) {
          for (const way of part.ways ?? [[{ ...part }]]) add(before, sampleOf(way));
          add('', part.sample);
        }
        if (part.ways) visit(part.ways, before);
        before += part.sample;
      }
    }
  };
  const whole = parse(source, flags);
  visit(whole, '');
  // its beginning again and again: every place where it may begin is tried
  for (const parts of whole)
    for (let n = 1; n <= Math.min(parts.length, 4); n++) add('', sampleOf(parts.slice(0, n)));
  return [...attacks];
}
