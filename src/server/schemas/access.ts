import { z } from '@hono/zod-openapi';
import { SCOPES } from '../../ledger/ledger.js';
import { Next } from './common.js';

const Scope = z.enum(SCOPES).openapi('Scope', { description: 'Each holds what stands before it' });

export const SignIn = z.object({ token: z.string().min(1).max(200) }).openapi('SignIn');
export const Session = z
  .object({
    demanded: z.boolean().openapi({ description: 'Whether a token is needed' }),
    name: z.string().nullable().openapi({ description: 'In whose name is written; null: signed out' }),
    scope: Scope.nullable(),
    token: z.boolean().openapi({ description: 'Whether it is by a token' }),
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;

export const TokenRequest = z
  .object({
    name: z.string().min(1).max(80).openapi({ example: 'Rina' }),
    scope: Scope,
    expires: z.iso.datetime({ offset: true }).optional().openapi({ example: '2026-12-31T00:00:00Z' }),
  })
  .openapi('TokenRequest');
export const Token = z
  .object({
    id: z.int(),
    name: z.string(),
    scope: Scope,
    made: z.string(),
    madeBy: z.string(),
    expires: z.string().nullable(),
    revoked: z.string().nullable(),
  })
  .openapi('Token');
export type Token = z.infer<typeof Token>;
export const TokenList = z.object({ tokens: z.array(Token) }).openapi('TokenList');
export type TokenList = z.infer<typeof TokenList>;
export const NewToken = Token.extend({
  secret: z.string().openapi({ description: 'Shown now and never again' }),
}).openapi('NewToken');
export type NewToken = z.infer<typeof NewToken>;
export const Revoked = z.object({ revoked: z.boolean() });

export const AuditEntry = z
  .object({
    id: z.int(),
    at: z.string(),
    author: z.string(),
    action: z.string().openapi({ example: 'review' }),
    report: z.int().nullable(),
    actor: z.int().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditEntry');
export const AuditPage = z.object({ entries: z.array(AuditEntry), next: Next }).openapi('AuditPage');
export type AuditPage = z.infer<typeof AuditPage>;
