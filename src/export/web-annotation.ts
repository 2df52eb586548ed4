import { iriOf, uuidOf, wikidataIri } from '../ledger/identifiers.js';
import type { Attribution } from '../readout/readout.js';
import { codePointsOf } from '../text/code-points.js';
import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import { type Write, writeList } from './format.js';
import { type Selected, sourceName } from './selection.js';

const AROUND = 32; // code units of prefix and suffix, as Hypothesis keeps them

/**
 * W3C Web Annotations as JSON-LD: one on the content of every attribution, which its cue describes, and one on the words of
 * every event. Each span is
 * there twice, by position (in code points, as the recommendation has it) and by its words with what stands around them.
 */
export const writeWebAnnotation: Write = (selected) =>
  writeList(
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:${uuidOf('collection')}","type":"AnnotationCollection",` +
      `"label":"Readout","first":{"id":"urn:uuid:${uuidOf('page')}","type":"AnnotationPage","startIndex":0,"items":[`,
    annotationsOf(selected),
    ']}}',
  );

async function* annotationsOf(selected: AsyncIterable<Selected>) {
  for await (const one of selected) {
    const { kept, attributions, events } = one;
    const targetOf = targets(one);
    const annotation = (kind: string, n: number, body: unknown[], spans: readonly Span[]) => ({
      id: `urn:uuid:${uuidOf(kind, kept.address, kept.version, n)}`,
      type: 'Annotation',
      motivation: 'classifying',
      generated: kept.seen.toISOString(),
      body,
      target: spans.map(targetOf),
    });
    for (const { n, record } of attributions) {
      const spans = record.content.length > 0 ? record.content : [record.cue];
      yield annotation(
        'attribution',
        n,
        [
          ...sourceBodies(one, record),
          tag(record.act),
          { type: 'SpecificResource', purpose: 'describing', ...targetOf(record.cue) },
        ],
        spans,
      );
    }
    for (const { n, record } of events)
      yield annotation(
        'event',
        n,
        [tag([record.type, record.mode].filter(Boolean).join('/')), tag(record.status)],
        [record.trigger],
      );
  }
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

/** Who says it: in words, and as a thing in the world where it is certain which. */
function sourceBodies(selected: Selected, attribution: Attribution): unknown[] {
  const name = sourceName(selected, attribution);
  const entity = attribution.source === null ? undefined : selected.entities.get(attribution.source);
  const source = entity ? wikidataIri(entity) : null;
  return [
    ...(name === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: name }]),
    ...(source === null ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source }]),
  ];
}

function targets({ text, kept }: Selected): (span: Span) => object {
  const points = codePointsOf(text);
  const edges = graphemeEdges(text);
  const source = { id: iriOf(kept), type: 'Text', language: kept.readout.language };
  return ({ start, end }) => {
    const around = edges({ start: Math.max(0, start - AROUND), end: Math.min(text.length, end + AROUND) });
    return {
      source,
      selector: [
        { type: 'TextPositionSelector', start: points(start), end: points(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(around.start, start),
          suffix: text.slice(end, around.end),
        },
      ],
    };
  };
}
