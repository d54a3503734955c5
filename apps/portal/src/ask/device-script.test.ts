import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { portalOf } from '../testing/portal-of.ts'
import { FORM_ID } from '../walk/walk.ts'
import { DEVICE_PARTS, deviceScript } from './device-script.ts'

const DAY = 86_400_000
const KEPT = { details: 'Daftar jembatan', purpose: 'Rapat warga' }

type Listener = (event: { preventDefault: () => void }) => void

/** A part of a page, as little of one as the script asks for. */
const part = () => {
  const listeners = new Map<string, Listener>()
  return {
    hidden: true,
    value: '',
    focus: () => {},
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    /** Whether the browser goes on. */
    fire: (type: string): boolean => {
      let goesOn = true
      listeners.get(type)?.({ preventDefault: () => (goesOn = false) })
      return goesOn
    },
  }
}

/** The first page of asking in a browser that may hold what was written before. */
const browserWith = (store: Map<string, string>, now = DAY, formId = FORM_ID) => {
  const fields = { details: part(), purpose: part() }
  const form = {
    ...part(),
    elements: { namedItem: (name: 'details' | 'purpose') => fields[name] },
  }
  const parts = new Map(Object.values(DEVICE_PARTS).map((id) => [id as string, part()]))
  const navigator = { onLine: true }
  const window = {
    ...part(),
    localStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
      removeItem: (key: string) => void store.delete(key),
    },
  }
  const document = {
    getElementById: (id: string) => (id === formId ? form : (parts.get(id) ?? null)),
  }
  runInNewContext(deviceScript, { window, document, navigator, Date: { now: () => now } })
  const shows = (name: keyof typeof DEVICE_PARTS) => parts.get(DEVICE_PARTS[name])?.hidden === false
  const press = (name: keyof typeof DEVICE_PARTS) => parts.get(DEVICE_PARTS[name])?.fire('click')
  return { fields, form, window, navigator, shows, press }
}

const written = (at: number) => new Map([['terang.isian', JSON.stringify({ at, ...KEPT })]])

test('what was written comes back, and the way to delete it stands there as soon as something is kept', () => {
  const store = new Map<string, string>()
  const first = browserWith(store)
  expect([first.shows('note'), first.shows('kept')]).toEqual([true, false])
  first.fields.details.value = KEPT.details
  first.form.fire('input')
  expect(first.shows('kept')).toBe(true)
  const again = browserWith(store)
  expect(again.fields.details.value).toBe(KEPT.details)
  expect([again.shows('restored'), again.shows('kept')]).toEqual([true, true])
  again.press('forget')
  expect([again.fields.details.value, store.size]).toEqual(['', 0])
  expect([again.shows('restored'), again.shows('kept')]).toEqual([false, false])
})

test('opened after a day, the page deletes it; before that it stays', () => {
  const old = written(0)
  expect(browserWith(old, DAY).shows('restored')).toBe(false)
  expect(old.size).toBe(0)
  const fresh = written(1)
  expect(browserWith(fresh, DAY).shows('restored')).toBe(true)
  expect(fresh.size).toBe(1)
})

test('a page without the form, the receipt, deletes it', () => {
  const store = written(DAY)
  browserWith(store, DAY, 'elsewhere')
  expect(store.size).toBe(0)
})

test('a browser that takes itself for offline warns once, and lets the second press through', () => {
  const { form, navigator, window, shows } = browserWith(new Map())
  navigator.onLine = false
  expect([form.fire('submit'), shows('offline')]).toEqual([false, true])
  expect(form.fire('submit')).toBe(true)
  window.fire('online')
  expect(shows('offline')).toBe(false)
  expect(form.fire('submit')).toBe(false)
})

test('nothing is promised that a browser cannot keep, and what may have been sent can be looked up', async () => {
  const { get } = portalOf()
  for (const [root, promise, maybe] of [
    ['', /paling lama satu hari/i, 'mungkin belum terkirim'],
    ['/en', /for a day at most/i, 'may not have sent yet'],
  ] as const) {
    const page = await get(`${root}/ajukan`)
    expect(page.text).toContain(maybe)
    const notice = /<div[^>]*id="isian-kembali"[^]*?<\/div>/.exec(page.html)?.[0]
    expect(notice).toContain(`href="${root}/lacak"`)
    expect(page.text).not.toMatch(promise)
    expect((await get(`${root}/privasi`)).text).not.toMatch(promise)
  }
})
