import type { Language, Translation } from '@terang/wording/texts'
import type { Asker } from './identity.ts'

const id = {
  asker: {
    individual: { label: 'Diri sendiri', small: (papers: string) => `Perlu ${papers}.` },
    'legal-entity': {
      label: 'Badan hukum',
      small: (papers: string) => `Misalnya yayasan atau perusahaan. Perlu ${papers}.`,
    },
    group: { label: 'Kelompok orang', small: (papers: string) => `Perlu ${papers}.` },
    proxy: { label: 'Kuasa orang lain', small: (papers: string) => `Perlu ${papers}.` },
  } satisfies Record<Asker, { label: string; small: (papers: string) => string }>,
  title: 'Data diri Anda',
  titleEntity: 'Data badan hukum',
  name: 'Nama lengkap',
  nameHint: 'Seperti tertulis di KTP.',
  nameEntity: 'Nama badan hukum',
  nameEntityHint: 'Seperti tertulis di akta.',
  nameGroup: 'Nama yang mewakili kelompok',
  nameProxy: 'Nama Anda sebagai kuasa',
  nik: 'NIK',
  nikHint: '16 angka, di bagian atas KTP.',
  entityDecree: 'Nomor surat keputusan pengesahan',
  entityDecreeHint: 'Ada pada keputusan Menteri Hukum, misalnya AHU-0012345.AH.01.04.',
  address: 'Alamat',
  occupation: 'Pekerjaan',
  phone: 'Nomor telepon',
  phoneHint: 'Isi telepon atau email, sedikitnya satu. Kabar kami kirim ke sana.',
  email: 'Email',
  emailHint: 'Jawaban kami kirim ke sini.',
  aside: 'Yang terjadi dengan data Anda',
  protections: [
    'Disimpan terpisah dari isinya, dalam keadaan terkunci (terenkripsi).',
    'Hanya petugas layanan dan PPID yang boleh membukanya.',
    'Tidak pernah muncul di situs ini, di statistik, atau di mesin pencari.',
  ],
  ppid: 'PPID adalah pejabat yang bertanggung jawab atas layanan informasi.',
  row: {
    asker: 'Mengajukan sebagai',
    name: 'Nama',
    nik: 'NIK',
    entityDecree: 'Nomor pengesahan',
    address: 'Alamat',
    occupation: 'Pekerjaan',
    contact: 'Kabar dikirim ke',
  },
  faults: {
    nikDigits: (digits: number) =>
      digits < 16
        ? `NIK baru ${digits} angka, seharusnya 16.`
        : `NIK berisi ${digits} angka, seharusnya 16.`,
    nikOther: 'NIK hanya berisi angka. Hapus huruf atau tanda lain.',
    choose: 'Pilih salah satu.',
  },
}

const en: Translation<typeof id> = {
  asker: {
    individual: { label: 'Myself', small: (papers) => `Needs ${papers}.` },
    'legal-entity': {
      label: 'A legal entity',
      small: (papers) => `Such as a foundation or a company. Needs ${papers}.`,
    },
    group: { label: 'A group of people', small: (papers) => `Needs ${papers}.` },
    proxy: { label: 'I act for somebody else', small: (papers) => `Needs ${papers}.` },
  },
  title: 'Your details',
  titleEntity: 'Details of the legal entity',
  name: 'Full name',
  nameHint: 'As written on the KTP.',
  nameEntity: 'Name of the legal entity',
  nameEntityHint: 'As written in the deed.',
  nameGroup: 'Name of the person who represents the group',
  nameProxy: 'Your name as proxy',
  nik: 'NIK (identity number)',
  nikHint: '16 digits, at the top of the KTP.',
  entityDecree: 'Number of the decree of ratification',
  entityDecreeHint: 'On the decree of the Minister of Law, such as AHU-0012345.AH.01.04.',
  address: 'Address',
  occupation: 'Occupation',
  phone: 'Phone number',
  phoneHint: 'Give a phone number or an e-mail address, at least one. News goes there.',
  email: 'E-mail',
  emailHint: 'We send the answer here.',
  aside: 'What happens to your data',
  protections: [
    'Stored apart from what you write, locked (encrypted).',
    'Only the information desk and the PPID may open it.',
    'Never shown on this site, in statistics or in a search engine.',
  ],
  ppid: 'The PPID is the official responsible for the information service.',
  row: {
    asker: 'Sent as',
    name: 'Name',
    nik: 'NIK',
    entityDecree: 'Number of ratification',
    address: 'Address',
    occupation: 'Occupation',
    contact: 'News goes to',
  },
  faults: {
    nikDigits: (digits) => `The NIK has ${digits} digits, it should have 16.`,
    nikOther: 'A NIK holds digits only. Remove letters and other signs.',
    choose: 'Choose one.',
  },
}

export const identityTexts: Record<Language, Translation<typeof id>> = { id, en }
