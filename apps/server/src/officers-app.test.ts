import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOfficersApp } from './officers-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'terang-app-'))
let app: Hono
beforeAll(() => {
  mkdirSync(join(folder, 'icons'))
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="stylesheet" href="/app/assets/a.css" nonce="__CSP_NONCE__">',
  )
  writeFileSync(join(folder, 'sw.js'), 'self')
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  writeFileSync(join(folder, 'icons', 'icon-192.png'), 'png')
  writeFileSync(join(folder, 'secret.json'), '{"not": "for the street"}')
  app = new Hono().route('/app', createOfficersApp(folder))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const policyOf = (answer: Response): string => answer.headers.get('content-security-policy') ?? ''

test('the frame that a browser keeps has no nonce, in its page as in its policy', async () => {
  const answer = await app.request('/app/shell')
  expect(await answer.text()).toBe('<link rel="stylesheet" href="/app/assets/a.css">')
  expect(policyOf(answer)).toContain("style-src 'self';")
  expect(policyOf(answer)).not.toMatch(/nonce|unsafe/)
})

test('a page that the server gives has its own nonce, and the policy is else the same', async () => {
  const [page, frame] = await Promise.all([app.request('/app/requests'), app.request('/app/shell')])
  const nonce = /'nonce-([^']+)'/.exec(policyOf(page))?.[1]
  expect(await page.text()).toContain(`nonce="${nonce}"`)
  expect(policyOf(page).replace(` 'nonce-${nonce}'`, '')).toBe(policyOf(frame))
})

test.each(['/app/sw.js', '/app/manifest.webmanifest', '/app/icons/icon-192.png'])(
  '%s is asked for anew each time',
  async (path) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  },
)

test.each(['/app/secret.json', '/app/icons/../secret.json', '/app/index.html'])(
  '%s is no file of the app: the page is given',
  async (path) => {
    const answer = await app.request(path)
    expect(await answer.text()).not.toContain('street')
  },
)
