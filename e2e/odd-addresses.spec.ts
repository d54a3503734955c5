import { expect, type Page, test } from '@playwright/test'
import { signedIn } from './people.ts'

/** The page stands, and no error stands in its place. */
const stands = async (page: Page, address: string, part: string): Promise<void> => {
  await page.goto(address)
  await page.locator(part).first().waitFor()
  await expect(page.locator('[role=alert]')).toHaveCount(0)
}

test('an address with a filter that is none shows the list without it', async ({ browser }) => {
  const officer = await signedIn(browser, 'petugas')
  await stands(officer, '/app/requests?status=gone&zz=x&dueOn=2026-02-30', 'tr.row')
  await expect(officer).toHaveURL(/\/app\/requests$/)
  await stands(officer, '/app/requests?sort=newest&zz=x', 'tr.row')
  await expect(officer).toHaveURL(/\/app\/requests\?sort=newest$/)
})

test('an address of the commission with a figure that is none shows what was received', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'komisi')
  await stands(page, '/app/agencies/cases?figure=gone&month=13', '.drilled')
  await stands(page, '/app/agencies?sort=gone&year=abc', '.agencies')
})
