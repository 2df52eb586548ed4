import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { ReadoutError } from '../../readout/error.js';
import { COOKIE, type Who } from '../access.js';
import type { Routes } from '../door.js';
import { Session, SignIn } from '../schemas/access.js';
import { answers, jsonBody } from '../schemas/common.js';

/** Whether the browser speaks to us over TLS, which a proxy before us may have ended. */
const isSafe = (c: Context) =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';

/** Signing in and out: what the page needs before it may ask for anything else. */
export const sessionRoutes: Routes = (app, { access }) => {
  const shown = (who: Who | null) => ({
    demanded: access.demanded,
    name: who?.name ?? null,
    scope: who?.scope ?? null,
    token: who?.token != null,
  });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is asking, and whether a token is needed',
      security: [],
      responses: answers(Session, 'The session'),
    }),
    async (c) => c.json(shown(await access.whoOf(c)), 200),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/session',
      summary: 'Sign in: exchanges a token for a cookie that no script can read',
      security: [],
      request: jsonBody(SignIn),
      responses: answers(Session, 'The session'),
    }),
    async (c) => {
      const token = await access.tokenOf(c.req.valid('json').token.trim(), c);
      if (!token) throw new ReadoutError('access.wrong', {});
      setCookie(c, COOKIE, access.sessions.begin(token.id), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure: isSafe(c),
      });
      return c.json(shown({ name: token.name, scope: token.scope, token: token.id }), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/session',
      summary: 'Sign out',
      security: [],
      responses: answers(Session, 'The session that is over'),
    }),
    (c) => {
      access.sessions.end(getCookie(c, COOKIE) ?? '');
      deleteCookie(c, COOKIE, { path: '/' });
      return c.json(shown(null), 200);
    },
  );
};
