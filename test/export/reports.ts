import type { Readout } from '../../src/readout/readout.js';
import type { Report } from '../../src/readout/report.js';
import type { Span } from '../../src/text/span.js';

/** A report in which everything lies in wait that a format may trip over, with a readout made by hand. */
const text =
  '😀 Fair & market\r\n\r\n=1+1 "twice", <b>said</b> Rahim Uddin;\tmayor. ' +
  'He told the Council:\n‘Aunt Mina\\Ltd will, on 3 March,\r\nmeet us in Khulna.’\u2028It needs −5 𝟻 carts.';
const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const because = 'by hand';

export const hostile: { report: Report; readout: Readout } = {
  report: {
    id: 'hostile',
    text,
    headline: at('😀 Fair & market'),
    language: 'en',
    outlet: '=HYPERLINK("http://evil.example";"প্রভাত")',
    published: '2025-03-01',
    url: 'https://fair.example/খবর?a=1&b="2"',
  },
  readout: {
    id: 'hostile',
    language: 'en',
    text,
    entities: [
      { id: 'e1', type: 'person', name: '@Rahim <Uddin> & "Sons"', mentions: [at('Rahim Uddin')], because },
      { id: 'e2', type: 'organization', name: "the 'Council'", mentions: [at('Council')], because },
      {
        id: 'e3',
        type: 'organization',
        name: 'Mina\\Ltd, Aunt; 😀'.repeat(6),
        mentions: [at('Aunt Mina\\Ltd')],
        because,
      },
      {
        ...{ id: 'e4', type: 'place', name: 'খুলনা', country: 'BD', mentions: [at('Khulna')], because },
        ...{ geonames: 1336135, geo: { lat: 22.809, lon: 89.564 } },
      } as Readout['entities'][number],
    ],
    times: [{ ...at('3 March'), type: 'DATE', value: '2025-03-03', because }],
    quantities: [{ ...at('−5 𝟻 carts'), value: -5, comparator: '=', unit: 'item', of: at('carts'), because }],
    attributions: [
      {
        ...{ source: 'e1', sourceSpan: at('Rahim Uddin'), cue: at('said'), content: [at('=1+1 "twice"')] },
        ...{ act: 'claim', addressee: null, via: [], medium: null, quote: 'direct', when: null, because },
      },
      {
        ...{ source: 'e1', sourceSpan: at('He'), cue: at('told'), addressee: 'e2', via: ['e3'], act: 'say' },
        content: [at('Aunt Mina\\Ltd will, on 3 March,\r\nmeet us in Khulna.'), at('It needs −5 𝟻 carts.')],
        ...{ medium: 'speech', quote: 'mixed', when: null, because },
      },
    ],
    events: [
      {
        ...{
          type: 'CONSULT',
          mode: 'visit',
          actors: ['e3'],
          recipients: ['e1'],
          when: '2025-03-03',
          where: 'e4',
        },
        ...{ status: 'planned', trigger: at('meet'), mentions: [], attributions: [1], because },
      },
      {
        ...{ type: 'ASSAULT', mode: null, actors: [], recipients: [], when: null, where: null },
        ...{ status: 'happened', trigger: at('market'), mentions: [], attributions: [], because },
      },
    ],
    concepts: [],
    notes: [],
  },
};
