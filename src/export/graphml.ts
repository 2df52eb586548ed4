import type { Write } from './format.js';
import { countTies, type Node } from './ties.js';
import { xmlAttributes, xmlText } from './xml.js';

const NODE_DATA = {
  label: ['string', (n) => n.name],
  type: ['string', (n) => n.type],
  wikidata: ['string', (n) => n.wikidata],
  country: ['string', (n) => n.country],
  said: ['int', (n) => n.said],
} satisfies Record<string, [type: string, value: (node: Node) => string | number | null]>;

/** The network of who speaks to whom and of whom as GraphML. */
export const writeGraphml: Write = async function* (selected) {
  const { nodes, ties } = await countTies(selected);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [id, [type]] of Object.entries(NODE_DATA))
    yield `<key${xmlAttributes({ id, for: 'node', 'attr.name': id, 'attr.type': type })}/>\n`;
  yield '<key id="relation" for="edge" attr.name="relation" attr.type="string"/>\n';
  yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  yield '<graph id="readout" edgedefault="directed">\n';
  for (const node of nodes) {
    const data = Object.entries(NODE_DATA).map(([key, [, read]]) => dataOf(key, read(node)));
    yield `<node id="a${node.id}">${data.join('')}</node>\n`;
  }
  for (const { from, to, relation, count } of ties)
    yield `<edge source="a${from}" target="a${to}">${dataOf('relation', relation)}${dataOf('weight', count)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
};

const dataOf = (key: string, value: string | number | null): string =>
  value === null ? '' : `<data key="${key}">${xmlText(value)}</data>`;
