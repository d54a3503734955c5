import type { Language, Translation } from '@terang/wording/texts'
import { en as checkEnglish, id as check } from './check-text.ts'
import { en as questionsEnglish, id as questions } from './questions-text.ts'

const id = {
  ...questions,
  check,
  eyebrow: (number: number, of: number) => `Pertanyaan ${number} dari ${of}`,
  next: 'Lanjutkan',
  toCheck: 'Simpan dan kembali ke ringkasan',
  back: 'Kembali',
  nothingStored: 'Belum ada yang tersimpan di tempat kami sampai Anda mengirim.',
  lost: {
    expired: 'Isian Anda sudah lebih dari 24 jam',
    broken: 'Isian sebelumnya tidak dapat dibaca lagi',
  },
  lostAdvice:
    'Jawaban di halaman sebelumnya tidak dapat kami buka lagi. Yang baru saja Anda ketik tetap ada. Isi lagi bagian yang kosong.',
  faults: {
    nikDigits: (digits: number) =>
      digits < 16
        ? `NIK baru ${digits} angka, seharusnya 16.`
        : `NIK berisi ${digits} angka, seharusnya 16.`,
    nikOther: 'NIK hanya berisi angka. Hapus huruf atau tanda lain.',
    emailForAnswer: 'Tulis email Anda, karena Anda memilih jawaban lewat email.',
    purpose: 'Tulis untuk apa informasi ini. Satu kalimat cukup.',
    choose: 'Pilih salah satu.',
  },
}

const en: Translation<typeof id> = {
  ...questionsEnglish,
  check: checkEnglish,
  eyebrow: (number, of) => `Question ${number} of ${of}`,
  next: 'Continue',
  toCheck: 'Save and return to the summary',
  back: 'Back',
  nothingStored: 'Nothing is stored with us until you send it.',
  lost: {
    expired: 'Your answers are more than 24 hours old',
    broken: 'Your earlier answers can no longer be read',
  },
  lostAdvice:
    'We can no longer open the answers of the pages before. What you have just typed is still here. Please fill in the empty parts again.',
  faults: {
    nikDigits: (digits) => `The NIK has ${digits} digits, it should have 16.`,
    nikOther: 'A NIK holds digits only. Remove letters and other signs.',
    emailForAnswer: 'Give your e-mail address, because you chose to get the answer by e-mail.',
    purpose: 'Say what the information is for. One sentence is enough.',
    choose: 'Choose one.',
  },
}

export const askTexts: Record<Language, Translation<typeof id>> = { id, en }
