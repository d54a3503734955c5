import { expect, type Page, test } from '@playwright/test'
import { act, choose, daysAgo, idIn, isAccessible, signedIn } from './people.ts'

/** Long enough ago for thirty working days to be over, whatever holidays lie between. */
const REQUESTED = 150
const OBJECTED = 100

/** A letter that was found late: what it asks has not been answered for months. */
const takeIn = async (page: Page): Promise<string> => {
  await page.goto('/app/requests/new')
  await choose(page, 'channel', 'letter')
  await page.fill('[name=receivedOn]', daysAgo(REQUESTED))
  await page.fill('[name=details]', 'Jumlah penghuni UPT PSTW Magetan menurut umur, 2025')
  await page.fill('[name=purpose]', 'Bahan tulisan di buletin warga')
  await page.fill('[name="applicant.name"]', 'Sari Ujicoba')
  await page.fill('[name="applicant.nik"]', '0000000000990003')
  await page.fill('[name="applicant.address"]', 'Jl. Contoh No. 9, Surabaya')
  await page.fill('[name="applicant.email"]', 'sari@contoh.example')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/PI-DINSOS/')
  return idIn(page, '/requests/req_')
}

test('silence is objected to, stays silent, and becomes a dispute whose course is noted', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petugas')
  const request = await takeIn(page)

  await page.goto(`/app/requests/${request}`)
  await page.getByRole('link', { name: 'Catat keberatan' }).click()
  await choose(page, 'grounds', 'c')
  await page.fill('[name=groundFoundOn]', daysAgo(OBJECTED + 5))
  await page.fill('[name=receivedOn]', daysAgo(OBJECTED))
  await page.fill('[name=reason]', 'Surat saya tidak pernah dijawab.')
  await isAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/KEB-DINSOS/')
  await isAccessible(page)
  const objection = await idIn(page, '/objections/obj_')

  await page.goto('/app/objections')
  const silent = page.locator('tbody', { hasText: 'Tidak ditanggapi' })
  await expect(silent.locator(`a[href$="${objection}"]`)).toBeVisible()
  await isAccessible(page)

  await page.goto(`/app/objections/${objection}/note-petition`)
  await page.fill('[name=registrationNumber]', '0034/X/KI-JATIM-PS/2026')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/app\/disputes\/dsp_[a-z0-9]+$/)
  await expect(page.locator('h1')).toContainText('Jumlah penghuni')
  await expect(page.locator('main')).toContainText('0034/X/KI-JATIM-PS/2026')
  const dispute = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  for (const stage of ['registered', 'preliminary']) {
    await act(page, { id: dispute, act: 'note-stage', of: 'disputes' }, (form) =>
      choose(form, 'stage', stage),
    )
  }
  await page.goto(`/app/disputes/${dispute}/note-stage`)
  await expect(page.locator('.acts-no')).toContainText('Mediasi belum dicoba')
  for (const stage of ['mediation', 'mediation-failed', 'adjudication']) {
    await act(page, { id: dispute, act: 'note-stage', of: 'disputes' }, (form) =>
      choose(form, 'stage', stage),
    )
  }
  await act(page, { id: dispute, act: 'note-outcome', of: 'disputes' }, async (form) => {
    await choose(form, 'outcome', 'granted')
    await form.fill('[name=number]', '015/X/KI-JATIM-PS-A/2026')
  })
  await expect(page.locator('.facts')).toContainText('Dikabulkan seluruhnya')
  await expect(page.locator('.dispute-limits')).toContainText('Keberatan ke pengadilan')
  await isAccessible(page)
})
