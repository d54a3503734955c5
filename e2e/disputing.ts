import { expect, type Page } from '@playwright/test'
import { act, actAgain, choose, daysAgo, idIn } from './people.ts'

type OnPage = (page: Page) => Promise<void>

/** Long enough ago for thirty working days to be over, whatever holidays lie between. */
const REQUESTED = 150
const OBJECTED = 100

/** A letter that was found late: what it asks has not been answered for months. */
export const takeInLate = async (page: Page, details: string): Promise<string> => {
  await page.goto('/app/requests/new')
  await choose(page, 'channel', 'letter')
  await page.fill('[name=receivedOn]', daysAgo(REQUESTED))
  await page.fill('[name=details]', details)
  await page.fill('[name=purpose]', 'Bahan tulisan di buletin warga')
  await page.fill('[name="applicant.name"]', 'Sari Ujicoba')
  await page.fill('[name="applicant.nik"]', '0000000000990003')
  await page.fill('[name="applicant.address"]', 'Jl. Contoh No. 9, Surabaya')
  await page.fill('[name="applicant.email"]', 'sari@contoh.example')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/PI-DINSOS/')
  return idIn(page, '/requests/req_')
}

/** Notes the objection to that silence, from the page of the request; `onPage` sees form and receipt. */
export const noteObjection = async (
  page: Page,
  request: string,
  onPage: OnPage = async () => {},
): Promise<string> => {
  await page.goto(`/app/requests/${request}`)
  await page.getByRole('link', { name: 'Catat keberatan' }).click()
  await choose(page, 'grounds', 'c')
  await page.fill('[name=groundFoundOn]', daysAgo(OBJECTED + 5))
  await page.fill('[name=receivedOn]', daysAgo(OBJECTED))
  await page.fill('[name=reason]', 'Surat saya tidak pernah dijawab.')
  await onPage(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/KEB-DINSOS/')
  await onPage(page)
  return idIn(page, '/objections/obj_')
}

/** Notes the petition to the commission, and waits for the page of the dispute. */
export const notePetition = async (
  page: Page,
  objection: string,
  registrationNumber: string,
): Promise<string> => {
  await page.goto(`/app/objections/${objection}/note-petition`)
  await page.fill('[name=registrationNumber]', registrationNumber)
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/app\/disputes\/dsp_[a-z0-9]+$/)
  await expect(page.getByText(registrationNumber).first()).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The way to the commission, from a letter that nobody answered to the hearing of its silence. */
export const heard = async (
  page: Page,
  { details, registrationNumber }: { details: string; registrationNumber: string },
): Promise<string> => {
  const objection = await noteObjection(page, await takeInLate(page, details))
  const dispute = await notePetition(page, objection, registrationNumber)
  await noteStages(page, dispute, ['registered', 'preliminary'])
  return dispute
}

/** Notes what the commission did, one stage after the other, by one and the same form. */
export const noteStages = async (
  page: Page,
  dispute: string,
  stages: readonly string[],
): Promise<void> => {
  for (const [place, stage] of stages.entries()) {
    const note = place === 0 ? act : actAgain
    await note(page, { id: dispute, act: 'note-stage', of: 'disputes' }, (form) =>
      choose(form, 'stage', stage),
    )
  }
}
