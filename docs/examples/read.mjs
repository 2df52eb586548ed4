// Reads one report and prints who says what, in the report's own words.
import { read } from 'readout';

const text = `নদীর পাড়ে মেলা শুরু

মেয়র সালমা খাতুন সাংবাদিকদের জানিয়েছেন, মেলা দশ দিন চলবে। তবে পুলিশ বলেছে, কমপক্ষে ৫০০ দোকান এখনো খালি।`;

const { attributions, entities } = read({ id: 'mela', published: '2026-02-03', text });
const nameOf = (id) => entities.find((entity) => entity.id === id)?.name ?? '–';

for (const { source, addressee, act, content } of attributions) {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  console.log(`${nameOf(source)} → ${nameOf(addressee)} · ${act}: ${said}`);
}
