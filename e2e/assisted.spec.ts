import { expect, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { act, choose, isAccessible, signedIn } from './people.ts'

/** A sound by its first bytes; nobody has to hear it here. */
const SOUND = { name: 'suara.amr', mimeType: 'audio/amr', buffer: Buffer.from('#!AMR\n0000000000') }

test('who does not write speaks; what they need is arranged by a day, and they read so', async ({
  browser,
}) => {
  const citizen = await browser.newPage()
  const receipt = await ask(citizen, '', async (page) => {
    const has = async (name: string) => (await page.locator(`[name="${name}"]`).count()) > 0
    if (await has('spoken')) {
      await page.fill('[name=purpose]', '')
      await page.locator('[name=spoken]').check()
    }
    if (await has('needs.large-print')) {
      await page.locator('[name="needs.large-print"]').check()
      await page.fill('[name=helperName]', 'Tetangga Ujicoba')
      await page.fill('[name=helperRelation]', 'Tetangga')
      await isAccessible(page)
    }
    if (await has('voice')) {
      await expect(page.locator('main')).toContainText('Cetakan huruf besar')
      await page.locator('input[name=voice]').setInputFiles(SOUND)
      await isAccessible(page)
    }
  })

  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests?needs=open')
  const row = officer.locator('tr.row', { hasText: receipt.registerNumber })
  await expect(row.locator('.row-needs')).toBeVisible()
  await row.locator('a').click()
  const help = officer.locator('#help')
  await expect(help).toContainText('Cetakan huruf besar')
  await expect(help).toContainText('Tetangga Ujicoba')
  await expect(help.locator('audio')).toBeVisible()
  await isAccessible(officer)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''
  await act(officer, { id, act: 'transcribe' }, async (page) => {
    await page.fill('[name=details]', 'Jadwal posyandu lansia tahun 2026')
    await page.fill('[name=purpose]', 'Untuk ibu saya')
  })
  await act(officer, { id, act: 'meet-need' }, async (page) => {
    await page.fill('[name=note]', 'Jawaban dicetak dengan huruf 24.')
  })

  await track(citizen, receipt)
  await expect(citizen.locator('main')).toContainText('Jadwal posyandu lansia tahun 2026')
  await expect(citizen.locator('main')).toContainText('Jawaban dicetak dengan huruf 24.')
  await isAccessible(citizen)

  await act(officer, { id, act: 'declare-complete' }, async () => {})
  const ppid = await signedIn(browser, 'ppid')
  await act(ppid, { id, act: 'answer' }, async (page) => {
    await choose(page, 'outcome', 'granted')
    await page.fill('[name=text]', 'Jadwal kami berikan dalam cetakan huruf besar.')
    await page.fill('[name=supplyDays]', '3')
    await page.fill('[name=copyingFee]', '12000')
  })
  await officer.goto(`/app/requests/${id}/hand-over`)
  await expect(officer.locator('form .note-warn')).toContainText('12.000')
  await act(officer, { id, act: 'note-payment' }, async (page) => {
    await page.fill('[name=amount]', '12.000')
  })
  await officer.locator('#payment a[href*="/payments/1"]').click()
  await expect(officer.locator('main')).toContainText('/TBP-1')
  await isAccessible(officer)
  await citizen.goto('/lacak/permohonan')
  await expect(citizen.locator('main')).toContainText('Sudah lunas')

  await act(officer, { id, act: 'prove-delivery' }, async (page) => {
    await choose(page, 'means', 'in-person')
    await page.fill('[name=receiver]', 'Anak Ujicoba')
  })
  const proofs = officer.locator('#proofs')
  await expect(proofs).toContainText('Anak Ujicoba')
  await expect(proofs).toContainText('Dibuka di portal')
})
