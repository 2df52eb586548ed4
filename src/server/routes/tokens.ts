import { createRoute, z } from '@hono/zod-openapi';
import { type Token as LedgerToken, readNumber, writeNumber } from '../../ledger/ledger.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { AuditPage, NewToken, Revoked, TokenList, TokenRequest } from '../schemas/access.js';
import { answers, Cursor, IdParam, jsonBody, Limit } from '../schemas/common.js';

const shown = ({ made, expires, revoked, ...token }: LedgerToken) => ({
  ...token,
  made: made.toISOString(),
  expires: expires?.toISOString() ?? null,
  revoked: revoked?.toISOString() ?? null,
});

/** Who may come in, and who wrote what: for tokens of the scope admin. */
export const tokenRoutes: Routes = (app, { ledger }) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/tokens',
      summary: 'All tokens, without their secrets',
      responses: answers(TokenList, 'Tokens, the oldest first'),
    }),
    async (c) => c.json({ tokens: (await ledger.tokens()).map(shown) }, 200),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/tokens',
      summary: 'Make a token',
      request: jsonBody(TokenRequest),
      responses: answers(NewToken, 'The token with its secret'),
    }),
    async (c) => {
      const { name, scope, expires } = c.req.valid('json');
      const request = { name, scope, expires: expires === undefined ? undefined : new Date(expires) };
      const { token, secret } = await ledger.createToken(request, authorOf(c));
      return c.json({ ...shown(token), secret }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/tokens/{id}',
      summary: 'End a token',
      request: { params: IdParam },
      responses: answers(Revoked, 'Whether it had not ended before'),
    }),
    async (c) => {
      const revoked = await ledger.revokeToken(String(c.req.valid('param').id), authorOf(c));
      return c.json({ revoked }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/audit',
      summary: 'Every write: who, when, what',
      request: {
        query: z.object({ cursor: Cursor, limit: Limit }),
      },
      responses: answers(AuditPage, 'Entries, newest first'),
    }),
    async (c) => {
      const { cursor, limit } = c.req.valid('query');
      const before = cursor === undefined ? {} : { before: readNumber(cursor) };
      const found = await ledger.audit({ limit: limit + 1, ...before });
      const entries = found.slice(0, limit).map((e) => ({ ...e, at: e.at.toISOString() }));
      return c.json({ entries, next: found.length > limit ? writeNumber(entries.at(-1)!.id) : null }, 200);
    },
  );
};
