import { expect, test } from '@playwright/test'
import { isAccessible, signedIn } from './people.ts'

const PASSWORD = 'tiga kata yang mudah diingat'

test('the administrator adds a unit and invites somebody, who joins by the link, works, and leaves', async ({
  browser,
}) => {
  const mark = Date.now().toString(36)
  const unit = `UPT Panti Uji ${mark}`
  const name = `Peraga Uji ${mark}`
  const email = `peraga.${mark}@peragaan.example`
  const admin = await signedIn(browser, 'admin')
  await expect(admin).toHaveURL(/\/app\/settings$/)
  await isAccessible(admin)

  await admin.getByRole('link', { name: 'Tambah unit' }).click()
  await isAccessible(admin)
  await admin.getByLabel('Nama unit').fill(unit)
  await admin.getByLabel('Nama singkat').fill(`Uji ${mark}`)
  await admin.getByRole('button', { name: 'Tambah unit' }).click()
  await expect(admin.getByRole('link', { name: unit })).toBeVisible()

  await admin.getByRole('link', { name: 'Undang orang' }).click()
  await isAccessible(admin)
  await admin.getByLabel('Nama lengkap').fill(name)
  await admin.getByLabel('Email dinas').fill(email)
  await admin.getByRole('button', { name: 'Buat tautan undangan' }).click()
  await expect(admin.getByRole('alert')).toBeVisible()
  await admin.getByLabel(`Pengelola di unit, Uji ${mark}`).check({ force: true })
  await admin.getByRole('button', { name: 'Buat tautan undangan' }).click()
  const link = await admin.getByLabel('Tautan undangan').inputValue()
  await isAccessible(admin)

  const invited = await (await browser.newContext()).newPage()
  await invited.goto(link)
  await isAccessible(invited)
  await invited.getByLabel('Kata sandi').fill(PASSWORD)
  await invited.keyboard.press('Enter')
  await expect(invited).toHaveURL(/sign-in/)
  await invited.fill('#field-email', email)
  await invited.fill('#field-password', PASSWORD)
  await invited.keyboard.press('Enter')
  await expect(invited).toHaveURL(/\/app\/requests/)

  await admin.goto('/app/settings')
  await admin.getByRole('link', { name: unit }).click()
  await expect(admin.getByText('Masih ada orang yang berperan di unit ini.')).toBeVisible()
  await admin.keyboard.press('Escape')
  await admin.getByRole('link', { name }).click()
  await isAccessible(admin)
  await admin.getByRole('button', { name: 'Nonaktifkan akun' }).click()
  await expect(admin).toHaveURL(/\/app\/settings$/)
  await expect(admin.getByText('Akun dinonaktifkan').first()).toBeVisible()
  await invited.reload()
  await expect(invited).toHaveURL(/sign-in/)

  await admin.getByRole('link', { name: unit }).click()
  await admin.getByRole('button', { name: 'Tutup unit' }).click()
  await expect(admin).toHaveURL(/\/app\/settings$/)
  await admin.setViewportSize({ width: 360, height: 780 })
  const wider = await admin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

test('the last administrator is told why they cannot leave, and nobody else sees the settings', async ({
  browser,
}) => {
  const admin = await signedIn(browser, 'admin')
  const own = admin.locator('.settings-rows li', { hasText: 'Pengelola sistem' }).first()
  await own.getByRole('link').click()
  await expect(admin.getByText('Ini pengelola sistem yang terakhir.')).toBeVisible()
  await expect(admin.getByRole('button', { name: 'Nonaktifkan akun' })).toBeDisabled()
  const officer = await signedIn(browser, 'petugas')
  await officer.goto('/app/settings')
  await expect(officer).toHaveURL(/\/app\/requests/)
})

test('the administrator sets rules of the house, each with its first day and its reason', async ({
  browser,
}) => {
  const admin = await signedIn(browser, 'admin')
  const open = async (rule: string) => {
    await admin.goto(`/app/settings/rules?rule=${rule}`)
    await admin.getByRole('heading', { level: 1 }).waitFor()
    await isAccessible(admin)
  }

  await open('objection')
  const pattern = admin.getByLabel('Pola nomor')
  await pattern.fill('{seq}/KEB-BARU')
  await expect(admin.getByText('tanpa tahun, nomornya berulang', { exact: false })).toBeVisible()
  await pattern.fill('{seq:3}/KEB-BARU/{kode}/{YYYY}')
  await admin.getByLabel('Kode klasifikasi').fill('480')
  await expect(admin.getByText('001/KEB-BARU/480/', { exact: false })).toBeVisible()
  await admin.getByLabel('Berlaku mulai').fill(lastDayOfNextYear())
  await admin.getByLabel('Alasan perubahan').fill('Keputusan kepala dinas nomor 12')
  await admin.keyboard.press('Control+Enter')
  await expect(admin).toHaveURL(/\/app\/settings$/)
  await expect(admin.getByText('{seq:3}/KEB-BARU/{kode}/{YYYY}').first()).toBeVisible()
  await expect(admin.getByText('Keputusan kepala dinas nomor 12').first()).toBeVisible()

  await open('counting')
  await admin.getByLabel('Dihitung sebagai hari kerja').check({ force: true })
  await admin.getByLabel('Berlaku mulai').fill(lastDayOfNextYear())
  await admin.getByLabel('Alasan perubahan').fill('Kesepakatan rapat tahunan')
  await admin.getByRole('button', { name: 'Simpan cara menghitung' }).click()
  await expect(admin.getByText('Cuti bersama: Dihitung', { exact: false }).first()).toBeVisible()

  await open('unit-terms')
  await admin.getByLabel('Hari kerja untuk unit').fill('12')
  await admin.getByLabel('Alasan perubahan').fill('Unit meminta waktu')
  await admin.getByRole('button', { name: 'Simpan tenggat unit' }).click()
  await expect(admin.getByRole('alert')).toBeVisible()
  await admin.keyboard.press('Escape')
  await expect(admin).toHaveURL(/\/app\/settings$/)

  await open('titles')
  await admin.getByLabel('PPID Pembantu').check({ force: true })
  await admin.getByLabel('Alasan perubahan').fill('Permendagri 3/2017')
  await admin.getByRole('button', { name: 'Simpan sebutan' }).click()
  await expect(admin.getByText('PPID Pembantu, ', { exact: false }).first()).toBeVisible()

  await open('retention')
  await admin.getByRole('button', { name: 'Lihat yang akan dihapus' }).click()
  await expect(
    admin.getByText('Yang dihapus tidak dapat dikembalikan.', { exact: false }),
  ).toBeVisible()
  await isAccessible(admin)
  await admin.getByLabel('Alasan perubahan').fill('Jadwal retensi arsip')
  await admin.getByRole('button', { name: 'Simpan masa retensi' }).click()
  await expect(admin.getByText('Berkas 12 bulan', { exact: false }).first()).toBeVisible()
  await isAccessible(admin)
})

/** The furthest day from which a rule may hold, so that the days of the other journeys stand. */
const lastDayOfNextYear = (): string => `${new Date().getFullYear() + 1}-12-31`
