import type { Language, Translation } from '@terang/wording/texts'

const id = {
  eyebrow: (number: number, of: number) => `Pertanyaan ${number} dari ${of}`,
  next: 'Lanjutkan',
  toCheck: 'Simpan dan kembali ke ringkasan',
  back: 'Kembali',
  change: 'Ubah',
  nothingStored: 'Belum ada yang tersimpan di tempat kami sampai Anda mengirim.',
  lost: {
    expired: 'Isian Anda sudah lebih dari 24 jam',
    broken: 'Isian sebelumnya tidak dapat dibaca lagi',
  },
  lostAdvice:
    'Jawaban di halaman sebelumnya tidak dapat kami buka lagi. Yang baru saja Anda ketik tetap ada. Isi lagi bagian yang kosong.',
  kept: 'Semua isian Anda masih ada di halaman ini.',
}

const en: Translation<typeof id> = {
  eyebrow: (number, of) => `Question ${number} of ${of}`,
  next: 'Continue',
  toCheck: 'Save and return to the summary',
  back: 'Back',
  change: 'Change',
  nothingStored: 'Nothing is stored with us until you send it.',
  lost: {
    expired: 'Your answers are more than 24 hours old',
    broken: 'Your earlier answers can no longer be read',
  },
  lostAdvice:
    'We can no longer open the answers of the pages before. What you have just typed is still here. Please fill in the empty parts again.',
  kept: 'All your answers are still on this page.',
}

export const walkTexts: Record<Language, Translation<typeof id>> = { id, en }
