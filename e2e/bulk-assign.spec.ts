import { expect, type Page, test } from '@playwright/test'
import { ask } from './asking.ts'
import { act, isAccessible, signedIn } from './people.ts'

const NEWEST = '/app/requests?sort=newest'
const rowOf = (page: Page, number: string) => page.locator('tr.row', { hasText: number })

test('two requests are assigned in one go, one is told why not, and the assignment is taken back', async ({
  browser,
}) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const first = await ask(citizen, 'Jadwal posyandu lansia per desa')
  const second = await ask(citizen, 'Daftar pendamping lansia per desa')

  const officer = await signedIn(browser, 'petugas')
  await officer.goto(NEWEST)
  await rowOf(officer, first.registerNumber).locator('a').click()
  await expect(officer).toHaveURL(/requests\/req_/)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await act(officer, { id, act: 'declare-complete' }, async () => {})

  await officer.goto(NEWEST)
  await rowOf(officer, second.registerNumber).locator('a').focus()
  await officer.keyboard.press('x')
  await rowOf(officer, first.registerNumber)
    .locator('[data-select]')
    .click({
      modifiers: ['Shift'],
    })
  await expect(officer.locator('.select-bar')).toContainText('2 dipilih')
  await isAccessible(officer)
  await officer.keyboard.press('t')

  await officer.locator('select[name=unitId]').selectOption('unit_dinsos_psbr')
  await officer.fill('[name=note]', 'Mohon jadwalnya.')
  await officer.locator('[name=note]').press('Control+Enter')
  const rows = officer.locator('.bulk-rows > li')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: second.registerNumber })).toContainText('lengkap')
  await expect(rows.filter({ hasText: first.registerNumber })).toContainText('Tenggat unit')
  await isAccessible(officer)
  await officer.getByRole('button', { name: 'Tugaskan 1 permohonan' }).dblclick()
  await expect(officer.getByRole('status').filter({ hasText: '1 ditugaskan.' })).toBeVisible()

  await officer.getByRole('button', { name: 'Batalkan penugasan ini' }).click()
  await officer.getByRole('button', { name: 'Tarik kembali 1 penugasan' }).click()
  await expect(officer.getByRole('status').filter({ hasText: '1 ditarik kembali.' })).toBeVisible()
  await isAccessible(officer)

  await officer.goto(`/app/requests/${id}`)
  await expect(officer.locator('.units > li')).toHaveCount(1)
  await expect(officer.locator('.units > li')).toContainText('Ditarik kembali')
})
