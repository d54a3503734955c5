import { readFile } from 'node:fs/promises'
import {
  type Browser,
  type Download,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test'
import { signedIn } from './people.ts'

const number = (text: string | null): number => Number((text ?? '').replace(/[^\d]/g, ''))

const numberIn = async (row: Locator, cell: string): Promise<number> =>
  number(await row.locator(`.cell-${cell} .cell-number`).textContent())

/** Received and carried over are all that has an outcome or is in process: T19. */
const addsUp = async (row: Locator): Promise<number> => {
  const received = await numberIn(row, 'received')
  const cameIn = received + (await numberIn(row, 'carriedOver'))
  expect((await numberIn(row, 'outcomes')) + (await numberIn(row, 'in-process'))).toBe(cameIn)
  return received
}

/** Fields of RFC 4180, which may hold commas, quotes and line ends. */
const tableOf = async (download: Download): Promise<string[][]> => {
  const text = await readFile(await download.path(), 'utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const lines = text.slice(1).trimEnd().split('\r\n')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  )
}

const downloaded = async (page: Page): Promise<string[][]> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Unduh CSV' }).click()
  return tableOf(await coming)
}

const cellOf = (table: string[][], figure: string, column: string): number => {
  const at = table[0]?.indexOf(column) ?? -1
  return Number(table.find(([name]) => name === figure)?.[at])
}

/** Signed in, before the figures of last year: journeys beside this one change those of this year alone. */
const lastYear = async (browser: Browser, more = ''): Promise<Page> => {
  const page = await signedIn(browser, 'komisi')
  await expect(page).toHaveURL(/\/app\/agencies/)
  const year = number(await page.locator('main select').last().inputValue()) - 1
  await page.goto(`/app/agencies?year=${year}${more}`)
  await page.locator('.agencies tbody tr').first().waitFor()
  return page
}

/** Every page of a list, until there is none to come. */
const showAll = async (page: Page): Promise<number> => {
  const rows = page.locator('.drilled tbody tr')
  await rows.first().waitFor()
  for (let before = await rows.count(); await page.locator('.more').isVisible();) {
    await page.locator('.more').click()
    await expect.poll(() => rows.count()).toBeGreaterThan(before)
    before = await rows.count()
  }
  return rows.count()
}

test('the commission reads the figures side by side, and the table it downloads says the same', async ({
  browser,
}) => {
  const page = await lastYear(browser)
  const rows = page.locator('.agencies tbody tr')
  expect(await rows.count()).toBeGreaterThan(1)
  let received = 0
  for (const row of await rows.all()) received += await addsUp(row)
  const all = page.locator('.agencies tfoot tr')
  expect(await addsUp(all)).toBe(received)
  expect(received).toBeGreaterThan(0)

  const table = await downloaded(page)
  expect(cellOf(table, 'Diterima', 'Semua badan publik')).toBe(received)
  expect(cellOf(table, 'Masih diproses', 'Semua badan publik')).toBe(
    await numberIn(all, 'in-process'),
  )
  expect(table.find(([name]) => name === 'Diterima')?.slice(1, 3)).toEqual([
    'Permohonan yang diterima dalam masa ini, menurut tanggal terimanya.',
    'Pasal 22 ayat (4) UU 14/2008; Pasal 57 ayat (2) huruf a Perki 1/2021',
  ])
})

test('a heading sorts by its column, and tells what it means without a mouse', async ({
  browser,
}) => {
  const page = await lastYear(browser)
  const heading = page.locator('.agencies th.cell-received a')
  await heading.focus()
  const meaning = page.locator('.cell-received [role=tooltip]')
  await expect(meaning).toBeVisible()
  await expect(meaning).toContainText('Pasal 22 ayat (4) UU 14/2008')
  await expect(heading).toHaveAccessibleDescription(/Permohonan yang diterima dalam masa ini/)
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=received/)
  await expect(page.locator('th[aria-sort=descending].cell-received')).toBeVisible()
  const counts = await page.locator('.agencies tbody .cell-received .cell-number').allTextContents()
  const numbers = counts.map(number)
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
})

test('from an agency it goes down to cases without a name, as many as the figure says', async ({
  browser,
}) => {
  const page = await lastYear(browser, '&sort=received')
  await page.locator('.agencies tbody .cell-name a').first().click()
  await expect(page).toHaveURL(/\/app\/agencies\/ag_/)
  const months = page.locator('table.by-month')
  await months.waitFor()
  const [cameIn, became] = await Promise.all(
    [0, 1].map((side) => months.locator('tr.sum').nth(side).locator('td').allTextContents()),
  )
  expect(cameIn).toEqual(became)

  const figure = months
    .getByRole('row', { name: /^Diterima/ })
    .locator('td')
    .last()
  const received = number(await figure.textContent())
  expect(received).toBeGreaterThan(0)
  const name = (await page.locator('main h1').textContent()) ?? ''
  const figures = await downloaded(page)
  const [year] = figures[0]?.slice(3) ?? []
  expect(year).toMatch(/^Tahun \d{4}$/)
  expect(cellOf(figures, 'Diterima', year ?? '')).toBe(received)

  await figure.getByRole('link').click()
  await expect(page).toHaveURL(/agencies\/cases\?.*figure=received/)
  expect(await showAll(page)).toBe(received)
  const shown = await page.locator('.drilled tbody th').allTextContents()
  const [head, ...cases] = await downloaded(page)
  expect(head).not.toContain('Nama')
  expect(cases.map(([, registerNumber]) => registerNumber)).toEqual(shown)
  expect(new Set(cases.map(([agency]) => agency))).toEqual(new Set([name]))
  await expect(page.locator('.drilled')).not.toContainText('@')
})

test('a year to come has a sentence, and an agency role no way into the room', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'komisi')
  await page.goto('/app/agencies?year=2199')
  await expect(page.locator('main')).toContainText('Belum ada angka untuk tahun 2199')
  await expect(page.locator('main')).not.toContainText('NaN')

  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/agencies/cases')
  await expect(officer).toHaveURL(/\/app\/requests/)
  await officer.goto('/app/statistics')
  const sums = officer.locator('table.by-month tr.sum')
  await sums.first().waitFor()
  expect(await sums.first().locator('td').allTextContents()).toEqual(
    await sums.last().locator('td').allTextContents(),
  )
  await expect(officer.locator('table.by-month a')).toHaveCount(0)
})

test('the public reads sums that add up, on a page without a script', async ({ browser }) => {
  const citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await citizen.goto('/')
  await citizen.getByRole('link', { name: 'Statistik', exact: true }).click()
  await citizen.selectOption('select[name=badan]', { index: 1 })
  await citizen.getByRole('button', { name: 'Tampilkan' }).click()
  await expect(citizen).toHaveURL(/badan=ag_/)
  const sums = await citizen.locator('table.balance').first().locator('tr.sum td').allTextContents()
  expect(sums).toHaveLength(2)
  expect(sums[0]).toBe(sums[1])
  expect(number(sums[0] ?? '')).toBeGreaterThan(0)
  for (const row of await citizen.locator('table[aria-labelledby=months] tbody tr').all()) {
    const [before = 0, received = 0, done = 0, open = 0] = (
      await row.locator('td').allTextContents()
    ).map(number)
    expect(before + received).toBe(done + open)
  }
})
