/** Letters of Cyrillic and Greek that are drawn as Latin ones are. */
const PAIRS =
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi νv οo ρp';
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map(([other, latin]) => [other!, latin!]),
);
const OTHERS = /[\u0370-\u03ff\u0400-\u052f]/g;
const ANY_OTHER = /[\u0370-\u03ff\u0400-\u052f]/;

/**
 * A Latin word in which letters of Cyrillic or Greek stand for those they look like, in Latin letters alone. A word that
 * has others of their letters, or none of ours, is left as it is.
 *
 * @example withoutLookAlikes('Рutin') // 'Putin', for a Cyrillic Р
 */
export function withoutLookAlikes(word: string): string {
  if (!ANY_OTHER.test(word) || !/[A-Za-z]/.test(word)) return word;
  for (const other of word.match(OTHERS)!) if (!LATIN_OF.has(other)) return word;
  return word.replace(OTHERS, (other) => LATIN_OF.get(other)!);
}
