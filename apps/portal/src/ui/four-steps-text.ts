import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Cara kerjanya',
  lead: 'Kami wajib menjawab paling lambat 10 hari kerja setelah permohonan diterima. Sabtu, Minggu, dan hari libur tidak dihitung.',
  steps: [
    {
      when: 'Hari Anda mengirim',
      title: 'Anda bertanya',
      what: 'Anda langsung menerima nomor, kode rahasia, dan tanggal jawaban.',
    },
    {
      when: 'Hari kerja 1–3',
      title: 'Kami periksa',
      what: 'Bila ada yang kurang, kami beri tahu. Anda punya 3\u00a0hari kerja untuk melengkapi.',
    },
    {
      when: 'Paling lambat hari kerja ke-10',
      title: 'Kami jawab tertulis',
      what: 'Diberi, diberi sebagian, atau ditolak, selalu dengan alasannya. Dapat diperpanjang satu kali, paling lama 7\u00a0hari kerja.',
    },
    {
      when: 'Sesudahnya',
      title: 'Anda boleh keberatan',
      what: 'Ke atasan kami, lalu ke Komisi Informasi. Kami tunjukkan sampai kapan.',
    },
  ],
}

const en: Translation<typeof id> = {
  title: 'How it works',
  lead: 'We must answer within 10 working days of receiving a request. Saturdays, Sundays and holidays do not count.',
  steps: [
    {
      when: 'The day you send it',
      title: 'You ask',
      what: 'You get a number, a secret code and the date of the answer at once.',
    },
    {
      when: 'Working days 1–3',
      title: 'We check',
      what: 'If something is missing, we tell you. You have 3\u00a0working days to complete it.',
    },
    {
      when: 'By working day 10',
      title: 'We answer in writing',
      what: 'Granted, granted in part or refused, always with reasons. It can be extended once, by 7\u00a0working days at most.',
    },
    {
      when: 'After that',
      title: 'You may object',
      what: 'To our superior, then to the Information Commission. We show you until when.',
    },
  ],
}

export const fourStepsTexts: Record<Language, Translation<typeof id>> = { id, en }
