import { expect, test } from '@playwright/test'
import { heard, noteStages } from './disputing.ts'
import { act, choose, isAccessible, signedIn } from './people.ts'

test('dispute mediated: an agreement binds both and ends the dispute, and only its execution may follow', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petugas')
  const dispute = await heard(page, {
    details: 'Daftar lembaga penerima bantuan di Magetan, 2025',
    registrationNumber: '0035/X/KI-JATIM-PS/2026',
  })
  await page.goto(`/app/disputes/${dispute}/note-stage`)
  await expect(page.locator('.acts-no')).toContainText('Mediasi belum dicoba')

  await noteStages(page, dispute, ['mediation'])
  await act(page, { id: dispute, act: 'note-hearing', of: 'disputes' }, async (form) => {
    await choose(form, 'hearing', 'mediation')
    await form.fill('[name=startsAt]', '09.30')
    await form.fill('[name=place]', 'Ruang Mediasi')
  })
  await expect(page.locator('.dispute-hearings')).toContainText('pukul 09:30')
  await page.goto('/app/due')
  await expect(page.locator('.month > .is-today').getByText('Sidang sengketa, 09:30')).toBeVisible()
  await isAccessible(page)
  await page.goto(`/app/disputes/${dispute}`)
  const limits = page.locator('.dispute-limits')
  await expect(limits).toContainText('Pasal 41')
  await expect(limits).toContainText('hanya sekali 7 hari kerja')
  await noteStages(page, dispute, ['mediation-decision'])
  await expect(page.locator('.course [aria-current=step]')).toContainText('Putusan mediasi')
  await expect(limits).not.toContainText('Keberatan ke pengadilan')
  await isAccessible(page)

  await page.goto(`/app/disputes/${dispute}/note-stage`)
  await expect(page.locator('input[name=stage]')).toHaveCount(1)
  await expect(page.locator('input[name=stage]')).toHaveValue('execution')
  await page.goto('/app/disputes?tab=closed')
  await expect(page.locator(`a[href*="${dispute}"]`).first()).toBeVisible()
})

test('dispute adjudicated: after a failed mediation comes the decision, and two counts of the days at court', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petugas')
  const dispute = await heard(page, {
    details: 'Jumlah penghuni UPT PSTW Magetan menurut asal, 2025',
    registrationNumber: '0036/X/KI-JATIM-PS/2026',
  })
  await noteStages(page, dispute, ['mediation', 'mediation-failed', 'adjudication'])
  await act(page, { id: dispute, act: 'note-outcome', of: 'disputes' }, async (form) => {
    await choose(form, 'outcome', 'granted')
    await form.fill('[name=number]', '015/X/KI-JATIM-PS-A/2026')
    await expect(form.locator('.effects')).toContainText('Pakai yang lebih awal')
  })
  await expect(page.locator('.facts')).toContainText('Dikabulkan seluruhnya')
  const limits = page.locator('.dispute-limits')
  await expect(limits).toContainText('Keberatan ke pengadilan')
  await expect(limits).toContainText('alarm memakai tanggal yang lebih awal')
  await isAccessible(page)

  await noteStages(page, dispute, ['final'])
  await expect(page.locator('.course [aria-current=step]')).toContainText('hukum tetap')
})
