import type { NeedKind, NeedState, PaymentKind } from '@terang/law'
import type { Translation } from '../texts.ts'

/** Bantuan bagi pemohon and what it costs: Perki P5(5)(6), P24(5), P29(2), P38(3). */
export const id = {
  /** In place of a first line, until the desk wrote down what was said. */
  spokenTitle: 'Permohonan lewat rekaman suara',
  need: {
    'large-print': 'Cetakan huruf besar',
    audio: 'Salinan suara',
    braille: 'Salinan braille',
    'sign-language': 'Juru bahasa isyarat',
    'form-help': 'Bantuan mengisi formulir',
    other: 'Bantuan lain',
  } satisfies Record<NeedKind, string>,
  payment: {
    cash: 'Tunai di meja layanan',
    account: 'Rekening resmi badan publik',
    'electronic-money': 'Uang elektronik',
  } satisfies Record<PaymentKind, string>,
  needState: {
    open: 'Perlu disediakan',
    met: 'Sudah disediakan',
    forgone: 'Tidak dapat disediakan',
  } satisfies Record<NeedState, string>,
}

export const en: Translation<typeof id> = {
  spokenTitle: 'Request by voice note',
  need: {
    'large-print': 'Large print',
    audio: 'Audio copy',
    braille: 'Braille copy',
    'sign-language': 'Sign language interpreter',
    'form-help': 'Help to fill in the form',
    other: 'Other help',
  },
  payment: {
    cash: 'Cash at the desk',
    account: 'Official account of the body',
    'electronic-money': 'Electronic money',
  },
  needState: { open: 'To be arranged', met: 'Arranged', forgone: 'Could not be arranged' },
}
