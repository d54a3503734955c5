import { type Browser, expect, type Page, test } from '@playwright/test'
import { track } from './asking.ts'
import { objectTo, objectWithout, REASON, sendObjection, unanswered } from './objecting.ts'

const withoutScripts = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage()
const numberOn = (page: Page): Promise<string> => page.locator('dl.code dd').first().innerText()

test('what is not published is objected to without a request, once, followed and withdrawn', async ({
  browser,
}) => {
  const page = await withoutScripts(browser)
  await objectWithout(page)
  await page.goBack()
  await expect(page.locator('[name=name]')).toHaveValue('Sari Ujicoba')
  await page.goForward()
  await expect(page.locator('h1')).toHaveText('Periksa sebelum mengirim')
  await page.locator('button.button[value=next]').dblclick()
  await page.waitForURL(/keberatan\/tanda-terima/)
  const number = await numberOn(page)
  expect(number).toContain('/KEB-DINSOS/')

  await page.goBack()
  await sendObjection(page)
  expect(await numberOn(page)).toBe(number)
  await page.reload()
  expect(await numberOn(page)).toBe(number)

  await page.getByRole('button', { name: 'Lihat perkembangannya' }).click()
  await expect(page).toHaveURL(/lacak\/keberatan\/obj_/)
  await expect(page.locator('main')).toContainText('Laporan keuangan tahun 2025')
  await page.getByRole('link', { name: 'Cabut keberatan ini' }).click()
  await page.getByRole('button', { name: 'Ya, cabut keberatan' }).click()
  await expect(page.locator('h1')).toHaveText('Anda sudah mencabut keberatan ini')
})

test('an unanswered request is objected to; the case closing meanwhile loses nothing', async ({
  browser,
}) => {
  const receipt = await unanswered(browser, 'Jumlah penghuni UPT PSTW Magetan menurut umur')
  const page = await withoutScripts(browser)
  await track(page, receipt)
  await expect(page.locator('h1')).toHaveText('Kami terlambat menjawab Anda')
  await objectTo(page)

  await page.context().clearCookies()
  await page.locator('button.button[value=next]').click()
  await expect(page.locator('h1')).toHaveText('Isi nomor dan kode lagi')
  await page.fill('[name=registerNumber]', receipt.registerNumber)
  await page.fill('[name=trackingCode]', receipt.trackingCode)
  await page.getByRole('button', { name: 'Lanjutkan keberatan' }).click()
  await expect(page.locator('main')).toContainText(REASON)
  await sendObjection(page)
  const number = await numberOn(page)

  await page.getByRole('link', { name: 'Lihat perkembangannya' }).click()
  await expect(page.locator('main')).toContainText(REASON)
  await page.goto('/en/lacak/permohonan')
  await expect(page.locator('main')).toContainText(number)
  await expect(page.locator('main')).toContainText('The superior answers by')
  await expect(page.locator('a[href="/en/keberatan/permohonan"]')).toHaveCount(0)
})
