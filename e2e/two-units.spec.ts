import { expect, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { act, choose, isAccessible, signedIn } from './people.ts'

const QUESTION = 'Anggaran dan daya tampung dua UPT menurut bulan'

test('of two units one replies and one sends it back; another is asked, and the PPID merges the replies', async ({
  browser,
}) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const receipt = await ask(citizen, QUESTION)

  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests?sort=newest')
  await officer.locator('tr.row', { hasText: receipt.registerNumber }).locator('a').click()
  await expect(officer).toHaveURL(/requests\/req_/)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await act(officer, { id, act: 'declare-complete' }, async () => {})
  const assign = (unit: string) =>
    act(officer, { id, act: 'assign' }, async (page) => {
      await page.locator('select[name=unitId]').selectOption(`unit_dinsos_${unit}`)
      await page.fill('[name=note]', `Mohon bagian ${unit}.`)
    })
  await assign('pstw_magetan')
  await assign('psbr')
  await expect(officer.locator('.units > li')).toHaveCount(2)
  await officer.locator('.unit-limit summary').first().click()
  await expect(officer.locator('.unit-limit').first()).toContainText('bukan batas undang-undang')
  await isAccessible(officer)

  const magetan = await signedIn(browser, 'unit')
  await act(magetan, { id, act: 'accept' }, async (page) => {
    await expect(page.locator('form.form')).toContainText('Magetan')
  })
  await act(magetan, { id, act: 'reply' }, async (page) => {
    await page.fill('[name=text]', 'Daya tampung per bulan: 80 tempat.')
  })
  await expect(magetan.locator('body')).not.toContainText('Sari Ujicoba')

  const jombang = await signedIn(browser, 'jombang')
  await jombang.goto(`/app/requests/${id}`)
  await expect(jombang.locator('body')).not.toContainText(receipt.registerNumber)

  const blitar = await signedIn(browser, 'blitar')
  await act(blitar, { id, act: 'send-back' }, async (page) => {
    await page.fill('[name=reason]', 'Anggaran itu dikelola PSTW Jombang.')
  })
  await assign('pstw_jombang')
  await act(jombang, { id, act: 'reply' }, async (page) => {
    await page.fill('[name=text]', 'Anggaran per bulan: Rp95.000.000.')
  })

  const ppid = await signedIn(browser, 'ppid')
  await ppid.goto(`/app/requests/${id}`)
  await expect(ppid.locator('.units > li')).toHaveCount(3)
  await expect(ppid.locator('.ledger tfoot td')).toHaveText(/^\d+$/)
  const parts = await ppid.locator('.ledger tbody td').allInnerTexts()
  const whole = await ppid.locator('.ledger tfoot td').innerText()
  expect(parts.reduce((sum, days) => sum + Number(days), 0)).toBe(Number(whole))
  await act(ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'granted')
    await page.fill('[name=supplyDays]', '2')
    await page.fill('[name=text]', 'Kami berikan seluruhnya.')
    await page.locator('[aria-label="Balasan unit"] button').click()
    await expect(page.locator('[name=text]')).toHaveValue(
      /^Kami berikan seluruhnya\.[^]*80 tempat[^]*Rp95\.000\.000/,
    )
  })

  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('80 tempat')
  await expect(citizen.locator('main')).toContainText('Rp95.000.000')
})
