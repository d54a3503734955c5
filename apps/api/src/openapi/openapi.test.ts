import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { call } from '../testing/calls.ts'
import { openTestApi, type TestApi } from '../testing/house.ts'

const Document = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string(),
        requestBody: z.unknown().optional(),
        responses: z.record(
          z.string(),
          z.object({ content: z.record(z.string(), z.unknown()).optional() }),
        ),
      }),
    ),
  ),
})

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

test('the document names each operation with its body, its answer and its errors', async () => {
  const document = Document.parse(await (await call(house, '/openapi.json')).json())
  expect(document.openapi).toMatch(/^3\.1/)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  expect(operations.length).toBeGreaterThan(30)
  for (const { path, method, operation } of operations) {
    const where = `${method} ${path}`
    const statuses = Object.keys(operation.responses)
    expect(
      statuses.some((status) => status.startsWith('2')),
      where,
    ).toBe(true)
    const problems = statuses.filter((status) => Number(status) >= 400)
    expect(problems.length, where).toBeGreaterThan(0)
    for (const status of problems) {
      const content = operation.responses[status]?.content ?? {}
      expect(Object.keys(content), where).toEqual(['application/problem+json'])
    }
    const bodiless = method !== 'post' || path.endsWith('/sign-out')
    if (!bodiless) expect(operation.requestBody, where).toBeDefined()
  }
})

test('the human view may load its own script and nothing from elsewhere', async () => {
  const answer = await call(house, '/docs')
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(policy).toContain("script-src 'self'")
  expect(nonce).toBeDefined()
  const page = await answer.text()
  expect(page).toContain('/api/docs/viewer.js')
  expect(page.match(/https?:\/\/[^"' ]+/g) ?? []).toEqual([])
  expect(page.match(/<script(?![^>]*(?:nonce=|src=))/g) ?? []).toEqual([])
})
