import { skeletonOf, soundsOf, wordsOf } from './sounds.js';

interface Named {
  type: string;
  name: string;
  wikidata?: string;
}

const KEPT = 4; // consonants; with fewer a key of consonants alone would make one of many

/** Vowels as far as scripts agree on them. */
const plain = (sounds: string) =>
  sounds
    .replace(/[@aeEo]+/g, 'a')
    .replace(/[uUO]+/g, 'u')
    .replace(/[iy]+/g, 'i')
    .replace(/[hw]/g, '');

const remembered = new Map<string, string>();
const REMEMBERED = 20_000;

/**
 * The key of an entity across reports and languages: its Wikidata id, else the English name that the gazetteer files it
 * under, else its type and the consonants of its name's words, so that spellings of either script meet.
 *
 * @example entityKey({ type: 'person', name: 'Kamrul Huda' }) // 'person:KMRL-D'
 */
export function entityKey({ type, name, wikidata }: Named, entry?: string | null): string {
  if (wikidata) return wikidata;
  if (entry) return `${type}:${entry}`;
  const asked = `${type}:${name}`;
  let key = remembered.get(asked);
  if (key === undefined) {
    const sounds = wordsOf(name)
      .map((word) => soundsOf(word)[0] ?? '')
      .filter(Boolean);
    const skeletons = sounds.map(skeletonOf);
    const told = skeletons.join('').length >= KEPT ? skeletons.filter(Boolean) : sounds.map(plain);
    key = `${type}:${told.join('-') || name}`;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(asked, key);
  }
  return key;
}
