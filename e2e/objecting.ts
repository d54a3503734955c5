import type { Browser, Page } from '@playwright/test'
import { daysAgo, signedIn } from './people.ts'

type Receipt = { registerNumber: string; trackingCode: string }
type OnPage = (page: Page) => Promise<void>

const AGENCY = 'ag_1_dinsos'
const next = (page: Page): Promise<void> => page.locator('button.button[value=next]').click()

/** A letter that was found far too late: nobody has answered it, and its number and code are known. */
export const unanswered = async (browser: Browser, details: string): Promise<Receipt> => {
  const officer = await signedIn(browser, 'petugas')
  const receipt = await officer.evaluate(
    async (request): Promise<Receipt> => {
      const response = await fetch('/api/requests/intake', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(request),
      })
      if (!response.ok) throw new Error(await response.text())
      return response.json()
    },
    {
      agencyId: AGENCY,
      unitId: null,
      details,
      purpose: 'Bahan tulisan di buletin warga',
      access: 'copy',
      format: 'softcopy',
      delivery: 'email',
      applicant: {
        kind: 'individual',
        name: 'Sari Ujicoba',
        nik: '0000000000990004',
        entityDecree: null,
        address: 'Jl. Contoh No. 9, Surabaya',
        phone: null,
        email: 'sari@contoh.example',
        occupation: null,
        byProxy: false,
      },
      identityFileId: null,
      channel: 'letter',
      receivedOn: daysAgo(30),
    },
  )
  await officer.context().close()
  return receipt
}

export const REASON = 'Surat saya tidak pernah dijawab 😀 =1+1. Mohon datanya diberikan.'

/** Objects to the request that is open in this browser, up to the check page; `onPage` sees each page. */
export const objectTo = async (page: Page, onPage: OnPage = async () => {}): Promise<void> => {
  await page.goto('/lacak/permohonan')
  await page.locator('a[href="/keberatan/permohonan"]').click()
  await onPage(page)
  await page.locator('input[name="grounds.c"]').check()
  await next(page)
  await page.fill('[name=reason]', REASON)
  await onPage(page)
  await next(page)
  await onPage(page)
}

/** Objects to what is not published, without a request, up to the check page. */
export const objectWithout = async (page: Page, onPage: OnPage = async () => {}): Promise<void> => {
  await page.goto('/keberatan')
  await onPage(page)
  await page.locator('a[href="/keberatan/berkala"]').first().click()
  await page.locator('select[name=agencyId]').selectOption(AGENCY)
  await page.fill('[name=reason]', 'Laporan keuangan tahun 2025 tidak ada di situs ini.')
  await page.fill('[name=purpose]', 'Bahan diskusi warga')
  await onPage(page)
  await next(page)
  await page.locator('input[name=kind][value=individual]').check()
  await onPage(page)
  await next(page)
  await page.fill('[name=name]', 'Sari Ujicoba')
  await page.fill('[name=nik]', '0000000000990005')
  await page.fill('[name=address]', 'Jl. Contoh No. 9, Surabaya')
  await page.fill('[name=email]', 'sari@contoh.example')
  await onPage(page)
  await next(page)
  await onPage(page)
}

/** Sends what stands on the check page. */
export const sendObjection = async (page: Page): Promise<void> => {
  await next(page)
  await page.waitForURL(/keberatan\/tanda-terima/)
}
