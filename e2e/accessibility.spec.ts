import { type Browser, expect, type Page, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { objectTo, objectWithout, sendObjection, unanswered } from './objecting.ts'
import { act, choose, isAccessible, signedIn } from './people.ts'

const PORTAL = [
  '/',
  '/en',
  '/lacak',
  '/hitung',
  '/hitung?aturan=request.notice&hari=21&bulan=12&tahun=2026',
  '/hitung?aturan=dispute.settlement&hari=21&bulan=12&tahun=2026',
  '/hitung?aturan=request.notice&hari=31&bulan=2&tahun=2026',
  '/keberatan',
  '/statistik',
  '/en/statistik?badan=ag_1_dinsos',
  '/statistik?tahun=2199',
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

/** Breaks no rule, and needs no scrolling sideways. */
const isSound = async (page: Page): Promise<void> => {
  await isAccessible(page)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
}

test('every page of asking, and the receipt, breaks no rule and needs no scrolling sideways at 360 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await ask(page, 'Jadwal layanan UPT PSTW Magetan tahun 2026', isSound)
})

test('every page of objecting without a request, and its receipt, is as sound at 360 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await objectWithout(page, isSound)
  await sendObjection(page)
  await isSound(page)
})

test('every page of objecting to a request, and of the objection, is as sound at 360 px', async ({
  browser,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await track(page, await unanswered(browser, 'Jumlah penghuni UPT PSTW Magetan per bulan'))
  await objectTo(page, isSound)
  await sendObjection(page)
  await isSound(page)
  await page.goto('/lacak/permohonan')
  await isSound(page)
  await page.locator('a[href^="/lacak/keberatan/"]').first().click()
  await isSound(page)
  await page.getByRole('link', { name: 'Cabut keberatan ini' }).click()
  await isSound(page)
})

test('the own request, completing and withdrawing it are as sound, wide and at 360 px', async ({
  browser,
  page,
}) => {
  await track(page, await askedIncompletely(browser, page))
  const wideAndNarrow = async (address: string, part: string): Promise<void> => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await page.locator(part).first().waitFor()
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await isSound(page)
    }
  }
  await wideAndNarrow('/lacak/permohonan', 'a[href="/lacak/lengkapi"]')
  await wideAndNarrow('/lacak/lengkapi', 'input[type=file]')
  await page.locator('main form button.button').click()
  await page.locator('[aria-invalid=true]').first().waitFor()
  await isSound(page)
  await wideAndNarrow('/lacak/cabut', '[name=reason]')
  await page.locator('main form button.button').click()
  await page.waitForURL(/lacak\/permohonan/)
  await wideAndNarrow('/lacak/permohonan', '.timeline')
  await page.setViewportSize({ width: 1280, height: 800 })
  const leftOf = async (text: string) =>
    (await page.getByRole('heading', { name: text }).boundingBox())?.x
  expect(await leftOf('Yang Anda minta')).toBe(await leftOf('Anda sudah mencabut permohonan ini'))
})

/** A request that its officer found incomplete. */
const askedIncompletely = async (browser: Browser, page: Page) => {
  const receipt = await ask(page, 'Daftar tamu UPT PSTW Magetan tahun 2026')
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests?sort=newest')
  await officer.locator('tr.row', { hasText: receipt.registerNumber }).locator('a').click()
  await expect(officer).toHaveURL(/requests\/req_/)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await act(officer, { id, act: 'declare-incomplete' }, async (form) => {
    await choose(form, 'missing', 'identity-proof')
    await form.fill('[name=explanation]', 'Fotokopi KTP belum terlampir.')
  })
  await officer.context().close()
  return receipt
}

test('the first administrator is as soundly made, and told what is wrong', async ({ page }) => {
  for (const address of ['/app/set-up?token=lama', '/app/set-up']) {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await page.locator('main h1').waitFor()
      await isSound(page)
    }
  }
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

for (const [address, part] of [
  ['/app/agencies', '.agencies'],
  ['/app/agencies?year=2199', '.empty'],
  ['/app/agencies/ag_1_dinsos', '.by-month'],
  ['/app/agencies/cases?figure=received', '.drilled'],
] as const) {
  test(`the commission's page ${address} is as sound, wide and at 360 px`, async ({ browser }) => {
    const page = await signedIn(browser, 'komisi')
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await page.locator(part).waitFor()
      await isSound(page)
    }
  })
}

test('how long each case took stands on one line of its own', async ({ browser }) => {
  const page = await signedIn(browser, 'komisi')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/app/agencies/cases?figure=received')
  const waiting = page.locator('.drilled-days small')
  await waiting.first().waitFor()
  const lines = await waiting.evaluateAll((all) =>
    all.map((one) => new Set([...one.getClientRects()].map(({ y }) => y)).size),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
})

test('the month of what falls due is sound, is walked by arrow keys, and a month that is none is this one', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/due?month=2026-03')
  await officer.locator('[data-day="2026-03-04"]').focus()
  await officer.keyboard.press('ArrowDown')
  await officer.keyboard.press('ArrowLeft')
  await expect(officer.locator('[data-day="2026-03-10"]')).toBeFocused()
  await isAccessible(officer)
  await officer.goto('/app/due?month=2026-13')
  await officer.locator('.month > .is-today').waitFor()
  await isAccessible(officer)
  await officer.setViewportSize({ width: 360, height: 780 })
  await isSound(officer)
})

test('the figures of an agency are as sound at 360 px, with a meaning open', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'petugas')
  await officer.setViewportSize({ width: 360, height: 780 })
  await officer.goto('/app/statistics')
  await officer.locator('.by-month').waitFor()
  await officer.locator('.by-month .defined-name').first().focus()
  await officer.locator('[role=tooltip]:visible').waitFor()
  await isSound(officer)
})

test('the figures for the public are as sound at 360 px, with every meaning open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/statistik')
  for (const summary of await page.locator('summary').all()) await summary.click()
  await isSound(page)
})
