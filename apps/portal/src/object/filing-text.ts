import { OPEN_CASE_MINUTES } from '@terang/contract/tracking-links'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Ajukan keberatan',
  about: (number: string) => `Atas permohonan ${number}`,
  grounds: {
    title: 'Apa yang tidak beres?',
    hint: 'Boleh lebih dari satu. Hanya yang sesuai dengan keadaan permohonan Anda yang kami tampilkan.',
    aside: 'Siapa yang memutuskan',
    asideWhat:
      'Atasan PPID, bukan pejabat yang menjawab Anda. Setiap alasan dijawab satu per satu, secara tertulis.',
    free: 'Tidak dipungut biaya.',
    none: 'Pilih sedikitnya satu.',
    misfit: 'Keadaan permohonan berubah, dan alasan itu tidak sesuai lagi. Pilih lagi.',
  },
  words: {
    title: 'Ceritakan dengan kata-kata Anda',
    reason: 'Apa yang terjadi, dan apa yang Anda minta?',
    reasonHint:
      'Tulis kenapa Anda tidak setuju dan jawaban seperti apa yang Anda harapkan. Tidak perlu bahasa hukum.',
    purpose: 'Untuk apa informasi ini?',
    purposeHint: (purpose: string) => `Kosongkan bila sama dengan permohonan Anda: “${purpose}”`,
    none: 'Tulis apa yang terjadi. Satu kalimat cukup.',
    asked: 'Yang Anda minta',
    avoid: 'Jangan tulis di sini',
    avoidWhat: 'NIK, nama orang sakit, atau nama anak. Data diri Anda sudah ada pada permohonan.',
  },
  check: {
    eyebrow: 'Langkah terakhir',
    title: 'Periksa sebelum mengirim',
    objection: 'Keberatan Anda',
    request: 'Atas permohonan',
    grounds: 'Alasan',
    reason: 'Penjelasan',
    purpose: 'Digunakan untuk',
    samePurpose: (purpose: string) => `${purpose} (sama dengan permohonan)`,
    due: 'Bila Anda kirim hari ini, Atasan PPID menjawab paling lambat',
    declare: 'Dengan mengirim, Anda menyatakan isian ini benar.',
    send: 'Kirim keberatan',
    after: 'Sesudah Anda kirim',
    afterwards: [
      'Anda langsung menerima nomor keberatan dan tanggal jawabannya.',
      'Yang menjawab permohonan Anda tidak ikut memutuskan.',
      'Bila tidak dijawab sampai batasnya, Anda boleh ke Komisi Informasi.',
      'Anda boleh mencabut keberatan selama belum dijawab.',
    ],
  },
  sending: {
    notSent: 'Keberatan belum terkirim',
    alreadySent: 'Keberatan ini sudah Anda kirim',
    alreadySentAdvice:
      'Isiannya berubah sejak dikirim. Bila memang keberatan lain, kirim sebagai keberatan baru.',
    sendNew: 'Kirim sebagai keberatan baru',
    changed: 'Permohonan Anda berubah sejak halaman ini dibuka',
    changedAdvice:
      'Keadaannya yang terbaru sudah kami pakai di halaman ini. Periksa sekali lagi, lalu kirim.',
  },
  window: {
    title: 'Sampai kapan Anda boleh keberatan',
    until: 'Ajukan paling lambat',
    left: (days: number) => (days === 0 ? 'Hari ini hari terakhir.' : `${days} hari kerja lagi.`),
    late: 'Tiga puluh hari kerja itu sudah lewat.',
    lateWhat:
      'Keberatan Anda tetap kami terima dan kami catat. Terlambat atau tidak, yang menilai orang: Atasan PPID, lalu Komisi Informasi. Bukan sistem ini. Sebut dalam penjelasan kenapa baru sekarang.',
    second: (date: string) =>
      `Dengan cara hitung lain, dari hari pertama tidak dijawab, batasnya ${date}. Keberatan sampai tanggal itu tetap kami anggap tepat waktu.`,
    after:
      'Lewat tanggal itu pun keberatan tetap kami terima. Yang menilai orang, bukan sistem ini.',
    from: {
      silence: (date: string) => `Batas jawaban kami, ${date}, lewat tanpa jawaban tertulis.`,
      answer: (date: string) => `Kami menjawab permohonan Anda pada ${date}.`,
      handover: (date: string) => `Kami menyerahkan informasinya pada ${date}.`,
      end: (date: string) => `Permohonan Anda berhenti pada ${date}.`,
    },
    gives: (days: number) =>
      `Hitungan mulai pada hari kerja berikutnya. Undang-undang memberi Anda ${days} hari kerja.`,
    startDay: (date: string) => `${date}: alasan keberatan ada, belum dihitung`,
    startLegend: 'alasan ada, belum dihitung',
  },
  reopen: {
    title: 'Isi nomor dan kode lagi',
    lead: `Demi keamanan, permohonan hanya terbuka selama ${OPEN_CASE_MINUTES} menit. Isian keberatan Anda tidak hilang: kami lanjutkan dari halaman yang tadi.`,
    other: 'Itu permohonan lain. Isi nomor permohonan yang tadi Anda buka.',
    open: 'Lanjutkan keberatan',
    aside: 'Kode hilang?',
    asideWhat:
      'Datang ke meja layanan membawa KTP. Keberatan boleh juga diajukan di sana, lewat surat, atau lewat email.',
  },
}

const en: Translation<typeof id> = {
  title: 'File an objection',
  about: (number) => `To request ${number}`,
  grounds: {
    title: 'What went wrong?',
    hint: 'You may tick several. We show only those that fit your request as it stands.',
    aside: 'Who decides',
    asideWhat:
      'The superior of the PPID, not the officer who answered you. Each ground is answered by itself, in writing.',
    free: 'It costs nothing.',
    none: 'Choose at least one.',
    misfit: 'The request has changed and this ground does not fit any more. Please choose again.',
  },
  words: {
    title: 'Tell it in your own words',
    reason: 'What happened, and what do you ask for?',
    reasonHint:
      'Say why you disagree and what answer you expect. There is no need for legal language.',
    purpose: 'What is the information for?',
    purposeHint: (purpose) => `Leave empty if it is the same as in your request: “${purpose}”`,
    none: 'Say what happened. One sentence is enough.',
    asked: 'What you asked for',
    avoid: 'Do not write here',
    avoidWhat:
      'Identity numbers, names of patients or of children. Your own details are with the request already.',
  },
  check: {
    eyebrow: 'Last step',
    title: 'Check before you send',
    objection: 'Your objection',
    request: 'To request',
    grounds: 'Grounds',
    reason: 'Explanation',
    purpose: 'Used for',
    samePurpose: (purpose) => `${purpose} (as in the request)`,
    due: 'If you send it today, the superior answers by',
    declare: 'By sending, you state that this is true.',
    send: 'Send the objection',
    after: 'After you send it',
    afterwards: [
      'You get the number of the objection and the date of its answer at once.',
      'Whoever answered your request takes no part in deciding.',
      'If it is not answered within its limit, you may go to the Information Commission.',
      'You may withdraw the objection as long as it is not answered.',
    ],
  },
  sending: {
    notSent: 'The objection was not sent',
    alreadySent: 'You have already sent this objection',
    alreadySentAdvice:
      'The answers have changed since then. If this is another objection, send it as a new one.',
    sendNew: 'Send as a new objection',
    changed: 'Your request has changed since this page was opened',
    changedAdvice: 'This page now rests on its newest state. Check once more, then send.',
  },
  window: {
    title: 'Until when you may object',
    until: 'File it by',
    left: (days) =>
      days === 0
        ? 'Today is the last day.'
        : days === 1
          ? '1 working day left.'
          : `${days} working days left.`,
    late: 'The thirty working days have passed.',
    lateWhat:
      'We still take your objection and register it. Whether it is too late is judged by people: the superior, then the Information Commission. Not by this system. Say in your explanation why it comes only now.',
    second: (date) =>
      `Counted another way, from the first day without an answer, the limit is ${date}. We count objections until that date as in time.`,
    after: 'After that date we still take an objection. People judge it, not this system.',
    from: {
      silence: (date) => `Our limit to answer, ${date}, passed without a written answer.`,
      answer: (date) => `We answered your request on ${date}.`,
      handover: (date) => `We handed the information over on ${date}.`,
      end: (date) => `Your request ended on ${date}.`,
    },
    gives: (days) =>
      `The count begins on the next working day. The law gives you ${days} working days.`,
    startDay: (date) => `${date}: the ground is there, not counted`,
    startLegend: 'ground found, not counted',
  },
  reopen: {
    title: 'Enter number and code again',
    lead: `For your safety, a request stays open for ${OPEN_CASE_MINUTES} minutes only. Your objection is not lost: we go on from the same page.`,
    other: 'That is another request. Enter the number of the one you had opened.',
    open: 'Go on with the objection',
    aside: 'Lost the code?',
    asideWhat:
      'Come to the information desk with your KTP. You may also object there, by letter or by e-mail.',
  },
}

/** Words of the pages on which a citizen objects to a request. */
export const filingTexts: Record<Language, Translation<typeof id>> = { id, en }
