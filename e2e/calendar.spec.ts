import { expect, test } from '@playwright/test'
import { daysAgo, isAccessible, signedIn } from './people.ts'

test('a decree of the region shows which cases move before it is noted, and is withdrawn again', async ({
  browser,
}) => {
  const admin = await signedIn(browser, 'admin')
  await admin.getByRole('link', { name: 'Catat libur daerah' }).click()
  await isAccessible(admin)
  const day = workingDayIn(5)
  await admin.getByLabel('Tanggal libur').fill(day)
  await admin.getByLabel('Nama libur').fill('Hari jadi provinsi')
  await admin.getByLabel('Nomor keputusan').fill('188/77/KPTS/013')
  await admin.getByLabel('Tanggal keputusan').fill(daysAgo(1))
  await admin.getByRole('button', { name: 'Lihat perkara yang bergeser' }).click()
  await expect(admin.getByText('perkara terbuka bergeser')).toBeVisible()
  await isAccessible(admin)
  await admin.getByRole('button', { name: 'Catat libur daerah' }).click()
  await expect(admin.getByText('Keputusan 188/77/KPTS/013')).toBeVisible()
  await admin.getByRole('link', { name: 'Batalkan' }).click()
  await admin.getByRole('button', { name: 'Lihat perkara yang bergeser' }).click()
  await admin.getByRole('button', { name: 'Batalkan libur daerah' }).click()
  await expect(admin.getByText('Belum ada libur daerah.')).toBeVisible()
  await expect(admin.getByText('Libur daerah dibatalkan').first()).toBeVisible()
})

/** The first Tuesday to Thursday after so many days: no weekend, and rarely a holiday. */
const workingDayIn = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000)
  while (![2, 3, 4].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
