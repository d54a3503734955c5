import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'

const PASSWORD = 'terang-peragaan-jatim'

/** A browser of its own, signed in to the officers' app as one of the demo's accounts. */
export const signedIn = async (browser: Browser, who: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/app/sign-in')
  await page.fill('#field-email', `${who}@peragaan.example`)
  await page.fill('#field-password', PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/sign-in/)
  return page
}

/** Opens the page of one act on a case, fills it, sends it, and waits until the case is shown again. */
export const act = async (
  page: Page,
  at: { id: string; act: string },
  fill: (page: Page) => Promise<void>,
): Promise<void> => {
  await page.goto(`/app/requests/${at.id}/${at.act}`)
  const send = page.locator('form .button-large[aria-disabled]')
  await send.waitFor()
  await fill(page)
  await send.click()
  await expect(page).toHaveURL(new RegExp(`/app/requests/${at.id}$`))
}

export const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true })

/** No page may break a rule of WCAG 2.2 AA that a machine can see. */
export const isAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
