import type { AgencyRefusal, CalendarRefusal } from '@terang/law'
import type { RefusalWords } from '../requests/refusals-of-answer.ts'
import type { Translation } from '../texts.ts'

/** Why an act on the units and people of an agency is not possible. */
export const id = {
  'unit-unknown': {
    reason: 'Unit ini tidak ada di badan publik Anda.',
    todo: 'Muat ulang halaman, lalu pilih unit dari daftar.',
  },
  'unit-closed': {
    reason: 'Unit ini sudah ditutup.',
    todo: 'Buka lagi unitnya dulu, atau pilih unit lain.',
  },
  'unit-already-open': {
    reason: 'Unit ini masih dibuka.',
    todo: 'Tidak ada yang perlu dibuka lagi.',
  },
  'desk-stays-open': {
    reason: 'Meja layanan informasi tidak dapat ditutup.',
    todo: 'Di sanalah permohonan berada selama belum diteruskan ke unit.',
  },
  'unit-has-open-cases': {
    reason: 'Masih ada permohonan yang dikerjakan unit ini.',
    todo: 'Minta petugas meneruskannya ke unit lain dulu, lalu tutup unit ini.',
  },
  'unit-has-people': {
    reason: 'Masih ada orang yang berperan di unit ini.',
    todo: 'Pindahkan peran mereka ke unit lain dulu, lalu tutup unit ini.',
  },
  'person-unknown': {
    reason: 'Orang ini tidak bekerja di badan publik Anda.',
    todo: 'Muat ulang halaman, lalu pilih orang dari daftar.',
  },
  'person-has-left': {
    reason: 'Akun orang ini sudah dinonaktifkan.',
    todo: 'Terima kembali orangnya dulu, dengan tautan undangan baru.',
  },
  'person-still-here': {
    reason: 'Orang ini masih bekerja di badan publik Anda.',
    todo: 'Ubah perannya, bukan menerimanya kembali.',
  },
  'person-already-joined': {
    reason: 'Orang ini sudah membuat kata sandi.',
    todo: 'Undangan tidak diperlukan lagi. Ia masuk dengan email dan kata sandinya.',
  },
  'address-in-use': {
    reason: 'Alamat email ini sudah dipakai untuk masuk.',
    todo: 'Cari orangnya di daftar, atau pakai alamat email lain.',
  },
  'role-not-of-this-body': {
    reason: 'Peran ini tidak ada di badan publik Anda.',
    todo: 'Pilih peran dari daftar.',
  },
  'roles-unchanged': {
    reason: 'Perannya tidak berubah.',
    todo: 'Beri atau ambil satu peran, lalu simpan.',
  },
  'role-left-empty': {
    reason: 'Tidak ada orang lain yang memegang peran ini, padahal masih ada pekerjaannya.',
    todo: 'Beri peran itu kepada orang lain dulu. Keberatan yang terbuka serahkan kepada Atasan PPID lain.',
  },
  'last-administrator': {
    reason: 'Ini pengelola sistem yang terakhir.',
    todo: 'Beri peran itu kepada orang lain yang sudah membuat kata sandi, lalu ulangi.',
  },
  'successor-needed': {
    reason: 'Orang ini memegang pekerjaan yang tidak dipegang orang lain.',
    todo: 'Pilih penggantinya. Peran dan keberatan yang terbuka berpindah kepadanya.',
  },
  'successor-unfit': {
    reason: 'Pengganti ini tidak dapat menerima pekerjaannya.',
    todo: 'Pilih orang yang aktif. Keberatan hanya dapat diserahkan kepada Atasan PPID.',
  },
  'list-not-newer': {
    reason: 'Daftar libur ini tidak lebih baru daripada yang dipakai.',
    todo: 'Pilih daftar dari pilihan yang ada.',
  },
  'day-has-passed': {
    reason: 'Hari itu sudah lewat.',
    todo: 'Batas waktu yang sudah berjalan lewat hari itu tidak diubah lagi.',
  },
  'day-already-off': {
    reason: 'Hari itu memang tidak dihitung.',
    todo: 'Pilih hari kerja. Akhir pekan dan hari libur sudah dilewati.',
  },
  'day-too-far': {
    reason: 'Hari itu lebih jauh daripada akhir tahun depan.',
    todo: 'Catat libur daerah bila tahunnya sudah dekat, dengan keputusan untuk tahun itu.',
  },
  'decree-in-future': {
    reason: 'Tanggal keputusan ada di masa depan.',
    todo: 'Tunggu sampai keputusannya ditandatangani, atau perbaiki tanggalnya.',
  },
  'holiday-unknown': {
    reason: 'Libur daerah pada hari itu tidak ada.',
    todo: 'Muat ulang halaman, lalu pilih dari daftar.',
  },
} satisfies Record<AgencyRefusal | CalendarRefusal, RefusalWords>

export const en: Translation<typeof id> = {
  'unit-unknown': {
    reason: 'Your agency has no such unit.',
    todo: 'Reload the page, then choose a unit from the list.',
  },
  'unit-closed': {
    reason: 'This unit is closed.',
    todo: 'Open it again first, or choose another one.',
  },
  'unit-already-open': {
    reason: 'This unit is open.',
    todo: 'There is nothing to open again.',
  },
  'desk-stays-open': {
    reason: 'The information desk cannot be closed.',
    todo: 'Requests lie there until they are forwarded to a unit.',
  },
  'unit-has-open-cases': {
    reason: 'This unit still works on requests.',
    todo: 'Ask an officer to forward them to another unit first, then close this one.',
  },
  'unit-has-people': {
    reason: 'People still have roles in this unit.',
    todo: 'Move their roles to another unit first, then close this one.',
  },
  'person-unknown': {
    reason: 'This person does not work in your agency.',
    todo: 'Reload the page, then choose a person from the list.',
  },
  'person-has-left': {
    reason: 'The account of this person was deactivated.',
    todo: 'Take the person back first, with a new link.',
  },
  'person-still-here': {
    reason: 'This person still works in your agency.',
    todo: 'Change the roles instead of taking the person back.',
  },
  'person-already-joined': {
    reason: 'This person has already set a password.',
    todo: 'No link is needed. They sign in with their address and password.',
  },
  'address-in-use': {
    reason: 'Somebody already signs in with this address.',
    todo: 'Look for the person in the list, or use another address.',
  },
  'role-not-of-this-body': {
    reason: 'Your kind of body has no such role.',
    todo: 'Choose a role from the list.',
  },
  'roles-unchanged': {
    reason: 'The roles did not change.',
    todo: 'Give or take a role, then save.',
  },
  'role-left-empty': {
    reason: 'Nobody else holds this role, and there is work for it.',
    todo: 'Give the role to somebody else first. Assign open objections to another superior.',
  },
  'last-administrator': {
    reason: 'This is the last administrator.',
    todo: 'Give the role to somebody else who has set a password, then repeat.',
  },
  'successor-needed': {
    reason: 'This person holds work that nobody else holds.',
    todo: 'Choose a successor. Roles and open objections pass to them.',
  },
  'successor-unfit': {
    reason: 'This successor cannot take the work over.',
    todo: 'Choose somebody who is active. Objections can only pass to a superior.',
  },
  'list-not-newer': {
    reason: 'This list of holidays is not newer than the one in use.',
    todo: 'Choose a list from those offered.',
  },
  'day-has-passed': {
    reason: 'That day has passed.',
    todo: 'Limits that have run over it are not changed any more.',
  },
  'day-already-off': {
    reason: 'That day does not count anyway.',
    todo: 'Choose a working day. Weekends and holidays are already left out.',
  },
  'day-too-far': {
    reason: 'That day lies beyond the end of next year.',
    todo: 'Note a regional holiday when its year is near, by the decree for that year.',
  },
  'decree-in-future': {
    reason: 'The date of the decree lies in the future.',
    todo: 'Wait until the decree is signed, or correct its date.',
  },
  'holiday-unknown': {
    reason: 'There is no regional holiday on that day.',
    todo: 'Reload the page, then choose from the list.',
  },
}
