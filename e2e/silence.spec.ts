import { expect, test } from '@playwright/test'
import { noteObjection, notePetition, takeInLate } from './disputing.ts'
import { isAccessible, signedIn } from './people.ts'

test('silence is objected to, stays silent, and becomes a dispute', async ({ browser }) => {
  const page = await signedIn(browser, 'petugas')
  const request = await takeInLate(page, 'Jumlah penghuni UPT PSTW Magetan menurut umur, 2025')
  const objection = await noteObjection(page, request, isAccessible)

  await page.goto('/app/objections')
  const silent = page.locator('tbody', { hasText: 'Tidak ditanggapi' })
  await expect(silent.locator(`a[href$="${objection}"]`)).toBeVisible()
  await isAccessible(page)

  await notePetition(page, objection, '0034/X/KI-JATIM-PS/2026')
  await expect(page.locator('h1')).toContainText('Jumlah penghuni')
  await expect(page.locator('.facts')).toContainText('Sesudah keberatan tidak ditanggapi')
  await isAccessible(page)
})
