import type { Tense } from './phrase.js';

const irregularPlurals: Readonly<Record<string, string>> = {
  child: 'children',
  woman: 'women',
  man: 'men',
  fisherman: 'fishermen',
  spokesperson: 'spokespersons',
  'member of parliament': 'members of parliament',
  'prisoner of war': 'prisoners of war',
  people: 'people',
  crisis: 'crises',
  accused: 'accused',
};

export function plural(noun: string): string {
  const odd = irregularPlurals[noun];
  if (odd) return odd;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export const a = (words: string): string =>
  `${/^(?:[aeio]|u(?!ni|se)|hour|honest)/i.test(words) ? 'an' : 'a'} ${words}`;

/** Past and participle where they are not made with -ed. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  hold: ['held', 'held'],
  meet: ['met', 'met'],
  speak: ['spoke', 'spoken'],
  shoot: ['shot', 'shot'],
  give: ['gave', 'given'],
  begin: ['began', 'begun'],
  send: ['sent', 'sent'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  win: ['won', 'won'],
  build: ['built', 'built'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  make: ['made', 'made'],
  cut: ['cut', 'cut'],
  lay: ['laid', 'laid'],
  beat: ['beat', 'beaten'],
  spread: ['spread', 'spread'],
  withhold: ['withheld', 'withheld'],
};

const base = (verb: string, suffix: 'ed' | 'ing'): string => {
  if (verb.endsWith('ee')) return suffix === 'ed' ? `${verb}d` : `${verb}ing`;
  if (verb.endsWith('e')) return suffix === 'ed' ? `${verb}d` : `${verb.slice(0, -1)}ing`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /(?:^|[^aeiou])[aeiou][bdgmnprt]$/.test(verb) && !/(?:en|er|it|on|el)$/.test(verb)
    ? `${verb}${verb.at(-1)}${suffix}`
    : verb + suffix;
};
/** win → winning: short words double their consonant. */
const doubled = (verb: string, suffix: 'ed' | 'ing'): string =>
  /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}${suffix}` : base(verb, suffix);

const past = (verb: string) => irregular[verb]?.[0] ?? doubled(verb, 'ed');
/** The past participle: attacked, shot. */
export const participle = (verb: string): string => {
  const [first, ...rest] = verb.split(' ');
  return [irregular[first!]?.[1] ?? doubled(first!, 'ed'), ...rest].join(' ');
};
const present = (verb: string) =>
  /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

interface Inflection {
  tense: Tense;
  negated: boolean;
  /** The subject is more than one. */
  plural: boolean;
}

/** A finite form of *be*. */
export const be = ({ tense, plural: many }: Inflection): string =>
  tense === 'past'
    ? many
      ? 'were'
      : 'was'
    : tense === 'future'
      ? 'will be'
      : tense === 'possible'
        ? 'may be'
        : many
          ? 'are'
          : 'is';

/** A verb of one or more words, finite: `conjugate('hold a meeting', { tense: 'past', … })` is *held a meeting*. */
export function conjugate(verb: string, inflection: Inflection): string {
  const { tense, negated, plural: many } = inflection;
  const [first, ...words] = verb.split(' ');
  const rest = words.length > 0 ? ` ${words.join(' ')}` : '';
  const not = negated ? ' not' : '';
  if (tense === 'possible') return `may${not} ${verb}`;
  if (first === 'be') {
    if (tense === 'future') return `will${not} be${rest}`;
    const progressive = tense === 'progressive' && /(?:ed|n)$/.test(rest.split(' ')[1] ?? '') ? ' being' : '';
    return `${be(inflection)}${not}${progressive}${rest}`;
  }
  if (tense === 'future') return `will${not} ${verb}`;
  if (tense === 'progressive')
    return `${be({ ...inflection, tense: 'present' })}${not} ${doubled(first!, 'ing')}${rest}`;
  if (negated) return `${tense === 'past' ? 'did' : many ? 'do' : 'does'} not ${verb}`;
  return (tense === 'past' ? past(first!) : many ? first! : present(first!)) + rest;
}
