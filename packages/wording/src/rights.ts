import type { Right } from '@terang/law'
import type { Language, Translation } from './texts.ts'

type RightWords = {
  /** The right as a heading on the citizen's page. */
  name: string
  /** The same as an act that can be done today. */
  act: string
  /** Bila Anda tidak bertindak: what happens without it. */
  ifNothing: string
}

const id = {
  complete: {
    name: 'Melengkapi permohonan Anda',
    act: 'Lengkapi permohonan',
    ifNothing: 'Permohonan berhenti tanpa ditolak. Anda boleh mengajukan permohonan baru.',
  },
  'object-to-silence': {
    name: 'Mengajukan keberatan bila tidak dijawab',
    act: 'Ajukan keberatan',
    ifNothing: 'Kami tetap wajib menjawab. Hak keberatan berakhir pada tanggal itu.',
  },
  'object-to-answer': {
    name: 'Mengajukan keberatan bila Anda tidak setuju',
    act: 'Ajukan keberatan',
    ifNothing: 'Permohonan selesai. Hak keberatan berakhir pada tanggal itu.',
  },
  'petition-after-silence': {
    name: 'Mengajukan sengketa ke Komisi Informasi bila keberatan tidak ditanggapi',
    act: 'Ajukan sengketa ke Komisi Informasi',
    ifNothing: 'Atasan PPID tetap wajib menanggapi. Hak ke Komisi Informasi berakhir hari itu.',
  },
  'petition-after-answer': {
    name: 'Mengajukan sengketa ke Komisi Informasi bila Anda tidak puas',
    act: 'Ajukan sengketa ke Komisi Informasi',
    ifNothing: 'Tanggapan Atasan PPID berlaku. Hak ke Komisi Informasi berakhir pada tanggal itu.',
  },
  'complete-petition': {
    name: 'Melengkapi berkas sengketa di Komisi Informasi',
    act: 'Lengkapi berkas di Komisi Informasi',
    ifNothing: 'Komisi Informasi tidak meregistrasi sengketa Anda.',
  },
  'attend-hearing': {
    name: 'Mengikuti sidang Komisi Informasi',
    act: 'Hadiri sidang bila dipanggil',
    ifNothing: 'Sidang tetap berjalan. Tidak hadir dua kali tanpa alasan jelas membuatnya gugur.',
  },
  challenge: {
    name: 'Membawa putusan ke pengadilan bila Anda tidak menerimanya',
    act: 'Ajukan keberatan ke pengadilan',
    ifNothing: 'Putusan Komisi Informasi berlaku tetap dan wajib dijalankan.',
  },
  'await-court': {
    name: 'Menunggu putusan pengadilan',
    act: 'Ikuti panggilan pengadilan',
    ifNothing: 'Perkara tetap berjalan di pengadilan.',
  },
  cassation: {
    name: 'Mengajukan kasasi bila Anda tidak menerima putusan pengadilan',
    act: 'Ajukan kasasi ke Mahkamah Agung',
    ifNothing: 'Putusan pengadilan berlaku tetap dan wajib dijalankan.',
  },
  execution: {
    name: 'Meminta pengadilan menjalankan putusan bila badan publik tidak patuh',
    act: 'Minta penetapan eksekusi ke pengadilan',
    ifNothing: 'Putusan tetap berlaku. Badan publik tetap wajib menjalankannya.',
  },
  'new-request': {
    name: 'Mengajukan permohonan baru',
    act: 'Ajukan permohonan baru',
    ifNothing: 'Tidak ada yang hilang. Anda boleh mengajukan kapan saja.',
  },
  none: {
    name: 'Tidak ada langkah berikutnya',
    act: 'Tidak ada yang perlu dilakukan',
    ifNothing: 'Permohonan ini sudah selesai.',
  },
} satisfies Record<Right, RightWords>

const en: Translation<typeof id> = {
  complete: {
    name: 'Complete your request',
    act: 'Complete the request',
    ifNothing: 'The request ends without being refused. You may send a new one.',
  },
  'object-to-silence': {
    name: 'Object if you get no answer',
    act: 'File an objection',
    ifNothing: 'We must still answer. The right to object ends on that day.',
  },
  'object-to-answer': {
    name: 'Object if you disagree',
    act: 'File an objection',
    ifNothing: 'The request is finished. The right to object ends on that day.',
  },
  'petition-after-silence': {
    name: 'Go to the Information Commission if your objection is not answered',
    act: 'Petition the Information Commission',
    ifNothing: 'The superior must still answer. The right to petition ends on that day.',
  },
  'petition-after-answer': {
    name: 'Go to the Information Commission if you are not satisfied',
    act: 'Petition the Information Commission',
    ifNothing: 'The answer of the superior stands. The right to petition ends on that day.',
  },
  'complete-petition': {
    name: 'Complete your papers at the Information Commission',
    act: 'Complete the papers at the Commission',
    ifNothing: 'The Commission does not register your dispute.',
  },
  'attend-hearing': {
    name: 'Take part in the hearing of the Information Commission',
    act: 'Come to the hearing when summoned',
    ifNothing: 'The hearing goes on. Absent twice without a clear reason, the dispute lapses.',
  },
  challenge: {
    name: 'Take the decision to court if you do not accept it',
    act: 'Challenge the decision in court',
    ifNothing: 'The decision of the Commission becomes final and must be carried out.',
  },
  'await-court': {
    name: 'Wait for the judgment of the court',
    act: 'Follow the summons of the court',
    ifNothing: 'The case goes on in court.',
  },
  cassation: {
    name: 'Go to the Supreme Court if you do not accept the judgment',
    act: 'Appeal in cassation to the Supreme Court',
    ifNothing: 'The judgment becomes final and must be carried out.',
  },
  execution: {
    name: 'Ask the court to enforce the decision if the public body does not comply',
    act: 'Ask the court for enforcement',
    ifNothing: 'The decision stays in force. The public body must still carry it out.',
  },
  'new-request': {
    name: 'Send a new request',
    act: 'Send a new request',
    ifNothing: 'Nothing is lost. You may ask at any time.',
  },
  none: {
    name: 'There is no next step',
    act: 'Nothing needs to be done',
    ifNothing: 'This request is finished.',
  },
}

/** Hak berikutnya of the citizen. */
export const rightTexts: Record<Language, Translation<typeof id>> = { id, en }
