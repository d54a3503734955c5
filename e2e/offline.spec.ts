import { type Browser, expect, type Page, test } from '@playwright/test'
import {
  casesOf,
  deskIsReady,
  intakesSent,
  numberShown,
  storedOn,
  writeDown,
} from './offline-desk.ts'
import { daysAgo, isAccessible, signedIn, signIn } from './people.ts'

const atDesk = async (browser: Browser, who = 'petugas'): Promise<Page> => {
  const page = await signedIn(browser, who)
  await deskIsReady(page)
  return page
}

/** Writes one intake without network and gives its number. */
const keptOffline = async (page: Page, details: string, receivedOn?: string): Promise<string> => {
  await page.context().setOffline(true)
  await page.goto('/app/requests/new')
  await writeDown(page, {
    details,
    name: 'Kenari Tanpa Jaringan',
    ...(receivedOn && { receivedOn }),
  })
  return numberShown(page)
}

const registered = (page: Page) => page.locator('.waiting-state.is-registered')

test('with the network down a request is written down, gets a provisional receipt, and later its number', async ({
  browser,
}) => {
  const page = await atDesk(browser)
  const sent = intakesSent(page)
  const broken: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text())
  })
  const yesterday = daysAgo(1)
  const number = await keptOffline(page, 'Daftar panti yang menerima lansia terlantar', yesterday)
  await expect(page.locator('main')).toContainText('Tanda terima sementara')
  await expect(page.locator('main')).toContainText('belum terdaftar')
  await isAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('bukan bukti pendaftaran')).toBeVisible()
  await expect(page.locator('.no-print').first()).toBeHidden()
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })

  const { text } = await storedOn(page)
  expect(text).toContain(number)
  for (const secret of ['Kenari', '0000000000990003', 'luring@contoh', 'lansia', 'petugas@']) {
    expect(text).not.toContain(secret)
  }
  const cached = await page.evaluate(async () => {
    const names = await caches.keys()
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(cached).toContain('/app/shell')
  expect(cached.filter((path) => path.startsWith('/api'))).toEqual([])

  await page.goto('/app/requests/waiting')
  await expect(page.locator('.waiting-state.is-waiting')).toHaveCount(1)
  await isAccessible(page)
  await page.context().setOffline(false)
  await expect(registered(page)).toHaveCount(1)
  await expect(page.locator('.waiting-list')).toContainText(/\d+\/PI-DINSOS\//)
  await page.getByRole('link', { name: 'Tanda bukti pendaftaran' }).click()
  await expect(page.locator('.receipt-code')).toBeVisible()
  await page.getByRole('link', { name: 'Lihat yang menunggu' }).click()
  await page.getByRole('button', { name: 'Selesai, hapus dari perangkat' }).click()
  await expect(page.locator('.waiting-list li')).toHaveCount(0)

  const wrong = number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  await page.fill('[name=provisionalNumber]', wrong)
  await page.keyboard.press('Enter')
  await expect(page.locator('.error-summary')).toContainText('angka terakhirnya')
  await page.fill('[name=provisionalNumber]', number.replaceAll('-', ' ').toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Daftar panti yang menerima lansia terlantar' }).click()
  await expect(page.locator('.facts')).toContainText(number)
  await expect(page.locator('.history')).toContainText('Ditulis tanpa jaringan pada')
  expect(broken).toEqual([])
  expect(sent).toMatchObject([{ status: 201 }])
})

test('two tabs send the same waiting request, and the register has it once', async ({
  browser,
}) => {
  const page = await atDesk(browser)
  const sent = intakesSent(page)
  const number = await keptOffline(page, 'Jumlah penerima bantuan menurut kecamatan')
  await page.goto('/app/requests/waiting')
  const other = await page.context().newPage()
  await other.goto('/app/requests/waiting')
  await expect(other.locator('.waiting-state.is-waiting')).toHaveCount(1)
  await page.context().setOffline(false)
  await Promise.all([
    expect(registered(page)).toHaveCount(1),
    expect(registered(other)).toHaveCount(1),
  ])
  expect(await casesOf(page, number)).toHaveLength(1)
  expect(sent).toMatchObject([{ status: 201 }])
})

test('an answer that is lost on the way leaves the request unsent here, and the register has it once', async ({
  browser,
}) => {
  const page = await atDesk(browser)
  const keys: (string | undefined)[] = []
  await page.route('**/api/requests/intake', async (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    const answer = await route.fetch()
    if (keys.length > 1) await route.fulfill({ response: answer })
    else await route.abort('connectionreset')
  })
  await page.goto('/app/requests/new')
  await writeDown(page, { details: 'Daftar pelatihan kerja tahun ini', name: 'Kenari Dua Kali' })
  const number = await numberShown(page)
  expect(await casesOf(page, number)).toHaveLength(1)
  await page.goto('/app/requests/waiting')
  await expect(registered(page)).toHaveCount(1)
  expect(await casesOf(page, number)).toHaveLength(1)
  expect(keys).toEqual([keys[0], keys[0]])
})

test('who signs out without network takes the key along; another person reads nothing, and nothing is lost', async ({
  browser,
}) => {
  const page = await atDesk(browser)
  const sent = intakesSent(page)
  const number = await keptOffline(page, 'Salinan rencana kerja dinas tahun depan')
  await page.getByRole('button', { name: /^Akun / }).click()
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/app/requests/waiting')
  await expect(page).toHaveURL(/sign-in/)

  await page.context().setOffline(false)
  await signIn(page, 'ppid')
  await page.goto('/app/requests/waiting')
  await expect(page.locator('main')).toContainText('1 permohonan petugas lain menunggu')
  await expect(page.locator('.waiting-list li')).toHaveCount(0)
  expect(await casesOf(page, number)).toEqual([])
  expect(sent).toEqual([])

  await page.getByRole('button', { name: /^Akun / }).click()
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await expect(page).toHaveURL(/sign-in/)
  await signIn(page, 'petugas')
  await page.goto('/app/requests/waiting')
  await expect(registered(page)).toHaveCount(1)
  expect(await casesOf(page, number)).toHaveLength(1)
  expect(sent).toMatchObject([{ status: 201 }])
})

test('what the register refuses is mended with its number, and a session that ended loses nothing', async ({
  browser,
}) => {
  const page = await atDesk(browser)
  const sent = intakesSent(page)
  const number = await keptOffline(page, 'Laporan keuangan dinas tahun lalu', daysAgo(-1))
  await page.goto('/app/requests/waiting')
  const link = page.getByRole('link', { name: 'Cetak tanda terima' })
  const id = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('show')
  await page.goto(`/app/requests/new?mend=${id}`)
  await expect(page.locator('main')).toContainText('belum ditolak register')
  await expect(page.locator('[name=details]')).toHaveCount(0)
  await isAccessible(page)
  await page.goto('/app/requests/waiting')
  await page.context().clearCookies()
  await page.context().setOffline(false)
  await page.goto('/app/requests/waiting')
  await expect(page.locator('.sign-form .note')).toBeVisible()
  await signIn(page, 'petugas')
  await page.goto('/app/requests/waiting')
  await expect(page.locator('.waiting-state.is-refused')).toHaveCount(1)
  await isAccessible(page)
  await page.getByRole('link', { name: 'Perbaiki dan kirim' }).click()
  await expect(page.locator('[name="applicant.name"]')).toHaveValue('Kenari Tanpa Jaringan')
  await isAccessible(page)
  await page.fill('[name=receivedOn]', daysAgo(0))
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.receipt-numbers')).toContainText('/PI-DINSOS/')
  expect(await casesOf(page, number)).toHaveLength(1)
  expect(sent).toMatchObject([{ status: 409 }, { status: 201 }])
  expect(sent[0]?.key).toBe(sent[1]?.key)
  await page.goto(`/app/requests/new?mend=${id}`)
  await expect(page.locator('main')).toContainText('sudah terdaftar')
})

test('a full device says so, and what was typed stays, also over a reload', async ({ browser }) => {
  const page = await atDesk(browser)
  await page.context().setOffline(true)
  await page.goto('/app/requests/new')
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function full(...given: [unknown]) {
      if (this.name === 'intakes') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  const details = `Data ${'panjang '.repeat(40)}😀`
  await writeDown(page, { details, name: 'Kenari Penuh' })
  await expect(page.locator('.error-summary')).toContainText('Penyimpanan perangkat ini penuh')
  await expect(page.locator('[name=details]')).toHaveValue(details)
  await expect.poll(async () => (await storedOn(page)).names).toContain('draft')
  await page.reload()
  await expect(page.locator('[name=details]')).toHaveValue(details)
  await page.keyboard.press('Control+Enter')
  await numberShown(page)
  await page.context().setOffline(false)
})
