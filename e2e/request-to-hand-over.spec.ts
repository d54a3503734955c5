import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { pdfWith, rawOf, textsOf } from './pdf-file.ts'
import { act, choose, isAccessible, restOn, restOnPersonal, signedIn } from './people.ts'

const QUESTION = 'Daya tampung UPT PSTW Magetan per bulan 😀 =1+1'

const REPORT: Parameters<typeof pdfWith>[0] = [
  [[72, 700, 'Daya tampung 120 orang']],
  [
    [72, 700, 'Siti Rahasia'],
    [72, 600, 'Kamar Melati'],
  ],
]
const OVER_NAME = { left: 0.1, top: 0.14, width: 0.3, height: 0.04 }

/** One box over the name on the second page by pointer, one by keyboard that is taken back. */
const blackOutNames = async (page: Page): Promise<void> => {
  await restOn(page, 'basis')
  await page.getByRole('button', { name: 'Halaman berikutnya' }).click()
  const canvas = page.getByRole('group', { name: 'Gambar halaman 2' })
  await canvas.scrollIntoViewIfNeeded()
  const at = await canvas.boundingBox()
  if (at === null) throw new Error('the page is drawn')
  const { left, top, width, height } = OVER_NAME
  await page.mouse.move(at.x + left * at.width, at.y + top * at.height)
  await page.mouse.down()
  await page.mouse.move(at.x + (left + width) * at.width, at.y + (top + height) * at.height)
  await page.mouse.up()
  await page.getByRole('button', { name: 'Tambah kotak' }).click()
  const second = page.getByRole('button', { name: 'Kotak 2, halaman 2', exact: true })
  await expect(second).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await isAccessible(page)
  await page.keyboard.press('Delete')
  await expect(second).toHaveCount(0)
  await page.locator('form .button-large[aria-disabled]').click()
  await expect(page).toHaveURL(/requests\/req_[a-z0-9]+$/)
  await expect(page.getByRole('main')).toContainText('Halaman 2: dihitamkan, berdasar SK')
}

test('a request runs from the question to the hand-over, in both faces', async ({ browser }) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const receipt = await ask(citizen, QUESTION)

  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests?sort=newest')
  await officer.locator('tr.row', { hasText: receipt.registerNumber }).locator('a').click()
  await expect(officer).toHaveURL(/requests\/req_/)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await expect(officer.locator('body')).toContainText(receipt.registerNumber)

  await act(officer, { id, act: 'declare-incomplete' }, async (page) => {
    await choose(page, 'missing', 'identity-proof')
    await page.fill('[name=explanation]', 'Fotokopi KTP belum terlampir.')
  })

  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('Fotokopi KTP belum terlampir.')
  await citizen.goto('/lacak/lengkapi')
  await citizen.locator('input[type=file]').setInputFiles({
    name: 'ktp.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  })
  await citizen.locator('form:has(input[type=file]) button.button').click()
  await expect(citizen).toHaveURL(/lacak\/permohonan/)

  await act(officer, { id, act: 'assign' }, async (page) => {
    await page.locator('select[name=unitId]').selectOption('unit_dinsos_pstw_magetan')
  })

  const unit = await signedIn(browser, 'unit')
  await act(unit, { id, act: 'reply' }, async (page) => {
    await page.fill('[name=text]', 'Data per bulan terlampir, dengan nama penghuni.')
    const buffer = pdfWith(REPORT)
    const file = { name: 'daya-tampung.pdf', mimeType: 'application/pdf', buffer }
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.locator('.uploads')).toContainText('daya-tampung.pdf')
  })
  await expect(unit.locator('body')).not.toContainText('Sari Ujicoba')

  const ppid = await signedIn(browser, 'ppid')
  await act(ppid, { id, act: 'extend-deadline' }, async (page) => {
    await choose(page, 'cause', 'not-yet-held')
    await page.fill('[name=reason]', 'Dokumen masih dikumpulkan dari unit.')
  })
  await act(ppid, { id, act: 'propose-refusal' }, async (page) => {
    await choose(page, 'extent', 'part')
    await restOnPersonal(page)
    await page.fill('[name=exemptPart]', 'Kolom nama penghuni, halaman 2 😀 =1+1')
    await page.fill('[name=consideration]', 'Nama penghuni adalah rahasia pribadi.')
  })

  await officer.goto(`/app/requests/${id}`)
  await officer.getByRole('link', { name: 'Hitamkan daya-tampung.pdf' }).click()
  await blackOutNames(officer)

  const superior = await signedIn(browser, 'atasan')
  await act(superior, { id, act: 'consent-refusal' }, async () => {})

  await act(ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'granted-in-part')
    await choose(page, 'withholding', 'exempt')
    const choice = (text: string) =>
      page.locator('label.option', { hasText: text }).locator('input[name=caseFileIds]')
    await choice('Salinan yang dihitamkan, halaman 2').check({ force: true })
    await choice('Berkas asli, belum dihitamkan').check({ force: true })
    await expect(page.getByRole('alert')).toContainText('tidak boleh ikut')
    await choice('Berkas asli, belum dihitamkan').uncheck({ force: true })
    await isAccessible(page)
    await page.fill('[name=supplyDays]', '3')
    await page.fill('[name=text]', 'Kami berikan sebagian; nama penghuni dihitamkan.')
  })
  await act(officer, { id, act: 'hand-over' }, async () => {})

  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('Kami berikan sebagian')
  await expect(citizen.locator('main')).toContainText('Kolom nama penghuni, halaman 2')
  await expect(citizen.locator('main')).toContainText('Halaman 2: dihitamkan, berdasar SK')
  const [download] = await Promise.all([
    citizen.waitForEvent('download'),
    citizen.getByRole('link', { name: 'daya-tampung (dihitamkan).pdf' }).click(),
  ])
  const given = await readFile(await download.path())
  expect(await textsOf(given)).toEqual(['Daya tampung 120 orang', 'Kamar Melati'])
  expect(rawOf(given)).not.toMatch(/Siti|Rahasia/)
  await expect(citizen.locator('main')).not.toContainText('daya-tampung.pdf')
  await citizen.locator('main a[href*="/informasi-dikecualikan"]').first().click()
  await expect(citizen.locator('li:target')).toContainText('Identitas dan riwayat pribadi')
})
