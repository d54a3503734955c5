import { describe, expect, test } from 'vitest'
import { portalOf } from '../testing/portal-of.ts'

const TOKEN = 'mail_abc.dGVzdA-_x'

describe('a link to the registered address', () => {
  test('is asked for on its own page, which the tracking page leads to', async () => {
    const { get } = portalOf()
    expect((await get('/lacak')).html).toContain('href="/lacak/tautan"')
    const page = await get('/en/lacak/tautan')
    expect([page.status, page.h1]).toEqual([200, 'Send a link to my e-mail'])
  })

  test('says the same for every address, and shows none', async () => {
    const { post, record } = portalOf()
    const one = await post('/lacak/tautan', { email: ' sari@contoh.example ' })
    const other = await post('/lacak/tautan', { email: 'siapa@contoh.example' })
    expect([one.status, one.h1]).toEqual([200, 'Periksa email Anda'])
    expect(other.html).toBe(one.html)
    expect(record.linksAsked).toEqual(['sari@contoh.example', 'siapa@contoh.example'])
  })

  test.each([
    ['', 'email'],
    ['bukan alamat', 'email'],
    [`${'x'.repeat(10_000)}@contoh.example`, 'email'],
    ['🙂@🙂', 'email'],
  ])('%j is told at the field', async (email, word) => {
    const { post, record } = portalOf()
    const page = await post('/lacak/tautan', { email })
    expect(page.status).toBe(422)
    expect(page.text.toLowerCase()).toContain(word)
    expect(record.linksAsked).toEqual([])
  })

  test('asked for too often, the page says to wait and keeps the address', async () => {
    const { post } = portalOf({ refuse: { link: 'rate-limited' } })
    const page = await post('/lacak/tautan', { email: 'sari@contoh.example' })
    expect(page.status).toBe(429)
    expect(page.html).toContain('value="sari@contoh.example"')
  })
})

describe('the link', () => {
  test('opens nothing when it is only looked at, and is told to no other site', async () => {
    const { get, record } = portalOf()
    const page = await get(`/lacak/tautan/${TOKEN}`)
    expect([page.status, page.h1]).toEqual([200, 'Buka permohonan Anda'])
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(record.linksOpened).toEqual([])
  })

  test('pressed, it opens the case by its cookie', async () => {
    const { post, record } = portalOf()
    const page = await post(`/en/lacak/tautan/${TOKEN}`, {})
    expect([page.status, page.location]).toEqual([303, '/en/lacak/permohonan'])
    expect(page.headers.getSetCookie()[0]).toMatch(/^terang_case=/)
    expect(record.linksOpened).toEqual([TOKEN])
  })

  test('used or too old, it says so and leads to a new one', async () => {
    const { post } = portalOf({ refuse: { link: 'not-found' } })
    const page = await post(`/lacak/tautan/${TOKEN}`, {})
    expect([page.status, page.h1]).toEqual([404, 'Tautan ini tidak berlaku'])
    expect(page.html).toContain('href="/lacak/tautan"')
  })
})
