import type { Write } from './format.js';
import { countTies, type Node } from './ties.js';
import { xmlAttributes } from './xml.js';

const COLUMNS = [
  ['type', 'string', (n) => n.type],
  ['wikidata', 'string', (n) => n.wikidata],
  ['country', 'string', (n) => n.country],
  ['said', 'integer', (n) => n.said],
] satisfies [title: string, type: string, value: (node: Node) => string | number | null][];

/** The network of who speaks to whom and of whom as GEXF 1.3, in which `kind` tells ties between the same two apart. */
export const writeGexf: Write = async function* (selected) {
  const { nodes, ties } = await countTies(selected);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>Readout</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
  yield '<attributes class="node">\n';
  for (const [id, [title, type]] of COLUMNS.entries())
    yield `<attribute${xmlAttributes({ id, title, type })}/>\n`;
  yield '</attributes>\n<nodes>\n';
  for (const node of nodes) {
    const values = COLUMNS.map(([, , read], column) => {
      const value = read(node);
      return value === null ? '' : `<attvalue${xmlAttributes({ for: column, value })}/>`;
    });
    yield `<node${xmlAttributes({ id: node.id, label: node.name })}><attvalues>${values.join('')}</attvalues></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const [id, { from, to, relation, count }] of ties.entries())
    yield `<edge${xmlAttributes({ id, source: from, target: to, weight: count, kind: relation, label: relation })}/>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
};
