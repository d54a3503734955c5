import { expect, type Page, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { act, choose, idIn, isAccessible, restOnPersonal, signedIn } from './people.ts'

/** The PPID refuses all of it, with the consent of the superior. */
const refuse = async (people: { ppid: Page; superior: Page }, id: string): Promise<void> => {
  await act(people.ppid, { id, act: 'propose-refusal' }, async (page) => {
    await choose(page, 'extent', 'whole')
    await restOnPersonal(page)
    await page.fill('[name=consideration]', 'Lembar verifikasi memuat nama anak.')
  })
  await act(people.superior, { id, act: 'consent-refusal' }, async () => {})
  await act(people.ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'refused')
    await choose(page, 'withholding', 'exempt')
    await page.fill('[name=text]', 'Informasi dikecualikan menurut Pasal 17 huruf h.')
  })
}

/** The citizen says what went wrong, in their own words, without script. */
const object = async (page: Page): Promise<void> => {
  await page.goto('/keberatan/permohonan')
  await page.locator('input[name="grounds.a"]').check()
  await page.locator('input[name="grounds.d"]').check()
  await page.locator('button.button[value=next]').click()
  await page.fill('[name=reason]', 'Berita acara memuat penilaian lembaga, bukan rahasia pribadi.')
  await page.locator('button.button[value=next]').click()
  await page.locator('button.button[value=next]').click()
  await expect(page.locator('main')).toContainText('/KEB-DINSOS/')
}

test('a refusal is objected to, granted by the superior, and answered again', async ({
  browser,
}) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const receipt = await ask(citizen, 'Berita acara verifikasi calon penerima hibah LKSA 2025')
  const officer = await signedIn(browser, 'petugas')
  const people = {
    ppid: await signedIn(browser, 'ppid'),
    superior: await signedIn(browser, 'atasan'),
  }
  await officer.goto('/app/requests?sort=newest')
  await officer.locator('tr.row', { hasText: receipt.registerNumber }).locator('a').click()
  await expect(officer.locator('body')).toContainText(receipt.registerNumber)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await act(officer, { id, act: 'declare-complete' }, async () => {})
  await refuse(people, id)

  await track(citizen, receipt)
  await object(citizen)

  await officer.goto(`/app/requests/${id}`)
  const objection = await idIn(officer, '/objections/obj_')
  await act(officer, { id: objection, act: 'assign-objection', of: 'objections' }, async (page) => {
    await page.locator('select[name=deciderId]').selectOption({ label: 'Endang Lestari' })
  })
  await expect(officer.getByRole('main')).toContainText('Endang Lestari')

  const { superior } = people
  await superior.goto(`/app/objections/${objection}/answer-objection`)
  await choose(superior, 'decision', 'granted')
  await expect(superior.locator('.effects')).toContainText(receipt.registerNumber)
  await superior.fill(
    '[name="replies.a"]',
    'Berita acara tidak memuat data pribadi dan dapat dibuka.',
  )
  await superior.fill('[name=letterNumber]', '480/1265/2026')
  await superior.keyboard.press('Control+Enter')
  await expect(superior.getByRole('alert')).toContainText('Tanggapan alasan d')
  await isAccessible(superior)
  await superior.fill('[name="replies.d"]', 'PPID akan menjawab sesuai yang diminta.')
  await superior.keyboard.press('Control+Enter')
  await expect(superior).toHaveURL(new RegExp(`/app/objections/${objection}$`))
  await expect(superior.getByRole('main')).toContainText('Dikabulkan seluruhnya')
  await isAccessible(superior)

  await officer.goto(`/app/requests/${id}`)
  await expect(officer.locator('#history')).toContainText('dibuka kembali')
  await act(people.ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'granted')
    await page.fill('[name=supplyDays]', '3')
    await page.fill('[name=text]', 'Kami berikan berita acaranya.')
  })
  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('Kami berikan berita acaranya.')
})
