import { expect, test } from '@playwright/test'
import { act, choose, daysAgo, signedIn } from './people.ts'

test('an incomplete request that nobody completes lapses: no duty is left, and the record says why', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests/new')
  await officer.fill('[name=receivedOn]', daysAgo(21))
  await officer.fill('[name=details]', 'Rekap aduan panti tahun lalu')
  await officer.fill('[name=purpose]', 'Bahan tulisan warga')
  await officer.fill('[name="applicant.name"]', 'Sari Ujicoba')
  await officer.fill('[name="applicant.nik"]', '0000000000990004')
  await officer.fill('[name="applicant.address"]', 'Jl. Contoh 9, Surabaya')
  await officer.fill('[name="applicant.email"]', 'lewat@contoh.example')
  await officer.keyboard.press('Control+Enter')
  await expect(officer.locator('.receipt-code')).toBeVisible()
  await officer.getByRole('link', { name: 'Buka permohonan' }).click()
  await expect(officer).toHaveURL(/requests\/req_/)
  const id = new URL(officer.url()).pathname.split('/').at(-1) ?? ''

  await act(officer, { id, act: 'declare-incomplete' }, async (page) => {
    await choose(page, 'missing', 'identity-proof')
    await page.fill('[name=explanation]', 'Fotokopi KTP belum terlampir.')
    await page.fill('[name=deliveredOn]', daysAgo(20))
  })
  // Twenty days hold more than three working days, whatever the holidays.
  await act(officer, { id, act: 'note-not-completed' }, async () => {})

  await expect(officer.locator('.case-head')).toContainText('tidak dilengkapi')
  await expect(officer.locator('.history')).toContainText(
    'Permohonan tidak dilengkapi dalam waktunya dan berhenti.',
  )
  await officer.goto(`/app/requests/${id}/declare-complete`)
  await expect(officer.locator('main')).toContainText('Tidak dapat dilakukan sekarang.')
})
