import { expect, type Page, test } from '@playwright/test'
import { act, choose, daysAgo, isAccessible, signedIn } from './people.ts'

const INFORMATION = 'Lembar verifikasi anak calon penerima hibah LKSA'

/** The sheet of annex II, as the PPID writes it. */
const writeSheet = async (page: Page): Promise<void> => {
  await page.fill('[name=information]', INFORMATION)
  await page.fill('[name=content]', 'Nama anak, nama orang tua, dan riwayat kesehatannya.')
  await choose(page, 'extent', 'part')
  await choose(page, 'letters', 'h')
  await choose(page, 'durationKind', 'while-needed')
  await page.fill('[name=durationNote]', 'Selama anak itu masih diasuh.')
  await page.fill('[name=ifOpened]', 'Anak dapat dikenali dan dicari orang.')
  await page.fill('[name=ifClosed]', 'Anak tetap aman; hasil verifikasinya tetap terbuka.')
  await page.fill('[name=number]', '480/7/UJI/2026')
  await page.fill('[name=place]', 'Surabaya')
}

test('information is exempt only by test, consent and decree; then anybody reads why', async ({
  browser,
}) => {
  const ppid = await signedIn(browser, 'ppid')
  await ppid.goto('/app/exemptions')
  await expect(ppid.getByRole('main')).toContainText('dikecualikan hari ini')
  await isAccessible(ppid)
  await ppid.getByRole('link', { name: 'Catat uji konsekuensi' }).click()
  await writeSheet(ppid)
  await ppid.keyboard.press('Control+Enter')
  await expect(ppid.getByRole('alert')).toContainText('Penguji belum diisi')
  await isAccessible(ppid)
  await ppid.fill('[name=testers]', 'Hendra Prasetya, PPID, Sekretariat')
  await ppid.keyboard.press('Control+Enter')
  // UU P18(1): nobody has said yet that it is none of what is always open.
  await expect(ppid.getByRole('alert')).toContainText('boleh dikecualikan')
  await choose(ppid, 'isNotAlwaysOpen', 'yes')
  await ppid.keyboard.press('Control+Enter')
  await expect(ppid).toHaveURL(/\/app\/exemptions\/exm_/)
  await expect(ppid.getByRole('main')).toContainText('Menunggu persetujuan Atasan PPID')
  const id = new URL(ppid.url()).pathname.split('/').at(-1) ?? ''

  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await citizen.goto('/informasi-dikecualikan?badan=ag_1_dinsos')
  await expect(citizen.locator('main')).not.toContainText(INFORMATION)

  const superior = await signedIn(browser, 'atasan')
  await act(superior, { id, act: 'consent-exemption', of: 'exemptions' }, async () => {})
  await act(ppid, { id, act: 'decree-exemption', of: 'exemptions' }, async (page) => {
    await page.fill('[name=decreeNumber]', '188/77/KPTS/2026')
    await page.fill('[name=decreeDate]', daysAgo(0))
  })
  await expect(ppid.getByRole('main')).toContainText('188/77/KPTS/2026')
  await isAccessible(ppid)

  await citizen.reload()
  await expect(citizen.locator('main')).toContainText(INFORMATION)
  await expect(citizen.locator('main')).toContainText('188/77/KPTS/2026')
  await expect(citizen.locator('main')).not.toContainText('Hendra Prasetya')
})

test('what is in force changes only by a new test, and stays until its decree', async ({
  browser,
}) => {
  const ppid = await signedIn(browser, 'ppid')
  await ppid.goto('/app/exemptions')
  const row = ppid.locator('tr.row', { hasText: 'Identitas dan riwayat pribadi' }).first()
  await row.getByRole('link').click()
  await expect(ppid).toHaveURL(/exm_/)
  const id = new URL(ppid.url()).pathname.split('/').at(-1) ?? ''
  await act(ppid, { id, act: 'change-exemption', of: 'exemptions' }, async (page) => {
    await choose(page, 'turnsTo', 'exempt')
    await choose(page, 'extent', 'part')
    await choose(page, 'letters', 'h')
    await choose(page, 'durationKind', 'while-needed')
    await page.fill('[name=number]', '480/8/UJI/2026')
    await choose(page, 'isNotAlwaysOpen', 'yes')
  })
  await expect(ppid.getByRole('main')).toContainText('Uji baru yang sedang berjalan')
  await isAccessible(ppid)
})
