import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

const tagged = etag();
/** What is written as it is made: to tag it, all of it would have to be held. */
const STREAMED = /^\/api\/(?:export\/|stream$|reviews\/gold$)/;

/** Answers carry a tag of what is in them; who has that already is told so, and gets nothing twice. */
export const fresh: MiddlewareHandler = (c, next) => (STREAMED.test(c.req.path) ? next() : tagged(c, next));
