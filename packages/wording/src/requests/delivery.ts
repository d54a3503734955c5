import type { DeliveryMeans, SentLetter } from '@terang/law'
import type { Translation } from '../texts.ts'

/** Bukti sampai: which letter reached the applicant, and by what it is proved. */
export const id = {
  letter: {
    incompleteness: 'Surat keterangan tidak lengkap',
    extension: 'Pemberitahuan perpanjangan',
    answer: 'Pemberitahuan tertulis',
    'hand-over': 'Penyerahan informasi',
  } satisfies Record<SentLetter, string>,
  deliveryMeans: {
    email: 'Email diterima server',
    post: 'Pos, nomor resi',
    'in-person': 'Diserahkan langsung',
    portal: 'Dibuka di portal',
  } satisfies Record<DeliveryMeans, string>,
}

export const en: Translation<typeof id> = {
  letter: {
    incompleteness: 'SentLetter of incompleteness',
    extension: 'Notice of extension',
    answer: 'Written notice',
    'hand-over': 'Hand-over of the information',
  },
  deliveryMeans: {
    email: 'E-mail accepted by the server',
    post: 'Post, receipt number',
    'in-person': 'Handed over in person',
    portal: 'Opened on the portal',
  },
}
