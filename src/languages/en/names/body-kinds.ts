const list = (words: string) => words.split(' ');

/** "The company" takes up a body of these kinds, or one whose name ends so. */
const BODIES: readonly (readonly [nouns: string, kinds: string, names: string])[] = [
  [
    'company firm manufacturer retailer operator carrier airline maker',
    'company airline business',
    'company corporation group holdings inc ltd llc plc corp co industries enterprises airlines airways motors energy petroleum pharmaceuticals electronics technologies apparels textiles garments fashions mills shipping lines',
  ],
  ['bank lender', 'bank', 'bank'],
  ['union', 'union', 'union workers federation'],
  ['club', 'sports', 'club fc united rovers'],
  ['hospital clinic', 'hospital', 'hospital clinic'],
  ['university school college', 'university', 'university college school institute'],
];
export const bodyKinds: ReadonlyMap<string, { kinds: ReadonlySet<string>; names: ReadonlySet<string> }> =
  new Map(
    BODIES.flatMap(([nouns, kinds, names]) =>
      list(nouns).map(
        (noun) => [noun, { kinds: new Set(list(kinds)), names: new Set(list(names)) }] as const,
      ),
    ),
  );
