import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'

const PASSWORD = 'terang-peragaan-jatim'

/** A browser of its own, signed in to the officers' app as one of the demo's accounts. */
export const signedIn = async (browser: Browser, who: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, who)
  return page
}

/** Signs in on a page that may hold what others left. */
export const signIn = async (page: Page, who: string): Promise<void> => {
  await page.goto('/app/sign-in')
  await page.fill('#field-email', `${who}@peragaan.example`)
  await page.fill('#field-password', PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/sign-in/)
}

type ActAt = { id: string; act: string; of?: 'requests' | 'objections' | 'disputes' | 'exemptions' }

/** An act on a page that no rule of accessibility may be broken by. */
export const act = (page: Page, at: ActAt, fill: (page: Page) => Promise<void>): Promise<void> =>
  actAgain(page, at, async (form) => {
    await isAccessible(form)
    await fill(form)
  })

/** Opens the page of one act on a case, fills it, sends it, and waits until the case is shown again. */
export const actAgain = async (
  page: Page,
  { id, act: name, of = 'requests' }: ActAt,
  fill: (page: Page) => Promise<void>,
): Promise<void> => {
  await page.goto(`/app/${of}/${id}/${name}`)
  const send = page.locator('form .button-large[aria-disabled]')
  await send.waitFor()
  await fill(page)
  await send.click()
  await expect(page).toHaveURL(new RegExp(`/app/${of}/${id}$`))
}

/** The last part of the address that a link on the page leads to. */
export const idIn = async (page: Page, path: string): Promise<string> => {
  const href = await page.locator(`main a[href*="${path}"]`).first().getAttribute('href')
  return href?.split('/').at(-1) ?? ''
}

/** A day so many days ago, as a date field takes it. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Jakarta' })

export const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true })

/** Picks an exemption of personal secrets that the demo has set by decree. */
export const restOnPersonal = (page: Page): Promise<void> => restOn(page, 'exemptionId')

/** As restOnPersonal, in a field of another name. */
export const restOn = async (page: Page, field: string): Promise<void> => {
  const options = page.locator(`select[name=${field}] option`)
  const value = await options
    .filter({ hasText: 'Identitas dan riwayat pribadi' })
    .first()
    .getAttribute('value')
  await page.selectOption(`select[name=${field}]`, value)
  await isAccessible(page)
}

/**
 * No page may break a rule of WCAG 2.2 AA that a machine can see. Asked in the page itself: the
 * other mode opens a tab for its sums, and a page behind a tab draws no frames, so that the click
 * after it could wait for ever. There are no frames of other origins to miss.
 */
export const isAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
