import type { HouseRuleRefusal } from '@terang/law'
import type { RefusalWords } from '../requests/refusals-of-answer.ts'
import type { Translation } from '../texts.ts'

/** Why a rule of the house cannot be set. */
export const id = {
  'rule-starts-too-early': {
    reason: 'Aturan ini tidak boleh mulai pada hari itu.',
    todo: 'Pilih hari ini atau sesudahnya. Cara menghitung dan retensi mulai besok paling cepat, supaya tanggal yang sudah diberitahukan tidak bergeser.',
  },
  'rule-starts-too-late': {
    reason: 'Hari mulainya lebih jauh daripada akhir tahun depan.',
    todo: 'Pilih hari yang lebih dekat.',
  },
  'rule-unchanged': {
    reason: 'Aturan ini sudah berlaku pada hari itu.',
    todo: 'Ubah isinya, lalu simpan.',
  },
  'pattern-characters': {
    reason: 'Ada tanda yang tidak dapat dipakai dalam nomor.',
    todo: 'Pakai huruf, angka, spasi, dan tanda / . _ -. Bagian lain ditulis dengan kurung kurawal dari daftar.',
  },
  'pattern-too-long': {
    reason: 'Nomornya akan lebih panjang daripada 60 tanda.',
    todo: 'Pendekkan polanya.',
  },
  'pattern-without-sequence': {
    reason: 'Pola harus memuat {seq} tepat satu kali.',
    todo: 'Tambahkan {seq} atau {seq:4} untuk nomor urut.',
  },
  'pattern-without-year': {
    reason: 'Pola harus memuat {YYYY}.',
    todo: 'Tambahkan {YYYY}. Nomor urut mulai lagi dari satu setiap 1 Januari; tanpa tahun, nomornya berulang.',
  },
  'pattern-without-code': {
    reason: 'Pola memakai {kode} atau {unit}, tetapi kodenya kosong.',
    todo: 'Isi kodenya, atau hapus bagian itu dari pola.',
  },
  'pattern-sequence-touches-digits': {
    reason: 'Nomor urut menempel pada angka lain, sehingga dua nomor bisa sama.',
    todo: 'Beri tanda pemisah di kedua sisi {seq}, misalnya garis miring.',
  },
  'pattern-may-repeat': {
    reason: 'Pola ini bisa menghasilkan nomor yang sudah pernah diberikan.',
    todo: 'Biarkan urutan {seq} dan {YYYY} seperti pola sebelumnya, atau bedakan hurufnya.',
  },
  'pattern-of-other-register': {
    reason: 'Nomornya bisa sama dengan nomor di register lain.',
    todo: 'Bedakan hurufnya, misalnya PI untuk permohonan dan KEB untuk keberatan.',
  },
  'identity-before-papers': {
    reason: 'Identitas tidak dapat dihapus lebih dulu daripada berkasnya.',
    todo: 'Beri identitas waktu yang sama atau lebih lama.',
  },
} satisfies Record<HouseRuleRefusal, RefusalWords>

export const en: Translation<typeof id> = {
  'rule-starts-too-early': {
    reason: 'The rule may not begin on that day.',
    todo: 'Choose today or later. Counting and retention begin tomorrow at the soonest, so that no date already told moves.',
  },
  'rule-starts-too-late': {
    reason: 'It begins later than the end of next year.',
    todo: 'Choose a nearer day.',
  },
  'rule-unchanged': {
    reason: 'This rule holds on that day already.',
    todo: 'Change something, then save.',
  },
  'pattern-characters': {
    reason: 'A number cannot hold one of these characters.',
    todo: 'Use letters, digits, spaces and / . _ -. Other parts are written in braces, from the list.',
  },
  'pattern-too-long': {
    reason: 'The number would be longer than 60 characters.',
    todo: 'Shorten the pattern.',
  },
  'pattern-without-sequence': {
    reason: 'The pattern must hold {seq} exactly once.',
    todo: 'Add {seq} or {seq:4} for the sequence.',
  },
  'pattern-without-year': {
    reason: 'The pattern must hold {YYYY}.',
    todo: 'Add {YYYY}. The sequence begins at one again on every 1 January; without a year numbers would repeat.',
  },
  'pattern-without-code': {
    reason: 'The pattern uses {kode} or {unit}, and the code is empty.',
    todo: 'Enter the code, or take that part out of the pattern.',
  },
  'pattern-sequence-touches-digits': {
    reason: 'The sequence touches other digits, so two numbers could be the same.',
    todo: 'Put a separator on both sides of {seq}, for example a slash.',
  },
  'pattern-may-repeat': {
    reason: 'This pattern could give a number that was given already.',
    todo: 'Keep {seq} and {YYYY} in the order of the pattern before, or use other letters.',
  },
  'pattern-of-other-register': {
    reason: 'The number could be the same as one of another register.',
    todo: 'Use other letters, for example PI for requests and KEB for objections.',
  },
  'identity-before-papers': {
    reason: 'Identity cannot be erased before its papers.',
    todo: 'Give identity the same time, or longer.',
  },
}
