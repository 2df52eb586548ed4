import { expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { unmark } from '../../marked-text.js';

type Row = [marked: string, act: string | null];

const rows: Row[] = [
  // the speaker, the cue, the words
  ['⟦source:सुनीता देवी⟧ ने ⟦cue:कहा⟧ कि ⟦content:स्कूल सोमवार से खुलेगा⟧।', 'say'],
  ['मुख्यमंत्री ⟦source:नीतीश कुमार⟧ ने पत्रकारों को ⟦cue:बताया⟧ कि ⟦content:काम शुरू हो गया है⟧।', 'say'],
  ['⟦source:सरकार⟧ ने ⟦cue:घोषणा की⟧ कि ⟦content:बस का किराया नहीं बढ़ेगा⟧।', 'announce'],
  ['⟦source:विपक्ष⟧ ने ⟦cue:आरोप लगाया⟧ है कि ⟦content:मतगणना में गड़बड़ी हुई⟧।', 'accuse'],
  ['⟦source:मौसम विभाग⟧ ने ⟦cue:चेतावनी दी⟧ है कि ⟦content:रविवार तक भारी बारिश होगी⟧।', 'warn'],
  ['⟦source:किसानों⟧ ने ⟦cue:पूछा⟧, “⟦content:पानी कब आएगा?⟧”', 'ask'],
  // the words first
  ['“⟦content:हमें किसी ने नहीं बताया⟧,” ⟦source:रेखा शर्मा⟧ ने ⟦cue:कहा⟧।', 'say'],
  // nouns and postpositions
  ['⟦source:पुलिस⟧ का ⟦cue:दावा⟧ है कि ⟦content:पहले पत्थर भीड़ ने फेंके⟧।', 'claim'],
  ['⟦source:विशेषज्ञों⟧ का ⟦cue:मानना⟧ है कि ⟦content:कीमतें और गिरेंगी⟧।', 'believe'],
  ['⟦source:रेल मंत्रालय⟧ ⟦cue:के मुताबिक⟧, ⟦content:नई ट्रेन मार्च में चलेगी⟧।', 'say'],
  // what is condemned, denied, asked for
  ['⟦source:सरकार⟧ ने ⟦content:हमले⟧ की ⟦cue:निंदा की⟧।', 'condemn'],
  ['⟦source:कंपनी⟧ ने ⟦content:इन खबरों⟧ का ⟦cue:खंडन किया⟧।', 'deny'],
  // a document speaks for its author, and sometimes nobody speaks
  ['⟦source:गृह मंत्रालय⟧ के बयान में ⟦cue:कहा⟧ गया है कि ⟦content:सीमा बंद रहेगी⟧।', 'say'],
  ['⟦cue:बताया⟧ जा रहा है कि ⟦content:आग रसोई से फैली⟧।', 'say'],
  // these report nothing
  ['दोनों नेताओं ने सड़क बनाने पर काम किया।', null],
  ['बारिश के बाद बाजार में पानी भर गया।', null],
  ['यह कहानी बहुत पुरानी है।', null],
];

test.each(rows)('%s', (marked, act) => {
  const { text, spans } = unmark(marked);
  const { attributions, entities } = read({ id: 'row', language: 'hi', published: '2025-03-12', text });
  if (act === null) return expect(attributions.map((a) => a.because)).toEqual([]);
  const part = (label: string) =>
    spans.filter((s) => s.label === label).map(({ span }) => text.slice(span.start, span.end));
  expect(attributions).toHaveLength(1);
  const [attribution] = attributions;
  expect(attribution!.act).toBe(act);
  expect(text.slice(attribution!.cue!.start, attribution!.cue!.end)).toBe(part('cue')[0]);
  expect(attribution!.content.map(({ start, end }) => text.slice(start, end))).toEqual(part('content'));
  expect(entities.find((e) => e.id === attribution!.source)?.name).toBe(part('source')[0]);
});

test('a relay and an addressee', () => {
  const text = 'पीटीआई के हवाले से खबर है। राहुल गांधी ने रॉयटर्स से कहा कि वे संसद जाएंगे।';
  const { attributions, entities } = read({ id: 'x', text });
  const name = (id: string | null | undefined) => entities.find((e) => e.id === id)?.name;
  expect(attributions.map((a) => [name(a.source), name(a.addressee)])).toEqual([['राहुल गांधी', 'रॉयटर्स']]);
  const relayed = read({ id: 'y', text: 'एएफपी के हवाले से बताया गया कि हवाई अड्डा बंद है।' });
  const ids = relayed.attributions[0]!.via;
  expect(relayed.entities.find((e) => e.id === ids[0])?.name).toBe('एएफपी');
});

test('a name in Devanagari meets the same one in other scripts', () => {
  const ids = (language: string, text: string) =>
    read({ id: language, language, text }).entities.map((e) => e.wikidata ?? null);
  expect(ids('hi', 'व्लादिमीर पुतिन ने कहा कि बातचीत होगी।')).toContain('Q7747');
  expect(ids('en', 'Vladimir Putin said talks would be held.')).toContain('Q7747');
});
