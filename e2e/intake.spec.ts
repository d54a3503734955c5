import { expect, type Page, test } from '@playwright/test'
import { isAccessible, signedIn } from './people.ts'

/** Card, Moran and Newell (1980): an average typist's key, and the thought before each field, in seconds. */
const KEY = 0.28
const THOUGHT = 1.35

/** Counts what the officer's hands do; nothing here touches a mouse. */
const hands = (page: Page) => {
  const count = { keys: 0, fields: 0, written: 0 }
  return {
    count,
    press: async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
      count.keys += times
    },
    write: async (name: string, text: string) => {
      await expect(page.locator(`[name="${name}"]`)).toBeFocused()
      await page.keyboard.type(text)
      count.fields += 1
      count.written += text.length
    },
  }
}

test('an officer registers a walk-in by keyboard alone, in under a minute, and prints the proof', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petugas')
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await page.goto('/app/requests')
  await expect(page.locator('main h1')).toBeVisible()
  const { count, press, write } = hands(page)

  await press('n')
  await write('details', 'Jadwal posyandu lansia di UPT Magetan tahun 2026')
  await press('Tab')
  await write('purpose', 'Mengantar ibu saya')
  await press('Tab', 5)
  await write('applicant.name', 'Sari Ujicoba')
  await press('Tab')
  await write('applicant.nik', '0000000000990002')
  await press('Tab')
  await write('applicant.address', 'Jl. Contoh 9, Surabaya')
  await press('Tab')
  await write('applicant.phone', '080000000002')
  await press('Tab')
  await write('applicant.email', 'sari@contoh.example')
  await press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/PI-DINSOS/')
  await press('p')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')

  const seconds = (count.keys + count.written) * KEY + count.fields * THOUGHT
  console.log(
    `intake: ${count.fields} fields, ${count.keys} keys besides ${count.written} of text, ` +
      `${seconds.toFixed(0)} s by the keystroke-level model`,
  )
  expect(count.fields).toBeLessThanOrEqual(7)
  expect(count.keys).toBeLessThanOrEqual(16)
  expect(seconds).toBeLessThan(60)

  await isAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.receipt-code')).toBeVisible()
  await expect(page.locator('.no-print').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await press('n')
  await expect(page.locator('[name=details]')).toBeFocused()
  await expect(page.locator('[name=details]')).toHaveValue('')
})
