import type { Language, Translation } from '@terang/wording/texts'

const id = {
  missing: {
    title: 'Informasi apa yang tidak diumumkan?',
    lead: 'Sebagian informasi wajib diumumkan sedikitnya setiap 6 bulan, tanpa diminta. Bila tidak ada, Anda boleh keberatan tanpa mengajukan permohonan.',
    agency: 'Badan publik',
    choose: 'Pilih badan publik',
    reason: 'Informasi yang tidak Anda temukan',
    reasonHint: 'Sebut tahunnya bila Anda tahu, dan di mana Anda sudah mencarinya.',
    purpose: 'Untuk apa informasi ini?',
    purposeHint: 'Satu kalimat cukup.',
    aside: 'Yang wajib diumumkan berkala',
    points: [
      'Profil, alamat, dan struktur badan publik',
      'Program, kegiatan, dan anggarannya',
      'Ringkasan kinerja',
      'Laporan keuangan yang sudah diaudit',
      'Peraturan dan keputusan',
      'Rencana dan hasil pengadaan',
      'Ringkasan layanan informasi setiap tahun',
    ],
    basis: 'Pasal 9 UU 14/2008, Pasal 14–15 Peraturan Komisi Informasi 1/2021.',
    other: 'Informasi lain',
    otherWhat: 'Untuk informasi yang tidak wajib diumumkan, ajukan dulu permohonan.',
    ask: 'Ajukan permohonan',
    faults: {
      agency: 'Pilih salah satu.',
      reason: 'Tulis informasi apa yang tidak Anda temukan.',
      purpose: 'Tulis untuk apa informasi ini. Satu kalimat cukup.',
    },
  },
  who: {
    title: 'Anda mengajukan sebagai apa?',
    aside: 'Kenapa ini ditanyakan?',
    asideWhat:
      'Keberatan memuat identitas yang mengajukannya (Pasal 41 ayat (5) Peraturan Komisi Informasi 1/2021). Bawa atau kirim buktinya ke meja layanan bila diminta.',
  },
  identity: { lead: 'Atasan PPID menilai isi keberatan, bukan siapa yang mengajukannya.' },
  check: {
    title: 'Periksa sebelum mengirim',
    agency: 'Badan publik',
    reason: 'Yang tidak diumumkan',
    person: 'Data diri Anda',
    found: 'Diketahui tidak ada',
    afterwards: [
      'Anda langsung menerima nomor keberatan, kode rahasia, dan tanggal jawabannya.',
      'Bila tidak dijawab sampai batasnya, Anda boleh ke Komisi Informasi.',
      'Anda boleh mencabut keberatan selama belum dijawab.',
    ],
  },
  start: {
    title: 'Ajukan keberatan',
    lead: 'Keberatan diputus oleh Atasan PPID, bukan oleh pejabat yang menjawab Anda. Gratis, dan dijawab tertulis paling lama 30 hari kerja.',
    ways: 'Keberatan Anda tentang apa?',
    request: 'Permohonan yang sudah Anda ajukan',
    requestWhat:
      'Buka permohonannya dengan nomor dan kode rahasia. Tombol Ajukan keberatan ada di sana.',
    periodic: 'Informasi berkala tidak diumumkan?',
    periodicWhat:
      'Anggaran, laporan keuangan, profil, dan lainnya yang wajib diumumkan. Tidak perlu permohonan lebih dulu.',
    grounds: 'Yang boleh menjadi alasan',
    window: 'Sampai kapan',
    windowWhat:
      'Tiga puluh hari kerja sejak alasannya ada, misalnya sejak kami menolak atau sejak batas jawaban lewat. Tanggal tepatnya ada di halaman permohonan Anda. Yang datang sesudahnya tetap kami terima, dan orang yang menilai.',
  },
}

const en: Translation<typeof id> = {
  missing: {
    title: 'Which information is not published?',
    lead: 'Some information must be published at least every 6 months, unasked. If it is missing, you may object without a request.',
    agency: 'Public body',
    choose: 'Choose a public body',
    reason: 'The information you do not find',
    reasonHint: 'Name the year if you know it, and where you have looked.',
    purpose: 'What is it for?',
    purposeHint: 'One sentence is enough.',
    aside: 'What must be published regularly',
    points: [
      'Profile, address and structure of the public body',
      'Programmes, activities and their budget',
      'Summary of performance',
      'Audited financial reports',
      'Regulations and decisions',
      'Plans and results of procurement',
      'Yearly summary of the information service',
    ],
    basis: 'Article 9, Law 14/2008; Articles 14–15, Information Commission Regulation 1/2021.',
    other: 'Other information',
    otherWhat: 'For information that need not be published, send a request first.',
    ask: 'Ask for information',
    faults: {
      agency: 'Choose one.',
      reason: 'Say which information you do not find.',
      purpose: 'Say what the information is for. One sentence is enough.',
    },
  },
  who: {
    title: 'Who is objecting?',
    aside: 'Why do we ask?',
    asideWhat:
      'An objection names who files it (Article 41(5), Information Commission Regulation 1/2021). Bring or send the proof to the information desk if you are asked for it.',
  },
  identity: { lead: 'The superior judges what the objection says, not who files it.' },
  check: {
    title: 'Check before you send',
    agency: 'Public body',
    reason: 'What is not published',
    person: 'Your details',
    found: 'Found missing',
    afterwards: [
      'You get the number of the objection, a secret code and the date of the answer at once.',
      'If it is not answered within its limit, you may go to the Information Commission.',
      'You may withdraw the objection as long as it is not answered.',
    ],
  },
  start: {
    title: 'File an objection',
    lead: 'An objection is decided by the superior of the PPID, not by the officer who answered you. It is free, and answered in writing within 30 working days.',
    ways: 'What is your objection about?',
    request: 'A request that you have sent',
    requestWhat: 'Open the request with its number and secret code. The button to object is there.',
    periodic: 'Regular information is not published?',
    periodicWhat:
      'The budget, financial reports, the profile and more must be published. No request is needed first.',
    grounds: 'What may be a ground',
    window: 'Until when',
    windowWhat:
      'Thirty working days from when the ground is there, such as our refusal or the end of the limit to answer. The exact date is on the page of your request. A later objection is still taken, and people judge it.',
  },
}

/** Words of an objection without a request, and of the page that leads to both kinds. */
export const periodicTexts: Record<Language, Translation<typeof id>> = { id, en }
