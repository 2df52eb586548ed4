// Reports as a day's news has them: those of samples/ with words, figures and names varied, about 2 kB each.
import { chance, makeReports } from '../corpus.mjs';

const AT_ONCE = 500;
const PER_DAY = 2000;

/** The `i`th and following reports; always the same ones. */
export function* news(count, from = 0) {
  const random = chance(7 + from);
  const made = { bn: [], en: [] };
  for (let i = from; i < from + count; i++) {
    const language = i % 3 === 2 ? 'en' : 'bn';
    if (made[language].length === 0) made[language] = makeReports(language, AT_ONCE, 1 + i);
    const { text } = made[language].pop();
    const cut = text.slice(0, language === 'bn' ? 800 : 2000);
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
