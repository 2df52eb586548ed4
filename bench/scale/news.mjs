// Reports as they come in day after day: those of samples/ with words, figures and names varied, of 2 to 6 kB each. Some
// twenty reports of a week tell of one happening.
import { chance, makeReports } from '../corpus.mjs';

const AT_ONCE = 500;
const PER_DAY = 50;
const LONGEST = 2400; // characters

/** The `i`th and following reports; always the same ones. */
export function* news(count, from = 0) {
  const random = chance(7 + from);
  const made = { bn: [], en: [] };
  for (let i = from; i < from + count; i++) {
    const language = i % 3 === 2 ? 'en' : 'bn';
    if (made[language].length === 0) made[language] = makeReports(language, AT_ONCE, 1 + i);
    const { text } = made[language].pop();
    const cut = text.slice(0, LONGEST);
    yield {
      id: `${i}`,
      url: `https://outlet-${Math.floor(random() * 40)}.example/${i}`,
      outlet: `Outlet ${i % 40}`,
      language,
      published: dayOf(i),
      text: `${cut}\n\n${i}`,
    };
  }
}

/** Days go by as reports come in. */
export const dayOf = (i) =>
  new Date(Date.UTC(2024, 0, 1 + Math.floor(i / PER_DAY))).toISOString().slice(0, 10);
