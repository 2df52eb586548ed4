import { createRoute, z } from '@hono/zod-openapi';
import { xmlAttributes, xmlText } from '../../export/xml.js';
import type { Filters } from '../../ledger/ledger.js';
import { type Interface, say } from '../../messages/messages.js';
import { type Disagreement, findDisagreements } from '../disagreements.js';
import type { Routes } from '../door.js';
import { languageOf } from '../problems.js';
import { Id, problems } from '../schemas/common.js';

const FeedQuery = z.object({
  entity: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Only where they take a side, or are named in what is said', example: 'Putin' }),
  actor: Id.optional().openapi({ description: 'The same, by number', example: 12 }),
  lang: z.enum(['en', 'bn']).optional().openapi({ description: 'Of what is not a quotation' }),
  limit: z.coerce.number().int().min(1).max(100).default(30).openapi({ description: 'How many' }),
});

const JsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.string(),
    feed_url: z.string(),
    items: z.array(
      z.object({
        id: z.string(),
        url: z.string(),
        title: z.string(),
        content_text: z.string(),
        date_modified: z.string(),
        language: z.string(),
        tags: z.array(z.string()),
      }),
    ),
  })
  .openapi('JsonFeed');

/** What sources newly disagree on, for whoever reads feeds. */
export const disagreementRoutes: Routes = (app, { ledger, accounts }) => {
  const find = ({ entity, actor, limit }: z.infer<typeof FeedQuery>) => {
    const filters: Filters = { ...(entity && { entity }), ...(actor !== undefined && { entity: actor }) };
    return findDisagreements({ ledger, accounts }, filters, limit);
  };
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/disagreements.json',
      summary: 'What sources newly disagree on, as a JSON Feed',
      request: { query: FeedQuery },
      responses: {
        200: {
          content: { 'application/feed+json': { schema: JsonFeed } },
          description: 'The feed, latest first',
        },
        ...problems,
      },
    }),
    async (c) => {
      const language = languageOf(c);
      const { origin } = new URL(c.req.url);
      const items = (await find(c.req.valid('query'))).map((d) => ({
        id: `urn:uuid:${d.id}`,
        url: `${origin}/compare/${d.occurrence}`,
        title: d.gist,
        content_text: told(d, language),
        date_modified: d.updated.toISOString(),
        language: d.language,
        tags: [...new Set(d.sides.map((s) => s.verdict))],
      }));
      const feed = {
        version: 'https://jsonfeed.org/version/1.1' as const,
        title: titleOf(language),
        home_page_url: `${origin}/compare`,
        feed_url: c.req.url,
        items,
      };
      return c.json(feed, 200, { 'Content-Type': 'application/feed+json; charset=utf-8' });
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/disagreements.atom',
      summary: 'The same as an Atom feed',
      request: { query: FeedQuery },
      responses: {
        200: {
          content: { 'application/atom+xml': { schema: z.string() } },
          description: 'The feed, latest first',
        },
        ...problems,
      },
    }),
    async (c) => {
      const language = languageOf(c);
      const { origin } = new URL(c.req.url);
      const found = await find(c.req.valid('query'));
      const entries = found.map(
        (d) =>
          `<entry><id>urn:uuid:${d.id}</id><title${xmlAttributes({ 'xml:lang': d.language })}>${xmlText(d.gist)}</title>` +
          `<link${xmlAttributes({ rel: 'alternate', href: `${origin}/compare/${d.occurrence}` })}/>` +
          `<updated>${d.updated.toISOString()}</updated><content type="text">${xmlText(told(d, language))}</content></entry>`,
      );
      const head =
        `<id>urn:readout:disagreements</id><title>${xmlText(titleOf(language))}</title>` +
        `<link${xmlAttributes({ rel: 'self', href: c.req.url })}/><author><name>Readout</name></author>` +
        `<updated>${(found[0]?.updated ?? new Date(0)).toISOString()}</updated>`;
      const feed = `<?xml version="1.0" encoding="UTF-8"?>\n<feed${xmlAttributes({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language })}>${head}\n${entries.join('\n')}\n</feed>\n`;
      return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' }) as never;
    },
  );
};

const titleOf = (language: Interface) => say('feed.disagreements', {}, { language });

/** Who says what of it, a line each. */
const told = ({ headline, sides }: Disagreement, language: Interface): string =>
  [
    ...(headline ? [headline] : []),
    ...sides.map(({ source, verdict, words, outlet }) => {
      const stance = say(
        verdict === 'silent' ? 'accounts.silent-told' : `accounts.${verdict}`,
        {},
        { language },
      );
      return `${source}: ${stance}${words ? ` — “${words}”` : ''}${outlet ? ` (${outlet})` : ''}`;
    }),
  ].join('\n');
