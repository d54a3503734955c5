import { readFile } from 'node:fs/promises'
import { Scalar } from '@scalar/hono-api-reference'
import type { Hono } from 'hono'
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers'
import { generateSpecs } from 'hono-openapi'
import { factory, type Env } from '../http.ts'
import { operation } from '../operation.ts'

const documentation = {
  openapi: '3.1.0',
  info: {
    title: 'Terang',
    version: '0.1.0',
    description: 'Requests for public information under UU 14/2008: ask, track, answer.',
  },
}

/** The contract for machines, out of the routes themselves, and a page of it for people. */
export const createOpenApi = (api: Hono<Env, never, string>, viewerScript: string) => {
  let specs: Promise<object> | null = null
  return factory
    .createApp()
    .get(
      '/openapi.json',
      operation('read-contract', {
        summary: 'This document',
        answer: { status: 200, body: 'application/json' },
        problems: [],
      }),
      async (c) => {
        specs ??= generateSpecs(api, { documentation, defaultValidationErrorResponse: false })
        return c.json(await specs, 200)
      },
    )
    .get(
      '/docs/viewer.js',
      operation('read-contract', {
        summary: 'The script of the human view',
        answer: { status: 200, body: 'text/javascript' },
        problems: [],
      }),
      async (c) =>
        c.body(new Uint8Array(await readFile(viewerScript)), 200, {
          'Content-Type': 'text/javascript; charset=utf-8',
          'Cache-Control': 'public, max-age=86400',
        }),
    )
    .get(
      '/docs',
      operation('read-contract', {
        summary: 'The human view of this document',
        answer: { status: 200, body: 'text/html' },
        problems: [],
      }),
      secureHeaders({
        contentSecurityPolicy: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", NONCE],
          // The viewer writes style elements of its own.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          frameAncestors: ["'none'"],
        },
      }),
      Scalar<{ Variables: Env['Variables'] & SecureHeadersVariables }>((c) => ({
        url: '/api/openapi.json',
        cdn: '/api/docs/viewer.js',
        pageTitle: 'Terang API',
        nonce: c.get('secureHeadersNonce') ?? '',
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
      })),
    )
}
