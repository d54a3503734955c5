import { expect, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { act, choose, restOnPersonal, signedIn } from './people.ts'

const QUESTION = 'Daya tampung UPT PSTW Magetan per bulan 😀 =1+1'

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
    await page.fill('[name=text]', 'Data per bulan terlampir, tanpa nama penghuni.')
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

  const superior = await signedIn(browser, 'atasan')
  await act(superior, { id, act: 'consent-refusal' }, async () => {})

  await act(ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'granted-in-part')
    await choose(page, 'withholding', 'exempt')
    await page.fill('[name=supplyDays]', '3')
    await page.fill('[name=text]', 'Kami berikan sebagian; nama penghuni dihitamkan.')
  })
  await act(officer, { id, act: 'hand-over' }, async () => {})

  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('Kami berikan sebagian')
  await expect(citizen.locator('main')).toContainText('Kolom nama penghuni, halaman 2')
  await citizen.locator('main a[href*="/informasi-dikecualikan"]').click()
  await expect(citizen.locator('li:target')).toContainText('Identitas dan riwayat pribadi')
})
