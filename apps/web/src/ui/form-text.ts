import type { Language, Translation } from '@terang/wording/texts'

const id = {
  optional: '(boleh kosong)',
  toMend: (count: number) => `${count} isian perlu diperbaiki`,
  network: {
    sentence: 'Jaringan terputus, sehingga kiriman belum sampai.',
    advice: 'Yang Anda tulis tetap ada di halaman ini. Sambungkan lagi, lalu kirim ulang.',
  },
  unread: {
    sentence: 'Halaman ini belum dapat dimuat.',
    advice: 'Jaringan terputus atau server tidak menjawab. Coba lagi.',
  },
  incident: (number: string) => `Nomor kejadian: ${number}`,
  reload: 'Muat ulang, isian tetap',
  reloaded: 'Keadaan terakhir sudah dimuat. Periksa lagi isian Anda, lalu kirim.',
  signIn: 'Masuk lagi',
  retry: 'Coba lagi',
  home: 'Ke halaman awal',
  sending: 'Mengirim…',
  offline: 'Tidak ada jaringan. Yang Anda tulis tetap di layar.',
  close: 'Tutup',
}

const en: Translation<typeof id> = {
  optional: '(optional)',
  toMend: (count) => (count === 1 ? '1 field to mend' : `${count} fields to mend`),
  network: {
    sentence: 'The connection broke, so this did not arrive.',
    advice: 'What you wrote is still on this page. Reconnect, then send again.',
  },
  unread: {
    sentence: 'This page could not be loaded.',
    advice: 'The connection broke or the server does not answer. Try again.',
  },
  incident: (number) => `Incident number: ${number}`,
  reload: 'Reload, keep what I wrote',
  reloaded: 'The latest state is loaded. Check what you entered, then send.',
  signIn: 'Sign in again',
  retry: 'Try again',
  home: 'To the start',
  sending: 'Sending…',
  offline: 'No connection. What you wrote stays on the screen.',
  close: 'Close',
}

export const formTexts: Record<Language, Translation<typeof id>> = { id, en }
