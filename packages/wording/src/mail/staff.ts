import type { StaffNotice } from '@terang/contract/mail'
import type { NoticeWords } from './applicant.ts'

const due = (date: string) => `Batas waktu perkara ini ${date}.`
const opened = (date: string) => `Buka paling lambat ${date}.`

/** Pemberitahuan lewat email kepada pemegang perkara. */
export const id: NoticeWords<StaffNotice> = {
  registered: {
    subject: (number) => `Permohonan baru ${number}`,
    happened: 'Permohonan baru masuk dari portal dan menunggu diperiksa.',
    until: due,
  },
  completed: {
    subject: (number) => `Permohonan ${number} dilengkapi pemohon`,
    happened: 'Pemohon melengkapi permohonannya.',
    until: due,
  },
  withdrawn: {
    subject: (number) => `Permohonan ${number} dicabut`,
    happened: 'Pemohon mencabut permohonannya.',
  },
  assigned: {
    subject: (number) => `Permohonan ${number} diteruskan kepada unit Anda`,
    happened: 'Sebuah permohonan diteruskan kepada unit Anda dan menunggu balasan.',
    until: (date) => `Balas paling lambat ${date}.`,
  },
  replied: {
    subject: (number) => `Balasan unit untuk permohonan ${number}`,
    happened: 'Balasan unit masuk; pemberitahuan kepada pemohon dapat disiapkan.',
    until: due,
  },
  'sent-back': {
    subject: (number) => `Permohonan ${number} dikembalikan unit`,
    happened: 'Unit mengembalikan permohonan ini ke meja layanan.',
    until: due,
  },
  recalled: {
    subject: (number) => `Permohonan ${number} ditarik kembali dari unit Anda`,
    happened:
      'Meja layanan menarik kembali permohonan ini dari unit Anda. Tidak ada lagi yang perlu dibalas.',
  },
  'refusal-proposed': {
    subject: (number) => `Permohonan ${number} menunggu persetujuan Anda`,
    happened: 'PPID mengusulkan penolakan dan menunggu persetujuan Atasan PPID.',
    until: due,
  },
  'refusal-consented': {
    subject: (number) => `Permohonan ${number}: usulan disetujui`,
    happened: 'Atasan PPID menyetujui usulan penolakan.',
    until: due,
  },
  'refusal-declined': {
    subject: (number) => `Permohonan ${number}: usulan tidak disetujui`,
    happened: 'Atasan PPID tidak menyetujui usulan penolakan.',
    until: due,
  },
  answered: {
    subject: (number) => `Permohonan ${number}: informasi perlu diserahkan`,
    happened: 'Pemberitahuan sudah dikirim; informasinya perlu diserahkan kepada pemohon.',
    until: due,
  },
  reopened: {
    subject: (number) => `Permohonan ${number} wajib dijawab lagi`,
    happened: 'Kewajiban menjawab permohonan ini dibuka kembali.',
    until: due,
  },
  'objection-registered': {
    subject: (number) => `Keberatan baru ${number}`,
    happened: 'Keberatan baru terdaftar dan menunggu tanggapan Atasan PPID.',
    until: due,
  },
  'objection-assigned': {
    subject: (number) => `Keberatan ${number} diserahkan kepada Anda`,
    happened: 'Sebuah keberatan diserahkan kepada Anda untuk diputus.',
    until: due,
  },
  'objection-silence-noted': {
    subject: (number) => `Keberatan ${number} lewat batas`,
    happened: 'Batas tanggapan lewat tanpa tanggapan. Keberatan ini tetap wajib ditanggapi.',
  },
  'objection-withdrawn': {
    subject: (number) => `Keberatan ${number} dicabut`,
    happened: 'Pemohon mencabut keberatannya.',
  },
  'petition-noted': {
    subject: (number) => `Sengketa atas keberatan ${number}`,
    happened: 'Permohonan penyelesaian sengketa ke Komisi Informasi dicatat.',
  },
  'ruling-noted': {
    subject: (number) => `Putusan atas keberatan ${number}`,
    happened: 'Putusan atas sengketa informasi dicatat.',
  },
  'reminder-soon': {
    subject: (number) => `Pengingat: batas ${number} sudah dekat`,
    happened: 'Batas waktu perkara yang Anda pegang sudah dekat.',
    until: due,
  },
  'reminder-today': {
    subject: (number) => `Pengingat: batas ${number} hari ini`,
    happened: 'Batas waktu perkara yang Anda pegang jatuh hari ini.',
    until: due,
  },
  'reminder-late': {
    subject: (number) => `Pengingat: batas ${number} sudah lewat`,
    happened: 'Batas waktu perkara yang Anda pegang sudah lewat.',
    until: due,
  },
  'opening-soon': {
    subject: (number) => `Pengingat: informasi yang dikecualikan (${number}) segera dibuka`,
    happened:
      'Masa pengecualian sebuah informasi hampir habis. PPID wajib membukanya sebelum masa itu berakhir.',
    until: opened,
  },
  'opening-today': {
    subject: (number) => `Pengingat: informasi yang dikecualikan (${number}) dibuka hari ini`,
    happened:
      'Hari ini batas bagi PPID untuk membuka informasi yang masa pengecualiannya hampir habis.',
    until: opened,
  },
  'opening-late': {
    subject: (number) => `Pengingat: informasi yang dikecualikan (${number}) belum dibuka`,
    happened:
      'Batas bagi PPID untuk membuka informasi ini sudah lewat. Tanpa tindakan pun terbuka sehari sesudah masanya habis.',
    until: (date) => `Batasnya ${date}.`,
  },
  'unit-due-soon': {
    subject: (number) => `Pengingat: balasan unit Anda untuk ${number} ditunggu`,
    happened: 'Balasan unit Anda belum masuk, dan tenggatnya sudah dekat.',
    until: (date) => `Tenggat unit Anda ${date}.`,
  },
  'unit-overdue': {
    subject: (number) => `Unit belum membalas permohonan ${number}`,
    happened:
      'Sebuah unit belum membalas sampai tenggatnya lewat. Batas kepada pemohon tetap berjalan; PPID perlu menanyakannya.',
    until: (date) => `Tenggat unit itu ${date}.`,
  },
  'need-overdue': {
    subject: (number) => `Permohonan ${number}: ada yang perlu disediakan`,
    happened:
      'Ada yang harus disediakan untuk pemohon dan belum dicatat selesai. Rinciannya di halaman perkara.',
    until: (date) => `Seharusnya siap ${date}.`,
  },
}

const limit = (date: string) => `The limit of this case is ${date}.`
const openBy = (date: string) => `Open it by ${date}.`

export const en: NoticeWords<StaffNotice> = {
  registered: {
    subject: (number) => `New request ${number}`,
    happened: 'A new request came in through the portal and waits to be checked.',
    until: limit,
  },
  completed: {
    subject: (number) => `Request ${number} was completed by the applicant`,
    happened: 'The applicant completed the request.',
    until: limit,
  },
  withdrawn: {
    subject: (number) => `Request ${number} was withdrawn`,
    happened: 'The applicant withdrew the request.',
  },
  assigned: {
    subject: (number) => `Request ${number} was forwarded to your unit`,
    happened: 'A request was forwarded to your unit and waits for a reply.',
    until: (date) => `Reply by ${date}.`,
  },
  replied: {
    subject: (number) => `Reply of the unit to request ${number}`,
    happened: 'The reply of the unit came in; the notice to the applicant can be prepared.',
    until: limit,
  },
  'sent-back': {
    subject: (number) => `Request ${number} was sent back by the unit`,
    happened: 'The unit sent this request back to the desk.',
    until: limit,
  },
  recalled: {
    subject: (number) => `Request ${number} was recalled from your unit`,
    happened: 'The desk took this request back from your unit. Nothing has to be replied any more.',
  },
  'refusal-proposed': {
    subject: (number) => `Request ${number} waits for your consent`,
    happened: 'The PPID proposed a refusal, which waits for the consent of the superior.',
    until: limit,
  },
  'refusal-consented': {
    subject: (number) => `Request ${number}: proposal consented to`,
    happened: 'The superior consented to the proposed refusal.',
    until: limit,
  },
  'refusal-declined': {
    subject: (number) => `Request ${number}: proposal declined`,
    happened: 'The superior declined the proposed refusal.',
    until: limit,
  },
  answered: {
    subject: (number) => `Request ${number}: information to be handed over`,
    happened: 'The notice went out; the information has to be handed over to the applicant.',
    until: limit,
  },
  reopened: {
    subject: (number) => `Request ${number} must be answered again`,
    happened: 'The duty to answer this request was reopened.',
    until: limit,
  },
  'objection-registered': {
    subject: (number) => `New objection ${number}`,
    happened: 'A new objection was registered and waits for the answer of the superior.',
    until: limit,
  },
  'objection-assigned': {
    subject: (number) => `Objection ${number} was assigned to you`,
    happened: 'An objection was assigned to you to decide.',
    until: limit,
  },
  'objection-silence-noted': {
    subject: (number) => `Objection ${number} is past its limit`,
    happened: 'The limit passed without an answer. The objection must be answered all the same.',
  },
  'objection-withdrawn': {
    subject: (number) => `Objection ${number} was withdrawn`,
    happened: 'The applicant withdrew the objection.',
  },
  'petition-noted': {
    subject: (number) => `Dispute after objection ${number}`,
    happened: 'A petition to the Information Commission was noted.',
  },
  'ruling-noted': {
    subject: (number) => `Ruling after objection ${number}`,
    happened: 'A ruling on the information dispute was noted.',
  },
  'reminder-soon': {
    subject: (number) => `Reminder: the limit of ${number} is near`,
    happened: 'The limit of a case that you hold is near.',
    until: limit,
  },
  'reminder-today': {
    subject: (number) => `Reminder: the limit of ${number} is today`,
    happened: 'The limit of a case that you hold is today.',
    until: limit,
  },
  'reminder-late': {
    subject: (number) => `Reminder: the limit of ${number} has passed`,
    happened: 'The limit of a case that you hold has passed.',
    until: limit,
  },
  'opening-soon': {
    subject: (number) => `Reminder: exempt information (${number}) is to be opened soon`,
    happened:
      'The time of an exemption is nearly over. The PPID has to open the information before it ends.',
    until: openBy,
  },
  'opening-today': {
    subject: (number) => `Reminder: exempt information (${number}) is to be opened today`,
    happened:
      'Today is the limit for the PPID to open information whose exemption is about to end.',
    until: openBy,
  },
  'opening-late': {
    subject: (number) => `Reminder: exempt information (${number}) has not been opened`,
    happened:
      'The limit for the PPID to open this information has passed. Even without any act it is public on the day after its time ends.',
    until: (date) => `The limit was ${date}.`,
  },
  'unit-due-soon': {
    subject: (number) => `Reminder: the reply of your unit to ${number} is awaited`,
    happened: 'The reply of your unit has not come in, and its limit is near.',
    until: (date) => `The limit of your unit is ${date}.`,
  },
  'unit-overdue': {
    subject: (number) => `A unit has not replied to request ${number}`,
    happened:
      'A unit did not reply within its limit. The limit towards the applicant runs on; the PPID has to ask for the reply.',
    until: (date) => `The limit of that unit was ${date}.`,
  },
  'need-overdue': {
    subject: (number) => `Request ${number}: something is to be arranged`,
    happened:
      'Something was to be arranged for the applicant and is not yet noted as done. The page of the case says what.',
    until: (date) => `It was to be ready by ${date}.`,
  },
}
