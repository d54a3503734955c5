import { expect, test } from '@playwright/test'
import { ask } from './asking.ts'
import { isAccessible, signedIn } from './people.ts'

const QUESTION = 'Salinan berita acara peninjauan jembatan gantung Cempakasari tahun 2025'

test('an officer finds a request by the slash key, by a word and by its number, and is told what was searched', async ({
  browser,
  page,
}) => {
  const { registerNumber } = await ask(page, QUESTION)
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests')
  await expect(officer.locator('.rows tbody tr').first()).toBeVisible()
  await officer.keyboard.press('/')
  await officer.keyboard.type('cempakasa')
  await officer.keyboard.press('Enter')
  await expect(officer.getByText('1 permohonan memuat')).toBeVisible()
  await expect(officer.locator('mark').first()).toHaveText('Cempakasari')
  await isAccessible(officer)
  await officer.setViewportSize({ width: 360, height: 780 })
  const wider = await officer.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(wider).toBeLessThanOrEqual(0)
  await officer.getByRole('searchbox').fill(registerNumber)
  await officer.keyboard.press('Enter')
  await expect(officer.locator('[data-row]')).toHaveCount(1)
  await officer.getByRole('searchbox').fill('"(*: kuda terbang')
  await officer.keyboard.press('Enter')
  await expect(officer.getByRole('heading', { name: 'Tidak ada yang memuat' })).toBeVisible()
  await expect(officer.getByText('nomor register, dan nomor surat')).toBeVisible()
  await isAccessible(officer)
  await officer.getByRole('link', { name: 'Tutup pencarian' }).click()
  await expect(officer.locator('.tabs')).toBeVisible()
})
