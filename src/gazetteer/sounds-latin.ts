import { SPELLINGS, type SpellingFamily } from './spelling-families.js';

interface Rule {
  letters: string;
  sounds: string;
  start: boolean;
  end: boolean;
  /** Letters of which one must follow. */
  before: string;
}

const RULE = /^(\^?)([^>$ ]+)(\$?)(?:>(\S+))? (\S+)$/;

function readRules(source: string): Rule[] {
  return source
    .split(/[;\n]/)
    .map((rule) => rule.trim())
    .filter(Boolean)
    .map((rule) => {
      const [, start, letters, end, before, sounds] = RULE.exec(rule)!;
      return {
        letters: letters!.normalize('NFC'),
        sounds: sounds === '-' ? '' : sounds!,
        start: start === '^',
        end: end === '$',
        before: before?.normalize('NFC') ?? '',
      };
    });
}

const bounds = (rule: Rule) => Number(rule.start) + Number(rule.end) + Number(rule.before !== '');

const tables = new Map<SpellingFamily, Map<string, Rule[]>>();

/** A family's rules by first letter, the longest and closest bound first, its own before those of `roman`. */
function rulesOf(family: SpellingFamily): Map<string, Rule[]> {
  let table = tables.get(family);
  if (table) return table;
  table = new Map<string, Rule[]>();
  const own = readRules(SPELLINGS[family]);
  const all =
    family === 'roman' ? own : [...own, ...readRules(SPELLINGS.roman).filter((r) => !overrides(own, r))];
  for (const rule of all) {
    const list = table.get(rule.letters[0]!);
    if (list) list.push(rule);
    else table.set(rule.letters[0]!, [rule]);
  }
  for (const list of table.values())
    list.sort((a, b) => b.letters.length - a.letters.length || bounds(b) - bounds(a)); // stable: own rules stay first
  tables.set(family, table);
  return table;
}

/** English endings and doubles say nothing of a language with rules of its own; single letters it does not name, do. */
const overrides = (own: readonly Rule[], rule: Rule) =>
  rule.letters.length > 2 ||
  rule.before !== '' ||
  own.some((r) => r.letters === rule.letters && !r.before && !r.end);

const bare = (letter: string) => letter.normalize('NFD')[0]!;

/** The sounds of a folded word in Latin letters, as one family spells them. */
export function latinSounds(word: string, family: SpellingFamily): string {
  const rules = rulesOf(family);
  let sounds = '';
  for (let i = 0; i < word.length; ) {
    const letter = word[i]!;
    const list = rules.get(letter) ?? rules.get(bare(letter));
    const text = rules.has(letter) ? word : word.slice(0, i) + bare(letter) + word.slice(i + 1);
    const rule = list?.find(
      (r) =>
        text.startsWith(r.letters, i) &&
        (!r.start || i === 0) &&
        (!r.end || (i + r.letters.length === text.length && i > 0)) &&
        (r.before === '' ||
          (i + r.letters.length < text.length && r.before.includes(text[i + r.letters.length]!))),
    );
    if (rule) sounds += rule.sounds;
    i += rule?.letters.length ?? 1;
  }
  return sounds;
}
