import { OPEN_CASE_MINUTES } from '@terang/contract/tracking-links'
import type { Language } from '@terang/wording/texts'
import { RECEIPT_MINUTES } from '../receipt-cookie.ts'
import type { Prose } from './prose.tsx'

const id: Prose = {
  title: 'Pelindungan data Anda',
  lead: 'Kami hanya meminta data diri yang diwajibkan aturan, dan menyimpannya terpisah dari permohonan.',
  sections: [
    {
      title: 'Yang kami minta, dan kenapa',
      paragraphs: [
        'Nama, NIK atau nomor pengesahan badan hukum, alamat, telepon atau email, dan bukti identitas. Dasarnya Pasal 27 dan Pasal 29 Peraturan Komisi Informasi 1/2021. Data ini dipakai untuk memproses permohonan Anda, tidak untuk hal lain.',
      ],
    },
    {
      title: 'Siapa yang dapat melihatnya',
      paragraphs: [
        'Petugas meja layanan dan PPID. Unit yang menyiapkan jawaban hanya menerima pertanyaan Anda, tanpa nama, NIK, alamat, atau berkas identitas.',
        'Data diri tidak pernah muncul di situs ini, di statistik, di alamat halaman, atau di mesin pencari. NIK selalu disamarkan, kecuali empat angka terakhir.',
      ],
    },
    {
      title: 'Bagaimana disimpan',
      paragraphs: [
        'Data diri dan berkas Anda dikunci (dienkripsi) dengan kunci tersendiri untuk setiap orang. Kode rahasia tidak kami simpan; yang kami simpan hanya sidiknya, sehingga kami tidak dapat membacakannya kepada siapa pun.',
      ],
    },
    {
      title: 'Selama Anda mengisi',
      paragraphs: [
        'Belum ada yang tersimpan di tempat kami sampai Anda menekan kirim. Jawaban di halaman sebelumnya ikut terbawa dalam keadaan terkunci dan berlaku 24 jam.',
        'Peramban Anda juga menyimpan pertanyaan dan tujuannya di perangkat ini, supaya tidak hilang bila jaringan putus. Isian itu terhapus setelah tanda terima terbuka, atau saat halaman pertama isian dibuka lagi sesudah satu hari. Di halaman itu Anda juga dapat menghapusnya kapan saja. Nama, NIK, alamat, telepon, dan email tidak ikut disimpan.',
        'Halaman isian dapat dibuka lagi dengan tombol kembali peramban. Di komputer yang dipakai bersama, tutup peramban setelah selesai.',
      ],
    },
    {
      title: 'Kuki',
      paragraphs: [
        'Kami tidak memakai kuki untuk mengikuti Anda, dan tidak memuat apa pun dari situs lain. Hanya ada dua kuki, dan baru dipasang ketika diperlukan:',
      ],
      points: [
        `terang_receipt: tanda terima Anda, terkunci, selama ${RECEIPT_MINUTES} menit setelah mengirim.`,
        `terang_case: permohonan atau keberatan yang sedang Anda buka, selama ${OPEN_CASE_MINUTES} menit.`,
      ],
    },
    {
      title: 'Hak Anda atas data',
      paragraphs: [
        'Anda boleh meminta akses, pembetulan, atau penghapusan data diri Anda menurut UU 27/2022 tentang Pelindungan Data Pribadi. Sampaikan kepada meja layanan di bawah halaman ini. Akses kami berikan dalam 3 x 24 jam.',
      ],
    },
  ],
}

const en: Prose = {
  title: 'How we protect your data',
  lead: 'We ask only for the personal details that the rules require, and keep them apart from the request.',
  sections: [
    {
      title: 'What we ask for, and why',
      paragraphs: [
        'Name, NIK or number of ratification, address, phone or e-mail, and proof of identity, by Articles 27 and 29 of Information Commission Regulation 1/2021. These details are used to process your request and for nothing else.',
      ],
    },
    {
      title: 'Who can see it',
      paragraphs: [
        'The information desk and the PPID. The unit that prepares the answer receives only your question, without name, NIK, address or identity file.',
        'Personal details never appear on this site, in statistics, in the address of a page or in a search engine. The NIK is always masked except for its last four digits.',
      ],
    },
    {
      title: 'How it is stored',
      paragraphs: [
        'Your details and files are locked (encrypted) with a key of their own for each person. We do not store the secret code, only its fingerprint, so that we cannot read it out to anybody.',
      ],
    },
    {
      title: 'While you fill in the form',
      paragraphs: [
        'Nothing is stored with us until you press send. The answers of earlier pages travel along, locked, and are good for 24 hours.',
        'Your browser also keeps the question and its purpose on this device, so that nothing is lost when the network fails. They are deleted once the receipt has opened, or when the first page of the form is next opened after a day. On that page you can also delete them at any time. Name, NIK, address, phone and e-mail are not kept.',
        'The pages of the form can be opened again with the back button of your browser. On a shared computer, close the browser when you are done.',
      ],
    },
    {
      title: 'Cookies',
      paragraphs: [
        'We use no cookies to follow you and load nothing from other sites. There are only two cookies, set only when they are needed:',
      ],
      points: [
        `terang_receipt: your receipt, locked, for ${RECEIPT_MINUTES} minutes after sending.`,
        `terang_case: the request or objection you have opened, for ${OPEN_CASE_MINUTES} minutes.`,
      ],
    },
    {
      title: 'Your rights',
      paragraphs: [
        'You may ask to see, correct or erase your personal details under Law 27/2022 on Personal Data Protection. Contact the information desk at the foot of this page. We give access within 3 x 24 hours.',
      ],
    },
  ],
}

export const privacy: Record<Language, Prose> = { id, en }
