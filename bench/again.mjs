// A few thousand reports that were read, for as many more as a ledger is to hold: once more on other days, told of others.
const DAY = 86_400_000;
const LETTERS = { bn: 'কখগঘচছজঝটডতথদধনপফবভমযরলশষসহ', en: 'bcdfghjklmnpqrstvwxz' };

/**
 * The `round`th repetition of a report with its readout: as many days later as the first ones last, so that no two rounds
 * meet; whoever is no known person, body or place is somebody else; a line of words that no other report has.
 */
export function again({ report, readout }, { round, days, number, random }) {
  if (round === 0) return { report, readout };
  const later = (text) =>
    text.replace(/"(20\d\d-\d\d-\d\d)/g, (_, d) => `"${iso(Date.parse(d) + round * days * DAY)}`);
  const moved = JSON.parse(later(JSON.stringify(readout)));
  for (const entity of moved.entities) {
    if (entity.wikidata) continue;
    entity.name = renamed(entity.name, round);
    if (entity.key) entity.key = `${entity.key}-${round}`;
  }
  const published = iso(Date.parse(report.published) + round * days * DAY);
  const letters = LETTERS[report.language];
  const word = () => Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length)]).join('');
  const text = `${report.text}\n\n${Array.from({ length: 8 }, word).join(' ')}`;
  const url = `${report.url.replace(/\d+$/, '')}${number}`;
  return { report: { ...report, id: `${number}`, url, published, text }, readout: { ...moved, published } };
}

const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

/** Another name of the same length: consonants move on in the alphabet. */
const renamed = (name, by) =>
  name.replace(/./gu, (c) => {
    const letters = Object.values(LETTERS).find((l) => l.includes(c));
    return letters ? letters[(letters.indexOf(c) + by) % letters.length] : c;
  });
