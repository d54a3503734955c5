import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { ask, track } from './asking.ts'
import { isAccessible, signedIn } from './people.ts'

const QUESTION = 'Jumlah kursi roda yang dibagikan menurut kabupaten, tahun 2025'

test('a question written while the network fails comes back on the device, and goes once sent', async ({
  page,
  context,
}) => {
  await page.goto('/ajukan')
  await page.fill('[name=details]', QUESTION)
  await page.fill('[name=purpose]', 'Bahan rapat warga')
  await context.setOffline(true)
  await page.locator('button.button[value=next]').click()
  await expect(page.getByRole('heading', { name: 'Tampaknya tidak ada jaringan' })).toBeVisible()
  await context.setOffline(false)
  await page.goto('/en/ajukan')
  await expect(page.locator('[name=details]')).toHaveValue(QUESTION)
  await expect(page.getByText('What you may not have sent yet is back')).toBeVisible()
  await isAccessible(page)
  await ask(page, QUESTION)
  expect(
    await page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage)))),
  ).toBe('{}')
  await page.goto('/ajukan')
  await expect(page.locator('[name=details]')).toHaveValue('')
})

test('the applicant reads the next right, keeps its dates, and both sides see what became of the mail', async ({
  browser,
  page,
}) => {
  const receipt = await ask(page, QUESTION)
  await track(page, receipt)
  const right = page.getByRole('complementary', { name: 'Hak Anda berikutnya' })
  await expect(right).toContainText('Sampai')
  await expect(right).toContainText('Bila Anda tidak bertindak')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Simpan tanggal ini ke kalender' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file).toContain(`SUMMARY:Batas jawaban tertulis\\, ${receipt.registerNumber}`)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Peragaan: kabar terakhir ditulis')).toBeVisible({
      timeout: 5_000,
    })
  }).toPass()
  await isAccessible(page)
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/requests?sort=newest')
  await officer.locator('tr.row', { hasText: receipt.registerNumber }).locator('a').click()
  const notices = officer.locator('section', {
    has: officer.getByRole('heading', { name: 'Kabar lewat email' }),
  })
  await expect(notices).toContainText(`Permohonan ${receipt.registerNumber} kami terima`)
  await expect(notices).toContainText('Hanya ditampilkan')
})

test('without the code, a link to the registered address opens the request, once', async ({
  browser,
  page,
}) => {
  const { registerNumber } = await ask(page, QUESTION)
  await page.goto('/lacak')
  await page.getByRole('link', { name: 'Kirim tautan ke email saya' }).click()
  await isAccessible(page)
  await page.fill('[name=email]', 'sari@contoh.example')
  await page.locator('main form .button').click()
  await expect(page.getByRole('heading', { name: 'Periksa email Anda' })).toBeVisible()
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/mail')
  const mail = officer.locator('details', { hasText: `Tautan untuk membuka ${registerNumber}` })
  await expect(async () => {
    await officer.reload()
    await expect(mail).toHaveCount(1, { timeout: 5_000 })
  }).toPass()
  const [path = ''] = /\/lacak\/tautan\/\S+/.exec((await mail.textContent()) ?? '') ?? []
  await page.goto(path)
  await isAccessible(page)
  await page.getByRole('button', { name: 'Buka sekarang' }).click()
  await expect(page).toHaveURL(/lacak\/permohonan/)
  await expect(page.locator('main')).toContainText(registerNumber)
  await page.goto(path)
  await page.getByRole('button', { name: 'Buka sekarang' }).click()
  await expect(page.getByRole('heading', { name: 'Tautan ini tidak berlaku' })).toBeVisible()
})
