import type { Translation } from '@terang/wording/texts'

export const id = {
  eyebrow: 'Langkah terakhir',
  title: 'Periksa sebelum mengirim',
  request: 'Permohonan Anda',
  details: 'Informasi',
  purpose: 'Digunakan untuk',
  where: 'Ditujukan kepada',
  how: 'Cara menerima',
  person: 'Data diri Anda',
  desk: (agency: string) => `${agency}, lewat meja layanan informasi`,
  unitOf: (unit: string, agency: string) => `${unit}, ${agency}`,
  file: (papers: string) => `Foto atau salinan ${papers}`,
  fileHint:
    'JPG, PNG, WebP, atau PDF, paling besar 10 MB. Boleh foto dari ponsel, asal terbaca. Satukan dalam satu PDF bila lebih dari satu.',
  fileKinds: 'Pakai JPG, PNG, WebP, atau PDF.',
  fileLater:
    'Boleh menyusul: tanpa berkas ini permohonan tetap kami catat hari ini juga, lalu kami minta Anda melengkapi.',
  fileKept: (name: string) => `${name} sudah kami terima. Pilih berkas lain bila ingin mengganti.`,
  due: 'Bila Anda kirim hari ini, jawaban paling lambat',
  declare: 'Dengan mengirim, Anda menyatakan data ini benar.',
  send: 'Kirim permohonan',
  sendNew: 'Kirim sebagai permohonan baru',
  alreadySent: 'Permohonan ini sudah Anda kirim',
  alreadySentAdvice:
    'Isiannya berubah sejak dikirim. Bila memang permohonan lain, kirim sebagai permohonan baru.',
  notSent: 'Permohonan belum terkirim',
  after: 'Sesudah Anda kirim',
  afterwards: [
    'Anda langsung menerima nomor dan kode rahasia.',
    'Tanggal jawaban tidak bergeser tanpa pemberitahuan.',
    'Anda boleh mencabut permohonan selama belum kami jawab.',
  ],
}

export const en: Translation<typeof id> = {
  eyebrow: 'Last step',
  title: 'Check before you send',
  request: 'Your request',
  details: 'Information',
  purpose: 'Used for',
  where: 'Addressed to',
  how: 'How to get it',
  person: 'Your details',
  desk: (agency) => `${agency}, through the information desk`,
  unitOf: (unit, agency) => `${unit}, ${agency}`,
  file: (papers) => `Photo or copy of ${papers}`,
  fileHint:
    'JPG, PNG, WebP or PDF, up to 10 MB. A photo from your phone will do if it can be read. Put several papers into one PDF.',
  fileKinds: 'Use JPG, PNG, WebP or PDF.',
  fileLater:
    'It can follow later: without it we still register the request today, and then ask you to complete it.',
  fileKept: (name) => `We have ${name}. Choose another file to replace it.`,
  due: 'If you send it today, the answer comes by',
  declare: 'By sending, you state that these details are true.',
  send: 'Send the request',
  sendNew: 'Send as a new request',
  alreadySent: 'You have already sent this request',
  alreadySentAdvice:
    'The answers have changed since then. If this is another request, send it as a new one.',
  notSent: 'The request was not sent',
  after: 'After you send it',
  afterwards: [
    'You get a number and a secret code at once.',
    'The date of the answer does not move without word to you.',
    'You may withdraw the request as long as we have not answered it.',
  ],
}
