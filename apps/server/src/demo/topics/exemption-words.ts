import type { DurationKind, ExemptionLetter } from '@terang/law'

type Words = {
  information: string
  content: string
  ifOpened: string
  ifClosed: string
  durationKind: DurationKind
  durationNote: string | null
}

const PERSONAL: Words = {
  information: 'Identitas dan riwayat pribadi warga dalam dokumen layanan',
  content: 'Nama lengkap, alamat, nomor induk, riwayat kesehatan, dan keadaan keluarga penerima.',
  ifOpened: 'Seseorang dapat dikenali, dicari, atau diperlakukan tidak adil karena keadaannya.',
  ifClosed: 'Warga tetap berani meminta layanan. Angka dan isi selebihnya tetap terbuka.',
  durationKind: 'while-needed',
  durationNote: 'Selama orangnya dapat dikenali dari dokumen itu.',
}

/** What a sheet of the demo says, by the letter of P17 that it rests on. */
const EXEMPTION_WORDS: Partial<Record<ExemptionLetter, Words>> = {
  a: {
    information: 'Berkas pemeriksaan yang sedang ditangani penyidik',
    content: 'Keterangan saksi, barang bukti, dan rencana pemeriksaan.',
    ifOpened: 'Bukti dapat dihilangkan dan saksi dapat ditekan.',
    ifClosed: 'Pemeriksaan selesai lebih cepat dan saksi terlindungi.',
    durationKind: 'until-date',
    durationNote: null,
  },
  b: {
    information: 'Rincian penawaran peserta pemilihan penyedia',
    content: 'Harga satuan, metode kerja, dan susunan tenaga ahli tiap peserta.',
    ifOpened: 'Peserta lain dapat meniru penawaran sebelum pemilihan selesai.',
    ifClosed: 'Persaingan tetap sehat. Hasil pemilihannya tetap diumumkan.',
    durationKind: 'by-law',
    durationNote: 'Menurut peraturan pengadaan, sampai kontrak ditandatangani.',
  },
  c: {
    information: 'Rancangan pengamanan sistem dan bangunan penting',
    content: 'Letak perangkat, sandi jaringan, dan kelemahan yang ditemukan.',
    ifOpened: 'Kelemahannya dapat dipakai untuk menyerang layanan.',
    ifClosed: 'Layanan dan data warga tetap aman.',
    durationKind: 'while-needed',
    durationNote: 'Selama sistemnya masih dipakai.',
  },
  h: PERSONAL,
  j: {
    information: 'Identitas anak yang berhadapan dengan hukum',
    content: 'Nama anak, orang tua, sekolah, dan alamatnya.',
    ifOpened: 'Anak dicap buruk dan sulit kembali ke sekolah.',
    ifClosed: 'Masa depan anak terlindungi.',
    durationKind: 'by-law',
    durationNote: 'Menurut Undang-Undang Sistem Peradilan Pidana Anak, tanpa batas waktu.',
  },
}

export const exemptionWords = (letter: ExemptionLetter): Words =>
  EXEMPTION_WORDS[letter] ?? PERSONAL

export const OTHER_ACT = 'Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak'
