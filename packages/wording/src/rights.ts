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
