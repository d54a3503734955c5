import type { Page } from '@playwright/test'

const next = (page: Page): Promise<void> => page.locator('button.button[value=next]').click()

/** The pages of asking, filled as a citizen does; `onPage` sees each before it is left. */
export const ask = async (
  page: Page,
  details: string,
  onPage: (page: Page) => Promise<void> = async () => {},
): Promise<{ registerNumber: string; trackingCode: string }> => {
  await page.goto('/ajukan')
  await page.fill('[name=details]', details)
  await page.fill('[name=purpose]', 'Bahan tulisan di buletin warga')
  await onPage(page)
  await next(page)
  await page.locator('input[name=agencyId][value=ag_1_dinsos]').check()
  await page.locator('[name="unitId.ag_1_dinsos"]').selectOption('unit_dinsos_pstw_magetan')
  await onPage(page)
  await next(page)
  await page.locator('input[name=manner][value=email]').check()
  await onPage(page)
  await next(page)
  await page.locator('input[name=kind][value=individual]').check()
  await onPage(page)
  await next(page)
  await page.fill('[name=name]', 'Sari Ujicoba')
  await page.fill('[name=nik]', '0000000000990001')
  await page.fill('[name=address]', 'Jl. Contoh No. 9, Surabaya')
  await page.fill('[name=email]', 'sari@contoh.example')
  await onPage(page)
  await next(page)
  await onPage(page)
  await next(page)
  await page.waitForURL(/tanda-terima/)
  await onPage(page)
  return {
    registerNumber: await page.locator('input[name=registerNumber]').first().inputValue(),
    trackingCode: await page.locator('input[name=trackingCode]').first().inputValue(),
  }
}

/** Opens a case by its number and code. */
export const track = async (
  page: Page,
  { registerNumber, trackingCode }: { registerNumber: string; trackingCode: string },
): Promise<void> => {
  await page.goto('/lacak')
  await page.fill('[name=registerNumber]', registerNumber)
  await page.fill('[name=trackingCode]', trackingCode.toLowerCase())
  await page.locator('main form .button').first().click()
  await page.waitForURL(/lacak\/permohonan/)
}
