import { uuidOf, webAddress, wikidataIri } from '../ledger/identifiers.js';
import type { Act } from '../readout/vocabulary.js';
import { type Write, writeList } from './format.js';
import { type Selected, sourceName, wordsAt } from './selection.js';

/** Acts by which somebody stands behind the content as true. What is denied, demanded or left unsaid is no claim of theirs. */
const CLAIMING: ReadonlySet<Act> = new Set(['say', 'announce', 'claim', 'confirm', 'accuse', 'warn']);

/**
 * Drafts of schema.org ClaimReviews, one for every claim with a source. Who reviews, where and with what rating is left to
 * people: Readout does not know what is true.
 */
export const writeClaimReview: Write = (selected) =>
  writeList('{"@context":"https://schema.org","@graph":[', draftsOf(selected), ']}');

async function* draftsOf(selected: AsyncIterable<Selected>) {
  for await (const one of selected) {
    const { kept, text, entities, attributions } = one;
    for (const { n, record: a } of attributions) {
      const name = sourceName(one, a);
      const claim = wordsAt(text, a.content);
      if (!CLAIMING.has(a.act) || a.modality !== undefined || name === null || claim === '') continue;
      const entity = a.source === null ? undefined : entities.get(a.source);
      yield {
        '@type': 'ClaimReview',
        '@id': `urn:uuid:${uuidOf('claim', kept.address, kept.version, n)}`,
        creativeWorkStatus: 'Draft',
        claimReviewed: claim,
        inLanguage: kept.readout.language,
        itemReviewed: {
          '@type': 'Claim',
          author: {
            '@type': entity?.type === 'person' ? 'Person' : 'Organization',
            name,
            ...(entity && wikidataIri(entity) && { sameAs: wikidataIri(entity) }),
          },
          ...(isDay(a.when) && { datePublished: a.when }),
          appearance: appearanceOf(one),
        },
      };
    }
  }
}

/** The report in which the claim stands. */
function appearanceOf({ kept: { report, readout, address }, text }: Selected) {
  const url = webAddress(report.url) ?? webAddress(address);
  return {
    '@type': 'NewsArticle',
    ...(url !== null && { url }),
    ...(report.headline && { headline: wordsAt(text, [report.headline]) }),
    ...(report.published !== undefined && { datePublished: report.published }),
    ...(report.outlet !== undefined && { publisher: { '@type': 'Organization', name: report.outlet } }),
    inLanguage: readout.language,
  };
}

const isDay = (value: string | null) => value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value);
