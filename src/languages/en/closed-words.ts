import type { ClosedClass } from '../word.js';

// English words of closed classes. A word stands under what it does most often in news.
const lists: Partial<Record<ClosedClass, string>> = {
  pronoun:
    'i me mine myself you yours yourself yourselves he him himself she her hers herself it itself we us ours ourselves they them theirs themselves themself somebody someone something anybody anyone anything everybody everyone everything nobody nothing none oneself ours',
  determiner:
    'the a an this these those my your his its our their any each every either neither no some all both such another other certain several many few much more most less fewer half enough',
  postposition:
    'of in to for on at by from with about into over after against between under during without before through among amid amidst amongst toward towards upon within across behind beyond despite except near outside inside throughout since until till per via off onto out up down along alongside around above below beneath beside besides concerning regarding following including like unlike versus opposite past plus minus than aboard',
  conjunction:
    'and or but nor yet so because although though while whereas unless if whether once when where why how as lest whenever wherever',
  complementiser: 'that',
  relative: 'who whom whose which whoever whomever whichever',
  interrogative: 'what whatever',
  negation: "not n't never",
  adverb:
    'also too very just only even still already again ever always often sometimes usually now then here there today yesterday tomorrow tonight soon later earlier recently ago almost nearly quite rather perhaps maybe meanwhile however moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed anyway twice further well far away back forward together apart ahead elsewhere overall long outright anew afresh alike abroad',
  particle: "'s '",
};

export const closedWords: ReadonlyMap<string, ClosedClass> = new Map(
  Object.entries(lists).flatMap(([closed, words]) =>
    words.split(' ').map((word): [string, ClosedClass] => [word, closed as ClosedClass]),
  ),
);

/** Auxiliaries: form → "lemma form tense", where form is f(inite), b(are), g(erund) or p(articiple). */
export const auxiliaries: readonly string[] = `
be be b -
am be f present
is be f present
are be f present
was be f past
were be f past
been be p -
being be g -
have have fb present
has have f present
had have fp past
having have g -
do do fb present
does do f present
did do f past
done do p -
doing do g -
will will f future
would will f future
wo will f future
shall shall f future
should shall f present
can can f present
ca can f present
could can f past
may may f present
might may f past
must must f present
ought ought f present
cannot can f present
need need fb present
dare dare fb present
i'm be f present
you're be f present
we're be f present
they're be f present
i've have f present
you've have f present
we've have f present
they've have f present
i'd will f past
you'd will f past
he'd will f past
she'd will f past
it'd will f past
we'd will f past
they'd will f past
i'll will f future
you'll will f future
he'll will f future
she'll will f future
it'll will f future
we'll will f future
they'll will f future
`
  .trim()
  .split('\n');

/** Plural nouns without the usual ending, and singular ones that look plural. */
export const irregularNouns: ReadonlyMap<string, readonly [stem: string, plural: boolean]> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    police: 'police',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    oxen: 'ox',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    thieves: 'thief',
    wolves: 'wolf',
    selves: 'self',
    loaves: 'loaf',
    calves: 'calf',
    crises: 'crisis',
    analyses: 'analysis',
    theses: 'thesis',
    hypotheses: 'hypothesis',
    bases: 'base',
    oases: 'oasis',
    phenomena: 'phenomenon',
    criteria: 'criterion',
    media: 'media',
    data: 'data',
    bacteria: 'bacterium',
    alumni: 'alumnus',
    cacti: 'cactus',
    nuclei: 'nucleus',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    spokespeople: 'spokesperson',
    congressmen: 'congressman',
    congresswomen: 'congresswoman',
    gunmen: 'gunman',
    policemen: 'policeman',
    policewomen: 'policewoman',
    servicemen: 'serviceman',
    servicewomen: 'servicewoman',
    lawmen: 'lawman',
    fishermen: 'fisherman',
    businessmen: 'businessman',
    businesswomen: 'businesswoman',
    chairmen: 'chairman',
    statesmen: 'statesman',
    firemen: 'fireman',
    workmen: 'workman',
    clergymen: 'clergyman',
    troops: 'troops',
    cattle: 'cattle',
  } as Record<string, string>).map(([form, stem]): [string, readonly [string, boolean]] => [
    form,
    [stem, true],
  ]),
);

/** Nouns that end in s in the singular. */
export const singularInS: ReadonlySet<string> = new Set(
  'news politics economics physics mathematics series species status virus campus bonus census consensus focus bus gas crisis basis analysis thesis emphasis hypothesis oasis diabetes athletics ethics logistics statistics always perhaps congress business process press access success progress loss boss class glass mass pass cross illness witness illness process princess mistress governess headquarters means us was is has this his its yes plus thus versus'.split(
    ' ',
  ),
);
