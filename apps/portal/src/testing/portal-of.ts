import type { Sealer } from '../portal.ts'
import { createPortal } from '../app.tsx'
import { type FakeRecord, fakeClient, newRecord } from './fake-api.ts'

/** Sealed for a test: readable, but the portal may not count on that. */
const testSealer = (clock: { now: number }): Sealer => ({
  seal: (value, forMs = 86_400_000) =>
    Buffer.from(JSON.stringify({ until: clock.now + forMs, value })).toString('base64url'),
  open: (text) => {
    try {
      const { until, value } = JSON.parse(Buffer.from(text, 'base64url').toString())
      if (until === undefined) return { ok: false, why: 'broken' }
      return until < clock.now ? { ok: false, why: 'expired' } : { ok: true, value }
    } catch {
      return { ok: false, why: 'broken' }
    }
  },
})

export const portalOf = (changes: Partial<FakeRecord> = {}, { demo = true } = {}) => {
  const record = newRecord(changes)
  const failures: object[] = []
  const clock = { now: 1_700_000_000_000 }
  const portal = createPortal({
    clientFor: () => fakeClient(record),
    sealer: testSealer(clock),
    demo,
    secureCookies: false,
    log: { error: (fields) => failures.push(fields) },
  })
  const get = async (path: string, headers: Record<string, string> = {}) =>
    pageOf(await portal.request(path, { headers }))
  const post = async (
    path: string,
    fields: Record<string, string> | FormData,
    headers: Record<string, string> = {},
  ) =>
    pageOf(
      await portal.request(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers,
      }),
    )
  return { portal, record, clock, failures, get, post }
}

export type Page = Awaited<ReturnType<typeof pageOf>>

const pageOf = async (response: Response) => {
  const html = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    html,
    /** The words of the page, as a reader sees them. */
    text: textOf(html),
    title: textOf(/<title>([^]*?)<\/title>/.exec(html)?.[1] ?? ''),
    h1: textOf(/<h1[^>]*>([^]*?)<\/h1>/.exec(html)?.[1] ?? ''),
    sealed: /name="sealed" value="([^"]*)"/.exec(html)?.[1] ?? '',
    location: response.headers.get('location') ?? '',
  }
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

const textOf = (html: string): string =>
  html
    .replace(/<head>[^]*?<\/head>/, '')
    .replace(/<script>[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
