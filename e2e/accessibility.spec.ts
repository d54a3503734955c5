import { expect, test } from '@playwright/test'
import { ask } from './asking.ts'
import { isAccessible, signedIn } from './people.ts'

const PORTAL = [
  '/',
  '/en',
  '/lacak',
  '/hitung',
  '/hitung?rule=request.notice&from=2026-12-21',
  '/privasi',
  '/aksesibilitas',
  '/cara-kerja',
]

for (const address of PORTAL) {
  test(`the portal's page ${address} breaks no rule of accessibility`, async ({ page }) => {
    await page.goto(address)
    await isAccessible(page)
  })
}

test('every page of asking, and the receipt, breaks no rule and needs no scrolling sideways at 360 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await ask(page, 'Jadwal layanan UPT PSTW Magetan tahun 2026', async (onPage) => {
    await isAccessible(onPage)
    const wider = await onPage.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(wider).toBeLessThanOrEqual(0)
  })
})

test('sign-in, work list, case and intake break no rule', async ({ browser, page }) => {
  await page.goto('/app/sign-in')
  await page.locator('#field-email').waitFor()
  await isAccessible(page)
  const officer = await signedIn(browser, 'petugas')
  await officer.locator('main a[href*="/requests/req_"]').first().waitFor()
  await isAccessible(officer)
  await officer.locator('main a[href*="/requests/req_"]').first().click()
  await officer.locator('.clock').waitFor()
  await isAccessible(officer)
  await officer.goto('/app/requests/new')
  await officer.locator('[name=details]').waitFor()
  await isAccessible(officer)
})
