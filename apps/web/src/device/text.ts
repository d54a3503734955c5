import { SESSION_HOURS } from '@terang/contract/accounts'
import { lengthText } from '@terang/wording/limits'
import type { ProblemWords } from '@terang/wording/problems'
import type { Language } from '@terang/wording/texts'
import type { DeviceProblemCode } from './device-problem.ts'

type Words = Record<DeviceProblemCode, ProblemWords>

const id: Words = {
  'device-full': {
    sentence: 'Penyimpanan perangkat ini penuh, sehingga permohonan belum tersimpan.',
    advice:
      'Yang Anda tulis tetap ada di halaman ini. Kosongkan sebagian penyimpanan, atau hapus permohonan yang sudah terdaftar dari daftar tunggu, lalu catat lagi.',
  },
  'device-closed': {
    sentence: 'Jaringan terputus, dan peramban ini tidak dapat menyimpan permohonan.',
    advice:
      'Yang Anda tulis tetap ada di halaman ini. Jangan tutup halaman; kirim setelah jaringan kembali, atau catat di kertas.',
  },
  'device-locked': {
    sentence: 'Jaringan terputus, dan kunci perangkat Anda sudah berakhir.',
    advice: `Yang Anda tulis tetap ada di halaman ini. Kunci berlaku ${lengthText(SESSION_HOURS, 'hour', 'id')} sejak terakhir tersambung. Kirim setelah jaringan kembali, atau catat di kertas.`,
  },
}

const en: Words = {
  'device-full': {
    sentence: 'This device has no room left, so the request is not kept yet.',
    advice:
      'What you wrote is still on this page. Make room on the device, or remove registered requests from the waiting list, then register again.',
  },
  'device-closed': {
    sentence: 'The connection broke, and this browser cannot keep the request.',
    advice:
      'What you wrote is still on this page. Do not close it; send it when the line is back, or write it on paper.',
  },
  'device-locked': {
    sentence: 'The connection broke, and the key of your device has ended.',
    advice: `What you wrote is still on this page. The key lasts ${lengthText(SESSION_HOURS, 'hour', 'en')} from the last connection. Send it when the line is back, or write it on paper.`,
  },
}

export const deviceTexts: Record<Language, Words> = { id, en }
