import type { Language, Translation } from '@terang/wording/texts'

const id = {
  notFound: {
    title: 'Halaman ini tidak ada',
    what: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah.',
  },
  internal: {
    title: 'Ada kesalahan pada sistem kami',
    what: 'Bukan pada isian Anda. Kembali ke halaman sebelumnya, isian Anda masih ada di sana, lalu coba lagi.',
    number: (id: string) => `Nomor kejadian: ${id}. Sebutkan nomor ini bila menghubungi kami.`,
  },
  busy: {
    title: 'Layanan sedang sangat sibuk',
    what: 'Tunggu sebentar, lalu muat ulang halaman ini. Bila Anda sedang mengirim, kembali ke halaman sebelumnya: isian Anda masih ada di sana, dan mengirim dua kali tidak membuat dua permohonan.',
  },
  tooLarge: {
    title: 'Kiriman terlalu besar',
    what: 'Kembali ke halaman sebelumnya dan pendekkan isian Anda. Isiannya masih ada di sana.',
  },
  otherSite: {
    title: 'Kiriman ini datang dari situs lain',
    what: 'Demi keamanan, formulir hanya kami terima dari situs ini sendiri. Buka halamannya di sini, lalu kirim lagi.',
  },
  home: 'Ke beranda',
  track: 'Lacak permohonan',
}

const en: Translation<typeof id> = {
  notFound: {
    title: 'This page does not exist',
    what: 'The address may be mistyped, or the page has moved.',
  },
  internal: {
    title: 'Something is wrong in our system',
    what: 'Not in what you entered. Go back to the page before, your answers are still there, and try again.',
    number: (number) => `Incident number: ${number}. Please give it when you contact us.`,
  },
  busy: {
    title: 'The service is very busy',
    what: 'Wait a moment, then reload this page. If you were sending something, go back to the page before: your answers are still there, and sending twice does not make two requests.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    what: 'Go back to the page before and shorten your answers. They are still there.',
  },
  otherSite: {
    title: 'This was sent from another site',
    what: 'For your safety, we take forms only from this site itself. Open the page here, then send it again.',
  },
  home: 'Go to the home page',
  track: 'Track a request',
}

export const errorTexts: Record<Language, Translation<typeof id>> = { id, en }
