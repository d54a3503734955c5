import type { Language } from '@terang/wording/texts'
import type { Prose } from './prose.tsx'

const id: Prose = {
  title: 'Aksesibilitas',
  lead: 'Layanan ini dibuat agar dapat dipakai semua orang, juga dengan pembaca layar, papan ketik, layar kecil, atau sambungan lambat.',
  sections: [
    {
      title: 'Yang kami kerjakan',
      paragraphs: ['Ukuran kami WCAG 2.2 tingkat AA. Setiap halaman diperiksa dengan alat uji.'],
      points: [
        'Semua halaman berfungsi tanpa skrip dan dapat dipakai dengan papan ketik saja.',
        'Tidak ada arti yang hanya dibedakan dengan warna. Halaman tetap terbaca bila dicetak hitam putih.',
        'Bilah hari adalah daftar. Pembaca layar membacakan setiap hari: tanggal, hari kerja keberapa, atau kenapa dilewati.',
        'Tampilan gelap dan terang mengikuti perangkat Anda. Teks dapat diperbesar sampai empat kali.',
        'Kesalahan isian dijelaskan dengan kata-kata, di atas halaman dan di dekat isiannya.',
      ],
    },
    {
      title: 'Yang belum',
      paragraphs: [
        'Berkas yang kami serahkan belum tentu mudah dibaca pembaca layar, karena dibuat oleh unit yang menyimpannya. Mintalah bentuk lain, dan kami carikan.',
        'Layanan ini belum tersedia dalam bahasa isyarat.',
      ],
    },
    {
      title: 'Bila mengalami kesulitan',
      paragraphs: [
        'Hubungi meja layanan di bawah halaman ini, lewat telepon, email, atau datang langsung. Petugas akan mencatat permohonan Anda. Nilainya sama dengan permohonan lewat situs ini.',
      ],
    },
  ],
}

const en: Prose = {
  title: 'Accessibility',
  lead: 'This service is made for everybody, also with a screen reader, a keyboard, a small screen or a slow line.',
  sections: [
    {
      title: 'What we do',
      paragraphs: ['Our measure is WCAG 2.2 level AA. Every page is checked with a testing tool.'],
      points: [
        'All pages work without scripts and with a keyboard alone.',
        'Nothing is told by colour alone. Pages can be read when printed in black and white.',
        'The strip of days is a list. A screen reader says for each day its date, which working day it is, or why it is skipped.',
        'Dark and light follow your device. Text can be enlarged up to four times.',
        'Mistakes are explained in words, at the top of the page and beside the field.',
      ],
    },
    {
      title: 'What is still missing',
      paragraphs: [
        'Files that we hand over are made by the unit that holds them and may be hard to read for a screen reader. Ask for another form, and we will look for one.',
        'This service is not yet available in sign language.',
      ],
    },
    {
      title: 'If you have difficulties',
      paragraphs: [
        'Contact the information desk at the foot of this page, by phone, by e-mail or in person. An officer will write your request down. It counts the same as one through this site.',
      ],
    },
  ],
}

export const accessibility: Record<Language, Prose> = { id, en }
