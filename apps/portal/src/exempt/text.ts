import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Informasi yang dikecualikan',
  lead: 'Tidak semua informasi dapat kami buka. Yang kami kecualikan kami sebut di sini, dengan alasannya, surat keputusannya, dan sampai kapan. Selain ini, informasi kami terbuka.',
  count: (shown: number) => `${shown} informasi dikecualikan hari ini.`,
  more: 'Lihat berikutnya',
  agency: 'Badan publik',
  all: 'Semua badan publik',
  show: 'Tampilkan',
  noAgency: 'Badan publik itu tidak ada. Kami tampilkan semuanya.',
  empty: 'Tidak ada informasi yang dikecualikan hari ini.',
  lost: 'Halaman lanjutan itu tidak ada lagi. Kami tampilkan dari awal.',
  why: 'Mengapa dikecualikan',
  content: 'Isinya',
  extent: 'Yang dikecualikan',
  ground: 'Dasar hukum',
  otherAct: 'Undang-undang lain',
  ifOpened: 'Akibat bila dibuka',
  ifClosed: 'Manfaat bila ditutup',
  until: 'Jangka waktu',
  decree: 'Surat keputusan',
  decreeText: (number: string, date: string) => `${number}, ${date}`,
  disagree: 'Tidak setuju?',
  disagreeText:
    'Anda tetap boleh memintanya. Bila kami menolak, Anda berhak mengajukan keberatan, lalu ke Komisi Informasi.',
  ask: 'Ajukan permohonan',
}

const en: Translation<typeof id> = {
  title: 'Exempt information',
  lead: 'We cannot open everything. What we exempt is named here, with the reason, the decree and until when. Everything else is open.',
  count: (shown) =>
    shown === 1
      ? 'One piece of information is exempt today.'
      : `${shown} pieces of information are exempt today.`,
  more: 'Show the next ones',
  agency: 'Public body',
  all: 'All public bodies',
  show: 'Show',
  noAgency: 'There is no such public body. We show all of them.',
  empty: 'No information is exempt today.',
  lost: 'That next page is not there any more. We show the first one.',
  why: 'Why it is exempt',
  content: 'What it holds',
  extent: 'What is exempt of it',
  ground: 'Legal ground',
  otherAct: 'Other Act',
  ifOpened: 'If it were opened',
  ifClosed: 'What closing protects',
  until: 'Duration',
  decree: 'Decree',
  decreeText: (number, date) => `${number}, ${date}`,
  disagree: 'Do you disagree?',
  disagreeText:
    'You may ask for it all the same. If we refuse, you may object, and then go to the Information Commission.',
  ask: 'Ask for information',
}

export const exemptTexts: Record<Language, Translation<typeof id>> = { id, en }
