import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Kotak keluar',
  goesOut: 'Email yang dikirim sistem kepada pemohon dan petugas, yang terbaru di atas.',
  staysDemo: 'Peragaan: setiap email hanya ditampilkan di sini, tidak ada yang dikirim.',
  stays:
    'Email belum diatur, jadi tidak ada yang dikirim. Sesudah tujuh hari email tidak dikirim lagi.',
  column: { when: 'Ditulis', what: 'Email', to: 'Kepada', state: 'Keadaan' },
  nobody: 'tidak ada alamat',
  said: 'Kata server email',
  open: 'Buka perkara',
  emptyTitle: 'Belum ada email',
  ofCase: 'Kabar lewat email',
  ofCaseNone: 'Belum ada email tentang perkara ini.',
  ofCaseCount: (count: number) => `${count} email`,
  ofCaseStays: 'Email belum diatur, jadi tidak ada yang dikirim.',
  tries: (count: number) => `dicoba ${count} kali`,
  emptyText: 'Email ditulis sesudah tindakan pada perkara, dan sebelum batas waktunya.',
}

const en: Translation<typeof id> = {
  title: 'Outbox',
  goesOut: 'Mails that the system sends to applicants and staff, the newest first.',
  staysDemo: 'Demo: every mail is only shown here, none is sent.',
  stays: 'Mail is not set up, so none is sent. After seven days a mail is not sent any more.',
  column: { when: 'Written', what: 'Mail', to: 'To', state: 'State' },
  nobody: 'no address',
  said: 'What the mail server said',
  open: 'Open the case',
  emptyTitle: 'No mail yet',
  ofCase: 'Notices by e-mail',
  ofCaseNone: 'No mail about this case yet.',
  ofCaseCount: (count) => counted(count, 'mail', 'mails'),
  ofCaseStays: 'Mail is not set up, so none is sent.',
  tries: (count) => `tried ${counted(count, 'time', 'times')}`,
  emptyText: 'Mails are written after an act on a case, and before its limit.',
}

export const mailPageTexts: Record<Language, Translation<typeof id>> = { id, en }
