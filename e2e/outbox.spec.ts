import { expect, test } from '@playwright/test'
import { ask } from './asking.ts'
import { isAccessible, signedIn } from './people.ts'

const QUESTION = 'Daftar penerima bantuan UPT PSTW Magetan tahun 2026'

test('who asked is written to at once; the outbox of the demo shows it and nothing of the question', async ({
  browser,
  page,
}) => {
  const { registerNumber } = await ask(page, QUESTION)
  const officer = await signedIn(browser, 'petugas')
  await officer.setViewportSize({ width: 360, height: 780 })
  await officer.locator('.who').click()
  await officer.getByRole('link', { name: 'Kotak keluar' }).click()
  await expect(officer.getByRole('heading', { name: 'Kotak keluar' })).toBeVisible()
  const mail = officer.locator('summary', { hasText: `Permohonan ${registerNumber} kami terima` })
  await expect(async () => {
    await officer.reload()
    await expect(mail).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await mail.click()
  const letter = officer.locator('details', { has: mail })
  await expect(letter.getByText('Kami menjawab paling lambat')).toBeVisible()
  await expect(officer.locator('main')).not.toContainText('PSTW')
  await isAccessible(officer)
  const wider = await officer.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect(wider).toBeLessThanOrEqual(0)
})
