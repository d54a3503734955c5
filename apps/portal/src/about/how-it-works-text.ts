import type { Language } from '@terang/wording/texts'
import type { Prose } from './prose.tsx'

const id: Prose = {
  title: 'Cara kerja layanan ini',
  lead: 'Setiap warga negara dan badan hukum Indonesia berhak meminta informasi yang disimpan badan publik. Ini diatur dalam UU 14/2008 tentang Keterbukaan Informasi Publik.',
  sections: [
    {
      title: 'Siapa yang boleh meminta',
      paragraphs: [
        'Perorangan, badan hukum, dan kelompok orang. Anda juga boleh meminta lewat kuasa. Kami perlu bukti identitas, misalnya foto KTP.',
        'Anda tidak harus memakai situs ini. Permohonan lewat surat, email, telepon, atau datang langsung sama nilainya dan dicatat di register yang sama.',
      ],
    },
    {
      title: 'Kapan dijawab',
      paragraphs: [
        'Paling lambat 10 hari kerja setelah permohonan diterima. Waktu itu boleh kami perpanjang satu kali, paling lama 7 hari kerja, dengan alasan tertulis sebelum batas pertama lewat.',
        'Dua aturan menghitung dari hari yang berbeda. UU 14/2008 menghitung dari hari permohonan diterima, Peraturan Komisi Informasi 1/2021 dari hari permohonan dinyatakan lengkap. Kami memakai tanggal yang lebih awal dan menunjukkan keduanya.',
        'Setiap tanggal di situs ini dapat Anda periksa sendiri: hari yang dihitung, hari yang dilewati, dan keputusan yang menetapkan hari liburnya.',
      ],
    },
    {
      title: 'Bila ada yang kurang',
      paragraphs: [
        'Kami memeriksa kelengkapan dalam 3 hari kerja. Bila ada yang kurang, Anda punya 3 hari kerja sejak menerima surat kami. Bila tidak dilengkapi, permohonan berhenti. Itu bukan penolakan, dan Anda boleh mengajukan lagi.',
      ],
    },
    {
      title: 'Jawaban yang mungkin',
      paragraphs: [],
      points: [
        'Diberikan seluruhnya.',
        'Diberikan sebagian, dengan alasan untuk bagian yang tidak diberikan.',
        'Ditolak, karena informasinya dikecualikan (Pasal 17) atau belum kami kuasai.',
        'Tidak ada pada kami. Kami sebut badan publik yang menguasainya bila kami tahu.',
      ],
    },
    {
      title: 'Bila Anda tidak setuju',
      paragraphs: [
        'Anda boleh mengajukan keberatan kepada atasan PPID dalam 30 hari kerja: bila permohonan ditolak, tidak dijawab, dijawab tidak sebagaimana diminta, atau dikenai biaya yang tidak wajar. Yang memutuskan bukan pejabat yang menjawab Anda.',
        'Informasi berkala tidak diumumkan? Untuk itu keberatan boleh diajukan tanpa permohonan.',
        'Bila tanggapan atas keberatan tidak memuaskan, Anda boleh membawa sengketa ke Komisi Informasi dalam 14 hari kerja.',
      ],
      link: ['/keberatan', 'Ajukan keberatan'],
    },
    {
      title: 'Istilah',
      paragraphs: [],
      points: [
        'PPID: Pejabat Pengelola Informasi dan Dokumentasi, yang bertanggung jawab atas layanan informasi.',
        'Atasan PPID: pejabat di atasnya, yang memutus keberatan.',
        'UPT: unit pelaksana teknis, misalnya sebuah panti.',
        'Hari kerja: Senin sampai Jumat, selain hari libur nasional dan cuti bersama.',
      ],
    },
  ],
}

const en: Prose = {
  title: 'How this service works',
  lead: 'Every Indonesian citizen and legal entity has the right to ask for information that a public body holds, by Law 14/2008 on Public Information Disclosure.',
  sections: [
    {
      title: 'Who may ask',
      paragraphs: [
        'Individuals, legal entities and groups of people. You may also ask through a proxy. We need proof of identity, such as a photo of the KTP.',
        'You need not use this site. A request by letter, e-mail, phone or in person counts the same and stands in the same register.',
      ],
    },
    {
      title: 'When we answer',
      paragraphs: [
        'Within 10 working days of receiving the request. We may extend this once, by 7 working days at most, with written reasons before the first limit passes.',
        'Two rules count from different days. Law 14/2008 counts from receipt, Information Commission Regulation 1/2021 from the day the request is declared complete. We keep to the earlier date and show both.',
        'You can check every date on this site yourself: the days that count, the days that are skipped, and the decree that sets each holiday.',
      ],
    },
    {
      title: 'If something is missing',
      paragraphs: [
        'We check within 3 working days. If something is missing, you have 3 working days from receiving our letter. If it is not completed, the request ends. That is no refusal, and you may ask again.',
      ],
    },
    {
      title: 'Possible answers',
      paragraphs: [],
      points: [
        'Granted in full.',
        'Granted in part, with reasons for what is withheld.',
        'Refused, because the information is exempt (Article 17) or not yet held.',
        'Not held by us. We name the body that holds it if we know.',
      ],
    },
    {
      title: 'If you disagree',
      paragraphs: [
        'You may object to the superior of the PPID within 30 working days: if the request is refused, not answered, answered otherwise than asked, or charged unreasonably. Whoever answered you does not decide it.',
        'Regular information is not published? For that you may object without a request.',
        'If the answer to the objection does not satisfy you, you may go to the Information Commission within 14 working days.',
      ],
      link: ['/keberatan', 'File an objection'],
    },
    {
      title: 'Terms',
      paragraphs: [],
      points: [
        'PPID: the official responsible for information and documentation.',
        'Superior of the PPID: the official above, who decides objections.',
        'UPT: a technical service office, such as a care home.',
        'Working day: Monday to Friday, except national holidays and collective leave.',
      ],
    },
  ],
}

export const howItWorks: Record<Language, Prose> = { id, en }
